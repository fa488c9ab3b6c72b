package pganatomy.kernel.java;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Defines the classes that JShell makes of cells.
final class SnippetLoader extends URLClassLoader {

  private final Map<String, byte[]> classFiles = new ConcurrentHashMap<>();

  SnippetLoader(ClassLoader parent) {
    super("cells", new URL[0], parent);
  }

  void declare(String name, byte[] classFile) {
    classFiles.put(name, classFile);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classFiles.get(name);
    return bytes == null
        ? super.findClass(name)
        : defineClass(name, bytes, 0, bytes.length, (java.security.CodeSource) null);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    String className = name.endsWith(".class") ? name.substring(0, name.length() - 6) : "";
    byte[] bytes = classFiles.get(className.replace('/', '.'));
    return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
  }

  void addFile(String path) throws MalformedURLException {
    addURL(Path.of(path).toUri().toURL());
  }
}

package pganatomy.kernel.java;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/// Replaces the bodies of classes that are in use, so that `int f() {...}` can be run again while
/// variables that were computed with it keep their values.
///
/// Instrumentation comes from an agent. An agent on the command line would switch the AOT cache
/// off, and attaching to oneself needs a socket and a permission; but the JDK's own launcher loads
/// a `Launcher-Agent-Class` inside the running process by one call, and that call is used here, the
/// first time that something is redefined. Where it is not open to us (a stock kernel's command
/// line), [#available()] is false, and JShell falls back on new classes.
final class Redefiner {

  private static Boolean available;

  private Redefiner() {}

  static synchronized boolean available() {
    if (available == null) {
      available = load();
    }
    return available;
  }

  static void redefine(ClassDefinition[] classes) throws Exception {
    Instrumentation instrumentation = Agent.instrumentation();
    instrumentation.redefineClasses(classes);
  }

  private static boolean load() {
    try {
      Path jar = agentJar();
      try {
        Class.forName("sun.instrument.InstrumentationImpl")
            .getMethod("loadAgent", String.class)
            .invoke(null, jar.toString());
      } finally {
        Files.delete(jar);
      }
      return Agent.instrumentation() != null
          && Agent.instrumentation().isRedefineClassesSupported();
    } catch (IOException
        | ClassNotFoundException
        | NoSuchMethodException
        | IllegalAccessException
        | InvocationTargetException e) {
      return false;
    }
  }

  /// A jar with nothing but the manifest; the class itself is on the class path.
  private static Path agentJar() throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.putValue("Launcher-Agent-Class", Agent.class.getName());
    main.putValue("Can-Redefine-Classes", "true");
    Path jar = Files.createTempFile("pganatomy-agent", ".jar");
    try (OutputStream file = Files.newOutputStream(jar)) {
      new JarOutputStream(file, manifest).close();
    }
    return jar;
  }
}

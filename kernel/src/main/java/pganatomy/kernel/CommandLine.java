package pganatomy.kernel;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/// The command that starts a kernel, without the connection file at its end.
///
/// ```text
/// <java home>/bin/java  <flags>  -XX:AOTCache=<file>  -cp <jars>  pganatomy.kernel.Main  <connection file>
/// ```
///
/// A notebook's kernel is a young JVM for most of its life: it compiles small snippets and mostly
/// waits. So the serial collector, the client compiler only, and a heap that starts small. Measured
/// on two cores: the client compiler alone halves the time of the first cells.
public final class CommandLine {

  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-Xms24m",
          "-Xmx768m",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=30",
          "-Xlog:disable",
          "-Xlog:all=error:stderr",
          "-Xlog:aot*=off:stderr", // A cache that is missing costs time, nothing else.
          "-ea",
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8",
          "-Dstdout.encoding=UTF-8",
          "-Dstderr.encoding=UTF-8",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "--add-opens=java.instrument/sun.instrument=ALL-UNNAMED",
          "--add-opens=jdk.jshell/jdk.jshell=ALL-UNNAMED");

  private CommandLine() {}

  /// The command for a Java home, a class path of jars, and a cache file that need not exist.
  public static List<String> of(String javaHome, String classPath, Path cache) {
    List<String> command = prefix(javaHome);
    if (cache != null) {
      command.add("-XX:AOTCache=" + cache);
    }
    command.add("-cp");
    command.add(classPath);
    command.add("pganatomy.kernel.Main");
    return command;
  }

  /// `java` and the flags, nothing that names what to run.
  static List<String> prefix(String javaHome) {
    List<String> command = new ArrayList<>();
    command.add(javaHome + File.separator + "bin" + File.separator + "java");
    command.addAll(FLAGS);
    return command;
  }

  /// A class path with every jar's own `Class-Path` written out, since javac inside the kernel and
  /// the AOT cache's key want the files themselves. Files that do not exist are left out.
  public static String expandClassPath(String classPath) {
    Set<String> all = new LinkedHashSet<>();
    for (Path entry : Install.entries(classPath)) {
      if (Files.exists(entry) && all.add(entry.toString())) {
        for (Path named : namedBy(entry)) {
          all.add(named.toString());
        }
      }
    }
    return String.join(File.pathSeparator, all);
  }

  private static List<Path> namedBy(Path entry) {
    List<Path> named = new ArrayList<>();
    if (!entry.toString().endsWith(".jar")) {
      return named;
    }
    try (JarFile jar = new JarFile(entry.toFile())) {
      var manifest = jar.getManifest();
      String value =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      for (String word : value == null ? new String[0] : value.trim().split("\\s+")) {
        Path path = entry.resolveSibling(word).normalize();
        if (Files.exists(path)) {
          named.add(path);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // A jar that cannot be read names nothing; the JVM will say what is wrong with it.
      return List.of();
    }
    return named;
  }
}

package pganatomy.engine.postmaster;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The file of classes and profiles that the JVM starts from (`-XX:AOTCache`): where it lies and
/// whether it belongs to this program.
///
/// The JVM does not check the cache against the class path: with another jar it would run the old
/// classes without a word. So the file's name holds a checksum of the jar and of the JDK, and a
/// cache of another build is simply not found.
///
/// PostgreSQL: none
public final class AotCache {
  /// Names the file that the first spare backend writes its record to. Set where a cache is made:
  /// in the program that trains, and from there in the postmaster and that backend.
  public static final String RECORD_PROPERTY = "pganatomy.train";

  private AotCache() {}

  /// Where the cache of this program is or would be; null when it does not run from a jar.
  public static String file() {
    String classPath = System.getProperty("java.class.path");
    if (!classPath.endsWith(".jar") || classPath.indexOf(File.pathSeparatorChar) >= 0) {
      return null;
    }
    Path jar = Path.of(classPath).toAbsolutePath();
    return jar.resolveSibling("pganatomy-engine-" + key(jar) + ".aot").toString();
  }

  /// The cache to start children with, or null.
  public static String fileToUse() {
    String file = file();
    return file != null && Files.exists(file) ? file : null;
  }

  /// What makes a process record.
  static List<String> recordFlags() {
    String record = System.getProperty(RECORD_PROPERTY);
    return List.of(
        "-XX:AOTMode=record", "-XX:AOTConfiguration=" + record, definition());
  }

  /// Passes the property on to another process.
  public static String definition() {
    return "-D" + RECORD_PROPERTY + "=" + System.getProperty(RECORD_PROPERTY);
  }

  public static boolean isRecording() {
    return System.getProperty(RECORD_PROPERTY) != null;
  }

  /// In the recording backend, at its end: loads all classes of the program, so that the cache has
  /// those of all other kinds of processes too.
  static void loadAllClasses() {
    try (ZipFile jar = new ZipFile(System.getProperty("java.class.path"))) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        String name = entry.getName();
        if (name.endsWith(".class") && !name.endsWith("-info.class")) {
          load(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void load(String name) {
    try {
      Class.forName(name, false, AotCache.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError leftOut) {
      // A class that cannot be loaded will not be in the cache, nor be missed.
      return;
    }
  }

  private static String key(Path jar) {
    CRC32C checksum = new CRC32C();
    try {
      checksum.update(java.nio.file.Files.readAllBytes(jar));
    } catch (IOException unreadable) {
      return "none";
    }
    checksum.update(System.getProperty("java.vm.version").getBytes());
    checksum.update(System.getProperty("java.home").getBytes());
    return Long.toHexString(checksum.getValue());
  }
}

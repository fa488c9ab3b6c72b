package pganatomy.engine.postmaster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/// The file of classes and profiles that the JVM starts from (`-XX:AOTCache`): where it lies and
/// whether it belongs to this program.
///
/// The JVM does not check the cache against the class path: with another jar it would run the old
/// classes without a word. So the file's name holds a checksum of the jar and of the JDK, and a
/// cache of another build is simply not found.
///
/// PostgreSQL: none
public final class AotCache {
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

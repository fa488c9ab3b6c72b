package pganatomy.engine.storage.smgr;

import java.nio.file.Path;
import pganatomy.engine.port.Errno;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;

/// The data directory: all paths of the storage layer are relative to it, and messages show them
/// so.
public final class DataDirectory {
  private static String prefix = "";

  private DataDirectory() {}

  /// @param directory an absolute path, or the empty string for the working directory
  public static void set(String directory) {
    prefix = directory.isEmpty() ? "" : directory + "/";
  }

  public static String resolve(String relativePath) {
    return prefix + relativePath;
  }

  /// The path for `java.nio.file`, which does not notice that the process has changed its working
  /// directory.
  public static Path javaPath(String relativePath) {
    return Path.of(prefix.isEmpty() ? "/proc/self/cwd/" + relativePath : prefix + relativePath);
  }

  /// The whole content of a small file, or null when there is no such file.
  public static byte[] read(String relativePath) {
    int descriptor;
    try {
      descriptor = Posix.open(resolve(relativePath), Posix.O_RDONLY, 0);
    } catch (PosixException missing) {
      if (missing.errno() == Errno.ENOENT) {
        return null;
      }
      throw FileErrors.of("could not open file \"" + relativePath + "\"", missing);
    }
    try {
      byte[] bytes = new byte[(int) Posix.fileSize(descriptor)];
      int got = Posix.pread(descriptor, bytes, 0, bytes.length, 0);
      return got == bytes.length ? bytes : java.util.Arrays.copyOf(bytes, got);
    } finally {
      Posix.close(descriptor);
    }
  }

  /// Replaces a small file so that a reader, or a crash, sees the old content or the new one.
  public static void replace(String relativePath, byte[] content) {
    String temporary = relativePath + ".tmp";
    write(temporary, content);
    try {
      Posix.rename(resolve(temporary), resolve(relativePath));
    } catch (PosixException failed) {
      throw FileErrors.of(
          "could not rename file \"" + temporary + "\" to \"" + relativePath + "\"", failed);
    }
  }

  public static void write(String relativePath, byte[] content) {
    int flags = Posix.O_WRONLY | Posix.O_CREAT | Posix.O_TRUNC;
    int descriptor;
    try {
      descriptor = Posix.open(resolve(relativePath), flags, 0600);
    } catch (PosixException failed) {
      throw FileErrors.of("could not create file \"" + relativePath + "\"", failed);
    }
    try {
      Posix.pwrite(descriptor, content, 0, content.length, 0);
    } catch (PosixException failed) {
      throw FileErrors.of("could not write file \"" + relativePath + "\"", failed);
    } finally {
      Posix.close(descriptor);
    }
  }
}

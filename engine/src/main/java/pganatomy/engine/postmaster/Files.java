package pganatomy.engine.postmaster;

import java.nio.charset.StandardCharsets;
import pganatomy.engine.port.Errno;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;

/// Small text files, whole.
final class Files {
  private Files() {}

  static String read(String path) {
    int file = Posix.open(path, Posix.O_RDONLY, 0);
    try {
      byte[] bytes = new byte[(int) Posix.fileSize(file)];
      int length = Posix.pread(file, bytes, 0, bytes.length, 0);
      return new String(bytes, 0, length, StandardCharsets.UTF_8);
    } finally {
      Posix.close(file);
    }
  }

  static void write(String path, String text, int mode) {
    int file = Posix.open(path, Posix.O_WRONLY | Posix.O_CREAT | Posix.O_TRUNC, mode);
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Posix.write(file, bytes, 0, bytes.length);
    } finally {
      Posix.close(file);
    }
  }

  static boolean exists(String path) {
    try {
      Posix.stat(path);
      return true;
    } catch (PosixException failed) {
      return failed.errno() != Errno.ENOENT && failed.errno() != Errno.ENOTDIR;
    }
  }

  static void deleteIfExists(String path) {
    try {
      Posix.unlink(path);
    } catch (PosixException failed) {
      if (failed.errno() != Errno.ENOENT) {
        throw failed;
      }
    }
  }
}

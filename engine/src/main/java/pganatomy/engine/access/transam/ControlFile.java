package pganatomy.engine.access.transam;

import pganatomy.engine.port.Errno;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;

/// `global/pg_control`: whether the cluster was shut down or died, and when that was last known.
///
/// ```text
///   0                8        12       16       20       24                32
///   +----------------+--------+--------+--------+--------+----------------+-------
///   | system         | control| catalog| state  | pad    | time           | ...
///   | identifier     | version| version|        |        | (seconds, 1970)|
///   +----------------+--------+--------+--------+--------+----------------+-------
///   one page of 8192 bytes; it is always overwritten in place, and fits one sector
/// ```
///
/// Only the head of PostgreSQL's struct so far: checkpoint locations and the checksum come with the
/// write-ahead log.
///
/// PostgreSQL: src/include/catalog/pg_control.h, ControlFileData
public final class ControlFile {
  /// PostgreSQL's DBState, under its numbers.
  public static final int SHUT_DOWN = 1;

  public static final int SHUTTING_DOWN = 3;
  public static final int IN_CRASH_RECOVERY = 4;
  public static final int IN_PRODUCTION = 6;

  private static final int BYTES = 8192;
  private static final int CONTROL_VERSION = 1800;
  private static final int CATALOG_VERSION = 202506291;

  private ControlFile() {}

  /// What the file says.
  public record Content(long systemIdentifier, int state, long timeSeconds) {}

  private static String path(String dataDirectory) {
    return dataDirectory + "/global/pg_control";
  }

  /// Makes the file of a new cluster.
  public static void create(String dataDirectory, long systemIdentifier) {
    write(dataDirectory, systemIdentifier, SHUT_DOWN, Posix.O_CREAT | Posix.O_EXCL);
  }

  /// Reads it; a cluster without one was never started.
  public static Content read(String dataDirectory) {
    byte[] page = new byte[BYTES];
    try {
      int file = Posix.open(path(dataDirectory), Posix.O_RDONLY, 0);
      Posix.pread(file, page, 0, BYTES, 0);
      Posix.close(file);
    } catch (PosixException failed) {
      if (failed.errno() != Errno.ENOENT) {
        throw failed;
      }
      return new Content(0, SHUT_DOWN, System.currentTimeMillis() / 1000);
    }
    return new Content(longAt(page, 0), (int) longAt(page, 16), longAt(page, 24));
  }

  /// Notes the state, as of now, on disk.
  public static void update(String dataDirectory, int state) {
    write(dataDirectory, read(dataDirectory).systemIdentifier(), state, Posix.O_CREAT);
  }

  private static void write(String dataDirectory, long identifier, int state, int flags) {
    byte[] page = new byte[BYTES];
    putLong(page, 0, identifier);
    putLong(page, 8, CONTROL_VERSION | (long) CATALOG_VERSION << 32);
    putLong(page, 16, state);
    putLong(page, 24, System.currentTimeMillis() / 1000);
    int file = Posix.open(path(dataDirectory), Posix.O_WRONLY | flags, 0600);
    Posix.pwrite(file, page, 0, BYTES, 0);
    Posix.fdatasync(file);
    Posix.close(file);
  }

  private static long longAt(byte[] page, int at) {
    long value = 0;
    for (int i = Long.BYTES - 1; i >= 0; i--) {
      value = value << 8 | page[at + i] & 0xff;
    }
    return value;
  }

  private static void putLong(byte[] page, int at, long value) {
    for (int i = 0; i < Long.BYTES; i++) {
      page[at + i] = (byte) (value >>> 8 * i);
    }
  }
}

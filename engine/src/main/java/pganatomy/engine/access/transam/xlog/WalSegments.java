package pganatomy.engine.access.transam.xlog;

import pganatomy.engine.port.Errno;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.port.Processes;
import pganatomy.engine.storage.file.FaultPoint;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.storage.lmgr.LightweightLock;
import pganatomy.engine.storage.smgr.DataDirectory;
import pganatomy.engine.storage.smgr.FileErrors;
import pganatomy.engine.utils.guc.Guc;

/// The segment files of the log. A new one is made under another name, full of zeros and on disk,
/// before it gets its own: room that was reserved cannot run out in the middle of a commit, and
/// overwriting needs no change of the file's description to be durable.
///
/// PostgreSQL: src/backend/access/transam/xlog.c, XLogFileInit(), InstallXLogFileSegment()
public final class WalSegments {
  private static final int ZERO_BYTES = 64 * 1024;

  private WalSegments() {}

  /// Opens a segment, making it if it is not there.
  ///
  /// @param flags of the sync method
  static int openOrCreate(long segment, int flags) {
    int descriptor = tryOpen(segment, flags);
    if (descriptor >= 0) {
      return descriptor;
    }
    create(segment);
    descriptor = tryOpen(segment, flags);
    if (descriptor < 0) {
      throw FileErrors.of(
          "could not open file \"" + Lsn.path(segment) + "\"",
          new PosixException("open", "", Errno.ENOENT));
    }
    return descriptor;
  }

  private static int tryOpen(long segment, int flags) {
    try {
      return Posix.open(DataDirectory.resolve(Lsn.path(segment)), Posix.O_RDWR | flags, 0);
    } catch (PosixException failed) {
      if (failed.errno() == Errno.ENOENT) {
        return -1;
      }
      throw FileErrors.of("could not open file \"" + Lsn.path(segment) + "\"", failed);
    }
  }

  public static boolean exists(long segment) {
    try {
      Posix.stat(DataDirectory.resolve(Lsn.path(segment)));
      return true;
    } catch (PosixException missing) {
      return false;
    }
  }

  /// Makes a segment's file, unless somebody else is faster.
  public static void create(long segment) {
    String temporary = "pg_wal/xlogtemp." + Processes.currentId();
    removeIfThere(temporary);
    try {
      fill(temporary);
    } catch (PosixException failed) {
      removeIfThere(temporary);
      throw FileErrors.of("could not write to file \"" + temporary + "\"", failed);
    }
    if (!install(temporary, segment)) {
      removeIfThere(temporary);
    }
  }

  private static void fill(String temporary) {
    int descriptor =
        Posix.open(
            DataDirectory.resolve(temporary), Posix.O_RDWR | Posix.O_CREAT | Posix.O_EXCL, 0600);
    try {
      WaitEvent.start(WaitEvent.WAL_INIT_WRITE);
      if (Guc.WAL_INIT_ZERO.isOn()) {
        byte[] zeros = new byte[ZERO_BYTES];
        for (int at = 0; at < Lsn.SEGMENT_BYTES; at += ZERO_BYTES) {
          Posix.pwrite(descriptor, zeros, 0, ZERO_BYTES, at);
        }
      } else {
        Posix.pwrite(descriptor, new byte[1], 0, 1, Lsn.SEGMENT_BYTES - 1);
      }
      WaitEvent.start(WaitEvent.WAL_INIT_SYNC);
      if (Guc.FSYNC.isOn()) {
        Posix.fsync(descriptor);
      }
    } finally {
      WaitEvent.end();
      Posix.close(descriptor);
    }
  }

  /// Gives a finished file the segment's name, durably; false when the segment is there already.
  public static boolean install(String path, long segment) {
    LightweightLock.acquireExclusive(WalArea.segmentLock());
    try {
      if (exists(segment)) {
        return false;
      }
      FaultPoint.reach("log: segment without its name");
      Posix.rename(DataDirectory.resolve(path), DataDirectory.resolve(Lsn.path(segment)));
      FaultPoint.reach("log: segment named, not durably");
      syncDirectory();
      return true;
    } catch (PosixException failed) {
      throw FileErrors.of(
          "could not rename file \"" + path + "\" to \"" + Lsn.path(segment) + "\"", failed);
    } finally {
      LightweightLock.releaseExclusive(WalArea.segmentLock());
    }
  }

  /// Makes the names in `pg_wal` durable.
  public static void syncDirectory() {
    if (!Guc.FSYNC.isOn()) {
      return;
    }
    int descriptor = -1;
    try {
      descriptor = Posix.open(DataDirectory.resolve("pg_wal"), Posix.O_RDONLY, 0);
      Posix.fsync(descriptor);
    } catch (PosixException failed) {
      throw FileErrors.of("could not fsync file \"pg_wal\"", failed);
    } finally {
      if (descriptor >= 0) {
        Posix.close(descriptor);
      }
    }
  }

  private static void removeIfThere(String path) {
    try {
      Posix.unlink(DataDirectory.resolve(path));
    } catch (PosixException failed) {
      if (failed.errno() != Errno.ENOENT) {
        throw FileErrors.of("could not remove file \"" + path + "\"", failed);
      }
    }
  }
}

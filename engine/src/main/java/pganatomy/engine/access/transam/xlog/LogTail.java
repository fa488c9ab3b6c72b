package pganatomy.engine.access.transam.xlog;

import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.storage.smgr.DataDirectory;
import pganatomy.engine.storage.smgr.FileErrors;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.guc.Guc;

/// What lies behind the end of the log after a crash: pieces of records that never became durable.
///
/// The danger: the log ends behind A, because B is torn; behind B, on another page, there is C,
/// whole. Now a record that is as long as B takes its place: then C, which links to where B was,
/// would be the next record when the log is read again. So all of it is overwritten with zeros
/// before anything is written.
///
/// PostgreSQL clears the rest of the last page only (src/backend/access/transam/xlog.c,
/// StartupXLOG()), and trusts in the order in which pages reach the disk.
public final class LogTail {
  private static final int CHUNK_BYTES = 1 << 20;

  private LogTail() {}

  public static void clear(long end) {
    long segment = Lsn.segment(end);
    if (WalSegments.exists(segment)) {
      zero(segment, Lsn.segmentOffset(end));
    }
    for (long later = segment + 1; WalSegments.exists(later) && isWritten(later); later++) {
      Log.log("removing write-ahead log file \"" + Lsn.fileName(later) + "\"");
      try {
        Posix.unlink(DataDirectory.resolve(Lsn.path(later)));
      } catch (PosixException failed) {
        throw FileErrors.of("could not remove file \"" + Lsn.path(later) + "\"", failed);
      }
    }
  }

  private static int open(long segment) {
    try {
      return Posix.open(DataDirectory.resolve(Lsn.path(segment)), Posix.O_RDWR, 0);
    } catch (PosixException failed) {
      throw FileErrors.of("could not open file \"" + Lsn.path(segment) + "\"", failed);
    }
  }

  /// Reads first: most often there are zeros already.
  private static void zero(long segment, int from) {
    int descriptor = open(segment);
    try {
      byte[] chunk = new byte[CHUNK_BYTES];
      boolean isChanged = false;
      for (int at = from; at < Lsn.SEGMENT_BYTES; at += CHUNK_BYTES) {
        int wanted = Math.min(CHUNK_BYTES, Lsn.SEGMENT_BYTES - at);
        int got = Posix.pread(descriptor, chunk, 0, wanted, at);
        if (got < wanted || !isZero(chunk, got)) {
          Posix.pwrite(descriptor, new byte[wanted], 0, wanted, at);
          isChanged = true;
        }
      }
      if (isChanged && Guc.FSYNC.isOn()) {
        Posix.fsync(descriptor);
      }
    } catch (PosixException failed) {
      throw FileErrors.of("could not write to file \"" + Lsn.path(segment) + "\"", failed);
    } finally {
      Posix.close(descriptor);
    }
  }

  private static boolean isZero(byte[] bytes, int count) {
    return java.util.Arrays.mismatch(bytes, 0, count, new byte[count], 0, count) < 0;
  }

  /// Whether the segment was begun: a recycled one still has the addresses of an older place.
  private static boolean isWritten(long segment) {
    int descriptor = open(segment);
    try {
      byte[] header = new byte[WalFormat.LONG_HEADER];
      int got = Posix.pread(descriptor, header, 0, header.length, 0);
      return got == header.length
          && pganatomy.engine.port.ByteAccess.getLong(header, 8) == Lsn.segmentStart(segment);
    } finally {
      Posix.close(descriptor);
    }
  }
}

package pganatomy.engine.access.transam.xlog;

import pganatomy.engine.port.Posix;
import pganatomy.engine.port.PosixException;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.file.FaultPoint;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcLayout;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.storage.lmgr.LightweightLock;
import pganatomy.engine.storage.smgr.FileErrors;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// From the buffers to the files, and from there to the disk: under the write lock, by whichever
/// process needs it.
///
/// Group commit comes by itself: while one process waits for the disk, the others queue up for the
/// lock. The next one that gets it flushes everything that is in the buffers by then, also for all
/// those behind it, who find their work done.
///
/// ```text
///   A   insert ─ flush ▒▒▒▒▒▒▒▒
///   B    insert ─ wait ········│ flush ▒▒▒▒▒▒▒▒    one flush for B, C and D
///   C      insert ─ wait ······│ wait ·········│ done already
///   D         insert ─ wait ···│ wait ·········│ done already
/// ```
///
/// What cannot be written or flushed ends the server: the kernel may have thrown the pages away,
/// and a second fsync(2) that succeeds would prove nothing.
///
/// PostgreSQL: src/backend/access/transam/xlog.c, XLogWrite(), XLogFlush(), XLogBackgroundFlush()
final class WalWriting {
  private static final int O_DSYNC = 010000;
  private static final int O_SYNC = 04010000;

  private static int descriptor = -1;
  private static long openSegment = -1;
  private static String openMethod = "";

  private static Wal.SegmentListener listener;
  private static long lastBackgroundFlush;

  private WalWriting() {}

  static void setListener(Wal.SegmentListener newListener) {
    listener = newListener;
  }

  // ---------------------------------------------------------------- who writes, and how much

  /// Returns when all before `lsn` is on disk.
  static void flush(long lsn) {
    if (WalArea.flushedAcquire() >= lsn || !WalArea.isOpen()) {
      return;
    }
    long copied = WalArea.copiedAcquire();
    if (copied < lsn) {
      throw DatabaseException.error(
          SqlState.INTERNAL_ERROR,
          "xlog flush request "
              + Lsn.text(lsn)
              + " is not satisfied --- flushed only to "
              + Lsn.text(copied));
    }
    while (WalArea.flushedAcquire() < lsn) {
      if (LightweightLock.acquireOrWait(WalArea.writeLock(), WaitEvent.WAL_WRITE_LOCK)) {
        try {
          if (WalArea.flushedAcquire() < lsn) {
            waitForSiblings();
            write(WalArea.copiedAcquire());
            sync();
          }
        } finally {
          LightweightLock.releaseExclusive(WalArea.writeLock());
        }
      }
    }
  }

  /// Returns when all before `lsn` is in the files, where it outlives the server, but not the
  /// machine.
  static void writeUpTo(long lsn) {
    if (WalArea.writtenAcquire() >= lsn || !WalArea.isOpen()) {
      return;
    }
    LightweightLock.acquireExclusive(WalArea.writeLock(), WaitEvent.WAL_WRITE_LOCK);
    try {
      if (WalArea.writtenAcquire() < lsn) {
        write(WalArea.copiedAcquire());
      }
    } finally {
      LightweightLock.releaseExclusive(WalArea.writeLock());
    }
  }

  /// With `commit_delay`, gives others the time to get into the same flush.
  private static void waitForSiblings() {
    int delayMicros = Guc.COMMIT_DELAY.intValue();
    if (delayMicros > 0 && Guc.FSYNC.isOn() && hasActiveSiblings(Guc.COMMIT_SIBLINGS.intValue())) {
      java.util.concurrent.locks.LockSupport.parkNanos(delayMicros * 1000L);
    }
  }

  /// PostgreSQL: src/backend/storage/ipc/procarray.c, MinimumActiveBackends()
  private static boolean hasActiveSiblings(int minimum) {
    int count = 0;
    int total = ProcArray.limits().total();
    for (int process = 0; process < total && count < minimum; process++) {
      long slot = ProcArray.slot(process);
      if (process != ProcArray.mine()
          && ProcLayout.xidAcquire(slot) != 0
          && ProcLayout.waitLock(slot) == 0) {
        count++;
      }
    }
    return count >= minimum;
  }

  /// All buffers are full: writes, but does not flush, what is in them. The insert lock is held.
  static void makeRoom(long needed, long available) {
    LightweightLock.acquireExclusive(WalArea.writeLock(), WaitEvent.WAL_WRITE_LOCK);
    try {
      if (WalArea.writtenAcquire() < needed) {
        write(available);
      }
    } finally {
      LightweightLock.releaseExclusive(WalArea.writeLock());
    }
  }

  /// The walwriter's turn: whole pages first, so that a page is not written again and again; what
  /// is left of the last page at the next turn, if an asynchronous commit is in it.
  ///
  /// @return whether there was anything to do
  static boolean writeInBackground() {
    if (!WalArea.isOpen()) {
      return false;
    }
    long target = Lsn.pageStart(WalArea.copiedAcquire());
    boolean isWholePages = target > WalArea.flushedAcquire();
    if (!isWholePages) {
      target = WalArea.asynchronousAcquire();
      if (target <= WalArea.flushedAcquire()) {
        closeIfDone();
        return false;
      }
    }
    long now = System.nanoTime();
    long after = Guc.WAL_WRITER_FLUSH_AFTER.intValue();
    long unflushedPages = target / Lsn.PAGE_BYTES - WalArea.flushedAcquire() / Lsn.PAGE_BYTES;
    boolean mustFlush =
        after == 0
            || unflushedPages >= after
            || !isWholePages
            || now - lastBackgroundFlush >= Guc.WAL_WRITER_DELAY.intValue() * 1_000_000L;
    LightweightLock.acquireExclusive(WalArea.writeLock(), WaitEvent.WAL_WRITE_LOCK);
    try {
      if (WalArea.writtenAcquire() < target) {
        write(target);
      }
      if (mustFlush) {
        sync();
        lastBackgroundFlush = now;
      }
    } finally {
      LightweightLock.releaseExclusive(WalArea.writeLock());
    }
    return true;
  }

  /// Somebody else has gone on to the next segment: ours may be renamed for a later one.
  private static void closeIfDone() {
    if (descriptor >= 0 && Lsn.segmentBefore(WalArea.writtenAcquire()) != openSegment) {
      close();
    }
  }

  /// Wakes the walwriter when it sleeps long, or when much has come together.
  static void nudgeWalWriter(long lsn) {
    int walWriter = WalArea.walWriter();
    if (walWriter < 0) {
      return;
    }
    long after = Guc.WAL_WRITER_FLUSH_AFTER.intValue();
    long pages = lsn / Lsn.PAGE_BYTES - WalArea.flushedAcquire() / Lsn.PAGE_BYTES;
    if (WalArea.isHibernating() || after == 0 || pages >= after) {
      Latch.set(walWriter);
    }
  }

  // ---------------------------------------------------------------- under the write lock

  /// Writes whole pages up to the one that holds the last byte before `target`.
  static void write(long target) {
    long written = WalArea.writtenAcquire();
    while (written < target) {
      long page = Lsn.pageStart(written);
      int slot = WalArea.slot(page);
      long pagesToTarget = (target - page + Lsn.PAGE_BYTES - 1) / Lsn.PAGE_BYTES;
      long pagesInSegment = (Lsn.SEGMENT_BYTES - Lsn.segmentOffset(page)) / Lsn.PAGE_BYTES;
      int count =
          (int) Math.min(Math.min(pagesToTarget, pagesInSegment), WalArea.pageCount() - slot);
      writePages(page, count * Lsn.PAGE_BYTES);
      written = Math.min(target, page + (long) count * Lsn.PAGE_BYTES);
      WalArea.publishWrittenRelease(written);
      if (Lsn.segmentOffset(written) == 0) {
        finishSegment();
      }
    }
  }

  /// A segment is full: it is flushed now, so that only the last one is ever in doubt.
  private static void finishSegment() {
    long finished = openSegment;
    sync();
    close();
    if (listener != null) {
      listener.finished(finished);
    }
  }

  private static void writePages(long page, int bytes) {
    open(Lsn.segment(page));
    FaultPoint.reach("log: not written");
    WaitEvent.start(WaitEvent.WAL_WRITE);
    try {
      Posix.pwriteMemory(
          descriptor, SharedMemory.address(WalArea.place(page)), bytes, Lsn.segmentOffset(page));
    } catch (PosixException failed) {
      throw FileErrors.panic(
          "could not write to log file \""
              + Lsn.fileName(openSegment)
              + "\" at offset "
              + Lsn.segmentOffset(page)
              + ", length "
              + bytes,
          failed);
    } finally {
      WaitEvent.end();
    }
  }

  /// Makes durable what is written.
  private static void sync() {
    long written = WalArea.writtenAcquire();
    if (WalArea.flushedAcquire() >= written) {
      return;
    }
    open(Lsn.segmentBefore(written));
    FaultPoint.reach("log: written, not synced");
    syncFile();
    FaultPoint.reach("log: synced, not told");
    WalArea.publishFlushedRelease(written);
  }

  private static void syncFile() {
    if (!Guc.FSYNC.isOn() || openMethod.startsWith("open")) {
      return;
    }
    WaitEvent.start(WaitEvent.WAL_SYNC);
    try {
      if (openMethod.equals("fsync")) {
        Posix.fsync(descriptor);
      } else {
        Posix.fdatasync(descriptor);
      }
    } catch (PosixException failed) {
      throw FileErrors.panic(
          "could not " + openMethod + " file \"" + Lsn.fileName(openSegment) + "\"", failed);
    } finally {
      WaitEvent.end();
    }
  }

  private static void open(long segment) {
    String method = Guc.WAL_SYNC_METHOD.value();
    if (segment == openSegment && method.equals(openMethod)) {
      return;
    }
    close();
    int flags =
        switch (method) {
          case "open_sync" -> O_SYNC;
          case "open_datasync" -> O_DSYNC;
          default -> 0;
        };
    try {
      descriptor = WalSegments.openOrCreate(segment, Guc.FSYNC.isOn() ? flags : 0);
    } catch (DatabaseException failed) {
      throw Log.panicOf(failed.sqlState(), failed.getMessage());
    }
    openSegment = segment;
    openMethod = method;
  }

  /// The segment was left before its end, all that is in it is flushed.
  static void leaveSegment(long segment) {
    close();
    if (listener != null) {
      listener.finished(segment);
    }
  }

  /// Another server's log, perhaps in another directory.
  static void forget() {
    if (descriptor >= 0) {
      Posix.close(descriptor);
      descriptor = -1;
      openSegment = -1;
    }
  }

  /// Written with another method before: what is not flushed yet must be.
  private static void close() {
    if (descriptor >= 0) {
      if (!openMethod.equals(Guc.WAL_SYNC_METHOD.value())) {
        syncFile();
      }
      Posix.close(descriptor);
      descriptor = -1;
      openSegment = -1;
    }
  }
}

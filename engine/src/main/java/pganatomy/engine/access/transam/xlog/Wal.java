package pganatomy.engine.access.transam.xlog;

import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.storage.lmgr.LightweightLock;
import pganatomy.engine.utils.guc.Guc;

/// The log as all other parts see it: how far it has come, and how to make it durable up to a
/// place. Records are made with [WalRecord], and read with [WalReader].
///
/// PostgreSQL: src/include/access/xlog.h
public final class Wal {
  /// Hears of each segment that is full, under the write lock: it may set flags and latches, no
  /// more.
  public interface SegmentListener {
    void finished(long segment);
  }

  private Wal() {}

  public static void setSegmentListener(SegmentListener listener) {
    WalWriting.setListener(listener);
  }

  // ---------------------------------------------------------------- beginning

  /// Lets records be inserted from `end` on: the startup process has found out where the log ends.
  ///
  /// @param lastRecord where the last record begins, which the next one will link to
  /// @param redo of the last checkpoint
  public static void open(long systemIdentifier, long end, long lastRecord, long redo) {
    WalArea.putSystemIdentifier(systemIdentifier);
    WalArea.putRedo(redo);
    WalArea.putLastRecord(lastRecord);
    WalArea.putFullPageWrites(Guc.FULL_PAGE_WRITES.isOn());
    int offset = Lsn.pageOffset(end);
    if (offset != 0) {
      long page = Lsn.pageStart(end);
      try (WalPages pages = new WalPages(systemIdentifier)) {
        if (!pages.load(page)) {
          throw new IllegalStateException(pages.reason);
        }
        SharedMemory.fill(WalArea.place(page), Lsn.PAGE_BYTES, (byte) 0);
        SharedMemory.copyFromArray(pages.copy(page), 0, offset, WalArea.place(page));
      }
    }
    WalArea.publishCopiedRelease(end);
    WalArea.publishWrittenRelease(end);
    WalArea.publishFlushedRelease(end);
    WalArea.putInsertPosition(end);
  }

  /// Whether records can be inserted.
  public static boolean isOpen() {
    return WalArea.isOpen();
  }

  // ---------------------------------------------------------------- places

  /// Behind the last record.
  ///
  /// PostgreSQL: src/backend/access/transam/xlog.c, GetXLogInsertRecPtr()
  public static long insertLsn() {
    return WalArea.insertPositionVolatile();
  }

  /// All before it is in the files.
  public static long writtenLsn() {
    return WalArea.writtenAcquire();
  }

  /// All before it is on disk.
  public static long flushedLsn() {
    return WalArea.flushedAcquire();
  }

  /// Where redo would begin: a page that was not changed since needs an image in the log when it is
  /// changed next.
  public static long redo() {
    return WalArea.redoVolatile();
  }

  /// Of this process's last record: where it begins.
  public static long lastRecordStart() {
    return WalInsertion.start;
  }

  /// Of this process's last record: the LSN behind it. 0 before the first one.
  public static long lastRecordEnd() {
    return WalInsertion.end;
  }

  // ---------------------------------------------------------------- durability

  /// Returns when all before `lsn` is in the log's files: enough for what need not survive a loss
  /// of power.
  public static void write(long lsn) {
    WalWriting.writeUpTo(lsn);
  }

  /// Returns when all before `lsn` is on disk.
  public static void flush(long lsn) {
    WalWriting.flush(lsn);
  }

  /// Notes that a commit up to `lsn` was reported that is not on disk: the walwriter sees to it.
  public static void flushLater(long lsn) {
    WalArea.raiseAsynchronous(lsn);
    WalWriting.nudgeWalWriter(lsn);
  }

  /// One turn of the walwriter; false when there was nothing to do.
  public static boolean writeInBackground() {
    return WalWriting.writeInBackground();
  }

  /// This process is the walwriter.
  public static void registerWalWriter() {
    WalArea.putWalWriter(ProcArray.mine());
  }

  /// The walwriter says whether it sleeps long, so that an asynchronous commit must wake it.
  public static void setHibernating(boolean on) {
    if (WalArea.isHibernating() != on) {
      WalArea.putHibernating(on);
    }
  }

  // ---------------------------------------------------------------- checkpoints

  /// Begins a checkpoint while others go on changing pages: inserts the record that redo will begin
  /// at. From here on each page's next change has an image.
  ///
  /// @return the redo LSN
  public static long beginOnlineCheckpoint() {
    return WalRecord.of(ResourceManager.XLOG, ResourceManager.XLOG_CHECKPOINT_REDO)
        .dataInt(ControlFile.walLevel())
        .insertAsRedo();
  }

  /// Begins a checkpoint while nobody else changes anything: redo begins at the checkpoint's own
  /// record, which is the next one.
  public static long beginShutdownCheckpoint() {
    WalInsertion.lock();
    try {
      long redo = WalInsertion.firstByte(WalArea.insertPositionVolatile());
      WalArea.putRedo(redo);
      return redo;
    } finally {
      WalInsertion.unlock();
    }
  }

  /// Obeys a changed `full_page_writes`: only one process calls it, the checkpointer.
  ///
  /// PostgreSQL: src/backend/access/transam/xlog.c, UpdateFullPageWrites()
  public static void updateFullPageWrites() {
    boolean wanted = Guc.FULL_PAGE_WRITES.isOn();
    if (!isOpen() || wanted == WalArea.hasFullPageWrites()) {
      return;
    }
    if (wanted) {
      putFullPageWrites(true);
    }
    WalRecord.of(ResourceManager.XLOG, ResourceManager.XLOG_FPW_CHANGE)
        .dataByte(wanted ? 1 : 0)
        .insert(0);
    if (!wanted) {
      putFullPageWrites(false);
    }
  }

  private static void putFullPageWrites(boolean on) {
    WalInsertion.lock();
    WalArea.putFullPageWrites(on);
    WalInsertion.unlock();
  }

  /// Whether pages get images after a checkpoint.
  public static boolean hasFullPageWrites() {
    return WalArea.hasFullPageWrites();
  }

  // ---------------------------------------------------------------- segments

  /// Ends the segment: the next record begins a new one.
  ///
  /// PostgreSQL: src/backend/access/transam/xlog.c, RequestXLogSwitch()
  ///
  /// @return the LSN behind the switch's record, or the insert position if the segment is new
  public static long switchSegment() {
    WalInsertion.lock();
    try {
      long position = WalArea.insertPositionVolatile();
      int offset = Lsn.segmentOffset(position);
      if (offset == 0 || offset == WalFormat.LONG_HEADER) {
        return Lsn.segmentStart(Lsn.segment(position));
      }
      WalRecord record = WalRecord.of(ResourceManager.XLOG, ResourceManager.XLOG_SWITCH);
      long end = record.insertLocked(0);
      flush(end);
      if (Lsn.segmentOffset(end) != 0) {
        skipTo(Lsn.segmentStart(Lsn.segment(end) + 1));
      }
      return end;
    } finally {
      WalInsertion.unlock();
    }
  }

  /// The rest of the segment stays as it is, zeros or what a recycled file had before: nobody reads
  /// behind a switch.
  private static void skipTo(long nextSegment) {
    LightweightLock.acquireExclusive(WalArea.writeLock(), WaitEvent.WAL_WRITE_LOCK);
    try {
      WalArea.publishCopiedRelease(nextSegment);
      WalArea.publishWrittenRelease(nextSegment);
      WalArea.publishFlushedRelease(nextSegment);
      WalArea.putInsertPosition(nextSegment);
      WalWriting.leaveSegment(Lsn.segment(nextSegment) - 1);
    } finally {
      LightweightLock.releaseExclusive(WalArea.writeLock());
    }
  }

  // ---------------------------------------------------------------- counters

  /// What `pg_stat_wal` shows.
  public record Counters(
      long records, long images, long bytes, long buffersFull, long resetTime, long imageBytes) {}

  public static Counters counters() {
    return new Counters(
        WalArea.counter(0),
        WalArea.counter(1),
        WalArea.counter(2),
        WalArea.counter(3),
        WalArea.counter(4),
        WalArea.counter(5));
  }

  /// `pg_stat_reset_shared('wal')`.
  public static void resetCounters() {
    WalInsertion.lock();
    WalArea.resetCounters(BackendStatus.now());
    WalInsertion.unlock();
  }
}

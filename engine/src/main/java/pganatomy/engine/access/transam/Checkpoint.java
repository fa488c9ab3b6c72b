package pganatomy.engine.access.transam;

import pganatomy.engine.access.transam.xlog.CheckpointDelay;
import pganatomy.engine.access.transam.xlog.CheckpointDistance;
import pganatomy.engine.access.transam.xlog.CheckpointRecord;
import pganatomy.engine.access.transam.xlog.CheckpointRequests;
import pganatomy.engine.access.transam.xlog.ControlFile;
import pganatomy.engine.access.transam.xlog.FirstSegment;
import pganatomy.engine.access.transam.xlog.Lsn;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.Wal;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.storage.buffer.CheckpointWrites;
import pganatomy.engine.storage.file.FaultPoint;
import pganatomy.engine.storage.ipc.WriterStatistics;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.sync.FileTag;
import pganatomy.engine.storage.sync.PendingSyncs;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;

/// Brings the files up to what is in memory, so that redo need not begin further back.
///
/// ```text
///   log  ──────●──────────────────────────────●─────▶
///              redo: its place is fixed        the checkpoint's record
///              │  commits under way are waited for
///              │  all that is dirty is written, then fsynced
///                                              │ flushed; then the control file points to it
/// ```
///
/// Until the control file is written, a crash redoes from the checkpoint before. What changes while
/// this one writes is redone from its redo place on.
///
/// PostgreSQL: src/backend/access/transam/xlog.c, CreateCheckPoint()
public final class Checkpoint {
  private static final int IS_LAST =
      CheckpointRequests.IS_SHUTDOWN | CheckpointRequests.END_OF_RECOVERY;

  /// A record's header, the header of its data, the data.
  private static final int RECORD_BYTES = 24 + 2 + CheckpointRecord.BYTES;

  static {
    PendingSyncs.handler(FileTag.RELATION, new RelationFile.Syncs());
    PendingSyncs.handler(FileTag.COMMIT_LOG, new SimpleLru.Syncs("pg_xact"));
    PendingSyncs.handler(FileTag.MULTIXACT_OFFSETS, new SimpleLru.Syncs("pg_multixact/offsets"));
    PendingSyncs.handler(FileTag.MULTIXACT_MEMBERS, new SimpleLru.Syncs("pg_multixact/members"));
  }

  private final int flags;
  private final CheckpointReport report = new CheckpointReport();
  private final CheckpointRecord record = new CheckpointRecord();

  private Checkpoint(int flags) {
    this.flags = flags;
  }

  /// In the checkpointer: makes one, as asked for by flags of [CheckpointRequests].
  ///
  /// @return false when nothing has happened since the last one
  public static boolean create(int flags) {
    return new Checkpoint(flags).run();
  }

  /// The server is to shut down: what a running checkpoint still has to write is written at once.
  public static void hurry() {
    CheckpointPace.hurry();
  }

  private boolean isLast() {
    return (flags & IS_LAST) != 0;
  }

  private boolean run() {
    PendingSyncs.beforeCheckpoint();
    ControlFile control = ControlFile.read();
    if ((flags & CheckpointRequests.IS_SHUTDOWN) != 0) {
      control.setState(ControlFile.SHUTTING_DOWN);
      write(control);
    }
    record.time = System.currentTimeMillis() / 1000;
    record.oldestActiveXid = isLast() ? 0 : RunningTransactions.oldestRunning();
    if ((flags & (IS_LAST | CheckpointRequests.FORCE)) == 0 && isIdle(control.checkpointLsn())) {
      return false;
    }
    record.redo = isLast() ? Wal.beginShutdownCheckpoint() : Wal.beginOnlineCheckpoint();
    CheckpointReport.logStart(flags);
    fillRecord();
    if (!isLast()) {
      CheckpointDelay.awaitThoseInside();
    }
    FaultPoint.reach("checkpoint: redo fixed");
    writeAll();
    FaultPoint.reach("checkpoint: synced, not logged");
    long lsn = log();
    FaultPoint.reach("checkpoint: logged, not in the control file");
    long priorRedo = control.checkpoint().redo;
    if ((flags & CheckpointRequests.IS_SHUTDOWN) != 0) {
      control.setState(ControlFile.SHUT_DOWN);
    }
    control.setCheckpoint(lsn, record);
    write(control);
    FaultPoint.reach("checkpoint: old files still there");
    PendingSyncs.afterCheckpoint();
    FaultPoint.reach("checkpoint: old log still there");
    finish(priorRedo, lsn);
    return true;
  }

  /// Whether the last record is that of the last checkpoint.
  private static boolean isIdle(long lastCheckpoint) {
    int left = Lsn.PAGE_BYTES - Lsn.pageOffset(lastCheckpoint);
    long end = lastCheckpoint + RECORD_BYTES;
    if (left < RECORD_BYTES) {
      end += Lsn.segmentOffset(lastCheckpoint + left) == 0 ? 40 : 24;
    }
    return Wal.insertLsn() == Lsn.align(end);
  }

  private void fillRecord() {
    record.fullPageWrites = Wal.hasFullPageWrites();
    record.walLevel = ControlFile.walLevel();
    TransactionArea.fill(record, isLast());
  }

  /// PostgreSQL: CheckPointGuts()
  private void writeAll() {
    long start = record.redo;
    CheckpointPace pace = new CheckpointPace(flags, () -> CheckpointDistance.progressSince(start));
    report.writesBegin();
    long pagesBefore = SimpleLru.pagesWritten;
    TransactionArea.commitLog().writeAll();
    TransactionArea.subtransactionLog().writeAll();
    TransactionArea.multiXacts().writeAll();
    report.pages = SimpleLru.pagesWritten - pagesBefore;
    report.buffers = CheckpointWrites.perform(pace);
    FaultPoint.reach("checkpoint: written, not synced");
    report.syncsBegin();
    report.syncs = PendingSyncs.syncAll();
    report.syncsEnd();
  }

  private long log() {
    int info =
        isLast()
            ? ResourceManager.XLOG_CHECKPOINT_SHUTDOWN
            : ResourceManager.XLOG_CHECKPOINT_ONLINE;
    long end =
        WalRecord.of(ResourceManager.XLOG, info)
            .data(record.encode(), 0, CheckpointRecord.BYTES)
            .insert(0);
    Wal.flush(end);
    long lsn = Wal.lastRecordStart();
    if (isLast() && record.redo != lsn) {
      throw Log.panic(
          "concurrent write-ahead log activity while database system is shutting down", null);
    }
    return lsn;
  }

  /// What the control file does not say cannot be taken back any more.
  private static void write(ControlFile control) {
    try {
      control.write();
    } catch (DatabaseException failed) {
      throw Log.panicOf(failed.sqlState(), failed.getMessage());
    }
  }

  private void finish(long priorRedo, long lsn) {
    if (priorRedo != 0) {
      CheckpointDistance.note(record.redo - priorRedo);
    }
    long end = Wal.insertLsn();
    CheckpointDistance.Result segments = CheckpointDistance.cleanUp(record.redo, end);
    if (!isLast()) {
      CheckpointDistance.preallocate(end, segments);
      TransactionArea.subtransactionLog().removeBefore(RunningTransactions.oldestVisibleXid(-1));
      SerialLog.removeOld();
    }
    report.segmentsAdded = segments.added;
    report.segmentsRemoved = segments.removed;
    report.segmentsRecycled = segments.recycled;
    report.count();
    report.logEnd(
        CheckpointDistance.last(),
        CheckpointDistance.estimate(),
        Lsn.text(lsn),
        Lsn.text(record.redo));
    RelationFile.closeAll();
    WriterStatistics.add(WriterStatistics.PERFORMED, 1);
  }

  /// In the process that fills a new directory, alone: the last thing that it does. There is no log
  /// yet; the first segment is made, whose first record is a checkpoint.
  public static void performAtShutdown() {
    CheckpointRecord first = new CheckpointRecord();
    first.time = System.currentTimeMillis() / 1000;
    TransactionArea.fill(first, true);
    CheckpointWrites.perform(progress -> {});
    TransactionArea.commitLog().writeAll();
    PendingSyncs.syncAll();
    ControlFile control = ControlFile.read();
    control.setCheckpoint(FirstSegment.create(control.systemIdentifier(), first), first);
    control.setState(ControlFile.SHUT_DOWN);
    control.write();
  }
}

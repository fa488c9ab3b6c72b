package pganatomy.engine.access.transam;

import pganatomy.engine.access.transam.xlog.CheckpointRequests;
import pganatomy.engine.storage.buffer.CheckpointWrites;
import pganatomy.engine.storage.ipc.WriterStatistics;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.sync.FileTag;
import pganatomy.engine.storage.sync.PendingSyncs;

/// Brings the files up to what is in memory.
///
/// PostgreSQL: src/backend/access/transam/xlog.c, CreateCheckPoint()
public final class Checkpoint {
  static {
    PendingSyncs.handler(FileTag.RELATION, new RelationFile.Syncs());
    PendingSyncs.handler(FileTag.COMMIT_LOG, new SimpleLru.Syncs("pg_xact"));
    PendingSyncs.handler(FileTag.MULTIXACT_OFFSETS, new SimpleLru.Syncs("pg_multixact/offsets"));
    PendingSyncs.handler(FileTag.MULTIXACT_MEMBERS, new SimpleLru.Syncs("pg_multixact/members"));
  }

  private Checkpoint() {}

  /// In the checkpointer: makes one, as asked for by flags of [CheckpointRequests].
  ///
  /// @return false when nothing has happened since the last one
  public static boolean create(int flags) {
    CheckpointReport report = new CheckpointReport();
    PendingSyncs.beforeCheckpoint();
    CheckpointReport.logStart(flags);
    writeAll(report, new CheckpointPace(flags, () -> 0));
    if ((flags & CheckpointRequests.IS_SHUTDOWN) != 0) {
      TransactionArea.writeExactCounters();
    }
    PendingSyncs.afterCheckpoint();
    report.count();
    report.logEnd(0, 0, "0/0", "0/0");
    RelationFile.closeAll();
    WriterStatistics.add(WriterStatistics.PERFORMED, 1);
    return true;
  }

  /// PostgreSQL: CheckPointGuts()
  private static void writeAll(CheckpointReport report, CheckpointPace pace) {
    report.writesBegin();
    long pagesBefore = SimpleLru.pagesWritten;
    TransactionArea.commitLog().writeAll();
    TransactionArea.subtransactionLog().writeAll();
    TransactionArea.multiXacts().writeAll();
    report.pages = SimpleLru.pagesWritten - pagesBefore;
    report.buffers = CheckpointWrites.perform(pace);
    report.syncsBegin();
    report.syncs = PendingSyncs.syncAll();
    report.syncsEnd();
  }

  /// The server is to shut down: what a running checkpoint still has to write is written at once.
  public static void hurry() {
    CheckpointPace.hurry();
  }

  /// In the process that fills a new directory, alone: the last thing that it does.
  public static void performAtShutdown() {
    create(CheckpointRequests.IS_SHUTDOWN | CheckpointRequests.IMMEDIATE);
  }
}

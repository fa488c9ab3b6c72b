package pganatomy.engine.access.transam;

import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.Wal;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.access.transam.xlog.WalRecordView;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.file.FaultPoint;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcLayout;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.storage.lmgr.LightweightLock;

/// Cuts off what nobody asks for any more: how transactions ended whose rows are all frozen, and
/// who the members of multixacts were that no row has.
///
/// ```text
///   pg_xact   0000 │ 0001 │ 0002        datfrozenxid of all databases ≥ the first xid of 0001:
///             ╳╳╳╳                      0000 goes
/// ```
///
/// The race: process A has copied a page and is about to ask how the xmin of a tuple ended; process
/// B freezes that tuple, and cuts the answer off. So nothing is cut off before everybody has ended
/// who may have read a page by then ([#awaitReaders]).
///
/// The record is on the disk before the first file goes, and behind the records of the freezing.
///
/// PostgreSQL: src/backend/commands/vacuum.c, vac_truncate_clog(); access/transam/clog.c,
/// TruncateCLOG(); multixact.c, TruncateMultiXact()
public final class LogTruncation {
  private LogTruncation() {}

  /// Waits until everybody has ended who may hold a copy of a page from before now; false when that
  /// takes longer than `millis`.
  public static boolean awaitReaders(long millis) {
    long end = System.currentTimeMillis() + millis;
    int total = ProcArray.limits().total();
    for (int process = 0; process < total; process++) {
      long slot = ProcArray.slot(process);
      int transaction = ProcLayout.localTransaction(slot);
      while (process != ProcArray.mine() && isReader(slot, transaction)) {
        if (System.currentTimeMillis() > end) {
          return false;
        }
        Interrupts.check();
        Latch.reset();
        Latch.await(5, WaitEvent.PG_SLEEP);
      }
    }
    return true;
  }

  private static boolean isReader(long slot, int transaction) {
    return ProcLayout.localTransaction(slot) == transaction
        && (ProcLayout.xminAcquire(slot) != 0 || ProcLayout.xidAcquire(slot) != 0);
  }

  /// No database has an unfrozen xid or a multixact before these.
  public static void run(int oldestXid, int xidDatabase, int oldestMulti, int multiDatabase) {
    MultiXactLog multis = TransactionArea.multiXacts();
    LightweightLock.acquireExclusive(TransactionArea.truncationLock());
    try {
      if (TransactionId.precedes(TransactionArea.xidLimits().oldest(), oldestXid)) {
        truncateCommitLog(oldestXid, xidDatabase);
      }
      if (oldestMulti - multis.limits().oldest() > 0) {
        multis.truncate(oldestMulti, multiDatabase);
      }
    } finally {
      LightweightLock.releaseExclusive(TransactionArea.truncationLock());
    }
    TransactionArea.moveOldestXid(oldestXid, xidDatabase);
  }

  private static void truncateCommitLog(int oldestXid, int database) {
    int page = CommitLog.page(oldestXid);
    if (!TransactionArea.commitLog().hasSegmentsBefore(page)) {
      return;
    }
    TransactionArea.publishOldestInLog(oldestXid);
    long end =
        WalRecord.of(ResourceManager.CLOG, ResourceManager.CLOG_TRUNCATE)
            .dataLong(page)
            .dataInt(oldestXid)
            .dataInt(database)
            .insert(0);
    Wal.flush(end);
    FaultPoint.reach("commit log: cut off, files still there");
    TransactionArea.commitLog().removePagesBefore(page);
  }

  static void redoCommitLog(WalRecordView record) {
    TransactionArea.publishOldestInLog(record.mainInt(8));
    TransactionArea.commitLog().removePagesBefore((int) record.mainLong(0));
  }

  /// Whether the commit log still knows how an xid ended.
  public static boolean isInLog(int xid) {
    return !TransactionId.precedes(xid, SharedMemory.getIntAcquire(TransactionArea.oldestInLog()));
  }
}

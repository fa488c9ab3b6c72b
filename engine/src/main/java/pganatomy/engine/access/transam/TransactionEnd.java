package pganatomy.engine.access.transam;

import pganatomy.engine.access.transam.xlog.CheckpointDelay;
import pganatomy.engine.access.transam.xlog.Wal;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.file.FaultPoint;
import pganatomy.engine.storage.smgr.RelationLocator;
import pganatomy.engine.utils.error.Log;

/// How a transaction with an xid ends durably: first the record, then the disk, then the mark in
/// the commit log.
///
/// ```text
///   insert commit record ── flush the log ── commit log: committed ── leave the running list
///                           │
///                           └ synchronous_commit = off: the walwriter does it later. The commit
///                             log's page knows the record's LSN, and is not written before; nor is
///                             a hint bit set that says committed
/// ```
///
/// From the record's insertion to the mark no checkpoint may begin ([CheckpointDelay]), and nothing
/// may fail: the record may be on disk already, and then it is committed, whatever we say.
///
/// PostgreSQL: src/backend/access/transam/xact.c, RecordTransactionCommit(),
/// RecordTransactionAbort()
final class TransactionEnd {
  private TransactionEnd() {}

  /// @param mustWait whether the disk is waited for
  /// @param relations whose files are about to go
  static void commit(int xid, int[] subxids, RelationLocator[] relations, boolean mustWait) {
    if (!Wal.isOpen()) {
      commitWithoutLog(xid, subxids);
      return;
    }
    boolean isDone = false;
    CheckpointDelay.begin();
    try {
      FaultPoint.reach("commit: not logged");
      long end = TransactionRecord.insert(true, xid, subxids, relations);
      FaultPoint.reach("commit: logged, not flushed");
      // Files that are gone cannot be brought back.
      boolean waits = mustWait || relations.length > 0;
      if (waits) {
        Wal.flush(end);
      } else {
        Wal.flushLater(end);
        TransactionArea.noteAsynchronous(xid, end);
        for (int subxid : subxids) {
          TransactionArea.noteAsynchronous(subxid, end);
        }
      }
      FaultPoint.reach("commit: flushed, not in the commit log");
      TransactionArea.commitLog()
          .set(xid, subxids, subxids.length, CommitLog.COMMITTED, waits ? 0L : end);
      FaultPoint.reach("commit: not acknowledged");
      isDone = true;
    } catch (RuntimeException failed) {
      throw Log.panic("could not commit transaction: " + failed.getMessage(), failed);
    } finally {
      if (isDone) {
        CheckpointDelay.end();
      }
    }
  }

  /// While a directory is being filled: its pages are what there is.
  private static void commitWithoutLog(int xid, int[] subxids) {
    BufferPool.shared().flushAll();
    TransactionArea.commitLog().set(xid, subxids, subxids.length, CommitLog.COMMITTED, true);
  }

  /// Nobody waits for an abort's record: without it the transaction counts as aborted as well.
  static void abort(int xid, int[] subxids, RelationLocator[] relations) {
    if (Wal.isOpen()) {
      Wal.flushLater(TransactionRecord.insert(false, xid, subxids, relations));
    }
    TransactionArea.commitLog().set(xid, subxids, subxids.length, CommitLog.ABORTED, 0L);
  }
}

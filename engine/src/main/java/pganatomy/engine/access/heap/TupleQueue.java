package pganatomy.engine.access.heap;

import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.transam.MultiXact;
import pganatomy.engine.access.transam.RowLockMode;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.lmgr.LockTag;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Waiting for a row that others have. Who has a row holds it by xmax on the page, not in the lock
/// table, so one waits for that transaction's end. Many may wait for the same one:
///
/// ```text
///   without a queue                          with the tuple's heavyweight lock
///   A has the row; B, C, D wait for A        B has the tuple's lock and waits for A
///   A ends: B, C and D wake, one gets it,    C, D wait for the tuple's lock, in this order
///   the others wait again, in any order      A ends: B gets the row, leaves the lock to C
/// ```
///
/// The tuple's lock is given back as soon as xmax is set.
///
/// PostgreSQL: src/backend/access/heap/README.tuplock; heapam.c, heap_acquire_tuplock(),
/// Do_MultiXactIdWait(); storage/lmgr/lmgr.c, XactLockTableWait()
final class TupleQueue {
  private final StoredRelation relation;
  private final TransactionContext transaction;
  private LockTag held;
  private RowLockMode heldMode;

  TupleQueue(StoredRelation relation, TransactionContext transaction) {
    this.relation = relation;
    this.transaction = transaction;
  }

  /// Takes the tuple's lock, unless it is held already; false when the row is to be skipped.
  boolean enter(long ctid, RowLockMode mode, LockWait wait) {
    if (held != null) {
      return true;
    }
    LockTag tag =
        LockTag.tuple(
            relation.databaseOid(), relation.oid(), (int) (ctid >>> 16), (int) ctid & 0xffff);
    if (wait == LockWait.BLOCK) {
      LockManager.acquire(tag, mode.queueMode());
    } else if (!LockManager.tryAcquire(tag, mode.queueMode())) {
      return refuse(wait);
    }
    held = tag;
    heldMode = mode;
    return true;
  }

  void leave() {
    if (held != null) {
      LockManager.release(held, heldMode.queueMode());
      held = null;
    }
  }

  /// Waits for the end of a transaction; false when the row is to be skipped.
  ///
  /// @param doing for the error's context: "updating tuple"
  boolean await(int xid, long ctid, LockWait wait, String doing) {
    if (wait != LockWait.BLOCK) {
      return TransactionContext.tryAwaitEnd(xid) || refuse(wait);
    }
    try {
      TransactionContext.awaitEnd(xid);
      return true;
    } catch (DatabaseException failed) {
      throw inContext(failed, ctid, doing);
    }
  }

  /// Waits for all members that exclude the mode; false when the row is to be skipped.
  boolean await(MultiXact multi, RowLockMode mode, long ctid, LockWait wait, String doing) {
    for (int i = 0; i < multi.memberCount(); i++) {
      boolean isInTheWay =
          mode.excludes(RowLockMode.ofStatus(multi.status(i)))
              && !transaction.isCurrentTransaction(multi.xid(i))
              && transaction.isRunning(multi.xid(i));
      if (isInTheWay && !await(multi.xid(i), ctid, wait, doing)) {
        return false;
      }
    }
    return true;
  }

  private boolean refuse(LockWait wait) {
    if (wait == LockWait.SKIP) {
      return false;
    }
    throw DatabaseException.error(
        SqlState.LOCK_NOT_AVAILABLE,
        "could not obtain lock on row in relation \"" + relation.name() + "\"");
  }

  private DatabaseException inContext(DatabaseException failed, long ctid, String doing) {
    String block = Integer.toUnsignedString((int) (ctid >>> 16));
    String where = " (" + block + "," + (ctid & 0xffff) + ") in relation \"";
    failed.data().addContext("while " + doing + where + relation.name() + "\"");
    return failed;
  }
}

package pganatomy.engine.access.heap;

import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_IS_MULTI;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_LOCK_ONLY;

import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.heap.HeapTable.Outcome;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.MultiXact;
import pganatomy.engine.access.transam.RowLockMode;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Locks rows: puts the transaction's xid into xmax and says by flags that it is a lock only.
///
/// What the tuple's xmax says decides what happens:
///
/// | who has the row | then |
/// | --- | --- |
/// | nobody, or nobody that excludes the mode | lock it |
/// | this transaction, as strongly | nothing is to be done |
/// | a running transaction that excludes the mode | wait for its end, look again |
/// | a committed change that excludes the mode | the newest version is another one, or none |
///
/// A lock that a change in progress does not exclude (FOR KEY SHARE of a row whose keys stay) must
/// hold the newer versions, too: whoever deletes one of them must meet it.
///
/// PostgreSQL: src/backend/access/heap/heapam.c, heap_lock_tuple(), heap_lock_updated_tuple();
/// heapam_handler.c, heapam_tuple_lock()
final class HeapLock {
  private static final String LOCKING = "locking tuple";
  private static final String LOCKING_UPDATED = "locking updated version";

  private enum Look {
    LOCK,
    OWNED,
    WAIT,
    GONE
  }

  private final TransactionContext transaction;
  private final HeapVisibility visibility;
  private final HeapVisibility dirty;
  private final TuplePlace place;
  private final TupleQueue queue;
  private final TupleXmax xmax;
  private final HeapChange change;

  long newest;

  HeapLock(StoredRelation relation, TransactionContext transaction) {
    this.transaction = transaction;
    RelationFile file = RelationFile.of(relation.locator());
    visibility = new HeapVisibility(Snapshot.self(transaction));
    dirty = new HeapVisibility(Snapshot.dirty(transaction));
    place = new TuplePlace(file);
    queue = new TupleQueue(relation, transaction);
    xmax = new TupleXmax(transaction);
    change = new HeapChange(relation, file);
  }

  Outcome lock(long ctid, RowLockMode mode, LockWait wait, boolean followsUpdates, int commandId) {
    long at = ctid;
    while (true) {
      Outcome outcome = lockVersion(at, mode, wait, commandId);
      if (outcome != Outcome.UPDATED || !followsUpdates) {
        return outcome;
      }
      outcome = findNewest(commandId);
      if (outcome != Outcome.OK) {
        return outcome;
      }
      at = newest;
    }
  }

  // ---------------------------------------------------------------- one version

  private int replacedBy;

  private Outcome lockVersion(long ctid, RowLockMode mode, LockWait wait, int commandId) {
    int xid = transaction.currentXid();
    newest = ctid;
    try {
      while (true) {
        place.lock(ctid);
        Outcome outcome = tryLock(xid, mode, commandId);
        if (outcome != null) {
          return outcome;
        }
        if (!awaitOthers(mode, wait)) {
          return Outcome.WOULD_BLOCK;
        }
      }
    } finally {
      place.unlock();
      queue.leave();
    }
  }

  /// Null when somebody must be waited for.
  private Outcome tryLock(int xid, RowLockMode mode, int commandId) {
    if (!place.exists) {
      return Outcome.INVISIBLE;
    }
    HeapVisibility.ForUpdate found =
        visibility.forUpdate(place.page, place.tuple, place.ctid, commandId);
    switch (found) {
      case INVISIBLE -> {
        return Outcome.INVISIBLE;
      }
      case SELF_MODIFIED -> {
        return Outcome.SELF_MODIFIED;
      }
      case OK -> {
        mark(xid, mode);
        return Outcome.OK;
      }
      case BEING_MODIFIED, UPDATED, DELETED -> {
        return tryLockHeld(xid, mode);
      }
    }
    throw new IllegalStateException();
  }

  private Outcome tryLockHeld(int xid, RowLockMode mode) {
    switch (look(mode)) {
      case OWNED -> {
        return Outcome.OK;
      }
      case LOCK -> {
        if (!place.has(XMAX_LOCK_ONLY) && place.next() != place.ctid) {
          return lockWithNewer(xid, mode);
        }
        mark(xid, mode);
        return Outcome.OK;
      }
      case GONE -> {
        replacedBy = HeapVisibility.updater(place.page, place.tuple);
        newest = place.next();
        return newest == place.ctid ? Outcome.DELETED : Outcome.UPDATED;
      }
      case WAIT -> {
        return null;
      }
    }
    throw new IllegalStateException();
  }

  private Look look(RowLockMode mode) {
    int holder = place.xmax();
    if (place.has(XMAX_IS_MULTI)) {
      MultiXact multi = MultiXact.of(holder);
      if (multi.holds(mode, transaction)) {
        return Look.OWNED;
      }
      if (!multi.excludes(mode, transaction)) {
        return Look.LOCK;
      }
      return multi.excludesStill(mode, transaction) ? Look.WAIT : Look.GONE;
    }
    RowLockMode held = TupleXmax.mode(place.infomask(), place.infomask2());
    if (transaction.isCurrentTransaction(holder)) {
      return held.ordinal() >= mode.ordinal() ? Look.OWNED : Look.LOCK;
    }
    if (!mode.excludes(held)) {
      return Look.LOCK;
    }
    return transaction.isRunning(holder) ? Look.WAIT : Look.GONE;
  }

  /// The row has newer versions, which the lock must hold as well: first those, with this page
  /// unlocked, then, if it still is as it was, this one.
  private Outcome lockWithNewer(int xid, RowLockMode mode) {
    long self = place.ctid;
    int holder = place.xmax();
    int infomask = place.infomask();
    long next = place.next();
    int updater = HeapVisibility.updater(place.page, place.tuple);
    place.unlock();
    if (!lockNewer(xid, mode, next, updater)) {
      newest = next;
      replacedBy = updater;
      return Outcome.UPDATED;
    }
    place.lock(self);
    boolean isSame =
        place.exists
            && place.xmax() == holder
            && ((place.infomask() ^ infomask) & HeapTupleLayout.XMAX_BITS) == 0;
    if (!isSame) {
      return tryLock(xid, mode, Integer.MAX_VALUE);
    }
    mark(xid, mode);
    return Outcome.OK;
  }

  /// Locks a chain of newer versions; false when a committed change in it excludes the mode.
  ///
  /// PostgreSQL: heap_lock_updated_tuple_rec()
  private boolean lockNewer(int xid, RowLockMode mode, long first, int firstXmin) {
    long at = first;
    int expectedXmin = firstXmin;
    while (true) {
      place.lock(at);
      try {
        if (!place.exists
            || HeapTupleLayout.xmin(place.page, place.tuple) != expectedXmin
            || isAborted(expectedXmin)) {
          return true;
        }
        Look look = place.has(HeapTupleLayout.XMAX_INVALID) ? Look.LOCK : lookAtNewer(mode);
        if (look == Look.GONE) {
          return false;
        }
        if (look == Look.WAIT) {
          awaitNewer(mode);
          continue;
        }
        long next = place.next();
        expectedXmin = HeapVisibility.updater(place.page, place.tuple);
        if (look == Look.LOCK) {
          mark(xid, mode, ResourceManager.HEAP2, ResourceManager.HEAP2_LOCK_UPDATED);
        }
        if (expectedXmin == 0 || next == at) {
          return true;
        }
        at = next;
      } finally {
        place.unlock();
      }
    }
  }

  /// As [#look], of a tuple whose xmax may be long over.
  private Look lookAtNewer(RowLockMode mode) {
    int holder = place.xmax();
    boolean isOver =
        !place.has(XMAX_IS_MULTI)
            && !transaction.isRunning(holder)
            && (place.has(XMAX_LOCK_ONLY) || !TransactionContext.didCommit(holder));
    return isOver ? Look.LOCK : look(mode);
  }

  private void awaitNewer(RowLockMode mode) {
    int holder = place.xmax();
    boolean isMulti = place.has(XMAX_IS_MULTI);
    place.unlock();
    if (isMulti) {
      queue.await(MultiXact.of(holder), mode, place.ctid, LockWait.BLOCK, LOCKING_UPDATED);
    } else {
      queue.await(holder, place.ctid, LockWait.BLOCK, LOCKING_UPDATED);
    }
  }

  private boolean isAborted(int xid) {
    return !transaction.isRunning(xid) && !TransactionContext.didCommit(xid);
  }

  private void mark(int xid, RowLockMode mode) {
    mark(xid, mode, ResourceManager.HEAP, ResourceManager.HEAP_LOCK);
  }

  private void mark(int xid, RowLockMode mode, ResourceManager manager, int info) {
    xmax.compute(place.page, place.tuple, xid, mode, false);
    xmax.put(place.page, place.tuple);
    if (place.has(XMAX_LOCK_ONLY)) {
      place.clearInfomask2(HeapTupleLayout.HOT_UPDATED);
      place.putNext(place.ctid);
    }
    change.page(place).applyLock(manager, info, xid, (int) place.ctid & 0xffff);
  }

  private boolean awaitOthers(RowLockMode mode, LockWait wait) {
    int holder = place.xmax();
    MultiXact multi = place.has(XMAX_IS_MULTI) ? MultiXact.of(holder) : null;
    place.unlock();
    boolean mayEnter =
        multi != null && multi.hasMember(transaction) || queue.enter(place.ctid, mode, wait);
    if (!mayEnter) {
      return false;
    }
    return multi == null
        ? queue.await(holder, place.ctid, wait, LOCKING)
        : queue.await(multi, mode, place.ctid, wait, LOCKING);
  }

  // ---------------------------------------------------------------- the newest version

  /// Follows the chain from [#newest] on to the version that is, or may become, the row's last one.
  ///
  /// PostgreSQL waits here for a transaction that is replacing that version; we leave this to who
  /// locks it then, and waits in its queue: with many after one row, one of them wakes, not all.
  private Outcome findNewest(int commandId) {
    while (true) {
      place.lock(newest);
      try {
        if (!place.exists || HeapTupleLayout.xmin(place.page, place.tuple) != replacedBy) {
          return Outcome.DELETED;
        }
        if (dirty.isVisible(place.page, place.tuple)) {
          return candidate(commandId);
        }
        int updater = HeapVisibility.updater(place.page, place.tuple);
        if (updater == 0 || place.next() == newest) {
          return Outcome.DELETED;
        }
        replacedBy = updater;
        newest = place.next();
      } finally {
        place.unlock();
      }
    }
  }

  private Outcome candidate(int commandId) {
    if (dirty.inserter != 0) {
      throw DatabaseException.error(
          SqlState.DATA_CORRUPTED,
          "t_xmin " + dirty.inserter + " is uncommitted in tuple to be updated");
    }
    boolean isOwnLater =
        transaction.isCurrentTransaction(HeapTupleLayout.xmin(place.page, place.tuple))
            && Integer.compareUnsigned(visibility.cmin(place.page, place.tuple), commandId) >= 0;
    return isOwnLater ? Outcome.SELF_MODIFIED : Outcome.OK;
  }
}

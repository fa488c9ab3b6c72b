package pganatomy.engine.access.heap;

import static pganatomy.engine.access.htup.HeapTupleLayout.COMBO_COMMAND_ID;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_COMMITTED;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_INVALID;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_IS_MULTI;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_LOCK_ONLY;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMIN_COMMITTED;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMIN_FROZEN;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMIN_INVALID;

import pganatomy.engine.access.common.SerializableReads;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.MultiXact;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.TransactionId;

/// Who sees a tuple. What was found out about xmin and xmax is noted in the tuple's infomask (*hint
/// bits*), so that the next reader need not ask the commit log.
///
/// The order of the questions matters: first "is it running in my snapshot", then "did it commit".
/// A transaction sets its bits in the commit log before it leaves the list of running ones, so
/// asking the other way round could find it neither committed nor running, and take it for aborted.
///
/// PostgreSQL: src/backend/access/heap/heapam_visibility.c
final class HeapVisibility {
  /// Hint bits were set on the page.
  boolean hasSetHints;

  private final Snapshot snapshot;
  private final TransactionContext transaction;

  HeapVisibility(Snapshot snapshot) {
    this.snapshot = snapshot;
    transaction = snapshot.transaction;
  }

  boolean isVisible(byte[] page, int tuple) {
    return switch (snapshot.kind) {
      case MVCC -> isVisibleInSnapshot(page, tuple);
      case SELF -> isVisibleNow(page, tuple);
      case DIRTY -> isVisibleOrMayBe(page, tuple);
      case ANY -> true;
    };
  }

  /// PostgreSQL: HeapTupleSatisfiesMVCC()
  private boolean isVisibleInSnapshot(byte[] page, int tuple) {
    int infomask = HeapTupleLayout.infomask(page, tuple);
    int xmin = HeapTupleLayout.xmin(page, tuple);
    if ((infomask & XMIN_COMMITTED) != 0) {
      if ((infomask & XMIN_FROZEN) != XMIN_FROZEN && snapshot.isRunning(xmin)) {
        return false;
      }
    } else {
      if ((infomask & XMIN_INVALID) != 0) {
        return false;
      }
      if (transaction.isCurrentTransaction(xmin)) {
        return isOwnVisible(page, tuple, infomask);
      }
      if (snapshot.isRunning(xmin)) {
        return false;
      }
      if (!TransactionContext.didCommit(xmin)) {
        hint(page, tuple, XMIN_INVALID);
        return false;
      }
      hint(page, tuple, XMIN_COMMITTED);
    }
    return !isDeletedInSnapshot(page, tuple, infomask);
  }

  /// A tuple of this transaction's own.
  private boolean isOwnVisible(byte[] page, int tuple, int infomask) {
    if (Integer.compareUnsigned(cmin(page, tuple), snapshot.commandId) >= 0) {
      return false;
    }
    int xmax = updater(page, tuple);
    if (xmax == 0) {
      return true;
    }
    if (!transaction.isCurrentTransaction(xmax)) {
      // A savepoint that was rolled back had deleted it.
      if ((infomask & XMAX_IS_MULTI) == 0) {
        hint(page, tuple, XMAX_INVALID);
      }
      return true;
    }
    return Integer.compareUnsigned(cmax(page, tuple), snapshot.commandId) >= 0;
  }

  private boolean isDeletedInSnapshot(byte[] page, int tuple, int infomask) {
    int xmax = updater(page, tuple);
    if (xmax == 0) {
      return false;
    }
    if ((infomask & XMAX_COMMITTED) != 0) {
      return !snapshot.isRunning(xmax);
    }
    if (transaction.isCurrentTransaction(xmax)) {
      return Integer.compareUnsigned(cmax(page, tuple), snapshot.commandId) < 0;
    }
    if (snapshot.isRunning(xmax)) {
      return false;
    }
    boolean isDeleted = TransactionContext.didCommit(xmax);
    if ((infomask & XMAX_IS_MULTI) == 0) {
      hint(page, tuple, isDeleted ? XMAX_COMMITTED : XMAX_INVALID);
    }
    return isDeleted;
  }

  /// PostgreSQL: HeapTupleSatisfiesSelf()
  private boolean isVisibleNow(byte[] page, int tuple) {
    int infomask = HeapTupleLayout.infomask(page, tuple);
    if (!isLive(page, tuple, infomask)) {
      return false;
    }
    int xmax = updater(page, tuple);
    if (xmax == 0) {
      return true;
    }
    return (infomask & XMAX_COMMITTED) == 0
        && !transaction.isCurrentTransaction(xmax)
        && (transaction.isRunning(xmax) || !TransactionContext.didCommit(xmax));
  }

  /// For a dirty snapshot: the running transactions that have inserted and deleted the tuple that
  /// was looked at last, 0 for none.
  int inserter;

  int deleter;

  /// PostgreSQL: HeapTupleSatisfiesDirty()
  private boolean isVisibleOrMayBe(byte[] page, int tuple) {
    inserter = 0;
    deleter = 0;
    int infomask = HeapTupleLayout.infomask(page, tuple);
    int xmin = HeapTupleLayout.xmin(page, tuple);
    if (!isLive(page, tuple, infomask)) {
      if ((infomask & XMIN_INVALID) != 0 || !transaction.isRunning(xmin)) {
        // It may have committed between the two questions.
        return (infomask & XMIN_INVALID) == 0
            && TransactionContext.didCommit(xmin)
            && isVisibleOrMayBe(page, tuple);
      }
      inserter = xmin;
      return true;
    }
    int xmax = updater(page, tuple);
    if (xmax == 0) {
      return true;
    }
    if ((infomask & XMAX_COMMITTED) != 0 || transaction.isCurrentTransaction(xmax)) {
      return false;
    }
    if (transaction.isRunning(xmax)) {
      deleter = xmax;
      return true;
    }
    return !TransactionContext.didCommit(xmax);
  }

  /// Whether xmin has committed or is the own transaction.
  private boolean isLive(byte[] page, int tuple, int infomask) {
    if ((infomask & XMIN_COMMITTED) != 0) {
      return true;
    }
    int xmin = HeapTupleLayout.xmin(page, tuple);
    return (infomask & XMIN_INVALID) == 0
        && (transaction.isCurrentTransaction(xmin)
            || !transaction.isRunning(xmin) && TransactionContext.didCommit(xmin));
  }

  // ---------------------------------------------------------------- for changes

  /// What a change of the tuple by the command `commandId` would meet.
  ///
  /// PostgreSQL: src/include/access/tableam.h, TM_Result
  enum ForUpdate {
    OK,
    INVISIBLE,
    SELF_MODIFIED,
    UPDATED,
    DELETED,
    /// Some transaction that runs, perhaps this one, has it or has locked it.
    BEING_MODIFIED
  }

  /// @param selfCtid where the tuple is: a deleted one points to itself, a replaced one does not
  ///
  ///   PostgreSQL: HeapTupleSatisfiesUpdate()
  ForUpdate forUpdate(byte[] page, int tuple, long selfCtid, int commandId) {
    int infomask = HeapTupleLayout.infomask(page, tuple);
    int xmin = HeapTupleLayout.xmin(page, tuple);
    if (!isLive(page, tuple, infomask)) {
      return ForUpdate.INVISIBLE;
    }
    if ((infomask & XMIN_COMMITTED) == 0) {
      if (!transaction.isCurrentTransaction(xmin)) {
        hint(page, tuple, XMIN_COMMITTED);
      } else if (Integer.compareUnsigned(cmin(page, tuple), commandId) >= 0) {
        return ForUpdate.INVISIBLE;
      }
    }
    infomask = HeapTupleLayout.infomask(page, tuple);
    int xmax = HeapTupleLayout.xmax(page, tuple);
    if ((infomask & XMAX_INVALID) != 0 || xmax == 0) {
      return ForUpdate.OK;
    }
    boolean isLockOnly = (infomask & XMAX_LOCK_ONLY) != 0;
    if ((infomask & XMAX_COMMITTED) != 0) {
      return isLockOnly ? ForUpdate.OK : gone(page, tuple, selfCtid);
    }
    return (infomask & XMAX_IS_MULTI) != 0
        ? multiForUpdate(page, tuple, selfCtid, commandId, isLockOnly)
        : singleForUpdate(page, tuple, selfCtid, commandId, isLockOnly);
  }

  private ForUpdate singleForUpdate(
      byte[] page, int tuple, long selfCtid, int commandId, boolean isLockOnly) {
    int xmax = HeapTupleLayout.xmax(page, tuple);
    if (transaction.isCurrentTransaction(xmax)) {
      return isLockOnly ? ForUpdate.BEING_MODIFIED : ownChange(page, tuple, commandId);
    }
    if (transaction.isRunning(xmax)) {
      return ForUpdate.BEING_MODIFIED;
    }
    if (isLockOnly || !TransactionContext.didCommit(xmax)) {
      hint(page, tuple, XMAX_INVALID);
      return ForUpdate.OK;
    }
    hint(page, tuple, XMAX_COMMITTED);
    return gone(page, tuple, selfCtid);
  }

  private ForUpdate multiForUpdate(
      byte[] page, int tuple, long selfCtid, int commandId, boolean isLockOnly) {
    MultiXact multi = MultiXact.of(HeapTupleLayout.xmax(page, tuple));
    int xmax = isLockOnly ? 0 : multi.updater();
    if (xmax != 0 && transaction.isCurrentTransaction(xmax)) {
      return ownChange(page, tuple, commandId);
    }
    if (multi.isRunning(transaction)) {
      return ForUpdate.BEING_MODIFIED;
    }
    if (xmax != 0 && TransactionContext.didCommit(xmax)) {
      return gone(page, tuple, selfCtid);
    }
    hint(page, tuple, XMAX_INVALID);
    return ForUpdate.OK;
  }

  private ForUpdate ownChange(byte[] page, int tuple, int commandId) {
    return Integer.compareUnsigned(cmax(page, tuple), commandId) >= 0
        ? ForUpdate.SELF_MODIFIED
        : ForUpdate.INVISIBLE;
  }

  private static ForUpdate gone(byte[] page, int tuple, long selfCtid) {
    return HeapTupleLayout.ctid(page, tuple) == selfCtid ? ForUpdate.DELETED : ForUpdate.UPDATED;
  }

  // ---------------------------------------------------------------- for VACUUM and pruning

  /// What VACUUM may do with a tuple.
  enum ForVacuum {
    DEAD,
    LIVE,
    RECENTLY_DEAD,
    INSERT_IN_PROGRESS,
    DELETE_IN_PROGRESS
  }

  /// @param oldestXid what was deleted by an older transaction nobody sees
  ///
  ///   PostgreSQL: HeapTupleSatisfiesVacuum()
  ForVacuum forVacuum(byte[] page, int tuple, int oldestXid) {
    int infomask = HeapTupleLayout.infomask(page, tuple);
    if ((infomask & XMIN_COMMITTED) == 0) {
      if ((infomask & XMIN_INVALID) != 0) {
        return ForVacuum.DEAD;
      }
      int xmin = HeapTupleLayout.xmin(page, tuple);
      if (transaction.isRunning(xmin)) {
        int deletedBy = transaction.isCurrentTransaction(xmin) ? updater(page, tuple) : 0;
        return deletedBy != 0 && transaction.isCurrentTransaction(deletedBy)
            ? ForVacuum.DELETE_IN_PROGRESS
            : ForVacuum.INSERT_IN_PROGRESS;
      }
      if (!TransactionContext.didCommit(xmin)) {
        hint(page, tuple, XMIN_INVALID);
        return ForVacuum.DEAD;
      }
      hint(page, tuple, XMIN_COMMITTED);
    }
    if ((infomask & XMAX_INVALID) != 0) {
      return ForVacuum.LIVE;
    }
    int xmax = updater(page, tuple);
    if ((infomask & XMAX_COMMITTED) == 0) {
      boolean isMulti = (infomask & XMAX_IS_MULTI) != 0;
      if (xmax != 0 && transaction.isRunning(xmax)) {
        return ForVacuum.DELETE_IN_PROGRESS;
      }
      if (xmax == 0 || !TransactionContext.didCommit(xmax)) {
        if (!isLockedByRunning(page, tuple, isMulti)) {
          hint(page, tuple, XMAX_INVALID);
        }
        return ForVacuum.LIVE;
      }
      if (!isMulti) {
        hint(page, tuple, XMAX_COMMITTED);
      }
    }
    return TransactionId.precedes(xmax, oldestXid) ? ForVacuum.DEAD : ForVacuum.RECENTLY_DEAD;
  }

  private boolean isLockedByRunning(byte[] page, int tuple, boolean isMulti) {
    int xmax = HeapTupleLayout.xmax(page, tuple);
    return isMulti ? MultiXact.of(xmax).isRunning(transaction) : transaction.isRunning(xmax);
  }

  /// Whether nobody, now or later, sees the tuple; `oldestXid` as for [#forVacuum].
  ///
  /// PostgreSQL: HeapTupleIsSurelyDead()
  boolean isDeadToAll(byte[] page, int tuple, int oldestXid) {
    int infomask = HeapTupleLayout.infomask(page, tuple);
    if ((infomask & XMIN_COMMITTED) == 0) {
      return (infomask & XMIN_INVALID) != 0;
    }
    return (infomask & (XMAX_INVALID | XMAX_LOCK_ONLY | XMAX_IS_MULTI)) == 0
        && (infomask & XMAX_COMMITTED) != 0
        && TransactionId.precedes(HeapTupleLayout.xmax(page, tuple), oldestXid);
  }

  // ---------------------------------------------------------------- for serializable

  /// After a look at a tuple with an MVCC snapshot: tells of who has written it, or has deleted it,
  /// so that the snapshot does not see that.
  ///
  /// PostgreSQL: src/backend/access/heap/heapam.c, HeapCheckForSerializableConflictOut()
  void checkConflictOut(byte[] page, int tuple, boolean isVisible, SerializableReads reads) {
    reads.checkNotDoomed();
    int xid =
        switch (forVacuum(page, tuple, snapshot.xmin)) {
          case LIVE -> isVisible ? 0 : HeapTupleLayout.xmin(page, tuple);
          case RECENTLY_DEAD, DELETE_IN_PROGRESS ->
              isVisible ? updater(page, tuple) : HeapTupleLayout.xmin(page, tuple);
          case INSERT_IN_PROGRESS -> HeapTupleLayout.xmin(page, tuple);
          case DEAD -> 0;
        };
    if (xid != 0) {
      reads.conflictOut(xid);
    }
  }

  // ---------------------------------------------------------------- chains

  /// Whether the next version lies on the same page and has no index entries of its own.
  ///
  /// PostgreSQL: src/include/access/htup_details.h, HeapTupleHeaderIsHotUpdated()
  static boolean isHotUpdated(byte[] page, int tuple) {
    int infomask = HeapTupleLayout.infomask(page, tuple);
    return (HeapTupleLayout.infomask2(page, tuple) & HeapTupleLayout.HOT_UPDATED) != 0
        && (infomask & XMAX_INVALID) == 0
        && (infomask & XMIN_FROZEN) != XMIN_INVALID;
  }

  /// Who has replaced or deleted the tuple, 0 for nobody. Whether that one has committed is another
  /// question.
  ///
  /// PostgreSQL: src/include/access/htup_details.h, HeapTupleHeaderGetUpdateXid()
  static int updater(byte[] page, int tuple) {
    int infomask = HeapTupleLayout.infomask(page, tuple);
    if ((infomask & (XMAX_INVALID | XMAX_LOCK_ONLY)) != 0) {
      return 0;
    }
    int xmax = HeapTupleLayout.xmax(page, tuple);
    return (infomask & XMAX_IS_MULTI) == 0 ? xmax : MultiXact.of(xmax).updater();
  }

  // ---------------------------------------------------------------- command ids

  int cmin(byte[] page, int tuple) {
    int stored = HeapTupleLayout.commandId(page, tuple);
    return isCombo(page, tuple) ? transaction.comboCmin(stored) : stored;
  }

  private int cmax(byte[] page, int tuple) {
    int stored = HeapTupleLayout.commandId(page, tuple);
    return isCombo(page, tuple) ? transaction.comboCmax(stored) : stored;
  }

  private static boolean isCombo(byte[] page, int tuple) {
    return (HeapTupleLayout.infomask(page, tuple) & COMBO_COMMAND_ID) != 0;
  }

  private void hint(byte[] page, int tuple, int bit) {
    if (bit == XMIN_COMMITTED
            && !TransactionContext.isCommitDurable(HeapTupleLayout.xmin(page, tuple))
        || bit == XMAX_COMMITTED
            && !TransactionContext.isCommitDurable(HeapTupleLayout.xmax(page, tuple))) {
      return;
    }
    HeapTupleLayout.putInfomask(page, tuple, HeapTupleLayout.infomask(page, tuple) | bit);
    hasSetHints = true;
  }
}

package pganatomy.engine.storage.lmgr.predicate;

import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.COMMITTED;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.CONFLICT_OUT;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.DEFERRABLE_WAITING;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.DOOMED;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.PREPARED;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.READ_ONLY;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.ROLLED_BACK;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.RO_SAFE;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.RO_UNSAFE;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.SUMMARY_CONFLICT_IN;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.SUMMARY_CONFLICT_OUT;

import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.Latch;

/// What becomes of a serializable transaction that has ended. One that has rolled back is forgotten
/// at once. One that has committed is remembered, more and more briefly:
///
/// | as long as | is kept |
/// | --- | --- |
/// | a writer runs that began before its end | all |
/// | only readers run that did | its xid, its conflicts out |
/// | nobody runs that did | nothing |
/// | there is no room | its locks under a common owner, its xid in `pg_serial`, a flag at each neighbour |
///
/// All of it under the predicate lock.
///
/// PostgreSQL: src/backend/storage/lmgr/predicate.c, ReleasePredicateLocks(),
/// ClearOldPredicateLocks(), ReleaseOneSerializableXact(), SummarizeOldestCommittedSxact()
final class FinishedTransactions {
  private FinishedTransactions() {}

  private static boolean has(long transaction, int flags) {
    return SerialTransactionLayout.has(transaction, flags);
  }

  // ---------------------------------------------------------------- the end of one

  static void finish(long ended, boolean isCommit, boolean hasWritten, int nextXid) {
    boolean wasDeclaredReadOnly = has(ended, READ_ONLY);
    SerialTransactionLayout.putFinishedBefore(ended, nextXid);
    if (isCommit) {
      SerialTransactionLayout.putCommitNumber(ended, PredicateArea.nextCommit());
      SerialTransactionLayout.set(ended, hasWritten ? COMMITTED : COMMITTED | READ_ONLY);
    } else {
      SerialTransactionLayout.unset(ended, PREPARED);
      SerialTransactionLayout.set(ended, DOOMED | ROLLED_BACK);
    }
    if (wasDeclaredReadOnly) {
      RwConflicts.removeWritersOf(ended);
    } else {
      PredicateArea.putWriters(PredicateArea.writers() - 1);
      if (PredicateArea.writers() == 0) {
        PredicateArea.putMayThinThrough(PredicateArea.lastCommit());
      }
    }
    endConflictsOut(ended, isCommit);
    endConflictsIn(ended, isCommit);
    if (!wasDeclaredReadOnly) {
      tellReaders(ended, isCommit && hasWritten);
    }
    boolean isXminGone = leaveGlobalXmin(ended);
    if (isCommit) {
      Ring.append(PredicateArea.finished(), ended + SerialTransactionLayout.FINISHED_LINK);
    } else {
      release(ended, false, false);
    }
    if (isXminGone) {
      clearOld();
    }
  }

  /// Edges to committed ones become one number; of the others those stay that may still matter.
  private static void endConflictsOut(long ended, boolean isCommit) {
    boolean isWriter = isCommit && !has(ended, READ_ONLY);
    if (isWriter && has(ended, SUMMARY_CONFLICT_OUT)) {
      // When that was is not known any more: as early as can be.
      SerialTransactionLayout.putEarliestOut(ended, SerialTransactionLayout.FIRST);
      SerialTransactionLayout.set(ended, CONFLICT_OUT);
    }
    long head = SerialTransactionLayout.out(ended);
    long link = Ring.next(head);
    while (link != head) {
      long conflict = link - RwConflictLayout.OUT_LINK;
      link = Ring.next(link);
      long writer = RwConflictLayout.in(conflict);
      if (isWriter && has(writer, COMMITTED)) {
        long prepared = SerialTransactionLayout.prepareNumber(writer);
        if (!has(ended, CONFLICT_OUT) || prepared < SerialTransactionLayout.earliestOut(ended)) {
          SerialTransactionLayout.putEarliestOut(ended, prepared);
        }
        SerialTransactionLayout.set(ended, CONFLICT_OUT);
      }
      if (!isCommit
          || has(writer, COMMITTED)
          || SerialTransactionLayout.beforeSnapshot(writer) >= PredicateArea.lastCommit()) {
        RwConflicts.remove(conflict);
      }
    }
  }

  private static void endConflictsIn(long ended, boolean isCommit) {
    long head = SerialTransactionLayout.in(ended);
    long link = Ring.next(head);
    while (link != head) {
      long conflict = link - RwConflictLayout.IN_LINK;
      link = Ring.next(link);
      if (!isCommit || has(RwConflictLayout.out(conflict), COMMITTED | READ_ONLY)) {
        RwConflicts.remove(conflict);
      }
    }
  }

  /// Read-only transactions that began while this one ran learn what its end means for them.
  private static void tellReaders(long ended, boolean hasCommittedChanges) {
    long head = SerialTransactionLayout.possibleUnsafe(ended);
    while (!Ring.isEmpty(head)) {
      long conflict = Ring.next(head) - RwConflictLayout.OUT_LINK;
      long reader = RwConflictLayout.in(conflict);
      if (hasCommittedChanges
          && has(ended, CONFLICT_OUT)
          && SerialTransactionLayout.earliestOut(ended)
              <= SerialTransactionLayout.beforeSnapshot(reader)) {
        RwConflicts.markUnsafe(reader);
      } else {
        RwConflicts.remove(conflict);
        if (Ring.isEmpty(SerialTransactionLayout.possibleUnsafe(reader))) {
          SerialTransactionLayout.set(reader, RO_SAFE);
        }
      }
      if (has(reader, DEFERRABLE_WAITING) && has(reader, RO_SAFE | RO_UNSAFE)) {
        Latch.set(SerialTransactionLayout.process(reader));
      }
    }
  }

  /// Whether it was the last one that had the oldest xmin.
  private static boolean leaveGlobalXmin(long ended) {
    int xmin = PredicateArea.globalXmin();
    if (SerialTransactionLayout.xmin(ended) != xmin) {
      return false;
    }
    int left = PredicateArea.globalXminCount() - 1;
    PredicateArea.putGlobalXmin(xmin, left);
    if (left > 0) {
      return false;
    }
    findGlobalXmin();
    return true;
  }

  private static void findGlobalXmin() {
    int oldest = 0;
    int count = 0;
    long head = PredicateArea.active();
    for (long link = Ring.next(head); link != head; link = Ring.next(link)) {
      long other = link - SerialTransactionLayout.ACTIVE_LINK;
      if (has(other, COMMITTED | ROLLED_BACK)) {
        continue;
      }
      int xmin = SerialTransactionLayout.xmin(other);
      if (oldest == 0 || SerializableTransactions.precedes(xmin, oldest)) {
        oldest = xmin;
        count = 1;
      } else if (xmin == oldest) {
        count++;
      }
    }
    PredicateArea.putGlobalXmin(oldest, count);
    SerializableTransactions.summaryLog().forgetBefore(oldest);
  }

  // ---------------------------------------------------------------- forgetting

  /// Forgets those that nobody who runs has overlapped with.
  private static void clearOld() {
    int xmin = PredicateArea.globalXmin();
    long head = PredicateArea.finished();
    long link = Ring.next(head);
    while (link != head) {
      long old = link - SerialTransactionLayout.FINISHED_LINK;
      link = Ring.next(link);
      long committed = SerialTransactionLayout.commitNumber(old);
      int finishedBefore = SerialTransactionLayout.finishedBefore(old);
      if (xmin == 0 || !SerializableTransactions.precedes(xmin, finishedBefore)) {
        release(old, false, false);
      } else if (committed <= PredicateArea.mayThinThrough()) {
        if (committed > PredicateArea.thinnedThrough()) {
          release(old, !has(old, READ_ONLY), false);
          PredicateArea.putThinnedThrough(committed);
        }
      } else {
        break;
      }
    }
    clearSummary();
  }

  private static void clearSummary() {
    boolean isNobodyThere = PredicateArea.globalXmin() == 0;
    long head = SerialTransactionLayout.locks(PredicateArea.summary());
    long link = Ring.next(head);
    while (link != head) {
      long lock = link - LockTargetLayout.OWNER_LINK;
      link = Ring.next(link);
      if (isNobodyThere || LockTargetLayout.commitNumber(lock) <= PredicateArea.mayThinThrough()) {
        LockTargets.unlock(lock);
      }
    }
  }

  /// Forgets a transaction.
  ///
  /// @param isPartial its xid and its conflicts out are kept
  /// @param isSummary its locks go to the common owner
  private static void release(long ended, boolean isPartial, boolean isSummary) {
    if (isSummary) {
      moveLocksToSummary(ended);
    }
    LockTargets.unlockAll(ended);
    if (!isPartial) {
      long out = SerialTransactionLayout.out(ended);
      while (!Ring.isEmpty(out)) {
        long conflict = Ring.next(out) - RwConflictLayout.OUT_LINK;
        if (isSummary) {
          SerialTransactionLayout.set(RwConflictLayout.in(conflict), SUMMARY_CONFLICT_IN);
        }
        RwConflicts.remove(conflict);
      }
    }
    long in = SerialTransactionLayout.in(ended);
    while (!Ring.isEmpty(in)) {
      long conflict = Ring.next(in) - RwConflictLayout.IN_LINK;
      if (isSummary) {
        SerialTransactionLayout.set(RwConflictLayout.out(conflict), SUMMARY_CONFLICT_OUT);
      }
      RwConflicts.remove(conflict);
    }
    if (!isPartial) {
      remove(ended);
    }
  }

  private static void remove(long ended) {
    Ring.remove(ended + SerialTransactionLayout.ACTIVE_LINK);
    Ring.remove(ended + SerialTransactionLayout.FINISHED_LINK);
    int xid = SerialTransactionLayout.topXid(ended);
    if (xid != 0) {
      long link = PredicateArea.xidBucket(xid);
      while (SharedMemory.getLong(link) != ended) {
        link = SerialTransactionLayout.nextInBucket(SharedMemory.getLong(link));
      }
      SharedMemory.putLong(link, SharedMemory.getLong(SerialTransactionLayout.nextInBucket(ended)));
    }
    PredicateArea.transactions.giveBack(ended);
  }

  private static void moveLocksToSummary(long ended) {
    long summary = PredicateArea.summary();
    long committed = SerialTransactionLayout.commitNumber(ended);
    SerialTransactionLayout.putCommitNumber(
        summary, Math.max(committed, SerialTransactionLayout.commitNumber(summary)));
    long head = SerialTransactionLayout.locks(ended);
    while (!Ring.isEmpty(head)) {
      long lock = Ring.next(head) - LockTargetLayout.OWNER_LINK;
      long target = LockTargetLayout.target(lock);
      long common = LockTargets.find(target, summary);
      if (common == 0) {
        // The lock itself changes hands: that needs no room.
        Ring.remove(lock + LockTargetLayout.OWNER_LINK);
        LockTargetLayout.putLock(lock, target, summary, committed);
        Ring.append(SerialTransactionLayout.locks(summary), lock + LockTargetLayout.OWNER_LINK);
      } else {
        LockTargetLayout.putCommitNumber(
            common, Math.max(committed, LockTargetLayout.commitNumber(common)));
        LockTargets.unlock(lock);
      }
    }
  }

  /// Makes room for one more; false when none has committed.
  static boolean summarizeOldest() {
    long head = PredicateArea.finished();
    if (Ring.isEmpty(head)) {
      return false;
    }
    long oldest = Ring.next(head) - SerialTransactionLayout.FINISHED_LINK;
    int xid = SerialTransactionLayout.topXid(oldest);
    if (xid != 0 && !has(oldest, READ_ONLY)) {
      SerializableTransactions.summaryLog()
          .put(
              xid,
              has(oldest, CONFLICT_OUT)
                  ? SerialTransactionLayout.earliestOut(oldest)
                  : SerialTransactionLayout.NEVER);
    }
    release(oldest, false, true);
    return true;
  }
}

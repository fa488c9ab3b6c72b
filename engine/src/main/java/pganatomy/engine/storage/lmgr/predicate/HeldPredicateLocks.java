package pganatomy.engine.storage.lmgr.predicate;

import java.util.HashMap;

/// What this process's transaction has locked, so that most reads need no shared memory; and how
/// many locks it has within each page and relation, so that many small ones become a large one.
///
/// ```text
///   relation 16384   childLocks 3
///     page 0         childLocks 2     (0,1) held  (0,2) held    one more: page 0 held instead
///     page 7         childLocks 1     (7,1) held
/// ```
///
/// It may say that something is held that has been replaced by a lock on the relation meanwhile, by
/// who had to move it; never the other way round in what matters.
///
/// PostgreSQL: src/backend/storage/lmgr/predicate.c, LocalPredicateLockHash,
/// PredicateLockAcquire(), CheckAndPromotePredicateLockRequest()
final class HeldPredicateLocks {
  /// One thing on or in which this transaction has locks.
  private static final class Entry {
    boolean isHeld;
    int childLocks;
  }

  private static int mostInPage = 2;
  private static int mostInRelation = 31;

  private final HashMap<PredicateTag, Entry> entries = new HashMap<>();

  static void setLimits(int perTransaction, int perRelation, int perPage) {
    mostInPage = perPage;
    mostInRelation = perRelation < 0 ? perTransaction / -perRelation - 1 : perRelation;
  }

  boolean isHeld(PredicateTag tag) {
    Entry entry = entries.get(tag);
    return entry != null && entry.isHeld;
  }

  private boolean isCovered(PredicateTag tag) {
    for (PredicateTag around = tag; around != null; around = around.parent()) {
      if (isHeld(around)) {
        return true;
      }
    }
    return false;
  }

  /// Locks it for this transaction, unless it or something around it is locked.
  void acquire(PredicateTag tag) {
    if (isCovered(tag)) {
      return;
    }
    PredicateArea.lock();
    try {
      acquireLocked(tag);
    } finally {
      PredicateArea.unlock();
    }
  }

  private void acquireLocked(PredicateTag tag) {
    PredicateTag promoted = count(tag);
    PredicateTag wanted = promoted == null ? tag : promoted;
    if (!wanted.isTuple()) {
      // What they lie in replaces them, and there must be room for it.
      releaseWithin(wanted);
    }
    if (!LockTargets.lock(wanted, SerializableTransactions.mine, 0)) {
      throw SerializationFailure.tooManyLocks();
    }
    entry(wanted).isHeld = true;
    if (promoted != null && wanted.parent() != null) {
      PredicateTag again = count(wanted);
      if (again != null) {
        releaseWithin(again);
        if (!LockTargets.lock(again, SerializableTransactions.mine, 0)) {
          throw SerializationFailure.tooManyLocks();
        }
        entry(again).isHeld = true;
      }
    }
  }

  /// Counts a new lock in all that it lies in; gives the largest of them that has too many now.
  private PredicateTag count(PredicateTag tag) {
    PredicateTag tooMany = null;
    for (PredicateTag around = tag.parent(); around != null; around = around.parent()) {
      Entry entry = entry(around);
      entry.childLocks++;
      if (entry.childLocks > (around.isRelation() ? mostInRelation : mostInPage)) {
        tooMany = around;
      }
    }
    return tooMany;
  }

  private Entry entry(PredicateTag tag) {
    Entry entry = entries.get(tag);
    if (entry == null) {
      entry = new Entry();
      entries.put(tag, entry);
    }
    return entry;
  }

  private void releaseWithin(PredicateTag tag) {
    long head = SerialTransactionLayout.locks(SerializableTransactions.mine);
    long link = Ring.next(head);
    while (link != head) {
      long lock = link - LockTargetLayout.OWNER_LINK;
      link = Ring.next(link);
      PredicateTag held = LockTargetLayout.tag(LockTargetLayout.target(lock));
      if (tag.covers(held)) {
        LockTargets.unlock(lock);
        forget(held);
      }
    }
  }

  /// Gives back the lock on a tuple that the transaction now changes: who changes it later meets
  /// the change.
  void release(PredicateTag tag, long lock) {
    LockTargets.unlock(lock);
    forget(tag);
  }

  private void forget(PredicateTag tag) {
    Entry entry = entries.get(tag);
    if (entry == null || !entry.isHeld) {
      return;
    }
    entry.isHeld = false;
    if (entry.childLocks == 0) {
      entries.remove(tag);
    }
    for (PredicateTag around = tag.parent(); around != null; around = around.parent()) {
      Entry outer = entries.get(around);
      if (outer != null) {
        outer.childLocks--;
        if (outer.childLocks <= 0 && !outer.isHeld) {
          entries.remove(around);
        }
      }
    }
  }
}

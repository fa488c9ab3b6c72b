package pganatomy.engine.storage.lmgr.predicate;

import pganatomy.engine.port.SharedMemory;

/// The shared table of what has been read by whom. All under the predicate lock.
///
/// PostgreSQL: src/backend/storage/lmgr/predicate.c, CreatePredicateLock(),
/// RemoveTargetIfNoLongerUsed()
final class LockTargets {
  private LockTargets() {}

  /// 0 when nobody has read it.
  static long find(PredicateTag tag) {
    long target = SharedMemory.getLong(PredicateArea.targetBucket(tag.hashCode()));
    while (target != 0 && !LockTargetLayout.hasTag(target, tag)) {
      target = SharedMemory.getLong(LockTargetLayout.nextInBucket(target));
    }
    return target;
  }

  /// The lock of one transaction on a target, 0 for none.
  static long find(long target, long owner) {
    long head = LockTargetLayout.locks(target);
    for (long link = Ring.next(head); link != head; link = Ring.next(link)) {
      if (LockTargetLayout.owner(link - LockTargetLayout.TARGET_LINK) == owner) {
        return link - LockTargetLayout.TARGET_LINK;
      }
    }
    return 0;
  }

  /// Makes sure that there is a lock; false when there is no room for it.
  ///
  /// @param commitNumber for the owner that stands for many: the last one's of those
  static boolean lock(PredicateTag tag, long owner, long commitNumber) {
    long target = find(tag);
    boolean isNew = target == 0;
    if (isNew) {
      target = PredicateArea.targets.take();
      if (target == 0) {
        return false;
      }
      LockTargetLayout.putTag(target, tag);
      long bucket = PredicateArea.targetBucket(tag.hashCode());
      SharedMemory.putLong(LockTargetLayout.nextInBucket(target), SharedMemory.getLong(bucket));
      SharedMemory.putLong(bucket, target);
    }
    long known = isNew ? 0 : find(target, owner);
    if (known != 0) {
      if (LockTargetLayout.commitNumber(known) < commitNumber) {
        LockTargetLayout.putCommitNumber(known, commitNumber);
      }
      return true;
    }
    long lock = PredicateArea.locks.take();
    if (lock == 0) {
      removeIfUnused(target);
      return false;
    }
    LockTargetLayout.putLock(lock, target, owner, commitNumber);
    Ring.append(LockTargetLayout.locks(target), lock + LockTargetLayout.TARGET_LINK);
    Ring.append(SerialTransactionLayout.locks(owner), lock + LockTargetLayout.OWNER_LINK);
    return true;
  }

  static void unlock(long lock) {
    long target = LockTargetLayout.target(lock);
    Ring.remove(lock + LockTargetLayout.TARGET_LINK);
    Ring.remove(lock + LockTargetLayout.OWNER_LINK);
    PredicateArea.locks.giveBack(lock);
    removeIfUnused(target);
  }

  /// Takes all of a transaction's locks away.
  static void unlockAll(long owner) {
    long head = SerialTransactionLayout.locks(owner);
    while (!Ring.isEmpty(head)) {
      unlock(Ring.next(head) - LockTargetLayout.OWNER_LINK);
    }
  }

  private static void removeIfUnused(long target) {
    if (!Ring.isEmpty(LockTargetLayout.locks(target))) {
      return;
    }
    long link = PredicateArea.targetBucket(LockTargetLayout.tag(target).hashCode());
    while (SharedMemory.getLong(link) != target) {
      link = LockTargetLayout.nextInBucket(SharedMemory.getLong(link));
    }
    SharedMemory.putLong(link, SharedMemory.getLong(LockTargetLayout.nextInBucket(target)));
    PredicateArea.targets.giveBack(target);
  }

  // ---------------------------------------------------------------- when things move

  /// Whoever has read `from` counts as having read `to` as well. When there is no room for that,
  /// the whole relation instead, in place of `from`: that always fits.
  ///
  /// PostgreSQL: TransferPredicateLocksToNewTarget(), PredicateLockPageSplit()
  static void copy(PredicateTag from, PredicateTag to) {
    long target = find(from);
    if (target == 0) {
      return;
    }
    long head = LockTargetLayout.locks(target);
    for (long link = Ring.next(head); link != head; link = Ring.next(link)) {
      long lock = link - LockTargetLayout.TARGET_LINK;
      if (!lock(to, LockTargetLayout.owner(lock), LockTargetLayout.commitNumber(lock))) {
        moveToRelation(target, PredicateTag.relation(from.database, from.relation));
        return;
      }
    }
  }

  /// Replaces all locks on a target by such on a relation. Each lock is given back before the new
  /// one is taken, and the target with the last of them.
  private static void moveToRelation(long target, PredicateTag relation) {
    long head = LockTargetLayout.locks(target);
    if (find(relation) == 0 && PredicateArea.targets.inUse() >= PredicateArea.targetBuckets()) {
      renameToRelation(target, relation);
      return;
    }
    boolean isLast;
    do {
      long lock = Ring.next(head) - LockTargetLayout.TARGET_LINK;
      long owner = LockTargetLayout.owner(lock);
      long commitNumber = LockTargetLayout.commitNumber(lock);
      isLast = Ring.next(Ring.next(head)) == head;
      unlock(lock);
      lock(relation, owner, commitNumber);
    } while (!isLast);
  }

  /// No target is free: this one becomes the relation's.
  private static void renameToRelation(long target, PredicateTag relation) {
    long link = PredicateArea.targetBucket(LockTargetLayout.tag(target).hashCode());
    while (SharedMemory.getLong(link) != target) {
      link = LockTargetLayout.nextInBucket(SharedMemory.getLong(link));
    }
    SharedMemory.putLong(link, SharedMemory.getLong(LockTargetLayout.nextInBucket(target)));
    LockTargetLayout.rename(target, relation);
    long bucket = PredicateArea.targetBucket(relation.hashCode());
    SharedMemory.putLong(LockTargetLayout.nextInBucket(target), SharedMemory.getLong(bucket));
    SharedMemory.putLong(bucket, target);
  }

  /// All locks in a relation become locks on all of a heap: its pages and tuples mean something
  /// else from now on.
  ///
  /// @param heap 0 when they just go
  ///
  ///   PostgreSQL: DropAllPredicateLocksFromTable()
  static void moveAll(int database, int relation, int heap) {
    PredicateTag whole = PredicateTag.relation(database, heap);
    for (int bucket = 0; bucket < PredicateArea.targetBuckets(); bucket++) {
      long target = SharedMemory.getLong(PredicateArea.targetBucket(bucket));
      while (target != 0) {
        long next = SharedMemory.getLong(LockTargetLayout.nextInBucket(target));
        boolean isIt =
            LockTargetLayout.relation(target) == relation
                && LockTargetLayout.database(target) == database
                && !LockTargetLayout.hasTag(target, whole);
        if (isIt && heap != 0) {
          moveToRelation(target, whole);
        } else if (isIt) {
          removeLocksOf(target);
        }
        target = next;
      }
    }
  }

  private static void removeLocksOf(long target) {
    long head = LockTargetLayout.locks(target);
    boolean isLast;
    do {
      isLast = Ring.next(Ring.next(head)) == head;
      unlock(Ring.next(head) - LockTargetLayout.TARGET_LINK);
    } while (!isLast);
  }
}

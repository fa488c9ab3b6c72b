package pganatomy.engine.storage.lmgr.predicate;

import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.COMMITTED;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.DOOMED;

import pganatomy.engine.port.SharedMemory;

/// What a serializable transaction does when it writes: it looks who has read what it changes. And
/// what anybody does who moves what others have read.
///
/// PostgreSQL: src/backend/storage/lmgr/predicate.c, CheckForSerializableConflictIn(),
/// CheckTableForSerializableConflictIn(), PredicateLockPageSplit(),
/// TransferPredicateLocksToHeapRelation()
public final class PredicateWrites {
  private PredicateWrites() {}

  /// A tuple is changed, or an entry added to a page. The page must be locked exclusively from
  /// before this call until the change is on it.
  ///
  /// @param block -1 when only locks on all of the relation matter
  /// @param line 0 for none
  /// @param isFinal whether the change stays unless the whole transaction is rolled back
  public static void check(int database, int relation, int block, int line, boolean isFinal) {
    if (SerialTransactionLayout.has(SerializableTransactions.mine, DOOMED)) {
      throw SerializationFailure.pivotDuring("conflict in checking");
    }
    SerializableTransactions.hasWritten = true;
    PredicateArea.lock();
    try {
      if (line != 0) {
        checkTarget(new PredicateTag(database, relation, block, line), isFinal);
      }
      if (block >= 0) {
        checkTarget(new PredicateTag(database, relation, block, 0), false);
      }
      checkTarget(PredicateTag.relation(database, relation), false);
    } finally {
      PredicateArea.unlock();
    }
  }

  private static void checkTarget(PredicateTag tag, boolean mayRelease) {
    long target = LockTargets.find(tag);
    if (target == 0) {
      return;
    }
    long own = 0;
    long head = LockTargetLayout.locks(target);
    for (long link = Ring.next(head); link != head; link = Ring.next(link)) {
      long lock = link - LockTargetLayout.TARGET_LINK;
      if (LockTargetLayout.owner(lock) == SerializableTransactions.mine) {
        own = lock;
      } else {
        checkReader(lock);
      }
    }
    if (own != 0 && mayRelease) {
      SerializableTransactions.held.release(tag, own);
    }
  }

  private static void checkReader(long lock) {
    long mine = SerializableTransactions.mine;
    long reader = LockTargetLayout.owner(lock);
    boolean isOverlapping;
    if (reader == PredicateArea.summary()) {
      isOverlapping =
          LockTargetLayout.commitNumber(lock) > SerialTransactionLayout.beforeSnapshot(mine);
    } else {
      isOverlapping =
          !SerialTransactionLayout.has(reader, COMMITTED)
              || SerializableTransactions.precedes(
                  SerialTransactionLayout.xmin(mine),
                  SerialTransactionLayout.finishedBefore(reader));
    }
    if (isOverlapping
        && !SerialTransactionLayout.has(reader, DOOMED)
        && !RwConflicts.exists(reader, mine)) {
      DangerousStructure.flag(reader, mine);
    }
  }

  /// All of a table is changed at once: whoever has read anything in it counts.
  public static void checkTable(int database, int relation) {
    SerializableTransactions.hasWritten = true;
    PredicateArea.lock();
    try {
      for (int bucket = 0; bucket < PredicateArea.targetBuckets(); bucket++) {
        long target = SharedMemory.getLong(PredicateArea.targetBucket(bucket));
        while (target != 0) {
          if (LockTargetLayout.relation(target) == relation
              && LockTargetLayout.database(target) == database) {
            checkTableTarget(target);
          }
          target = SharedMemory.getLong(LockTargetLayout.nextInBucket(target));
        }
      }
    } finally {
      PredicateArea.unlock();
    }
  }

  private static void checkTableTarget(long target) {
    long head = LockTargetLayout.locks(target);
    for (long link = Ring.next(head); link != head; link = Ring.next(link)) {
      long lock = link - LockTargetLayout.TARGET_LINK;
      if (LockTargetLayout.owner(lock) != SerializableTransactions.mine) {
        checkReader(lock);
      }
    }
  }

  // ---------------------------------------------------------------- when things move

  /// Whether anybody may have locks at all: looked at before anything is moved.
  public static boolean areLocksThere() {
    return PredicateArea.globalXmin() != 0;
  }

  /// Entries of one page of an index are moved to another page, or their keys are.
  public static void pageSplit(int database, int index, int from, int to) {
    PredicateArea.lock();
    try {
      LockTargets.copy(
          new PredicateTag(database, index, from, 0), new PredicateTag(database, index, to, 0));
    } finally {
      PredicateArea.unlock();
    }
  }

  /// A table is written anew, or an index goes or is made anew: what was locked in it is, from now
  /// on, all of the table.
  ///
  /// @param heap the table; the relation itself, or that of an index
  public static void moveToHeap(int database, int relation, int heap) {
    PredicateArea.lock();
    try {
      LockTargets.moveAll(database, relation, heap);
    } finally {
      PredicateArea.unlock();
    }
  }
}

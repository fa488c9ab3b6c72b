package pganatomy.engine.storage.lmgr.predicate;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.port.SharedMemory;

/// One predicate lock, for `pg_locks`.
///
/// @param block -1 for all of the relation
/// @param line 0 for all of the page
/// @param pid 0 when it is kept in summary
///
///   PostgreSQL: src/backend/storage/lmgr/predicate.c, GetPredicateLockStatusData()
public record PredicateLockRow(
    int database, int relation, int block, int line, int process, int localXid, int pid) {

  public static List<PredicateLockRow> all() {
    List<PredicateLockRow> rows = new ArrayList<>();
    PredicateArea.lock();
    try {
      for (int bucket = 0; bucket < PredicateArea.targetBuckets(); bucket++) {
        long target = SharedMemory.getLong(PredicateArea.targetBucket(bucket));
        while (target != 0) {
          addLocks(target, rows);
          target = SharedMemory.getLong(LockTargetLayout.nextInBucket(target));
        }
      }
    } finally {
      PredicateArea.unlock();
    }
    return rows;
  }

  private static void addLocks(long target, List<PredicateLockRow> rows) {
    PredicateTag tag = LockTargetLayout.tag(target);
    long head = LockTargetLayout.locks(target);
    for (long link = Ring.next(head); link != head; link = Ring.next(link)) {
      long owner = LockTargetLayout.owner(link - LockTargetLayout.TARGET_LINK);
      rows.add(
          new PredicateLockRow(
              tag.database,
              tag.relation,
              tag.block,
              tag.line,
              SerialTransactionLayout.process(owner),
              SerialTransactionLayout.localXid(owner),
              SerialTransactionLayout.pid(owner)));
    }
  }

  /// The processes whose transactions a READ ONLY DEFERRABLE one waits for.
  ///
  /// PostgreSQL: GetSafeSnapshotBlockingPids()
  public static List<Integer> safeSnapshotBlockers(int pid) {
    List<Integer> blockers = new ArrayList<>();
    PredicateArea.lock();
    try {
      long head = PredicateArea.active();
      for (long link = Ring.next(head); link != head; link = Ring.next(link)) {
        long one = link - SerialTransactionLayout.ACTIVE_LINK;
        if (SerialTransactionLayout.pid(one) == pid
            && SerialTransactionLayout.has(one, SerialTransactionLayout.DEFERRABLE_WAITING)) {
          addWriters(one, blockers);
        }
      }
    } finally {
      PredicateArea.unlock();
    }
    return blockers;
  }

  private static void addWriters(long waiting, List<Integer> blockers) {
    long head = SerialTransactionLayout.possibleUnsafe(waiting);
    for (long link = Ring.next(head); link != head; link = Ring.next(link)) {
      blockers.add(
          SerialTransactionLayout.pid(RwConflictLayout.out(link - RwConflictLayout.IN_LINK)));
    }
  }
}

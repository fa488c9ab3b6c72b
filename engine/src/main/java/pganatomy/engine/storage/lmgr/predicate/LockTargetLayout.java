package pganatomy.engine.storage.lmgr.predicate;

import pganatomy.engine.port.SharedMemory;

/// Something that serializable transactions have read, and one such transaction's lock on it.
///
/// ```text
///   target   0 database  4 relation  8 block  12 line   16 next in bucket (8)   24 locks (16)
///   lock     0 link in the target (16)   16 link in the transaction (16)
///           32 target (8)   40 transaction (8)   48 commit number (8), for one in summary
/// ```
///
/// Line 0: the whole page; block -1: the whole relation.
///
/// PostgreSQL: src/include/storage/predicate_internals.h, PREDICATELOCKTARGET, PREDICATELOCK
final class LockTargetLayout {
  static final int TARGET_BYTES = 40;
  static final int LOCK_BYTES = 56;
  static final int TARGET_LINK = 0;
  static final int OWNER_LINK = 16;

  private static final int LOCKS = 24;
  private static final int NEXT_IN_BUCKET = 16;
  private static final int TARGET = 32;
  private static final int OWNER = 40;
  private static final int COMMIT_NUMBER = 48;

  private LockTargetLayout() {}

  static void putTag(long target, PredicateTag tag) {
    rename(target, tag);
    Ring.initialize(target + LOCKS);
  }

  /// The locks stay.
  static void rename(long target, PredicateTag tag) {
    SharedMemory.putInt(target, tag.database);
    SharedMemory.putInt(target + 4, tag.relation);
    SharedMemory.putInt(target + 8, tag.block);
    SharedMemory.putInt(target + 12, tag.line);
  }

  static boolean hasTag(long target, PredicateTag tag) {
    return relation(target) == tag.relation
        && SharedMemory.getInt(target + 8) == tag.block
        && SharedMemory.getInt(target + 12) == tag.line
        && database(target) == tag.database;
  }

  static PredicateTag tag(long target) {
    return new PredicateTag(
        database(target),
        relation(target),
        SharedMemory.getInt(target + 8),
        SharedMemory.getInt(target + 12));
  }

  static int database(long target) {
    return SharedMemory.getInt(target);
  }

  static int relation(long target) {
    return SharedMemory.getInt(target + 4);
  }

  static long nextInBucket(long target) {
    return target + NEXT_IN_BUCKET;
  }

  static long locks(long target) {
    return target + LOCKS;
  }

  static void putLock(long lock, long target, long owner, long commitNumber) {
    SharedMemory.putLong(lock + TARGET, target);
    SharedMemory.putLong(lock + OWNER, owner);
    SharedMemory.putLong(lock + COMMIT_NUMBER, commitNumber);
  }

  static long target(long lock) {
    return SharedMemory.getLong(lock + TARGET);
  }

  static long owner(long lock) {
    return SharedMemory.getLong(lock + OWNER);
  }

  static long commitNumber(long lock) {
    return SharedMemory.getLong(lock + COMMIT_NUMBER);
  }

  static void putCommitNumber(long lock, long number) {
    SharedMemory.putLong(lock + COMMIT_NUMBER, number);
  }
}

package pganatomy.engine.storage.lmgr.predicate;

import pganatomy.engine.port.SharedMemory;

/// What all processes know of one serializable transaction, from its snapshot on until no other one
/// that it has overlapped with runs any more.
///
/// ```text
///     0 flags (4)          4 process (4)        8 local xid (4)      12 pid (4)
///    16 top xid (4)       20 xmin (4)          24 finished before (4)
///    32 prepare number    40 commit number     48 earliest out      56 commits before snapshot
///    64 active link       80 finished link     96 conflicts out    112 conflicts in
///   128 predicate locks  144 possible unsafe  160 next in xid bucket
/// ```
///
/// Links and heads are [Ring]s of 16 bytes, numbers of commits have 8. All of it is under the
/// predicate lock; only [#RO_SAFE] is also looked at without it.
///
/// PostgreSQL: src/include/storage/predicate_internals.h, SERIALIZABLEXACT
final class SerialTransactionLayout {
  static final int BYTES = 168;

  static final int COMMITTED = 0x1;

  /// It has passed the check before the commit: nothing can stop it any more.
  static final int PREPARED = 0x2;

  static final int ROLLED_BACK = 0x4;

  /// It must roll back, and will notice at its next step.
  static final int DOOMED = 0x8;

  /// It has committed, and had read what one that committed earlier has overwritten.
  static final int CONFLICT_OUT = 0x10;

  static final int READ_ONLY = 0x20;
  static final int DEFERRABLE_WAITING = 0x40;

  /// A read-only one whose snapshot cannot be part of any anomaly, or can.
  static final int RO_SAFE = 0x80;

  static final int RO_UNSAFE = 0x100;

  /// It has a conflict with one that is only remembered in summary.
  static final int SUMMARY_CONFLICT_IN = 0x200;

  static final int SUMMARY_CONFLICT_OUT = 0x400;

  /// A commit that has not happened.
  static final long NEVER = Long.MAX_VALUE;

  /// The first commit has the number after this one.
  static final long FIRST = 2;

  static final int ACTIVE_LINK = 64;
  static final int FINISHED_LINK = 80;

  private static final int PROCESS = 4;
  private static final int LOCAL_XID = 8;
  private static final int PID = 12;
  private static final int TOP_XID = 16;
  private static final int XMIN = 20;
  private static final int FINISHED_BEFORE = 24;
  private static final int PREPARE_NUMBER = 32;
  private static final int COMMIT_NUMBER = 40;
  private static final int EARLIEST_OUT = 48;
  private static final int BEFORE_SNAPSHOT = 56;
  private static final int OUT = 96;
  private static final int IN = 112;
  private static final int LOCKS = 128;
  private static final int POSSIBLE_UNSAFE = 144;
  private static final int NEXT_IN_BUCKET = 160;

  private SerialTransactionLayout() {}

  static void clear(long at) {
    SharedMemory.fill(at, BYTES, (byte) 0);
    SharedMemory.putLong(at + PREPARE_NUMBER, NEVER);
    SharedMemory.putLong(at + COMMIT_NUMBER, NEVER);
    Ring.initialize(at + ACTIVE_LINK);
    Ring.initialize(at + FINISHED_LINK);
    Ring.initialize(at + OUT);
    Ring.initialize(at + IN);
    Ring.initialize(at + LOCKS);
    Ring.initialize(at + POSSIBLE_UNSAFE);
  }

  static void putIdentity(long at, int process, int localXid, int pid) {
    SharedMemory.putInt(at + PROCESS, process);
    SharedMemory.putInt(at + LOCAL_XID, localXid);
    SharedMemory.putInt(at + PID, pid);
  }

  static int process(long at) {
    return SharedMemory.getInt(at + PROCESS);
  }

  static int localXid(long at) {
    return SharedMemory.getInt(at + LOCAL_XID);
  }

  static int pid(long at) {
    return SharedMemory.getInt(at + PID);
  }

  static boolean has(long at, int flags) {
    return (SharedMemory.getIntAcquire(at) & flags) != 0;
  }

  static void set(long at, int flags) {
    SharedMemory.putIntRelease(at, SharedMemory.getInt(at) | flags);
  }

  static void unset(long at, int flags) {
    SharedMemory.putIntRelease(at, SharedMemory.getInt(at) & ~flags);
  }

  /// 0 before it has written anything.
  static int topXid(long at) {
    return SharedMemory.getInt(at + TOP_XID);
  }

  static void putTopXid(long at, int xid) {
    SharedMemory.putInt(at + TOP_XID, xid);
  }

  /// Its snapshot's.
  static int xmin(long at) {
    return SharedMemory.getInt(at + XMIN);
  }

  static void putXmin(long at, int xmin) {
    SharedMemory.putInt(at + XMIN, xmin);
  }

  /// Whoever has an xmin from this xid on has begun after its end.
  static int finishedBefore(long at) {
    return SharedMemory.getInt(at + FINISHED_BEFORE);
  }

  static void putFinishedBefore(long at, int xid) {
    SharedMemory.putInt(at + FINISHED_BEFORE, xid);
  }

  static long prepareNumber(long at) {
    return SharedMemory.getLong(at + PREPARE_NUMBER);
  }

  static void putPrepareNumber(long at, long number) {
    SharedMemory.putLong(at + PREPARE_NUMBER, number);
  }

  static long commitNumber(long at) {
    return SharedMemory.getLong(at + COMMIT_NUMBER);
  }

  static void putCommitNumber(long at, long number) {
    SharedMemory.putLong(at + COMMIT_NUMBER, number);
  }

  /// With [#CONFLICT_OUT]: the first commit among those that have overwritten what it had read.
  static long earliestOut(long at) {
    return SharedMemory.getLong(at + EARLIEST_OUT);
  }

  static void putEarliestOut(long at, long number) {
    SharedMemory.putLong(at + EARLIEST_OUT, number);
  }

  /// The number of the last commit before its snapshot.
  static long beforeSnapshot(long at) {
    return SharedMemory.getLong(at + BEFORE_SNAPSHOT);
  }

  static void putBeforeSnapshot(long at, long number) {
    SharedMemory.putLong(at + BEFORE_SNAPSHOT, number);
  }

  /// Ring of [RwConflictLayout]: those who have overwritten what this one has read.
  static long out(long at) {
    return at + OUT;
  }

  /// Ring of [RwConflictLayout]: those who have read what this one has overwritten.
  static long in(long at) {
    return at + IN;
  }

  /// Ring of [LockTargetLayout]'s locks.
  static long locks(long at) {
    return at + LOCKS;
  }

  /// Ring of [RwConflictLayout]: of a read-only one, the writers that ran when it began; of a
  /// writer, the read-only ones that began while it ran.
  static long possibleUnsafe(long at) {
    return at + POSSIBLE_UNSAFE;
  }

  static long nextInBucket(long at) {
    return at + NEXT_IN_BUCKET;
  }
}

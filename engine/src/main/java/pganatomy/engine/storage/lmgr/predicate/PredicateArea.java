package pganatomy.engine.storage.lmgr.predicate;

import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.SharedMemoryArea;
import pganatomy.engine.storage.lmgr.LightweightLock;

/// The shared memory of serializable transactions and of what they have read.
///
/// ```text
///   area  +0   predicate lock (4)
///         64   processes (4)      locks for each process (4)
///         72   global xmin (4)    how many have it (4)     writers (4)
///         88   last commit (8)    may be thinned out through (8)   thinned out through (8)
///        112   pools: transactions, conflicts, targets, locks (16 each)
///        176   rings: active transactions, finished transactions (16 each)
///        208   the transaction that owns the locks that are kept in summary (168)
///        384   buckets: xids, targets (8 each)
///         ..   transactions, conflicts, targets, locks
/// ```
///
/// Sizes follow from `max_pred_locks_per_transaction` and the number of processes as in PostgreSQL:
/// that many targets, twice as many locks, ten transactions for each process, five conflicts for
/// each transaction. All of it is zero, and untouched, until somebody is serializable.
///
/// PostgreSQL: src/backend/storage/lmgr/predicate.c, PredicateLockShmemInit()
public final class PredicateArea implements SharedMemoryArea {
  private static final int TRANSACTIONS_PER_PROCESS = 10;
  private static final int CONFLICTS_PER_TRANSACTION = 5;

  private static final int PROCESSES = 64;
  private static final int LOCKS_PER_PROCESS = 68;
  private static final int GLOBAL_XMIN = 72;
  private static final int GLOBAL_XMIN_COUNT = 76;
  private static final int WRITERS = 80;
  private static final int LAST_COMMIT = 88;
  private static final int MAY_THIN = 96;
  private static final int THINNED = 104;
  private static final int POOLS = 112;
  private static final int ACTIVE = 176;
  private static final int FINISHED = 192;
  private static final int SUMMARY = 208;
  private static final int BUCKETS = 384;

  private static long area;
  private static int xidBuckets;
  private static int targetBuckets;

  static RecordPool transactions;
  static RecordPool conflicts;
  static RecordPool targets;
  static RecordPool locks;

  private final int locksPerProcess;

  /// @param locksPerProcess `max_pred_locks_per_transaction`; 0 in a child
  public PredicateArea(int locksPerProcess) {
    this.locksPerProcess = locksPerProcess;
  }

  @Override
  public String name() {
    return "PREDICATELOCK hash";
  }

  @Override
  public long size() {
    int processes = processes();
    long transactionCount = (long) processes * TRANSACTIONS_PER_PROCESS;
    long targetCount = (long) processes * locksPerProcess;
    return BUCKETS
        + (transactionCount + targetCount) * Long.BYTES
        + transactionCount
            * (SerialTransactionLayout.BYTES + CONFLICTS_PER_TRANSACTION * RwConflictLayout.BYTES)
        + targetCount * (LockTargetLayout.TARGET_BYTES + 2L * LockTargetLayout.LOCK_BYTES);
  }

  private static int processes() {
    return ProcArray.limits().auxiliaryStart();
  }

  @Override
  public void attach(long offset) {
    area = offset;
    if (locksPerProcess != 0) {
      SharedMemory.putInt(area + PROCESSES, processes());
      SharedMemory.putInt(area + LOCKS_PER_PROCESS, locksPerProcess);
    }
    int processes = SharedMemory.getInt(area + PROCESSES);
    xidBuckets = processes * TRANSACTIONS_PER_PROCESS;
    targetBuckets = processes * SharedMemory.getInt(area + LOCKS_PER_PROCESS);
    long start = area + BUCKETS + ((long) xidBuckets + targetBuckets) * Long.BYTES;
    int conflictCount = xidBuckets * CONFLICTS_PER_TRANSACTION;
    transactions = pool(0, start, xidBuckets, SerialTransactionLayout.BYTES);
    start += (long) xidBuckets * SerialTransactionLayout.BYTES;
    conflicts = pool(1, start, conflictCount, RwConflictLayout.BYTES);
    start += (long) conflictCount * RwConflictLayout.BYTES;
    targets = pool(2, start, targetBuckets, LockTargetLayout.TARGET_BYTES);
    start += (long) targetBuckets * LockTargetLayout.TARGET_BYTES;
    locks = pool(3, start, 2 * targetBuckets, LockTargetLayout.LOCK_BYTES);
    SerializableTransactions.forget();
  }

  private static RecordPool pool(int number, long start, int capacity, int bytes) {
    long control = area + POOLS + (long) number * RecordPool.CONTROL_BYTES;
    return new RecordPool(control, start, capacity, bytes);
  }

  @Override
  public void initialize() {
    Ring.initialize(active());
    Ring.initialize(finished());
    SerialTransactionLayout.clear(summary());
    SerialTransactionLayout.set(summary(), SerialTransactionLayout.COMMITTED);
    SerialTransactionLayout.putPrepareNumber(summary(), 0);
    SerialTransactionLayout.putCommitNumber(summary(), 0);
    putLastCommit(SerialTransactionLayout.FIRST);
  }

  // ---------------------------------------------------------------- the lock

  /// Takes the predicate lock. Whoever holds it waits for nothing but the lock of the list of
  /// running transactions and a page of `pg_serial`.
  static void lock() {
    LightweightLock.acquireExclusive(area);
  }

  static void unlock() {
    LightweightLock.releaseExclusive(area);
  }

  // ---------------------------------------------------------------- what is there

  /// Ring of all transactions that are remembered one by one.
  static long active() {
    return area + ACTIVE;
  }

  /// Ring of those of them that have committed, the earliest one first.
  static long finished() {
    return area + FINISHED;
  }

  /// Stands for all that are only remembered in summary.
  static long summary() {
    return area + SUMMARY;
  }

  static long xidBucket(int xid) {
    return area + BUCKETS + (long) Integer.remainderUnsigned(xid, xidBuckets) * Long.BYTES;
  }

  static int targetBuckets() {
    return targetBuckets;
  }

  static long targetBucket(int hash) {
    int bucket = xidBuckets + Integer.remainderUnsigned(hash, targetBuckets);
    return area + BUCKETS + (long) bucket * Long.BYTES;
  }

  /// The oldest xmin of serializable transactions that run, 0 when none does. Also looked at
  /// without the lock, by who only wants to know whether there is any; also where the area is not
  /// there at all, while a directory is being filled.
  static int globalXmin() {
    return area == 0 ? 0 : SharedMemory.getIntAcquire(area + GLOBAL_XMIN);
  }

  static void putGlobalXmin(int xmin, int count) {
    SharedMemory.putIntRelease(area + GLOBAL_XMIN, xmin);
    SharedMemory.putInt(area + GLOBAL_XMIN_COUNT, count);
  }

  static int globalXminCount() {
    return SharedMemory.getInt(area + GLOBAL_XMIN_COUNT);
  }

  /// How many run that were not declared read-only.
  static int writers() {
    return SharedMemory.getInt(area + WRITERS);
  }

  static void putWriters(int count) {
    SharedMemory.putInt(area + WRITERS, count);
  }

  static long lastCommit() {
    return SharedMemory.getLong(area + LAST_COMMIT);
  }

  static void putLastCommit(long number) {
    SharedMemory.putLong(area + LAST_COMMIT, number);
  }

  static long nextCommit() {
    putLastCommit(lastCommit() + 1);
    return lastCommit();
  }

  /// Of transactions that committed up to here only the conflicts out matter: all who run and might
  /// have overlapped with them only read.
  static long mayThinThrough() {
    return SharedMemory.getLong(area + MAY_THIN);
  }

  static void putMayThinThrough(long number) {
    SharedMemory.putLong(area + MAY_THIN, number);
  }

  /// Up to here it has been done.
  static long thinnedThrough() {
    return SharedMemory.getLong(area + THINNED);
  }

  static void putThinnedThrough(long number) {
    SharedMemory.putLong(area + THINNED, number);
  }
}

package pganatomy.engine.access.transam;

import pganatomy.engine.access.transam.xlog.CheckpointRecord;
import pganatomy.engine.access.transam.xlog.ControlFile;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.Wal;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.SharedMemoryArea;
import pganatomy.engine.storage.lmgr.LightweightLock;

/// What all processes share about transactions: the counters, the commit log's pages, the
/// subtransactions of those that run.
///
/// ```text
///   area  +0   xid lock      64 OID lock      128 end lock
///         192  next full xid (8)              240 latest completed full xid (8)
///         200  limits of xids ([XidLimits], 24): oldest xid, ...
///         224  catalog changes (4)            228 oldest xid in the commit log (4)
///         232  next OID (4)   236 OIDs left (4)
///         248  truncation lock
///         256  commit log: 16 slots           ... subtransaction log: 8 slots
///         ...  one for each process: count (4, negative: too many to list), 64 subtransaction xids
///         ...  multixacts
///         ...  for each group of 32 xids, modulo 1024: LSN of the newest commit that did not wait
/// ```
///
/// The race that the *end lock* settles: a transaction commits while another takes a snapshot.
/// Without it, the snapshot could see transaction B as ended but A, which B had waited for, as
/// running.
///
/// PostgreSQL: src/include/access/transam.h, TransamVariablesData
public final class TransactionArea implements SharedMemoryArea {
  static final int MAX_LISTED_SUBXIDS = 64;

  /// How far the log is ahead of the OIDs that are given out: what a crash may skip.
  private static final int PREFETCH = 8192;

  private static final int SUBXID_BYTES = 264;
  private static final int ASYNCHRONOUS_GROUPS = 1024;
  private static final int GROUP_SHIFT = 5;
  private static final int CONTROL_BYTES = 256;

  private static long area;
  private static CommitLog commitLog;
  private static SubtransactionLog subtransactionLog;
  private static MultiXactLog multiXactLog;
  private static XidLimits xidLimits;
  private static long asynchronous;

  @Override
  public String name() {
    return "Transaction State";
  }

  @Override
  public long size() {
    return CONTROL_BYTES
        + SimpleLru.size(CommitLog.SLOTS)
        + SimpleLru.size(SubtransactionLog.SLOTS)
        + (long) ProcArray.limits().total() * SUBXID_BYTES
        + MultiXactLog.size()
        + (ASYNCHRONOUS_GROUPS + 1L) * Long.BYTES;
  }

  @Override
  public void attach(long offset) {
    area = offset;
    xidLimits = new XidLimits(offset + 200, TransactionId.FIRST_NORMAL);
    commitLog = new CommitLog(offset + CONTROL_BYTES);
    subtransactionLog =
        new SubtransactionLog(offset + CONTROL_BYTES + SimpleLru.size(CommitLog.SLOTS));
    multiXactLog = new MultiXactLog(subxids(ProcArray.limits().total()));
    asynchronous = subxids(ProcArray.limits().total()) + MultiXactLog.size() + 7 & -8L;
    MultiXact.forgetAll();
  }

  /// Reads the counters from the control file; recovery may still move them on.
  @Override
  public void initialize() {
    setCounters(ControlFile.read().checkpoint());
    SharedMemory.putInt(area + 224, 1);
  }

  /// In recovery: the counters are what the checkpoint says.
  static void setCounters(CheckpointRecord checkpoint) {
    SharedMemory.putLong(area + 192, checkpoint.nextFullXid);
    SharedMemory.putLong(area + 240, checkpoint.nextFullXid - 1);
    xidLimits.set(checkpoint.oldestXid, checkpoint.oldestXidDatabase);
    publishOldestInLog(checkpoint.oldestXid);
    multiXactLog.setNext(checkpoint.nextMultixact, checkpoint.nextMultixactOffset);
    multiXactLog.limits().set(checkpoint.oldestMultixact, checkpoint.oldestMultixactDatabase);
    setNextOid(checkpoint.nextOid);
  }

  /// In recovery: OIDs below were given out.
  static void setNextOid(int oid) {
    SharedMemory.putInt(area + 232, oid);
    SharedMemory.putInt(area + 236, 0);
  }

  /// In recovery: a record shows that the xid was given out.
  static void advanceNextXidPast(int xid) {
    long next = SharedMemory.getLong(area + 192);
    int distance = xid + 1 - (int) next;
    if (TransactionId.isNormal(xid) && distance > 0) {
      SharedMemory.putLongRelease(area + 192, next + distance);
    }
  }

  /// In recovery: a checkpoint knows of xids that no record shows.
  static void advanceTo(CheckpointRecord checkpoint) {
    if (checkpoint.nextFullXid > SharedMemory.getLong(area + 192)) {
      SharedMemory.putLongRelease(area + 192, checkpoint.nextFullXid);
    }
    if (checkpoint.nextMultixact - multiXactLog.nextMulti() > 0) {
      multiXactLog.setNext(checkpoint.nextMultixact, checkpoint.nextMultixactOffset);
    }
    if (TransactionId.precedes(xidLimits.oldest(), checkpoint.oldestXid)) {
      xidLimits.set(checkpoint.oldestXid, checkpoint.oldestXidDatabase);
    }
    if (checkpoint.oldestMultixact - multiXactLog.limits().oldest() > 0) {
      multiXactLog.limits().set(checkpoint.oldestMultixact, checkpoint.oldestMultixactDatabase);
    }
  }

  /// Recovery is over: all xids before the next one have ended.
  static void finishRecovery() {
    SharedMemory.putLongRelease(area + 240, SharedMemory.getLong(area + 192) - 1);
  }

  /// Fills in what a checkpoint says of the counters; an exact one skips no OIDs.
  static void fill(CheckpointRecord checkpoint, boolean isExact) {
    lockXids();
    checkpoint.nextFullXid = SharedMemory.getLong(area + 192);
    checkpoint.oldestXid = xidLimits.oldest();
    checkpoint.oldestXidDatabase = xidLimits.database();
    unlockXids();
    LightweightLock.acquireShared(area + 64);
    int left = SharedMemory.getInt(area + 236);
    checkpoint.nextOid = SharedMemory.getInt(area + 232) + (isExact ? 0 : left);
    LightweightLock.releaseShared(area + 64);
    multiXactLog.fill(checkpoint);
  }

  static CommitLog commitLog() {
    return commitLog;
  }

  static SubtransactionLog subtransactionLog() {
    return subtransactionLog;
  }

  static MultiXactLog multiXacts() {
    return multiXactLog;
  }

  /// The next multixact's number and the place of its first member, for a checkpoint.
  public static int nextMultiXact() {
    return multiXactLog.nextMulti();
  }

  public static int nextMultiXactOffset() {
    return multiXactLog.nextOffset();
  }

  // ---------------------------------------------------------------- counters

  static XidLimits xidLimits() {
    return xidLimits;
  }

  /// How the databases' names are found for warnings, in a process that can.
  public static void setDatabaseNames(java.util.function.IntFunction<String> names) {
    XidLimits.setDatabaseNames(names);
  }

  /// A VACUUM knows that no database has an older unfrozen xid.
  static void moveOldestXid(int oldest, int database) {
    xidLimits.move(oldest, database, area, (int) nextFullXid());
  }

  static long truncationLock() {
    return area + 248;
  }

  static long oldestInLog() {
    return area + 228;
  }

  static void publishOldestInLog(int xid) {
    SharedMemory.putIntRelease(area + 228, xid);
  }

  /// Before a new xid: warns, or refuses, when the numbers are about to go round.
  static void checkXids() {
    int next = (int) nextFullXid();
    if (xidLimits.isNear(next)) {
      xidLimits.checkXid(next);
    }
  }

  static void lockXids() {
    LightweightLock.acquireExclusive(area);
  }

  static void unlockXids() {
    LightweightLock.releaseExclusive(area);
  }

  /// The next xid; the xid lock must be held until it is published.
  static int allocateXid() {
    long next = SharedMemory.getLong(area + 192);
    if (!TransactionId.isNormal((int) next)) {
      next += TransactionId.FIRST_NORMAL;
    }
    commitLog.extend((int) next);
    SharedMemory.putLongRelease(area + 192, next + 1);
    return (int) next;
  }

  public static long nextFullXid() {
    return SharedMemory.getLongAcquire(area + 192);
  }

  /// A number for a new object or file, never given out before.
  ///
  /// The record says how far the numbers may go that are given out without another one. It need not
  /// be flushed: an OID gets to the disk in a record that comes later.
  ///
  /// PostgreSQL: src/backend/access/transam/varsup.c, GetNewObjectId()
  public static int newOid() {
    LightweightLock.acquireExclusive(area + 64);
    try {
      int oid = SharedMemory.getInt(area + 232);
      if (Integer.compareUnsigned(oid, ControlFile.FIRST_NORMAL_OID) < 0) {
        oid = ControlFile.FIRST_NORMAL_OID;
        SharedMemory.putInt(area + 236, 0);
      }
      if (SharedMemory.getInt(area + 236) == 0) {
        if (Wal.isOpen()) {
          WalRecord.of(ResourceManager.XLOG, ResourceManager.XLOG_NEXT_OID)
              .dataInt(oid + PREFETCH)
              .insert(0);
        }
        SharedMemory.putInt(area + 236, PREFETCH);
      }
      SharedMemory.putInt(area + 232, oid + 1);
      SharedMemory.putInt(area + 236, SharedMemory.getInt(area + 236) - 1);
      return oid;
    } finally {
      LightweightLock.releaseExclusive(area + 64);
    }
  }

  static int latestCompletedXid() {
    return (int) SharedMemory.getLongAcquire(area + 240);
  }

  /// Under the end lock.
  static void advanceLatestCompleted(int xid) {
    long latest = SharedMemory.getLong(area + 240);
    int distance = xid - (int) latest;
    if (distance > 0) {
      SharedMemory.putLongRelease(area + 240, latest + distance);
    }
  }

  /// Counts the transactions that have changed catalogs: when it moves, caches are stale.
  public static int catalogChanges() {
    return SharedMemory.getIntVolatile(area + 224);
  }

  static void countCatalogChange() {
    SharedMemory.getAndAddInt(area + 224, 1);
  }

  // ---------------------------------------------------------------- commits that did not wait

  /// Where the LSN of an xid's group is. Other groups may share the place: that only makes some
  /// hint bits come later.
  private static long asynchronousWord(int xid) {
    return asynchronous + (xid >>> GROUP_SHIFT & ASYNCHRONOUS_GROUPS - 1) * (long) Long.BYTES;
  }

  /// The log must be on disk up to there before a page may say that the transaction has committed.
  static long asynchronousLsn(int xid) {
    return SharedMemory.getLongAcquire(asynchronousWord(xid));
  }

  static void noteAsynchronous(int xid, long lsn) {
    long word = asynchronousWord(xid);
    long known = SharedMemory.getLongVolatile(word);
    while (known < lsn && !SharedMemory.compareAndSetLong(word, known, lsn)) {
      known = SharedMemory.getLongVolatile(word);
    }
  }

  // ---------------------------------------------------------------- running transactions

  static long endLock() {
    return area + 128;
  }

  private static long subxids(int process) {
    return area
        + CONTROL_BYTES
        + SimpleLru.size(CommitLog.SLOTS)
        + SimpleLru.size(SubtransactionLog.SLOTS)
        + (long) process * SUBXID_BYTES;
  }

  /// Number of listed subtransactions, -1 when there are more than fit.
  public static int subxidCount(int process) {
    return SharedMemory.getIntAcquire(subxids(process));
  }

  static int subxid(int process, int index) {
    return SharedMemory.getInt(subxids(process) + Integer.BYTES * (1L + index));
  }

  static void putSubxid(int process, int index, int xid) {
    SharedMemory.putInt(subxids(process) + Integer.BYTES * (1L + index), xid);
  }

  static void publishSubxidCountRelease(int process, int count) {
    SharedMemory.putIntRelease(subxids(process), count);
  }
}

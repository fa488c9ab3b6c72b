package pganatomy.engine.storage.lmgr.predicate;

import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.COMMITTED;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.DEFERRABLE_WAITING;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.DOOMED;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.PREPARED;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.READ_ONLY;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.RO_SAFE;
import static pganatomy.engine.storage.lmgr.predicate.SerialTransactionLayout.RO_UNSAFE;

import pganatomy.engine.port.Processes;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcLayout;
import pganatomy.engine.storage.ipc.WaitEvent;

/// The life of serializable transactions: from the snapshot to the end, as seen from this process.
///
/// ```text
///   begin ── reads and writes ── beforeCommit ── (commit log) ── end
///                                │                               │ kept, with what it has read, as
///                                │ from here on it commits first │ long as one runs that began
///                                └ pivots before it are doomed   └ before
/// ```
///
/// PostgreSQL: src/backend/storage/lmgr/predicate.c, GetSerializableTransactionSnapshot(),
/// RegisterPredicateLockingXid(), PreCommit_CheckForSerializationFailure()
public final class SerializableTransactions {
  /// How a snapshot is taken. It is taken under the predicate lock, so that its place among the
  /// commits is known.
  public interface SnapshotTaker {
    /// Takes one and gives its xmin.
    int take();
  }

  /// This process's transaction, 0 when it has none that must be watched.
  static long mine;

  static boolean hasWritten;
  static HeldPredicateLocks held;

  private static SummaryLog summaryLog;

  private SerializableTransactions() {}

  /// The memory is new: what was in it is gone.
  static void forget() {
    mine = 0;
    hasWritten = false;
    held = null;
  }

  /// Where transactions are kept that there is no room for.
  public static void setSummaryLog(SummaryLog log) {
    summaryLog = log;
  }

  static SummaryLog summaryLog() {
    return summaryLog;
  }

  /// `max_pred_locks_per_transaction`, `max_pred_locks_per_relation`, `max_pred_locks_per_page`.
  public static void setLimits(int perTransaction, int perRelation, int perPage) {
    HeldPredicateLocks.setLimits(perTransaction, perRelation, perPage);
  }

  /// Whether this process has a transaction that must be watched.
  public static boolean isActive() {
    return mine != 0;
  }

  static boolean precedes(int xid, int other) {
    return xid - other < 0;
  }

  // ---------------------------------------------------------------- begin

  /// Takes a serializable transaction's snapshot.
  ///
  /// @param topXid 0 when it has none yet
  public static void begin(SnapshotTaker snapshots, int topXid, boolean isReadOnly) {
    PredicateArea.lock();
    try {
      long made = PredicateArea.transactions.take();
      while (made == 0) {
        if (!FinishedTransactions.summarizeOldest()) {
          throw SerializationFailure.tooManyConflicts(
              "not enough elements in PredXactList to record a serializable transaction");
        }
        made = PredicateArea.transactions.take();
      }
      boolean isKept = false;
      try {
        isKept = enter(made, snapshots.take(), topXid, isReadOnly);
      } finally {
        if (!isKept) {
          SerialTransactionLayout.clear(made);
          PredicateArea.transactions.giveBack(made);
        }
      }
    } finally {
      PredicateArea.unlock();
    }
  }

  /// False when the transaction need not be watched: it only reads, and nobody who writes runs.
  private static boolean enter(long made, int xmin, int topXid, boolean isReadOnly) {
    if (isReadOnly && PredicateArea.writers() == 0) {
      return false;
    }
    SerialTransactionLayout.clear(made);
    int process = ProcArray.mine();
    int localXid = ProcLayout.localTransaction(ProcArray.mySlot());
    SerialTransactionLayout.putIdentity(made, process, localXid, Processes.currentId());
    SerialTransactionLayout.putBeforeSnapshot(made, PredicateArea.lastCommit());
    SerialTransactionLayout.putXmin(made, xmin);
    if (isReadOnly) {
      SerialTransactionLayout.set(made, READ_ONLY);
      if (!watchWriters(made)) {
        return false;
      }
    } else {
      PredicateArea.putWriters(PredicateArea.writers() + 1);
    }
    Ring.append(PredicateArea.active(), made + SerialTransactionLayout.ACTIVE_LINK);
    noteXmin(xmin);
    mine = made;
    hasWritten = false;
    held = new HeldPredicateLocks();
    if (topXid != 0) {
      putXid(topXid);
    }
    return true;
  }

  /// Notes all running writers as a possible danger; false when there is none.
  private static boolean watchWriters(long readOnly) {
    boolean hasFound = false;
    long head = PredicateArea.active();
    try {
      for (long link = Ring.next(head); link != head; link = Ring.next(link)) {
        long other = link - SerialTransactionLayout.ACTIVE_LINK;
        if (!SerialTransactionLayout.has(other, COMMITTED | DOOMED | READ_ONLY)) {
          RwConflicts.addPossiblyUnsafe(readOnly, other);
          hasFound = true;
        }
      }
      return hasFound;
    } catch (RuntimeException failed) {
      RwConflicts.removeWritersOf(readOnly);
      throw failed;
    }
  }

  private static void noteXmin(int xmin) {
    int known = PredicateArea.globalXmin();
    if (known == 0) {
      PredicateArea.putGlobalXmin(xmin, 1);
      summaryLog.forgetBefore(xmin);
    } else if (known == xmin) {
      PredicateArea.putGlobalXmin(xmin, PredicateArea.globalXminCount() + 1);
    }
  }

  /// The transaction has got an xid, under which others will meet what it writes.
  public static void assignXid(int xid) {
    if (mine != 0) {
      PredicateArea.lock();
      putXid(xid);
      PredicateArea.unlock();
    }
  }

  private static void putXid(int xid) {
    SerialTransactionLayout.putTopXid(mine, xid);
    long bucket = PredicateArea.xidBucket(xid);
    SharedMemory.putLong(SerialTransactionLayout.nextInBucket(mine), SharedMemory.getLong(bucket));
    SharedMemory.putLong(bucket, mine);
  }

  /// The transaction with that xid, 0 when it is not remembered one by one.
  static long find(int xid) {
    long found = SharedMemory.getLong(PredicateArea.xidBucket(xid));
    while (found != 0 && SerialTransactionLayout.topXid(found) != xid) {
      found = SharedMemory.getLong(SerialTransactionLayout.nextInBucket(found));
    }
    return found;
  }

  // ---------------------------------------------------------------- safe snapshots

  /// For DEFERRABLE: waits until the snapshot just taken is known to be safe (the result is true;
  /// the transaction need not be watched any more), or not to be (false: another one is needed).
  ///
  /// PostgreSQL: GetSafeSnapshot()
  public static boolean awaitSafe(int nextXid) {
    if (mine == 0) {
      return true;
    }
    long transaction = mine;
    while (true) {
      Latch.reset();
      PredicateArea.lock();
      boolean isOpen =
          !SerialTransactionLayout.has(transaction, RO_UNSAFE)
              && !Ring.isEmpty(SerialTransactionLayout.possibleUnsafe(transaction));
      if (isOpen) {
        SerialTransactionLayout.set(transaction, DEFERRABLE_WAITING);
      } else {
        SerialTransactionLayout.unset(transaction, DEFERRABLE_WAITING);
      }
      PredicateArea.unlock();
      if (!isOpen) {
        boolean isSafe = !SerialTransactionLayout.has(transaction, RO_UNSAFE);
        end(false, nextXid);
        return isSafe;
      }
      Interrupts.check();
      Latch.await(-1, WaitEvent.SAFE_SNAPSHOT);
    }
  }

  /// Whether what is read must still be locked. A read-only transaction may have become safe
  /// meanwhile: then it is not watched any more.
  static boolean mustLockReads() {
    if (mine == 0) {
      return false;
    }
    if (SerialTransactionLayout.has(mine, RO_SAFE)) {
      // It has not committed: which xid comes next does not matter.
      end(false, 0);
      return false;
    }
    return true;
  }

  // ---------------------------------------------------------------- end

  /// Before the commit is logged: fails if it must not happen. When it returns, it will.
  public static void beforeCommit() {
    if (mine == 0) {
      return;
    }
    PredicateArea.lock();
    try {
      DangerousStructure.checkCommit(mine);
      SerialTransactionLayout.putPrepareNumber(mine, PredicateArea.nextCommit());
      SerialTransactionLayout.set(mine, PREPARED);
    } finally {
      PredicateArea.unlock();
    }
  }

  /// After the end is seen by others.
  ///
  /// @param nextXid who has an xmin from here on has begun later
  public static void end(boolean isCommit, int nextXid) {
    if (mine == 0) {
      return;
    }
    PredicateArea.lock();
    try {
      FinishedTransactions.finish(mine, isCommit, hasWritten, nextXid);
    } finally {
      PredicateArea.unlock();
      forget();
    }
  }
}

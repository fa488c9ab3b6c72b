package pganatomy.engine.access.transam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pganatomy.engine.access.transam.xlog.Wal;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcLayout;
import pganatomy.engine.storage.lmgr.LightweightLock;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.storage.lmgr.LockTag;
import pganatomy.engine.storage.lmgr.predicate.SerializableTransactions;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.smgr.RelationLocator;
import pganatomy.engine.storage.smgr.RelationUsage;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// A session's transaction: which xids it has, what it sees, and what is to be done at its end. One
/// object serves all transactions of a session, one after the other.
///
/// ## Overview
///
/// An xid costs shared memory and space in the commit log, so reading needs none: it is assigned
/// when the first tuple is marked. Each savepoint that writes gets an xid of its own, after its
/// parents', so that rolling it back is a note in the commit log and nothing has to be undone. All
/// own xids stand in [#ownXids] in the order of assignment: those of a savepoint and of what is
/// nested in it are the tail of that list.
///
/// PostgreSQL: src/backend/access/transam/xact.c
public final class TransactionContext {
  /// One level of nesting.
  private static final class Level {
    final String savepoint;
    int xid;

    Level(String savepoint) {
      this.savepoint = savepoint;
    }
  }

  private record PendingUnlink(RelationFile file, boolean atCommit, int level) {}

  private final List<Level> levels = new ArrayList<>();
  private final List<PendingUnlink> unlinks = new ArrayList<>();
  private final List<TransactionListener> listeners = new ArrayList<>();
  private final ComboCommandIds combos = new ComboCommandIds();

  private int[] ownXids = new int[8];
  private int ownXidCount;
  private int commandId;
  private boolean isCommandIdUsed;
  private boolean hasChangedCatalogs;
  private Snapshot transactionSnapshot;
  private IsolationLevel isolation = IsolationLevel.READ_COMMITTED;
  private boolean isReadOnly;
  private boolean isActive;
  private boolean mustBeDurable;
  private int droppedDatabase;
  private long logEndAtStart;

  /// Tells something of the end of every transaction of this session.
  public void addListener(TransactionListener listener) {
    listeners.add(listener);
  }

  // ---------------------------------------------------------------- start and end

  public void start(IsolationLevel newIsolation, boolean readOnly) {
    levels.clear();
    levels.add(new Level(null));
    commandId = 0;
    isCommandIdUsed = false;
    hasChangedCatalogs = false;
    transactionSnapshot = null;
    isolation = newIsolation;
    isReadOnly = readOnly;
    isActive = true;
    mustBeDurable = false;
    droppedDatabase = 0;
    logEndAtStart = Wal.lastRecordEnd();
    long slot = ProcArray.mySlot();
    ProcLayout.publishLocalTransactionRelease(slot, ProcLayout.localTransaction(slot) + 1);
  }

  public boolean isActive() {
    return isActive;
  }

  public IsolationLevel isolation() {
    return isolation;
  }

  public boolean isReadOnly() {
    return isReadOnly;
  }

  /// `SET TRANSACTION`: only before the first snapshot, as far as the isolation is concerned.
  public void setCharacteristics(IsolationLevel newIsolation, boolean readOnly) {
    isolation = newIsolation;
    isReadOnly = readOnly;
  }

  /// Whether a snapshot was taken already: then the isolation level is fixed.
  public boolean hasSnapshot() {
    return transactionSnapshot != null;
  }

  /// Commits, all levels. When this returns, a crash loses nothing of it; when it throws before the
  /// commit log is written, the caller must [#abort()].
  public void commit() {
    for (TransactionListener listener : listeners) {
      listener.beforeCommit(this);
    }
    SerializableTransactions.beforeCommit();
    Interrupts.holdOff();
    try {
      int xid = topXidIfAny();
      if (xid != 0) {
        int[] subxids = Arrays.copyOfRange(ownXids, 1, ownXidCount);
        boolean hasLogged = Wal.lastRecordEnd() != logEndAtStart;
        boolean waits = mustBeDurable || hasLogged && !Guc.SYNCHRONOUS_COMMIT.is("off");
        TransactionEnd.commit(xid, subxids, leaving(true, 1), waits);
      } else if (Wal.lastRecordEnd() != logEndAtStart) {
        // Pages were pruned, or got hint bits: nobody waits for that.
        Wal.flushLater(Wal.lastRecordEnd());
      }
      end(true);
    } finally {
      Interrupts.resume();
    }
  }

  /// Rolls everything back. Must not fail: it is what is done after failures.
  public void abort() {
    Interrupts.holdOff();
    try {
      int xid = topXidIfAny();
      if (xid != 0) {
        int[] subxids = Arrays.copyOfRange(ownXids, 1, ownXidCount);
        TransactionEnd.abort(xid, subxids, leaving(false, 1));
      }
      end(false);
    } finally {
      Interrupts.resume();
    }
  }

  private void end(boolean isCommit) {
    leaveRunning();
    if (isCommit && hasChangedCatalogs) {
      TransactionArea.countCatalogChange();
    }
    isActive = false;
    for (PendingUnlink unlink : unlinks) {
      if (unlink.atCommit == isCommit) {
        BufferPool.shared().dropRelation(unlink.file);
        unlink.file.unlink();
      }
    }
    unlinks.clear();
    if (SerializableTransactions.isActive()) {
      SerializableTransactions.end(isCommit, (int) TransactionArea.nextFullXid());
    }
    LockManager.releaseAll();
    levels.clear();
    ownXidCount = 0;
    combos.clear();
    transactionSnapshot = null;
    for (TransactionListener listener : listeners) {
      listener.afterEnd(this, isCommit);
    }
  }

  /// From now on snapshots see the transaction as ended.
  private void leaveRunning() {
    long slot = ProcArray.mySlot();
    if (topXidIfAny() == 0) {
      ProcLayout.publishXminRelease(slot, 0);
      return;
    }
    LightweightLock.acquireExclusive(TransactionArea.endLock());
    ProcLayout.publishXidRelease(slot, 0);
    ProcLayout.publishXminRelease(slot, 0);
    TransactionArea.publishSubxidCountRelease(ProcArray.mine(), 0);
    TransactionArea.advanceLatestCompleted(ownXids[ownXidCount - 1]);
    LightweightLock.releaseExclusive(TransactionArea.endLock());
  }

  // ---------------------------------------------------------------- savepoints

  /// 1 outside of savepoints.
  public int nestingLevel() {
    return levels.size();
  }

  public void defineSavepoint(String name) {
    levels.add(new Level(name));
    RelationUsage.nesting(levels.size());
    LockManager.startSubtransaction();
    incrementCommandCounter();
  }

  /// Begins a level of nesting that has no name here: the caller keeps the names.
  public void startSubtransaction() {
    defineSavepoint(null);
  }

  /// The innermost level's work becomes its parent's.
  public void commitSubtransaction() {
    endLevel(true);
  }

  /// The innermost level's work is undone.
  public void abortSubtransaction() {
    endLevel(false);
  }

  /// The level of the innermost savepoint of that name.
  private int find(String name) {
    for (int level = levels.size(); level > 1; level--) {
      if (name.equals(levels.get(level - 1).savepoint)) {
        return level;
      }
    }
    throw DatabaseException.error(
        SqlState.INVALID_SAVEPOINT_SPECIFICATION, "savepoint \"" + name + "\" does not exist");
  }

  /// Makes what was done since the savepoint part of the level around it.
  public void releaseSavepoint(String name) {
    int target = find(name);
    while (levels.size() >= target) {
      endLevel(true);
    }
  }

  /// Undoes what was done since the savepoint, which stays.
  public void rollbackToSavepoint(String name) {
    int target = find(name);
    while (levels.size() >= target) {
      endLevel(false);
    }
    levels.add(new Level(name));
    RelationUsage.nesting(levels.size());
    LockManager.startSubtransaction();
  }

  private void endLevel(boolean isCommit) {
    int level = levels.size();
    Level ended = levels.get(level - 1);
    if (!isCommit && ended.xid != 0) {
      abortXidsFrom(ended.xid);
    }
    List<PendingUnlink> kept = new ArrayList<>();
    for (PendingUnlink unlink : unlinks) {
      if (unlink.level < level) {
        kept.add(unlink);
      } else if (isCommit) {
        kept.add(new PendingUnlink(unlink.file, unlink.atCommit, level - 1));
      } else if (!unlink.atCommit) {
        BufferPool.shared().dropRelation(unlink.file);
        unlink.file.unlink();
      }
    }
    unlinks.clear();
    unlinks.addAll(kept);
    levels.removeLast();
    RelationUsage.endNesting(level, isCommit);
    LockManager.endSubtransaction(isCommit);
    if (isCommit) {
      incrementCommandCounter();
    }
    for (TransactionListener listener : listeners) {
      listener.afterSubtransaction(this, level, isCommit);
    }
  }

  private void abortXidsFrom(int xid) {
    int from = 0;
    while (ownXids[from] != xid) {
      from++;
    }
    int[] inner = Arrays.copyOfRange(ownXids, from + 1, ownXidCount);
    TransactionEnd.abort(xid, inner, leaving(false, levels.size()));
    int process = ProcArray.mine();
    LightweightLock.acquireExclusive(TransactionArea.endLock());
    TransactionArea.advanceLatestCompleted(ownXids[ownXidCount - 1]);
    ownXidCount = from;
    if (TransactionArea.subxidCount(process) >= 0) {
      TransactionArea.publishSubxidCountRelease(process, from - 1);
    }
    LightweightLock.releaseExclusive(TransactionArea.endLock());
    // Who waits for a row that the subtransaction had changed or locked can go on.
    LockManager.release(LockTag.transaction(xid), LockMode.EXCLUSIVE);
    for (int subxid : inner) {
      LockManager.release(LockTag.transaction(subxid), LockMode.EXCLUSIVE);
    }
  }

  // ---------------------------------------------------------------- xids and commands

  /// The xid of the running (sub)transaction; assigned when first asked for.
  public int currentXid() {
    if (levels.getLast().xid == 0) {
      assignXids();
    }
    return levels.getLast().xid;
  }

  private void assignXids() {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).xid == 0) {
        levels.get(i).xid = assignXid(i == 0 ? 0 : levels.get(i - 1).xid);
      }
    }
  }

  private int assignXid(int parent) {
    TransactionArea.checkXids();
    int xid;
    TransactionArea.lockXids();
    try {
      xid = TransactionArea.allocateXid();
      if (ownXidCount == ownXids.length) {
        ownXids = Arrays.copyOf(ownXids, ownXidCount * 2);
      }
      if (parent == 0) {
        ProcLayout.publishXidRelease(ProcArray.mySlot(), xid);
      } else {
        publishSubxid(xid, parent);
      }
      ownXids[ownXidCount++] = xid;
    } finally {
      TransactionArea.unlockXids();
    }
    if (parent == 0) {
      SerializableTransactions.assignXid(xid);
    }
    LockManager.acquire(LockTag.transaction(xid), LockMode.EXCLUSIVE);
    return xid;
  }

  private void publishSubxid(int xid, int parent) {
    TransactionArea.subtransactionLog().setParent(xid, parent);
    int process = ProcArray.mine();
    int index = ownXidCount - 1;
    if (index >= TransactionArea.MAX_LISTED_SUBXIDS) {
      TransactionArea.publishSubxidCountRelease(process, -1);
    } else if (TransactionArea.subxidCount(process) >= 0) {
      TransactionArea.putSubxid(process, index, xid);
      TransactionArea.publishSubxidCountRelease(process, index + 1);
    }
  }

  /// 0 when the running (sub)transaction has not written yet.
  public int currentXidIfAny() {
    return levels.isEmpty() ? 0 : levels.getLast().xid;
  }

  /// 0 when nothing was written yet.
  public int topXidIfAny() {
    return ownXidCount == 0 ? 0 : ownXids[0];
  }

  /// Whether the xid is the transaction's or a live subtransaction's.
  public boolean isCurrentTransaction(int xid) {
    for (int i = ownXidCount - 1; i >= 0; i--) {
      if (ownXids[i] == xid) {
        return true;
      }
    }
    return false;
  }

  /// @param used whether a tuple will be marked with it
  public int currentCommandId(boolean used) {
    isCommandIdUsed |= used;
    return commandId;
  }

  /// Makes the effects of the finished command visible to the next one of this transaction.
  public void incrementCommandCounter() {
    if (isCommandIdUsed) {
      commandId++;
      isCommandIdUsed = false;
    }
  }

  /// A command id for a tuple that this transaction made with `cmin` and now deletes.
  public int comboCommandId(int cmin, int cmax) {
    return combos.numberOf(cmin, cmax);
  }

  public int comboCmin(int number) {
    return combos.cmin(number);
  }

  public int comboCmax(int number) {
    return combos.cmax(number);
  }

  // ---------------------------------------------------------------- snapshots

  /// The snapshot for a statement: in READ COMMITTED a new one, else the transaction's.
  public Snapshot statementSnapshot() {
    if (transactionSnapshot == null && isolation == IsolationLevel.SERIALIZABLE) {
      transactionSnapshot = SerializableSnapshots.take(this);
    } else if (transactionSnapshot == null || !isolation.usesTransactionSnapshot()) {
      transactionSnapshot = latestSnapshot();
    }
    return transactionSnapshot.at(commandId);
  }

  /// The snapshot for a statement inside of another one, whose own snapshot stays as it is: in READ
  /// COMMITTED a new one, else the transaction's, in both cases with what was done so far.
  public Snapshot internalSnapshot() {
    return isolation.usesTransactionSnapshot() ? statementSnapshot() : latestSnapshot();
  }

  /// The transaction's snapshot, of its first statement or (READ COMMITTED) its last one; null
  /// before that.
  public Snapshot transactionSnapshot() {
    return transactionSnapshot;
  }

  /// A new snapshot, whatever the isolation level.
  public Snapshot latestSnapshot() {
    return RunningTransactions.snapshot(this, commandId);
  }

  /// The statement is over and no cursor is open: in READ COMMITTED, what only its snapshot could
  /// see may be removed now.
  public void forgetStatementSnapshot() {
    if (!isolation.usesTransactionSnapshot()) {
      ProcLayout.publishXminRelease(ProcArray.mySlot(), 0);
    }
  }

  // ---------------------------------------------------------------- what the end must do

  /// Other processes' caches are stale once this transaction has committed.
  public void noteCatalogChange() {
    hasChangedCatalogs = true;
  }

  public boolean hasChangedCatalogs() {
    return hasChangedCatalogs;
  }

  /// The commit waits for the disk whatever `synchronous_commit` says: what follows it cannot be
  /// undone.
  ///
  /// PostgreSQL: src/backend/access/transam/xact.c, ForceSyncCommit()
  public void forceDurableCommit() {
    mustBeDurable = true;
  }

  /// The relation's files go when the transaction commits.
  public void unlinkAtCommit(RelationFile file) {
    unlinks.add(new PendingUnlink(file, true, levels.size()));
  }

  /// The relation's files were made by this transaction: they go if it is rolled back.
  public void unlinkAtAbort(RelationFile file) {
    unlinks.add(new PendingUnlink(file, false, levels.size()));
  }

  /// The database's files go when the transaction commits; removing them is the caller's, at once
  /// after the commit. If the server dies between, redo does.
  public void noteDatabaseDropped(int databaseOid) {
    droppedDatabase = databaseOid;
  }

  /// The relations whose files go when the levels from `level` on end so.
  private RelationLocator[] leaving(boolean isCommit, int level) {
    List<RelationLocator> found = new ArrayList<>();
    for (PendingUnlink unlink : unlinks) {
      if (unlink.atCommit == isCommit
          && unlink.level >= level
          && unlink.file.locator().temporaryBackend() < 0) {
        found.add(unlink.file.locator());
      }
    }
    if (isCommit && droppedDatabase != 0) {
      found.add(new RelationLocator(RelationLocator.DEFAULT_TABLESPACE, droppedDatabase, 0, -1));
    }
    return found.toArray(new RelationLocator[0]);
  }

  // ---------------------------------------------------------------- other transactions

  /// Whether a transaction has committed; a subtransaction counts when its top transaction does.
  public static boolean didCommit(int xid) {
    if (!TransactionId.isNormal(xid)) {
      return xid != TransactionId.INVALID;
    }
    int status = TransactionArea.commitLog().status(xid);
    if (status == CommitLog.SUB_COMMITTED) {
      int parent = TransactionArea.subtransactionLog().parent(xid);
      return parent != 0 && didCommit(parent);
    }
    return status == CommitLog.COMMITTED;
  }

  /// Whether a transaction's commit is on disk: only then may a page say that it has committed.
  public static boolean isCommitDurable(int xid) {
    long lsn = TransactionArea.asynchronousLsn(xid);
    return lsn == 0 || lsn <= Wal.flushedLsn();
  }

  public boolean isRunning(int xid) {
    return TransactionId.isNormal(xid)
        && (isCurrentTransaction(xid) || RunningTransactions.isRunning(xid));
  }

  /// As [#awaitEnd(int)], but gives up at once when the transaction still runs.
  ///
  /// PostgreSQL: src/backend/storage/lmgr/lmgr.c, ConditionalXactLockTableWait()
  public static boolean tryAwaitEnd(int xid) {
    LockTag tag = LockTag.transaction(xid);
    if (!LockManager.tryAcquire(tag, LockMode.SHARE)) {
      return false;
    }
    LockManager.release(tag, LockMode.SHARE);
    return !RunningTransactions.isRunning(xid);
  }

  /// Waits until another transaction or subtransaction has ended.
  ///
  /// PostgreSQL: src/backend/storage/lmgr/lmgr.c, XactLockTableWait()
  public static void awaitEnd(int xid) {
    LockTag tag = LockTag.transaction(xid);
    do {
      LockManager.acquire(tag, LockMode.SHARE);
      LockManager.release(tag, LockMode.SHARE);
    } while (RunningTransactions.isRunning(xid));
  }
}

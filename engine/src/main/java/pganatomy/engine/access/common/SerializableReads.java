package pganatomy.engine.access.common;

import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.storage.lmgr.predicate.PredicateReads;

/// What a serializable transaction notes when it reads one relation. Access methods ask for one of
/// these when a scan begins; mostly they get null, and then nothing of it costs anything.
///
/// PostgreSQL: src/backend/storage/lmgr/predicate.c, SerializationNeededForRead(),
/// PredicateLockingNeededForRelation()
public final class SerializableReads {
  /// Catalogs have smaller OIDs. They are not watched.
  private static final int FIRST_USER_OID = 12000;

  private final int database;
  private final int relation;
  private final TransactionContext transaction;
  private boolean hasWholeRelation;

  private SerializableReads(StoredRelation relation, TransactionContext transaction) {
    database = relation.databaseOid();
    this.relation = relation.oid();
    this.transaction = transaction;
  }

  /// Null when reads of the relation with that snapshot need not be noted.
  public static SerializableReads of(StoredRelation relation, Snapshot snapshot) {
    boolean isWatched =
        PredicateReads.areNoted() && snapshot.kind == Snapshot.Kind.MVCC && isWatched(relation);
    return isWatched ? new SerializableReads(relation, snapshot.transaction) : null;
  }

  static boolean isWatched(StoredRelation relation) {
    return Integer.compareUnsigned(relation.oid(), FIRST_USER_OID) >= 0
        && relation.persistence() != 't';
  }

  /// At every step: somebody else may have decided that this transaction must end.
  public void checkNotDoomed() {
    if (PredicateReads.areNoted()) {
      PredicateReads.checkNotDoomed();
    }
  }

  /// All of it is, or is going to be, read.
  public void lockRelation() {
    if (!hasWholeRelation && PredicateReads.areNoted()) {
      PredicateReads.lockRelation(database, relation);
      hasWholeRelation = true;
    }
  }

  /// Before or while the page is locked.
  public void lockPage(int block) {
    if (!hasWholeRelation && PredicateReads.areNoted()) {
      PredicateReads.lockPage(database, relation, block);
    }
  }

  /// While the page is locked. What the transaction itself has written it need not have read.
  ///
  /// @param xmin who has made the tuple
  public void lockTuple(int block, int line, int xmin) {
    if (!hasWholeRelation && PredicateReads.areNoted() && !transaction.isCurrentTransaction(xmin)) {
      PredicateReads.lockTuple(database, relation, block, line);
    }
  }

  /// A transaction has written what this one does not see; nothing happens unless it ran, or had
  /// not begun, when the snapshot was taken.
  public void conflictOut(int xid) {
    if (!PredicateReads.areNoted()) {
      return;
    }
    Snapshot snapshot = transaction.transactionSnapshot();
    if (snapshot == null || transaction.isCurrentTransaction(xid)) {
      return;
    }
    int top = snapshot.topmost(xid);
    if (snapshot.isRunning(top)) {
      PredicateReads.conflictOut(top);
    }
  }
}

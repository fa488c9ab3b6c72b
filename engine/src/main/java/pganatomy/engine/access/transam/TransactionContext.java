package pganatomy.engine.access.transam;

/// A session's transaction: which xids it has, what it sees, and what is to be done at its end.
///
/// Placeholder of the first commit: signatures only.
///
/// PostgreSQL: src/backend/access/transam/xact.c
public abstract class TransactionContext {
  /// The xid of the running (sub)transaction; assigned when first asked for.
  public abstract int currentXid();

  /// 0 when the transaction has not written yet.
  public abstract int currentXidIfAny();

  public abstract int topXidIfAny();

  /// @param used whether a tuple will be marked with it
  public abstract int currentCommandId(boolean used);

  /// Makes the effects of the finished command visible to the next one of this transaction.
  public abstract void incrementCommandCounter();

  public abstract boolean isCurrentTransaction(int xid);

  /// The snapshot for a statement: in READ COMMITTED a new one, else the transaction's.
  public abstract Snapshot statementSnapshot();

  /// A new snapshot, whatever the isolation level.
  public abstract Snapshot latestSnapshot();
}

package pganatomy.engine.tcop;

/// What a transaction is below the commands that name it: identifiers, snapshots, locks, the commit
/// record. [TransactionBlock] decides when; the implementation does.
///
/// PostgreSQL: src/backend/access/transam/xact.c, StartTransaction(), CommitTransaction(),
/// AbortTransaction() and their Sub... siblings
public interface TransactionManager {
  void start();

  void commit();

  /// Ends the transaction with all its subtransactions. Must not fail.
  void abort();

  void startSubtransaction();

  /// The innermost subtransaction's work becomes its parent's.
  void commitSubtransaction();

  /// The innermost subtransaction's work is undone.
  void abortSubtransaction();

  /// What the last command did becomes visible to the next.
  void incrementCommandCounter();
}

package pganatomy.engine.access.transam;

/// Something that must happen when a transaction ends.
///
/// PostgreSQL: src/include/access/xact.h, XactCallback, SubXactCallback
public interface TransactionListener {
  /// Before the commit: may still write, and may still fail.
  default void beforeCommit(TransactionContext transaction) {}

  /// After the commit or abort is done; must not fail.
  default void afterEnd(TransactionContext transaction, boolean isCommit) {}

  /// After a savepoint's end; `level` is the ended subtransaction's nesting level (2 is the first).
  default void afterSubtransaction(TransactionContext transaction, int level, boolean isCommit) {}
}

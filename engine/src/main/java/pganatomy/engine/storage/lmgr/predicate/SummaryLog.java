package pganatomy.engine.storage.lmgr.predicate;

/// What is kept of committed serializable transactions when there is no room for more: for each
/// xid, when the first commit happened among those that had overwritten what it had read.
///
/// PostgreSQL: src/backend/storage/lmgr/predicate.c, SerialAdd(), SerialGetMinConflictCommitSeqNo()
public interface SummaryLog {
  /// @param earliestOut [Long#MAX_VALUE] for no such commit
  void put(int xid, long earliestOut);

  /// 0 for a transaction that is not in the log.
  long earliestOut(int xid);

  /// Xids before this one are not asked for any more; 0: none that is in the log.
  void forgetBefore(int xid);
}

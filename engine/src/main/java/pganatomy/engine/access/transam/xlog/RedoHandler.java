package pganatomy.engine.access.transam.xlog;

/// Redoes what a resource manager's records say beside the pages: the state of transactions, files,
/// counters. Pages are restored by [PageRedo] for all of them alike, before this is called.
///
/// PostgreSQL: src/include/access/rmgr.h, rm_redo
public interface RedoHandler {
  void redo(WalRecordView record);
}

package pganatomy.engine.access.heap;

/// What to do when somebody else has the row.
///
/// PostgreSQL: src/include/nodes/lockoptions.h, LockWaitPolicy
public enum LockWait {
  BLOCK,
  /// Leave the row out.
  SKIP,
  /// 55P03.
  ERROR
}

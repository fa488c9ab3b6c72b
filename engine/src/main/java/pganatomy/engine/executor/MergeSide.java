package pganatomy.engine.executor;

import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;

/// One input of a merge join: a place among its rows, and the keys there.
///
/// PostgreSQL: src/backend/executor/nodeMergejoin.c, MJEvalOuterValues(), MJEvalInnerValues()
final class MergeSide {
  private final PlanExecutor child;
  private final Evaluator[] evaluators;
  final ColumnVector[] keys;
  Batch batch;
  int row;

  /// Rows of the batch that have been looked at: the merge may end before the batch does.
  private int seen;

  private boolean isEnded;

  MergeSide(PlanExecutor child, Evaluator[] evaluators) {
    this.child = child;
    this.evaluators = evaluators;
    this.keys = new ColumnVector[evaluators.length];
  }

  /// Stands on a row, reading on if need be; false at the end.
  boolean load() {
    if (isEnded) {
      return false;
    }
    if (batch == null || row >= batch.rowCount) {
      batch = child.next();
      row = 0;
      seen = 0;
      if (batch == null) {
        isEnded = true;
        return false;
      }
      for (int i = 0; i < keys.length; i++) {
        keys[i] = evaluators[i].evaluate(batch);
      }
    }
    seen = Math.max(seen, row + 1);
    return true;
  }

  void advance() {
    row++;
  }

  boolean hasNullKey() {
    return JoinTable.hasNullKey(keys, row);
  }

  boolean isFirstKeyNull() {
    return keys[0].isNull(row);
  }

  boolean isEnded() {
    return isEnded;
  }

  /// No further row is wanted: those that the child gave in advance do not count.
  void end() {
    if (child.instrumentation() != null && batch != null) {
      child.instrumentation().countAgain(seen - batch.rowCount);
    }
    batch = null;
    isEnded = true;
  }

  /// The join has gone back and read rows once more.
  void readAgain(int rowCount) {
    if (child.instrumentation() != null) {
      child.instrumentation().countAgain(rowCount);
    }
  }

  void restart() {
    child.rescan();
    batch = null;
    isEnded = false;
  }
}

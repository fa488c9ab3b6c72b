package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// Computes one column for the rows of a batch.
///
/// PostgreSQL: src/include/executor/execExpr.h, ExprState
public abstract class Evaluator {
  private final VectorKind kind;
  private ColumnVector result;

  protected Evaluator(VectorKind kind) {
    this.kind = kind;
  }

  public final VectorKind kind() {
    return kind;
  }

  /// The column for the rows `0 .. batch.rowCount - 1`. It is valid until the next call.
  public abstract ColumnVector evaluate(Batch batch);

  /// This evaluator's own column, with room for the batch and no row marked null.
  protected final ColumnVector freshResult(int rowCount) {
    if (result == null || result.capacity() < rowCount) {
      result = ColumnVector.create(kind, capacityFor(rowCount));
    } else {
      result.clearNulls();
    }
    return result;
  }

  /// Few rows or a full batch: a one-row statement shall not allocate for a thousand.
  static int capacityFor(int rowCount) {
    return rowCount <= 8 ? 8 : Math.max(rowCount, Batch.CAPACITY);
  }
}

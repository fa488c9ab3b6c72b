package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// The rarer expressions: computed row by row from boxed values, null included.
abstract class RowWise extends Evaluator {
  private final Evaluator[] arguments;
  private final ColumnVector[] columns;
  private final Object[] values;

  RowWise(VectorKind kind, Evaluator[] arguments) {
    super(kind);
    this.arguments = arguments;
    this.columns = new ColumnVector[arguments.length];
    this.values = new Object[arguments.length];
  }

  /// The result for one row; the array is used again for the next.
  abstract Object compute(Object[] values);

  @Override
  public ColumnVector evaluate(Batch batch) {
    for (int i = 0; i < columns.length; i++) {
      columns[i] = arguments[i].evaluate(batch);
    }
    ColumnVector result = freshResult(batch.rowCount);
    for (int row = 0; row < batch.rowCount; row++) {
      for (int i = 0; i < columns.length; i++) {
        values[i] = columns[i].get(row);
      }
      result.set(row, compute(values));
    }
    return result;
  }
}

package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// The same value in every row. The column is filled once.
class ConstantEvaluator extends Evaluator {
  private Object value;
  private ColumnVector filled;
  private int filledCount;

  ConstantEvaluator(VectorKind kind, Object value) {
    super(kind);
    this.value = value;
  }

  final void setValue(Object newValue) {
    if (newValue != value) {
      value = newValue;
      filledCount = 0;
    }
  }

  @Override
  public ColumnVector evaluate(Batch batch) {
    int rowCount = batch.rowCount;
    if (filledCount < rowCount) {
      filled = freshResult(rowCount);
      filledCount = rowCount <= 8 ? rowCount : filled.capacity();
      for (int i = 0; i < filledCount; i++) {
        filled.set(i, value);
      }
    }
    return filledCount == 0 ? freshResult(0) : filled;
  }
}

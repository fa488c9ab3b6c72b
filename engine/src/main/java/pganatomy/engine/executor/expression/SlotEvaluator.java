package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// A column of the batch, as it is.
final class SlotEvaluator extends Evaluator {
  final int column;

  SlotEvaluator(VectorKind kind, int column) {
    super(kind);
    this.column = column;
  }

  @Override
  public ColumnVector evaluate(Batch batch) {
    return batch.columns[column];
  }
}

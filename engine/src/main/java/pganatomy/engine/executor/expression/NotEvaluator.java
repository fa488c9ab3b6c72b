package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// `NOT x`.
final class NotEvaluator extends Evaluator {
  private final Evaluator argument;

  NotEvaluator(Evaluator argument) {
    super(VectorKind.BOOLEAN);
    this.argument = argument;
  }

  @Override
  public ColumnVector evaluate(Batch batch) {
    BooleanVector input = (BooleanVector) argument.evaluate(batch);
    BooleanVector result = (BooleanVector) freshResult(batch.rowCount);
    for (int i = 0; i < batch.rowCount; i++) {
      if (input.isNull(i)) {
        result.setNull(i);
      } else {
        result.values[i] = !input.values[i];
      }
    }
    return result;
  }
}

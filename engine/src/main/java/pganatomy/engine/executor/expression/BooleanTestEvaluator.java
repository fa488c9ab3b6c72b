package pganatomy.engine.executor.expression;

import pganatomy.engine.parser.query.Expression.BooleanTestKind;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// `x IS [NOT] TRUE`, `FALSE`, `UNKNOWN`.
final class BooleanTestEvaluator extends Evaluator {
  private final Evaluator argument;
  private final BooleanTestKind test;

  BooleanTestEvaluator(Evaluator argument, BooleanTestKind test) {
    super(VectorKind.BOOLEAN);
    this.argument = argument;
    this.test = test;
  }

  @Override
  public ColumnVector evaluate(Batch batch) {
    BooleanVector input = (BooleanVector) argument.evaluate(batch);
    BooleanVector result = (BooleanVector) freshResult(batch.rowCount);
    for (int i = 0; i < batch.rowCount; i++) {
      boolean isUnknown = input.isNull(i);
      boolean isTrue = !isUnknown && input.values[i];
      boolean isFalse = !isUnknown && !input.values[i];
      result.values[i] =
          switch (test) {
            case IS_TRUE -> isTrue;
            case IS_NOT_TRUE -> !isTrue;
            case IS_FALSE -> isFalse;
            case IS_NOT_FALSE -> !isFalse;
            case IS_UNKNOWN -> isUnknown;
            case IS_NOT_UNKNOWN -> !isUnknown;
          };
    }
    return result;
  }
}

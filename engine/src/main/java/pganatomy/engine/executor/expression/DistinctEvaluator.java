package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.vector.VectorKind;

/// `IS [NOT] DISTINCT FROM`.
final class DistinctEvaluator extends RowWise {
  private final ValueOperator equality;
  private final boolean isNegated;

  DistinctEvaluator(Evaluator[] sides, ValueOperator equality, boolean isNegated) {
    super(VectorKind.BOOLEAN, sides);
    this.equality = equality;
    this.isNegated = isNegated;
  }

  @Override
  Object compute(Object[] values) {
    boolean isSame =
        values[0] == null || values[1] == null
            ? values[0] == values[1]
            : equality.isTrue(values[0], values[1]);
    return isSame == isNegated;
  }
}

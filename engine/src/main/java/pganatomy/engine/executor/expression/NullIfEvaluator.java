package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.vector.VectorKind;

/// `NULLIF(a, b)`.
final class NullIfEvaluator extends RowWise {
  private final ValueOperator equality;

  NullIfEvaluator(VectorKind kind, Evaluator[] sides, ValueOperator equality) {
    super(kind, sides);
    this.equality = equality;
  }

  @Override
  Object compute(Object[] values) {
    return equality.isTrue(values[0], values[1]) ? null : values[0];
  }
}

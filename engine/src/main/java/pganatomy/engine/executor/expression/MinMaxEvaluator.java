package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.vector.VectorKind;

/// `GREATEST` and `LEAST`: nulls do not count.
final class MinMaxEvaluator extends RowWise {
  private final ValueOperator lessThan;
  private final boolean isGreatest;

  MinMaxEvaluator(
      VectorKind kind, Evaluator[] arguments, ValueOperator lessThan, boolean isGreatest) {
    super(kind, arguments);
    this.lessThan = lessThan;
    this.isGreatest = isGreatest;
  }

  @Override
  Object compute(Object[] values) {
    Object best = null;
    for (Object value : values) {
      if (value == null) {
        continue;
      }
      if (best == null
          || (isGreatest ? lessThan.isTrue(best, value) : lessThan.isTrue(value, best))) {
        best = value;
      }
    }
    return best;
  }
}

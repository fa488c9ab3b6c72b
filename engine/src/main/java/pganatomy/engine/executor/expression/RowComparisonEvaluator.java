package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.vector.VectorKind;

/// `(a, b) < (c, d)`: the first pair that differs decides.
final class RowComparisonEvaluator extends RowWise {
  private final ValueOperator[] lessThan;
  private final ValueOperator[] equalities;
  private final String kind;

  /// @param sides the left side's fields, then the right side's
  RowComparisonEvaluator(
      Evaluator[] sides, ValueOperator[] lessThan, ValueOperator[] equalities, String kind) {
    super(VectorKind.BOOLEAN, sides);
    this.lessThan = lessThan;
    this.equalities = equalities;
    this.kind = kind;
  }

  @Override
  Object compute(Object[] values) {
    int width = lessThan.length;
    for (int i = 0; i < width; i++) {
      Object left = values[i];
      Object right = values[width + i];
      if (left == null || right == null) {
        return null;
      }
      if (!equalities[i].isTrue(left, right)) {
        boolean isLess = lessThan[i].isTrue(left, right);
        return kind.charAt(0) == '<' ? isLess : !isLess;
      }
    }
    return kind.length() == 2;
  }
}

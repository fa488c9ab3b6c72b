package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.vector.VectorKind;

/// `x op ANY (array)` and `x op ALL (array)`.
final class ArrayComparisonEvaluator extends RowWise {
  private final ValueOperator operator;
  private final boolean isAny;

  ArrayComparisonEvaluator(Evaluator[] sides, ValueOperator operator, boolean isAny) {
    super(VectorKind.BOOLEAN, sides);
    this.operator = operator;
    this.isAny = isAny;
  }

  @Override
  Object compute(Object[] values) {
    if (values[1] == null) {
      return null;
    }
    Object[] elements = ((ArrayValue) values[1]).elements();
    boolean sawNull = false;
    for (Object element : elements) {
      Object outcome = operator.apply(values[0], element);
      if (outcome == null) {
        sawNull = true;
      } else if ((Boolean) outcome == isAny) {
        return isAny;
      }
    }
    return sawNull ? null : !isAny;
  }
}

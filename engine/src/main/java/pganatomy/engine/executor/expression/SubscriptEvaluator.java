package pganatomy.engine.executor.expression;

import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.vector.VectorKind;

/// `a[i]` and `a[i:j]`.
final class SubscriptEvaluator extends RowWise {
  private final Expression.Subscript subscript;
  private final int elementType;

  /// @param arguments the array, then the upper bounds, then the lower bounds of a slice; a bound
  ///   that the statement leaves out is a constant null
  SubscriptEvaluator(
      VectorKind kind, Evaluator[] arguments, Expression.Subscript subscript, int elementType) {
    super(kind, arguments);
    this.subscript = subscript;
    this.elementType = elementType;
  }

  @Override
  Object compute(Object[] values) {
    if (values[0] == null) {
      return null;
    }
    ArrayValue array = (ArrayValue) values[0];
    return subscript.slice() ? slice(array, values) : element(array, values);
  }

  private Object element(ArrayValue array, Object[] values) {
    int dimensions = array.dimensionCount();
    int given = subscript.upper().size();
    if (given != dimensions) {
      return null;
    }
    int index = 0;
    for (int d = 0; d < dimensions; d++) {
      if (values[1 + d] == null) {
        return null;
      }
      long offset = ((Number) values[1 + d]).longValue() - array.lowerBounds()[d];
      if (offset < 0 || offset >= array.lengths()[d]) {
        return null;
      }
      index = index * array.lengths()[d] + (int) offset;
    }
    return array.elements()[index];
  }

  private Object slice(ArrayValue array, Object[] values) {
    if (array.dimensionCount() != 1 || subscript.upper().size() != 1) {
      return array.dimensionCount() == 0 ? array : ArrayValue.empty(elementType);
    }
    long first = array.lowerBounds()[0];
    long last = first + array.lengths()[0] - 1L;
    if (subscript.upper().get(0) != null) {
      if (values[1] == null) {
        return null;
      }
      last = Math.min(last, ((Number) values[1]).longValue());
    }
    long from = first;
    if (!subscript.lower().isEmpty() && subscript.lower().get(0) != null) {
      if (values[2] == null) {
        return null;
      }
      from = Math.max(first, ((Number) values[2]).longValue());
    }
    if (from > last) {
      return ArrayValue.empty(elementType);
    }
    Object[] elements =
        java.util.Arrays.copyOfRange(
            array.elements(), (int) (from - first), (int) (last - first + 1));
    return ArrayValue.of(elementType, elements);
  }
}

package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.VectorKind;

/// `ARRAY[...]`.
final class ArrayConstructorEvaluator extends RowWise {
  private final int elementType;
  private final boolean isNested;

  ArrayConstructorEvaluator(Evaluator[] elements, int elementType, boolean isNested) {
    super(VectorKind.OBJECT, elements);
    this.elementType = elementType;
    this.isNested = isNested;
  }

  @Override
  Object compute(Object[] values) {
    return isNested ? nest(values) : ArrayValue.of(elementType, values.clone());
  }

  private ArrayValue nest(Object[] values) {
    ArrayValue first = null;
    int parts = 0;
    for (Object value : values) {
      if (value instanceof ArrayValue part && part.size() > 0) {
        first = first == null ? part : first;
        if (!java.util.Arrays.equals(first.lengths(), part.lengths())) {
          throw mismatch();
        }
        parts++;
      }
    }
    if (first == null) {
      return ArrayValue.empty(elementType);
    }
    if (parts != values.length) {
      throw mismatch();
    }
    int dimensions = first.dimensionCount() + 1;
    int[] lengths = new int[dimensions];
    int[] lowerBounds = new int[dimensions];
    java.util.Arrays.fill(lowerBounds, 1);
    lengths[0] = values.length;
    System.arraycopy(first.lengths(), 0, lengths, 1, dimensions - 1);
    Object[] elements = new Object[values.length * first.size()];
    for (int i = 0; i < values.length; i++) {
      System.arraycopy(
          ((ArrayValue) values[i]).elements(), 0, elements, i * first.size(), first.size());
    }
    return new ArrayValue(elementType, lengths, lowerBounds, elements);
  }

  private static DatabaseException mismatch() {
    return DatabaseException.error(
        SqlState.ARRAY_SUBSCRIPT_ERROR,
        "multidimensional arrays must have array expressions with matching dimensions");
  }
}

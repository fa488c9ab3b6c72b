package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;

/// Comparisons of `int8` and timestamp columns; one side may be of a narrower integer type.
final class LongComparisonKernel implements VectorFunction {
  private final int question;
  private long[] widened = {};

  LongComparisonKernel(int question) {
    this.question = question;
  }

  private long[] longs(ColumnVector column, int rowCount) {
    if (column instanceof LongVector vector) {
      return vector.values;
    }
    if (widened.length < rowCount) {
      widened = new long[column.capacity()];
    }
    LongKernels.widen(((IntVector) column).values, widened, rowCount);
    return widened;
  }

  @Override
  public void call(ColumnVector[] arguments, int rowCount, ColumnVector result, FunctionContext c) {
    VectorFunctions.mergeNulls(arguments, rowCount, result);
    long[] x = longs(arguments[0], rowCount);
    long[] y = longs(arguments[1], rowCount);
    boolean[] out = ((BooleanVector) result).values;
    switch (question) {
      case ComparisonFunctions.EQUAL -> equal(x, y, out, rowCount, true);
      case ComparisonFunctions.NOT_EQUAL -> equal(x, y, out, rowCount, false);
      case ComparisonFunctions.LESS -> less(x, y, out, rowCount, true);
      case ComparisonFunctions.GREATER_OR_EQUAL -> less(x, y, out, rowCount, false);
      case ComparisonFunctions.GREATER -> less(y, x, out, rowCount, true);
      default -> less(y, x, out, rowCount, false);
    }
  }

  private static void equal(long[] x, long[] y, boolean[] out, int rowCount, boolean answer) {
    for (int i = 0; i < rowCount; i++) {
      out[i] = x[i] == y[i] == answer;
    }
  }

  private static void less(long[] x, long[] y, boolean[] out, int rowCount, boolean answer) {
    for (int i = 0; i < rowCount; i++) {
      out[i] = x[i] < y[i] == answer;
    }
  }
}

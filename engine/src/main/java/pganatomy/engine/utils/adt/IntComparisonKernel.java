package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.IntVector;

/// Comparisons of `int2`, `int4` and `date` columns.
final class IntComparisonKernel implements VectorFunction {
  private final int question;

  IntComparisonKernel(int question) {
    this.question = question;
  }

  @Override
  public void call(ColumnVector[] arguments, int rowCount, ColumnVector result, FunctionContext c) {
    VectorFunctions.mergeNulls(arguments, rowCount, result);
    int[] x = ((IntVector) arguments[0]).values;
    int[] y = ((IntVector) arguments[1]).values;
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

  private static void equal(int[] x, int[] y, boolean[] out, int rowCount, boolean answer) {
    for (int i = 0; i < rowCount; i++) {
      out[i] = x[i] == y[i] == answer;
    }
  }

  private static void less(int[] x, int[] y, boolean[] out, int rowCount, boolean answer) {
    for (int i = 0; i < rowCount; i++) {
      out[i] = x[i] < y[i] == answer;
    }
  }
}

package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.DoubleVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;

/// `float8` arithmetic over columns.
///
/// PostgreSQL: src/include/utils/float.h, float8_pl() and kin
final class DoubleKernels implements VectorFunction {
  static final int ADD = 0;
  static final int SUBTRACT = 1;
  static final int MULTIPLY = 2;
  static final int DIVIDE = 3;
  static final int FROM_INTEGER = 4;

  private final int operation;

  DoubleKernels(int operation) {
    this.operation = operation;
  }

  @Override
  public void call(ColumnVector[] arguments, int rowCount, ColumnVector result, FunctionContext c) {
    VectorFunctions.mergeNulls(arguments, rowCount, result);
    double[] out = ((DoubleVector) result).values;
    if (operation == FROM_INTEGER) {
      fromInteger(arguments[0], rowCount, out);
      return;
    }
    double[] x = ((DoubleVector) arguments[0]).values;
    double[] y = ((DoubleVector) arguments[1]).values;
    switch (operation) {
      case ADD -> {
        for (int i = 0; i < rowCount; i++) {
          out[i] = x[i] + y[i];
        }
      }
      case SUBTRACT -> {
        for (int i = 0; i < rowCount; i++) {
          out[i] = x[i] - y[i];
        }
      }
      case MULTIPLY -> {
        for (int i = 0; i < rowCount; i++) {
          out[i] = x[i] * y[i];
        }
      }
      default -> {
        for (int i = 0; i < rowCount; i++) {
          out[i] = x[i] / y[i];
        }
      }
    }
    check(x, y, out, rowCount, result);
  }

  private static void fromInteger(ColumnVector column, int rowCount, double[] out) {
    if (column instanceof IntVector ints) {
      for (int i = 0; i < rowCount; i++) {
        out[i] = ints.values[i];
      }
    } else {
      long[] longs = ((LongVector) column).values;
      for (int i = 0; i < rowCount; i++) {
        out[i] = longs[i];
      }
    }
  }

  /// An infinite result of finite numbers is an overflow, a zero of others an underflow, and so on:
  /// only results that look special are computed again with all checks.
  private void check(double[] x, double[] y, double[] out, int rowCount, ColumnVector result) {
    for (int i = 0; i < rowCount; i++) {
      double value = out[i];
      if (value == 0 || value - value != 0) {
        if (!result.isNull(i)) {
          out[i] = FloatFunctions.arithmetic("+-*/".charAt(operation), x[i], y[i]);
        }
      }
    }
  }
}

package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;

/// `int8` arithmetic over columns; an `int4` argument is widened first.
///
/// PostgreSQL: src/backend/utils/adt/int8.c
final class LongKernels implements VectorFunction {
  static final int ADD = 0;
  static final int SUBTRACT = 1;
  static final int MULTIPLY = 2;
  static final int DIVIDE = 3;
  static final int MODULO = 4;
  static final int WIDEN = 5;

  private final int operation;
  private long[] widened = {};

  LongKernels(int operation) {
    this.operation = operation;
  }

  @Override
  public void call(ColumnVector[] arguments, int rowCount, ColumnVector result, FunctionContext c) {
    VectorFunctions.mergeNulls(arguments, rowCount, result);
    long[] out = ((LongVector) result).values;
    if (operation == WIDEN) {
      widen(((IntVector) arguments[0]).values, out, rowCount);
      return;
    }
    long[] x = longs(arguments[0], rowCount);
    long[] y = longs(arguments[1], rowCount);
    switch (operation) {
      case ADD -> add(x, y, out, rowCount, result);
      case SUBTRACT -> subtract(x, y, out, rowCount, result);
      case MULTIPLY -> multiply(x, y, out, rowCount, result);
      case DIVIDE -> divide(x, y, out, rowCount, result);
      default -> modulo(x, y, out, rowCount, result);
    }
  }

  /// At most one of the two arguments is narrower than the operation, so one array serves.
  private long[] longs(ColumnVector column, int rowCount) {
    if (column instanceof LongVector vector) {
      return vector.values;
    }
    if (widened.length < rowCount) {
      widened = new long[column.capacity()];
    }
    widen(((IntVector) column).values, widened, rowCount);
    return widened;
  }

  static void widen(int[] from, long[] to, int rowCount) {
    for (int i = 0; i < rowCount; i++) {
      to[i] = from[i];
    }
  }

  private static void add(long[] x, long[] y, long[] out, int rowCount, ColumnVector result) {
    long overflow = 0;
    for (int i = 0; i < rowCount; i++) {
      long a = x[i];
      long b = y[i];
      long sum = a + b;
      out[i] = sum;
      overflow |= (a ^ sum) & (b ^ sum);
    }
    for (int i = 0; overflow < 0 && i < rowCount; i++) {
      if (!result.isNull(i)) {
        IntegerFunctions.int8Add(x[i], y[i]);
      }
    }
  }

  private static void subtract(long[] x, long[] y, long[] out, int rowCount, ColumnVector result) {
    long overflow = 0;
    for (int i = 0; i < rowCount; i++) {
      long a = x[i];
      long b = y[i];
      long difference = a - b;
      out[i] = difference;
      overflow |= (a ^ b) & (a ^ difference);
    }
    for (int i = 0; overflow < 0 && i < rowCount; i++) {
      if (!result.isNull(i)) {
        IntegerFunctions.int8Subtract(x[i], y[i]);
      }
    }
  }

  private static void multiply(long[] x, long[] y, long[] out, int rowCount, ColumnVector result) {
    for (int i = 0; i < rowCount; i++) {
      long a = x[i];
      long b = y[i];
      long product = a * b;
      out[i] = product;
      // Two factors of 31 bits cannot overflow; only others take the slower look.
      if ((int) a != a || (int) b != b) {
        if (!result.isNull(i)) {
          IntegerFunctions.int8Multiply(a, b);
        }
      }
    }
  }

  private static void divide(long[] x, long[] y, long[] out, int rowCount, ColumnVector result) {
    for (int i = 0; i < rowCount; i++) {
      if (y[i] == 0 || y[i] == -1) {
        if (!result.isNull(i)) {
          out[i] = IntegerFunctions.int8Divide(x[i], y[i]);
        }
      } else {
        out[i] = x[i] / y[i];
      }
    }
  }

  private static void modulo(long[] x, long[] y, long[] out, int rowCount, ColumnVector result) {
    for (int i = 0; i < rowCount; i++) {
      if (y[i] == 0) {
        if (!result.isNull(i)) {
          throw Errors.divisionByZero();
        }
      } else {
        out[i] = x[i] % y[i];
      }
    }
  }
}

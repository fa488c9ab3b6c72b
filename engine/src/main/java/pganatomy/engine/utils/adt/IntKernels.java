package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.IntVector;

/// `int4` arithmetic over columns.
///
/// The loop computes every row, null or not, and collects overflows in one word; only when there
/// was one does it look whose fault it was, since a null row's value means nothing.
///
/// PostgreSQL: src/backend/utils/adt/int.c
final class IntKernels implements VectorFunction {
  static final int ADD = 0;
  static final int SUBTRACT = 1;
  static final int MULTIPLY = 2;
  static final int DIVIDE = 3;
  static final int MODULO = 4;

  private final int operation;

  IntKernels(int operation) {
    this.operation = operation;
  }

  @Override
  public void call(ColumnVector[] arguments, int rowCount, ColumnVector result, FunctionContext c) {
    VectorFunctions.mergeNulls(arguments, rowCount, result);
    int[] x = ((IntVector) arguments[0]).values;
    int[] y = ((IntVector) arguments[1]).values;
    int[] out = ((IntVector) result).values;
    switch (operation) {
      case ADD -> add(x, y, out, rowCount, result);
      case SUBTRACT -> subtract(x, y, out, rowCount, result);
      case MULTIPLY -> multiply(x, y, out, rowCount, result);
      case DIVIDE -> divide(x, y, out, rowCount, result);
      default -> modulo(x, y, out, rowCount, result);
    }
  }

  private static void add(int[] x, int[] y, int[] out, int rowCount, ColumnVector result) {
    int overflow = 0;
    for (int i = 0; i < rowCount; i++) {
      int sum = x[i] + y[i];
      out[i] = sum;
      overflow |= (x[i] ^ sum) & (y[i] ^ sum);
    }
    if (overflow < 0) {
      for (int i = 0; i < rowCount; i++) {
        if (!result.isNull(i)) {
          IntegerFunctions.int4((long) x[i] + y[i]);
        }
      }
    }
  }

  private static void subtract(int[] x, int[] y, int[] out, int rowCount, ColumnVector result) {
    int overflow = 0;
    for (int i = 0; i < rowCount; i++) {
      int difference = x[i] - y[i];
      out[i] = difference;
      overflow |= (x[i] ^ y[i]) & (x[i] ^ difference);
    }
    if (overflow < 0) {
      for (int i = 0; i < rowCount; i++) {
        if (!result.isNull(i)) {
          IntegerFunctions.int4((long) x[i] - y[i]);
        }
      }
    }
  }

  private static void multiply(int[] x, int[] y, int[] out, int rowCount, ColumnVector result) {
    boolean overflow = false;
    for (int i = 0; i < rowCount; i++) {
      long product = (long) x[i] * y[i];
      out[i] = (int) product;
      overflow |= product != (int) product;
    }
    if (overflow) {
      for (int i = 0; i < rowCount; i++) {
        if (!result.isNull(i)) {
          IntegerFunctions.int4((long) x[i] * y[i]);
        }
      }
    }
  }

  private static void divide(int[] x, int[] y, int[] out, int rowCount, ColumnVector result) {
    for (int i = 0; i < rowCount; i++) {
      if (y[i] == 0 || y[i] == -1) {
        if (!result.isNull(i)) {
          out[i] = IntegerFunctions.int4(IntegerFunctions.divide(x[i], y[i]));
        }
      } else {
        out[i] = x[i] / y[i];
      }
    }
  }

  private static void modulo(int[] x, int[] y, int[] out, int rowCount, ColumnVector result) {
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

package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.vector.ColumnVector;

/// Finds the kernel of a hot function: arithmetic and comparisons of numbers, texts and times.
///
/// PostgreSQL: none
final class VectorFunctions {
  private VectorFunctions() {}

  /// The kernel, null when the function has none.
  static VectorFunction find(FunctionDescriptor function) {
    if (function.family() == 'c') {
      return comparison(function);
    }
    return switch (function.symbol()) {
      case "int4pl" -> new IntKernels(IntKernels.ADD);
      case "int4mi" -> new IntKernels(IntKernels.SUBTRACT);
      case "int4mul" -> new IntKernels(IntKernels.MULTIPLY);
      case "int4div" -> new IntKernels(IntKernels.DIVIDE);
      case "int4mod" -> new IntKernels(IntKernels.MODULO);
      case "int8pl", "int84pl", "int48pl" -> new LongKernels(LongKernels.ADD);
      case "int8mi", "int84mi", "int48mi" -> new LongKernels(LongKernels.SUBTRACT);
      case "int8mul", "int84mul", "int48mul" -> new LongKernels(LongKernels.MULTIPLY);
      case "int8div", "int84div", "int48div" -> new LongKernels(LongKernels.DIVIDE);
      case "int8mod" -> new LongKernels(LongKernels.MODULO);
      case "int48" -> new LongKernels(LongKernels.WIDEN);
      case "float8pl" -> new DoubleKernels(DoubleKernels.ADD);
      case "float8mi" -> new DoubleKernels(DoubleKernels.SUBTRACT);
      case "float8mul" -> new DoubleKernels(DoubleKernels.MULTIPLY);
      case "float8div" -> new DoubleKernels(DoubleKernels.DIVIDE);
      case "i4tod", "i8tod" -> new DoubleKernels(DoubleKernels.FROM_INTEGER);
      default -> null;
    };
  }

  private static VectorFunction comparison(FunctionDescriptor function) {
    int question = ComparisonFunctions.question(function.symbol());
    if (question == ComparisonFunctions.THREE_WAY) {
      return null;
    }
    int left = function.argumentTypes()[0];
    int right = function.argumentTypes()[1];
    if (isInteger(left) && isInteger(right)) {
      return left == TypeOids.INT8 || right == TypeOids.INT8
          ? new LongComparisonKernel(question)
          : new IntComparisonKernel(question);
    }
    if (left != right) {
      return new ComparisonKernel(question, Comparators.forPair(left, right));
    }
    return switch (left) {
      case TypeOids.DATE -> new IntComparisonKernel(question);
      case TypeOids.TIMESTAMP, TypeOids.TIMESTAMPTZ, TypeOids.TIME ->
          new LongComparisonKernel(question);
      default -> {
        ValueComparator comparator = Comparators.forPair(left, right);
        yield comparator == null ? null : new ComparisonKernel(question, comparator);
      }
    };
  }

  private static boolean isInteger(int oid) {
    return oid == TypeOids.INT2 || oid == TypeOids.INT4 || oid == TypeOids.INT8;
  }

  /// Sets the result's null marks to those rows in which an argument is null.
  static void mergeNulls(ColumnVector[] arguments, int rowCount, ColumnVector result) {
    result.clearNulls();
    for (ColumnVector argument : arguments) {
      if (argument.hasNulls) {
        for (int i = 0; i < rowCount; i++) {
          if (argument.nulls[i]) {
            result.setNull(i);
          }
        }
      }
    }
  }
}

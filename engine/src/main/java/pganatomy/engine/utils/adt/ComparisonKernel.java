package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;

/// Comparisons of columns of any type, by its comparator.
final class ComparisonKernel implements VectorFunction {
  private final int question;
  private final ValueComparator comparator;

  ComparisonKernel(int question, ValueComparator comparator) {
    this.question = question;
    this.comparator = comparator;
  }

  @Override
  public void call(ColumnVector[] arguments, int rowCount, ColumnVector result, FunctionContext c) {
    VectorFunctions.mergeNulls(arguments, rowCount, result);
    ColumnVector x = arguments[0];
    ColumnVector y = arguments[1];
    boolean[] out = ((BooleanVector) result).values;
    boolean equality = question <= ComparisonFunctions.NOT_EQUAL;
    for (int i = 0; i < rowCount; i++) {
      if (result.isNull(i)) {
        continue;
      }
      if (equality) {
        out[i] = comparator.equal(x, i, y, i) == (question == ComparisonFunctions.EQUAL);
      } else {
        out[i] = ComparisonFunctions.answer(question, comparator.compare(x, i, y, i));
      }
    }
  }
}

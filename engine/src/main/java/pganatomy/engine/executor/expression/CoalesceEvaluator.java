package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// `COALESCE`: an argument sees the rows for which all before it were null.
final class CoalesceEvaluator extends Evaluator {
  private final Evaluator[] arguments;
  private final RowSubset subset = new RowSubset();
  private int[] openRows = new int[8];

  CoalesceEvaluator(VectorKind kind, Evaluator[] arguments) {
    super(kind);
    this.arguments = arguments;
  }

  @Override
  public ColumnVector evaluate(Batch batch) {
    int openCount = batch.rowCount;
    if (openRows.length < openCount) {
      openRows = new int[capacityFor(openCount)];
    }
    for (int i = 0; i < openCount; i++) {
      openRows[i] = i;
    }
    ColumnVector result = freshResult(openCount);
    for (int a = 0; a < arguments.length && openCount > 0; a++) {
      ColumnVector values = arguments[a].evaluate(subset.select(batch, openRows, openCount));
      int left = 0;
      for (int i = 0; i < openCount; i++) {
        if (values.isNull(i)) {
          openRows[left++] = openRows[i];
        } else {
          result.copyRow(openRows[i], values, i);
        }
      }
      openCount = left;
    }
    for (int i = 0; i < openCount; i++) {
      result.setNull(openRows[i]);
    }
    return result;
  }
}

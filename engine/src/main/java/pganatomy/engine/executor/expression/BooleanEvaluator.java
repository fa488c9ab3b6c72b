package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// AND and OR in three-valued logic. An argument sees only the rows that the ones before it left
/// open: `x <> 0 AND 1 / x > 2` never divides by zero.
final class BooleanEvaluator extends Evaluator {
  /// What decides a row at once: false for AND, true for OR.
  private final boolean decisive;

  private final Evaluator[] arguments;
  private final RowSubset subset = new RowSubset();
  private int[] openRows = new int[8];

  BooleanEvaluator(boolean isOr, Evaluator[] arguments) {
    super(VectorKind.BOOLEAN);
    this.decisive = isOr;
    this.arguments = arguments;
  }

  @Override
  public ColumnVector evaluate(Batch batch) {
    int openCount = batch.rowCount;
    if (openRows.length < openCount) {
      openRows = new int[capacityFor(openCount)];
    }
    BooleanVector result = (BooleanVector) freshResult(openCount);
    for (int i = 0; i < openCount; i++) {
      openRows[i] = i;
      result.values[i] = !decisive;
    }
    for (int a = 0; a < arguments.length && openCount > 0; a++) {
      Batch input = subset.select(batch, openRows, openCount);
      openCount = fold((BooleanVector) arguments[a].evaluate(input), result, openCount);
    }
    return result;
  }

  /// Takes one argument's values into the result; gives how many rows are still open.
  private int fold(BooleanVector argument, BooleanVector result, int openCount) {
    int left = 0;
    for (int i = 0; i < openCount; i++) {
      int row = openRows[i];
      if (argument.hasNulls && argument.nulls[i]) {
        result.setNull(row);
        openRows[left++] = row;
      } else if (argument.values[i] == decisive) {
        result.values[row] = decisive;
        if (result.hasNulls) {
          result.nulls[row] = false;
        }
      } else {
        openRows[left++] = row;
      }
    }
    return left;
  }
}

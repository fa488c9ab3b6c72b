package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.adt.RowValue;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// `x IS [NOT] NULL`.
final class NullTestEvaluator extends Evaluator {
  private final Evaluator argument;
  private final boolean isNegated;
  private final boolean isRow;

  NullTestEvaluator(Evaluator argument, boolean isNegated, boolean isRow) {
    super(VectorKind.BOOLEAN);
    this.argument = argument;
    this.isNegated = isNegated;
    this.isRow = isRow;
  }

  @Override
  public ColumnVector evaluate(Batch batch) {
    ColumnVector input = argument.evaluate(batch);
    BooleanVector result = (BooleanVector) freshResult(batch.rowCount);
    for (int i = 0; i < batch.rowCount; i++) {
      result.values[i] =
          isRow && input.get(i) instanceof RowValue row
              ? allFields(row)
              : input.isNull(i) != isNegated;
    }
    return result;
  }

  /// A row is null when all its fields are, and not null when none is.
  private boolean allFields(RowValue row) {
    for (Object value : row.values()) {
      if ((value == null) == isNegated) {
        return false;
      }
    }
    return true;
  }
}

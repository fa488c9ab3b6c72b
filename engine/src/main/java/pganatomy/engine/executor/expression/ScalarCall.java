package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// A function that is called row by row.
final class ScalarCall extends Evaluator {
  private final ScalarFunction function;
  private final boolean isStrict;
  private final Evaluator[] arguments;
  private final ColumnVector[] columns;
  private final Object[] values;
  private final FunctionContext functions;

  ScalarCall(
      VectorKind kind,
      ScalarFunction function,
      boolean isStrict,
      Evaluator[] arguments,
      FunctionContext functions) {
    super(kind);
    this.function = function;
    this.isStrict = isStrict;
    this.arguments = arguments;
    this.columns = new ColumnVector[arguments.length];
    this.values = new Object[arguments.length];
    this.functions = functions;
  }

  @Override
  public ColumnVector evaluate(Batch batch) {
    for (int i = 0; i < columns.length; i++) {
      columns[i] = arguments[i].evaluate(batch);
    }
    ColumnVector result = freshResult(batch.rowCount);
    for (int row = 0; row < batch.rowCount; row++) {
      if (fetch(row)) {
        result.set(row, function.call(values, functions));
      } else {
        result.setNull(row);
      }
    }
    return result;
  }

  /// Fetches a row's arguments; false when the function must not be called.
  private boolean fetch(int row) {
    for (int i = 0; i < columns.length; i++) {
      values[i] = columns[i].get(row);
      if (isStrict && values[i] == null) {
        return false;
      }
    }
    return true;
  }
}

package pganatomy.engine.executor;

import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.Functions;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.RowValue;
import pganatomy.engine.utils.adt.SetReturningFunction;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// The rows of one call of a function: of a set-returning one as many as it gives, of any other one
/// row.
final class FunctionRows {
  private final RowSource source;
  private Object plainValue;
  private boolean hasPlainValue;
  private final Batch buffer;
  private int position = -1;

  private FunctionRows(RowSource source, VectorKind[] kinds) {
    this.source = source;
    this.buffer = Batch.create(kinds);
  }

  /// How many columns the function's rows have.
  static int width(Expression call) {
    if (call instanceof Expression.FunctionCall function
        && function.function().outputTypes().length > 0) {
      return function.function().outputTypes().length;
    }
    return 1;
  }

  static FunctionRows open(
      ExecutionState state,
      Expression expression,
      Evaluator[] arguments,
      Batch input,
      int row,
      VectorKind[] kinds) {
    if (!(expression instanceof Expression.FunctionCall call) || !call.function().returnsSet()) {
      FunctionRows rows = new FunctionRows(null, kinds);
      rows.plainValue = arguments[0].evaluate(input).get(row);
      rows.hasPlainValue = true;
      return rows;
    }
    Object[] values = new Object[arguments.length];
    Type[] types = new Type[arguments.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = arguments[i].evaluate(input).get(row);
      types[i] = call.arguments().get(i).type();
      if (values[i] == null && call.function().strict()) {
        return new FunctionRows(null, kinds);
      }
    }
    SetReturningFunction function = Functions.setReturning(call.function(), types);
    RowSource source = function.open(values, state.functions());
    boolean isOneValue = kinds.length == 1 && call.function().outputTypes().length > 1;
    return new FunctionRows(
        isOneValue ? new RowValueSource(source, call.function()) : source, kinds);
  }

  boolean next(Batch target) {
    if (source != null) {
      return source.next(target);
    }
    target.clear();
    if (!hasPlainValue) {
      return false;
    }
    hasPlainValue = false;
    storePlain(target);
    return true;
  }

  private void storePlain(Batch target) {
    if (target.columns.length > 1 || plainValue instanceof RowValue) {
      RowValue value = (RowValue) plainValue;
      if (target.columns.length == value.values().length) {
        for (int i = 0; i < target.columns.length; i++) {
          target.columns[i].set(0, value.values()[i]);
        }
        target.rowCount = 1;
        return;
      }
    }
    target.columns[0].set(0, plainValue);
    target.rowCount = 1;
  }

  /// Goes to the next row; false at the end.
  boolean advance() {
    position++;
    if (position > 0 && position < buffer.rowCount) {
      return true;
    }
    if (position > 0 && buffer.rowCount == 0) {
      return false;
    }
    position = 0;
    return next(buffer) && buffer.rowCount > 0;
  }

  void copyCurrent(Batch target, int row, int firstColumn, boolean hasRow) {
    for (int i = 0; i < buffer.columns.length; i++) {
      ColumnVector column = target.columns[firstColumn + i];
      if (hasRow) {
        column.copyRow(row, buffer.columns[i], position);
      } else {
        column.setNull(row);
      }
    }
  }

  void close() {
    if (source != null) {
      source.close();
    }
  }
}

package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.VectorFunction;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// A function that has a kernel over columns.
final class VectorCall extends Evaluator {
  private final VectorFunction function;
  private final Evaluator[] arguments;
  private final ColumnVector[] columns;
  private final FunctionContext functions;

  VectorCall(
      VectorKind kind, VectorFunction function, Evaluator[] arguments, FunctionContext functions) {
    super(kind);
    this.function = function;
    this.arguments = arguments;
    this.columns = new ColumnVector[arguments.length];
    this.functions = functions;
  }

  @Override
  public ColumnVector evaluate(Batch batch) {
    for (int i = 0; i < columns.length; i++) {
      columns[i] = arguments[i].evaluate(batch);
    }
    ColumnVector result = freshResult(batch.rowCount);
    function.call(columns, batch.rowCount, result, functions);
    return result;
  }
}

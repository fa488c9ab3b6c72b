package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// A parameter: of the statement (`$1`), or handed over by an outer plan.
final class ParameterEvaluator extends ConstantEvaluator {
  private final ExpressionContext context;
  private final int index;
  private final boolean isExec;

  ParameterEvaluator(VectorKind kind, ExpressionContext context, int index, boolean isExec) {
    super(kind, null);
    this.context = context;
    this.index = index;
    this.isExec = isExec;
  }

  @Override
  public ColumnVector evaluate(Batch batch) {
    if (batch.rowCount > 0) {
      setValue(isExec ? context.execParameter(index) : context.parameter(index));
    }
    return super.evaluate(batch);
  }
}

package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// The value that a simple CASE compares, or the element that an array's cast converts.
final class CaseTestEvaluator extends Evaluator {
  private ColumnVector column;

  CaseTestEvaluator(VectorKind kind) {
    super(kind);
  }

  void setColumn(ColumnVector newColumn) {
    column = newColumn;
  }

  @Override
  public ColumnVector evaluate(Batch batch) {
    return column;
  }
}

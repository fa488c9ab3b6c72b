package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.adt.RowValue;
import pganatomy.engine.utils.vector.VectorKind;

/// `(row).field`.
final class FieldSelectEvaluator extends RowWise {
  private final int field;

  FieldSelectEvaluator(VectorKind kind, Evaluator row, int field) {
    super(kind, new Evaluator[] {row});
    this.field = field;
  }

  @Override
  Object compute(Object[] values) {
    return values[0] == null ? null : ((RowValue) values[0]).values()[field - 1];
  }
}

package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.adt.RowValue;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.vector.VectorKind;

/// `ROW(...)`.
final class RowConstructorEvaluator extends RowWise {
  private final int typeOid;
  private final String[] names;
  private final Type[] types;

  RowConstructorEvaluator(Evaluator[] fields, int typeOid, String[] names, Type[] types) {
    super(VectorKind.OBJECT, fields);
    this.typeOid = typeOid;
    this.names = names;
    this.types = types;
  }

  @Override
  Object compute(Object[] values) {
    return new RowValue(typeOid, names, types, values.clone());
  }
}

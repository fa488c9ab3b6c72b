package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// A cast of each element of an array.
final class ArrayCoerceEvaluator extends RowWise {
  private final CaseTestEvaluator test;
  private final Evaluator element;
  private final VectorKind sourceKind;
  private final int elementType;

  ArrayCoerceEvaluator(
      Evaluator argument,
      CaseTestEvaluator test,
      Evaluator element,
      VectorKind sourceKind,
      int elementType) {
    super(VectorKind.OBJECT, new Evaluator[] {argument});
    this.test = test;
    this.element = element;
    this.sourceKind = sourceKind;
    this.elementType = elementType;
  }

  @Override
  Object compute(Object[] values) {
    if (values[0] == null) {
      return null;
    }
    ArrayValue array = (ArrayValue) values[0];
    int count = array.size();
    Batch batch = Batch.create(new VectorKind[] {sourceKind}, Math.max(count, 1));
    for (int i = 0; i < count; i++) {
      batch.columns[0].set(i, array.elements()[i]);
    }
    batch.rowCount = count;
    test.setColumn(batch.columns[0]);
    ColumnVector converted = element.evaluate(batch);
    Object[] elements = new Object[count];
    for (int i = 0; i < count; i++) {
      elements[i] = converted.get(i);
    }
    return new ArrayValue(elementType, array.lengths(), array.lowerBounds(), elements);
  }
}

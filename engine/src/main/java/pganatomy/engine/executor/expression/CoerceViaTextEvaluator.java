package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.adt.Type;

/// A cast through the text form.
final class CoerceViaTextEvaluator extends RowWise {
  private final Type source;
  private final Type target;
  private final int typeModifier;

  CoerceViaTextEvaluator(Evaluator argument, Type source, Type target, int typeModifier) {
    super(target.vectorKind(), new Evaluator[] {argument});
    this.source = source;
    this.target = target;
    this.typeModifier = typeModifier;
  }

  @Override
  Object compute(Object[] values) {
    return values[0] == null
        ? null
        : target.codec().parse(source.codec().format(values[0]), typeModifier);
  }
}

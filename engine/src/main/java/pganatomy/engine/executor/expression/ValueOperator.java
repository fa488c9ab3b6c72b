package pganatomy.engine.executor.expression;

import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ScalarFunction;

/// A comparison operator over boxed values; null when a side is null.
final class ValueOperator {
  private final ScalarFunction function;
  private final FunctionContext functions;
  private final Object[] pair = new Object[2];

  ValueOperator(ScalarFunction function, FunctionContext functions) {
    this.function = function;
    this.functions = functions;
  }

  Object apply(Object left, Object right) {
    if (left == null || right == null) {
      return null;
    }
    pair[0] = left;
    pair[1] = right;
    return function.call(pair, functions);
  }

  boolean isTrue(Object left, Object right) {
    return Boolean.TRUE.equals(apply(left, right));
  }
}

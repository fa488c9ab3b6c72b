package pganatomy.engine.executor.expression;

import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.FunctionContext;

/// What an expression may ask of the execution that it belongs to.
///
/// PostgreSQL: src/include/nodes/execnodes.h, ExprContext
public interface ExpressionContext {
  FunctionContext functions();

  /// The value of `$number`, 1-based.
  Object parameter(int number);

  /// The value that an outer plan set, or the result of an InitPlan, which runs now if it has not.
  Object execParameter(int index);

  /// The code that runs a sub-plan for each row.
  Evaluator subPlan(Expression.SubPlan subPlan, ExpressionCompiler compiler);
}

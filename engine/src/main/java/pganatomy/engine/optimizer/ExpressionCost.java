package pganatomy.engine.optimizer;

import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionVisitor;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Functions;
import pganatomy.engine.utils.adt.OperatorDescriptor;

/// What evaluating expressions costs: once, and for each row.
///
/// PostgreSQL: src/backend/optimizer/path/costsize.c, cost_qual_eval()
final class ExpressionCost extends ExpressionVisitor {
  private static final double DEFAULT_ARRAY_LENGTH = 10;

  private final PlannerGlobal global;
  double startup;
  double perRow;

  ExpressionCost(PlannerGlobal global) {
    this.global = global;
  }

  ExpressionCost add(Expression expression) {
    find(expression);
    return this;
  }

  ExpressionCost addAll(List<? extends Expression> expressions) {
    for (Expression expression : expressions) {
      find(expression);
    }
    return this;
  }

  @Override
  protected boolean visit(Expression expression, int depth) {
    switch (expression) {
      case Expression.FunctionCall call -> perRow += call.function().cost() * Costs.cpuOperator();
      case Expression.OperatorCall call -> perRow += cost(call.operator());
      case Expression.DistinctTest test -> perRow += cost(test.equality());
      case Expression.NullIf test -> perRow += cost(test.equality());
      case Expression.ArrayComparison test ->
          perRow += cost(test.operator()) * arrayLength(test.array()) * 0.5;
      case Expression.CoerceViaText cast -> perRow += 2 * Costs.cpuOperator();
      case Expression.MinMax call -> perRow += Costs.cpuOperator();
      case Expression.RowComparison comparison ->
          perRow += Costs.cpuOperator() * comparison.left().size();
      case Expression.SubPlan subPlan -> addSubPlan(subPlan);
      default -> {
        // Costs nothing of its own.
      }
    }
    return false;
  }

  private static double cost(OperatorDescriptor operator) {
    FunctionDescriptor function = Functions.byOid(operator.functionOid());
    return (function == null ? 1 : function.cost()) * Costs.cpuOperator();
  }

  static double arrayLength(Expression array) {
    return switch (array) {
      case Expression.Constant constant ->
          constant.value() instanceof ArrayValue value ? value.size() : DEFAULT_ARRAY_LENGTH;
      case Expression.ArrayConstructor constructor -> constructor.elements().size();
      default -> DEFAULT_ARRAY_LENGTH;
    };
  }

  private void addSubPlan(Expression.SubPlan subPlan) {
    PlannerGlobal.SubPlanCost cost = global.subPlanCost(subPlan.plan());
    startup += cost.startup();
    perRow += cost.perCall();
  }
}

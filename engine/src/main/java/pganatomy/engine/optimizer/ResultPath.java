package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.Types;

/// One row without a table, perhaps only if a condition holds.
final class ResultPath extends Path {
  private final List<Expression> conditions;
  private final Path child;

  /// @param child null for none
  ResultPath(Path child, List<Expression> conditions, RelationPlanner planner) {
    super(child == null ? 0 : child.ranges);
    this.child = child;
    this.conditions = conditions;
    ExpressionCost cost = planner.global.cost(conditions);
    if (isNever()) {
      rows = 0;
    } else if (child == null) {
      rows = 1;
      startup = cost.startup + cost.perRow;
      total = startup + Costs.cpuTuple();
    } else {
      rows = child.rows;
      startup = child.startup + cost.startup;
      total = child.total + cost.startup;
    }
  }

  private boolean isNever() {
    for (Expression condition : conditions) {
      if (condition instanceof Expression.Constant constant
          && !Boolean.TRUE.equals(constant.value())) {
        return true;
      }
    }
    return false;
  }

  @Override
  List<OrderKey> order() {
    return child == null ? List.of() : child.order();
  }

  @Override
  Planned toPlan(RelationPlanner planner, List<Expression> wanted) {
    Expression filter = Clauses.joinAnd(conditions);
    if (isNever()) {
      return new Planned(
          new Plan.Result(
              new Plan.Estimate(0, 0, 0, 0),
              nulls(wanted),
              null,
              new Expression.Constant(Types.BOOL, -1, false, -1)),
          wanted);
    }
    Plan.Estimate estimate = estimate(planner, wanted, child == null);
    if (child == null) {
      SlotMapper mapper = new SlotMapper(List.of());
      return new Planned(new Plan.Result(estimate, mapper.outputs(wanted), null, filter), wanted);
    }
    Planned inner = child.toPlan(planner, wanted);
    return new Planned(
        new Plan.Result(estimate, SlotMapper.sameOutputs(inner.plan()), inner.plan(), filter),
        wanted);
  }

  private static List<Plan.Output> nulls(List<Expression> wanted) {
    List<Plan.Output> outputs = new ArrayList<>();
    for (Expression expression : wanted) {
      outputs.add(
          new Plan.Output(
              new Expression.Constant(expression.type(), expression.typeModifier(), null, -1),
              null,
              false));
    }
    return outputs;
  }
}

package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.executor.plan.PlannedStatement;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.OperatorDescriptor;

/// Plans sub-queries in expressions.
///
/// PostgreSQL: src/backend/optimizer/plan/subselect.c, make_subplan(), build_subplan()
final class SubLinkPlanner {
  private final QueryPlanner query;

  SubLinkPlanner(QueryPlanner query) {
    this.query = query;
  }

  Expression plan(Expression.SubLink link, ExpressionMapper mapper) {
    QueryPlanner inner = query.child();
    Query subQuery = link.query();
    PlannedQuery planned = inner.plan(subQuery);
    Map<Integer, Expression.Column> values = query.valuesFor(inner);
    boolean isUncorrelated = values.isEmpty();
    boolean isComparison =
        link.kind() == Expression.SubLinkKind.ANY || link.kind() == Expression.SubLinkKind.ALL;
    if (isUncorrelated && !isComparison) {
      return initPlan(link, planned, inner);
    }
    boolean isHashed = isUncorrelated && isHashable(link, planned);
    int number = ++query.global.subPlanNumber;
    int index =
        query.global.addSubPlan(
            new PlannedStatement.SubPlanEntry(
                PlannedStatement.SubPlanKind.SUB,
                "SubPlan " + number,
                planned.plan(),
                -1,
                link.kind(),
                QueryPlanner.toArray(inner.parametersRead())),
            cost(link, planned.plan(), isHashed));
    int[] indexes = new int[values.size()];
    List<Expression> arguments = new ArrayList<>();
    for (Map.Entry<Integer, Expression.Column> value : values.entrySet()) {
      indexes[arguments.size()] = value.getKey();
      arguments.add(value.getValue());
    }
    return new Expression.SubPlan(
        link.kind(),
        index,
        mapper.mapAll(link.left()),
        link.operators(),
        indexes,
        arguments,
        isHashed,
        link.type(),
        link.typeModifier());
  }

  private Expression initPlan(Expression.SubLink link, PlannedQuery planned, QueryPlanner inner) {
    int number = ++query.global.subPlanNumber;
    int parameter = query.global.execParameters++;
    Plan plan = planned.plan();
    double cost =
        link.kind() == Expression.SubLinkKind.EXISTS
            ? plan.estimate().startup()
                + (plan.estimate().total() - plan.estimate().startup())
                    / Costs.clampRows(plan.estimate().rows())
            : plan.estimate().total();
    int index =
        query.global.addSubPlan(
            new PlannedStatement.SubPlanEntry(
                PlannedStatement.SubPlanKind.INIT,
                "InitPlan " + number,
                plan,
                parameter,
                link.kind(),
                QueryPlanner.toArray(inner.parametersRead())),
            new PlannerGlobal.SubPlanCost(0, 0));
    query.addInitPlan(index, cost);
    return new Expression.ExecParameter(parameter, link.type(), link.typeModifier());
  }

  private boolean isHashable(Expression.SubLink link, PlannedQuery planned) {
    if (link.kind() != Expression.SubLinkKind.ANY || link.left().size() != 1) {
      return false;
    }
    Plan.Estimate estimate = planned.plan().estimate();
    boolean fits = Costs.relationBytes(estimate.rows(), estimate.width()) <= Costs.hashMemBytes();
    OperatorDescriptor operator = link.operators().get(0);
    return fits && operator.canHash() && operator.leftType() == operator.rightType();
  }

  private PlannerGlobal.SubPlanCost cost(Expression.SubLink link, Plan plan, boolean isHashed) {
    Plan.Estimate e = plan.estimate();
    if (isHashed) {
      return new PlannerGlobal.SubPlanCost(
          e.total() + Costs.cpuOperator() * e.rows(), Costs.cpuOperator());
    }
    double run = e.total() - e.startup();
    double perCall =
        switch (link.kind()) {
          case EXISTS -> e.startup() + run / Costs.clampRows(e.rows());
          case ANY, ALL -> e.startup() + 0.5 * run + 0.5 * e.rows() * Costs.cpuOperator();
          default -> e.total();
        };
    return new PlannerGlobal.SubPlanCost(0, perCall);
  }
}

package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.Catalog;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.FunctionContext;

/// What all query levels of one statement share while it is planned.
///
/// PostgreSQL: src/include/nodes/pathnodes.h, PlannerGlobal
final class PlannerGlobal {
  /// What calling a sub-plan costs.
  record SubPlanCost(double startup, double perCall) {}

  final Catalog catalog;
  final FunctionContext functions;
  final Object[] parameters;
  final List<pganatomy.engine.executor.plan.PlannedStatement.SubPlanEntry> subPlans =
      new ArrayList<>();
  private final List<SubPlanCost> subPlanCosts = new ArrayList<>();
  final java.util.IdentityHashMap<pganatomy.engine.executor.plan.Plan, List<Integer>> initPlans =
      new java.util.IdentityHashMap<>();
  int execParameters;
  int workTables;
  int rangeCount;

  /// Numbers given to scans so far; 0 is none's.
  int scans;

  int subPlanNumber;

  PlannerGlobal(Catalog catalog, FunctionContext functions, Object[] parameters) {
    this.catalog = catalog;
    this.functions = functions;
    this.parameters = parameters;
  }

  int addSubPlan(
      pganatomy.engine.executor.plan.PlannedStatement.SubPlanEntry entry, SubPlanCost cost) {
    subPlans.add(entry);
    subPlanCosts.add(cost);
    return subPlans.size() - 1;
  }

  SubPlanCost subPlanCost(int index) {
    return subPlanCosts.get(index);
  }

  ExpressionCost cost(List<? extends Expression> expressions) {
    return new ExpressionCost(this).addAll(expressions);
  }
}

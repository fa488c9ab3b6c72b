package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Type;

/// Plans UNION, INTERSECT and EXCEPT.
///
/// PostgreSQL: src/backend/optimizer/prep/prepunion.c
final class SetOperationPlanner {
  private final QueryPlanner query;
  private final Query source;
  private final List<QueryPlanner.CommonTablePlan> recursive;

  SetOperationPlanner(QueryPlanner query, Query source) {
    this(query, source, query.recursiveTables());
  }

  SetOperationPlanner(
      QueryPlanner query, Query source, List<QueryPlanner.CommonTablePlan> recursive) {
    this.query = query;
    this.source = source;
    this.recursive = recursive;
  }

  Planned plan() {
    return branch(source.setOperation());
  }

  Planned branch(Query.SetOperation operation) {
    return switch (operation) {
      case Query.SetOperation.Leaf leaf -> leaf(leaf.range());
      case Query.SetOperation.Node node ->
          node.operator() == Query.SetOperator.UNION ? union(node) : hashed(node);
    };
  }

  private Planned leaf(int range) {
    Query.RangeEntry.SubQuery entry = (Query.RangeEntry.SubQuery) source.ranges().get(range);
    QueryPlanner planner = query.child(recursive);
    PlannedQuery planned = planner.plan(entry.query());
    query.adopt(planner);
    Plan plan = planned.plan();
    List<Expression> columns = new ArrayList<>();
    List<Plan.Output> visible = new ArrayList<>();
    for (int i = 0; i < plan.outputs().size(); i++) {
      Plan.Output output = plan.outputs().get(i);
      if (!output.hidden()) {
        Expression e = output.expression();
        columns.add(
            new Expression.Column(range, columns.size() + 1, 0, e.type(), e.typeModifier(), -1));
        visible.add(
            new Plan.Output(
                new Expression.Slot(0, i, e.type(), e.typeModifier()), output.name(), false));
      }
    }
    if (visible.size() < plan.outputs().size()) {
      plan =
          new Plan.SubqueryScan(
              plan.estimate(), visible, plan, entry.alias(), entry.columnNames(), List.of(), 0);
    }
    return new Planned(plan, columns);
  }

  static List<Plan.Key> allKeys(Plan plan) {
    List<Plan.Key> keys = new ArrayList<>();
    for (int i = 0; i < plan.outputs().size(); i++) {
      Type type = plan.outputs().get(i).expression().type();
      keys.add(new Plan.Key(i, type, Operators.forType(type, "="), false, false));
    }
    return keys;
  }

  private Planned union(Query.SetOperation.Node node) {
    List<Planned> inputs = new ArrayList<>();
    collect(node, node, inputs);
    double startup = inputs.get(0).estimate().startup();
    double total = 0;
    double rows = 0;
    int width = 0;
    List<Plan> plans = new ArrayList<>();
    for (Planned input : inputs) {
      plans.add(input.plan());
      total += input.estimate().total();
      rows += input.estimate().rows();
      width = Math.max(width, input.estimate().width());
    }
    total += Costs.cpuTuple() * 0.5 * rows;
    Planned first = inputs.get(0);
    Plan append =
        new Plan.Append(
            new Plan.Estimate(startup, total, rows, width),
            SlotMapper.sameOutputs(first.plan()),
            plans);
    if (node.all()) {
      return new Planned(append, first.columns());
    }
    List<Plan.Key> keys = allKeys(append);
    double hashStartup = total + Costs.cpuOperator() * keys.size() * rows;
    return new Planned(
        new Plan.Aggregate(
            new Plan.Estimate(hashStartup, hashStartup + Costs.cpuTuple() * rows, rows, width),
            SlotMapper.sameOutputs(append),
            append,
            Plan.AggregateStrategy.HASHED,
            keys),
        first.columns());
  }

  /// Branches of the same UNION next to each other become one list.
  private void collect(
      Query.SetOperation.Node top, Query.SetOperation operation, List<Planned> inputs) {
    if (operation instanceof Query.SetOperation.Node node
        && node.operator() == Query.SetOperator.UNION
        && (node == top || node.all() == top.all() || !top.all())) {
      collect(top, node.left(), inputs);
      collect(top, node.right(), inputs);
    } else {
      inputs.add(branch(operation));
    }
  }

  private Planned hashed(Query.SetOperation.Node node) {
    Planned left = branch(node.left());
    Planned right = branch(node.right());
    boolean isIntersect = node.operator() == Query.SetOperator.INTERSECT;
    List<Expression> columns = left.columns();
    if (isIntersect && left.estimate().rows() > right.estimate().rows()) {
      Planned swapped = left;
      left = right;
      right = swapped;
    }
    Plan.Estimate a = left.estimate();
    Plan.Estimate b = right.estimate();
    List<Plan.Key> keys = allKeys(left.plan());
    double startup =
        a.total() + b.total() + Costs.cpuOperator() * (a.rows() + b.rows()) * keys.size();
    double rows = a.rows();
    Plan plan =
        new Plan.HashSetOperation(
            new Plan.Estimate(startup, startup + Costs.cpuOperator() * rows, rows, a.width()),
            SlotMapper.sameOutputs(left.plan()),
            left.plan(),
            right.plan(),
            node.operator(),
            node.all(),
            keys);
    return new Planned(plan, columns);
  }
}

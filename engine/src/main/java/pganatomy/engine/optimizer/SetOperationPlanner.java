package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.guc.Guc;

/// Plans UNION, INTERSECT and EXCEPT.
///
/// PostgreSQL: src/backend/optimizer/prep/prepunion.c
final class SetOperationPlanner {
  private final QueryPlanner query;
  private final Query source;
  private final List<QueryPlanner.CommonTablePlan> recursive;

  /// Who planned the branches that are no set operations.
  private final Map<List<Expression>, QueryPlanner> leaves = new IdentityHashMap<>();

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
          node.operator() == Query.SetOperator.UNION ? union(node) : intersectOrExcept(node);
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
    leaves.put(columns, planner);
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
    Planned first = inputs.get(0);
    Plan append = append(inputs);
    if (node.all()) {
      return new Planned(append, first.columns());
    }
    List<Plan.Key> keys = allKeys(append);
    Plan.Estimate e = append.estimate();
    HashAggregateCost spill = new HashAggregateCost(e.rows(), e.width(), e.rows(), 0);
    double startup = e.total() + Costs.cpuOperator() * keys.size() * e.rows();
    Plan hashed =
        new Plan.Aggregate(
            new Plan.Estimate(
                startup + spill.startup,
                startup + Costs.cpuTuple() * e.rows() + spill.total,
                e.rows(),
                e.width(),
                !Guc.ENABLE_HASHAGG.isOn()),
            SlotMapper.sameOutputs(append),
            append,
            keys,
            spill.partitions);
    Plan sorted = sort(append, keys);
    Plan.Estimate s = sorted.estimate();
    Plan unique =
        new Plan.Unique(
            new Plan.Estimate(
                s.startup(),
                s.total() + Costs.cpuOperator() * s.rows() * keys.size(),
                s.rows(),
                s.width()),
            SlotMapper.sameOutputs(append),
            sorted,
            keys);
    return new Planned(cheaper(hashed, 0, unique, disabledSorts(1)), first.columns());
  }

  private static Plan append(List<Planned> inputs) {
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
    return new Plan.Append(
        new Plan.Estimate(startup, total, rows, width),
        SlotMapper.sameOutputs(inputs.get(0).plan()),
        plans);
  }

  private static int disabledSorts(int count) {
    return Guc.ENABLE_SORT.isOn() ? 0 : count;
  }

  /// Fewer disabled nodes first, then the total; hashing when both are alike.
  private static Plan cheaper(Plan hashed, int tooLarge, Plan sorted, int sortsDisabled) {
    int hashDisabled = tooLarge + (Guc.ENABLE_HASHAGG.isOn() ? 0 : 1);
    if (hashDisabled != sortsDisabled) {
      return hashDisabled < sortsDisabled ? hashed : sorted;
    }
    return sorted.estimate().total() < hashed.estimate().total() ? sorted : hashed;
  }

  private static Plan sort(Plan child, List<Plan.Key> keys) {
    Plan.Estimate e = child.estimate();
    double[] cost = Costs.sort(e.rows(), e.width(), -1);
    double startup = e.total() + cost[0];
    return new Plan.Sort(
        new Plan.Estimate(startup, startup + cost[1], e.rows(), e.width(), !Guc.ENABLE_SORT.isOn()),
        SlotMapper.sameOutputs(child),
        child,
        keys);
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

  private Planned intersectOrExcept(Query.SetOperation.Node node) {
    Planned left = branch(node.left());
    double groups = distinctRows(left);
    Planned right = branch(node.right());
    double rightGroups = distinctRows(right);
    boolean isIntersect = node.operator() == Query.SetOperator.INTERSECT;
    List<Expression> columns = left.columns();
    if (isIntersect && groups > rightGroups) {
      Planned swapped = left;
      left = right;
      right = swapped;
      groups = rightGroups;
    }
    double rows = groups;
    if (node.all()) {
      rows = left.estimate().rows();
      rows = isIntersect ? Math.min(rows, right.estimate().rows()) : rows;
    }
    Plan a = left.plan();
    Plan b = right.plan();
    List<Plan.Key> keys = allKeys(a);
    Plan sorted = operation(node, sort(a, keys), sort(b, keys), keys, rows, false);
    Plan hashed = operation(node, a, b, keys, rows, true);
    double entry = Costs.align(a.estimate().width()) + 16.0;
    int tooLarge = entry * groups > Costs.hashMemBytes() ? 1 : 0;
    return new Planned(cheaper(hashed, tooLarge, sorted, disabledSorts(2)), columns);
  }

  private double distinctRows(Planned branch) {
    QueryPlanner planner = leaves.get(branch.columns());
    double rows = branch.estimate().rows();
    return planner == null ? rows : planner.distinctRows(rows);
  }

  private static Plan operation(
      Query.SetOperation.Node node,
      Plan left,
      Plan right,
      List<Plan.Key> keys,
      double rows,
      boolean isHashed) {
    Plan.Estimate a = left.estimate();
    Plan.Estimate b = right.estimate();
    double compare = Costs.cpuOperator() * (a.rows() + b.rows()) * keys.size();
    double total = a.total() + b.total() + compare;
    double startup = isHashed ? total : a.startup() + b.startup();
    double give = Costs.cpuOperator() * rows;
    return new Plan.SetOperation(
        new Plan.Estimate(
            startup, total + give, rows, a.width(), isHashed && !Guc.ENABLE_HASHAGG.isOn()),
        SlotMapper.sameOutputs(left),
        left,
        right,
        node.operator(),
        node.all(),
        isHashed,
        keys);
  }
}

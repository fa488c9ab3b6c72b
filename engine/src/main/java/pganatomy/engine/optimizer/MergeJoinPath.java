package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.guc.Guc;

/// Joins two inputs that are in the order of what joins them, side by side.
///
/// PostgreSQL: src/include/nodes/pathnodes.h, MergePath; src/backend/optimizer/path/costsize.c,
/// initial_cost_mergejoin(), final_cost_mergejoin()
final class MergeJoinPath extends JoinPath {
  private final List<MergeClause> clauses;

  /// For each clause the order of its two sides; they name the sides themselves.
  private final List<OrderKey> outerKeys;

  private final List<OrderKey> innerKeys;
  private final boolean sortsOuter;
  private final boolean sortsInner;
  private boolean materializesInner;

  /// The inner side is never read again: no outer row has a second partner.
  private boolean skipsMarkRestore;

  /// @param order of the rows that come out
  MergeJoinPath(
      Joining join,
      Path outer,
      Path inner,
      List<MergeClause> clauses,
      List<OrderKey> clauseOrder,
      boolean sortsOuter,
      boolean sortsInner,
      List<OrderKey> order) {
    super(
        join.type(),
        outer,
        inner,
        false,
        false,
        conditions(clauses),
        others(join.conditions(), clauses),
        join.above());
    this.clauses = clauses;
    this.isInnerUnique = join.isInnerUnique();
    this.sortsOuter = sortsOuter;
    this.sortsInner = sortsInner;
    this.outerKeys = new ArrayList<>();
    this.innerKeys = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      OrderKey key = clauseOrder.get(i);
      outerKeys.add(new OrderKey(clauses.get(i).outer(), key.descending(), key.nullsFirst()));
      innerKeys.add(new OrderKey(clauses.get(i).inner(), key.descending(), key.nullsFirst()));
    }
    this.order = type == Query.JoinType.RIGHT || type == Query.JoinType.FULL ? List.of() : order;
  }

  private static List<Expression> conditions(List<MergeClause> clauses) {
    List<Expression> conditions = new ArrayList<>();
    for (MergeClause clause : clauses) {
      conditions.add(clause.clause());
    }
    return conditions;
  }

  private static List<Expression> others(List<Expression> all, List<MergeClause> clauses) {
    List<Expression> others = new ArrayList<>(all);
    others.removeAll(conditions(clauses));
    return others;
  }

  // ---- cost ----

  private double startupCost;
  private double runCost;

  /// One input: how much of it is read, and what that costs.
  private static final class Side {
    final double rows;
    final double skipped;
    final double read;
    final double startup;
    final double run;
    final int disabled;

    Side(Path path, boolean sorts, int width, double start, double end) {
      rows = Math.max(1, path.rows);
      skipped = Math.rint(rows * start);
      read = Costs.clampRows(rows * end);
      double startShare = skipped / rows;
      double endShare = read / rows;
      double sourceStartup = path.startup;
      double sourceTotal = path.total;
      if (sorts) {
        double[] sort = Costs.sort(rows, width, -1);
        sourceStartup = path.total + sort[0];
        sourceTotal = sourceStartup + sort[1];
      }
      startup = sourceStartup + (sourceTotal - sourceStartup) * startShare;
      run = (sourceTotal - sourceStartup) * (endShare - startShare);
      disabled = path.disabled + (sorts && !Guc.ENABLE_SORT.isOn() ? 1 : 0);
    }
  }

  void cost(Joining join, RelationPlanner planner) {
    MergeRange range = MergeRange.ALL;
    if (type != Query.JoinType.FULL) {
      range =
          MergeRange.of(
              planner.selectivity,
              clauses.getFirst().outer(),
              clauses.getFirst().inner(),
              outerKeys.getFirst());
      if (type == Query.JoinType.LEFT || type == Query.JoinType.ANTI) {
        range = range.withWholeOuter();
      } else if (type == Query.JoinType.RIGHT) {
        range = range.withWholeInner();
      }
    }
    int innerWidth = planner.pathWidth(inner);
    Side a =
        new Side(outer, sortsOuter, planner.pathWidth(outer), range.outerStart(), range.outerEnd());
    Side b = new Side(inner, sortsInner, innerWidth, range.innerStart(), range.innerEnd());
    disabled = a.disabled + b.disabled;
    obey(Guc.ENABLE_MERGEJOIN);
    startupCost = a.startup + b.startup;
    runCost = a.run;
    double share = 1;
    for (Expression clause : keyClauses) {
      share *= planner.selectivity.of(clause);
    }
    double pairs = Costs.clampRows(share * outer.rows * inner.rows);
    skipsMarkRestore = join.needsOnePartner() && joinFilter.isEmpty();
    double readAgain =
        skipsMarkRestore || outer instanceof UniquePath ? 0 : Math.max(0, pairs - inner.rows);
    double ratio = 1 + readAgain / b.read;
    double bare = b.run * ratio;
    double stored = b.run + Costs.cpuOperator() * b.read * ratio;
    materializesInner = materializes(bare, stored, b.rows, innerWidth);
    runCost += materializesInner ? stored : bare;
    ExpressionCost mergeCost = planner.global.cost(keyClauses);
    ExpressionCost other = planner.global.cost(joinFilter).addAll(filter);
    startupCost += mergeCost.startup + mergeCost.perRow * (a.skipped + b.skipped * ratio);
    runCost += mergeCost.perRow * (a.read - a.skipped + (b.read - b.skipped) * ratio);
    startupCost += other.startup;
    runCost += (Costs.cpuTuple() + other.perRow) * pairs;
    startup = startupCost;
    total = startupCost + runCost;
  }

  /// Whether the inner rows are kept for reading them again: because that is cheaper, or because
  /// the input cannot go back, or because its sort would be on disk.
  private boolean materializes(double bare, double stored, double innerRows, int innerWidth) {
    if (skipsMarkRestore) {
      return false;
    }
    if (Guc.ENABLE_MATERIAL.isOn() && stored < bare) {
      return true;
    }
    if (!sortsInner) {
      return !(inner instanceof IndexPath);
    }
    return Guc.ENABLE_MATERIAL.isOn()
        && Costs.relationBytes(innerRows, innerWidth) > Costs.workMemBytes();
  }

  // ---- plan ----

  @Override
  Planned toPlan(RelationPlanner planner, List<Expression> wanted) {
    inner.registerParameters(planner);
    List<Expression> outerColumns = columns(planner, outer, outerKeys, sortsOuter, wanted);
    List<Expression> innerColumns = columns(planner, inner, innerKeys, sortsInner, wanted);
    Planned outerPlan =
        sortsOuter ? outer.toPlan(planner, outerColumns) : outer.toLoosePlan(planner, outerColumns);
    Planned innerPlan =
        sortsInner || materializesInner
            ? inner.toPlan(planner, innerColumns)
            : inner.toLoosePlan(planner, innerColumns);
    Plan outerNode = sortsOuter ? sort(outerPlan, outerKeys) : outerPlan.plan();
    Plan innerNode = sortsInner ? sort(innerPlan, innerKeys) : innerPlan.plan();
    if (materializesInner) {
      innerNode = materialized(innerNode, planner);
    }
    SlotMapper mapper = new SlotMapper(outerPlan.columns(), innerPlan.columns());
    SlotMapper outerMapper = new SlotMapper(outerPlan.columns());
    SlotMapper innerMapper = new SlotMapper(innerPlan.columns());
    List<Plan.MergeKey> keys = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      MergeClause clause = clauses.get(i);
      keys.add(
          new Plan.MergeKey(
              clause.clause().operator(),
              outerMapper.map(clause.outer()),
              innerMapper.map(clause.inner()),
              outerKeys.get(i).descending(),
              outerKeys.get(i).nullsFirst()));
    }
    return new Planned(
        new Plan.MergeJoin(
            estimate(planner, wanted, true),
            mapper.outputs(wanted),
            type,
            outerNode,
            innerNode,
            keys,
            mapper.mapAll(planner.orderByCost(joinFilter)),
            mapper.mapAll(filter),
            skipsMarkRestore,
            isInnerUnique),
        wanted);
  }

  /// What a side must give: columns, and what it is sorted by.
  private List<Expression> columns(
      RelationPlanner planner,
      Path side,
      List<OrderKey> keys,
      boolean sorts,
      List<Expression> wanted) {
    List<Expression> columns = planner.columnsNeeded(side.ranges, this, wanted);
    for (OrderKey key : keys) {
      Expression expression = Clauses.stripRelabel(key.expression());
      if (sorts && !(expression instanceof Expression.Column) && !columns.contains(expression)) {
        columns.add(expression);
      }
    }
    return columns;
  }

  private static Plan sort(Planned child, List<OrderKey> order) {
    SlotMapper mapper = new SlotMapper(child.columns());
    List<Plan.Key> keys = new ArrayList<>();
    List<Integer> known = new ArrayList<>();
    for (OrderKey key : order) {
      Expression expression = Clauses.stripRelabel(key.expression());
      int column = ((Expression.Slot) mapper.map(expression)).column();
      if (!known.contains(column)) {
        known.add(column);
        keys.add(
            new Plan.Key(
                column,
                expression.type(),
                Operators.forType(expression.type(), "="),
                key.descending(),
                key.nullsFirst()));
      }
    }
    Plan.Estimate e = child.estimate();
    double[] cost = Costs.sort(e.rows(), e.width(), -1);
    double startup = e.total() + cost[0];
    return new Plan.Sort(
        new Plan.Estimate(startup, startup + cost[1], e.rows(), e.width(), !Guc.ENABLE_SORT.isOn()),
        SlotMapper.sameOutputs(child.plan()),
        child.plan(),
        keys);
  }

  private static Plan materialized(Plan node, RelationPlanner planner) {
    Plan.Estimate e = node.estimate();
    return new Plan.Materialize(
        new Plan.Estimate(
            e.startup(), e.total() + Costs.cpuOperator() * e.rows(), e.rows(), e.width()),
        SlotMapper.sameOutputs(node),
        node,
        planner.query.readsOuterParameters());
  }
}

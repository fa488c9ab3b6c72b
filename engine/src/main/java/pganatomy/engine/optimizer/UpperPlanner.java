package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// Plans what comes above the joins: grouping, windows, DISTINCT, ORDER BY, LIMIT.
///
/// PostgreSQL: src/backend/optimizer/plan/planner.c, grouping_planner()
final class UpperPlanner {
  private final QueryPlanner query;
  private final Query source;
  private final List<Query.Target> targets;
  private final List<Expression> finals = new ArrayList<>();
  private final boolean hasSets;
  private Expression having;
  private RelationPlanner relations;

  UpperPlanner(QueryPlanner query, Query source, List<Query.Target> targets) {
    this.query = query;
    this.source = source;
    this.targets = targets;
    boolean sets = false;
    for (Query.Target target : targets) {
      finals.add(target.expression());
      sets |= Clauses.hasSetReturning(target.expression());
    }
    this.hasSets = sets;
    this.relations = query.relationPlanner;
    if (source.groupingSets() != null && source.groupingSets().size() > 1) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED, "GROUPING SETS are not supported yet");
    }
  }

  void having(Expression condition) {
    having = condition;
  }

  List<Expression> inputExpressions() {
    List<Expression> all = new ArrayList<>(finals);
    if (having != null) {
      all.add(having);
    }
    return all;
  }

  private boolean isGrouped() {
    return source.hasAggregates() || !source.groupBy().isEmpty() || having != null;
  }

  private boolean hasWindows() {
    return source.hasWindows();
  }

  Planned withoutFrom(List<Expression> where) {
    return plan(PathSet.of(new ResultPath(null, where, relations)));
  }

  /// Tells the planner below in which orders rows would be of use.
  void announceOrders() {
    relations.considersStartup = source.limit() != null;
    if (isGrouped()) {
      want(new GroupPlanner(this, relations).sortItems());
      want(items(groupBy()));
    } else if (hasWindows()) {
      for (Query.Window window : source.windows()) {
        List<Query.Group> keys = new ArrayList<>(window.partitionBy());
        keys.addAll(window.orderBy());
        want(items(keys));
      }
    } else if (source.distinct()) {
      want(distinctItems());
    } else {
      want(orderItems());
      want(items(source.distinctOn()));
    }
  }

  private void want(List<SortItem> items) {
    List<OrderKey> keys = new ArrayList<>();
    for (SortItem item : items) {
      keys.add(item.key());
    }
    if (!keys.isEmpty()) {
      relations.orders.want(keys);
    }
  }

  private List<SortItem> distinctItems() {
    List<SortItem> items = new ArrayList<>(orderItems());
    for (Query.Target target : targets) {
      if (!target.hidden()) {
        addItem(items, target.expression());
      }
    }
    return items;
  }

  Planned plan(PathSet paths) {
    List<Stage> stages = new ArrayList<>();
    Path cheapest = paths.cheapest();
    GroupPlanner grouping = isGrouped() ? new GroupPlanner(this, relations) : null;
    for (Path path : paths.paths) {
      if (path.lateralRanges() != cheapest.lateralRanges()) {
        continue;
      }
      Path input = path;
      if (!relations.oneTimeFilter.isEmpty()) {
        input = new ResultPath(path, relations.oneTimeFilter, relations);
      }
      if (grouping != null) {
        grouping.addStages(input, stages, path == cheapest);
      } else {
        stages.add(new Stage(input.toPlan(relations, afterGrouping()), order(path), path.disabled));
      }
    }
    return finish(stages);
  }

  /// The order of a path as sort items. Columns that have one value only are left out of it: the
  /// wanted orders are compared without them, too.
  List<SortItem> order(Path path) {
    List<SortItem> items = new ArrayList<>();
    for (OrderKey key : path.order()) {
      items.add(
          new SortItem(
              key.expression(),
              new Query.Group(0, null, null, key.descending(), key.nullsFirst(), true)));
    }
    return items;
  }

  Planned afterSetOperation(Planned operations) {
    relations = new RelationPlanner(query, new BaseRelation[0]);
    Stage stage = new Stage(operations, List.of(), 0);
    boolean isPlain = finals.size() == operations.columns().size();
    for (int i = 0; isPlain && i < finals.size(); i++) {
      isPlain = finals.get(i) instanceof Expression.Column column && column.attribute() == i + 1;
    }
    if (!isPlain) {
      Plan.Estimate e = operations.estimate();
      stage =
          new Stage(
              new Planned(
                  new Plan.Result(
                      e,
                      new SlotMapper(operations.columns()).outputs(finals),
                      operations.plan(),
                      null),
                  finals),
              List.of(),
              0);
    } else {
      stage = new Stage(new Planned(operations.plan(), finals), List.of(), 0);
    }
    return finish(new ArrayList<>(List.of(stage)));
  }

  Expression target(int reference) {
    for (Query.Target target : targets) {
      if (target.reference() == reference) {
        return target.expression();
      }
    }
    throw new IllegalStateException("no target with reference " + reference);
  }

  List<Query.Group> groupBy() {
    return GroupOrder.of(source);
  }

  Expression having() {
    return having;
  }

  List<Expression> finals() {
    return finals;
  }

  /// What the plan below windows and set-returning functions must give.
  List<Expression> afterGrouping() {
    if (hasWindows()) {
      return beforeWindows();
    }
    return hasSets ? beforeSets() : finals;
  }

  private List<Expression> beforeWindows() {
    Set<Expression> needed = new LinkedHashSet<>();
    for (Query.Window window : source.windows()) {
      for (Query.Group group : window.partitionBy()) {
        needed.add(target(group.reference()));
      }
      for (Query.Group group : window.orderBy()) {
        needed.add(target(group.reference()));
      }
    }
    for (Expression expression : finals) {
      addAtoms(expression, needed);
    }
    return new ArrayList<>(needed);
  }

  /// The expressions that the grouping made, or columns.
  private void addAtoms(Expression expression, Set<Expression> needed) {
    new ExpressionMapper() {
      @Override
      public Expression map(Expression node) {
        if (isAtom(node)) {
          needed.add(node);
          return node;
        }
        return needed.contains(node) ? node : mapChildren(node);
      }
    }.map(expression);
  }

  private boolean isAtom(Expression node) {
    if (node instanceof Expression.Column || node instanceof Expression.Aggregate) {
      return true;
    }
    if (!(node instanceof Expression.Constant)) {
      for (Query.Group group : source.groupBy()) {
        if (target(group.reference()).equals(node)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Expression> beforeSets() {
    Set<Expression> needed = new LinkedHashSet<>();
    for (Expression expression : finals) {
      if (Clauses.hasSetReturning(expression)) {
        addAtoms(expression, needed);
      } else if (!(expression instanceof Expression.Constant)) {
        needed.add(expression);
      }
    }
    return new ArrayList<>(needed);
  }

  // ---- from the grouped rows to the end ----

  private Planned finish(List<Stage> stages) {
    Stage best = null;
    for (Stage stage : stages) {
      for (Stage done : finishOne(stage)) {
        if (best == null || done.isBetterThan(best)) {
          best = done;
        }
      }
    }
    return named(best.planned());
  }

  private List<Stage> finishOne(Stage start) {
    Stage stage = start;
    if (hasWindows()) {
      stage =
          new WindowPlanner(this, relations, source)
              .addWindows(stage, hasSets ? beforeSets() : finals);
    }
    if (hasSets) {
      stage = new ProjectSetPlanner(query, relations, finals).add(stage);
    }
    List<Stage> alternatives = new ArrayList<>();
    if (source.distinct() || !source.distinctOn().isEmpty()) {
      addDistinct(stage, alternatives);
    } else {
      alternatives.add(stage);
    }
    List<Stage> finished = new ArrayList<>();
    for (Stage alternative : alternatives) {
      Stage sorted = SortPlanner.sort(alternative, orderItems(), limitTuples(), relations);
      finished.add(limit(lock(sorted)));
    }
    return finished;
  }

  private List<SortItem> orderItems() {
    return items(source.orderBy());
  }

  private List<SortItem> items(List<Query.Group> groups) {
    List<SortItem> items = new ArrayList<>();
    for (Query.Group group : groups) {
      items.add(new SortItem(target(group.reference()), group));
    }
    return items;
  }

  // ---- DISTINCT ----

  private void addDistinct(Stage stage, List<Stage> alternatives) {
    List<Expression> keys = new ArrayList<>();
    List<SortItem> items = new ArrayList<>();
    if (source.distinct()) {
      for (Query.Target target : targets) {
        if (!target.hidden()) {
          keys.add(target.expression());
        }
      }
      items.addAll(distinctItems());
    } else {
      for (Query.Group group : source.distinctOn()) {
        keys.add(target(group.reference()));
      }
      items.addAll(orderItems());
      List<SortItem> first = new ArrayList<>(items(source.distinctOn()));
      for (SortItem item : first) {
        boolean known = false;
        for (SortItem other : items) {
          known |= other.expression().equals(item.expression());
        }
        if (!known) {
          items.add(item);
        }
      }
    }
    double groups = relations.groups(keys, stage.planned().estimate().rows());
    boolean canHash = source.distinct() && Guc.ENABLE_HASHAGG.isOn();
    if (canHash) {
      alternatives.add(hashDistinct(stage, keys, groups));
    }
    alternatives.add(unique(SortPlanner.sort(stage, items, -1, relations), keys, groups));
  }

  private static void addItem(List<SortItem> items, Expression key) {
    for (SortItem item : items) {
      if (item.expression().equals(key)) {
        return;
      }
    }
    OperatorDescriptor lessThan = Operators.forType(key.type(), "<");
    OperatorDescriptor equality = Operators.forType(key.type(), "=");
    items.add(new SortItem(key, new Query.Group(0, lessThan, equality, false, false, true)));
  }

  static List<Plan.Key> keys(List<Expression> expressions, List<Expression> columns) {
    List<Plan.Key> keys = new ArrayList<>();
    for (Expression expression : expressions) {
      keys.add(
          new Plan.Key(
              columns.indexOf(expression),
              expression.type(),
              Operators.forType(expression.type(), "="),
              false,
              false));
    }
    return keys;
  }

  private Stage hashDistinct(Stage stage, List<Expression> keys, double groups) {
    Planned child = stage.planned();
    Plan.Estimate e = child.estimate();
    double startup = e.total() + Costs.cpuOperator() * keys.size() * e.rows();
    HashAggregateCost spill = new HashAggregateCost(e.rows(), e.width(), groups, 0);
    Plan.Estimate estimate =
        new Plan.Estimate(
            startup + spill.startup,
            startup + Costs.cpuTuple() * groups + spill.total,
            groups,
            e.width());
    SlotMapper mapper = new SlotMapper(keys);
    Plan plan =
        new Plan.Aggregate(
            estimate,
            mapper.outputs(child.columns()),
            child.plan(),
            keys(keys, child.columns()),
            spill.partitions);
    return new Stage(new Planned(plan, child.columns()), List.of(), stage.disabled());
  }

  private static Stage unique(Stage sorted, List<Expression> keys, double groups) {
    Planned child = sorted.planned();
    Plan.Estimate e = child.estimate();
    Plan plan =
        new Plan.Unique(
            new Plan.Estimate(
                e.startup(),
                e.total() + Costs.cpuOperator() * e.rows() * keys.size(),
                groups,
                e.width()),
            SlotMapper.sameOutputs(child.plan()),
            child.plan(),
            keys(keys, child.columns()));
    return new Stage(new Planned(plan, child.columns()), sorted.order(), sorted.disabled());
  }

  // ---- LIMIT, FOR UPDATE, names ----

  private Stage lock(Stage stage) {
    if (source.rowMarks().isEmpty()) {
      return stage;
    }
    Planned child = stage.planned();
    Plan.Estimate e = child.estimate();
    List<Plan.RowLock> locks = new ArrayList<>();
    for (Query.RowMark mark : source.rowMarks()) {
      int row = query.rowSources.indexOf(mark.range());
      if (row >= 0) {
        locks.add(new Plan.RowLock(row, mark.strength(), mark.waitPolicy()));
      }
    }
    Plan plan =
        new Plan.LockRows(
            new Plan.Estimate(
                e.startup(), e.total() + Costs.cpuTuple() * e.rows(), e.rows(), e.width()),
            SlotMapper.sameOutputs(child.plan()),
            child.plan(),
            query.findRowSources(child),
            locks);
    return new Stage(new Planned(plan, child.columns()), stage.order(), stage.disabled());
  }

  private Expression preprocessed(Expression expression) {
    return expression == null
        ? null
        : new SlotMapper(List.of()).map(query.new Preprocessor().map(expression));
  }

  /// LIMIT plus OFFSET when both are known, else -1.
  private double limitTuples() {
    if (source.limit() == null || source.limitWithTies()) {
      return -1;
    }
    Double limit = known(source.limit());
    Double offset = source.offset() == null ? Double.valueOf(0) : known(source.offset());
    return limit == null || offset == null ? -1 : Math.max(1, limit) + Math.max(0, offset);
  }

  private Double known(Expression expression) {
    Expression folded =
        new ConstantFolder(query.global.functions, query.global.parameters, true).map(expression);
    return folded instanceof Expression.Constant constant
            && constant.value() instanceof Number number
        ? Double.valueOf(number.doubleValue())
        : null;
  }

  private Stage limit(Stage stage) {
    if (source.limit() == null && source.offset() == null) {
      return stage;
    }
    Expression count = preprocessed(source.limit());
    Expression offset = preprocessed(source.offset());
    if (count instanceof Expression.Constant constant && constant.value() == null) {
      count = null;
    }
    if (offset instanceof Expression.Constant constant && isNothing(constant.value())) {
      offset = null;
    }
    if (count == null && offset == null) {
      return stage;
    }
    Planned child = stage.planned();
    List<Plan.Key> ties = new ArrayList<>();
    if (source.limitWithTies()) {
      List<Expression> expressions = new ArrayList<>();
      for (SortItem item : orderItems()) {
        expressions.add(item.expression());
      }
      ties = keys(expressions, child.columns());
    }
    Plan plan =
        new Plan.Limit(
            limitEstimate(child.estimate()),
            SlotMapper.sameOutputs(child.plan()),
            child.plan(),
            count,
            offset,
            ties);
    return new Stage(new Planned(plan, child.columns()), stage.order(), stage.disabled());
  }

  private static boolean isNothing(Object offset) {
    return offset == null || offset instanceof Long number && number == 0;
  }

  /// adjust_limit_rows_costs().
  private Plan.Estimate limitEstimate(Plan.Estimate e) {
    double startup = e.startup();
    double total = e.total();
    double rows = e.rows();
    if (source.offset() != null) {
      Double known = known(source.offset());
      double skipped = Math.min(known == null ? Costs.clampRows(rows * 0.1) : known, rows);
      if (rows > 0) {
        startup += (e.total() - e.startup()) * skipped / e.rows();
      }
      rows = Math.max(1, rows - skipped);
    }
    if (source.limit() != null) {
      Double known = known(source.limit());
      double taken = known == null ? Costs.clampRows(e.rows() * 0.1) : Math.max(1, known);
      taken = Math.min(taken, rows);
      if (e.rows() > 0) {
        total = startup + (e.total() - e.startup()) * taken / e.rows();
      }
      rows = Math.max(1, taken);
    }
    return new Plan.Estimate(startup, total, rows, e.width());
  }

  private Planned named(Planned planned) {
    List<Plan.Output> outputs = new ArrayList<>();
    List<Plan.Output> plain = planned.plan().outputs();
    for (int i = 0; i < plain.size(); i++) {
      Query.Target target = targets.get(i);
      outputs.add(new Plan.Output(plain.get(i).expression(), target.name(), target.hidden()));
    }
    return new Planned(PlanCopies.withOutputs(planned.plan(), outputs), planned.columns());
  }
}

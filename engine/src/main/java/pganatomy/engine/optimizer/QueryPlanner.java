package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.executor.plan.PlannedStatement;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Plans one query level.
///
/// PostgreSQL: src/backend/optimizer/plan/planner.c, subquery_planner(), grouping_planner()
final class QueryPlanner {
  /// How a WITH item is read.
  record CommonTablePlan(
      String name, int subPlan, int workTable, double rows, QueryPlanner planner) {}

  /// A value of this level that a sub-query reads.
  private record OuterValue(Expression.Column column, int index) {}

  final PlannerGlobal global;
  private final QueryPlanner parent;

  /// The recursive WITH items that are being planned around this level.
  private final List<CommonTablePlan> recursive;

  private final List<CommonTablePlan> commonTables = new ArrayList<>();
  private final List<Integer> initPlans = new ArrayList<>();
  private double initPlanCost;
  private final List<OuterValue> outerValues = new ArrayList<>();
  private final Set<Integer> parametersRead = new LinkedHashSet<>();
  private Query source;
  private QueryParts parts;
  private NulledRows nulledRows;
  private BaseRelation[] relations = {};
  RelationPlanner relationPlanner;
  private Planned top;

  /// For FOR UPDATE and for changes: how rows are found again.
  RowSources rowSources;

  private List<Expression> finalTargets = List.of();

  QueryPlanner(PlannerGlobal global, QueryPlanner parent, List<CommonTablePlan> recursive) {
    this.global = global;
    this.parent = parent;
    this.recursive = recursive;
  }

  boolean readsOuterParameters() {
    return !parametersRead.isEmpty();
  }

  Set<Integer> parametersRead() {
    return parametersRead;
  }

  CommonTablePlan commonTable(Query.RangeEntry.CommonTableReference reference) {
    if (reference.selfReference()) {
      for (int i = recursive.size() - 1; i >= 0; i--) {
        if (recursive.get(i).name().equals(reference.name())) {
          return recursive.get(i);
        }
      }
    }
    QueryPlanner level = this;
    for (int i = 0; i < reference.levelsUp(); i++) {
      level = level.parent;
    }
    for (CommonTablePlan table : level.commonTables) {
      if (table.name().equals(reference.name())) {
        return table;
      }
    }
    throw DatabaseException.error(
        SqlState.INTERNAL_ERROR, "could not find plan for CTE \"" + reference.name() + "\"");
  }

  // ---- one level, from start to end ----

  PlannedQuery plan(Query original) {
    source = MinMaxRewrite.apply(CommonTableInliner.inline(original), global.catalog);
    planCommonTables();
    if (source.setOperation() != null) {
      top = new SetOperationPlanner(this, source).plan();
      finalTargets = top.columns();
      top = new UpperPlanner(this, source, source.targets()).afterSetOperation(top);
    } else {
      parts = new QueryParts(source);
      prepare();
      top = planLevel();
    }
    attachInitPlans();
    return new PlannedQuery(top.plan(), this);
  }

  private void prepare() {
    SubLinkPullUp links = new SubLinkPullUp(parts);
    links.run();
    SubQueryPullUp pullUp = new SubQueryPullUp(parts);
    pullUp.run();
    pullUp.replace();
    SubLinkPullUp again = new SubLinkPullUp(parts);
    again.run();
    nulledRows = new NulledRows(parts);
    nulledRows.mark();
    parts.mapExpressions(new Preprocessor());
    parts.from = new Preprocessor().mapFrom(parts.from);
    parts.from = new OuterJoinReduction().reduce(parts.from, parts.where);
  }

  private void planCommonTables() {
    for (Query.CommonTable table : source.with()) {
      boolean isUnused = table.references() == 0 && table.query().command() == Query.Command.SELECT;
      if (!isUnused) {
        commonTables.add(planCommonTable(table));
      }
    }
  }

  private CommonTablePlan planCommonTable(Query.CommonTable table) {
    Plan plan;
    QueryPlanner planner = new QueryPlanner(global, this, recursive);
    if (table.recursive() && table.query().setOperation() instanceof Query.SetOperation.Node) {
      plan = planner.planRecursive(table, recursive);
    } else {
      plan = planner.plan(table.query()).plan();
    }
    parametersRead.addAll(notOwn(planner.parametersRead));
    PlannedStatement.SubPlanEntry entry =
        new PlannedStatement.SubPlanEntry(
            PlannedStatement.SubPlanKind.CTE,
            "CTE " + table.name(),
            plan,
            -1,
            null,
            toArray(planner.parametersRead));
    int index = global.addSubPlan(entry, new PlannerGlobal.SubPlanCost(0, 0));
    initPlans.add(index);
    initPlanCost += plan.estimate().total();
    return new CommonTablePlan(table.name(), index, -1, plan.estimate().rows(), planner);
  }

  private Plan planRecursive(Query.CommonTable table, List<CommonTablePlan> around) {
    source = table.query();
    planCommonTables();
    Query.SetOperation.Node node = (Query.SetOperation.Node) source.setOperation();
    SetOperationPlanner operations = new SetOperationPlanner(this, source);
    Planned first = operations.branch(node.left());
    int workTable = global.workTables++;
    List<CommonTablePlan> inner = new ArrayList<>(around);
    double factor = 10;
    inner.add(
        new CommonTablePlan(table.name(), -1, workTable, first.estimate().rows() * factor, this));
    Planned repeated = new SetOperationPlanner(this, source, inner).branch(node.right());
    Plan.Estimate a = first.estimate();
    Plan.Estimate b = repeated.estimate();
    double rows = a.rows() + 10 * b.rows();
    double total = a.total() + 10 * b.total() + Costs.cpuTuple() * rows;
    List<Plan.Key> keys = node.all() ? List.of() : SetOperationPlanner.allKeys(first.plan());
    Plan plan =
        new Plan.RecursiveUnion(
            new Plan.Estimate(a.startup(), total, rows, Math.max(a.width(), b.width())),
            SlotMapper.sameOutputs(first.plan()),
            first.plan(),
            repeated.plan(),
            workTable,
            keys);
    attachInitPlansTo(plan);
    return plan;
  }

  private Planned planLevel() {
    relations = new BaseRelation[parts.ranges.size()];
    relationPlanner = new RelationPlanner(this, relations);
    ModifyPlanner modify = null;
    if (!source.rowMarks().isEmpty()) {
      rowSources = new RowSources(parts, -1);
      List<Query.Target> targets = new ArrayList<>(parts.targets);
      targets.addAll(rowSources.targets());
      parts.targets = targets;
    }
    if (source.command() != Query.Command.SELECT) {
      modify = new ModifyPlanner(this, source, parts);
      parts.targets = modify.childTargets();
    }
    Planned planned;
    if (parts.from == null || isEmptyList(parts.from)) {
      planned = new UpperPlanner(this, source, parts.targets).withoutFrom(parts.where);
    } else {
      setUpRelations(FromItems.ranges(parts.from));
      UpperPlanner upper = new UpperPlanner(this, source, parts.targets);
      upper.having(parts.having);
      for (Expression expression : upper.inputExpressions()) {
        relationPlanner.use(expression, -1L);
      }
      upper.announceOrders();
      if (source.command() == Query.Command.SELECT && source.rowMarks().isEmpty()) {
        parts.from = UniqueInner.reduceSemiJoins(parts.from, relations);
      }
      relationPlanner.orders.equivalences.collect(parts.from, parts.where);
      PathSet paths = relationPlanner.plan(parts.from, parts.where);
      planned = upper.plan(paths);
    }
    finalTargets = planned.columns();
    return modify == null ? planned : modify.plan(planned);
  }

  /// Whether a scan's rows may have to be computed again, one by one, for changed rows.
  boolean mayReplaceRows() {
    return rowSources != null;
  }

  private static boolean isEmptyList(Query.FromItem item) {
    return switch (item) {
      case Query.FromItem.List list -> {
        boolean empty = true;
        for (Query.FromItem part : list.items()) {
          empty &= isEmptyList(part);
        }
        yield empty;
      }
      case Query.FromItem.Join join -> isEmptyList(join.left()) && isEmptyList(join.right());
      case Query.FromItem.Range range -> false;
    };
  }

  /// How many different rows the level is expected to give.
  double distinctRows(double rows) {
    boolean isDistinct =
        source.distinct()
            || !source.distinctOn().isEmpty()
            || source.hasAggregates()
            || !source.groupBy().isEmpty()
            || parts == null
            || relationPlanner == null;
    return isDistinct ? rows : relationPlanner.groups(finalTargets, rows);
  }

  BaseRelation relation(int range) {
    return relations[range];
  }

  List<Plan.RowSource> findRowSources(Planned child) {
    return rowSources.find(child, relations);
  }

  private void setUpRelations(long used) {
    for (int i = 0; i < relations.length; i++) {
      if ((used & 1L << i) != 0) {
        relations[i] = setUp(i, parts.ranges.get(i));
      }
    }
  }

  private BaseRelation setUp(int range, Query.RangeEntry entry) {
    ConstantFolder folder = new ConstantFolder(global.functions, global.parameters, true);
    BaseRelation relation =
        new BaseRelation(range, withParameters(range, entry), global.catalog, ++global.scans);
    relation.lateralRanges = lateralRanges;
    switch (relation.entry) {
      case Query.RangeEntry.Table table -> relation.estimateTable();
      case Query.RangeEntry.Function function -> {
        for (Expression call : function.calls()) {
          relation.tuples = Math.max(relation.tuples, FunctionRowEstimate.of(call, folder));
        }
      }
      case Query.RangeEntry.Values values -> relation.tuples = values.rows().size();
      case Query.RangeEntry.CommonTableReference reference -> {
        CommonTablePlan table = commonTable(reference);
        relation.tuples = table.rows();
        relation.origins = reference.selfReference() ? null : table.planner();
      }
      case Query.RangeEntry.SubQuery subQuery -> {
        QueryPlanner planner = new QueryPlanner(global, this, recursive);
        relation.subQuery = planner.plan(withoutUnused(subQuery.query(), range));
        relation.tuples = relation.subQuery.plan().estimate().rows();
        relation.lateralRanges |= adoptLateral(planner, range);
      }
      case Query.RangeEntry.Join join -> throw new IllegalStateException("a join is not scanned");
    }
    return relation;
  }

  private Query withoutUnused(Query query, int range) {
    if (source.command() != Query.Command.SELECT || mayReplaceRows()) {
      return query;
    }
    List<Expression.Column> others = new ArrayList<>();
    for (OuterValue value : outerValues) {
      others.add(value.column);
    }
    return UnusedOutputs.remove(query, range, parts, others);
  }

  /// A LATERAL sub-query reads columns of its neighbours as parameters.
  private long adoptLateral(QueryPlanner planner, int reader) {
    long ranges = 0;
    for (int index : planner.parametersRead) {
      OuterValue own = ownValue(index);
      if (own == null) {
        parametersRead.add(index);
      } else {
        ranges |= 1L << own.column.range();
        relationPlanner.addLateralParameter(index, own.column, reader);
      }
    }
    return ranges;
  }

  private long lateralRanges;

  /// Functions and VALUES may read their neighbours' columns directly: they become parameters.
  private Query.RangeEntry withParameters(int range, Query.RangeEntry entry) {
    lateralRanges = 0;
    if (entry instanceof Query.RangeEntry.SubQuery || entry instanceof Query.RangeEntry.Table) {
      return entry;
    }
    Query.RangeEntry processed = new Preprocessor().mapRange(entry);
    return new ExpressionMapper() {
      @Override
      public Expression map(Expression expression) {
        if (expression instanceof Expression.Column column && column.levelsUp() == 0) {
          int index = parameterFor(column);
          lateralRanges |= 1L << column.range();
          relationPlanner.addLateralParameter(index, column, range);
          return new Expression.ExecParameter(index, column.type(), column.typeModifier());
        }
        return mapChildren(expression);
      }
    }.mapRange(processed);
  }

  // ---- values that cross levels ----

  int parameterFor(Expression.Column column) {
    for (OuterValue value : outerValues) {
      if (value.column.equals(column)) {
        return value.index;
      }
    }
    OuterValue made = new OuterValue(column, global.execParameters++);
    outerValues.add(made);
    return made.index;
  }

  private OuterValue ownValue(int index) {
    for (OuterValue value : outerValues) {
      if (value.index == index) {
        return value;
      }
    }
    return null;
  }

  private Set<Integer> notOwn(Set<Integer> indexes) {
    Set<Integer> others = new LinkedHashSet<>();
    for (int index : indexes) {
      if (ownValue(index) == null) {
        others.add(index);
      }
    }
    return others;
  }

  static int[] toArray(Set<Integer> indexes) {
    int[] array = new int[indexes.size()];
    int i = 0;
    for (int index : indexes) {
      array[i++] = index;
    }
    return array;
  }

  /// The parameter that carries a column of a level around this one.
  private Expression outer(Expression.Column column) {
    QueryPlanner owner = this;
    for (int i = 0; i < column.levelsUp(); i++) {
      owner = owner.parent;
    }
    if (column.attribute() == 0) {
      return outerRow(owner, column);
    }
    int index =
        owner.parameterFor(
            new Expression.Column(
                column.range(), column.attribute(), 0, column.type(), column.typeModifier(), -1));
    parametersRead.add(index);
    return new Expression.ExecParameter(index, column.type(), column.typeModifier());
  }

  /// A whole row of a level around this one, of parameters for its columns.
  private Expression outerRow(QueryPlanner owner, Expression.Column row) {
    return new ExpressionMapper() {
      @Override
      public Expression map(Expression node) {
        return node instanceof Expression.Column column
            ? outer(
                new Expression.Column(
                    column.range(),
                    column.attribute(),
                    row.levelsUp(),
                    column.type(),
                    column.typeModifier(),
                    -1))
            : mapChildren(node);
      }
    }.map(owner.wholeRow(row));
  }

  /// Folds constants, turns sub-queries in expressions into plans, and columns of outer levels into
  /// parameters.
  ///
  /// PostgreSQL: src/backend/optimizer/plan/planner.c, preprocess_expression()
  final class Preprocessor extends ExpressionMapper {
    private final ConstantFolder folder =
        new ConstantFolder(global.functions, global.parameters, false);

    @Override
    public Expression map(Expression expression) {
      return replace(folder.map(expression));
    }

    private Expression replace(Expression expression) {
      return new ExpressionMapper() {
        @Override
        public Expression map(Expression node) {
          return switch (node) {
            case Expression.Column column when column.levelsUp() > 0 -> outer(column);
            case Expression.Column column when column.attribute() == 0 -> wholeRow(column);
            case Expression.SubLink link -> new SubLinkPlanner(QueryPlanner.this).plan(link, this);
            default -> mapChildren(node);
          };
        }
      }.map(expression);
    }

    @Override
    public Query.RangeEntry mapRange(Query.RangeEntry range) {
      return range instanceof Query.RangeEntry.SubQuery ? range : super.mapRange(range);
    }
  }

  private Expression wholeRow(Expression.Column column) {
    Query.RangeEntry entry = parts.ranges.get(column.range());
    List<Expression> fields = new ArrayList<>();
    int columnCount = nulledRows.columnCount(column.range());
    for (int i = 0; i < columnCount; i++) {
      if (entry instanceof Query.RangeEntry.Table table
          && table.relation().attributes().get(i).dropped()) {
        continue;
      }
      fields.add(
          new Expression.Column(
              column.range(),
              i + 1,
              0,
              entry.columnTypes().get(i),
              entry.columnTypeModifiers().get(i),
              -1));
    }
    List<String> names = entry.columnNames().subList(0, columnCount);
    return nulledRows.nulled(
        column.range(), new Expression.RowConstructor(fields, names, column.type(), -1));
  }

  /// A sub-query of an expression, planned one level below.
  QueryPlanner child() {
    return new QueryPlanner(global, this, recursive);
  }

  QueryPlanner child(List<CommonTablePlan> recursiveTables) {
    return new QueryPlanner(global, this, recursiveTables);
  }

  List<CommonTablePlan> recursiveTables() {
    return recursive;
  }

  /// What a sub-query reads of this level, and takes note of what it reads of levels further out.
  Map<Integer, Expression.Column> valuesFor(QueryPlanner inner) {
    Map<Integer, Expression.Column> values = new TreeMap<>();
    for (int index : inner.parametersRead) {
      OuterValue own = ownValue(index);
      if (own == null) {
        parametersRead.add(index);
      } else {
        values.put(index, own.column);
      }
    }
    return values;
  }

  /// What a sub-query reads of outer levels, when it is a branch of this one and not an expression.
  void adopt(QueryPlanner inner) {
    parametersRead.addAll(inner.parametersRead);
  }

  void addInitPlan(int subPlan, double cost) {
    initPlans.add(subPlan);
    initPlanCost += cost;
  }

  private void attachInitPlans() {
    if (initPlans.isEmpty()) {
      return;
    }
    // InitPlans of a top node that changes data hang below it, as do those of any other.
    Plan plan = PlanCopies.addCost(top.plan(), initPlanCost);
    top = new Planned(plan, top.columns());
    attachInitPlansTo(plan);
  }

  private void attachInitPlansTo(Plan plan) {
    if (!initPlans.isEmpty()) {
      global
          .initPlans
          .computeIfAbsent(plan, key -> new ArrayList<>())
          .addAll(0, List.copyOf(initPlans));
    }
  }

  // ---- what readers of this sub-query ask ----

  int outputWidth(int visibleColumn) {
    Expression expression = visible(visibleColumn);
    if (expression instanceof Expression.Column column
        && column.levelsUp() == 0
        && column.range() < relations.length
        && relations[column.range()] != null) {
      return relations[column.range()].width(column);
    }
    return expression == null
        ? 32
        : Clauses.averageWidth(expression.type(), expression.typeModifier());
  }

  private Expression visible(int column) {
    int seen = 0;
    List<Plan.Output> outputs = top.plan().outputs();
    for (int i = 0; i < outputs.size() && i < finalTargets.size(); i++) {
      if (!outputs.get(i).hidden() && seen++ == column) {
        return finalTargets.get(i);
      }
    }
    return null;
  }

  Selectivity.Variable origin(int visibleColumn) {
    boolean isPlain =
        source.setOperation() == null
            && source.groupBy().isEmpty()
            && !source.hasAggregates()
            && !source.distinct();
    Expression expression = isPlain ? visible(visibleColumn) : null;
    if (expression instanceof Expression.Column column
        && column.range() < relations.length
        && relations[column.range()] != null) {
      BaseRelation relation = relations[column.range()];
      if (relation.subQuery != null && column.attribute() > 0) {
        return relation.subQuery.origin(column.attribute() - 1, relation);
      }
      return new Selectivity.Variable(column, relation, relation.statistics(column.attribute()));
    }
    return null;
  }
}

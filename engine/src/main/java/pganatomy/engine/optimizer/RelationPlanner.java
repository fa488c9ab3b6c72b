package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Plans the FROM and WHERE of one query level: scans, and the order and method of the joins.
///
/// PostgreSQL: src/backend/optimizer/path/allpaths.c, joinrels.c, joinpath.c
final class RelationPlanner {
  private static final int MOST_FOR_EXHAUSTIVE = 10;

  final QueryPlanner query;
  final PlannerGlobal global;
  final BaseRelation[] relations;
  final Selectivity selectivity;

  /// Columns with the ranges of each place that uses them: a column is passed up as long as a place
  /// above needs it.
  private final Map<Expression.Column, List<Long>> uses = new LinkedHashMap<>();

  private final List<LateralParameter> lateralParameters = new ArrayList<>();
  final List<Expression> oneTimeFilter = new ArrayList<>();

  record LateralParameter(int index, Expression.Column column, int reader) {}

  RelationPlanner(QueryPlanner query, BaseRelation[] relations) {
    this.query = query;
    this.global = query.global;
    this.relations = relations;
    this.selectivity = new Selectivity(relations, global);
  }

  void addLateralParameter(int index, Expression.Column column, int reader) {
    lateralParameters.add(new LateralParameter(index, column, reader));
    use(column, -1L);
  }

  /// The parameter that carries a column's value to `reader`, the inner side of a nested loop.
  int parameterOf(Expression.Column column, int reader) {
    int index = query.parameterFor(column);
    LateralParameter parameter = new LateralParameter(index, column, reader);
    if (!lateralParameters.contains(parameter)) {
      lateralParameters.add(parameter);
    }
    return index;
  }

  /// Pages of all tables of this level.
  double totalPages() {
    double pages = 0;
    for (BaseRelation relation : relations) {
      pages += relation == null ? 0 : relation.pageCount;
    }
    return pages;
  }

  /// How often the inner side of a nested loop runs when these ranges are outside.
  double loops(long outer) {
    double least = 0;
    for (int range = 0; range < relations.length; range++) {
      Double rows = (outer & 1L << range) == 0 ? null : rowsByRange.get((long) range);
      if (rows != null && (least == 0 || rows < least)) {
        least = rows;
      }
    }
    return Math.max(1, least);
  }

  /// The columns of a table that anybody reads, its own filter included.
  List<Expression.Column> columnsUsed(BaseRelation relation) {
    List<Expression.Column> columns = new ArrayList<>();
    for (Expression.Column column : uses.keySet()) {
      if (column.range() == relation.range) {
        columns.add(column);
      }
    }
    for (Expression clause : relation.filter) {
      Clauses.collectColumns(clause, columns);
    }
    return columns;
  }

  boolean isUsedAbove(Expression.Column column) {
    for (Expression.Column used : uses.keySet()) {
      if (used.range() == column.range() && used.attribute() == column.attribute()) {
        return true;
      }
    }
    return false;
  }

  final Orders orders = new Orders();

  /// There is a LIMIT: the first rows' cost counts.
  boolean considersStartup;

  /// Notes that the columns of an expression are needed where all `place` ranges are joined; -1:
  /// above all joins.
  void use(Expression expression, long place) {
    List<Expression.Column> columns = new ArrayList<>();
    Clauses.collectColumns(expression, columns);
    for (Expression.Column column : columns) {
      uses.computeIfAbsent(column, key -> new ArrayList<>()).add(place);
    }
  }

  /// How many columns of a range anybody uses.
  int usedColumnCount(int range) {
    int count = 0;
    for (Expression.Column column : uses.keySet()) {
      count += column.range() == range ? 1 : 0;
    }
    return count;
  }

  int width(List<? extends Expression> expressions) {
    int sum = 0;
    for (Expression expression : expressions) {
      Expression inner = expression;
      sum +=
          inner instanceof Expression.Column column
                  && column.levelsUp() == 0
                  && relations[column.range()] != null
              ? relations[column.range()].width(column)
              : Clauses.averageWidth(expression.type(), expression.typeModifier());
    }
    return sum;
  }

  /// Width of the rows of a set of ranges.
  private int width(long ranges) {
    int sum = 0;
    for (Map.Entry<Expression.Column, List<Long>> entry : uses.entrySet()) {
      if (isNeeded(entry.getKey(), entry.getValue(), ranges)) {
        sum += relations[entry.getKey().range()].width(entry.getKey());
      }
    }
    return sum;
  }

  private static boolean isNeeded(Expression.Column column, List<Long> places, long ranges) {
    if ((ranges & 1L << column.range()) == 0) {
      return false;
    }
    for (long place : places) {
      if ((place & ~ranges) != 0) {
        return true;
      }
    }
    return false;
  }

  /// The columns that a child of a join must give.
  List<Expression> columnsNeeded(long childRanges, JoinPath join, List<Expression> wanted) {
    List<Expression.Column> columns = new ArrayList<>();
    List<Expression.Column> all = new ArrayList<>();
    for (Expression expression : wanted) {
      Clauses.collectColumns(expression, all);
    }
    for (List<Expression> clauses :
        List.of(join.keyClauses, join.joinFilter, join.filter, join.inner.checkedJoinClauses())) {
      for (Expression clause : clauses) {
        Clauses.collectColumns(clause, all);
      }
    }
    for (LateralParameter parameter : lateralParameters) {
      if ((join.inner.ranges & 1L << parameter.reader) != 0 && !all.contains(parameter.column)) {
        all.add(parameter.column);
      }
    }
    for (Expression.Column column : all) {
      if ((childRanges & 1L << column.range()) != 0) {
        columns.add(column);
      }
    }
    columns.sort((a, b) ->
        a.range() != b.range()
            ? Integer.compare(a.range(), b.range())
            : Integer.compare(a.attribute(), b.attribute()));
    return new ArrayList<>(columns);
  }

  List<Plan.NestParameter> nestParameters(Path inner, long outerRanges, SlotMapper mapper) {
    List<Plan.NestParameter> found = new ArrayList<>();
    for (LateralParameter parameter : lateralParameters) {
      boolean isRead = (inner.ranges & 1L << parameter.reader) != 0;
      boolean isGiven = (outerRanges & 1L << parameter.column.range()) != 0;
      if (isRead && isGiven) {
        found.add(new Plan.NestParameter(parameter.index, mapper.map(parameter.column)));
      }
    }
    return found;
  }

  double groups(List<Expression> expressions, double inputRows) {
    return selectivity.groups(expressions, inputRows, rowsByRange);
  }

  private final Map<Long, Double> rowsByRange = new HashMap<>();

  /// Cheaper conditions first; equal ones stay in their order.
  List<Expression> orderByCost(List<Expression> clauses) {
    if (clauses.size() < 2) {
      return clauses;
    }
    List<Expression> ordered = new ArrayList<>(clauses);
    Map<Expression, Double> costs = new HashMap<>();
    for (Expression clause : clauses) {
      costs.put(clause, global.cost(List.of(clause)).perRow);
    }
    ordered.sort((a, b) -> Double.compare(costs.get(a), costs.get(b)));
    return ordered;
  }

  // ---- the join tree ----

  /// Plans a part of FROM with conditions that may be checked in it.
  PathSet plan(Query.FromItem item, List<Expression> conditions) {
    List<Query.FromItem> parts = new ArrayList<>();
    List<Expression> clauses = new ArrayList<>(conditions);
    flatten(item, parts, clauses);
    ConstantPropagation.apply(clauses);
    PathSet[] units = new PathSet[parts.size()];
    List<Clause> open = new ArrayList<>();
    long[] unitRanges = new long[units.length];
    for (int i = 0; i < units.length; i++) {
      unitRanges[i] = FromItems.ranges(parts.get(i));
    }
    List<List<Expression>> own = new ArrayList<>();
    for (int i = 0; i < units.length; i++) {
      own.add(new ArrayList<>());
    }
    for (Expression clause : clauses) {
      distribute(clause, unitRanges, own, open);
    }
    for (int i = 0; i < units.length; i++) {
      units[i] = unit(parts.get(i), own.get(i));
    }
    for (int i = 0; i < units.length; i++) {
      addParameterized(parts.get(i), units[i], open);
    }
    return units.length == 1 ? units[0] : search(units, open);
  }

  private void distribute(
      Expression clause, long[] unitRanges, List<List<Expression>> own, List<Clause> open) {
    long ranges = Clauses.ranges(clause);
    if (ranges == 0 && !Clauses.hasVolatile(clause)) {
      oneTimeFilter.add(clause);
      return;
    }
    for (int i = 0; i < unitRanges.length; i++) {
      if ((ranges & ~unitRanges[i]) == 0) {
        own.get(i).add(clause);
        return;
      }
    }
    open.add(new Clause(clause, ranges));
    use(clause, ranges);
  }

  private static void flatten(
      Query.FromItem item, List<Query.FromItem> parts, List<Expression> clauses) {
    switch (item) {
      case Query.FromItem.List list -> {
        for (Query.FromItem part : list.items()) {
          flatten(part, parts, clauses);
        }
      }
      case Query.FromItem.Join join when join.type() == Query.JoinType.INNER -> {
        flatten(join.left(), parts, clauses);
        flatten(join.right(), parts, clauses);
        Clauses.splitAnd(join.condition(), clauses);
      }
      default -> parts.add(item);
    }
  }

  /// Ways to read a table row by row for a neighbour.
  private void addParameterized(Query.FromItem item, PathSet set, List<Clause> clauses) {
    if (item instanceof Query.FromItem.Range range
        && relations[range.range()].table() != null
        && !clauses.isEmpty()) {
      new IndexPaths(this, relations[range.range()], set).addParameterized(clauses);
    }
  }

  private PathSet unit(Query.FromItem item, List<Expression> conditions) {
    return switch (item) {
      case Query.FromItem.Range range -> scan(range.range(), conditions);
      case Query.FromItem.Join join -> outerJoin(join, conditions);
      case Query.FromItem.List list -> plan(list, conditions);
    };
  }

  private PathSet scan(int range, List<Expression> conditions) {
    BaseRelation relation = relations[range];
    for (Expression condition : conditions) {
      orders.noteConstant(condition);
      if (!isAlwaysTrue(condition, relation)) {
        relation.filter.add(condition);
      }
    }
    PathSet set = new PathSet(1L << range, considersStartup);
    ScanPath path = new ScanPath(relation, this);
    rowsByRange.put((long) range, path.rows);
    set.add(path);
    if (relation.table() != null) {
      new IndexPaths(this, relation, set).add();
    }
    return set;
  }

  /// `IS NOT NULL` of a column that cannot be null.
  private static boolean isAlwaysTrue(Expression condition, BaseRelation relation) {
    return condition instanceof Expression.NullTest test
        && test.negated()
        && !test.row()
        && test.argument() instanceof Expression.Column column
        && column.levelsUp() == 0
        && column.attribute() > 0
        && relation.table() != null
        && relation.table().attributes().get(column.attribute() - 1).notNull();
  }

  /// LEFT, RIGHT, FULL, SEMI and ANTI joins: planned where they stand. Conditions move into the
  /// side that the join preserves; PostgreSQL may also swap outer joins with one another.
  private PathSet outerJoin(Query.FromItem.Join join, List<Expression> conditions) {
    if (join.type() == Query.JoinType.RIGHT) {
      return outerJoin(
          new Query.FromItem.Join(
              Query.JoinType.LEFT, join.right(), join.left(), join.condition(), join.range()),
          conditions);
    }
    long left = FromItems.ranges(join.left());
    long right = FromItems.ranges(join.right());
    List<Expression> leftConditions = new ArrayList<>();
    List<Expression> rightConditions = new ArrayList<>();
    List<Expression> above = new ArrayList<>();
    for (Expression condition : conditions) {
      boolean canSink =
          join.type() != Query.JoinType.FULL && (Clauses.ranges(condition) & ~left) == 0;
      if (canSink) {
        leftConditions.add(condition);
      } else {
        above.add(condition);
        use(condition, left | right | 1L << 62);
      }
    }
    List<Expression> on = new ArrayList<>();
    List<Expression> all = new ArrayList<>();
    Clauses.splitAnd(join.condition(), all);
    for (Expression clause : all) {
      long ranges = Clauses.ranges(clause);
      boolean isRightOnly = ranges != 0 && (ranges & ~right) == 0;
      boolean isLeftOnly = ranges != 0 && (ranges & ~left) == 0;
      if (isRightOnly && join.type() != Query.JoinType.FULL) {
        rightConditions.add(clause);
      } else if (isLeftOnly && join.type() == Query.JoinType.SEMI) {
        leftConditions.add(clause);
      } else {
        on.add(clause);
        use(clause, left | right);
      }
    }
    PathSet leftPaths = plan(join.left(), leftConditions);
    PathSet rightPaths = plan(join.right(), rightConditions);
    List<Clause> clauses = new ArrayList<>();
    for (Expression clause : on) {
      clauses.add(new Clause(clause, Clauses.ranges(clause)));
    }
    addParameterized(join.right(), rightPaths, clauses);
    return new JoinPaths(this).outer(join.type(), leftPaths, rightPaths, on, above);
  }

  // ---- the order of joins ----

  private PathSet search(PathSet[] units, List<Clause> clauses) {
    return units.length <= MOST_FOR_EXHAUSTIVE
        ? exhaustive(units, clauses)
        : greedy(units, clauses);
  }

  /// The paths for every set of units, small sets first.
  private PathSet exhaustive(PathSet[] units, List<Clause> clauses) {
    int full = (1 << units.length) - 1;
    PathSet[] best = new PathSet[full + 1];
    double[] rows = new double[full + 1];
    for (int i = 0; i < units.length; i++) {
      best[1 << i] = units[i];
    }
    for (int size = 2; size <= units.length; size++) {
      for (int pass = 0; pass < 2; pass++) {
        boolean allowsProduct = pass == 1;
        for (int set = 1; set <= full; set++) {
          if (Integer.bitCount(set) == size && best[set] == null) {
            best[set] = splits(set, best, rows, clauses, allowsProduct || size == units.length);
          }
        }
        boolean hasAny = false;
        for (int set = 1; set <= full; set++) {
          hasAny |= Integer.bitCount(set) == size && best[set] != null;
        }
        if (hasAny && (size < units.length || best[full] != null)) {
          break;
        }
      }
    }
    if (best[full] == null) {
      return greedy(units, clauses);
    }
    return best[full];
  }

  private PathSet splits(
      int set, PathSet[] best, double[] rows, List<Clause> clauses, boolean allowsProduct) {
    PathSet found = null;
    for (int pass = 0; pass < 2 && found == null; pass++) {
      // Lower halves first: the pair (a, b) is tried before (b, a).
      for (int left = set & -set; left != set; left = left - set & set) {
        int right = set & ~left;
        if (best[left] == null || best[right] == null) {
          continue;
        }
        if (pass == 0 && !isConnected(best[left], best[right], clauses)) {
          continue;
        }
        PathSet target =
            found == null
                ? new PathSet(best[left].ranges | best[right].ranges, considersStartup)
                : found;
        new JoinPaths(this).inner(best[left], best[right], clauses, rows, set, target);
        found = target.isEmpty() ? null : target;
      }
      if (!allowsProduct) {
        break;
      }
    }
    return found;
  }

  private static boolean isConnected(PathSet leftSet, PathSet rightSet, List<Clause> clauses) {
    long left = leftSet.ranges;
    long right = rightSet.ranges;
    if ((leftSet.cheapest().lateralRanges() & right) != 0
        || (rightSet.cheapest().lateralRanges() & left) != 0) {
      return true;
    }
    for (Clause clause : clauses) {
      boolean isBetween =
          (clause.required() & left) != 0
              && (clause.required() & right) != 0
              && (clause.required() & ~(left | right)) == 0;
      if (isBetween) {
        return true;
      }
    }
    return false;
  }

  /// Many units: joins the pair with the fewest rows, again and again. (PostgreSQL has a genetic
  /// search here.)
  private PathSet greedy(PathSet[] units, List<Clause> clauses) {
    List<PathSet> left = new ArrayList<>(List.of(units));
    while (left.size() > 1) {
      PathSet best = null;
      int bestI = 0;
      int bestJ = 1;
      for (int pass = 0; pass < 2 && best == null; pass++) {
        for (int i = 0; i < left.size(); i++) {
          for (int j = 0; j < left.size(); j++) {
            boolean isTried =
                i != j && (pass == 1 || isConnected(left.get(i), left.get(j), clauses));
            if (!isTried) {
              continue;
            }
            PathSet joined = new PathSet(left.get(i).ranges | left.get(j).ranges, considersStartup);
            new JoinPaths(this).inner(left.get(i), left.get(j), clauses, null, 0, joined);
            if (!joined.isEmpty() && (best == null || joined.rows() < best.rows())) {
              best = joined;
              bestI = i;
              bestJ = j;
            }
          }
        }
      }
      if (best == null) {
        throw DatabaseException.error(
            SqlState.INTERNAL_ERROR, "failed to build any " + left.size() + "-way joins");
      }
      PathSet a = left.get(bestI);
      PathSet b = left.get(bestJ);
      left.remove(a);
      left.remove(b);
      left.add(best);
    }
    return left.get(0);
  }

  /// The width that the costs of hashing and sorting count with.
  int pathWidth(Path path) {
    return width(path.ranges);
  }
}

package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.plan.HashKeys;
import pganatomy.engine.executor.plan.HashTableSize;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// The ways to join two paths, and what they cost.
///
/// PostgreSQL: src/backend/optimizer/path/joinpath.c, costsize.c (final_cost_hashjoin() and others)
final class JoinPaths {
  private final RelationPlanner planner;
  private PathSet target;

  JoinPaths(RelationPlanner planner) {
    this.planner = planner;
  }

  /// One order of an inner join, put into `into`; nothing when LATERAL references forbid it.
  void inner(
      PathSet outer,
      PathSet inner,
      List<Clause> clauses,
      double[] rowsOfSets,
      int set,
      PathSet into) {
    target = into;
    if ((outer.cheapest().lateralRanges() & inner.ranges) != 0) {
      return;
    }
    long both = outer.ranges | inner.ranges;
    List<Expression> conditions = new ArrayList<>();
    for (Clause clause : clauses) {
      boolean isNew =
          (clause.required() & ~both) == 0
              && (clause.required() & ~outer.ranges) != 0
              && (clause.required() & ~inner.ranges) != 0;
      if (isNew) {
        conditions.add(clause.expression());
      }
    }
    double rows;
    if (rowsOfSets != null && rowsOfSets[set] > 0) {
      rows = rowsOfSets[set];
    } else {
      rows = Costs.clampRows(outer.rows() * inner.rows() * planner.selectivity.all(conditions));
      if (rowsOfSets != null) {
        rowsOfSets[set] = rows;
      }
    }
    consider(
        new Joining(Query.JoinType.INNER, conditions, List.of(), rows, 1, 1, false), outer, inner);
  }

  /// An outer, semi or anti join, in every way that gives it.
  PathSet outer(
      Query.JoinType type,
      PathSet left,
      PathSet right,
      List<Expression> on,
      List<Expression> above) {
    target = new PathSet(left.ranges | right.ranges, planner.considersStartup);
    double share = planner.selectivity.all(on);
    double aboveShare = planner.selectivity.all(above);
    double rows = left.rows() * right.rows() * share;
    double matched = 1;
    double matchCount = 1;
    switch (type) {
      case LEFT -> rows = Math.max(rows, left.rows()) * aboveShare;
      case FULL -> rows = Math.max(Math.max(rows, left.rows()), right.rows()) * aboveShare;
      case SEMI, ANTI -> {
        matched = planner.selectivity.semiJoin(on, right.ranges, right.rows());
        matchCount = matched > 0 ? Math.max(1, share * right.rows() / matched) : 1;
        rows = left.rows() * (type == Query.JoinType.SEMI ? matched : 1 - matched) * aboveShare;
      }
      default -> {
        // INNER and RIGHT do not come here.
      }
    }
    rows = Costs.clampRows(rows);
    Joining join = new Joining(type, on, above, rows, matched, matchCount, false);
    consider(join, left, right);
    if (right.cheapest().lateralRanges() == 0) {
      if (type == Query.JoinType.LEFT) {
        consider(join.as(Query.JoinType.RIGHT), right, left);
      } else if (type == Query.JoinType.FULL) {
        consider(join, right, left);
      }
    }
    if (type == Query.JoinType.SEMI) {
      considerUnique(join, left, right);
    }
    if (target.isEmpty()) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "FULL JOIN is only supported with merge-joinable or hash-joinable join conditions");
    }
    return target;
  }

  private void considerUnique(Joining semi, PathSet left, PathSet right) {
    List<Expression> keys = new ArrayList<>();
    for (Expression clause : semi.conditions()) {
      Expression key = innerKey(clause, left.cheapest(), right.cheapest());
      if (key == null) {
        return;
      }
      keys.add(key);
    }
    if (keys.isEmpty() || right.cheapest().lateralRanges() != 0) {
      return;
    }
    PathSet unique = PathSet.of(new UniquePath(right.cheapest(), keys, planner));
    Joining join = semi.as(Query.JoinType.INNER);
    consider(join.withUniqueInner(semi.matched(), 1), left, unique);
    consider(join, unique, left);
  }

  private Expression innerKey(Expression clause, Path left, Path right) {
    if (!isHashable(clause, left, right)) {
      return null;
    }
    Expression.OperatorCall call = (Expression.OperatorCall) clause;
    Expression first = call.arguments().get(0);
    boolean firstIsRight = (Clauses.ranges(first) & ~right.ranges) == 0;
    Expression key = call.arguments().get(firstIsRight ? 0 : 1);
    return key instanceof Expression.Column ? key : null;
  }

  private void consider(Joining given, PathSet outers, PathSet inners) {
    Joining join = given;
    if (!join.needsOnePartner() && UniqueInner.isUnique(planner, join, outers, inners)) {
      join = withUniqueInner(join, inners);
    }
    MergeJoinPaths merges = new MergeJoinPaths(planner, join, outers, inners, target);
    merges.addSorted();
    for (Path outer : outers.paths) {
      if (outer.lateralRanges() != outers.cheapest().lateralRanges()) {
        continue;
      }
      if (join.type() != Query.JoinType.FULL && join.type() != Query.JoinType.RIGHT) {
        nestedLoops(join, outer, inners);
      }
      merges.addFor(outer);
    }
    if ((inners.cheapest().lateralRanges() & outers.ranges) == 0) {
      hash(join, outers.cheapest(), inners.cheapest());
    }
  }

  /// compute_semi_anti_join_factors(): for a join that is not a semi-join PostgreSQL takes the
  /// share of pairs for that of rows; we follow.
  private Joining withUniqueInner(Joining join, PathSet inners) {
    return join.withUniqueInner(
        planner.selectivity.all(join.conditions()), Math.max(1, inners.rows()));
  }

  private void nestedLoops(Joining join, Path outer, PathSet inners) {
    Path cheapestInner = inners.cheapest();
    boolean isLateral = (cheapestInner.lateralRanges() & outer.ranges) != 0;
    nestedLoop(join, outer, cheapestInner, false);
    boolean isStored =
        cheapestInner instanceof ScanPath scan
            && (scan.relation.entry instanceof Query.RangeEntry.Function
                || scan.relation.entry instanceof Query.RangeEntry.CommonTableReference);
    if (!isLateral && !isStored && Guc.ENABLE_MATERIAL.isOn()) {
      nestedLoop(join, outer, cheapestInner, true);
    }
    long needed = cheapestInner.lateralRanges();
    for (Path inner : inners.paths) {
      long more = inner.lateralRanges() & ~needed;
      if (more != 0 && (more & ~outer.ranges) == 0) {
        nestedLoop(join, outer, inner, false);
      }
    }
  }

  private void nestedLoop(Joining join, Path outer, Path inner, boolean isMaterialized) {
    List<Expression> conditions = new ArrayList<>(join.conditions());
    conditions.removeAll(inner.checkedJoinClauses());
    JoinPath path =
        new JoinPath(
            join.type(), outer, inner, false, isMaterialized, List.of(), conditions, join.above());
    double innerTotal = inner.total;
    double rescanStart = inner.startup;
    double rescanTotal = inner.total;
    int width = planner.pathWidth(inner);
    if (isMaterialized) {
      innerTotal += Costs.materialize(inner.rows, width);
      rescanStart = 0;
      rescanTotal = Costs.rescanMaterialized(inner.rows, width);
    } else if (inner instanceof ScanPath scan) {
      rescanStart = scan.rescan()[0];
      rescanTotal = scan.rescan()[1];
    }
    double run = outer.total - outer.startup;
    if (outer.rows > 1) {
      run += (outer.rows - 1) * rescanStart;
    }
    double innerRun = innerTotal - inner.startup;
    double rescanRun = rescanTotal - rescanStart;
    double pairs = outer.rows * inner.rows;
    if (join.needsOnePartner()) {
      boolean isIndexed = !(inner instanceof ScanPath) && conditions.isEmpty();
      double[] cost = untilPartner(join, outer, inner, isIndexed, innerRun, rescanRun);
      run += cost[0];
      pairs = cost[1];
    } else {
      run += innerRun;
      if (outer.rows > 1) {
        run += (outer.rows - 1) * rescanRun;
      }
    }
    ExpressionCost cost = planner.global.cost(conditions).addAll(join.above());
    path.startup = outer.startup + inner.startup + cost.startup;
    path.total = path.startup + run + (Costs.cpuTuple() + cost.perRow) * pairs;
    path.isInnerUnique = join.isInnerUnique();
    path.obey(Guc.ENABLE_NESTLOOP);
    path.rows = join.rows();
    path.order = planner.orders.useful(outer.order(), path.ranges);
    target.add(path);
  }

  /// Reading the inner side up to the first partner: what it costs, and the pairs that are checked.
  private static double[] untilPartner(
      Joining join, Path outer, Path inner, boolean isIndexed, double innerRun, double rescanRun) {
    double matchedRows = Math.rint(outer.rows * join.matched());
    double unmatchedRows = outer.rows - matchedRows;
    double scanned = 2 / (join.matchCount() + 1);
    double pairs = matchedRows * inner.rows * scanned;
    double run;
    if (isIndexed) {
      // Who finds nothing in the index knows at once.
      run = innerRun * scanned;
      run += Math.max(0, matchedRows - 1) * rescanRun * scanned;
      run += unmatchedRows * rescanRun / Math.max(1, inner.rows);
    } else {
      pairs += unmatchedRows * inner.rows;
      run = innerRun;
      if (unmatchedRows >= 1) {
        unmatchedRows--;
      } else {
        matchedRows--;
      }
      run += Math.max(0, matchedRows) * rescanRun * scanned;
      run += Math.max(0, unmatchedRows) * rescanRun;
    }
    return new double[] {run, pairs};
  }

  private boolean isHashable(Expression clause, Path outer, Path inner) {
    if (!(clause instanceof Expression.OperatorCall call)
        || !call.operator().canHash()
        || call.arguments().size() != 2) {
      return false;
    }
    if (!HashKeys.canHash(call.arguments().get(0).type(), call.arguments().get(1).type())) {
      return false;
    }
    long a = Clauses.ranges(call.arguments().get(0));
    long b = Clauses.ranges(call.arguments().get(1));
    return a != 0
        && b != 0
        && ((a & ~outer.ranges) == 0 && (b & ~inner.ranges) == 0
            || (a & ~inner.ranges) == 0 && (b & ~outer.ranges) == 0);
  }

  private void hash(Joining join, Path outer, Path inner) {
    List<Expression> keyClauses = new ArrayList<>();
    List<Expression> others = new ArrayList<>();
    for (Expression condition : join.conditions()) {
      (isHashable(condition, outer, inner) ? keyClauses : others).add(condition);
    }
    boolean isAllowed = Guc.ENABLE_HASHJOIN.isOn() || join.type() == Query.JoinType.FULL;
    if (keyClauses.isEmpty() || !isAllowed) {
      return;
    }
    JoinPath path =
        new JoinPath(join.type(), outer, inner, true, false, keyClauses, others, join.above());
    costHash(join, path, others);
    path.isInnerUnique = join.isInnerUnique();
    path.obey(Guc.ENABLE_HASHJOIN);
    path.rows = join.rows();
    target.add(path);
  }

  private void costHash(Joining join, JoinPath path, List<Expression> others) {
    Path outer = path.outer;
    Path inner = path.inner;
    int clauses = path.keyClauses.size();
    double startup = outer.startup + inner.total;
    double run = outer.total - outer.startup;
    startup += (Costs.cpuOperator() * clauses + Costs.cpuTuple()) * inner.rows;
    run += Costs.cpuOperator() * clauses * outer.rows;
    int innerWidth = planner.pathWidth(inner);
    HashTableSize size = HashTableSize.choose(inner.rows, innerWidth, true);
    if (size.batches() > 1) {
      double outerPages = Costs.pages(outer.rows, planner.pathWidth(outer));
      double innerPages = Costs.pages(inner.rows, innerWidth);
      startup += Costs.seqPage() * innerPages;
      run += Costs.seqPage() * (innerPages + 2 * outerPages);
    }
    double buckets = (double) size.buckets() * size.batches();
    double bucketShare = inner instanceof UniquePath ? 1 / buckets : bucketShare(path, buckets);
    ExpressionCost hashCost = planner.global.cost(path.keyClauses);
    startup += hashCost.startup;
    double tuples;
    if (join.needsOnePartner()) {
      double matchedRows = Math.rint(outer.rows * join.matched());
      double unmatchedRows = outer.rows - matchedRows;
      double scanned = 2 / (join.matchCount() + 1);
      run +=
          hashCost.perRow * matchedRows * Costs.clampRows(inner.rows * bucketShare * scanned) * 0.5;
      run += hashCost.perRow * unmatchedRows * Costs.clampRows(inner.rows / buckets) * 0.05;
      tuples = path.type == Query.JoinType.ANTI ? unmatchedRows : matchedRows;
    } else {
      run += hashCost.perRow * outer.rows * Costs.clampRows(inner.rows * bucketShare) * 0.5;
      tuples = Costs.clampRows(outer.rows * inner.rows * planner.selectivity.all(path.keyClauses));
    }
    ExpressionCost other = planner.global.cost(others).addAll(join.above());
    startup += other.startup;
    run += (Costs.cpuTuple() + other.perRow) * tuples;
    path.startup = startup;
    path.total = startup + run;
  }

  /// estimate_hash_bucket_stats(): the share of inner rows in the bucket that a probe looks at.
  private double bucketShare(JoinPath path, double buckets) {
    double smallest = 1;
    for (Expression clause : path.keyClauses) {
      Expression.OperatorCall call = (Expression.OperatorCall) clause;
      Expression first = call.arguments().get(0);
      boolean firstIsInner = (Clauses.ranges(first) & ~path.inner.ranges) == 0;
      Expression key = call.arguments().get(firstIsInner ? 0 : 1);
      Selectivity selectivity = planner.selectivity;
      double common = selectivity.mostCommonFrequency(key);
      double share;
      if (!selectivity.isDistinctKnown(key)) {
        share = Math.max(0.1, common);
      } else {
        double distinct = selectivity.distinct(key);
        double average = (1 - selectivity.nullFraction(key)) / distinct;
        BaseRelation relation = selectivity.relationOf(key);
        if (relation != null && relation.tuples > 0 && path.inner instanceof ScanPath scan) {
          distinct = Costs.clampRows(distinct * (scan.rows / relation.tuples));
        }
        share = distinct > buckets ? 1 / buckets : 1 / distinct;
        if (average > 0 && common > average) {
          share *= common / average;
        }
      }
      smallest = Math.min(smallest, Math.clamp(share, 1.0e-6, 1.0));
    }
    return smallest;
  }
}

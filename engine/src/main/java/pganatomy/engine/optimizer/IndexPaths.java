package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.guc.Guc;

/// Finds the paths that a table's indexes offer.
///
/// ```text
///   for each index    clauses that it checks ─┬─▶ IndexPath, forwards and backwards
///                     an order that helps    ─┤
///                     all columns in it      ─┘
///                     clauses                ───▶ BitmapPath, alone, AND-ed, OR-ed
///                     join clauses           ───▶ the same for the inner side of a nested loop
/// ```
///
/// PostgreSQL: src/backend/optimizer/path/indxpath.c, create_index_paths()
final class IndexPaths {
  private final RelationPlanner planner;
  private final BaseRelation relation;
  private final PathSet set;
  private final List<IndexPath> forBitmaps = new ArrayList<>();

  IndexPaths(RelationPlanner planner, BaseRelation relation, PathSet set) {
    this.planner = planner;
    this.relation = relation;
    this.set = set;
  }

  void add() {
    for (IndexInfo info : relation.indexes()) {
      if (!isUsable(info)) {
        continue;
      }
      List<IndexClause> clauses = new IndexClauses(info, relation.range).match(relation.filter);
      build(info, clauses, List.of(), 0, 1, forBitmaps);
    }
    List<BitmapPath.Source> sources = new ArrayList<>();
    for (IndexPath path : forBitmaps) {
      sources.add(new BitmapPath.Leaf(path));
    }
    sources.addAll(new BitmapChoice(planner, relation).orSources(relation.filter));
    if (!sources.isEmpty()) {
      BitmapPath.Source best = new BitmapChoice(planner, relation).choose(sources);
      set.add(new BitmapPath(relation, best, List.of(), 0, planner, 1));
    }
  }

  /// A partial index serves queries that only want what is in it.
  private boolean isUsable(IndexInfo info) {
    return IndexMatching.implies(relation.filter, Clauses.joinAnd(info.predicate));
  }

  private void build(
      IndexInfo info,
      List<IndexClause> clauses,
      List<Expression> joinClauses,
      long outerRanges,
      double loops,
      List<IndexPath> bitmaps) {
    boolean isIndexOnly = isIndexOnly(info);
    List<OrderKey> forward = outerRanges != 0 ? List.of() : useful(order(info, false));
    List<OrderKey> backward = outerRanges != 0 ? List.of() : useful(order(info, true));
    boolean isUseful =
        !clauses.isEmpty() || !forward.isEmpty() || !info.predicate.isEmpty() || isIndexOnly;
    if (isUseful) {
      IndexPath path =
          path(info, clauses, joinClauses, outerRanges, forward, false, isIndexOnly, loops);
      set.add(path);
      if (!clauses.isEmpty() || !info.predicate.isEmpty()) {
        if (path.order().isEmpty() || path.indexSelectivity < 1) {
          bitmaps.add(path);
        }
      }
    }
    if (!backward.isEmpty()) {
      set.add(path(info, clauses, joinClauses, outerRanges, backward, true, isIndexOnly, loops));
    }
  }

  private List<OrderKey> useful(List<OrderKey> order) {
    return planner.orders.useful(order, 1L << relation.range);
  }

  private IndexPath path(
      IndexInfo info,
      List<IndexClause> clauses,
      List<Expression> joinClauses,
      long outerRanges,
      List<OrderKey> order,
      boolean isBackward,
      boolean isIndexOnly,
      double loops) {
    return new IndexPath(
        relation,
        new IndexPath.Shape(
            info, clauses, joinClauses, outerRanges, order, isBackward, isIndexOnly, loops),
        planner);
  }

  private static List<OrderKey> order(IndexInfo info, boolean isBackward) {
    List<OrderKey> keys = new ArrayList<>();
    for (int i = 0; i < info.keyCount(); i++) {
      keys.add(
          new OrderKey(
              info.columns.get(i),
              info.index.isDescending(i) != isBackward,
              info.index.isNullsFirst(i) != isBackward));
    }
    return keys;
  }

  /// Whether all columns that the query reads are in the index.
  private boolean isIndexOnly(IndexInfo info) {
    if (!Guc.ENABLE_INDEXONLYSCAN.isOn()) {
      return false;
    }
    for (Expression.Column column : planner.columnsUsed(relation)) {
      boolean isThere = false;
      for (Expression stored : info.columns) {
        isThere |=
            stored instanceof Expression.Column plain && plain.attribute() == column.attribute();
      }
      if (!isThere && !isOnlyInPredicate(column, info)) {
        return false;
      }
    }
    return true;
  }

  /// A column that only the condition of a partial index reads is not needed any more.
  private boolean isOnlyInPredicate(Expression.Column column, IndexInfo info) {
    if (info.predicate.isEmpty() || planner.isUsedAbove(column)) {
      return false;
    }
    for (Expression clause : relation.filter) {
      List<Expression.Column> read = new ArrayList<>();
      Clauses.collectColumns(clause, read);
      for (Expression.Column other : read) {
        if (other.attribute() == column.attribute()
            && !IndexMatching.implies(info.predicate, clause)) {
          return false;
        }
      }
    }
    return true;
  }

  // ---------------------------------------------------------------- for joins

  /// Paths for the inner side of nested loops: with the values of other ranges' columns given.
  void addParameterized(List<Clause> joinClauses) {
    long own = 1L << relation.range;
    List<Clause> mine = new ArrayList<>();
    for (Clause clause : joinClauses) {
      if ((clause.required() & own) != 0) {
        mine.add(clause);
      }
    }
    if (mine.isEmpty()) {
      return;
    }
    List<IndexPath> bitmaps = new ArrayList<>();
    for (IndexInfo info : relation.indexes()) {
      if (isUsable(info)) {
        addParameterized(info, mine, bitmaps);
      }
    }
    for (IndexPath path : bitmaps) {
      long outer = path.lateralRanges() & ~relation.lateralRanges;
      set.add(
          new BitmapPath(
              relation,
              new BitmapPath.Leaf(path),
              path.joinClauses,
              outer,
              planner,
              planner.loops(outer)));
    }
  }

  private void addParameterized(IndexInfo info, List<Clause> mine, List<IndexPath> bitmaps) {
    IndexClauses matcher = new IndexClauses(info, relation.range);
    long own = 1L << relation.range;
    Set<Long> outerSets = new LinkedHashSet<>();
    for (Clause clause : mine) {
      if (!matcher.match(List.of(clause.expression())).isEmpty()) {
        outerSets.add(clause.required() & ~own);
      }
    }
    for (long first : List.copyOf(outerSets)) {
      for (long second : List.copyOf(outerSets)) {
        outerSets.add(first | second);
      }
    }
    for (long outer : outerSets) {
      List<Expression> given = new ArrayList<>();
      for (Clause clause : mine) {
        if ((clause.required() & ~(outer | own)) == 0) {
          given.add(clause.expression());
        }
      }
      List<Expression> all = new ArrayList<>(relation.filter);
      all.addAll(given);
      build(info, matcher.match(all), given, outer, planner.loops(outer), bitmaps);
    }
  }
}

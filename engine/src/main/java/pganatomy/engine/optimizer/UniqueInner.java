package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;

/// Whether no row of the outer side can have two partners, because the join's conditions name all
/// columns of one of the inner table's unique indexes.
///
/// PostgreSQL: src/backend/optimizer/plan/analyzejoins.c, innerrel_is_unique();
/// src/backend/optimizer/path/indxpath.c, relation_has_unique_index_for()
final class UniqueInner {
  private UniqueInner() {}

  static boolean isUnique(RelationPlanner planner, Joining join, PathSet outers, PathSet inners) {
    if (Long.bitCount(inners.ranges) != 1) {
      return false;
    }
    BaseRelation relation = planner.relations[Long.numberOfTrailingZeros(inners.ranges)];
    return isUnique(relation, join.conditions(), outers.ranges);
  }

  /// Makes inner joins of semi-joins that look for a unique key: there is one partner at most.
  ///
  /// PostgreSQL: src/backend/optimizer/plan/analyzejoins.c, reduce_unique_semijoins()
  static Query.FromItem reduceSemiJoins(Query.FromItem item, BaseRelation[] relations) {
    return switch (item) {
      case Query.FromItem.Range range -> range;
      case Query.FromItem.List list -> {
        List<Query.FromItem> items = new ArrayList<>();
        for (Query.FromItem part : list.items()) {
          items.add(reduceSemiJoins(part, relations));
        }
        yield new Query.FromItem.List(items);
      }
      case Query.FromItem.Join join ->
          new Query.FromItem.Join(
              isUniqueSemiJoin(join, relations) ? Query.JoinType.INNER : join.type(),
              reduceSemiJoins(join.left(), relations),
              reduceSemiJoins(join.right(), relations),
              join.condition(),
              join.range());
    };
  }

  private static boolean isUniqueSemiJoin(Query.FromItem.Join join, BaseRelation[] relations) {
    long right = FromItems.ranges(join.right());
    if (join.type() != Query.JoinType.SEMI || Long.bitCount(right) != 1) {
      return false;
    }
    BaseRelation relation = relations[Long.numberOfTrailingZeros(right)];
    List<Expression> conditions = new ArrayList<>();
    Clauses.splitAnd(join.condition(), conditions);
    return isUnique(relation, conditions, FromItems.ranges(join.left()));
  }

  private static boolean isUnique(BaseRelation relation, List<Expression> conditions, long outer) {
    if (relation.table() == null) {
      return false;
    }
    for (IndexInfo info : relation.indexes()) {
      if (info.isUnique()
          && info.index.isImmediate()
          && IndexMatching.implies(relation.filter, Clauses.joinAnd(info.predicate))
          && isCovered(info, relation, conditions, outer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCovered(
      IndexInfo info, BaseRelation relation, List<Expression> conditions, long outer) {
    for (int i = 0; i < info.keyCount(); i++) {
      Expression column = info.columns.get(i);
      boolean isGiven = false;
      for (Expression clause : conditions) {
        isGiven |= Equivalences.isMergeable(clause) && gives(clause, column, outer);
      }
      for (Expression clause : relation.filter) {
        isGiven |= gives(clause, column, 0);
      }
      if (!isGiven) {
        return false;
      }
    }
    return true;
  }

  /// `column = other`, where the other side reads no more than `ranges`.
  private static boolean gives(Expression clause, Expression column, long ranges) {
    if (!(clause instanceof Expression.OperatorCall call)
        || call.arguments().size() != 2
        || !call.operator().canMerge()) {
      return false;
    }
    Expression left = call.arguments().get(0);
    Expression right = call.arguments().get(1);
    return IndexMatching.placeless(left).equals(column) && (Clauses.ranges(right) & ~ranges) == 0
        || IndexMatching.placeless(right).equals(column) && (Clauses.ranges(left) & ~ranges) == 0;
  }
}

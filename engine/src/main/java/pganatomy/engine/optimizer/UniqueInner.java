package pganatomy.engine.optimizer;

import pganatomy.engine.parser.query.Expression;

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
    if (relation.table() == null) {
      return false;
    }
    for (IndexInfo info : relation.indexes()) {
      if (info.isUnique()
          && info.index.isImmediate()
          && IndexMatching.implies(relation.filter, Clauses.joinAnd(info.predicate))
          && isCovered(info, relation, join, outers.ranges)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCovered(
      IndexInfo info, BaseRelation relation, Joining join, long outer) {
    for (int i = 0; i < info.keyCount(); i++) {
      Expression column = info.columns.get(i);
      boolean isGiven = false;
      for (Expression clause : join.conditions()) {
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

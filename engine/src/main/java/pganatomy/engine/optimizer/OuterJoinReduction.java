package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;

/// Turns outer joins into inner ones when a condition above throws the null rows away anyway.
///
/// PostgreSQL: src/backend/optimizer/prep/prepjointree.c, reduce_outer_joins()
final class OuterJoinReduction {
  Query.FromItem reduce(Query.FromItem item, List<Expression> conditions) {
    return switch (item) {
      case null -> null;
      case Query.FromItem.Range range -> range;
      case Query.FromItem.List list -> {
        List<Query.FromItem> items = new ArrayList<>();
        for (Query.FromItem part : list.items()) {
          items.add(reduce(part, conditions));
        }
        yield new Query.FromItem.List(items);
      }
      case Query.FromItem.Join join -> reduceJoin(join, conditions);
    };
  }

  private Query.FromItem reduceJoin(Query.FromItem.Join join, List<Expression> conditions) {
    boolean needsLeft = isForced(FromItems.ranges(join.left()), conditions);
    boolean needsRight = isForced(FromItems.ranges(join.right()), conditions);
    Query.JoinType type =
        switch (join.type()) {
          case LEFT -> needsRight ? Query.JoinType.INNER : Query.JoinType.LEFT;
          case RIGHT -> needsLeft ? Query.JoinType.INNER : Query.JoinType.RIGHT;
          case FULL ->
              needsLeft && needsRight
                  ? Query.JoinType.INNER
                  : needsLeft
                      ? Query.JoinType.LEFT
                      : needsRight ? Query.JoinType.RIGHT : Query.JoinType.FULL;
          default -> join.type();
        };
    List<Expression> own = new ArrayList<>();
    Clauses.splitAnd(join.condition(), own);
    List<Expression> forLeft = new ArrayList<>();
    List<Expression> forRight = new ArrayList<>();
    if (type != Query.JoinType.FULL) {
      boolean leftKeeps = type != Query.JoinType.RIGHT;
      boolean rightKeeps = type == Query.JoinType.INNER || type == Query.JoinType.RIGHT;
      if (leftKeeps) {
        forLeft.addAll(conditions);
      }
      if (rightKeeps) {
        forRight.addAll(conditions);
      }
      if (type == Query.JoinType.INNER
          || type == Query.JoinType.RIGHT
          || type == Query.JoinType.SEMI) {
        forLeft.addAll(own);
      }
      if (type != Query.JoinType.RIGHT) {
        forRight.addAll(own);
      }
    }
    return new Query.FromItem.Join(
        type,
        reduce(join.left(), forLeft),
        reduce(join.right(), forRight),
        join.condition(),
        join.range());
  }

  private static boolean isForced(long ranges, List<Expression> conditions) {
    for (Expression condition : conditions) {
      if (Clauses.isStrictOver(condition, ranges)) {
        return true;
      }
    }
    return false;
  }
}

package pganatomy.engine.optimizer;

import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;

/// What rows are sorted by.
record SortItem(Expression expression, Query.Group group) {
  OrderKey key() {
    return new OrderKey(
        IndexMatching.placeless(expression), group.descending(), group.nullsFirst());
  }

  /// @param relations null when nothing is known of what equals what
  boolean sortsLike(SortItem other, RelationPlanner relations) {
    return (expression.equals(other.expression)
            || key().equals(other.key())
            || relations != null
                && relations
                    .orders
                    .canonical(expression)
                    .equals(relations.orders.canonical(other.expression)))
        && group.descending() == other.group.descending()
        && group.nullsFirst() == other.group.nullsFirst();
  }
}

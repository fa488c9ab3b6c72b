package pganatomy.engine.optimizer;

import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;

/// What rows are sorted by.
record SortItem(Expression expression, Query.Group group) {
  OrderKey key() {
    return new OrderKey(
        IndexMatching.placeless(expression), group.descending(), group.nullsFirst());
  }

  boolean sortsLike(SortItem other) {
    return (expression.equals(other.expression) || key().equals(other.key()))
        && group.descending() == other.group.descending()
        && group.nullsFirst() == other.group.nullsFirst();
  }
}

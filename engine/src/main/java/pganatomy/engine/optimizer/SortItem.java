package pganatomy.engine.optimizer;

import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;

/// What rows are sorted by.
record SortItem(Expression expression, Query.Group group) {
  boolean sortsLike(SortItem other) {
    return expression.equals(other.expression)
        && group.descending() == other.group.descending()
        && group.nullsFirst() == other.group.nullsFirst();
  }
}

package pganatomy.engine.optimizer;

import java.util.List;
import pganatomy.engine.parser.query.Expression;

/// One key of the order in which a path gives its rows.
///
/// PostgreSQL: src/include/nodes/pathnodes.h, PathKey
///
/// @param expression over the query's ranges, without locations
record OrderKey(Expression expression, boolean descending, boolean nullsFirst) {
  /// Whether rows in the order `a` are also in the order `b`.
  static boolean contains(List<OrderKey> a, List<OrderKey> b) {
    if (a.size() < b.size()) {
      return false;
    }
    for (int i = 0; i < b.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        return false;
      }
    }
    return true;
  }
}

package pganatomy.engine.optimizer;

import java.util.List;
import pganatomy.engine.access.nbtree.ScanKey;
import pganatomy.engine.parser.query.Expression;

/// A clause of the query that an index scan can check by itself.
///
/// PostgreSQL: src/include/nodes/pathnodes.h, IndexClause
///
/// @param clause as the query has it
/// @param column 0-based, of the index
/// @param quals as EXPLAIN shows them: the index's column on the left
/// @param conditions the same for the scan, one for each qual
/// @param isLossy whether the rows found have still to be checked (`LIKE`)
record IndexClause(
    Expression clause,
    int column,
    List<Expression> quals,
    List<Condition> conditions,
    boolean isLossy) {

  /// @param value null for tests of null
  record Condition(int column, ScanKey.Strategy strategy, Expression value) {}

  boolean isEquality() {
    return conditions.size() == 1
        && (conditions.get(0).strategy() == ScanKey.Strategy.EQUAL
            || conditions.get(0).strategy() == ScanKey.Strategy.ANY_EQUAL
            || conditions.get(0).strategy() == ScanKey.Strategy.IS_NULL);
  }

  boolean isArray() {
    return conditions.get(0).strategy() == ScanKey.Strategy.ANY_EQUAL;
  }

  boolean isNullTest() {
    return conditions.get(0).strategy() == ScanKey.Strategy.IS_NULL;
  }
}

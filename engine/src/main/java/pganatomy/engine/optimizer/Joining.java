package pganatomy.engine.optimizer;

import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;

/// What all paths that join the same two sides in the same way have in common.
///
/// PostgreSQL: src/include/nodes/pathnodes.h, JoinPathExtraData
///
/// @param conditions of the join
/// @param above conditions that came from above an outer join
/// @param matched share of outer rows that have a partner, for those who look for one only
/// @param matchCount partners of an outer row that has any
/// @param isInnerUnique no outer row has more than one partner
record Joining(
    Query.JoinType type,
    List<Expression> conditions,
    List<Expression> above,
    double rows,
    double matched,
    double matchCount,
    boolean isInnerUnique) {

  /// Whether one partner of an outer row is enough.
  boolean needsOnePartner() {
    return type == Query.JoinType.SEMI || type == Query.JoinType.ANTI || isInnerUnique;
  }

  Joining as(Query.JoinType other) {
    return new Joining(other, conditions, above, rows, matched, matchCount, isInnerUnique);
  }

  Joining withUniqueInner(double share, double count) {
    return new Joining(type, conditions, above, rows, share, count, true);
  }
}

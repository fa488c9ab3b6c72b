package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.parser.query.QueryBuilder;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// FOR UPDATE of a sub-select in FROM, or of a view, locks the rows of the tables in it.
///
/// PostgreSQL: src/backend/parser/analyze.c, transformLockingClause()
final class SubQueryLocks {
  private final Query.RowMark model;
  private final String words;

  /// @param model strength and wait policy
  /// @param words `FOR UPDATE`
  SubQueryLocks(Query.RowMark model, String words) {
    this.model = model;
    this.words = words;
  }

  RangeEntry.SubQuery apply(RangeEntry.SubQuery entry) {
    return new RangeEntry.SubQuery(
        apply(entry.query()),
        entry.alias(),
        entry.columnNames(),
        entry.columnTypes(),
        entry.columnTypeModifiers(),
        entry.lateral(),
        entry.viewOid());
  }

  private Query apply(Query q) {
    check(q);
    List<RangeEntry> ranges = new ArrayList<>(q.ranges());
    List<Query.RowMark> marks = new ArrayList<>(q.rowMarks());
    for (int i = 0; i < ranges.size(); i++) {
      if (ranges.get(i) instanceof RangeEntry.Table) {
        marks.add(new Query.RowMark(i, model.strength(), model.waitPolicy()));
      } else if (ranges.get(i) instanceof RangeEntry.SubQuery inner) {
        ranges.set(i, apply(inner));
      }
    }
    QueryBuilder locked = new QueryBuilder(q);
    locked.ranges = ranges;
    locked.rowMarks = marks;
    return locked.build();
  }

  private void check(Query q) {
    String clause = null;
    if (q.setOperation() != null) {
      clause = "UNION/INTERSECT/EXCEPT";
    } else if (q.distinct() || !q.distinctOn().isEmpty()) {
      clause = "DISTINCT clause";
    } else if (!q.groupBy().isEmpty()) {
      clause = "GROUP BY clause";
    } else if (q.having() != null) {
      clause = "HAVING clause";
    } else if (q.hasAggregates()) {
      clause = "aggregate functions";
    } else if (q.hasWindows()) {
      clause = "window functions";
    }
    if (clause != null) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED, words + " is not allowed with " + clause);
    }
  }
}

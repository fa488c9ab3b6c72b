package pganatomy.engine.tcop.sql;

import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.storage.lmgr.LockMode;

/// Takes the table locks that a query needs, until the end of the transaction: so that nobody drops
/// or rewrites a table under it.
///
/// Sub-queries in expressions are found through the range tables of FROM and WITH alone; a table
/// that only a sub-query in an expression reads is locked when that query is planned.
///
/// PostgreSQL: src/backend/utils/cache/plancache.c, AcquireExecutorLocks()
final class RelationLocks {
  private RelationLocks() {}

  static void acquire(Query query, SessionCatalog catalog) {
    for (int i = 0; i < query.ranges().size(); i++) {
      RangeEntry range = query.ranges().get(i);
      if (range instanceof RangeEntry.Table table && !table.relation().builtIn()) {
        catalog.lock(table.relation(), mode(query, i));
      } else if (range instanceof RangeEntry.SubQuery inner) {
        acquire(inner.query(), catalog);
      }
    }
    for (Query.CommonTable table : query.with()) {
      acquire(table.query(), catalog);
    }
  }

  private static LockMode mode(Query query, int range) {
    if (range == query.resultRange()) {
      return LockMode.ROW_EXCLUSIVE;
    }
    for (Query.RowMark mark : query.rowMarks()) {
      if (mark.range() == range) {
        return LockMode.ROW_SHARE;
      }
    }
    return LockMode.ACCESS_SHARE;
  }
}

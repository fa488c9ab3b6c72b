package pganatomy.engine.tcop.sql;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionVisitor;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.storage.lmgr.LockMode;

/// The table locks that a query needs until the end of the transaction: so that nobody drops or
/// rewrites a table under it. Which they are is found once; a plan that is kept takes them again
/// each time before it runs.
///
/// PostgreSQL: src/backend/utils/cache/plancache.c, AcquireExecutorLocks()
final class RelationLocks {
  private final List<RelationDescriptor> relations = new ArrayList<>();
  private final List<LockMode> modes = new ArrayList<>();

  RelationLocks(Query query) {
    collect(query);
  }

  private void collect(Query query) {
    for (int i = 0; i < query.ranges().size(); i++) {
      RangeEntry range = query.ranges().get(i);
      if (range instanceof RangeEntry.Table table && !table.relation().builtIn()) {
        relations.add(table.relation());
        modes.add(mode(query, i));
      } else if (range instanceof RangeEntry.SubQuery inner) {
        collect(inner.query());
      }
    }
    for (Query.CommonTable table : query.with()) {
      collect(table.query());
    }
    if (query.hasSubLinks()) {
      new ExpressionVisitor() {
        @Override
        protected boolean visit(Expression expression, int depth) {
          if (depth == 0 && expression instanceof Expression.SubLink link) {
            collect(link.query());
          }
          return false;
        }
      }.find(query);
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

  void acquire(SessionCatalog catalog) {
    for (int i = 0; i < relations.size(); i++) {
      catalog.lock(relations.get(i), modes.get(i));
    }
  }
}

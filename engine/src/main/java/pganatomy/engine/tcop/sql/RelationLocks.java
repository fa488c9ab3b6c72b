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
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The table locks that a query needs until the end of the transaction: so that nobody drops or
/// rewrites a table under it. Which they are is found once; a plan that is kept takes them again
/// each time before it runs.
///
/// PostgreSQL: src/backend/utils/cache/plancache.c, AcquireExecutorLocks()
final class RelationLocks {
  /// The first OID that is no system object's.
  private static final int FIRST_NORMAL = 16384;

  private final List<RelationDescriptor> relations = new ArrayList<>();
  private final List<LockMode> modes = new ArrayList<>();

  /// Where the statement names them; -1 for those that a view brings along.
  private final List<Integer> locations = new ArrayList<>();

  /// The views that users have made: what they read is found in their rows of the catalogs.
  private final List<Integer> views = new ArrayList<>();

  RelationLocks(Query query) {
    collect(query, true);
  }

  private void collect(Query query, boolean isWritten) {
    for (int i = 0; i < query.ranges().size(); i++) {
      RangeEntry range = query.ranges().get(i);
      if (range instanceof RangeEntry.Table table && !table.relation().builtIn()) {
        relations.add(table.relation());
        modes.add(mode(query, i));
        locations.add(isWritten ? table.location() : -1);
      } else if (range instanceof RangeEntry.SubQuery inner) {
        if (Integer.compareUnsigned(inner.viewOid(), FIRST_NORMAL) >= 0) {
          views.add(inner.viewOid());
        }
        collect(inner.query(), isWritten && inner.viewOid() == 0);
      }
    }
    for (Query.CommonTable table : query.with()) {
      collect(table.query(), isWritten);
    }
    if (query.hasSubLinks()) {
      new ExpressionVisitor() {
        @Override
        protected boolean visit(Expression expression, int depth) {
          if (depth == 0 && expression instanceof Expression.SubLink link) {
            collect(link.query(), isWritten);
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

  /// Locks for a statement that is being analysed: who waits in vain is told where it names the
  /// table.
  ///
  /// PostgreSQL: src/backend/parser/parse_node.c, setup_parser_errposition_callback()
  void acquireForAnalysis(SessionCatalog catalog) {
    lockViews(catalog);
    for (int i = 0; i < relations.size(); i++) {
      try {
        catalog.lock(relations.get(i), modes.get(i));
      } catch (DatabaseException inVain) {
        boolean isAboutTable =
            inVain.sqlState() == SqlState.LOCK_NOT_AVAILABLE
                || inVain.sqlState() == SqlState.DEADLOCK_DETECTED;
        throw isAboutTable && locations.get(i) >= 0
            ? inVain.position(locations.get(i) + 1)
            : inVain;
      }
    }
  }

  private void lockViews(SessionCatalog catalog) {
    for (int i = 0; i < views.size(); i++) {
      RelationDescriptor view = catalog.relation(views.get(i));
      if (view != null) {
        catalog.lock(view, LockMode.ACCESS_SHARE);
      }
    }
  }

  void acquire(SessionCatalog catalog) {
    lockViews(catalog);
    for (int i = 0; i < relations.size(); i++) {
      catalog.lock(relations.get(i), modes.get(i));
    }
  }
}

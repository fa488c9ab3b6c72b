package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.nbtree.BtreeIndex;
import pganatomy.engine.catalog.Catalog;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.executor.IndexTargets;
import pganatomy.engine.parser.query.Expression;

/// An index of a table while a query on it is planned.
///
/// PostgreSQL: src/include/nodes/pathnodes.h, IndexOptInfo
final class IndexInfo {
  final IndexDescriptor index;

  /// The index's columns over the query's range, without locations.
  final List<Expression> columns = new ArrayList<>();

  /// The parts of a partial index's condition.
  final List<Expression> predicate = new ArrayList<>();

  double pageCount;
  double tuples;
  int height;

  IndexInfo(IndexDescriptor index, int range, Catalog catalog) {
    this.index = index;
    for (Expression column : IndexTargets.columns(index, catalog)) {
      columns.add(IndexMatching.placeless(IndexMatching.onRange(column, range)));
    }
    Expression condition = IndexTargets.predicate(index, catalog);
    if (condition != null) {
      Clauses.splitAnd(IndexMatching.onRange(condition, range), predicate);
    }
  }

  /// PostgreSQL: src/backend/optimizer/util/plancat.c, get_relation_info()
  void estimateSize(BaseRelation relation) {
    pageCount = BtreeIndex.pageCount(index);
    height = BtreeIndex.height(index);
    tuples = relation.tuples;
    if (!predicate.isEmpty()) {
      double counted = index.relation().pageCount() - 1;
      double density =
          counted > 0 ? index.relation().rowCount() / counted : DEFAULT_ENTRIES_PER_PAGE;
      tuples = Math.min(relation.tuples, Math.rint(density * Math.max(0, pageCount - 1)));
    }
  }

  private static final double DEFAULT_ENTRIES_PER_PAGE = 200;

  int keyCount() {
    return index.keyCount();
  }

  boolean isUnique() {
    return index.isUnique();
  }
}

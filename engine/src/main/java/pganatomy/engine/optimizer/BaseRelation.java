package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.access.heap.HeapScan;
import pganatomy.engine.catalog.AttributeDescriptor;
import pganatomy.engine.catalog.Catalog;
import pganatomy.engine.catalog.ColumnStatistics;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;

/// One entry of FROM while it is planned: what is read, how many rows that gives, and which clauses
/// filter it.
///
/// PostgreSQL: src/include/nodes/pathnodes.h, RelOptInfo
final class BaseRelation {
  final int range;
  final Query.RangeEntry entry;

  /// Clauses over this relation alone.
  final List<Expression> filter = new ArrayList<>();

  /// Ranges that a LATERAL entry reads.
  long lateralRanges;

  /// Rows before the filter.
  double tuples;

  double pageCount;

  /// The share of the table's pages that everybody sees whole.
  double allVisibleShare;

  private List<IndexInfo> indexes;

  /// For a sub-query: its plan and what its columns are.
  PlannedQuery subQuery;

  /// For a WITH item: who knows where its columns come from.
  QueryPlanner origins;

  private final Catalog catalog;
  private final Map<Integer, ColumnStatistics> statistics = new HashMap<>();

  /// Its scan's number in the whole statement.
  final int scan;

  BaseRelation(int range, Query.RangeEntry entry, Catalog catalog, int scan) {
    this.range = range;
    this.scan = scan;
    this.entry = entry;
    this.catalog = catalog;
  }

  RelationDescriptor table() {
    return entry instanceof Query.RangeEntry.Table table ? table.relation() : null;
  }

  /// Whether no two rows have the same value in a column.
  boolean hasUniqueIndex(int attribute) {
    for (IndexInfo info : indexes()) {
      if (info.isUnique()
          && info.keyCount() == 1
          && info.predicate.isEmpty()
          && info.index.columns()[0] == attribute) {
        return true;
      }
    }
    return false;
  }

  /// Whether a whole index begins with a column.
  boolean hasIndexOn(int attribute) {
    for (IndexInfo info : indexes()) {
      if (info.predicate.isEmpty() && info.index.columns()[0] == attribute) {
        return true;
      }
    }
    return false;
  }

  /// The table's indexes, as far as they may be used; the newest first, which wins among equals.
  List<IndexInfo> indexes() {
    if (indexes == null) {
      indexes = new ArrayList<>();
      RelationDescriptor table = table();
      if (table != null && table.hasIndexes()) {
        for (IndexDescriptor index : catalog.indexes(table)) {
          if (index.isValid() && !index.checkXmin()) {
            IndexInfo info = new IndexInfo(index, range, catalog);
            info.estimateSize(this);
            indexes.addFirst(info);
          }
        }
      }
    }
    return indexes;
  }

  /// Statistics of a column, null for none.
  ColumnStatistics statistics(int attribute) {
    RelationDescriptor table = table();
    if (table == null || attribute <= 0) {
      return null;
    }
    if (!statistics.containsKey(attribute)) {
      statistics.put(attribute, catalog.statistics(table.oid(), attribute));
    }
    return statistics.get(attribute);
  }

  int width(Expression.Column column) {
    if (column.attribute() < 0) {
      return column.attribute() == -1 ? 6 : 4;
    }
    ColumnStatistics found = statistics(column.attribute());
    if (found != null && found.averageWidth() > 0) {
      return found.averageWidth();
    }
    if (subQuery != null && column.attribute() > 0) {
      return subQuery.columnWidth(column.attribute() - 1);
    }
    return Clauses.averageWidth(column.type(), column.typeModifier());
  }

  /// Estimates a table's pages and rows from the size of its file and what it held when it was last
  /// counted.
  ///
  /// PostgreSQL: src/backend/access/table/tableam.c, table_block_relation_estimate_size()
  void estimateTable() {
    RelationDescriptor table = table();
    int current = HeapScan.blockCount(table);
    if (current < 10 && table.pageCount() <= 0 && table.rowCount() < 0) {
      current = 10;
    }
    pageCount = current;
    if (current == 0) {
      tuples = 0;
      return;
    }
    double density;
    if (table.rowCount() >= 0 && table.pageCount() > 0) {
      density = table.rowCount() / (double) table.pageCount();
    } else {
      int width = 0;
      for (AttributeDescriptor attribute : table.attributes()) {
        if (!attribute.dropped()) {
          ColumnStatistics found = statistics(attribute.number());
          width +=
              found != null && found.averageWidth() > 0
                  ? found.averageWidth()
                  : Clauses.averageWidth(attribute.type(), attribute.typeModifier());
        }
      }
      density = (Costs.PAGE_BYTES - 24) * table.fillFactor() / 100 / (Costs.align(width) + 24 + 4);
    }
    tuples = Math.rint(density * current);
    allVisibleShare = Math.min(1, table.allVisiblePages() / (double) current);
  }
}

package pganatomy.engine.catalog;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.common.TupleReader;
import pganatomy.engine.access.heap.HeapInPlace;
import pganatomy.engine.access.heap.HeapInserter;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.access.heap.HeapScan;
import pganatomy.engine.access.heap.HeapTable;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// Reads and changes one catalog, row by row.
///
/// There are no indexes yet, so a look-up reads the table, from its last page to its first: what a
/// user made is at the end, behind the system's own rows.
///
/// PostgreSQL: src/backend/catalog/indexing.c, CatalogTupleInsert();
/// src/backend/utils/cache/catcache.c
public final class CatalogTable {
  private final RelationDescriptor relation;
  private final TransactionContext transaction;
  private final VectorKind[] kinds;

  public CatalogTable(RelationDescriptor relation, TransactionContext transaction) {
    this.relation = relation;
    this.transaction = transaction;
    kinds = new VectorKind[relation.attributes().size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = relation.attributes().get(i).type().vectorKind();
    }
  }

  public RelationDescriptor relation() {
    return relation;
  }

  /// The row where the attribute has this value, or null.
  public CatalogRow findOne(int attribute, Object value) {
    List<CatalogRow> found = find(attribute, value, 1);
    return found.isEmpty() ? null : found.getFirst();
  }

  public List<CatalogRow> find(int attribute, Object value) {
    return find(attribute, value, Integer.MAX_VALUE);
  }

  public List<CatalogRow> all() {
    return find(0, null, Integer.MAX_VALUE);
  }

  /// Rows where the attribute has this value (attribute 0: all rows), up to `limit` of them.
  public List<CatalogRow> find(int attribute, Object value, int limit) {
    List<CatalogRow> found = new ArrayList<>();
    Snapshot snapshot = transaction.latestSnapshot();
    HeapScan scan = HeapScan.open(relation, snapshot, 0, -1);
    HeapPage page = new HeapPage();
    TupleReader keyReader =
        attribute == 0 ? null : new TupleReader(relation, new int[] {attribute});
    TupleReader rowReader = new TupleReader(relation, allAttributes());
    Batch keys =
        attribute == 0
            ? null
            : Batch.create(new VectorKind[] {kinds[attribute - 1]}, HeapPage.MAX_TUPLES);
    Batch row = Batch.create(kinds, 1);
    for (int block = HeapScan.blockCount(relation) - 1; block >= 0; block--) {
      scan.readPage(block, page);
      if (keys != null) {
        keys.clear();
        keyReader.read(page, 0, keys);
      }
      for (int i = 0; i < page.count; i++) {
        if (keys == null || value.equals(keys.columns[0].get(i))) {
          row.clear();
          rowReader.read(page, i, row);
          found.add(new CatalogRow(page.ctid(i), values(row)));
          if (found.size() == limit) {
            return found;
          }
        }
      }
    }
    return found;
  }

  private int[] allAttributes() {
    int[] all = new int[kinds.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = i + 1;
    }
    return all;
  }

  private static Object[] values(Batch row) {
    Object[] values = new Object[row.columns.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.columns[i].get(0);
    }
    return values;
  }

  // ---------------------------------------------------------------- changes

  /// An empty row, all null, to be filled and inserted.
  public CatalogRow newRow() {
    return new CatalogRow(0, new Object[kinds.length]);
  }

  public void insert(CatalogRow row) {
    new HeapInserter(relation, transaction).insert(row.values);
    changed();
  }

  public void insertAll(List<CatalogRow> rows) {
    HeapInserter inserter = new HeapInserter(relation, transaction);
    for (CatalogRow row : rows) {
      inserter.insert(row.values);
    }
    changed();
  }

  public void update(CatalogRow row) {
    check(HeapTable.update(relation, row.ctid, row.values, transaction, null, null));
    changed();
  }

  /// Changes the row for everybody at once and for good, whatever becomes of this transaction; as
  /// [#update] where that cannot be done.
  public void updateInPlace(CatalogRow row) {
    if (HeapInPlace.overwrite(relation, row.ctid, row.values, transaction)) {
      transaction.noteCatalogChange();
    } else {
      update(row);
    }
  }

  public void delete(CatalogRow row) {
    check(HeapTable.delete(relation, row.ctid, transaction, null, null));
    changed();
  }

  /// Deletes the rows where the attribute has this value, and tells how many.
  public int deleteWhere(int attribute, Object value) {
    List<CatalogRow> rows = find(attribute, value);
    for (CatalogRow row : rows) {
      delete(row);
    }
    return rows.size();
  }

  private void changed() {
    transaction.noteCatalogChange();
    transaction.incrementCommandCounter();
  }

  /// PostgreSQL: src/backend/access/heap/heapam.c, simple_heap_update()
  private static void check(HeapTable.Outcome outcome) {
    if (outcome == HeapTable.Outcome.UPDATED || outcome == HeapTable.Outcome.DELETED) {
      String word = outcome == HeapTable.Outcome.UPDATED ? "updated" : "deleted";
      throw DatabaseException.error(SqlState.INTERNAL_ERROR, "tuple concurrently " + word);
    }
    if (outcome != HeapTable.Outcome.OK) {
      throw new IllegalStateException("catalog row: " + outcome);
    }
  }
}

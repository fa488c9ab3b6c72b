package pganatomy.engine.commands;

import java.util.List;
import pganatomy.engine.access.heap.DeadItems;
import pganatomy.engine.access.heap.FreeSpaceMap;
import pganatomy.engine.access.heap.IndexVacuumCallback;
import pganatomy.engine.access.heap.VacuumDelay;
import pganatomy.engine.access.nbtree.BtreeVacuum;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.storage.ipc.Progress;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.storage.lmgr.LockTag;
import pganatomy.engine.storage.smgr.RelationFile;

/// A table's indexes while the table is vacuumed.
///
/// PostgreSQL: src/backend/access/heap/vacuumlazy.c, lazy_vacuum_all_indexes(),
/// lazy_cleanup_all_indexes()
final class IndexesVacuum implements IndexVacuumCallback {
  private final List<IndexDescriptor> indexes;
  private final BtreeVacuum.Result[] results;
  private final VacuumDelay delay = new VacuumDelay();

  IndexesVacuum(SessionCatalog catalog, RelationDescriptor relation) {
    indexes = catalog.indexes(relation);
    results = new BtreeVacuum.Result[indexes.size()];
    for (IndexDescriptor index : indexes) {
      LockManager.acquire(
          LockTag.relation(relation.databaseOid(), index.oid()), LockMode.ROW_EXCLUSIVE);
    }
  }

  @Override
  public boolean hasIndexes() {
    return !indexes.isEmpty();
  }

  @Override
  public void bulkDelete(DeadItems items) {
    Progress.set(Progress.VACUUM_INDEXES, results.length, Progress.VACUUM_INDEXES_DONE, 0);
    for (int i = 0; i < results.length; i++) {
      delay.point();
      results[i] = BtreeVacuum.bulkDelete(indexes.get(i), items::contains, results[i]);
      Progress.set(Progress.VACUUM_INDEXES_DONE, i + 1L);
    }
  }

  /// An index from which nothing was removed needs no look.
  @Override
  public void cleanup(double liveTuples, boolean isExact) {
    if (results.length > 0) {
      Progress.set(Progress.VACUUM_PHASE, Progress.CLEAN_INDEX);
      Progress.set(Progress.VACUUM_INDEXES, results.length, Progress.VACUUM_INDEXES_DONE, 0);
    }
    for (int i = 0; i < results.length; i++) {
      if (results[i] != null) {
        results[i] = BtreeVacuum.cleanup(indexes.get(i), results[i]);
        RelationFile file = RelationFile.of(indexes.get(i).locator());
        FreeSpaceMap.publish(file, 0, results[i].pages);
      }
      Progress.set(Progress.VACUUM_INDEXES_DONE, i + 1L);
    }
    Progress.set(Progress.VACUUM_INDEXES, 0, Progress.VACUUM_INDEXES_DONE, 0);
  }

  @Override
  public String report() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < results.length; i++) {
      BtreeVacuum.Result result = results[i];
      if (result != null) {
        text.append("index \"").append(indexes.get(i).name()).append("\": pages: ");
        text.append(result.pages).append(" in total, ").append(result.newlyDeletedPages);
        text.append(" newly deleted, ").append(result.deletedPages);
        text.append(" currently deleted, ").append(result.freePages).append(" reusable\n");
      }
    }
    return text.toString();
  }

  void updateCatalog(CatalogTable classes) {
    for (int i = 0; i < results.length; i++) {
      if (results[i] != null) {
        CatalogRow row = classes.findOne(PgClass.OID, indexes.get(i).oid());
        row.set(PgClass.PAGES, results[i].pages);
        row.set(PgClass.TUPLES, (double) results[i].entries);
        classes.updateInPlace(row);
      }
    }
  }
}

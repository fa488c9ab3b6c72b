package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.heap.DeadItems;
import pganatomy.engine.access.heap.IndexVacuumCallback;
import pganatomy.engine.access.nbtree.BtreeVacuum;
import pganatomy.engine.catalog.IndexCatalog;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.RelationDescriptor;

/// What VACUUM does to a table's indexes.
///
/// PostgreSQL: src/backend/access/heap/vacuumlazy.c, lazy_vacuum_all_indexes(),
/// lazy_cleanup_all_indexes()
final class IndexVacuum implements IndexVacuumCallback {
  private final CommandContext context;
  private final List<IndexDescriptor> indexes = new ArrayList<>();
  private final BtreeVacuum.Result[] results;

  IndexVacuum(CommandContext context, RelationDescriptor relation) {
    this.context = context;
    for (IndexDescriptor index : context.catalog().indexes(relation)) {
      if (index.isReady()) {
        indexes.add(index);
      }
    }
    results = new BtreeVacuum.Result[indexes.size()];
  }

  @Override
  public boolean hasIndexes() {
    return !indexes.isEmpty();
  }

  @Override
  public void bulkDelete(DeadItems items) {
    for (int i = 0; i < results.length; i++) {
      BtreeVacuum.Result before = results[i];
      results[i] = BtreeVacuum.bulkDelete(indexes.get(i), items::contains);
      if (before != null) {
        results[i].removedEntries += before.removedEntries;
        results[i].newlyDeletedPages += before.newlyDeletedPages;
      }
    }
  }

  /// Notes the sizes of the indexes; of a partial one its own number of entries.
  @Override
  public void cleanup(double liveTuples, boolean isExact) {
    for (int i = 0; i < results.length; i++) {
      results[i] = BtreeVacuum.cleanup(indexes.get(i), results[i]);
      double entries = results[i].entries;
      boolean isSame =
          indexes.get(i).relation().pageCount() == results[i].pages
              && indexes.get(i).relation().rowCount() == (float) entries;
      if (!isSame) {
        IndexCatalog.setSize(
            context.catalog(), indexes.get(i).oid(), results[i].pages, entries, -1);
      }
    }
  }

  @Override
  public String report() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < results.length; i++) {
      BtreeVacuum.Result result = results[i];
      if (result != null) {
        text.append("index \"").append(indexes.get(i).name()).append("\": pages: ");
        text.append(result.pages).append(" in total, ");
        text.append(result.newlyDeletedPages).append(" newly deleted, ");
        text.append(result.deletedPages).append(" currently deleted, ");
        text.append(result.freePages).append(" reusable\n");
      }
    }
    return text.toString();
  }
}

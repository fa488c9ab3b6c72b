package pganatomy.engine.access.nbtree;

import pganatomy.engine.utils.memory.MemoryContext;
import pganatomy.engine.utils.sort.SpillFile;
import pganatomy.engine.utils.vector.Batch;

/// Builds a whole index: rows come in any order, are sorted, and the pages are filled from the
/// leaves upwards.
///
/// ```text
///   builder = BtreeBuilder.open(index, maintenanceWorkMemBytes, memory, spillFiles)
///   add(batch, ctids, 0, n, null) ...  finish()  close()
/// ```
///
/// PostgreSQL: src/backend/access/nbtree/nbtsort.c
public final class BtreeBuilder implements AutoCloseable {
  private final StoredIndex index;

  private BtreeBuilder(StoredIndex index) {
    this.index = index;
  }

  /// The index's files must not be there yet, or be empty.
  ///
  /// @param memoryBytes the bound, `maintenance_work_mem`
  public static BtreeBuilder open(
      StoredIndex index, long memoryBytes, MemoryContext parent, SpillFile.Factory spillFiles) {
    return new BtreeBuilder(index);
  }

  /// Takes rows: the index's columns, keys and included ones.
  ///
  /// @param ctids each row's (the root of its HOT chain), from `ctids[0]` on
  /// @param dead rows that are still needed by old snapshots but do not count for uniqueness, from
  ///   `dead[0]` on; null for none
  public void add(Batch rows, int from, int count, long[] ctids, boolean[] dead) {
    throw new UnsupportedOperationException(index.name());
  }

  /// Sorts and writes the index; gives the number of entries.
  ///
  /// @throws pganatomy.engine.utils.error.DatabaseException 23505 on duplicates
  public long finish() {
    throw new UnsupportedOperationException(index.name());
  }

  @Override
  public void close() {
    // nothing is held yet
  }
}

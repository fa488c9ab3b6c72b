package pganatomy.engine.utils.sort;

import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.memory.MemoryContext;
import pganatomy.engine.utils.vector.Batch;

/// Sorts rows within a bound of memory: batches go in, batches come out in order.
///
/// ```text
///   add(batch) ... add(batch)  finish()  next(batch) ... next(batch) = false  close()
/// ```
///
/// Past the bound, what is in memory is sorted and written to a temporary file as a *run*; at the
/// end the runs are merged.
///
/// PostgreSQL: src/backend/utils/sort/tuplesort.c
public abstract class TupleSort implements AutoCloseable {
  /// @param workMemBytes the bound, `work_mem`
  /// @param spillFiles makes the temporary file, if one is needed
  public static TupleSort create(
      Type[] columnTypes,
      SortKey[] keys,
      long workMemBytes,
      MemoryContext parent,
      SpillFile.Factory spillFiles) {
    if (columnTypes.length == 1 && keys.length == 1 && NormalizedKey.isExact(columnTypes[0])) {
      return new KeySort(columnTypes[0], keys[0], workMemBytes, parent, spillFiles);
    }
    return new RowSort(columnTypes, keys, workMemBytes, parent, spillFiles);
  }

  /// Tells that only the first `rows` rows are wanted (LIMIT). Before the first [#add].
  public abstract void setBound(long rows);

  public abstract void add(Batch batch);

  /// Sorts what was added. After it, only [#next], [#rescan] and [#close].
  public abstract void finish();

  /// Fills `target` with the next rows; false when there are none.
  public abstract boolean next(Batch target);

  /// Starts the output again from its first row.
  public abstract void rescan();

  public abstract SortMethod method();

  /// Whether [#spaceKilobytes] was on disk.
  public final boolean onDisk() {
    return method() == SortMethod.EXTERNAL_MERGE;
  }

  /// The most memory that was taken, or the size of the temporary file.
  public abstract long spaceKilobytes();

  @Override
  public abstract void close();
}

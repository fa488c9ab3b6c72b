package pganatomy.engine.access.nbtree;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Progress;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.memory.MemoryContext;
import pganatomy.engine.utils.sort.EntryArray;
import pganatomy.engine.utils.sort.SortKey;
import pganatomy.engine.utils.sort.SpillFile;
import pganatomy.engine.utils.sort.TupleSort;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;
import pganatomy.engine.utils.vector.VectorKind;

/// Builds a whole index: rows come in any order, are sorted, and the pages are filled from the
/// leaves upwards.
///
/// ```text
///   builder = BtreeBuilder.open(index, maintenanceWorkMemBytes, memory, spillFiles)
///   add(batch, 0, n, ctids, null) ...  finish()  close()
/// ```
///
/// An index on one column of whole numbers sorts pairs of number and ctid
/// ([pganatomy.engine.utils.sort.EntryArray]) as long as they fit into memory; all others, and what
/// does not fit, go through [pganatomy.engine.utils.sort.TupleSort] as rows with one more column,
/// the ctid.
///
/// PostgreSQL: src/backend/access/nbtree/nbtsort.c
public final class BtreeBuilder implements AutoCloseable {
  private final StoredIndex index;
  private final IndexForm form;
  private final BtreeFile file;
  private final IndexTupleFormer former;
  private final long memoryBytes;
  private final MemoryContext parent;
  private final SpillFile.Factory spillFiles;
  private final Set<Long> deadRows = new HashSet<>();

  private EntryArray entries;
  private TupleSort sort;
  private Batch sortBatch;
  private long[] nullCtids = new long[0];
  private int nullCount;

  // The entry that was written last, for the unique check.
  private final SearchKey lastKey;
  private byte[] lastItem = new byte[0];
  private long count;
  private long added;
  private boolean isTold;

  private BtreeBuilder(
      StoredIndex index, long memoryBytes, MemoryContext parent, SpillFile.Factory spillFiles) {
    this.index = index;
    this.memoryBytes = memoryBytes;
    this.parent = parent;
    this.spillFiles = spillFiles;
    form = new IndexForm(index);
    file = new BtreeFile(index, form);
    former = new IndexTupleFormer(index, form);
    lastKey = new SearchKey(form);
    if (form.columnCount == 1 && EntryArray.takes(form.types[0]) && form.lengths[0] != 6) {
      entries = new EntryArray(form.types[0], form.descending[0], memoryBytes, parent);
    } else {
      openSort();
    }
  }

  /// The index's files must not be there yet, or be empty.
  ///
  /// @param memoryBytes the bound, `maintenance_work_mem`
  public static BtreeBuilder open(
      StoredIndex index, long memoryBytes, MemoryContext parent, SpillFile.Factory spillFiles) {
    return new BtreeBuilder(index, memoryBytes, parent, spillFiles);
  }

  private void openSort() {
    int columns = form.columnCount;
    Type[] types = Arrays.copyOf(form.types, columns + 1);
    types[columns] = Types.byOid(TypeOids.INT8);
    SortKey[] keys = new SortKey[form.keyCount + 1];
    for (int i = 0; i < form.keyCount; i++) {
      keys[i] = new SortKey(i, form.descending[i], form.nullsFirst[i]);
    }
    keys[form.keyCount] = new SortKey(columns, false, false);
    sort = TupleSort.create(types, keys, memoryBytes, parent, spillFiles);
    VectorKind[] kinds = Arrays.copyOf(form.vectorKinds, columns + 1);
    kinds[columns] = VectorKind.LONG;
    sortBatch = Batch.create(kinds);
  }

  // ---------------------------------------------------------------- taking rows

  /// Takes rows: the index's columns, keys and included ones.
  ///
  /// @param ctids each row's (the root of its HOT chain), from `ctids[0]` on
  /// @param dead rows that are still needed by old snapshots but do not count for uniqueness, from
  ///   `dead[0]` on; null for none
  public void add(Batch rows, int from, int howMany, long[] ctids, boolean[] dead) {
    added += howMany;
    for (int i = 0; dead != null && i < howMany; i++) {
      if (dead[i]) {
        deadRows.add(ctids[i]);
      }
    }
    if (entries != null && from == 0 && entries.hasRoom(howMany)) {
      addEntries(rows.columns[0], howMany, ctids);
      return;
    }
    if (sort == null) {
      moveToSort();
    }
    for (int done = 0; done < howMany; done += Batch.CAPACITY) {
      int step = Math.min(Batch.CAPACITY, howMany - done);
      sortBatch.clear();
      for (int i = 0; i < form.columnCount; i++) {
        sortBatch.columns[i].copyRows(0, rows.columns[i], from + done, step);
      }
      System.arraycopy(
          ctids, done, ((LongVector) sortBatch.columns[form.columnCount]).values, 0, step);
      sortBatch.rowCount = step;
      sort.add(sortBatch);
    }
  }

  private void addEntries(ColumnVector column, int howMany, long[] ctids) {
    entries.add(column, howMany, ctids);
    for (int i = 0; column.hasNulls && i < howMany; i++) {
      if (column.nulls[i]) {
        if (nullCount == nullCtids.length) {
          nullCtids = Arrays.copyOf(nullCtids, Math.max(1024, nullCount * 2));
        }
        nullCtids[nullCount++] = ctids[i];
      }
    }
  }

  /// More rows than the entries' memory takes: they continue as rows of the general sort.
  private void moveToSort() {
    openSort();
    entries.sort();
    long[] pairs = new long[2 * Batch.CAPACITY];
    for (int rows = entries.next(pairs); rows > 0; rows = entries.next(pairs)) {
      sortBatch.clear();
      for (int i = 0; i < rows; i++) {
        putNumber(sortBatch.columns[0], i, pairs[2 * i]);
        ((LongVector) sortBatch.columns[1]).values[i] = pairs[2 * i + 1];
      }
      sortBatch.rowCount = rows;
      sort.add(sortBatch);
    }
    for (int done = 0; done < nullCount; done += Batch.CAPACITY) {
      int rows = Math.min(Batch.CAPACITY, nullCount - done);
      sortBatch.clear();
      for (int i = 0; i < rows; i++) {
        sortBatch.columns[0].setNull(i);
        ((LongVector) sortBatch.columns[1]).values[i] = nullCtids[done + i];
      }
      sortBatch.rowCount = rows;
      sort.add(sortBatch);
    }
    entries.close();
    entries = null;
  }

  private static void putNumber(ColumnVector column, int row, long value) {
    if (column instanceof IntVector ints) {
      ints.values[row] = (int) value;
    } else if (column instanceof LongVector longs) {
      longs.values[row] = value;
    } else {
      ((BooleanVector) column).values[row] = value != 0;
    }
  }

  // ---------------------------------------------------------------- writing

  /// Sorts and writes the index; gives the number of entries.
  ///
  /// @throws DatabaseException 23505 on duplicates
  public long finish() {
    file.file.create(Fork.MAIN);
    file.forgetRoot();
    isTold = Progress.isOf(Progress.Command.CREATE_INDEX);
    BtreeLoader loader = new BtreeLoader(file);
    if (entries != null) {
      entries.sort();
      beginLoading();
      if (form.nullsFirst[0]) {
        loadNulls(loader);
      }
      loadEntries(loader);
      if (!form.nullsFirst[0]) {
        loadNulls(loader);
      }
    } else {
      loadRows(loader);
    }
    loader.finish();
    if (index.persistence() == 'u') {
      file.createInitFork();
    }
    return count;
  }

  private void beginLoading() {
    if (isTold) {
      Progress.set(Progress.INDEX_STEP, Progress.STEP_LOAD, Progress.INDEX_TUPLES, added);
    }
  }

  private void tellLoaded() {
    if (isTold) {
      Progress.set(Progress.INDEX_TUPLES_DONE, count);
    }
  }

  private void loadEntries(BtreeLoader loader) {
    long[] pairs = new long[2 * Batch.CAPACITY];
    int length = IndexTupleLayout.HEADER_BYTES + Long.BYTES;
    byte[] item = new byte[length];
    IndexTupleLayout.putInfo(item, 0, length);
    boolean mustCheck = index.isUnique();
    long before = 0;
    for (int rows = entries.next(pairs); rows > 0; rows = entries.next(pairs)) {
      Interrupts.check();
      tellLoaded();
      for (int i = 0; i < rows; i++) {
        long value = pairs[2 * i];
        long ctid = pairs[2 * i + 1];
        if (mustCheck) {
          if (value == before && count > nullCount(true)) {
            checkEqual(item, ctid);
          }
          before = value;
        }
        IndexTupleLayout.putCtid(item, 0, ctid);
        putValue(item, value);
        loader.add(item, length);
        count++;
      }
    }
  }

  /// Nulls that were written before the numbers.
  private int nullCount(boolean isFirst) {
    return form.nullsFirst[0] == isFirst ? nullCount : 0;
  }

  private void putValue(byte[] item, long value) {
    switch (form.lengths[0]) {
      case 8 -> ByteAccess.putLong(item, IndexTupleLayout.HEADER_BYTES, value);
      case 4 -> ByteAccess.putInt(item, IndexTupleLayout.HEADER_BYTES, (int) value);
      case 2 -> ByteAccess.putShort(item, IndexTupleLayout.HEADER_BYTES, (int) value);
      default -> item[IndexTupleLayout.HEADER_BYTES] = (byte) value;
    }
  }

  private void loadNulls(BtreeLoader loader) {
    Arrays.sort(nullCtids, 0, nullCount);
    int length = IndexTupleLayout.HEADER_WITH_NULLS_BYTES;
    byte[] item = new byte[length];
    IndexTupleLayout.putInfo(item, 0, length | IndexTupleLayout.HAS_NULLS);
    for (int i = 0; i < nullCount; i++) {
      if (i > 0 && index.isUnique() && index.isNullsNotDistinct()) {
        checkEqual(item, nullCtids[i]);
      }
      IndexTupleLayout.putCtid(item, 0, nullCtids[i]);
      loader.add(item, length);
      count++;
    }
  }

  private void loadRows(BtreeLoader loader) {
    sort.finish();
    beginLoading();
    LongVector ctids = (LongVector) sortBatch.columns[form.columnCount];
    boolean mustCheck = index.isUnique();
    while (sort.next(sortBatch)) {
      Interrupts.check();
      tellLoaded();
      for (int i = 0; i < sortBatch.rowCount; i++) {
        int length = former.form(sortBatch, i, ctids.values[i]);
        if (mustCheck) {
          check(length, ctids.values[i]);
        }
        loader.add(former.bytes, length);
        count++;
      }
    }
  }

  private void check(int length, long ctid) {
    boolean isEqual =
        count > 0
            && lastKey.equalColumns(former.bytes, 0) == form.keyCount
            && (index.isNullsNotDistinct() || !lastKey.hasNulls());
    if (isEqual) {
      checkEqual(lastItem, ctid);
    }
    if (lastItem.length < length) {
      lastItem = new byte[Math.max(length, 2 * lastItem.length)];
    }
    // The key looks into these bytes.
    System.arraycopy(former.bytes, 0, lastItem, 0, length);
    lastKey.take(lastItem, 0);
  }

  /// The row has the key of the item before it.
  private void checkEqual(byte[] item, long ctid) {
    if (deadRows.contains(ctid) || deadRows.contains(IndexTupleLayout.ctid(item, 0))) {
      return;
    }
    throw DatabaseException.error(
            SqlState.UNIQUE_VIOLATION, "could not create unique index \"" + index.name() + "\"")
        .detail("Key " + UniqueSearch.describe(index, form.values(item, 0)) + " is duplicated.")
        .schema(index.schemaName())
        .table(index.heap().name())
        .constraint(index.name());
  }

  @Override
  public void close() {
    if (entries != null) {
      entries.close();
      entries = null;
    }
    if (sort != null) {
      sort.close();
      sort = null;
    }
  }
}

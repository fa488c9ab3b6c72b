package pganatomy.engine.utils.sort;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.port.NativeMemory;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.memory.MemoryBlock;
import pganatomy.engine.utils.memory.MemoryContext;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;

/// Sorts rows of a single column that fits into a `long`: only the keys are kept.
///
/// ```text
///   block  | keys, 8 bytes each, work_mem / 2 | scratch for the radix sort, work_mem / 2 |
/// ```
///
/// Nulls are only counted. A descending sort keeps the complement of each key.
///
/// PostgreSQL: src/backend/utils/sort/tuplesortvariants.c, tuplesort_begin_datum()
final class KeySort extends TupleSort {
  private static final int MAX_ROWS_IN_MEMORY = 1 << 27;
  private static final int MIN_ROWS_IN_MEMORY = 4 * Batch.CAPACITY;

  private final boolean isUnsigned;
  private final SortKey key;
  private final MemoryContext context;
  private final SpillFile.Factory spillFiles;
  private final MemoryBlock block;
  private final long keysAddress;
  private final long scratchAddress;
  private final int capacity;
  private final long workMemBytes;

  private final long[] staged = new long[Batch.CAPACITY];
  private final List<KeyRun> runs = new ArrayList<>();
  private RunSpace space;
  private KeyMerge merge;

  private long bound = Long.MAX_VALUE;
  private boolean wasBounded;
  private int count;
  private int mostRows;
  private long nullCount;
  private long everyBit = -1L;
  private long anyBit;
  private boolean isSorted = true;
  private long lastKey = Long.MIN_VALUE;

  private long sortedAddress;
  private long nullsGiven;
  private long keysGiven;
  private long rowsGiven;

  KeySort(
      Type type,
      SortKey key,
      long workMemBytes,
      MemoryContext parent,
      SpillFile.Factory spillFiles) {
    this.isUnsigned = NormalizedKey.isUnsigned(type);
    this.key = key;
    this.workMemBytes = workMemBytes;
    this.context = parent.child("TupleSort main");
    this.spillFiles = spillFiles;
    long rows = workMemBytes / (2 * Long.BYTES);
    this.capacity = Math.clamp(rows, MIN_ROWS_IN_MEMORY, MAX_ROWS_IN_MEMORY);
    this.block = context.reserve(2L * capacity * Long.BYTES);
    this.keysAddress = block.address();
    this.scratchAddress = keysAddress + (long) capacity * Long.BYTES;
  }

  @Override
  public void setBound(long rows) {
    bound = rows;
  }

  @Override
  public void add(Batch batch) {
    ColumnVector column = batch.columns[0];
    int rows = batch.rowCount;
    NormalizedKey.fill(column, rows, isUnsigned, staged);
    if (column.hasNulls) {
      rows = dropNulls(column, rows);
    }
    if (key.descending()) {
      complement(staged, rows);
    }
    if (count + rows > capacity) {
      makeRoom(rows);
    }
    look(rows);
    NativeMemory.copyFromArray(staged, 0, rows, keysAddress + (long) count * Long.BYTES);
    count += rows;
  }

  private int dropNulls(ColumnVector column, int rows) {
    int kept = 0;
    for (int i = 0; i < rows; i++) {
      if (!column.nulls[i]) {
        staged[kept++] = staged[i];
      }
    }
    nullCount += rows - kept;
    return kept;
  }

  private static void complement(long[] keys, int count) {
    for (int i = 0; i < count; i++) {
      keys[i] = ~keys[i];
    }
  }

  /// Learns in which bits the keys differ, and whether they come in order already.
  private void look(int rows) {
    long every = everyBit;
    long any = anyBit;
    long last = lastKey;
    boolean ordered = isSorted;
    for (int i = 0; i < rows; i++) {
      long next = staged[i];
      every &= next;
      any |= next;
      ordered &= next >= last;
      last = next;
    }
    everyBit = every;
    anyBit = any;
    lastKey = last;
    isSorted = ordered;
  }

  private void makeRoom(int rows) {
    if (bound <= capacity / 2) {
      sortInMemory();
      keepFirst((int) bound);
    }
    if (count + rows > capacity) {
      spill();
    }
  }

  private void keepFirst(int rows) {
    mostRows = Math.max(mostRows, count);
    if (count > rows) {
      count = rows;
      wasBounded = true;
    }
    if (sortedAddress != keysAddress) {
      NativeMemory.copy(sortedAddress, keysAddress, (long) count * Long.BYTES);
    }
    lastKey =
        count == 0 ? Long.MIN_VALUE : NativeMemory.getLong(keysAddress + (count - 1L) * Long.BYTES);
    isSorted = true;
  }

  private void sortInMemory() {
    sortedAddress =
        isSorted
            ? keysAddress
            : RadixSort.sortKeys(keysAddress, scratchAddress, count, anyBit & ~everyBit);
    mostRows = Math.max(mostRows, count);
    block.used(isSorted ? (long) count * Long.BYTES : 2L * count * Long.BYTES);
  }

  private void spill() {
    sortInMemory();
    if (space == null) {
      space = new RunSpace(spillFiles.create(), workMemBytes);
    }
    runs.add(KeyMerge.write(sortedAddress, count, space));
    count = 0;
    everyBit = -1L;
    anyBit = 0;
    isSorted = true;
    lastKey = Long.MIN_VALUE;
  }

  @Override
  public void finish() {
    if (runs.isEmpty()) {
      sortInMemory();
      if (count > bound) {
        keepFirst((int) bound);
        sortedAddress = keysAddress;
      }
    } else {
      if (count > 0) {
        spill();
      }
      KeyMerge.reduce(runs, space, block);
    }
    rescan();
  }

  @Override
  public void rescan() {
    nullsGiven = 0;
    keysGiven = 0;
    rowsGiven = 0;
    if (!runs.isEmpty()) {
      merge = new KeyMerge(runs, space, false, block.address());
    }
  }

  @Override
  public boolean next(Batch target) {
    target.clear();
    if (key.nullsFirst()) {
      giveNulls(target);
    }
    giveKeys(target);
    if (!key.nullsFirst()) {
      giveNulls(target);
    }
    target.rowCount = (int) Math.min(target.rowCount, bound - rowsGiven);
    rowsGiven += target.rowCount;
    return target.rowCount > 0;
  }

  private void giveNulls(Batch target) {
    while (target.rowCount < target.columns[0].capacity() && nullsGiven < nullCount) {
      target.columns[0].setNull(target.rowCount++);
      nullsGiven++;
    }
  }

  private void giveKeys(Batch target) {
    int room = Math.min(staged.length, target.columns[0].capacity() - target.rowCount);
    int rows = merge == null ? takeFromMemory(room) : merge.next(staged, room);
    if (key.descending()) {
      complement(staged, rows);
    }
    NormalizedKey.restore(staged, rows, isUnsigned, target.columns[0], target.rowCount);
    target.rowCount += rows;
  }

  private int takeFromMemory(int room) {
    int rows = (int) Math.min(room, count - keysGiven);
    NativeMemory.copyToArray(sortedAddress + keysGiven * Long.BYTES, staged, 0, rows);
    keysGiven += rows;
    return rows;
  }

  @Override
  public SortMethod method() {
    if (!runs.isEmpty()) {
      return SortMethod.EXTERNAL_MERGE;
    }
    return wasBounded ? SortMethod.TOP_N : SortMethod.QUICKSORT;
  }

  @Override
  public long spaceKilobytes() {
    long bytes = runs.isEmpty() ? 2L * mostRows * Long.BYTES : space.size();
    return (bytes + 1023) / 1024;
  }

  @Override
  public void close() {
    if (space != null) {
      space.close();
      space = null;
    }
    context.close();
  }
}

package pganatomy.engine.utils.sort;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.port.NativeMemory;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.memory.MemoryBlock;
import pganatomy.engine.utils.memory.MemoryContext;
import pganatomy.engine.utils.vector.Batch;

/// Sorts rows of any columns by any keys.
///
/// ```text
///   rows     | row | row | row | ...            RowFormat, in the order of arrival
///   entries  | prefix, address | prefix, address | ...       16 bytes each: what is sorted
///   scratch  the same again, for the radix sort
/// ```
///
/// PostgreSQL: src/backend/utils/sort/tuplesortvariants.c, tuplesort_begin_heap()
final class RowSort extends TupleSort {
  private static final long MOST_RESERVED_BYTES = 8L << 30;
  private static final int MOST_ENTRIES = 1 << 27;
  private static final int BOUND_SLACK = 4 * Batch.CAPACITY;

  private final RowFormat format;
  private final RowComparator comparator;
  private final EntrySort entrySort;
  private final MemoryContext context;
  private final SpillFile.Factory spillFiles;
  private final long workMemBytes;
  private final long reservedBytes;

  private MemoryBlock rows;
  private final MemoryBlock entries;
  private final MemoryBlock scratch;
  private long rowBytes;
  private int count;
  private long mostBytes;

  private long everyBit = -1L;
  private long anyBit;
  private boolean hasNullKeys;
  private long bound = Long.MAX_VALUE;
  private boolean wasBounded;

  private final long[] rowAddresses = new long[Batch.CAPACITY];
  private final List<RowRun> runs = new ArrayList<>();
  private RunSpace space;
  private RowMerge merge;
  private long sortedEntries;
  private int given;
  private long rowsGiven;

  RowSort(
      Type[] columnTypes,
      SortKey[] keys,
      long workMemBytes,
      MemoryContext parent,
      SpillFile.Factory spillFiles) {
    this.format = new RowFormat(columnTypes);
    this.comparator = new RowComparator(format, keys);
    this.entrySort = new EntrySort(comparator);
    this.context = parent.child("TupleSort main");
    this.spillFiles = spillFiles;
    this.workMemBytes = workMemBytes;
    this.reservedBytes = Math.clamp(2 * workMemBytes, 1 << 20, MOST_RESERVED_BYTES);
    this.rows = context.reserve(reservedBytes);
    this.entries = context.reserve(reservedBytes);
    this.scratch = context.reserve(reservedBytes);
  }

  @Override
  public void setBound(long most) {
    bound = most;
  }

  @Override
  public void add(Batch batch) {
    long bytes = format.prepare(batch);
    if (count > 0 && !fits(bytes, batch.rowCount)) {
      makeRoom(bytes, batch.rowCount);
    }
    if (rowBytes + bytes > rows.capacity()) {
      growRows(bytes);
    }
    format.write(batch, rows.address() + rowBytes, rowAddresses);
    rowBytes += bytes;
    addEntries(batch.rowCount);
    account();
    if (bound < Integer.MAX_VALUE / 2 && count > 2 * bound + BOUND_SLACK) {
      keepBound();
    }
  }

  private boolean fits(long moreBytes, int moreRows) {
    return rowBytes + moreBytes + 2L * EntrySort.ENTRY_BYTES * (count + moreRows) <= workMemBytes
        && count + moreRows < MOST_ENTRIES;
  }

  /// One batch alone may be larger than all of `work_mem`; it is taken all the same.
  private void growRows(long bytes) {
    if (count > 0) {
      spill();
    }
    rows.close();
    rows = context.reserve(bytes);
  }

  private void addEntries(int added) {
    long every = everyBit;
    long any = anyBit;
    long at = entries.address() + (long) count * EntrySort.ENTRY_BYTES;
    for (int i = 0; i < added; i++) {
      long prefix = comparator.prefix(rowAddresses[i]);
      every &= prefix;
      any |= prefix;
      NativeMemory.putLong(at, prefix);
      NativeMemory.putLong(at + Long.BYTES, rowAddresses[i]);
      at += EntrySort.ENTRY_BYTES;
      hasNullKeys |= prefix == Long.MIN_VALUE || prefix == Long.MAX_VALUE;
    }
    everyBit = every;
    anyBit = any;
    count += added;
  }

  private void account() {
    rows.used(rowBytes);
    entries.used((long) count * EntrySort.ENTRY_BYTES);
    mostBytes = Math.max(mostBytes, rowBytes + 2L * count * EntrySort.ENTRY_BYTES);
  }

  private void makeRoom(long bytes, int moreRows) {
    if (count > bound) {
      keepBound();
    }
    if (!fits(bytes, moreRows)) {
      spill();
    }
  }

  private void sortInMemory() {
    scratch.used((long) count * EntrySort.ENTRY_BYTES);
    sortedEntries =
        entrySort.sort(
            entries.address(),
            scratch.address(),
            count,
            anyBit & ~everyBit,
            comparator.isPrefixExact() && !hasNullKeys);
  }

  /// Sorts, and forgets all rows behind the bound: the rest moves to a block of its own.
  private void keepBound() {
    sortInMemory();
    if (count <= bound) {
      return;
    }
    wasBounded = true;
    MemoryBlock kept = context.reserve(Math.max(reservedBytes, rowBytes));
    long to = kept.address();
    int keep = (int) bound;
    for (int i = 0; i < keep; i++) {
      long entry = sortedEntries + (long) i * EntrySort.ENTRY_BYTES;
      long row = NativeMemory.getLong(entry + Long.BYTES);
      int length = RowFormat.length(row);
      NativeMemory.copy(row, to, length);
      // The sort may have put later words of a text in the prefix's place.
      NativeMemory.putLong(entry, comparator.prefix(to));
      NativeMemory.putLong(entry + Long.BYTES, to);
      to += length;
    }
    NativeMemory.copy(sortedEntries, entries.address(), (long) keep * EntrySort.ENTRY_BYTES);
    sortedEntries = entries.address();
    rowBytes = to - kept.address();
    count = keep;
    rows.close();
    rows = kept;
    account();
  }

  private void spill() {
    sortInMemory();
    if (space == null) {
      space = new RunSpace(spillFiles.create(), workMemBytes);
    }
    RowRunWriter writer = new RowRunWriter(space, context);
    for (int i = 0; i < count; i++) {
      writer.add(
          NativeMemory.getLong(sortedEntries + (long) i * EntrySort.ENTRY_BYTES + Long.BYTES));
    }
    runs.add(writer.finish());
    rowBytes = 0;
    count = 0;
    everyBit = -1L;
    anyBit = 0;
  }

  @Override
  public void finish() {
    if (runs.isEmpty()) {
      if (count > bound) {
        keepBound();
      } else {
        sortInMemory();
      }
    } else {
      if (count > 0) {
        spill();
      }
      rows.close();
      entries.close();
      scratch.close();
      RowMerge.reduce(runs, space, comparator, context);
    }
    rescan();
  }

  @Override
  public void rescan() {
    given = 0;
    rowsGiven = 0;
    if (!runs.isEmpty()) {
      if (merge != null) {
        merge.close();
      }
      merge = new RowMerge(runs, space, false, comparator, context);
    }
  }

  @Override
  public boolean next(Batch target) {
    target.clear();
    int room = (int) Math.min(capacity(target), bound - rowsGiven);
    if (merge == null) {
      int taken = Math.min(room, count - given);
      for (int i = 0; i < taken; i++) {
        rowAddresses[i] =
            NativeMemory.getLong(
                sortedEntries + (long) (given + i) * EntrySort.ENTRY_BYTES + Long.BYTES);
      }
      given += taken;
      format.read(rowAddresses, taken, target, 0);
    } else {
      merge.next(format, target, room);
    }
    rowsGiven += target.rowCount;
    return target.rowCount > 0;
  }

  private static int capacity(Batch target) {
    return target.columns.length == 0 ? Batch.CAPACITY : target.columns[0].capacity();
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
    return ((runs.isEmpty() ? mostBytes : space.size()) + 1023) / 1024;
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

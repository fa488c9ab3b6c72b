package pganatomy.engine.utils.sort;

import pganatomy.engine.port.NativeMemory;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.memory.MemoryBlock;
import pganatomy.engine.utils.memory.MemoryContext;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;

/// Sorts pairs of a whole number and a `long` that goes along, in memory: how an index on one such
/// column is built. What does not fit must be sorted otherwise ([TupleSort]).
///
/// ```text
///   block  | key, companion | key, companion | ...       16 bytes each
///   block  the same again, for the radix sort
/// ```
///
/// Among equal keys the companions are in ascending order. Mostly they come so, and the sort is
/// stable.
///
/// PostgreSQL: src/backend/utils/sort/tuplesortvariants.c, tuplesort_begin_index_btree()
public final class EntryArray implements AutoCloseable {
  private static final int ENTRY_BYTES = 16;
  private static final int MOST_ENTRIES = 1 << 27;

  private final boolean isUnsigned;
  private final boolean isDescending;
  private final MemoryContext context;
  private final MemoryBlock block;
  private final long entries;
  private final long scratch;
  private final int capacity;
  private long[] staged = new long[1024];
  private int count;
  private long everyBit = -1L;
  private long anyBit;
  private boolean isSorted = true;
  private long lastKey = Long.MIN_VALUE;
  private boolean areCompanionsSorted = true;
  private long lastCompanion = Long.MIN_VALUE;
  private long sorted;
  private int given;

  public EntryArray(Type type, boolean isDescending, long memoryBytes, MemoryContext parent) {
    isUnsigned = NormalizedKey.isUnsigned(type);
    this.isDescending = isDescending;
    capacity = (int) Math.min(memoryBytes / (2 * ENTRY_BYTES), MOST_ENTRIES);
    context = parent.child("TupleSort main");
    block = context.reserve(2L * capacity * ENTRY_BYTES);
    entries = block.address();
    scratch = entries + (long) capacity * ENTRY_BYTES;
  }

  /// Whether a column can be sorted here.
  public static boolean takes(Type type) {
    return switch (type.vectorKind()) {
      case INT, LONG, BOOLEAN -> true;
      case DOUBLE, OBJECT -> false;
    };
  }

  public boolean hasRoom(int more) {
    return count + more <= capacity;
  }

  public int count() {
    return count;
  }

  /// Takes the rows of a column that are not null.
  public void add(ColumnVector column, int rows, long[] companions) {
    if (staged.length < 2 * rows) {
      staged = new long[2 * rows];
    }
    int kept =
        column.hasNulls ? stageSome(column, rows, companions) : stageAll(column, rows, companions);
    look(kept);
    NativeMemory.copyFromArray(staged, 0, 2 * kept, entries + (long) count * ENTRY_BYTES);
    count += kept;
  }

  private int stageAll(ColumnVector column, int rows, long[] companions) {
    long flip = isDescending ? -1L : 0;
    if (column instanceof IntVector ints) {
      long mask = isUnsigned ? 0xFFFFFFFFL : -1L;
      for (int i = 0; i < rows; i++) {
        staged[2 * i] = (ints.values[i] & mask) ^ flip;
        staged[2 * i + 1] = companions[i];
      }
      return rows;
    }
    for (int i = 0; i < rows; i++) {
      staged[2 * i] = key(column, i) ^ flip;
      staged[2 * i + 1] = companions[i];
    }
    return rows;
  }

  private int stageSome(ColumnVector column, int rows, long[] companions) {
    long flip = isDescending ? -1L : 0;
    int kept = 0;
    for (int i = 0; i < rows; i++) {
      if (!column.nulls[i]) {
        staged[2 * kept] = key(column, i) ^ flip;
        staged[2 * kept + 1] = companions[i];
        kept++;
      }
    }
    return kept;
  }

  private long key(ColumnVector column, int row) {
    if (column instanceof LongVector longs) {
      return isUnsigned ? longs.values[row] ^ Long.MIN_VALUE : longs.values[row];
    }
    if (column instanceof IntVector ints) {
      return isUnsigned ? ints.values[row] & 0xFFFFFFFFL : ints.values[row];
    }
    return ((BooleanVector) column).values[row] ? 1 : 0;
  }

  private void look(int rows) {
    long every = everyBit;
    long any = anyBit;
    long last = lastKey;
    boolean ordered = isSorted;
    long companion = lastCompanion;
    boolean companionsOrdered = areCompanionsSorted;
    for (int i = 0; i < 2 * rows; i += 2) {
      long next = staged[i];
      every &= next;
      any |= next;
      ordered &= next >= last;
      last = next;
      companionsOrdered &= staged[i + 1] >= companion;
      companion = staged[i + 1];
    }
    lastCompanion = companion;
    areCompanionsSorted = companionsOrdered;
    everyBit = every;
    anyBit = any;
    lastKey = last;
    isSorted = ordered;
  }

  public void sort() {
    sorted =
        isSorted ? entries : RadixSort.sortEntries(entries, scratch, count, anyBit & ~everyBit);
    block.used((isSorted ? 1L : 2L) * count * ENTRY_BYTES);
    given = 0;
    if (!areCompanionsSorted) {
      sortCompanions();
    }
  }

  /// Within equal keys, by insertion: what is out of order is so by little (the rows of one page).
  private void sortCompanions() {
    for (int i = 1; i < count; i++) {
      long at = sorted + (long) i * ENTRY_BYTES;
      long key = NativeMemory.getLong(at);
      long companion = NativeMemory.getLong(at + Long.BYTES);
      long to = at;
      while (to > sorted
          && NativeMemory.getLong(to - ENTRY_BYTES) == key
          && NativeMemory.getLong(to - Long.BYTES) > companion) {
        NativeMemory.putLong(to + Long.BYTES, NativeMemory.getLong(to - Long.BYTES));
        to -= ENTRY_BYTES;
      }
      NativeMemory.putLong(to + Long.BYTES, companion);
    }
  }

  /// Gives the next pairs, one behind the other, the values as they travel (a `boolean` as 0 or 1);
  /// 0 at the end.
  public int next(long[] pairs) {
    int taken = Math.min(pairs.length / 2, count - given);
    NativeMemory.copyToArray(sorted + (long) given * ENTRY_BYTES, pairs, 0, 2 * taken);
    given += taken;
    if (isDescending || isUnsigned) {
      restore(pairs, taken);
    }
    return taken;
  }

  private void restore(long[] pairs, int taken) {
    for (int i = 0; i < 2 * taken; i += 2) {
      long key = isDescending ? ~pairs[i] : pairs[i];
      // For an unsigned int the top bit lies outside of what is stored.
      pairs[i] = isUnsigned ? key ^ Long.MIN_VALUE : key;
    }
  }

  @Override
  public void close() {
    context.close();
  }
}

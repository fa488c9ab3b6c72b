package pganatomy.engine.executor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.sort.RowStore;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;

/// The rows of a window's partition, with the functions' arguments beside them. They are read from
/// the child as far as somebody asks; any row can be looked at again.
///
/// ```text
///   chunks of 1024 rows   │0│1│2│3│4│5│6│7..     7 is being filled
///   in memory               │1│   │4│5│ │7       those used last, as many as work_mem holds
///   in a RowStore         │0│1│2│3│4│5│6│        from the moment on that they are too many
/// ```
///
/// Chunks that nobody will look at again (`trim`) are forgotten, not stored.
///
/// PostgreSQL: src/backend/executor/nodeWindowAgg.c, spool_tuples(), WinSetMarkPosition(); on a
/// tuplestore
final class WindowPartition {
  private static final int CHUNK_BITS = 10;
  private static final int CHUNK_ROWS = 1 << CHUNK_BITS;
  private static final int LEAST_CHUNKS = 4;
  private static final int MOST_CHUNKS = 256;

  private final ExecutionState state;
  private final PlanExecutor child;
  private final KeyComparison keys;
  private final Type[] types;
  private final int childWidth;
  private final Evaluator[] extras;
  private final RowBuffer firstRow;
  private final List<Chunk> chunks = new ArrayList<>();
  private final int mostChunks;

  private final Batch pending;
  private int pendingRow;
  private boolean isInputDone;

  private int rowCount;
  private boolean isComplete = true;
  private Chunk tail;
  private Chunk current;
  private long uses;
  private int trimmed;

  private RowStore store;
  private RowStore.Reader reader;
  private long[] positions = new long[16];
  private int firstStored;
  private int storedEnd;
  private boolean isStoring;

  /// Rows that PostgreSQL would hold: those from `passed` to `asked`; and the most that they were.
  private int passed;

  private int asked;
  private int mostRows;
  private long mostStored;

  private static final class Chunk {
    private final Batch rows;
    private int number;
    private long lastUse;

    Chunk(Batch rows) {
      this.rows = rows;
    }
  }

  /// @param extras what is stored beside the child's columns, of the types behind theirs
  WindowPartition(
      ExecutionState state,
      PlanExecutor child,
      KeyComparison keys,
      Type[] types,
      Evaluator[] extras) {
    this.state = state;
    this.child = child;
    this.keys = keys;
    this.types = types;
    this.extras = extras;
    this.childWidth = types.length - extras.length;
    this.firstRow = new RowBuffer(Spill.kinds(Arrays.copyOf(types, childWidth)));
    this.pending = new Batch(new ColumnVector[types.length]);
    long perChunk = 1 + RowBuffer.bytesPerRow(Spill.kinds(types)) * CHUNK_ROWS;
    this.mostChunks =
        Math.clamp(ExecutionState.workMemBytes() / perChunk, LEAST_CHUNKS, MOST_CHUNKS);
  }

  /// Goes to the next partition; false at the end.
  boolean start() {
    if (!isComplete) {
      total();
    }
    forget();
    if (!hasPending()) {
      return false;
    }
    firstRow.clear();
    firstRow.appendRow(pending.columns, pendingRow);
    isComplete = false;
    fetch();
    return true;
  }

  private void forget() {
    rowCount = 0;
    trimmed = 0;
    passed = 0;
    asked = 0;
    tail = null;
    current = null;
    for (Chunk chunk : chunks) {
      chunk.number = -1;
    }
    if (isStoring) {
      store.clear();
      isStoring = false;
    }
  }

  private boolean hasPending() {
    if (pending.rowCount > 0 && pendingRow < pending.rowCount) {
      return true;
    }
    Batch batch = isInputDone ? null : child.next();
    if (batch == null) {
      isInputDone = true;
      pending.rowCount = 0;
      return false;
    }
    System.arraycopy(batch.columns, 0, pending.columns, 0, childWidth);
    for (int i = 0; i < extras.length; i++) {
      pending.columns[childWidth + i] = extras[i].evaluate(batch);
    }
    pending.rowCount = batch.rowCount;
    pendingRow = 0;
    return true;
  }

  /// Whether the partition has so many rows that this is one of them; reads on if need be.
  boolean has(int row) {
    while (row >= rowCount && !isComplete) {
      fetch();
    }
    if (row >= asked) {
      ask(Math.min(row + 1, rowCount));
    }
    return row < rowCount;
  }

  /// How many rows the partition has: reads all of them.
  int total() {
    while (!isComplete) {
      asked = rowCount;
      fetch();
    }
    ask(rowCount);
    return rowCount;
  }

  private void ask(int end) {
    asked = end;
    mostRows = Math.max(mostRows, asked - passed);
  }

  /// Takes what the pending batch has of this partition.
  private void fetch() {
    if (!hasPending()) {
      isComplete = true;
      return;
    }
    int end = pendingRow;
    while (end < pending.rowCount && keys.isEqual(firstRow.columns, 0, pending.columns, end)) {
      end++;
    }
    append(pendingRow, end);
    pendingRow = end;
    isComplete = end < pending.rowCount;
  }

  private void append(int from, int to) {
    int row = from;
    while (row < to) {
      if (tail == null || tail.rows.rowCount == CHUNK_ROWS) {
        newTail();
      }
      int count = Math.min(to - row, CHUNK_ROWS - tail.rows.rowCount);
      for (int c = 0; c < types.length; c++) {
        tail.rows.columns[c].copyRows(tail.rows.rowCount, pending.columns[c], row, count);
      }
      tail.rows.rowCount += count;
      rowCount += count;
      row += count;
    }
  }

  private void newTail() {
    if (!isStoring && isTooLarge()) {
      beginStoring();
    }
    if (isStoring) {
      storeThrough(rowCount >> CHUNK_BITS);
    }
    Chunk chunk = free();
    chunk.number = rowCount >> CHUNK_BITS;
    chunk.lastUse = ++uses;
    chunk.rows.clear();
    tail = chunk;
  }

  /// A chunk to be filled.
  private Chunk free() {
    Chunk oldest = null;
    for (Chunk chunk : chunks) {
      if (!isLive(chunk)) {
        return chunk;
      }
      if (chunk != tail && (oldest == null || chunk.lastUse < oldest.lastUse)) {
        oldest = chunk;
      }
    }
    if (chunks.size() < mostChunks) {
      Chunk made = new Chunk(Batch.create(Spill.kinds(types)));
      chunks.add(made);
      return made;
    }
    return oldest;
  }

  /// By PostgreSQL's count, and because chunks cannot be given away that are not stored.
  private boolean isTooLarge() {
    if (rowCount == 0) {
      return false;
    }
    int live = 0;
    for (Chunk chunk : chunks) {
      live += isLive(chunk) ? 1 : 0;
    }
    long bytes = RowStore.kilobytesInMemory(types, childWidth, asked - passed) * 1024;
    return live >= mostChunks || bytes > ExecutionState.workMemBytes();
  }

  private boolean isLive(Chunk chunk) {
    return chunk.number >= 0 && (chunk.number + 1) << CHUNK_BITS > trimmed;
  }

  private void beginStoring() {
    if (store == null) {
      store = Spill.rowStore(state, types);
      reader = store.reader();
    }
    isStoring = true;
    firstStored = Integer.MAX_VALUE;
    for (Chunk chunk : chunks) {
      firstStored = isLive(chunk) ? Math.min(firstStored, chunk.number) : firstStored;
    }
    storedEnd = firstStored;
  }

  /// Stores the full chunks before this one, in order.
  private void storeThrough(int end) {
    while (storedEnd < end) {
      int index = storedEnd - firstStored;
      if (index == positions.length) {
        positions = Arrays.copyOf(positions, index * 2);
      }
      positions[index] = store.position();
      store.add(inMemory(storedEnd).rows);
      storedEnd++;
      mostStored = Math.max(mostStored, store.rowCount());
    }
  }

  private Chunk inMemory(int number) {
    for (Chunk chunk : chunks) {
      if (chunk.number == number) {
        return chunk;
      }
    }
    return null;
  }

  /// The chunk in which a row is, at [#place]. It may be given away when others are asked for.
  Batch chunk(int row) {
    int number = row >> CHUNK_BITS;
    if (current == null || current.number != number) {
      Chunk chunk = inMemory(number);
      if (chunk == null) {
        chunk = free();
        chunk.number = number;
        reader.seek(positions[number - firstStored]);
        reader.fill(chunk.rows);
      }
      chunk.lastUse = ++uses;
      current = chunk;
    }
    return current.rows;
  }

  static int place(int row) {
    return row & (CHUNK_ROWS - 1);
  }

  /// The row behind the last one of the row's chunk.
  static int chunkEnd(int row) {
    return (row | (CHUNK_ROWS - 1)) + 1;
  }

  Object get(int column, int row) {
    return chunk(row).columns[column].get(place(row));
  }

  boolean isEqual(KeyComparison comparison, int row, int other) {
    ColumnVector[] columns = chunk(row).columns;
    return comparison.isEqual(columns, place(row), chunk(other).columns, place(other));
  }

  /// Nobody will look at the rows before this one again; [#trim] lets them go.
  void pass(int row) {
    passed = row;
  }

  void trim() {
    trimmed = passed;
  }

  void restart() {
    child.rescan();
    isComplete = true;
    isInputDone = false;
    pending.rowCount = 0;
    forget();
  }

  boolean wasOnDisk() {
    return store != null && store.wasOnDisk();
  }

  long spaceKilobytes() {
    long inMemory = RowStore.kilobytesInMemory(types, childWidth, mostRows);
    if (!wasOnDisk()) {
      return inMemory;
    }
    // The last rows are in no file yet.
    double share = Math.max(1, mostRows / (double) Math.max(1, mostStored));
    long onDisk = (long) Math.ceil(store.spaceKilobytes() * share);
    return Math.max(Math.min(inMemory, ExecutionState.workMemBytes() / 1024), onDisk);
  }

  void close() {
    if (store != null) {
      store.close();
    }
  }
}

package pganatomy.engine.executor;

import java.util.Arrays;
import pganatomy.engine.executor.expression.RowSubset;
import pganatomy.engine.executor.plan.HashTableSize;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.sort.RowStore;
import pganatomy.engine.utils.vector.Batch;

/// The batches of a hash join: which of them a row belongs to, and the files of those whose turn is
/// still to come, two for each.
///
/// ```text
///   2 batches   │     0     │     1     │     by one bit of the hash
///   4 batches   │  0  │  2  │  1  │  3  │     by one more: a batch keeps half of its rows, and
///                                             the other half moves to a later one
/// ```
///
/// PostgreSQL: src/backend/executor/nodeHash.c, ExecHashIncreaseNumBatches(),
/// ExecHashGetBucketAndBatch()
final class HashJoinBatches {
  private static final int MOST_BATCHES = 1 << 16;
  private static final int PAGE_BYTES = 8192;

  private final ExecutionState state;
  private final Type[] innerTypes;
  private final Type[] outerTypes;
  private final RowSubset subset = new RowSubset();
  private RowStore[] inner;
  private RowStore[] outer;
  private int[] numbers = new int[0];
  private int[] rows = new int[0];
  private int[] order = new int[0];
  private int[] starts = new int[0];
  private boolean canGrow;

  /// How many there are, and which is in the table.
  int count;

  int current;
  int buckets;
  int originalCount;
  int originalBuckets;
  private long bytesAllowed;

  HashJoinBatches(ExecutionState state, Type[] innerTypes, Type[] outerTypes) {
    this.state = state;
    this.innerTypes = innerTypes;
    this.outerTypes = outerTypes;
  }

  void begin(HashTableSize size) {
    count = size.batches();
    buckets = size.buckets();
    originalCount = count;
    originalBuckets = buckets;
    bytesAllowed = size.bytesAllowed();
    canGrow = true;
    current = 0;
    inner = new RowStore[count];
    outer = new RowStore[count];
  }

  private int of(int hash) {
    return KeyTable.mix(hash ^ 0x5bd1e995) >>> 8 & count - 1;
  }

  /// Puts rows of later batches into their files; gives how many rows are of the current one:
  /// [#rows] has their numbers.
  int distribute(Batch batch, int[] hashes, boolean isInner) {
    sortByBatch(batch.rowCount, hashes);
    for (int number = 0; number < count; number++) {
      int from = starts[number];
      int selected = starts[number + 1] - from;
      if (selected > 0 && number != current) {
        System.arraycopy(order, from, rows, 0, selected);
        file(isInner, number).add(subset.select(batch, rows, selected));
      }
    }
    int kept = starts[current + 1] - starts[current];
    System.arraycopy(order, starts[current], rows, 0, kept);
    return kept;
  }

  /// Fills `order` with the rows' numbers, those of batch `n` from `starts[n]` on.
  private void sortByBatch(int rowCount, int[] hashes) {
    if (numbers.length < rowCount) {
      numbers = new int[Math.max(rowCount, Batch.CAPACITY)];
      rows = new int[numbers.length];
      order = new int[numbers.length];
    }
    if (starts.length < count + 2) {
      starts = new int[count + 2];
    }
    Arrays.fill(starts, 0);
    for (int i = 0; i < rowCount; i++) {
      numbers[i] = of(hashes[i]);
      starts[numbers[i] + 2]++;
    }
    for (int number = 2; number < count + 2; number++) {
      starts[number] += starts[number - 1];
    }
    for (int i = 0; i < rowCount; i++) {
      order[starts[numbers[i] + 1]++] = i;
    }
  }

  int[] rows() {
    return rows;
  }

  private RowStore file(boolean isInner, int number) {
    RowStore[] files = isInner ? inner : outer;
    if (files[number] == null) {
      files[number] = Spill.batchFile(state, isInner ? innerTypes : outerTypes);
    }
    return files[number];
  }

  /// Makes more batches if the table has become too large, and if that is of use; then the table is
  /// to be gone through again.
  boolean grow(long bytes) {
    if (!canGrow || bytes <= bytesAllowed) {
      return false;
    }
    // Files need buffers: at some point a larger table takes less.
    if (count > 1 && bytesAllowed <= count * 2L * PAGE_BYTES) {
      bytesAllowed *= 2;
      return false;
    }
    if (count >= MOST_BATCHES) {
      canGrow = false;
      return false;
    }
    count *= 2;
    inner = Arrays.copyOf(inner, count);
    outer = Arrays.copyOf(outer, count);
    return true;
  }

  long bytesAllowed() {
    return bytesAllowed;
  }

  /// All rows of the table have stayed, or all have left: their keys are alike.
  void stopGrowing() {
    canGrow = false;
  }

  /// More rows than buckets, all in one batch: more buckets.
  void fitBuckets(int rowCount) {
    while (count == 1 && buckets < rowCount && buckets < 1 << 26) {
      buckets *= 2;
    }
  }

  /// Goes to the next batch; false when there is none.
  boolean next() {
    if (current < count) {
      closeCurrent();
      current++;
    }
    return current < count;
  }

  /// The rows of the current batch; null when there are none.
  RowStore.Reader innerReader() {
    return inner[current] == null ? null : inner[current].reader();
  }

  RowStore.Reader outerReader() {
    return outer[current] == null ? null : outer[current].reader();
  }

  void closeInner() {
    close(inner);
  }

  private void closeCurrent() {
    close(inner);
    close(outer);
  }

  private void close(RowStore[] files) {
    if (files[current] != null) {
      files[current].close();
      files[current] = null;
    }
  }

  void close() {
    for (current = 0; current < count && inner != null; current++) {
      closeCurrent();
    }
    count = 0;
  }
}

package pganatomy.engine.utils.sort;

import java.util.List;
import pganatomy.engine.utils.memory.MemoryContext;
import pganatomy.engine.utils.vector.Batch;

/// Merges sorted runs of rows: a heap holds the runs by their next row; of equal rows, that of the
/// earlier run comes first.
///
/// PostgreSQL: src/backend/utils/sort/tuplesort.c, mergeonerun()
final class RowMerge implements AutoCloseable {
  private final RowComparator comparator;
  private final RowRunReader[] heap;
  private final long[] prefixes;
  private final int[] runNumbers;
  private final long[] oneRow = new long[1];
  private int size;

  /// @param isLastTime whether the runs are not read again
  RowMerge(
      List<RowRun> runs,
      RunSpace space,
      boolean isLastTime,
      RowComparator comparator,
      MemoryContext context) {
    this.comparator = comparator;
    this.heap = new RowRunReader[runs.size()];
    this.prefixes = new long[runs.size()];
    this.runNumbers = new int[runs.size()];
    for (int i = 0; i < runs.size(); i++) {
      RowRunReader reader = new RowRunReader(runs.get(i), space, isLastTime, context);
      if (reader.advance()) {
        prefixes[size] = comparator.prefix(reader.row());
        runNumbers[size] = i;
        heap[size++] = reader;
      } else {
        reader.close();
      }
    }
    for (int i = size / 2 - 1; i >= 0; i--) {
      siftDown(i);
    }
  }

  /// Merges runs into longer ones until one merge can take the rest. Neighbours are merged, pass by
  /// pass, so that equal rows keep their order and no row is copied more often than it must be.
  static void reduce(
      List<RowRun> runs, RunSpace space, RowComparator comparator, MemoryContext context) {
    int at = 0;
    while (runs.size() > space.fanIn) {
      at = at + 1 < runs.size() ? at : 0;
      int end = Math.min(runs.size(), at + space.nextMerge(runs.size()));
      List<RowRun> neighbours = runs.subList(at, end);
      RowRun merged = mergeToRun(List.copyOf(neighbours), space, comparator, context);
      neighbours.clear();
      runs.add(at++, merged);
    }
  }

  private static RowRun mergeToRun(
      List<RowRun> runs, RunSpace space, RowComparator comparator, MemoryContext context) {
    RowRunWriter writer = new RowRunWriter(space, context);
    try (RowMerge merge = new RowMerge(runs, space, true, comparator, context)) {
      while (merge.size > 0) {
        writer.add(merge.heap[0].row());
        merge.advance();
      }
    }
    return writer.finish();
  }

  /// Fills `target` with up to `most` rows.
  void next(RowFormat format, Batch target, int most) {
    int done = 0;
    while (done < most && size > 0) {
      oneRow[0] = heap[0].row();
      format.read(oneRow, 1, target, done++);
      advance();
    }
  }

  private void advance() {
    RowRunReader top = heap[0];
    if (top.advance()) {
      prefixes[0] = comparator.prefix(top.row());
    } else {
      top.close();
      size--;
      heap[0] = heap[size];
      prefixes[0] = prefixes[size];
      runNumbers[0] = runNumbers[size];
      heap[size] = null;
    }
    siftDown(0);
  }

  private boolean isBefore(int a, int b) {
    if (prefixes[a] != prefixes[b]) {
      return prefixes[a] < prefixes[b];
    }
    int order = comparator.compare(heap[a].row(), heap[b].row());
    return order != 0 ? order < 0 : runNumbers[a] < runNumbers[b];
  }

  private void siftDown(int start) {
    int at = start;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && isBefore(child + 1, child)) {
        child++;
      }
      if (!isBefore(child, at)) {
        return;
      }
      RowRunReader reader = heap[at];
      heap[at] = heap[child];
      heap[child] = reader;
      long prefix = prefixes[at];
      prefixes[at] = prefixes[child];
      prefixes[child] = prefix;
      int runNumber = runNumbers[at];
      runNumbers[at] = runNumbers[child];
      runNumbers[child] = runNumber;
      at = child;
    }
  }

  @Override
  public void close() {
    while (size > 0) {
      heap[--size].close();
    }
  }
}

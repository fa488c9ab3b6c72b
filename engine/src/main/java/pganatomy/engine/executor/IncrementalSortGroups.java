package pganatomy.engine.executor;

import java.util.Arrays;

/// Counts the groups in which PostgreSQL would sort the rows of an incremental sort: ours sorts by
/// whole batches, and EXPLAIN is to tell what PostgreSQL tells.
///
/// ```text
///   full sort    at least 32 rows, and on to the end of the last one's prefix
///   more than 64 with no new prefix: each prefix for itself ("pre-sorted"), the last one to its end
/// ```
///
/// PostgreSQL: src/backend/executor/nodeIncrementalSort.c, ExecIncrementalSort(),
/// switchToPresortedPrefixMode()
public final class IncrementalSortGroups {
  private static final int LEAST_ROWS = 32;
  private static final int MOST_FULL_SORT_ROWS = 64;
  private static final int FIRST_POINTERS = 1024;
  private static final int POINTER_BYTES = 24;
  private static final int OVERHEAD_BYTES = 8;

  /// What EXPLAIN shows of one of the two kinds.
  public static final class Figures {
    private long groups;
    private long memoryKilobytes;
    private long memoryGroups;
    private long peakMemoryKilobytes;
    private long diskKilobytes;
    private long diskGroups;
    private long peakDiskKilobytes;
    private boolean usedQuicksort;
    private boolean usedHeap;

    private void add(long bytes, boolean isHeap, long memoryBytes) {
      long kilobytes = (bytes + 1023) / 1024;
      groups++;
      if (bytes > memoryBytes && !isHeap) {
        diskGroups++;
        diskKilobytes += kilobytes;
        peakDiskKilobytes = Math.max(peakDiskKilobytes, kilobytes);
        return;
      }
      usedHeap |= isHeap;
      usedQuicksort |= !isHeap;
      memoryGroups++;
      // A sort that is used again remembers the most that it ever took.
      peakMemoryKilobytes = Math.max(peakMemoryKilobytes, kilobytes);
      memoryKilobytes += peakMemoryKilobytes;
    }

    public long groups() {
      return groups;
    }

    /// `quicksort`, `external merge`, ...
    public String[] methods() {
      String[] methods = new String[3];
      int count = 0;
      if (usedHeap) {
        methods[count++] = "top-N heapsort";
      }
      if (usedQuicksort) {
        methods[count++] = "quicksort";
      }
      if (diskGroups > 0) {
        methods[count++] = "external merge";
      }
      return Arrays.copyOf(methods, count);
    }

    public long averageMemory() {
      return memoryGroups == 0 ? 0 : memoryKilobytes / memoryGroups;
    }

    public long peakMemory() {
      return peakMemoryKilobytes;
    }

    public long averageDisk() {
      return diskGroups == 0 ? 0 : diskKilobytes / diskGroups;
    }

    public long peakDisk() {
      return peakDiskKilobytes;
    }
  }

  public final Figures full = new Figures();
  public final Figures prefix = new Figures();

  private final long memoryBytes;
  private long bound = Long.MAX_VALUE;
  private long done;
  private long read;
  private boolean isInPrefix;
  private int rows;
  private long bytes;
  private int leastRows = LEAST_ROWS;

  /// Of the full sort's rows: how many have each prefix, and their bytes.
  private int[] runRows = new int[MOST_FULL_SORT_ROWS + 1];

  private long[] runBytes = new long[MOST_FULL_SORT_ROWS + 1];
  private int runs;

  IncrementalSortGroups(long memoryBytes) {
    this.memoryBytes = memoryBytes;
  }

  /// As many rows are wanted.
  void begin(long newBound) {
    bound = newBound;
    done = 0;
    read = 0;
    startFull();
  }

  private void startFull() {
    isInPrefix = false;
    rows = 0;
    bytes = 0;
    runs = 0;
    leastRows = (int) Math.min(LEAST_ROWS, Math.max(1, bound - done));
  }

  private boolean isBounded() {
    return bound != Long.MAX_VALUE;
  }

  /// Whether PostgreSQL would have given all that is wanted, without this row's group.
  boolean isDone() {
    return done >= bound;
  }

  /// Rows that were read when that was so.
  long read() {
    return read;
  }

  /// @param isNew whether the row's prefix is not that of the row before
  /// @param length of the row as a tuple
  void add(boolean isNew, int length) {
    read++;
    int space =
        isBounded() ? Integer.highestOneBit(2 * length - 1) + OVERHEAD_BYTES : length + 7 & -8;
    boolean endsGroup = isNew && (isInPrefix || rows >= leastRows);
    if (endsGroup) {
      endGroup();
      if (isDone()) {
        return;
      }
      startFull();
    }
    if (!isInPrefix) {
      if (rows == 0 || isNew) {
        runRows[runs] = 0;
        runBytes[runs++] = 0;
      }
      runRows[runs - 1]++;
      runBytes[runs - 1] += space;
    }
    rows++;
    bytes += space;
    if (!isInPrefix && rows > MOST_FULL_SORT_ROWS) {
      switchToPrefix();
    }
  }

  /// The full sort is of no use: its rows are sorted again, prefix by prefix.
  private void switchToPrefix() {
    note(full, rows, bytes);
    for (int i = 0; i < runs - 1; i++) {
      note(prefix, runRows[i], runBytes[i]);
      done += runRows[i];
    }
    rows = runRows[runs - 1];
    bytes = runBytes[runs - 1];
    isInPrefix = true;
  }

  private void endGroup() {
    note(isInPrefix ? prefix : full, rows, bytes);
    done += rows;
  }

  private void note(Figures figures, int count, long tupleBytes) {
    long pointers = FIRST_POINTERS;
    while (pointers < count) {
      pointers *= 2;
    }
    long current = bound - done;
    boolean isHeap = isBounded() && (isInPrefix || current < LEAST_ROWS) && count > 2 * current;
    long held = isHeap ? tupleBytes / count * current : tupleBytes;
    figures.add(pointers * POINTER_BYTES + OVERHEAD_BYTES + held, isHeap, memoryBytes);
  }

  /// There are no more rows.
  void end() {
    if (rows > 0 && !isDone()) {
      endGroup();
      rows = 0;
    }
  }
}

package pganatomy.engine.utils.adt;

import java.util.Arrays;
import pganatomy.engine.utils.vector.ColumnVector;

/// `sum` and `avg` of intervals.
///
/// PostgreSQL: src/backend/utils/adt/timestamp.c, interval_avg_accum()
final class IntervalAggregator extends Aggregator {
  private final boolean average;
  private Interval[] sums = new Interval[1];
  private long[] counts = new long[1];

  IntervalAggregator(boolean average) {
    this.average = average;
  }

  @Override
  public void ensureGroups(int groupCount) {
    if (groupCount > sums.length) {
      int size = Math.max(groupCount, sums.length * 2);
      sums = Arrays.copyOf(sums, size);
      counts = Arrays.copyOf(counts, size);
    }
  }

  @Override
  public void add(int[] groups, ColumnVector[] arguments, int rowCount) {
    for (int i = 0; i < rowCount; i++) {
      Interval value = (Interval) arguments[0].get(i);
      if (value != null) {
        int group = groups == null ? 0 : groups[i];
        sums[group] = sums[group] == null ? value : sums[group].add(value);
        counts[group]++;
      }
    }
  }

  @Override
  public void finish(int group, ColumnVector out, int row) {
    Interval sum = sums[group];
    out.set(row, sum == null || !average ? sum : sum.divide(counts[group]));
  }

  @Override
  public void reset() {
    Arrays.fill(sums, null);
    Arrays.fill(counts, 0);
  }

  @Override
  public long memoryBytes() {
    return 56L * sums.length;
  }
}

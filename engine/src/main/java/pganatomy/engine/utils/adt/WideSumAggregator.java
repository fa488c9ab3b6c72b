package pganatomy.engine.utils.adt;

import java.util.Arrays;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;

/// `sum(int8)` and `avg` of the integer types: sums of 128 bits, whose result is a `numeric`.
///
/// PostgreSQL: src/backend/utils/adt/numeric.c, Int128AggState
final class WideSumAggregator extends Aggregator {
  private final boolean average;
  private long[] high = new long[1];
  private long[] low = new long[1];
  private long[] counts = new long[1];

  WideSumAggregator(boolean average) {
    this.average = average;
  }

  @Override
  public void ensureGroups(int groupCount) {
    if (groupCount > low.length) {
      int size = Math.max(groupCount, low.length * 2);
      high = Arrays.copyOf(high, size);
      low = Arrays.copyOf(low, size);
      counts = Arrays.copyOf(counts, size);
    }
  }

  @Override
  public void add(int[] groups, ColumnVector[] arguments, int rowCount) {
    boolean[] nulls = arguments[0].hasNulls ? arguments[0].nulls : null;
    if (arguments[0] instanceof IntVector ints) {
      addInts(groups, ints.values, nulls, rowCount);
    } else {
      addLongs(groups, ((LongVector) arguments[0]).values, nulls, rowCount);
    }
  }

  private void addInts(int[] groups, int[] values, boolean[] nulls, int rowCount) {
    if (groups == null && nulls == null) {
      long sum = 0;
      for (int i = 0; i < rowCount; i++) {
        sum += values[i];
      }
      add(0, sum);
      counts[0] += rowCount - 1;
      return;
    }
    for (int i = 0; i < rowCount; i++) {
      if (nulls == null || !nulls[i]) {
        add(groups == null ? 0 : groups[i], values[i]);
      }
    }
  }

  private void addLongs(int[] groups, long[] values, boolean[] nulls, int rowCount) {
    for (int i = 0; i < rowCount; i++) {
      if (nulls == null || !nulls[i]) {
        add(groups == null ? 0 : groups[i], values[i]);
      }
    }
  }

  private void add(int group, long value) {
    long sum = low[group] + value;
    high[group] += (value >> 63) + (Long.compareUnsigned(sum, value) < 0 ? 1 : 0);
    low[group] = sum;
    counts[group]++;
  }

  @Override
  public void finish(int group, ColumnVector out, int row) {
    if (counts[group] == 0) {
      out.setNull(row);
      return;
    }
    Numeric sum = Numeric.of(high[group], low[group]);
    out.set(row, average ? sum.divide(Numeric.of(counts[group])) : sum);
  }

  @Override
  public void reset() {
    Arrays.fill(high, 0);
    Arrays.fill(low, 0);
    Arrays.fill(counts, 0);
  }

  @Override
  public long memoryBytes() {
    return 24L * low.length;
  }
}

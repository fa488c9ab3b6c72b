package pganatomy.engine.utils.adt;

import java.util.Arrays;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.LongVector;

/// `count(*)` and `count(x)`.
///
/// PostgreSQL: src/backend/utils/adt/int8.c, int8inc_any()
final class CountAggregator extends Aggregator {
  private final boolean skipsNulls;
  private long[] counts = new long[1];

  CountAggregator(boolean skipsNulls) {
    this.skipsNulls = skipsNulls;
  }

  @Override
  public void ensureGroups(int groupCount) {
    if (groupCount > counts.length) {
      counts = Arrays.copyOf(counts, Math.max(groupCount, counts.length * 2));
    }
  }

  @Override
  public void add(int[] groups, ColumnVector[] arguments, int rowCount) {
    if (skipsNulls && arguments[0].hasNulls) {
      boolean[] nulls = arguments[0].nulls;
      for (int i = 0; i < rowCount; i++) {
        counts[groups == null ? 0 : groups[i]] += nulls[i] ? 0 : 1;
      }
    } else if (groups == null) {
      counts[0] += rowCount;
    } else {
      for (int i = 0; i < rowCount; i++) {
        counts[groups[i]]++;
      }
    }
  }

  @Override
  public void finish(int group, ColumnVector out, int row) {
    ((LongVector) out).values[row] = counts[group];
    if (out.hasNulls) {
      out.nulls[row] = false;
    }
  }

  @Override
  public void reset() {
    Arrays.fill(counts, 0);
  }

  @Override
  public long memoryBytes() {
    return 8L * counts.length;
  }
}

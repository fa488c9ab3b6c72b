package pganatomy.engine.utils.adt;

import java.util.Arrays;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.IntVector;

/// `sum` of `int2` and `int4`, which is an `int8`.
///
/// PostgreSQL: src/backend/utils/adt/numeric.c, int4_sum()
final class LongSumAggregator extends Aggregator {
  private long[] sums = new long[1];
  private boolean[] seen = new boolean[1];

  @Override
  public void ensureGroups(int groupCount) {
    if (groupCount > sums.length) {
      int size = Math.max(groupCount, sums.length * 2);
      sums = Arrays.copyOf(sums, size);
      seen = Arrays.copyOf(seen, size);
    }
  }

  @Override
  public void add(int[] groups, ColumnVector[] arguments, int rowCount) {
    int[] values = ((IntVector) arguments[0]).values;
    boolean[] nulls = arguments[0].hasNulls ? arguments[0].nulls : null;
    if (groups == null) {
      addAll(values, nulls, rowCount);
      return;
    }
    for (int i = 0; i < rowCount; i++) {
      if (nulls == null || !nulls[i]) {
        int group = groups[i];
        sums[group] += values[i];
        seen[group] = true;
      }
    }
  }

  // Four billion rows would have to have the largest value before this overflows.
  private void addAll(int[] values, boolean[] nulls, int rowCount) {
    long sum = 0;
    boolean any = rowCount > 0;
    if (nulls == null) {
      for (int i = 0; i < rowCount; i++) {
        sum += values[i];
      }
    } else {
      any = false;
      for (int i = 0; i < rowCount; i++) {
        if (!nulls[i]) {
          sum += values[i];
          any = true;
        }
      }
    }
    sums[0] = IntegerFunctions.int8Add(sums[0], sum);
    seen[0] |= any;
  }

  @Override
  public void finish(int group, ColumnVector out, int row) {
    out.set(row, seen[group] ? (Object) sums[group] : null);
  }

  @Override
  public void reset() {
    Arrays.fill(sums, 0);
    Arrays.fill(seen, false);
  }

  @Override
  public long memoryBytes() {
    return 9L * sums.length;
  }
}

package pganatomy.engine.utils.adt;

import java.util.Arrays;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.IntVector;

/// `bit_and`, `bit_or` and `bit_xor` of integers.
///
/// PostgreSQL: src/backend/utils/adt/int.c, int4and()
final class BitAggregator extends Aggregator {
  private final char operator;
  private boolean narrow;
  private long[] bits = new long[1];
  private boolean[] seen = new boolean[1];

  BitAggregator(char operator) {
    this.operator = operator;
  }

  @Override
  public void ensureGroups(int groupCount) {
    if (groupCount > seen.length) {
      int size = Math.max(groupCount, seen.length * 2);
      bits = Arrays.copyOf(bits, size);
      seen = Arrays.copyOf(seen, size);
    }
  }

  @Override
  public void add(int[] groups, ColumnVector[] arguments, int rowCount) {
    ColumnVector column = arguments[0];
    narrow = column instanceof IntVector;
    for (int i = 0; i < rowCount; i++) {
      if (column.isNull(i)) {
        continue;
      }
      int group = groups == null ? 0 : groups[i];
      long value = ((Number) column.get(i)).longValue();
      bits[group] = seen[group] ? combine(bits[group], value) : value;
      seen[group] = true;
    }
  }

  private long combine(long a, long b) {
    return operator == '&' ? a & b : operator == '|' ? a | b : a ^ b;
  }

  @Override
  public void finish(int group, ColumnVector out, int row) {
    Object value = narrow ? (Object) (int) bits[group] : (Object) bits[group];
    out.set(row, seen[group] ? value : null);
  }

  @Override
  public void reset() {
    Arrays.fill(bits, 0);
    Arrays.fill(seen, false);
  }

  @Override
  public long memoryBytes() {
    return 9L * seen.length;
  }
}

package pganatomy.engine.utils.adt;

import java.util.Arrays;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;

/// `bool_and` (`every`) and `bool_or`.
///
/// PostgreSQL: src/backend/utils/adt/bool.c, booland_statefunc()
final class BooleanAggregator extends Aggregator {
  private final boolean and;
  private boolean[] seen = new boolean[1];

  /// Whether a value was seen that settles the result: false for AND, true for OR.
  private boolean[] settled = new boolean[1];

  BooleanAggregator(boolean and) {
    this.and = and;
  }

  @Override
  public void ensureGroups(int groupCount) {
    if (groupCount > seen.length) {
      int size = Math.max(groupCount, seen.length * 2);
      seen = Arrays.copyOf(seen, size);
      settled = Arrays.copyOf(settled, size);
    }
  }

  @Override
  public void add(int[] groups, ColumnVector[] arguments, int rowCount) {
    boolean[] values = ((BooleanVector) arguments[0]).values;
    for (int i = 0; i < rowCount; i++) {
      if (!arguments[0].isNull(i)) {
        int group = groups == null ? 0 : groups[i];
        seen[group] = true;
        settled[group] |= values[i] != and;
      }
    }
  }

  @Override
  public void finish(int group, ColumnVector out, int row) {
    out.set(row, seen[group] ? (Object) (settled[group] != and) : null);
  }

  @Override
  public void reset() {
    Arrays.fill(seen, false);
    Arrays.fill(settled, false);
  }

  @Override
  public long memoryBytes() {
    return 2L * seen.length;
  }
}

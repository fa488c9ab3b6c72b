package pganatomy.engine.utils.adt;

import java.util.Arrays;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;
import pganatomy.engine.utils.vector.VectorKind;

/// `min`, `max` and `any_value` of any type that has an order.
///
/// PostgreSQL: src/backend/utils/adt/int.c, int4larger() and kin
final class ExtremeAggregator extends Aggregator {
  private final ValueComparator comparator;

  /// -1 keeps the smallest, 1 the largest, 0 the first.
  private final int direction;

  private final boolean isPlainInt;
  private final boolean isPlainLong;

  /// Of equal values that look different (`1.0` and `1.00`) the last one counts, for `character`
  /// the first.
  private final boolean keepsFirst;

  private ColumnVector best;
  private boolean[] seen = new boolean[1];

  ExtremeAggregator(Type type, ValueComparator comparator, int direction) {
    this.comparator = comparator;
    this.direction = direction;
    keepsFirst = type.oid() == TypeOids.BPCHAR;
    isPlainInt = comparator == ScalarComparators.INT;
    isPlainLong = comparator == ScalarComparators.LONG;
    VectorKind kind = type.vectorKind();
    best = ColumnVector.create(kind, 1);
  }

  @Override
  public void ensureGroups(int groupCount) {
    if (groupCount > seen.length) {
      int size = Math.max(groupCount, seen.length * 2);
      ColumnVector larger = ColumnVector.create(best.kind(), size);
      larger.copyRows(0, best, 0, seen.length);
      best = larger;
      seen = Arrays.copyOf(seen, size);
    }
  }

  @Override
  public void add(int[] groups, ColumnVector[] arguments, int rowCount) {
    ColumnVector column = arguments[0];
    if (isPlainInt && direction != 0) {
      addInts(groups, (IntVector) column, rowCount);
    } else if (isPlainLong && direction != 0) {
      addLongs(groups, (LongVector) column, rowCount);
    } else {
      for (int i = 0; i < rowCount; i++) {
        if (!column.isNull(i)) {
          addOne(groups == null ? 0 : groups[i], column, i);
        }
      }
    }
  }

  private void addInts(int[] groups, IntVector column, int rowCount) {
    int[] values = column.values;
    int[] kept = ((IntVector) best).values;
    for (int i = 0; i < rowCount; i++) {
      if (column.isNull(i)) {
        continue;
      }
      int group = groups == null ? 0 : groups[i];
      if (!seen[group] || (direction < 0 ? values[i] < kept[group] : values[i] > kept[group])) {
        kept[group] = values[i];
        seen[group] = true;
      }
    }
  }

  private void addLongs(int[] groups, LongVector column, int rowCount) {
    long[] values = column.values;
    long[] kept = ((LongVector) best).values;
    for (int i = 0; i < rowCount; i++) {
      if (column.isNull(i)) {
        continue;
      }
      int group = groups == null ? 0 : groups[i];
      if (!seen[group] || (direction < 0 ? values[i] < kept[group] : values[i] > kept[group])) {
        kept[group] = values[i];
        seen[group] = true;
      }
    }
  }

  private void addOne(int group, ColumnVector column, int row) {
    boolean better =
        !seen[group]
            || direction != 0
                && comparator.compare(column, row, best, group) * direction > (keepsFirst ? 0 : -1);
    if (better) {
      best.copyRow(group, column, row);
      seen[group] = true;
    }
  }

  @Override
  public void finish(int group, ColumnVector out, int row) {
    if (seen[group]) {
      out.copyRow(row, best, group);
    } else {
      out.setNull(row);
    }
  }

  @Override
  public void reset() {
    Arrays.fill(seen, false);
  }

  @Override
  public long memoryBytes() {
    return (best.kind() == VectorKind.OBJECT ? 64L : 9L) * seen.length;
  }
}

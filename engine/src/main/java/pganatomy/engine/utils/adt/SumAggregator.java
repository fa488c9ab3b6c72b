package pganatomy.engine.utils.adt;

import java.util.Arrays;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.DoubleVector;
import pganatomy.engine.utils.vector.LongVector;

/// `sum` of `real`, `double precision` and `money`: added up in the type itself.
///
/// PostgreSQL: src/backend/utils/adt/float.c, float8pl()
final class SumAggregator extends Aggregator {
  private final boolean isSingle;
  private final boolean isMoney;
  private double[] sums = new double[1];
  private long[] money = new long[1];
  private boolean[] seen = new boolean[1];

  SumAggregator(Type resultType) {
    isSingle = resultType.oid() == TypeOids.FLOAT4;
    isMoney = resultType.oid() == TypeOids.MONEY;
  }

  @Override
  public void ensureGroups(int groupCount) {
    if (groupCount > seen.length) {
      int size = Math.max(groupCount, seen.length * 2);
      sums = Arrays.copyOf(sums, size);
      money = Arrays.copyOf(money, isMoney ? size : 1);
      seen = Arrays.copyOf(seen, size);
    }
  }

  @Override
  public void add(int[] groups, ColumnVector[] arguments, int rowCount) {
    ColumnVector column = arguments[0];
    for (int i = 0; i < rowCount; i++) {
      if (column.isNull(i)) {
        continue;
      }
      int group = groups == null ? 0 : groups[i];
      if (isMoney) {
        money[group] = IntegerFunctions.int8Add(money[group], ((LongVector) column).values[i]);
      } else {
        addDouble(group, ((DoubleVector) column).values[i]);
      }
      seen[group] = true;
    }
  }

  private void addDouble(int group, double value) {
    double sum = seen[group] ? sums[group] + value : value;
    if (isSingle) {
      sum = (float) sum;
    }
    if (Double.isInfinite(sum) && !Double.isInfinite(value) && !Double.isInfinite(sums[group])) {
      throw FloatFunctions.overflow();
    }
    sums[group] = sum;
  }

  @Override
  public void finish(int group, ColumnVector out, int row) {
    Object sum = isMoney ? (Object) money[group] : (Object) sums[group];
    out.set(row, seen[group] ? sum : null);
  }

  @Override
  public void reset() {
    Arrays.fill(sums, 0);
    Arrays.fill(money, 0);
    Arrays.fill(seen, false);
  }

  @Override
  public long memoryBytes() {
    return 9L * sums.length;
  }
}

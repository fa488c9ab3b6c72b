package pganatomy.engine.executor;

import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.vector.ColumnVector;

/// Compares rows by some of their columns; nulls are equal.
final class KeyComparison {
  private final int[] columns;
  private final pganatomy.engine.utils.adt.ValueComparator[] comparators;

  KeyComparison(List<Plan.Key> keys) {
    columns = new int[keys.size()];
    comparators = new pganatomy.engine.utils.adt.ValueComparator[columns.length];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = keys.get(i).column();
      comparators[i] = pganatomy.engine.utils.adt.Comparators.forType(keys.get(i).type());
    }
  }

  boolean isEqual(ColumnVector[] left, int i, ColumnVector[] right, int j) {
    for (int k = 0; k < columns.length; k++) {
      ColumnVector a = left[columns[k]];
      ColumnVector b = right[columns[k]];
      boolean aNull = a.isNull(i);
      boolean bNull = b.isNull(j);
      if (aNull != bNull || (!aNull && !comparators[k].equal(a, i, b, j))) {
        return false;
      }
    }
    return true;
  }
}

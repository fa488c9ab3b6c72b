package pganatomy.engine.executor;

import pganatomy.engine.executor.expression.RowSubset;
import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.ValueComparator;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// Drops a row whose values, and whose group, are those of the row before: what DISTINCT is where
/// equal rows come next to each other. One row is all it remembers.
///
/// PostgreSQL: src/backend/executor/execExprInterp.c, ExecEvalPreOrderedDistinctSingle()
final class DistinctRows {
  private final ValueComparator[] comparators;
  private final RowBuffer last;
  private final RowSubset subset = new RowSubset();
  private int lastGroup;
  private int[] rows = new int[0];
  private int[] keptGroups;
  private int[] groupNumbers = new int[0];
  private ColumnVector[] kept;

  DistinctRows(Type[] types) {
    comparators = new ValueComparator[types.length];
    VectorKind[] kinds = new VectorKind[types.length];
    for (int i = 0; i < types.length; i++) {
      comparators[i] = Comparators.forType(types[i]);
      kinds[i] = types[i].vectorKind();
    }
    last = new RowBuffer(kinds);
  }

  /// Gives how many rows are left: they are in [#columns] and [#groups].
  int select(ColumnVector[] values, int[] groups, int rowCount) {
    if (rows.length < rowCount) {
      rows = new int[Math.max(rowCount, Batch.CAPACITY)];
      groupNumbers = new int[rows.length];
    }
    int count = 0;
    for (int i = 0; i < rowCount; i++) {
      int group = groups == null ? 0 : groups[i];
      boolean isRepeated =
          i > 0
              ? (groups == null || groups[i - 1] == group) && isEqual(values, i - 1, values, i)
              : last.rowCount > 0 && lastGroup == group && isEqual(last.columns, 0, values, 0);
      if (!isRepeated) {
        rows[count] = i;
        groupNumbers[count++] = group;
      }
    }
    last.clear();
    last.appendRow(values, rowCount - 1);
    lastGroup = groups == null ? 0 : groups[rowCount - 1];
    keptGroups = groups == null ? null : groupNumbers;
    kept = count == rowCount ? values : take(values, rowCount, count);
    return count;
  }

  private ColumnVector[] take(ColumnVector[] values, int rowCount, int count) {
    Batch all = new Batch(values);
    all.rowCount = rowCount;
    return subset.select(all, rows, count).columns;
  }

  private boolean isEqual(ColumnVector[] a, int i, ColumnVector[] b, int j) {
    for (int c = 0; c < comparators.length; c++) {
      boolean isNull = a[c].isNull(i);
      if (isNull != b[c].isNull(j) || !isNull && !comparators[c].equal(a[c], i, b[c], j)) {
        return false;
      }
    }
    return true;
  }

  ColumnVector[] columns() {
    return kept;
  }

  int[] groups() {
    return keptGroups;
  }

  void reset() {
    last.clear();
  }
}

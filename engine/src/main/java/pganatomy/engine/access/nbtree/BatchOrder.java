package pganatomy.engine.access.nbtree;

import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;

/// The order in which the rows of a batch are best inserted: that of their first key column, so
/// that rows for one leaf follow each other. Only for columns of numbers; it need not be exact.
///
/// PostgreSQL: none; it inserts row by row.
final class BatchOrder {
  private static final int WORTH_SORTING = 8;

  private BatchOrder() {}

  /// Row numbers (from 0) in the order of their keys; null when the rows are in order already, or
  /// are not worth it.
  static int[] of(IndexForm form, Batch rows, int from, int count) {
    if (count < WORTH_SORTING || form.kinds[0] > IndexForm.LAST_NUMBER) {
      return null;
    }
    ColumnVector column = rows.columns[0];
    long[] keys = new long[count];
    boolean isSorted = true;
    for (int i = 0; i < count; i++) {
      boolean isNull = column.isNull(from + i);
      keys[i] = isNull ? Long.MAX_VALUE : IndexForm.numberOf(form.kinds[0], column.get(from + i));
      isSorted &= i == 0 || keys[i] >= keys[i - 1];
    }
    return isSorted ? null : sort(keys, count);
  }

  /// A merge sort of row numbers, stable.
  private static int[] sort(long[] keys, int count) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    int[] source = order;
    int[] target = new int[count];
    for (int width = 1; width < count; width *= 2) {
      for (int start = 0; start < count; start += 2 * width) {
        int middle = Math.min(start + width, count);
        int end = Math.min(start + 2 * width, count);
        merge(keys, source, start, middle, end, target);
      }
      int[] swap = source;
      source = target;
      target = swap;
    }
    return source;
  }

  private static void merge(
      long[] keys, int[] source, int start, int middle, int end, int[] target) {
    int left = start;
    int right = middle;
    for (int i = start; i < end; i++) {
      boolean takesLeft =
          left < middle && (right == end || keys[source[left]] <= keys[source[right]]);
      target[i] = takesLeft ? source[left++] : source[right++];
    }
  }
}

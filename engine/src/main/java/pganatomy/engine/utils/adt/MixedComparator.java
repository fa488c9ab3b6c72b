package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.vector.ColumnVector;

/// Compares values of two types: integers of different widths, floats, dates with timestamps.
///
/// PostgreSQL: src/backend/utils/adt/int.c, float.c, date.c, timestamp.c
final class MixedComparator extends ValueComparator {
  private final int left;
  private final int right;

  MixedComparator(int left, int right) {
    this.left = left;
    this.right = right;
  }

  @Override
  public int compare(ColumnVector a, int i, ColumnVector b, int j) {
    return compareValues(a.get(i), b.get(j));
  }

  @Override
  public int compareValues(Object a, Object b) {
    if (isTime(left)) {
      return compareTimes(a, b);
    }
    if (a instanceof Double || b instanceof Double) {
      double x = ((Number) a).doubleValue();
      double y = ((Number) b).doubleValue();
      return x == y ? 0 : Double.compare(x, y);
    }
    return Long.compare(((Number) a).longValue(), ((Number) b).longValue());
  }

  /// A date is the midnight at its beginning; without a zone of its own a time is in the session's.
  private int compareTimes(Object a, Object b) {
    if (left == TypeOids.TIMESTAMPTZ || right == TypeOids.TIMESTAMPTZ) {
      return Long.compare(instant(left, a), instant(right, b));
    }
    return Long.compare(local(left, a), local(right, b));
  }

  private static long local(int type, Object value) {
    return type == TypeOids.DATE ? DateTimes.dateToTimestampClamped((Integer) value) : (Long) value;
  }

  private static long instant(int type, Object value) {
    if (type == TypeOids.TIMESTAMPTZ) {
      return (Long) value;
    }
    return DateTimes.localToInstantClamped(local(type, value));
  }

  private static boolean isTime(int type) {
    return type == TypeOids.DATE || type == TypeOids.TIMESTAMP || type == TypeOids.TIMESTAMPTZ;
  }

  @Override
  public int hash(ColumnVector column, int row) {
    return hashValue(column.get(row));
  }

  @Override
  public int hashValue(Object value) {
    return value instanceof Double number
        ? ScalarComparators.DOUBLE.hashValue(number)
        : ScalarComparators.hashLong(((Number) value).longValue());
  }
}

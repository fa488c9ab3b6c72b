package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.DoubleVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.LongVector;
import pganatomy.engine.utils.vector.ObjectVector;

/// Comparators of the types whose values are primitive or texts.
final class ScalarComparators {
  static final ValueComparator INT = new IntComparator();
  static final ValueComparator UNSIGNED_INT = new UnsignedIntComparator();
  static final ValueComparator LONG = new LongComparator();
  static final ValueComparator UNSIGNED_LONG = new UnsignedLongComparator();
  static final ValueComparator DOUBLE = new DoubleComparator();
  static final ValueComparator BOOLEAN = new BooleanComparator();
  static final ValueComparator TEXT = new TextComparator();
  static final ValueComparator BPCHAR = new BlankPaddedComparator();

  private ScalarComparators() {}

  static int hashLong(long value) {
    long mixed = (value ^ (value >>> 32)) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }

  /// Equal numbers hash alike whether they are `int4` or `int8`, so that `int4 = int8` can hash.
  private static final class IntComparator extends ValueComparator {
    @Override
    public int compare(ColumnVector a, int i, ColumnVector b, int j) {
      return Integer.compare(((IntVector) a).values[i], ((IntVector) b).values[j]);
    }

    @Override
    public boolean equal(ColumnVector a, int i, ColumnVector b, int j) {
      return ((IntVector) a).values[i] == ((IntVector) b).values[j];
    }

    @Override
    public int compareValues(Object a, Object b) {
      return Integer.compare((Integer) a, (Integer) b);
    }

    @Override
    public int hash(ColumnVector column, int row) {
      return hashLong(((IntVector) column).values[row]);
    }

    @Override
    public int hashValue(Object value) {
      return hashLong((Integer) value);
    }

    @Override
    public void hashRows(ColumnVector column, int rowCount, int[] hashes) {
      if (column.hasNulls) {
        super.hashRows(column, rowCount, hashes);
        return;
      }
      int[] values = ((IntVector) column).values;
      for (int i = 0; i < rowCount; i++) {
        hashes[i] = combine(hashes[i], hashLong(values[i]));
      }
    }
  }

  private static final class UnsignedIntComparator extends ValueComparator {
    @Override
    public int compare(ColumnVector a, int i, ColumnVector b, int j) {
      return Integer.compareUnsigned(((IntVector) a).values[i], ((IntVector) b).values[j]);
    }

    @Override
    public int compareValues(Object a, Object b) {
      return Integer.compareUnsigned((Integer) a, (Integer) b);
    }

    @Override
    public int hash(ColumnVector column, int row) {
      return hashLong(((IntVector) column).values[row]);
    }

    @Override
    public int hashValue(Object value) {
      return hashLong((Integer) value);
    }
  }

  private static final class LongComparator extends ValueComparator {
    @Override
    public int compare(ColumnVector a, int i, ColumnVector b, int j) {
      return Long.compare(((LongVector) a).values[i], ((LongVector) b).values[j]);
    }

    @Override
    public boolean equal(ColumnVector a, int i, ColumnVector b, int j) {
      return ((LongVector) a).values[i] == ((LongVector) b).values[j];
    }

    @Override
    public int compareValues(Object a, Object b) {
      return Long.compare((Long) a, (Long) b);
    }

    @Override
    public int hash(ColumnVector column, int row) {
      return hashLong(((LongVector) column).values[row]);
    }

    @Override
    public int hashValue(Object value) {
      return hashLong((Long) value);
    }

    @Override
    public void hashRows(ColumnVector column, int rowCount, int[] hashes) {
      if (column.hasNulls) {
        super.hashRows(column, rowCount, hashes);
        return;
      }
      long[] values = ((LongVector) column).values;
      for (int i = 0; i < rowCount; i++) {
        hashes[i] = combine(hashes[i], hashLong(values[i]));
      }
    }
  }

  private static final class UnsignedLongComparator extends ValueComparator {
    @Override
    public int compare(ColumnVector a, int i, ColumnVector b, int j) {
      return Long.compareUnsigned(((LongVector) a).values[i], ((LongVector) b).values[j]);
    }

    @Override
    public int compareValues(Object a, Object b) {
      return Long.compareUnsigned((Long) a, (Long) b);
    }

    @Override
    public int hash(ColumnVector column, int row) {
      return hashLong(((LongVector) column).values[row]);
    }

    @Override
    public int hashValue(Object value) {
      return hashLong((Long) value);
    }
  }

  private static final class DoubleComparator extends ValueComparator {
    @Override
    public int compare(ColumnVector a, int i, ColumnVector b, int j) {
      return compare(((DoubleVector) a).values[i], ((DoubleVector) b).values[j]);
    }

    @Override
    public int compareValues(Object a, Object b) {
      return compare((double) (Double) a, (double) (Double) b);
    }

    /// As `Double.compare`, but -0 equals 0.
    private static int compare(double x, double y) {
      return x < y ? -1 : x > y ? 1 : x == y ? 0 : Double.compare(x, y);
    }

    @Override
    public int hash(ColumnVector column, int row) {
      return hash(((DoubleVector) column).values[row]);
    }

    private static int hash(double value) {
      return value == 0 ? 0 : hashLong(Double.doubleToLongBits(value));
    }

    @Override
    public int hashValue(Object value) {
      return hash((double) (Double) value);
    }
  }

  private static final class BooleanComparator extends ValueComparator {
    @Override
    public int compare(ColumnVector a, int i, ColumnVector b, int j) {
      return Boolean.compare(((BooleanVector) a).values[i], ((BooleanVector) b).values[j]);
    }

    @Override
    public int compareValues(Object a, Object b) {
      return Boolean.compare((Boolean) a, (Boolean) b);
    }

    @Override
    public int hash(ColumnVector column, int row) {
      return ((BooleanVector) column).values[row] ? 0x3C6EF372 : 0x1B873593;
    }

    @Override
    public int hashValue(Object value) {
      return (Boolean) value ? 0x3C6EF372 : 0x1B873593;
    }
  }

  private static final class TextComparator extends ValueComparator {
    @Override
    public int compare(ColumnVector a, int i, ColumnVector b, int j) {
      return TextOrder.compare(
          (String) ((ObjectVector) a).values[i], (String) ((ObjectVector) b).values[j]);
    }

    @Override
    public boolean equal(ColumnVector a, int i, ColumnVector b, int j) {
      return ((ObjectVector) a).values[i].equals(((ObjectVector) b).values[j]);
    }

    @Override
    public int compareValues(Object a, Object b) {
      return TextOrder.compare((String) a, (String) b);
    }

    @Override
    public int hash(ColumnVector column, int row) {
      return ((ObjectVector) column).values[row].hashCode() * 0x9E3779B1;
    }

    @Override
    public int hashValue(Object value) {
      return value.hashCode() * 0x9E3779B1;
    }
  }

  private static final class BlankPaddedComparator extends ValueComparator {
    @Override
    public int compare(ColumnVector a, int i, ColumnVector b, int j) {
      return compareValues(((ObjectVector) a).values[i], ((ObjectVector) b).values[j]);
    }

    @Override
    public int compareValues(Object a, Object b) {
      return TextOrder.compare(
          TextOrder.withoutBlanks((String) a), TextOrder.withoutBlanks((String) b));
    }

    @Override
    public int hash(ColumnVector column, int row) {
      return hashValue(((ObjectVector) column).values[row]);
    }

    @Override
    public int hashValue(Object value) {
      return TextOrder.withoutBlanks((String) value).hashCode() * 0x9E3779B1;
    }
  }
}

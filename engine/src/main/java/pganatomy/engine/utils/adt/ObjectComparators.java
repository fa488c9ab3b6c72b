package pganatomy.engine.utils.adt;

import java.util.Arrays;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.ObjectVector;

/// Comparators of the types whose values are objects: numeric, bytea, interval, arrays, rows, ...
final class ObjectComparators {
  private ObjectComparators() {}

  /// The comparator, null when the type has none.
  static ValueComparator find(int oid, Type type) {
    return switch (oid) {
      case TypeOids.NUMERIC,
          TypeOids.INTERVAL,
          TypeOids.TIMETZ,
          TypeOids.UUID,
          TypeOids.INET,
          TypeOids.BIT,
          TypeOids.VARBIT,
          TypeOids.JSONB ->
          Natural.INSTANCE;
      case TypeOids.BYTEA -> BytesComparator.INSTANCE;
      case TypeOids.ANYARRAY, TypeOids.OIDVECTOR, TypeOids.INT2VECTOR -> ArrayComparator.INSTANCE;
      case TypeOids.RECORD -> RowComparator.INSTANCE;
      default -> type != null && type.kind() == 'e' ? ScalarComparators.UNSIGNED_INT : null;
    };
  }

  /// What all of them share: they take the object out of the vector.
  abstract static class OfObjects extends ValueComparator {
    @Override
    public final int compare(ColumnVector a, int i, ColumnVector b, int j) {
      return compareValues(((ObjectVector) a).values[i], ((ObjectVector) b).values[j]);
    }

    @Override
    public final int hash(ColumnVector column, int row) {
      return hashValue(((ObjectVector) column).values[row]);
    }
  }

  /// Values that are [Comparable], with `equals` and `hashCode` that agree with the order.
  private static final class Natural extends OfObjects {
    static final Natural INSTANCE = new Natural();

    @Override
    @SuppressWarnings("unchecked")
    public int compareValues(Object a, Object b) {
      return ((Comparable<Object>) a).compareTo(b);
    }

    @Override
    public int hashValue(Object value) {
      return value.hashCode() * 0x9E3779B1;
    }
  }

  private static final class BytesComparator extends OfObjects {
    static final BytesComparator INSTANCE = new BytesComparator();

    @Override
    public int compareValues(Object a, Object b) {
      return Arrays.compareUnsigned((byte[]) a, (byte[]) b);
    }

    @Override
    public int hashValue(Object value) {
      return Arrays.hashCode((byte[]) value) * 0x9E3779B1;
    }
  }

  /// Element by element, then by length, then by dimensions; a null element is above all others.
  static final class ArrayComparator extends OfObjects {
    static final ArrayComparator INSTANCE = new ArrayComparator();

    @Override
    public int compareValues(Object left, Object right) {
      ArrayValue a = (ArrayValue) left;
      ArrayValue b = (ArrayValue) right;
      ValueComparator comparator = Comparators.forType(Types.find(a.elementType()));
      int end = Math.min(a.size(), b.size());
      for (int i = 0; i < end; i++) {
        int order = compareNullable(comparator, a.elements()[i], b.elements()[i]);
        if (order != 0) {
          return order;
        }
      }
      if (a.size() != b.size()) {
        return a.size() < b.size() ? -1 : 1;
      }
      if (a.dimensionCount() != b.dimensionCount()) {
        return a.dimensionCount() < b.dimensionCount() ? -1 : 1;
      }
      int order = Arrays.compare(a.lengths(), b.lengths());
      return order != 0 ? order : Arrays.compare(a.lowerBounds(), b.lowerBounds());
    }

    @Override
    public int hashValue(Object value) {
      ArrayValue array = (ArrayValue) value;
      ValueComparator comparator = Comparators.forType(Types.find(array.elementType()));
      int hash = 1;
      for (Object element : array.elements()) {
        hash = ValueComparator.combine(hash, element == null ? 0 : comparator.hashValue(element));
      }
      return hash;
    }
  }

  private static final class RowComparator extends OfObjects {
    static final RowComparator INSTANCE = new RowComparator();

    @Override
    public int compareValues(Object left, Object right) {
      RowValue a = (RowValue) left;
      RowValue b = (RowValue) right;
      int end = Math.min(a.values().length, b.values().length);
      for (int i = 0; i < end; i++) {
        ValueComparator comparator = Comparators.forType(a.types()[i]);
        int order = compareNullable(comparator, a.values()[i], b.values()[i]);
        if (order != 0) {
          return order;
        }
      }
      if (a.values().length != b.values().length) {
        throw pganatomy.engine.utils.error.DatabaseException.error(
            pganatomy.engine.utils.error.SqlState.DATATYPE_MISMATCH,
            "cannot compare record types with different numbers of columns");
      }
      return 0;
    }

    @Override
    public int hashValue(Object value) {
      RowValue row = (RowValue) value;
      int hash = 1;
      for (int i = 0; i < row.values().length; i++) {
        Object field = row.values()[i];
        int next = field == null ? 0 : Comparators.forType(row.types()[i]).hashValue(field);
        hash = ValueComparator.combine(hash, next);
      }
      return hash;
    }
  }

  /// Inside arrays and rows a null is above everything and equal to another null.
  static int compareNullable(ValueComparator comparator, Object a, Object b) {
    if (a == null || b == null) {
      return a == b ? 0 : a == null ? 1 : -1;
    }
    return comparator.compareValues(a, b);
  }
}

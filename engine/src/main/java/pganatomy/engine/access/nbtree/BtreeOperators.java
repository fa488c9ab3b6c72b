package pganatomy.engine.access.nbtree;

import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.ValueComparator;

/// Which types a B-tree's default operator classes order, and with which others they compare.
///
/// PostgreSQL: src/include/catalog/pg_opclass.dat, pg_amop.dat
public final class BtreeOperators {
  private BtreeOperators() {}

  /// Whether values of the type can be an index's key.
  public static boolean canIndex(Type type) {
    return Comparators.find(type) != null
        && type.oid() != TypeOids.XID
        && type.oid() != TypeOids.CID;
  }

  /// Whether a scan of a column of one type takes a value of the other: the same operator class, or
  /// one of the same family (integers, floats, dates and timestamps, text and name).
  public static boolean canCompare(Type column, Type value) {
    int a = Operators.operatorClassType(column);
    int b = Operators.operatorClassType(value);
    return a == b && (a != TypeOids.ANYARRAY || column.oid() == value.oid())
        || family(a) != 0 && family(a) == family(b);
  }

  private static int family(int oid) {
    return switch (oid) {
      case TypeOids.INT2, TypeOids.INT4, TypeOids.INT8 -> 1;
      case TypeOids.FLOAT4, TypeOids.FLOAT8 -> 2;
      case TypeOids.DATE, TypeOids.TIMESTAMP, TypeOids.TIMESTAMPTZ -> 3;
      case TypeOids.TEXT, TypeOids.NAME -> 4;
      default -> 0;
    };
  }

  /// Whether two types of one family differ in more than their width: a date is not a timestamp.
  static boolean needsObjects(Type column, Type value) {
    int a = Operators.operatorClassType(column);
    int b = Operators.operatorClassType(value);
    return a != b && family(a) == 3;
  }

  /// Compares a column's values (left) with those of another type.
  static ValueComparator comparator(Type column, Type value) {
    int a = Operators.operatorClassType(column);
    int b = Operators.operatorClassType(value);
    return a == b ? Comparators.forType(column) : Comparators.forPair(a, b);
  }
}

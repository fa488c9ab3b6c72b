package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Finds the comparator of a type.
///
/// PostgreSQL: src/backend/utils/cache/typcache.c, lookup_type_cache()
public final class Comparators {
  private Comparators() {}

  /// The comparator of the type's default operator class; an error when the type has no order.
  public static ValueComparator forType(Type type) {
    ValueComparator found = find(type);
    if (found == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_FUNCTION,
          "could not identify a comparison function for type " + TypeNames.format(type.oid(), -1));
    }
    return found;
  }

  /// The comparator, null when the type has none.
  public static ValueComparator find(Type type) {
    return find(Operators.operatorClassType(type), type);
  }

  private static ValueComparator find(int oid, Type type) {
    switch (oid) {
      case TypeOids.INT2, TypeOids.INT4, TypeOids.CHAR, TypeOids.DATE:
        return oid == TypeOids.CHAR ? ScalarComparators.UNSIGNED_INT : ScalarComparators.INT;
      case TypeOids.OID, TypeOids.XID, TypeOids.CID:
        return ScalarComparators.UNSIGNED_INT;
      case TypeOids.INT8,
      TypeOids.TIME,
      TypeOids.TIMESTAMP,
      TypeOids.TIMESTAMPTZ,
      TypeOids.MONEY,
      TypeOids.TID:
        return ScalarComparators.LONG;
      case TypeOids.XID8, TypeOids.PG_LSN:
        return ScalarComparators.UNSIGNED_LONG;
      case TypeOids.FLOAT4, TypeOids.FLOAT8:
        return ScalarComparators.DOUBLE;
      case TypeOids.BOOL:
        return ScalarComparators.BOOLEAN;
      case TypeOids.TEXT, TypeOids.NAME, TypeOids.CSTRING:
        return ScalarComparators.TEXT;
      case TypeOids.BPCHAR:
        return ScalarComparators.BPCHAR;
      default:
        return ObjectComparators.find(oid, type);
    }
  }

  /// The comparator behind an operator with these argument types, which may differ (`int4 < int8`,
  /// `date < timestamp`).
  public static ValueComparator forPair(int left, int right) {
    if (left == right) {
      return find(left, Types.byOid(left));
    }
    if (isText(left) && isText(right)) {
      return ScalarComparators.TEXT;
    }
    return new MixedComparator(left, right);
  }

  private static boolean isText(int oid) {
    return oid == TypeOids.TEXT || oid == TypeOids.NAME;
  }
}

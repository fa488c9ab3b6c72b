package pganatomy.engine.access.nbtree;

import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.Type;

/// Which types a B-tree's default operator classes order, and with which others they compare.
///
/// PostgreSQL: src/include/catalog/pg_opclass.dat, pg_amop.dat
public final class BtreeOperators {
  private BtreeOperators() {}

  /// Whether values of the type can be an index's key.
  public static boolean canIndex(Type type) {
    return pganatomy.engine.utils.adt.Comparators.find(type) != null;
  }

  /// Whether a scan of a column of one type takes a value of the other.
  public static boolean canCompare(Type column, Type value) {
    return Operators.operatorClassType(column) == Operators.operatorClassType(value);
  }
}

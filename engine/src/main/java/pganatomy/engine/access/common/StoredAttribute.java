package pganatomy.engine.access.common;

import pganatomy.engine.utils.adt.Type;

/// What the access methods must know of a column. The catalog's descriptor is one.
///
/// PostgreSQL: src/include/access/tupdesc.h, CompactAttribute
public interface StoredAttribute {
  String name();

  /// 1-based; the place in the stored tuple.
  int number();

  Type type();

  /// A dropped column keeps its place in old tuples and is null in new ones.
  boolean dropped();

  /// Where large values go: `p` plain, `e` external, `m` main, `x` extended.
  default char storage() {
    return type().storage();
  }

  /// The value of rows that were stored before the column was added, or null.
  default Object missingValue() {
    return null;
  }
}

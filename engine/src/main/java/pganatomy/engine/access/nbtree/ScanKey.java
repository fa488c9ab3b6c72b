package pganatomy.engine.access.nbtree;

import pganatomy.engine.utils.adt.Type;

/// One condition of an index scan: `column operator value`.
///
/// @param column 0-based column of the index; it need not be the first
/// @param value the other side, in the form that [Type] tells; for [Strategy#ANY_EQUAL] a
///   `Object[]` of such values (nulls are skipped); null for the null tests. A null anywhere else
///   lets nothing through.
/// @param type the value's type (of one element for [Strategy#ANY_EQUAL]); it may differ from the
///   column's where [BtreeOperators#canCompare] says so (`int4 = int8`)
///
///   PostgreSQL: src/include/access/skey.h, ScanKeyData
public record ScanKey(int column, Strategy strategy, Object value, Type type) {
  /// PostgreSQL: src/include/access/stratnum.h
  public enum Strategy {
    LESS,
    LESS_EQUAL,
    EQUAL,
    GREATER_EQUAL,
    GREATER,
    /// `= ANY (array)`
    ANY_EQUAL,
    IS_NULL,
    IS_NOT_NULL
  }

  public static ScanKey isNull(int column) {
    return new ScanKey(column, Strategy.IS_NULL, null, null);
  }

  public static ScanKey isNotNull(int column) {
    return new ScanKey(column, Strategy.IS_NOT_NULL, null, null);
  }
}

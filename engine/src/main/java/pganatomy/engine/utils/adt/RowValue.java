package pganatomy.engine.utils.adt;

/// A row as a value: of a table's row type or an anonymous `ROW(...)`.
///
/// @param typeOid the composite type, or `record`
/// @param names the fields' names, or null (then they are f1, f2, ...)
///
///   PostgreSQL: src/backend/utils/adt/rowtypes.c
public record RowValue(int typeOid, String[] names, Type[] types, Object[] values) {
  public String name(int field) {
    return names == null ? "f" + (field + 1) : names[field];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RowValue row
        && row.values.length == values.length
        && Comparators.forType(Types.RECORD).compareValues(this, row) == 0;
  }

  @Override
  public int hashCode() {
    return Comparators.forType(Types.RECORD).hashValue(this);
  }
}

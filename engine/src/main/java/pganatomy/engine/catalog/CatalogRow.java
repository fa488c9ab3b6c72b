package pganatomy.engine.catalog;

/// One row of a catalog, by attribute number.
public final class CatalogRow {
  /// Where the row is, as [pganatomy.engine.access.heap.HeapTable] takes it.
  public final long ctid;

  /// The values; attribute `n` at `n - 1`.
  public final Object[] values;

  CatalogRow(long ctid, Object[] values) {
    this.ctid = ctid;
    this.values = values;
  }

  public boolean isNull(int attribute) {
    return values[attribute - 1] == null;
  }

  public Object value(int attribute) {
    return values[attribute - 1];
  }

  public String text(int attribute) {
    return (String) values[attribute - 1];
  }

  public int integer(int attribute) {
    return (Integer) values[attribute - 1];
  }

  public float real(int attribute) {
    return ((Double) values[attribute - 1]).floatValue();
  }

  public boolean flag(int attribute) {
    return (Boolean) values[attribute - 1];
  }

  /// Of type `"char"`.
  public char letter(int attribute) {
    return (char) ((Integer) values[attribute - 1] & 0xff);
  }

  public void set(int attribute, Object value) {
    values[attribute - 1] = value;
  }
}

package pganatomy.engine.utils.vector;

/// A column of `Object` values.
public final class ObjectVector extends ColumnVector {
  public final Object[] values;

  public ObjectVector(int capacity) {
    super(capacity);
    values = new Object[capacity];
  }

  @Override
  public VectorKind kind() {
    return VectorKind.OBJECT;
  }

  @Override
  public Object get(int row) {
    return isNull(row) ? null : values[row];
  }

  @Override
  public void set(int row, Object value) {
    if (!markIfNull(row, value)) {
      values[row] = value;
    }
  }

  @Override
  public void copyRow(int row, ColumnVector source, int sourceRow) {
    if (!copyNull(row, source, sourceRow)) {
      values[row] = ((ObjectVector) source).values[sourceRow];
    }
  }

  @Override
  public void copyRows(int row, ColumnVector source, int sourceRow, int count) {
    System.arraycopy(((ObjectVector) source).values, sourceRow, values, row, count);
    copyNulls(row, source, sourceRow, count);
  }

  @Override
  public void gather(ColumnVector source, int[] sourceRows, int count) {
    Object[] from = ((ObjectVector) source).values;
    for (int i = 0; i < count; i++) {
      values[i] = from[sourceRows[i]];
    }
    gatherNulls(source, sourceRows, count);
  }
}

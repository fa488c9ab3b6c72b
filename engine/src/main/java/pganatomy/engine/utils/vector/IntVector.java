package pganatomy.engine.utils.vector;

/// A column of `int` values.
public final class IntVector extends ColumnVector {
  public final int[] values;

  public IntVector(int capacity) {
    super(capacity);
    values = new int[capacity];
  }

  @Override
  public VectorKind kind() {
    return VectorKind.INT;
  }

  @Override
  public Object get(int row) {
    return isNull(row) ? null : values[row];
  }

  @Override
  public void set(int row, Object value) {
    if (!markIfNull(row, value)) {
      values[row] = (Integer) value;
    }
  }

  @Override
  public void copyRow(int row, ColumnVector source, int sourceRow) {
    if (!copyNull(row, source, sourceRow)) {
      values[row] = ((IntVector) source).values[sourceRow];
    }
  }

  @Override
  public void copyRows(int row, ColumnVector source, int sourceRow, int count) {
    System.arraycopy(((IntVector) source).values, sourceRow, values, row, count);
    copyNulls(row, source, sourceRow, count);
  }

  @Override
  public void gather(ColumnVector source, int[] sourceRows, int count) {
    int[] from = ((IntVector) source).values;
    for (int i = 0; i < count; i++) {
      values[i] = from[sourceRows[i]];
    }
    gatherNulls(source, sourceRows, count);
  }
}

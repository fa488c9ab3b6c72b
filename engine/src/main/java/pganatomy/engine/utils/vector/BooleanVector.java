package pganatomy.engine.utils.vector;

/// A column of `boolean` values.
public final class BooleanVector extends ColumnVector {
  public final boolean[] values;

  public BooleanVector(int capacity) {
    super(capacity);
    values = new boolean[capacity];
  }

  @Override
  public VectorKind kind() {
    return VectorKind.BOOLEAN;
  }

  @Override
  public Object get(int row) {
    return isNull(row) ? null : values[row];
  }

  @Override
  public void set(int row, Object value) {
    if (!markIfNull(row, value)) {
      values[row] = (Boolean) value;
    }
  }

  @Override
  public void copyRow(int row, ColumnVector source, int sourceRow) {
    if (!copyNull(row, source, sourceRow)) {
      values[row] = ((BooleanVector) source).values[sourceRow];
    }
  }

  @Override
  public void copyRows(int row, ColumnVector source, int sourceRow, int count) {
    System.arraycopy(((BooleanVector) source).values, sourceRow, values, row, count);
    copyNulls(row, source, sourceRow, count);
  }

  @Override
  public void gather(ColumnVector source, int[] sourceRows, int count) {
    boolean[] from = ((BooleanVector) source).values;
    for (int i = 0; i < count; i++) {
      values[i] = from[sourceRows[i]];
    }
    gatherNulls(source, sourceRows, count);
  }
}

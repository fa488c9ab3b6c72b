package pganatomy.engine.utils.vector;

/// A column of `long` values.
public final class LongVector extends ColumnVector {
  public final long[] values;

  public LongVector(int capacity) {
    super(capacity);
    values = new long[capacity];
  }

  @Override
  public VectorKind kind() {
    return VectorKind.LONG;
  }

  @Override
  public Object get(int row) {
    return isNull(row) ? null : values[row];
  }

  @Override
  public void set(int row, Object value) {
    if (!markIfNull(row, value)) {
      values[row] = (Long) value;
    }
  }

  @Override
  public void copyRow(int row, ColumnVector source, int sourceRow) {
    if (!copyNull(row, source, sourceRow)) {
      values[row] = ((LongVector) source).values[sourceRow];
    }
  }

  @Override
  public void copyRows(int row, ColumnVector source, int sourceRow, int count) {
    System.arraycopy(((LongVector) source).values, sourceRow, values, row, count);
    copyNulls(row, source, sourceRow, count);
  }

  @Override
  public void gather(ColumnVector source, int[] sourceRows, int count) {
    long[] from = ((LongVector) source).values;
    for (int i = 0; i < count; i++) {
      values[i] = from[sourceRows[i]];
    }
    gatherNulls(source, sourceRows, count);
  }
}

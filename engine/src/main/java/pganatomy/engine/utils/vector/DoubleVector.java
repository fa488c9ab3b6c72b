package pganatomy.engine.utils.vector;

/// A column of `double` values.
public final class DoubleVector extends ColumnVector {
  public final double[] values;

  public DoubleVector(int capacity) {
    super(capacity);
    values = new double[capacity];
  }

  @Override
  public VectorKind kind() {
    return VectorKind.DOUBLE;
  }

  @Override
  public Object get(int row) {
    return isNull(row) ? null : values[row];
  }

  @Override
  public void set(int row, Object value) {
    if (!markIfNull(row, value)) {
      values[row] = (Double) value;
    }
  }

  @Override
  public void copyRow(int row, ColumnVector source, int sourceRow) {
    if (!copyNull(row, source, sourceRow)) {
      values[row] = ((DoubleVector) source).values[sourceRow];
    }
  }

  @Override
  public void copyRows(int row, ColumnVector source, int sourceRow, int count) {
    System.arraycopy(((DoubleVector) source).values, sourceRow, values, row, count);
    copyNulls(row, source, sourceRow, count);
  }

  @Override
  public void gather(ColumnVector source, int[] sourceRows, int count) {
    double[] from = ((DoubleVector) source).values;
    for (int i = 0; i < count; i++) {
      values[i] = from[sourceRows[i]];
    }
    gatherNulls(source, sourceRows, count);
  }
}

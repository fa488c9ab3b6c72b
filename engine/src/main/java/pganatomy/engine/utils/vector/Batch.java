package pganatomy.engine.utils.vector;

/// Up to [#CAPACITY] rows as columns: what one plan node hands to the next.
///
/// Always dense: row `i` of every column belongs to row `i` of the batch. A batch belongs to the
/// node that filled it and is valid until that node is asked for the next one; who wants to keep
/// rows copies them.
///
/// PostgreSQL: none; its nodes pass one `TupleTableSlot` at a time.
public final class Batch {
  public static final int CAPACITY = 1024;

  public final ColumnVector[] columns;
  public int rowCount;

  public Batch(ColumnVector[] columns) {
    this.columns = columns;
  }

  public static Batch create(VectorKind[] kinds) {
    return create(kinds, CAPACITY);
  }

  public static Batch create(VectorKind[] kinds, int capacity) {
    ColumnVector[] columns = new ColumnVector[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      columns[i] = ColumnVector.create(kinds[i], capacity);
    }
    return new Batch(columns);
  }

  /// Empties the batch, so that it can be filled anew.
  public void clear() {
    rowCount = 0;
    for (ColumnVector column : columns) {
      column.clearNulls();
    }
  }
}

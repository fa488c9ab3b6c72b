package pganatomy.engine.executor;

import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// Rows kept in memory as columns that grow: groups' keys, the inner side of a hash join, a
/// window's partition.
///
/// PostgreSQL: none; its nodes keep MinimalTuples.
final class RowBuffer {
  private static final int FIRST_CAPACITY = 64;
  private static final int OBJECT_BYTES = 48;

  private final VectorKind[] kinds;
  final ColumnVector[] columns;
  private int capacity;
  int rowCount;

  RowBuffer(VectorKind[] kinds) {
    this.kinds = kinds;
    this.columns = new ColumnVector[kinds.length];
  }

  static RowBuffer ofTypes(java.util.List<Type> types) {
    VectorKind[] kinds = new VectorKind[types.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = types.get(i).vectorKind();
    }
    return new RowBuffer(kinds);
  }

  private void reserve(int needed) {
    if (needed <= capacity) {
      return;
    }
    int larger = Math.max(needed, Math.max(FIRST_CAPACITY, capacity * 2));
    for (int i = 0; i < kinds.length; i++) {
      ColumnVector grown = ColumnVector.create(kinds[i], larger);
      if (rowCount > 0) {
        grown.copyRows(0, columns[i], 0, rowCount);
      }
      columns[i] = grown;
    }
    capacity = larger;
  }

  /// Appends all rows; gives the number of the first.
  int append(Batch batch) {
    int first = rowCount;
    reserve(rowCount + batch.rowCount);
    for (int i = 0; i < kinds.length; i++) {
      columns[i].copyRows(first, batch.columns[i], 0, batch.rowCount);
    }
    rowCount += batch.rowCount;
    return first;
  }

  /// Appends one row of these columns.
  int appendRow(ColumnVector[] source, int row) {
    reserve(rowCount + 1);
    for (int i = 0; i < kinds.length; i++) {
      columns[i].copyRow(rowCount, source[i], row);
    }
    return rowCount++;
  }

  void clear() {
    rowCount = 0;
    for (ColumnVector column : columns) {
      if (column != null) {
        column.clearNulls();
      }
    }
  }

  /// Copies up to a batch of rows from `from` on; gives how many.
  int copyTo(Batch target, int from) {
    int count = Math.min(rowCount - from, Batch.CAPACITY);
    for (int i = 0; i < kinds.length; i++) {
      target.columns[i].copyRows(0, columns[i], from, count);
    }
    target.rowCount = count;
    return count;
  }

  /// An estimate of the bytes that the rows take.
  long memoryBytes() {
    return bytesPerRow(kinds) * rowCount;
  }

  static long bytesPerRow(VectorKind[] kinds) {
    long perRow = 0;
    for (VectorKind kind : kinds) {
      perRow +=
          switch (kind) {
            case BOOLEAN -> 2;
            case INT -> 5;
            case LONG, DOUBLE -> 9;
            case OBJECT -> OBJECT_BYTES;
          };
    }
    return perRow;
  }

  Batch newBatch() {
    return Batch.create(kinds);
  }
}

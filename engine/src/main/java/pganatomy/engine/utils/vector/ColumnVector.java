package pganatomy.engine.utils.vector;

/// The values of one column for the rows of one [Batch], in a plain Java array: what the
/// interpreter and the first compiler handle well, and what a young backend therefore runs fast.
///
/// A null is marked in [#nulls]; the array's value there means nothing. `hasNulls` may be true
/// although no null is left, never the other way round.
///
/// PostgreSQL: none; nearest is `TupleTableSlot`, one row of `tts_values` and `tts_isnull`.
public abstract sealed class ColumnVector
    permits BooleanVector, IntVector, LongVector, DoubleVector, ObjectVector {
  /// Null marks by row; valid only while [#hasNulls].
  public final boolean[] nulls;

  public boolean hasNulls;

  ColumnVector(int capacity) {
    nulls = new boolean[capacity];
  }

  public static ColumnVector create(VectorKind kind, int capacity) {
    return switch (kind) {
      case BOOLEAN -> new BooleanVector(capacity);
      case INT -> new IntVector(capacity);
      case LONG -> new LongVector(capacity);
      case DOUBLE -> new DoubleVector(capacity);
      case OBJECT -> new ObjectVector(capacity);
    };
  }

  public abstract VectorKind kind();

  public final int capacity() {
    return nulls.length;
  }

  public final boolean isNull(int row) {
    return hasNulls && nulls[row];
  }

  public final void setNull(int row) {
    hasNulls = true;
    nulls[row] = true;
  }

  /// Forgets all null marks, so that the vector can be filled anew.
  public final void clearNulls() {
    if (hasNulls) {
      java.util.Arrays.fill(nulls, false);
      hasNulls = false;
    }
  }

  /// The value as an object (`Boolean`, `Integer`, `Long`, `Double` or what the type uses), or
  /// null.
  public abstract Object get(int row);

  /// Stores a value of the form that [#get] gives; null marks the row.
  public abstract void set(int row, Object value);

  /// Copies one row from a vector of the same kind.
  public abstract void copyRow(int row, ColumnVector source, int sourceRow);

  /// Copies `count` consecutive rows from a vector of the same kind.
  public abstract void copyRows(int row, ColumnVector source, int sourceRow, int count);

  /// Copies the rows that `sourceRows` names to the front of this vector: how a filter keeps rows.
  public abstract void gather(ColumnVector source, int[] sourceRows, int count);

  final void copyNulls(int row, ColumnVector source, int sourceRow, int count) {
    if (source.hasNulls) {
      System.arraycopy(source.nulls, sourceRow, nulls, row, count);
      hasNulls = true;
    } else if (hasNulls) {
      java.util.Arrays.fill(nulls, row, row + count, false);
    }
  }

  final void gatherNulls(ColumnVector source, int[] sourceRows, int count) {
    if (!source.hasNulls) {
      clearNulls();
      return;
    }
    hasNulls = true;
    for (int i = 0; i < count; i++) {
      nulls[i] = source.nulls[sourceRows[i]];
    }
  }

  final boolean markIfNull(int row, Object value) {
    if (value == null) {
      setNull(row);
      return true;
    }
    if (hasNulls) {
      nulls[row] = false;
    }
    return false;
  }

  final boolean copyNull(int row, ColumnVector source, int sourceRow) {
    if (source.isNull(sourceRow)) {
      setNull(row);
      return true;
    }
    if (hasNulls) {
      nulls[row] = false;
    }
    return false;
  }
}

package pganatomy.engine.utils.sort;

import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.vector.ColumnVector;

/// How long a row would be as PostgreSQL's MinimalTuple: the measure by which it counts the memory
/// of stores and hash tables. A text counts a byte for each character.
///
/// ```text
///   │ 15 bytes, null bitmap if need be, up to a multiple of 8 │ values, each aligned │
/// ```
///
/// PostgreSQL: src/backend/access/common/heaptuple.c, heap_form_minimal_tuple()
public final class TupleSize {
  private static final int HEADER_BYTES = 15;
  private static final int LONGEST_SHORT_VALUE = 126;

  private final Type[] types;

  /// Of rows without nulls, when all columns have a fixed length; else below 0.
  private final int fixedBytes;

  public TupleSize(Type[] types) {
    this.types = types;
    int at = 0;
    for (Type type : types) {
      at = type.length() < 0 || at < 0 ? -1 : align(at, type.alignment()) + type.length();
    }
    fixedBytes = at < 0 ? -1 : header(false) + at;
  }

  private int header(boolean hasNulls) {
    int bytes = HEADER_BYTES + (hasNulls ? (types.length + 7) / 8 : 0);
    return (bytes + 7) & -8;
  }

  private static int align(int at, char alignment) {
    int bytes =
        switch (alignment) {
          case 'd' -> 8;
          case 'i' -> 4;
          case 's' -> 2;
          default -> 1;
        };
    return (at + bytes - 1) & -bytes;
  }

  /// The length of all of these rows, or below 0 when they are not all alike.
  public int common(ColumnVector[] columns) {
    for (int c = 0; c < types.length && fixedBytes >= 0; c++) {
      if (columns[c].hasNulls) {
        return -1;
      }
    }
    return fixedBytes;
  }

  public int length(ColumnVector[] columns, int row) {
    int at = 0;
    boolean hasNulls = false;
    for (int c = 0; c < types.length; c++) {
      Type type = types[c];
      if (columns[c].isNull(row)) {
        hasNulls = true;
      } else if (type.length() > 0) {
        at = align(at, type.alignment()) + type.length();
      } else {
        int length = storedLength(type, columns[c].get(row));
        boolean isShort = type.length() == -2 || length <= LONGEST_SHORT_VALUE;
        at = isShort ? at + 1 + length : align(at, type.alignment()) + 4 + length;
      }
    }
    return header(hasNulls) + at;
  }

  private static int storedLength(Type type, Object value) {
    return value instanceof String text ? text.length() : type.codec().storedLength(value);
  }

  /// The length of rows whose values are not at hand.
  static int guess(Type[] types, int columns) {
    int at = 0;
    for (int c = 0; c < columns; c++) {
      at = align(at, types[c].alignment()) + (types[c].length() > 0 ? types[c].length() : 16);
    }
    return (HEADER_BYTES + 1 + at + 7) & -8;
  }
}

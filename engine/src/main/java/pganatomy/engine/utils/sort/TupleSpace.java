package pganatomy.engine.utils.sort;

import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.vector.Batch;

/// What rows would take in PostgreSQL's tuplestore, where each is a MinimalTuple and a pointer to
/// it: by this count a store of rows goes to disk when PostgreSQL's does, and EXPLAIN shows its
/// figures.
///
/// ```text
///   memory   pointer (8, in an array that doubles) + chunk header (8) + tuple, aligned to 8
///   disk     length (4) + tuple without its first 10 bytes
/// ```
///
/// PostgreSQL: src/backend/utils/sort/tuplestore.c, writetup_heap(), grow_memtuples()
final class TupleSpace {
  private static final int HEADER_BYTES = 15;
  private static final int FIRST_POINTERS = 2048;
  private static final int CHUNK_HEADER_BYTES = 8;
  private static final int NOT_WRITTEN_BYTES = 6;
  private static final int LONGEST_SHORT_VALUE = 126;

  private final RowFormat format;
  private final Type[] types;

  /// Of rows without nulls, when all columns have a fixed length; else below 0.
  private final int fixedBytes;

  private long pointers = FIRST_POINTERS;
  private long rowCount;
  private long tupleBytes;
  private long fileBytes;
  private long mostBytes;

  TupleSpace(RowFormat format, Type[] types) {
    this.format = format;
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

  /// Counts a batch that [RowFormat#prepare] has prepared.
  ///
  /// @param memory what rows may take that are not on disk
  void add(Batch batch, boolean isOnDisk, long memory) {
    boolean hasNulls = false;
    for (int c = 0; c < types.length; c++) {
      hasNulls |= batch.columns[c].hasNulls;
    }
    if (fixedBytes >= 0 && !hasNulls) {
      count(fixedBytes, batch.rowCount);
    } else {
      for (int i = 0; i < batch.rowCount; i++) {
        count(length(batch, i), 1);
      }
    }
    while (pointers < rowCount) {
      pointers *= 2;
    }
    if (!isOnDisk) {
      mostBytes = Math.max(mostBytes, Math.min(memory, bytes()));
    }
  }

  private void count(int length, int rows) {
    rowCount += rows;
    tupleBytes += (long) (((length + 7) & -8) + CHUNK_HEADER_BYTES) * rows;
    fileBytes += (long) (length - NOT_WRITTEN_BYTES) * rows;
  }

  private int length(Batch batch, int row) {
    int at = 0;
    boolean hasNulls = false;
    for (int c = 0; c < types.length; c++) {
      Type type = types[c];
      if (batch.columns[c].isNull(row)) {
        hasNulls = true;
      } else if (type.length() > 0) {
        at = align(at, type.alignment()) + type.length();
      } else {
        int length = format.encodedLength(c, row);
        boolean isShort = type.length() == -2 || length <= LONGEST_SHORT_VALUE;
        at = isShort ? at + 1 + length : align(at, type.alignment()) + 4 + length;
      }
    }
    return header(hasNulls) + at;
  }

  private long bytes() {
    return pointers * Long.BYTES + CHUNK_HEADER_BYTES + tupleBytes;
  }

  boolean exceeds(long memory) {
    return bytes() > memory;
  }

  /// @param isOnDisk whether the rows are in a file
  long mostKilobytes(boolean isOnDisk) {
    long most = isOnDisk ? Math.max(mostBytes, fileBytes) : mostBytes;
    return (Math.max(most, bytesWhenEmpty()) + 1023) / 1024;
  }

  /// An estimate for rows of which the values are not at hand.
  static long kilobytes(Type[] types, int columns, int rows) {
    int at = 0;
    for (int c = 0; c < columns; c++) {
      at = align(at, types[c].alignment()) + (types[c].length() > 0 ? types[c].length() : 16);
    }
    long pointers = FIRST_POINTERS;
    while (pointers < rows) {
      pointers *= 2;
    }
    int length = (HEADER_BYTES + 1 + at + 7) & -8;
    long bytes = pointers * Long.BYTES + (long) rows * (length + CHUNK_HEADER_BYTES);
    return (Math.max(bytes, bytesWhenEmpty()) + 1023) / 1024;
  }

  private static long bytesWhenEmpty() {
    return (long) FIRST_POINTERS * Long.BYTES + CHUNK_HEADER_BYTES;
  }

  /// The rows are forgotten; the most that they ever took is not.
  void clear() {
    pointers = FIRST_POINTERS;
    rowCount = 0;
    tupleBytes = 0;
    fileBytes = 0;
  }
}

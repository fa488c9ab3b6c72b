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
  private static final int FIRST_POINTERS = 2048;
  private static final int CHUNK_HEADER_BYTES = 8;
  private static final int NOT_WRITTEN_BYTES = 6;

  private final TupleSize size;
  private long pointers = FIRST_POINTERS;
  private long rowCount;
  private long tupleBytes;
  private long fileBytes;
  private long mostBytes;

  TupleSpace(Type[] types) {
    size = new TupleSize(types);
  }

  /// @param memory what rows may take that are not on disk
  void add(Batch batch, boolean isOnDisk, long memory) {
    int common = size.common(batch.columns);
    if (common >= 0) {
      count(common, batch.rowCount);
    } else {
      for (int i = 0; i < batch.rowCount; i++) {
        count(size.length(batch.columns, i), 1);
      }
    }
    pointers = pointersFor(rowCount, pointers);
    if (!isOnDisk) {
      mostBytes = Math.max(mostBytes, Math.min(memory, bytes()));
    }
  }

  private void count(int length, int rows) {
    rowCount += rows;
    tupleBytes += (long) ((length + 7 & -8) + CHUNK_HEADER_BYTES) * rows;
    fileBytes += (long) (length - NOT_WRITTEN_BYTES) * rows;
  }

  private static long pointersFor(long rows, long known) {
    long pointers = known;
    while (pointers < rows) {
      pointers *= 2;
    }
    return pointers;
  }

  private long bytes() {
    return pointers * Long.BYTES + CHUNK_HEADER_BYTES + tupleBytes;
  }

  boolean exceeds(long memory) {
    return bytes() > memory;
  }

  /// @param isOnDisk whether the rows are in a file
  long mostKilobytes(boolean isOnDisk) {
    return kilobytes(isOnDisk ? Math.max(mostBytes, fileBytes) : mostBytes);
  }

  /// An estimate for rows of which the values are not at hand.
  static long kilobytes(Type[] types, int columns, int rows) {
    int length = TupleSize.guess(types, columns);
    return kilobytes(
        pointersFor(rows, FIRST_POINTERS) * Long.BYTES
            + (long) rows * (length + CHUNK_HEADER_BYTES));
  }

  private static long kilobytes(long bytes) {
    long empty = (long) FIRST_POINTERS * Long.BYTES + CHUNK_HEADER_BYTES;
    return (Math.max(bytes, empty) + 1023) / 1024;
  }

  /// The rows are forgotten; the most that they ever took is not.
  void clear() {
    pointers = FIRST_POINTERS;
    rowCount = 0;
    tupleBytes = 0;
    fileBytes = 0;
  }
}

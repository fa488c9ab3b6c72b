package pganatomy.engine.executor;

import java.util.Arrays;
import pganatomy.engine.utils.adt.ValueComparator;
import pganatomy.engine.utils.sort.TupleSize;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// The rows of a hash join's inner side, chained by the hash of their keys.
///
/// ```text
///   heads[hash & mask] --> row 7 --next[7]--> row 2 --next[2]--> -1
/// ```
///
/// PostgreSQL: src/include/executor/hashjoin.h, HashJoinTableData
final class JoinTable {
  private static final int ROW_OVERHEAD_BYTES = 16;

  private final RowBuffer rows;
  private final RowBuffer keys;
  private final ValueComparator[] comparators;
  private int[] heads = new int[1024];
  private int[] next = new int[1024];
  private int[] rowHashes = new int[1024];
  boolean[] matched = new boolean[0];
  private long bytes;

  JoinTable(VectorKind[] rowKinds, VectorKind[] keyKinds, ValueComparator[] comparators) {
    this.rows = new RowBuffer(rowKinds);
    this.keys = new RowBuffer(keyKinds);
    this.comparators = comparators;
    Arrays.fill(heads, -1);
  }

  void add(Batch batch, ColumnVector[] keyColumns, int[] hashes, TupleSize size) {
    int common = size.common(batch.columns);
    bytes += (long) ROW_OVERHEAD_BYTES * batch.rowCount;
    if (common >= 0) {
      bytes += (long) common * batch.rowCount;
    } else {
      for (int i = 0; i < batch.rowCount; i++) {
        bytes += size.length(batch.columns, i);
      }
    }
    int first = rows.append(batch);
    Batch keyBatch = new Batch(keyColumns);
    keyBatch.rowCount = batch.rowCount;
    keys.append(keyBatch);
    int needed = first + batch.rowCount;
    if (needed > next.length) {
      int larger = Math.max(needed, next.length * 2);
      next = Arrays.copyOf(next, larger);
      rowHashes = Arrays.copyOf(rowHashes, larger);
    }
    System.arraycopy(hashes, 0, rowHashes, first, batch.rowCount);
  }

  /// Chains all rows, so that those that came first are found first.
  void build(boolean tracksMatches) {
    int size = 1024;
    while (size < rows.rowCount) {
      size *= 2;
    }
    heads = new int[size];
    Arrays.fill(heads, -1);
    for (int row = rows.rowCount - 1; row >= 0; row--) {
      int bucket = KeyTable.mix(rowHashes[row]) & (size - 1);
      next[row] = heads[bucket];
      heads[bucket] = row;
    }
    if (tracksMatches) {
      matched = new boolean[rows.rowCount];
    }
  }

  int rowCount() {
    return rows.rowCount;
  }

  RowBuffer rows() {
    return rows;
  }

  RowBuffer keys() {
    return keys;
  }

  void copyHashes(int from, int count, int[] target) {
    System.arraycopy(rowHashes, from, target, 0, count);
  }

  /// Null keys match nothing: who has one is not looked for.
  static boolean hasNullKey(ColumnVector[] keyColumns, int row) {
    for (ColumnVector column : keyColumns) {
      if (column.isNull(row)) {
        return true;
      }
    }
    return false;
  }

  int first(int hash) {
    return heads[KeyTable.mix(hash) & (heads.length - 1)];
  }

  int next(int row) {
    return next[row];
  }

  boolean matches(int row, int hash, ColumnVector[] keyColumns, int i) {
    if (rowHashes[row] != hash) {
      return false;
    }
    for (int k = 0; k < comparators.length; k++) {
      if (keys.columns[k].isNull(row)
          || !comparators[k].equal(keyColumns[k], i, keys.columns[k], row)) {
        return false;
      }
    }
    return true;
  }

  /// What the rows take in PostgreSQL's count, without the buckets.
  long memoryBytes() {
    return bytes;
  }

  void clear() {
    rows.clear();
    keys.clear();
    bytes = 0;
    Arrays.fill(heads, -1);
  }
}

package pganatomy.engine.executor.plan;

import pganatomy.engine.utils.guc.Guc;

/// How large a hash join's table becomes: buckets, and batches when all rows do not fit.
///
/// ```text
///   rows * bytes <= hash_mem            one batch
///   else  buckets for hash_mem, and as many batches (a power of two) as it takes;
///         then, while the buffers of the batches' files take more than a table twice as
///         large would, half the batches and twice the table
/// ```
///
/// Planner and executor must come to the same result: EXPLAIN shows what became of it.
///
/// PostgreSQL: src/backend/executor/nodeHash.c, ExecChooseHashTableSize()
///
/// @param bytesAllowed what the table may take
public record HashTableSize(int buckets, int batches, long bytesAllowed) {
  private static final int ROW_OVERHEAD_BYTES = 16;
  private static final int TUPLE_HEADER_BYTES = 16;
  private static final int POINTER_BYTES = 8;
  private static final int PAGE_BYTES = 8192;
  private static final int LEAST_BUCKETS = 1024;
  private static final long MOST_BYTES = 0x3fffffff;

  /// A common value costs a row, eight slots of a table, a number and a bucket.
  private static final int COMMON_VALUE_BYTES = 8 * POINTER_BYTES + 4 + 16;

  private static final int COMMON_VALUES_PERCENT = 2;

  /// @param expectsCommonValues whether a part of the memory is kept for the outer side's most
  ///   common values
  public static HashTableSize choose(double givenRows, int width, boolean expectsCommonValues) {
    double rows = givenRows <= 0 ? 1000 : givenRows;
    int rowBytes = ROW_OVERHEAD_BYTES + TUPLE_HEADER_BYTES + (width + 7 & -8);
    double innerBytes = rows * rowBytes;
    long allowed = (long) (Guc.WORK_MEM.intValue() * 1024L * Guc.HASH_MEM_MULTIPLIER.doubleValue());
    long tableBytes = allowed;
    if (expectsCommonValues) {
      long perValue = rowBytes + COMMON_VALUE_BYTES;
      tableBytes -= tableBytes / perValue * COMMON_VALUES_PERCENT / 100 * perValue;
    }
    long most = Math.min(tableBytes, MOST_BYTES) / POINTER_BYTES;
    long mostBuckets = Long.highestOneBit(Math.max(1, most));
    long buckets = powerOfTwo(Math.max(LEAST_BUCKETS, Math.min(Math.ceil(rows), mostBuckets)));
    long batches = 1;
    if (innerBytes + buckets * POINTER_BYTES > tableBytes) {
      buckets =
          Math.min(powerOfTwo(Math.max(1, tableBytes / (rowBytes + POINTER_BYTES))), mostBuckets);
      double needed = Math.ceil(innerBytes / (tableBytes - buckets * POINTER_BYTES));
      batches = powerOfTwo(Math.max(2, Math.min(needed, mostBuckets)));
      while (batches > 1
          && tableBytes + 2 * batches * PAGE_BYTES >= 2 * tableBytes + batches * PAGE_BYTES) {
        batches /= 2;
        buckets *= 2;
        tableBytes *= 2;
        allowed *= 2;
      }
    }
    return new HashTableSize((int) buckets, (int) batches, allowed);
  }

  private static long powerOfTwo(double atLeast) {
    long power = 1;
    while (power < atLeast) {
      power *= 2;
    }
    return power;
  }
}

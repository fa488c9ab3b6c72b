package pganatomy.engine.utils.sort;

import pganatomy.engine.port.NativeMemory;

/// Sorts `long` keys in memory by their digits, lowest first: each pass counts how often each digit
/// occurs, and then moves every key to its place. Digits in which no two keys differ are skipped,
/// so small numbers need few passes, and a column that holds one value needs none.
///
/// ```text
///   varying bits      0000 0000 0001 1111 1111 1111 1111 0000
///   passes                          |-- 2 --||--- 1 ----|
/// ```
///
/// Stable: keys that are equal stay in the order in which they came.
///
/// PostgreSQL: none; tuplesort.c sorts with quicksort. A radix sort has no branches to mispredict,
/// and is one small loop, which a young JVM compiles at once.
final class RadixSort {
  private static final int DIGIT_BITS = 11;
  private static final int BUCKET_COUNT = 1 << DIGIT_BITS;
  private static final int ENTRY_BYTES = 16;

  private RadixSort() {}

  /// Sorts `count` keys.
  ///
  /// @param scratch memory of the same size
  /// @param varying a bit for each place in which two keys differ
  /// @return where the sorted keys are: `data` or `scratch`
  static long sortKeys(long data, long scratch, int count, long varying) {
    long from = data;
    long to = scratch;
    int[] starts = new int[BUCKET_COUNT];
    for (int shift = firstShift(varying); shift < endShift(varying); shift += DIGIT_BITS) {
      countDigits(from, Long.BYTES, count, shift, starts);
      scatterKeys(from, to, count, shift, starts);
      long swap = from;
      from = to;
      to = swap;
    }
    return from;
  }

  /// As [#sortKeys], for entries of a key and a second `long` that goes along.
  static long sortEntries(long data, long scratch, int count, long varying) {
    long from = data;
    long to = scratch;
    int[] starts = new int[BUCKET_COUNT];
    for (int shift = firstShift(varying); shift < endShift(varying); shift += DIGIT_BITS) {
      countDigits(from, ENTRY_BYTES, count, shift, starts);
      scatterEntries(from, to, count, shift, starts);
      long swap = from;
      from = to;
      to = swap;
    }
    return from;
  }

  private static int firstShift(long varying) {
    return varying == 0 ? Long.SIZE : Long.numberOfTrailingZeros(varying);
  }

  private static int endShift(long varying) {
    return Long.SIZE - Long.numberOfLeadingZeros(varying);
  }

  /// The sign bit is flipped, so that negative keys come first.
  private static int digit(long key, int shift) {
    return (int) ((key ^ Long.MIN_VALUE) >>> shift) & (BUCKET_COUNT - 1);
  }

  /// Leaves in `starts` the place of each digit's first key.
  private static void countDigits(long from, int stride, int count, int shift, int[] starts) {
    java.util.Arrays.fill(starts, 0);
    long end = from + (long) count * stride;
    for (long at = from; at < end; at += stride) {
      starts[digit(NativeMemory.getLong(at), shift)]++;
    }
    int sum = 0;
    for (int i = 0; i < BUCKET_COUNT; i++) {
      int here = starts[i];
      starts[i] = sum;
      sum += here;
    }
  }

  private static void scatterKeys(long from, long to, int count, int shift, int[] starts) {
    long end = from + (long) count * Long.BYTES;
    for (long at = from; at < end; at += Long.BYTES) {
      long key = NativeMemory.getLong(at);
      int place = starts[digit(key, shift)]++;
      NativeMemory.putLong(to + (long) place * Long.BYTES, key);
    }
  }

  private static void scatterEntries(long from, long to, int count, int shift, int[] starts) {
    long end = from + (long) count * ENTRY_BYTES;
    for (long at = from; at < end; at += ENTRY_BYTES) {
      long key = NativeMemory.getLong(at);
      long place = to + (long) starts[digit(key, shift)]++ * ENTRY_BYTES;
      NativeMemory.putLong(place, key);
      NativeMemory.putLong(place + Long.BYTES, NativeMemory.getLong(at + Long.BYTES));
    }
  }
}

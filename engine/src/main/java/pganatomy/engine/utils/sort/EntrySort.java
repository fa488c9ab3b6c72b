package pganatomy.engine.utils.sort;

import pganatomy.engine.port.NativeMemory;

/// Sorts entries of (prefix of the first key, address of the row): by radix on the prefix, and then
/// each stretch of equal prefixes by a stable merge sort that compares the rows.
///
/// PostgreSQL: none; tuplesort.c does both in one quicksort
final class EntrySort {
  static final int ENTRY_BYTES = 16;
  private static final int INSERTION_ROWS = 12;

  private final RowComparator comparator;

  EntrySort(RowComparator comparator) {
    this.comparator = comparator;
  }

  /// @return where the sorted entries are: `data` or `scratch`
  long sort(long data, long scratch, int count, long varying, boolean isPrefixEnough) {
    long sorted = RadixSort.sortEntries(data, scratch, count, varying);
    if (!isPrefixEnough) {
      sortTies(sorted, sorted == data ? scratch : data, count);
    }
    return sorted;
  }

  private void sortTies(long entries, long scratch, int count) {
    int start = 0;
    while (start < count) {
      long prefix = NativeMemory.getLong(at(entries, start));
      int end = start + 1;
      while (end < count && NativeMemory.getLong(at(entries, end)) == prefix) {
        end++;
      }
      if (end - start > 1) {
        mergeSort(entries, scratch, start, end);
      }
      start = end;
    }
  }

  private static long at(long entries, int index) {
    return entries + (long) index * ENTRY_BYTES;
  }

  private static long row(long entries, int index) {
    return NativeMemory.getLong(at(entries, index) + Long.BYTES);
  }

  private void mergeSort(long entries, long scratch, int start, int end) {
    if (end - start <= INSERTION_ROWS) {
      insertionSort(entries, start, end);
      return;
    }
    int middle = (start + end) >>> 1;
    mergeSort(entries, scratch, start, middle);
    mergeSort(entries, scratch, middle, end);
    if (comparator.compare(row(entries, middle - 1), row(entries, middle)) > 0) {
      merge(entries, scratch, start, middle, end);
    }
  }

  /// All prefixes in the stretch are equal, so only the addresses move.
  private void insertionSort(long entries, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      long row = row(entries, i);
      int j = i - 1;
      while (j >= start && comparator.compare(row(entries, j), row) > 0) {
        putRow(entries, j + 1, row(entries, j));
        j--;
      }
      putRow(entries, j + 1, row);
    }
  }

  private static void putRow(long entries, int index, long row) {
    NativeMemory.putLong(at(entries, index) + Long.BYTES, row);
  }

  private void merge(long entries, long scratch, int start, int middle, int end) {
    int left = middle - start;
    for (int i = 0; i < left; i++) {
      putRow(scratch, i, row(entries, start + i));
    }
    int i = 0;
    int j = middle;
    int to = start;
    while (i < left && j < end) {
      boolean takeRight = comparator.compare(row(scratch, i), row(entries, j)) > 0;
      putRow(entries, to++, takeRight ? row(entries, j++) : row(scratch, i++));
    }
    while (i < left) {
      putRow(entries, to++, row(scratch, i++));
    }
  }
}

package pganatomy.engine.utils.sort;

import pganatomy.engine.port.NativeMemory;

/// Sorts entries of (prefix of the first key, address of the row): by radix on the prefix, and then
/// each stretch of equal prefixes by a stable merge sort that compares the rows. A long stretch of
/// texts is sorted by radix again, on their next eight bytes:
///
/// ```text
///   row numb│er 1      all equal in the first word: what counts is the second
///   row numb│er 15
///   row numb│er 2
/// ```
///
/// PostgreSQL: none; tuplesort.c does both in one quicksort
final class EntrySort {
  static final int ENTRY_BYTES = 16;
  private static final int INSERTION_ROWS = 12;

  /// Fewer are not worth another radix sort.
  private static final int WORD_ROWS = 512;

  /// Texts that are alike in more words than this are compared.
  private static final int MOST_WORDS = 32;

  private final RowComparator comparator;

  EntrySort(RowComparator comparator) {
    this.comparator = comparator;
  }

  /// @return where the sorted entries are: `data` or `scratch`
  long sort(long data, long scratch, int count, long varying, boolean isPrefixEnough) {
    long sorted = RadixSort.sortEntries(data, scratch, count, varying);
    if (!isPrefixEnough) {
      sortTies(sorted, sorted == data ? scratch : data, 0, count, Long.BYTES);
    }
    return sorted;
  }

  /// @param depth bytes of a text that are the same within a stretch of equal prefixes
  private void sortTies(long entries, long scratch, int from, int to, int depth) {
    int start = from;
    while (start < to) {
      long prefix = NativeMemory.getLong(at(entries, start));
      int end = start + 1;
      while (end < to && NativeMemory.getLong(at(entries, end)) == prefix) {
        end++;
      }
      boolean goesOn =
          end - start >= WORD_ROWS
              && comparator.hasWords()
              && depth <= MOST_WORDS * Long.BYTES
              && !comparator.endsBefore(row(entries, start), depth);
      if (goesOn) {
        sortByNextWord(entries, scratch, start, end, depth);
      } else if (end - start > 1) {
        mergeSort(entries, scratch, start, end);
      }
      start = end;
    }
  }

  /// All are at least `depth` bytes long and the same so far: a text that ends within a word has
  /// another word than one that goes on, and nulls are in no stretch with texts that go on.
  private void sortByNextWord(long entries, long scratch, int start, int end, int depth) {
    long every = -1L;
    long any = 0;
    for (int i = start; i < end; i++) {
      long word = comparator.word(row(entries, i), depth);
      NativeMemory.putLong(at(entries, i), word);
      every &= word;
      any |= word;
    }
    long first = at(entries, start);
    int count = end - start;
    long sorted = RadixSort.sortEntries(first, scratch, count, any & ~every);
    if (sorted != first) {
      NativeMemory.copy(scratch, first, (long) count * ENTRY_BYTES);
    }
    sortTies(entries, scratch, start, end, depth + Long.BYTES);
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

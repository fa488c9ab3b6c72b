package pganatomy.engine.executor;

import java.util.Arrays;

/// A set of rows' places, in the order of the pages: one sorted array of `block << 16 | line`.
///
/// PostgreSQL keeps a bitmap of lines for each page, and, past `work_mem`, forgets the lines of
/// some pages; ours grows.
///
/// PostgreSQL: src/backend/nodes/tidbitmap.c
final class TupleBitmap {
  private long[] places = new long[256];
  private int count;
  private boolean isSorted = true;

  int count() {
    return count;
  }

  void add(long[] ctids, int from, int howMany) {
    if (places.length < count + howMany) {
      places = Arrays.copyOf(places, Math.max(count + howMany, places.length * 2));
    }
    for (int i = from; i < from + howMany; i++) {
      isSorted &= count == 0 || places[count - 1] < ctids[i];
      places[count++] = ctids[i];
    }
  }

  /// The places in order, each once; the first [#count] of the array.
  long[] sorted() {
    if (!isSorted) {
      Arrays.sort(places, 0, count);
      int kept = 0;
      for (int i = 0; i < count; i++) {
        if (i == 0 || places[i] != places[i - 1]) {
          places[kept++] = places[i];
        }
      }
      count = kept;
      isSorted = true;
    }
    return places;
  }

  void unite(TupleBitmap other) {
    add(other.places, 0, other.count);
    isSorted = false;
    sorted();
  }

  void intersect(TupleBitmap other) {
    long[] mine = sorted();
    long[] others = other.sorted();
    int kept = 0;
    int j = 0;
    for (int i = 0; i < count; i++) {
      while (j < other.count && others[j] < mine[i]) {
        j++;
      }
      if (j < other.count && others[j] == mine[i]) {
        mine[kept++] = mine[i];
      }
    }
    count = kept;
  }
}

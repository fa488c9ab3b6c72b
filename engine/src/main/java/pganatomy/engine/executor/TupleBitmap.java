package pganatomy.engine.executor;

import java.util.Arrays;

/// A set of rows' places, in the order of the pages: one sorted array of `block << 16 | line`. When
/// there are more pages, or places, than `work_mem` allows, the lines of some pages are forgotten:
/// such a page is *lossy*, and all of its rows are to be looked at.
///
/// ```text
///   (7,2) (7,5) (9,1) (9,2) (9,8) (12,3)     exact
///   (7,0) (9,0) (12,3)                       7 and 9 lossy: line 0 stands for all
/// ```
///
/// PostgreSQL keeps a bitmap of lines for each page, and one for the lossy pages of each 256.
///
/// PostgreSQL: src/backend/nodes/tidbitmap.c, tbm_lossify()
final class TupleBitmap {
  /// What PostgreSQL reckons for a page.
  private static final int PAGE_ENTRY_BYTES = 64;

  private static final int LINE_BITS = 16;
  private static final long LINE_MASK = 0xffff;

  private final long mostPages;
  private final long mostPlaces;
  private long[] places = new long[256];
  private int count;
  private int nextCheck;
  private boolean isSorted = true;
  private boolean hasLossyPages;

  /// Whether rows on exact pages are to be checked again, too.
  private boolean isVague;

  TupleBitmap(long workMemBytes) {
    mostPages = Math.max(16, workMemBytes / PAGE_ENTRY_BYTES);
    mostPlaces = Math.max(1024, workMemBytes / Long.BYTES);
    nextCheck = (int) Math.min(Integer.MAX_VALUE, mostPages);
  }

  int count() {
    return count;
  }

  boolean isVague() {
    return isVague;
  }

  static boolean isLossy(long place) {
    return (place & LINE_MASK) == 0;
  }

  void add(long[] ctids, int from, int howMany) {
    if (places.length < count + howMany) {
      places = Arrays.copyOf(places, Math.max(count + howMany, places.length * 2));
    }
    for (int i = from; i < from + howMany; i++) {
      isSorted &= count == 0 || places[count - 1] < ctids[i];
      places[count++] = ctids[i];
    }
    if (count > nextCheck) {
      keepToMemory();
    }
  }

  /// The places in order, each once; the first [#count] of the array.
  long[] sorted() {
    if (!isSorted) {
      Arrays.sort(places, 0, count);
      isSorted = true;
      dropRepeated();
    }
    return places;
  }

  /// A place counts once, and not at all on a lossy page.
  private void dropRepeated() {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      boolean isRepeated = kept > 0 && places[i] == places[kept - 1];
      boolean isCovered = hasLossyPages && kept > 0 && covers(places[kept - 1], places[i]);
      if (!isRepeated && !isCovered) {
        places[kept++] = places[i];
      }
    }
    count = kept;
  }

  private static boolean covers(long lossy, long place) {
    return isLossy(lossy) && lossy >>> LINE_BITS == place >>> LINE_BITS;
  }

  /// Makes pages lossy until half of the room is free again.
  private void keepToMemory() {
    sorted();
    int pages = exactPages();
    if (pages > mostPages || count > mostPlaces) {
      lossify(pages);
    }
    nextCheck = (int) Math.min(Integer.MAX_VALUE, Math.max(count + mostPages / 2, count * 5L / 4));
  }

  private int exactPages() {
    int pages = 0;
    long block = -1;
    for (int i = 0; i < count; i++) {
      if (!isLossy(places[i]) && places[i] >>> LINE_BITS != block) {
        block = places[i] >>> LINE_BITS;
        pages++;
      }
    }
    return pages;
  }

  private void lossify(int exactPages) {
    hasLossyPages = true;
    int pages = exactPages;
    int left = count;
    int kept = 0;
    int i = 0;
    while (i < count) {
      long block = places[i] >>> LINE_BITS;
      int end = i + 1;
      while (end < count && places[end] >>> LINE_BITS == block) {
        end++;
      }
      boolean isNeeded = pages > mostPages / 2 || left > mostPlaces / 2;
      if (isNeeded && !isLossy(places[i])) {
        places[kept++] = block << LINE_BITS;
        pages--;
        left -= end - i - 1;
      } else {
        System.arraycopy(places, i, places, kept, end - i);
        kept += end - i;
      }
      i = end;
    }
    count = kept;
  }

  void unite(TupleBitmap other) {
    hasLossyPages |= other.hasLossyPages;
    isVague |= other.isVague;
    isSorted = false;
    add(other.places, 0, other.count);
    isSorted = false;
    sorted();
  }

  /// What both have. Of a page that is lossy in one, the other's places are taken, and have to be
  /// checked again.
  void intersect(TupleBitmap other) {
    long[] mine = sorted();
    long[] others = other.sorted();
    long[] both = new long[Math.min(count, other.count) + 1];
    int kept = 0;
    int i = 0;
    int j = 0;
    while (i < count && j < other.count) {
      if (both.length < kept + 2) {
        both = Arrays.copyOf(both, both.length * 2);
      }
      if (mine[i] == others[j]) {
        both[kept++] = mine[i++];
        j++;
      } else if (covers(mine[i], others[j])) {
        isVague = true;
        both[kept++] = others[j++];
      } else if (covers(others[j], mine[i])) {
        isVague = true;
        both[kept++] = mine[i++];
      } else if (mine[i] < others[j]) {
        i++;
      } else {
        j++;
      }
    }
    places = both;
    count = kept;
    isVague |= other.isVague;
    hasLossyPages &= other.hasLossyPages;
  }
}

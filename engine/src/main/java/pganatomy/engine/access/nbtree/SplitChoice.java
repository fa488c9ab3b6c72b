package pganatomy.engine.access.nbtree;

import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;

/// Where to cut a full page, with the new item counted in.
///
/// ```text
///   a page in the middle         in the middle: both halves will grow
///   the rightmost page           behind `fillfactor` percent: keys that only grow leave full pages
///   many equal keys              between two different ones, if there is such a place
///   one key only                 behind 96 percent if the new item is the last: later rows have
///                                higher ctids
/// ```
///
/// Among the places near the best one that whose high key needs the fewest columns wins. PostgreSQL
/// also looks for local runs of growing keys within a page, to leave full pages there, too; we do
/// not.
///
/// PostgreSQL: src/backend/access/nbtree/nbtsplitloc.c, _bt_findsplitloc()
final class SplitChoice {
  private static final int USABLE_BYTES =
      PageLayout.PAGE_BYTES - PageLayout.HEADER_BYTES - BtreePageLayout.SPECIAL_BYTES;
  private static final int INNER_FILL_PERCENT = 70;
  private static final int SINGLE_VALUE_FILL_PERCENT = 96;
  private static final int NEARBY_PLACES = 9;

  private final IndexForm form;
  private final Pivots pivots;

  /// The items in their new order: where each lies (in the page, or -1 for the new one).
  private int[] offsets;

  private int[] lengths;
  private int count;
  private int[] sizesBefore;
  private byte[] page;
  private byte[] item;
  private int newIndex;

  SplitChoice(IndexForm form, Pivots pivots) {
    this.form = form;
    this.pivots = pivots;
  }

  /// How many of the items, the new one included, stay on the left page.
  int leftCount(byte[] fullPage, byte[] newItem, int newLength, int line, int fillFactor) {
    lay(fullPage, newItem, newLength, line);
    boolean isLeaf = BtreePageLayout.isLeaf(page);
    boolean isRightmost = BtreePageLayout.isRightmost(page);
    if (!isRightmost) {
      return isLeaf ? withFewColumns(50) : nearest(50);
    }
    return isLeaf ? withFewColumns(fillFactor) : nearest(INNER_FILL_PERCENT);
  }

  private void lay(byte[] fullPage, byte[] newItem, int newLength, int line) {
    page = fullPage;
    item = newItem;
    int first = BtreePageLayout.firstLine(page);
    int last = BtreePageLayout.lastLine(page);
    count = last - first + 2;
    newIndex = line - first;
    offsets = new int[count];
    lengths = new int[count];
    sizesBefore = new int[count + 1];
    for (int i = 0; i < count; i++) {
      int from = i <= newIndex ? first + i : first + i - 1;
      boolean isNew = i == newIndex;
      offsets[i] = isNew ? -1 : BtreePageLayout.itemOffset(page, from);
      lengths[i] = isNew ? newLength : BtreePageLayout.itemLength(page, from);
      sizesBefore[i + 1] = sizesBefore[i] + PageLayout.align(lengths[i]) + ItemIdLayout.BYTES;
    }
  }

  private byte[] bytes(int index) {
    return offsets[index] < 0 ? item : page;
  }

  private int offset(int index) {
    return Math.max(offsets[index], 0);
  }

  /// The room that is left on the left page if it keeps `left` items; below 0 if they do not fit.
  private int leftFree(int left) {
    int highKey = PageLayout.align(lengths[left]) + ItemIdLayout.BYTES;
    if (BtreePageLayout.isLeaf(page)) {
      highKey += IndexTupleLayout.pivotCtidBytes();
    }
    return USABLE_BYTES - sizesBefore[left] - highKey;
  }

  private int rightFree(int left) {
    int highKey =
        BtreePageLayout.isRightmost(page)
            ? 0
            : PageLayout.align(BtreePageLayout.itemLength(page, 1)) + ItemIdLayout.BYTES;
    int firstItem = 0;
    if (!BtreePageLayout.isLeaf(page)) {
      firstItem = PageLayout.align(lengths[left]) - IndexTupleLayout.HEADER_BYTES;
    }
    return USABLE_BYTES - (sizesBefore[count] - sizesBefore[left]) - highKey + firstItem;
  }

  private boolean fits(int left) {
    return left > 0 && left < count && leftFree(left) >= 0 && rightFree(left) >= 0;
  }

  /// How far a place is from one that leaves the free room in the wanted proportion.
  private int distance(int left, int percent) {
    return Math.abs(percent * leftFree(left) - (100 - percent) * rightFree(left));
  }

  private int nearest(int percent) {
    int best = -1;
    for (int left = 1; left < count; left++) {
      if (fits(left) && (best < 0 || distance(left, percent) < distance(best, percent))) {
        best = left;
      }
    }
    if (best < 0) {
      throw new IllegalStateException("no place to split a B-tree page");
    }
    return best;
  }

  private int withFewColumns(int percent) {
    int middle = nearest(percent);
    int best = middle;
    int fewest = columns(middle);
    for (int step = 1; step <= NEARBY_PLACES / 2 && fewest > 1; step++) {
      for (int left = middle - step; left <= middle + step; left += 2 * step) {
        if (fits(left) && columns(left) < fewest) {
          best = left;
          fewest = columns(left);
        }
      }
    }
    return fewest <= form.keyCount ? best : amongEqual(percent, middle);
  }

  /// All keys near the wanted place are equal.
  private int amongEqual(int percent, int middle) {
    int best = -1;
    for (int left = 1; left < count; left++) {
      if (fits(left)
          && (best < 0 || distance(left, percent) < distance(best, percent))
          && columns(left) <= form.keyCount) {
        best = left;
      }
    }
    if (best >= 0) {
      return best;
    }
    return newIndex == count - 1 ? nearest(SINGLE_VALUE_FILL_PERCENT) : middle;
  }

  /// How many columns the left page's high key would need.
  private int columns(int left) {
    return pivots.neededColumns(bytes(left - 1), offset(left - 1), bytes(left), offset(left));
  }
}

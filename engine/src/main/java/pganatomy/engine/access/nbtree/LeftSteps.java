package pganatomy.engine.access.nbtree;

/// One step to the left, which is harder than to the right: a page knows its left sibling, but by
/// the time we get there that one may have been split or deleted.
///
/// ```text
///   we were on C, whose left link said A      A ── C
///   A was split                               A ── B ── C      go right from A until C is next
///   A was deleted (and is not next to C)      C's left link of now is the way
///   C was deleted                             go right from C to a live page, and left from there
/// ```
///
/// PostgreSQL: src/backend/access/nbtree/nbtsearch.c, _bt_lock_and_validate_left()
final class LeftSteps {
  private static final int MOST_RIGHT_STEPS = 4;

  private LeftSteps() {}

  /// Copies the live page on the left; gives its block, 0 if there is none.
  ///
  /// @param page copied over
  /// @param from the page that we come from
  /// @param left its left link as it was
  static int step(BtreeFile file, byte[] page, int from, int left) {
    int origin = from;
    int candidate = left;
    while (candidate != BtreePageLayout.NONE) {
      int block = candidate;
      for (int steps = 0; steps <= MOST_RIGHT_STEPS; steps++) {
        file.read(block, page);
        if (!BtreePageLayout.isIgnored(page) && BtreePageLayout.right(page) == origin) {
          return block;
        }
        if (BtreePageLayout.isRightmost(page)) {
          break;
        }
        block = BtreePageLayout.right(page);
      }
      int before = candidate;
      file.read(origin, page);
      boolean wasDeleted = BtreePageLayout.has(page, BtreePageLayout.DELETED);
      while (BtreePageLayout.has(page, BtreePageLayout.DELETED)) {
        origin = BtreePageLayout.right(page);
        file.read(origin, page);
      }
      candidate = BtreePageLayout.left(page);
      if (!wasDeleted && candidate == before && !isSplitMeanwhile(file, page, origin, before)) {
        throw file.corrupted("has a left link that leads nowhere at block " + origin);
      }
    }
    return BtreePageLayout.NONE;
  }

  /// Whether there is a way from the left link to the page at all, however long.
  private static boolean isSplitMeanwhile(BtreeFile file, byte[] page, int origin, int left) {
    int block = left;
    while (block != BtreePageLayout.NONE && block != origin) {
      file.read(block, page);
      block = BtreePageLayout.right(page);
    }
    return block == origin;
  }
}

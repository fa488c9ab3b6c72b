package pganatomy.engine.access.nbtree;

import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;

/// The way from the root down to a leaf, and to the place on it.
///
/// The race: a search has read in a parent that the key is below page 5. Before it gets there,
/// another process splits page 5, and the key has moved to the new page 9:
///
/// ```text
///   A: reads parent: 5          B: splits 5 into 5 and 9, adds 9 to the parent
///   A: reads 5: key is not there
/// ```
///
/// The fix of Lehman and Yao: each page tells in its high key what it can hold at most, and has a
/// link to its right. A sees that its key is above the high key and moves right. So no lock is held
/// while going from parent to child.
///
/// PostgreSQL: src/backend/access/nbtree/nbtsearch.c, _bt_search(), _bt_moveright(), _bt_binsrch();
/// README, "The basic Lehman & Yao Algorithm"
final class BtreeSearch {
  private static final int MOST_LEVELS = 40;

  /// The pages that were passed, by level; 0 where none was.
  final int[] path = new int[MOST_LEVELS];

  private final BtreeFile file;
  private final BtreeSplits splits;

  /// @param splits finishes what others began, for who is about to insert; null for readers
  BtreeSearch(BtreeFile file, BtreeSplits splits) {
    this.file = file;
    this.splits = splits;
  }

  /// Copies the leaf on which the key's place is; gives its block, 0 while the index is empty.
  int descend(SearchKey key, byte[] page) {
    int block = file.readRootPage(page);
    if (block == BtreePageLayout.NONE) {
      return block;
    }
    clearPath();
    while (true) {
      block = moveRight(key, block, page);
      int level = BtreePageLayout.level(page);
      path[level] = block;
      if (level == 0) {
        return block;
      }
      block = childFor(key, page);
      file.read(block, page);
      if (BtreePageLayout.level(page) != level - 1) {
        throw file.corrupted("contains a wrong downlink to block " + block);
      }
    }
  }

  /// As [#descend], and locks the leaf; gives its buffer. Splits that were left unfinished on the
  /// way are finished.
  int descendToInsert(SearchKey key, byte[] page) {
    while (file.readRootPage(page) == BtreePageLayout.NONE) {
      file.createRoot();
    }
    int block = descendAbove(key, page, 0);
    int buffer = file.lock(block, page);
    return moveRightLocked(key, buffer, page);
  }

  /// The page of the level on which the key's place is (its right siblings may be it by now); the
  /// path holds the pages above.
  int descendAbove(SearchKey key, byte[] page, int target) {
    int block = file.readRootPage(page);
    clearPath();
    int level = BtreePageLayout.level(page);
    while (level > target) {
      block = moveRight(key, block, page);
      path[level] = block;
      block = childFor(key, page);
      level--;
      if (level > target) {
        file.read(block, page);
      }
    }
    path[target] = block;
    return block;
  }

  private void clearPath() {
    java.util.Arrays.fill(path, BtreePageLayout.NONE);
  }

  private int moveRight(SearchKey key, int start, byte[] page) {
    int block = start;
    while (true) {
      if (splits != null && BtreePageLayout.has(page, BtreePageLayout.INCOMPLETE_SPLIT)) {
        splits.finish(block, path);
        file.read(block, page);
        continue;
      }
      if (!isBeyond(key, page)) {
        return block;
      }
      block = BtreePageLayout.right(page);
      file.read(block, page);
    }
  }

  /// Moves right from a locked page to the one that the key belongs to; gives its buffer.
  int moveRightLocked(SearchKey key, int start, byte[] page) {
    int buffer = start;
    int block = path[0];
    while (true) {
      if (BtreePageLayout.has(page, BtreePageLayout.INCOMPLETE_SPLIT)) {
        file.unlock(buffer);
        splits.finish(block, path);
        buffer = file.lock(block, page);
        continue;
      }
      if (!isBeyond(key, page)) {
        path[0] = block;
        return buffer;
      }
      block = BtreePageLayout.right(page);
      file.unlock(buffer);
      buffer = file.lock(block, page);
    }
  }

  /// Whether the key's place is on a page further to the right.
  boolean isBeyond(SearchKey key, byte[] page) {
    if (BtreePageLayout.isRightmost(page)) {
      if (BtreePageLayout.isIgnored(page)) {
        throw file.corrupted("fell off the end of its pages");
      }
      return false;
    }
    if (BtreePageLayout.isIgnored(page)) {
      return true;
    }
    int order = key.compare(page, BtreePageLayout.itemOffset(page, 1));
    return key.goesBehind ? order >= 0 : order > 0;
  }

  private int childFor(SearchKey key, byte[] page) {
    int line = find(key, page) - 1;
    int first = BtreePageLayout.firstLine(page);
    return IndexTupleLayout.downlink(page, BtreePageLayout.itemOffset(page, Math.max(line, first)));
  }

  /// The first line whose item is not below the key, or, if the key goes behind, is above it; one
  /// after the last if there is none.
  static int find(SearchKey key, byte[] page) {
    int low = BtreePageLayout.firstLine(page);
    int high = BtreePageLayout.lastLine(page) + 1;
    if (!BtreePageLayout.isLeaf(page)) {
      // The first item of an inner page is below everything.
      low++;
    }
    int limit = key.goesBehind ? 0 : 1;
    while (low < high) {
      int middle = low + high >>> 1;
      int item =
          pganatomy.engine.port.ByteAccess.getInt(
              page, PageLayout.HEADER_BYTES + (middle - 1) * ItemIdLayout.BYTES);
      if (key.compare(page, item & 0x7fff) >= limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

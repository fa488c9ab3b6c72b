package pganatomy.engine.access.nbtree;

import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Checks that a B-tree is one: level by level from the root, on each page and from page to page.
///
/// ```text
///   on a page         items ascend, none is above the high key, sizes and columns are right
///   between siblings  left and right links agree, the right one's items are above the left's high key
///   parent to child   the child's items are above the downlink's key; every child has a downlink
/// ```
///
/// Without the last kind (and the agreement of links under concurrency) it needs no lock that keeps
/// writers out.
///
/// PostgreSQL: contrib/amcheck/verify_nbtree.c
public final class BtreeCheck {
  private final BtreeFile file;
  private final IndexForm form;
  private final String name;
  private final boolean checksParents;
  private final SearchKey key;
  private long entries;

  private BtreeCheck(StoredIndex index, boolean checksParents) {
    form = new IndexForm(index);
    file = new BtreeFile(index, form);
    name = "\"" + index.name() + "\"";
    this.checksParents = checksParents;
    key = new SearchKey(form);
  }

  /// Checks the index's structure; gives the number of entries on the leaves.
  ///
  /// @param checksParents also downlinks: nobody may change the index meanwhile
  /// @throws DatabaseException XX002 at the first thing that is wrong
  public static long structure(StoredIndex index, boolean checksParents) {
    BtreeCheck check = new BtreeCheck(index, checksParents);
    check.levels();
    return check.entries;
  }

  private DatabaseException wrong(String what) {
    return DatabaseException.error(SqlState.INDEX_CORRUPTED, what);
  }

  private void levels() {
    byte[] meta = new byte[PageLayout.PAGE_BYTES];
    file.read(BtreePageLayout.META_BLOCK, meta);
    if (!BtreePageLayout.isMeta(meta)) {
      throw wrong("index " + name + " meta page is corrupt");
    }
    if (BtreePageLayout.version(meta) != BtreePageLayout.VERSION) {
      throw wrong("version mismatch in index " + name);
    }
    int block = BtreePageLayout.root(meta);
    int level = BtreePageLayout.rootLevel(meta);
    while (block != BtreePageLayout.NONE) {
      block = level(block, level, level == BtreePageLayout.rootLevel(meta));
      level--;
    }
  }

  /// Checks one level from its leftmost page on; gives the leftmost page of the level below.
  private int level(int leftmost, int level, boolean isRoot) {
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    byte[] before = null;
    int below = BtreePageLayout.NONE;
    int previous = BtreePageLayout.NONE;
    int child = -1;
    int block = leftmost;
    while (block != BtreePageLayout.NONE) {
      Interrupts.check();
      file.read(block, page);
      if (BtreePageLayout.has(page, BtreePageLayout.DELETED)) {
        block = BtreePageLayout.right(page);
        continue;
      }
      links(page, block, previous, level, isRoot);
      items(page, block);
      if (before != null) {
        siblings(before, page, block);
      }
      if (level > 0) {
        if (below == BtreePageLayout.NONE) {
          below = child(page, BtreePageLayout.firstLine(page));
        }
        if (checksParents) {
          child = children(page, block, level, child);
        }
      } else {
        entries += BtreePageLayout.lastLine(page) - BtreePageLayout.firstLine(page) + 1;
      }
      previous = block;
      before = page;
      page = new byte[PageLayout.PAGE_BYTES];
      block = BtreePageLayout.right(before);
    }
    if (checksParents && level > 0 && child > 0) {
      throw wrong(
          "index " + name + " block " + child + " lacks a downlink in its parent level " + level);
    }
    return below;
  }

  private static int child(byte[] page, int line) {
    return IndexTupleLayout.downlink(page, BtreePageLayout.itemOffset(page, line));
  }

  private void links(byte[] page, int block, int previous, int level, boolean isRoot) {
    if (BtreePageLayout.level(page) != level
        || (level == 0) != BtreePageLayout.isLeaf(page)
        || BtreePageLayout.has(page, BtreePageLayout.META)) {
      throw wrong("leftmost page or level mismatch in index " + name + " at block " + block);
    }
    boolean mayDiffer = !checksParents && BtreePageLayout.left(page) != BtreePageLayout.NONE;
    if (BtreePageLayout.left(page) != previous && !(mayDiffer && !isStillWrong(block, previous))) {
      throw wrong(
          "left link/right link pair in index " + name + " not in agreement at block " + block);
    }
    if (isRoot
        && BtreePageLayout.isRightmost(page)
        && previous == BtreePageLayout.NONE
        && !BtreePageLayout.has(page, BtreePageLayout.ROOT)) {
      throw wrong("block " + block + " is not true root in index " + name);
    }
  }

  /// The left sibling may have been split since it was read: then its new right half stands
  /// between.
  private boolean isStillWrong(int block, int previous) {
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    int at = previous;
    for (int steps = 0; at != BtreePageLayout.NONE && steps < 1000; steps++) {
      if (at == block) {
        return false;
      }
      file.read(at, page);
      at = BtreePageLayout.right(page);
    }
    return true;
  }

  private void items(byte[] page, int block) {
    int last = BtreePageLayout.lastLine(page);
    boolean isLeaf = BtreePageLayout.isLeaf(page);
    int first = BtreePageLayout.firstLine(page);
    if (!PageLayout.isSane(page)) {
      throw wrong("index " + name + " contains corrupted page at block " + block);
    }
    for (int line = 1; line <= last; line++) {
      item(page, block, line, isLeaf && line >= first);
    }
    for (int line = isLeaf ? first : first + 1; line <= last; line++) {
      key.take(page, BtreePageLayout.itemOffset(page, line));
      if (first > 1 && compare(page, 1) > 0) {
        throw wrong(
            "high key invariant violated for index " + name + " at (" + block + "," + line + ")");
      }
      if (line < last && compare(page, line + 1) >= 0) {
        throw wrong(
            "item order invariant violated for index " + name + " at (" + block + "," + line + ")");
      }
    }
  }

  private void item(byte[] page, int block, int line, boolean isRow) {
    int offset = BtreePageLayout.itemOffset(page, line);
    int length = BtreePageLayout.itemLength(page, line);
    if (offset + length > PageLayout.special(page)
        || offset < PageLayout.upper(page)
        || length != IndexTupleLayout.length(page, offset)) {
      throw wrong(
          "index tuple size does not equal lp_len in index "
              + name
              + " at ("
              + block
              + ","
              + line
              + ")");
    }
    int columns = IndexTupleLayout.columnCount(page, offset, form.columnCount);
    boolean isMinusInfinity =
        !BtreePageLayout.isLeaf(page) && line == BtreePageLayout.firstLine(page);
    if (isRow == IndexTupleLayout.isPivot(page, offset)
        || !isRow && (columns > form.keyCount || columns == 0 != isMinusInfinity)) {
      throw wrong(
          "wrong number of index tuple attributes in index "
              + name
              + " at ("
              + block
              + ","
              + line
              + ")");
    }
  }

  /// The key with an item, as exactly as they are ordered: a pivot without ctid is before all rows
  /// with its columns.
  private int compare(byte[] page, int line) {
    int offset = BtreePageLayout.itemOffset(page, line);
    int order = key.compare(page, offset);
    if (order != 0) {
      return order;
    }
    int columns =
        Math.min(form.keyCount, IndexTupleLayout.columnCount(page, offset, form.columnCount));
    if (key.count != columns) {
      return key.count < columns ? -1 : 1;
    }
    return Long.compare(key.ctid, IndexTupleLayout.orderCtid(page, offset));
  }

  private void siblings(byte[] left, byte[] right, int block) {
    int last = BtreePageLayout.lastLine(right);
    int line = BtreePageLayout.firstLine(right) + (BtreePageLayout.isLeaf(right) ? 0 : 1);
    if (line > last) {
      return;
    }
    key.take(right, BtreePageLayout.itemOffset(right, line));
    if (compare(left, 1) <= 0) {
      throw wrong(
          "cross page item order invariant violated for index "
              + name
              + " at ("
              + block
              + ","
              + line
              + ")");
    }
  }

  // ---------------------------------------------------------------- parents

  /// Checks the children of a page against its downlinks; `expected` is the child that must come
  /// first, gives the one that must follow the page's last.
  private int children(byte[] page, int block, int level, int expected) {
    byte[] child = new byte[PageLayout.PAGE_BYTES];
    int next = expected;
    for (int line = BtreePageLayout.firstLine(page);
        line <= BtreePageLayout.lastLine(page);
        line++) {
      int childBlock = child(page, line);
      next = passSplits(next, childBlock, child);
      file.read(childBlock, child);
      if (BtreePageLayout.isIgnored(child)) {
        throw wrong(
            "downlink to deleted page found in index " + name + " at (" + block + "," + line + ")");
      }
      if (BtreePageLayout.level(child) != level - 1 || next > 0 && next != childBlock) {
        throw wrong(
            "the first child of leftmost target page is not leftmost of its level, or block "
                + next
                + " lacks a downlink in index "
                + name);
      }
      bounds(page, line, child, childBlock);
      next = BtreePageLayout.right(child);
    }
    return next;
  }

  /// Halves of splits that were left incomplete have no downlink.
  private int passSplits(int expected, int wanted, byte[] page) {
    int at = expected;
    while (at > 0 && at != wanted) {
      file.read(at, page);
      byte[] left = new byte[PageLayout.PAGE_BYTES];
      file.read(BtreePageLayout.left(page), left);
      if (!BtreePageLayout.has(left, BtreePageLayout.INCOMPLETE_SPLIT)) {
        return at;
      }
      at = BtreePageLayout.right(page);
    }
    return at;
  }

  private void bounds(byte[] page, int line, byte[] child, int childBlock) {
    int firstInner = BtreePageLayout.firstLine(page);
    int first = BtreePageLayout.firstLine(child) + (BtreePageLayout.isLeaf(child) ? 0 : 1);
    if (line == firstInner && BtreePageLayout.left(page) == BtreePageLayout.NONE
        || first > BtreePageLayout.lastLine(child)) {
      return;
    }
    key.take(child, BtreePageLayout.itemOffset(child, first));
    if (line > firstInner && compare(page, line) <= 0) {
      throw wrong(
          "down-link lower bound invariant violated for index "
              + name
              + " at ("
              + childBlock
              + ","
              + first
              + ")");
    }
  }
}

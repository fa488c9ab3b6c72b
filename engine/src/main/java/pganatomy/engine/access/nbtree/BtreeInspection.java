package pganatomy.engine.access.nbtree;

import pganatomy.engine.storage.page.PageLayout;

/// What is on a page of a B-tree, in plain numbers and texts: for looking at pages from SQL.
///
/// Pages may come from anywhere, also from a client: nothing on them is believed without a look.
///
/// PostgreSQL: contrib/pageinspect/btreefuncs.c
public final class BtreeInspection {
  /// The size of a B-tree page's special space.
  public static final int SPECIAL_BYTES = BtreePageLayout.SPECIAL_BYTES;

  private BtreeInspection() {}

  /// The meta page's fields.
  public record Meta(
      int magic,
      int version,
      int root,
      int level,
      int fastRoot,
      int fastLevel,
      int deletedPages,
      double heapTuples,
      boolean isEqualImage) {}

  /// A page as a whole.
  ///
  /// @param type `l` leaf, `r` root, `i` inner, `d` deleted leaf, `D` other deleted, `e` half-dead
  public record Page(
      char type,
      int liveItems,
      int deadItems,
      int averageItemBytes,
      int freeBytes,
      int left,
      int right,
      int level,
      int flags) {}

  /// One item.
  ///
  /// @param tid as it stands in the item, `block << 16 | line`
  /// @param isDead null for a pivot
  /// @param ctid of a row that takes part in the order, -1 for none
  public record Item(
      int line,
      long tid,
      int length,
      boolean hasNulls,
      boolean hasVariableWidth,
      String data,
      Boolean isDead,
      long ctid) {}

  public static boolean isBtreePage(byte[] page) {
    return BtreePageLayout.isBtreePage(page);
  }

  public static boolean isMeta(byte[] page) {
    return BtreePageLayout.has(page, BtreePageLayout.META);
  }

  public static boolean isLeaf(byte[] page) {
    return BtreePageLayout.isLeaf(page);
  }

  public static boolean isDeleted(byte[] page) {
    return BtreePageLayout.has(page, BtreePageLayout.DELETED);
  }

  public static Meta meta(byte[] page) {
    return new Meta(
        BtreePageLayout.magic(page),
        BtreePageLayout.version(page),
        BtreePageLayout.root(page),
        BtreePageLayout.rootLevel(page),
        BtreePageLayout.fastRoot(page),
        BtreePageLayout.fastLevel(page),
        BtreePageLayout.deletedPages(page),
        BtreePageLayout.lastHeapTuples(page),
        BtreePageLayout.isEqualImage(page));
  }

  public static Page page(byte[] page) {
    int count = itemCount(page);
    int live = 0;
    int bytes = 0;
    for (int line = 1; line <= count; line++) {
      live += BtreePageLayout.isDead(page, line) ? 0 : 1;
      bytes += IndexTupleLayout.length(page, checkedOffset(page, line));
    }
    return new Page(
        type(page),
        live,
        count - live,
        count == 0 ? 0 : bytes / count,
        PageLayout.freeBytes(page),
        BtreePageLayout.left(page),
        BtreePageLayout.right(page),
        BtreePageLayout.level(page),
        BtreePageLayout.flags(page));
  }

  private static char type(byte[] page) {
    if (isDeleted(page)) {
      boolean isLeaf =
          BtreePageLayout.isLeaf(page) || !BtreePageLayout.has(page, BtreePageLayout.HAS_FULL_XID);
      return isLeaf ? 'd' : 'D';
    }
    if (BtreePageLayout.isIgnored(page)) {
      return 'e';
    }
    if (BtreePageLayout.isLeaf(page)) {
      return 'l';
    }
    return BtreePageLayout.has(page, BtreePageLayout.ROOT) ? 'r' : 'i';
  }

  /// How many items can be shown: none of a deleted page, which holds something else.
  public static int itemCount(byte[] page) {
    return isDeleted(page) ? 0 : PageLayout.lineCount(page);
  }

  private static int checkedOffset(byte[] page, int line) {
    int offset = BtreePageLayout.itemOffset(page, line);
    if (offset + IndexTupleLayout.HEADER_BYTES > PageLayout.PAGE_BYTES) {
      throw new IndexOutOfBoundsException("item " + line + " lies outside of its page");
    }
    return offset;
  }

  /// @param line from 1
  public static Item item(byte[] page, int line) {
    int offset = checkedOffset(page, line);
    int length = IndexTupleLayout.length(page, offset);
    int info = IndexTupleLayout.info(page, offset);
    boolean isHighKey = line < BtreePageLayout.firstLine(page);
    boolean isRow = BtreePageLayout.isLeaf(page) && !isHighKey;
    long order = IndexTupleLayout.orderCtid(page, offset);
    int from = IndexTupleLayout.valuesOffset(page, offset);
    int end = length;
    if (IndexTupleLayout.isPivot(page, offset) && order != IndexTupleLayout.NO_CTID) {
      end -= IndexTupleLayout.pivotCtidBytes();
    }
    return new Item(
        line,
        IndexTupleLayout.ctid(page, offset),
        length,
        (info & IndexTupleLayout.HAS_NULLS) != 0,
        (info & IndexTupleLayout.HAS_VARIABLE_WIDTH) != 0,
        hex(page, offset + from, Math.min(offset + end, PageLayout.PAGE_BYTES)),
        isRow ? (Boolean) BtreePageLayout.isDead(page, line) : null,
        order);
  }

  private static String hex(byte[] page, int from, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < end; i++) {
      if (i > from) {
        text.append(' ');
      }
      text.append(Character.forDigit(page[i] >>> 4 & 15, 16));
      text.append(Character.forDigit(page[i] & 15, 16));
    }
    return text.toString();
  }
}

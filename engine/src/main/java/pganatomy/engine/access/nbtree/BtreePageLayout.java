package pganatomy.engine.access.nbtree;

import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;

/// A page of a B-tree: its links at the page's end, its items in the order of their keys, and the
/// meta page.
///
/// ```text
///   special space (16)                       meta page, behind the header
///    0  left sibling (4), 0 for none          0  magic 0x053162 (4)     4  version 4 (4)
///    4  right sibling (4), 0 for none         8  root (4)              12  its level (4)
///    8  level (4), 0 for a leaf              16  fast root (4)         20  its level (4)
///   12  flags (2)                            24  deleted pages that the last VACUUM left (4)
///   14  number of the VACUUM that split (2)  32  -1.0 (8)              40  equal images (1)
///
///   line 1 high key, lines 2 .. n items        (a page with a right sibling)
///   lines 1 .. n items                         (the rightmost page of its level)
/// ```
///
/// Everything on a page is smaller than or equal to its high key, and everything on the pages to
/// its right is greater. A deleted page holds, in place of items, the number of the next
/// transaction when it was deleted (8).
///
/// PostgreSQL: src/include/access/nbtree.h, BTPageOpaqueData, BTMetaPageData
final class BtreePageLayout {
  static final int META_BLOCK = 0;

  /// No sibling: block 0 is the meta page.
  static final int NONE = 0;

  static final int LEAF = 1;
  static final int ROOT = 1 << 1;
  static final int DELETED = 1 << 2;
  static final int META = 1 << 3;
  static final int HALF_DEAD = 1 << 4;
  static final int SPLIT_END = 1 << 5;
  static final int HAS_GARBAGE = 1 << 6;

  /// The right sibling has no downlink in the parent yet.
  static final int INCOMPLETE_SPLIT = 1 << 7;

  static final int HAS_FULL_XID = 1 << 8;

  static final int MAGIC = 0x053162;
  static final int VERSION = 4;
  static final int SPECIAL_BYTES = 16;

  /// A third of what a page holds, so that a page always takes two items and a high key.
  static final int MAX_ITEM_BYTES = 2704;

  private static final int SPECIAL = PageLayout.PAGE_BYTES - SPECIAL_BYTES;

  /// Where the flags and the cycle number lie as one word.
  static final int FLAGS_WORD = SPECIAL + 12;

  private static final int CONTENT = PageLayout.HEADER_BYTES;
  private static final int META_BYTES = 48;

  private BtreePageLayout() {}

  static void initialize(byte[] page, int flags, int level) {
    PageLayout.initialize(page, SPECIAL_BYTES);
    putFlags(page, flags);
    ByteAccess.putInt(page, SPECIAL + 8, level);
  }

  // ---------------------------------------------------------------- links and flags

  static int left(byte[] page) {
    return ByteAccess.getInt(page, SPECIAL);
  }

  static void putLeft(byte[] page, int block) {
    ByteAccess.putInt(page, SPECIAL, block);
  }

  static int right(byte[] page) {
    return ByteAccess.getInt(page, SPECIAL + 4);
  }

  static void putRight(byte[] page, int block) {
    ByteAccess.putInt(page, SPECIAL + 4, block);
  }

  static int level(byte[] page) {
    return ByteAccess.getInt(page, SPECIAL + 8);
  }

  static int flags(byte[] page) {
    return ByteAccess.getUnsignedShort(page, SPECIAL + 12);
  }

  static void putFlags(byte[] page, int flags) {
    ByteAccess.putShort(page, SPECIAL + 12, flags);
  }

  static int cycle(byte[] page) {
    return ByteAccess.getUnsignedShort(page, SPECIAL + 14);
  }

  static boolean has(byte[] page, int flag) {
    return (flags(page) & flag) != 0;
  }

  static void set(byte[] page, int flag, boolean on) {
    putFlags(page, on ? flags(page) | flag : flags(page) & ~flag);
  }

  static boolean isLeaf(byte[] page) {
    return has(page, LEAF);
  }

  static boolean isRightmost(byte[] page) {
    return right(page) == NONE;
  }

  static boolean isLeftmost(byte[] page) {
    return left(page) == NONE;
  }

  /// Deleted or about to be: a search passes it.
  static boolean isIgnored(byte[] page) {
    return has(page, DELETED | HALF_DEAD);
  }

  static boolean isBtreePage(byte[] page) {
    return PageLayout.special(page) == SPECIAL;
  }

  // ---------------------------------------------------------------- items

  /// The line of the first item that is not the high key.
  static int firstLine(byte[] page) {
    return isRightmost(page) ? 1 : 2;
  }

  static int lastLine(byte[] page) {
    return PageLayout.lineCount(page);
  }

  static int itemOffset(byte[] page, int line) {
    return ItemIdLayout.offset(ItemIdLayout.get(page, line));
  }

  static int itemLength(byte[] page, int line) {
    return ItemIdLayout.length(ItemIdLayout.get(page, line));
  }

  static boolean isDead(byte[] page, int line) {
    return ItemIdLayout.state(ItemIdLayout.get(page, line)) == ItemIdLayout.DEAD;
  }

  /// Bytes between the line pointers and the items.
  static int freeBytes(byte[] page) {
    return PageLayout.upper(page) - PageLayout.lower(page);
  }

  /// Puts an item at a line and moves the lines from there on by one; it must fit.
  static void insert(byte[] page, int line, byte[] item, int offset, int length) {
    int lower = PageLayout.lower(page);
    int upper = PageLayout.upper(page) - PageLayout.align(length);
    if (lower + ItemIdLayout.BYTES > upper) {
      throw new IllegalStateException("no room on a B-tree page");
    }
    int at = PageLayout.HEADER_BYTES + (line - 1) * ItemIdLayout.BYTES;
    System.arraycopy(page, at, page, at + ItemIdLayout.BYTES, lower - at);
    System.arraycopy(item, offset, page, upper, length);
    ItemIdLayout.put(page, line, ItemIdLayout.pack(upper, ItemIdLayout.NORMAL, length));
    PageLayout.putLower(page, lower + ItemIdLayout.BYTES);
    PageLayout.putUpper(page, upper);
  }

  /// Removes the marked lines (`remove[line]`) and moves the rest together.
  static void remove(byte[] page, boolean[] remove) {
    for (int line = lastLine(page); line > 0; line--) {
      if (remove[line]) {
        ItemIdLayout.put(page, line, 0);
      }
    }
    PageLayout.removeFreeLines(page);
  }

  // ---------------------------------------------------------------- deleted pages

  static void makeDeleted(byte[] page, long nextFullXid) {
    set(page, HALF_DEAD, false);
    putFlags(page, flags(page) | DELETED | HAS_FULL_XID);
    java.util.Arrays.fill(page, CONTENT, SPECIAL, (byte) 0);
    ByteAccess.putLong(page, CONTENT, nextFullXid);
    PageLayout.putLower(page, CONTENT + Long.BYTES);
    PageLayout.putUpper(page, SPECIAL);
  }

  static long safeXid(byte[] page) {
    return ByteAccess.getLong(page, CONTENT);
  }

  // ---------------------------------------------------------------- the meta page

  static void initializeMeta(byte[] page, int root, int level) {
    initialize(page, META, 0);
    ByteAccess.putInt(page, CONTENT, MAGIC);
    ByteAccess.putInt(page, CONTENT + 4, VERSION);
    putRoot(page, root, level);
    ByteAccess.putLong(page, CONTENT + 32, Double.doubleToRawLongBits(-1.0));
    PageLayout.putLower(page, CONTENT + META_BYTES);
  }

  static void putRoot(byte[] meta, int root, int level) {
    ByteAccess.putInt(meta, CONTENT + 8, root);
    ByteAccess.putInt(meta, CONTENT + 12, level);
    ByteAccess.putInt(meta, CONTENT + 16, root);
    ByteAccess.putInt(meta, CONTENT + 20, level);
  }

  static boolean isMeta(byte[] page) {
    return isBtreePage(page) && has(page, META) && magic(page) == MAGIC;
  }

  static int magic(byte[] meta) {
    return ByteAccess.getInt(meta, CONTENT);
  }

  static int version(byte[] meta) {
    return ByteAccess.getInt(meta, CONTENT + 4);
  }

  static int root(byte[] meta) {
    return ByteAccess.getInt(meta, CONTENT + 8);
  }

  static int rootLevel(byte[] meta) {
    return ByteAccess.getInt(meta, CONTENT + 12);
  }

  static int fastRoot(byte[] meta) {
    return ByteAccess.getInt(meta, CONTENT + 16);
  }

  static int fastLevel(byte[] meta) {
    return ByteAccess.getInt(meta, CONTENT + 20);
  }

  static int deletedPages(byte[] meta) {
    return ByteAccess.getInt(meta, CONTENT + 24);
  }

  static void putDeletedPages(byte[] meta, int count) {
    ByteAccess.putInt(meta, CONTENT + 24, count);
  }

  static double lastHeapTuples(byte[] meta) {
    return Double.longBitsToDouble(ByteAccess.getLong(meta, CONTENT + 32));
  }

  static boolean isEqualImage(byte[] meta) {
    return meta[CONTENT + 40] != 0;
  }
}

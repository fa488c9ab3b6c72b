package pganatomy.engine.storage.page;

import pganatomy.engine.port.ByteAccess;

/// A page: header, line pointers that grow upwards, tuples that grow downwards, and at the end room
/// for what an index needs.
///
/// ```text
///   0      lsn of the last change (8: high half, low half)
///   8      checksum (2)          10     flags (2)
///  12      lower (2)             14     upper (2)
///  16      special (2)           18     page size | layout version (2)
///  20      prune xid (4)
///  24      line pointer 1, 2, 3, ...            ──┐
///          ...                                    ▼
///  lower   ┄┄┄┄┄┄┄┄┄┄┄┄┄┄ free ┄┄┄┄┄┄┄┄┄┄┄┄┄┄
///  upper   ...                                    ▲
///          ... tuple 3, tuple 2, tuple 1        ──┘
///  special (index only)
///  8192
/// ```
///
/// PostgreSQL: src/include/storage/bufpage.h, PageHeaderData; bufpage.c
public final class PageLayout {
  public static final int PAGE_BYTES = 8192;
  public static final int HEADER_BYTES = 24;

  /// Some line pointers may be unused: look before adding one.
  public static final int FLAG_HAS_FREE_LINES = 1;

  /// An update found no room: prune when you can.
  public static final int FLAG_PAGE_FULL = 2;

  /// Everybody sees every tuple.
  public static final int FLAG_ALL_VISIBLE = 4;

  private static final int LSN = 0;
  private static final int CHECKSUM = 8;

  /// Where in the header: for who looks at the shared page without copying it.
  public static final int FLAGS = 10;

  /// Where in the header: for who looks at the shared page without copying it.
  public static final int LOWER = 12;

  /// Where in the header: for who looks at the shared page without copying it.
  public static final int UPPER = 14;

  private static final int SPECIAL = 16;
  private static final int SIZE_VERSION = 18;

  /// Where in the header: for who looks at the shared page without copying it.
  public static final int PRUNE_XID = 20;

  private static final int LAYOUT_VERSION = 4;
  private static final int MAX_ALIGN = 8;
  private static final int SHORT_TUPLE = 128;

  /// A page as it was before its tuples moved; a process does that to one page at a time.
  private static final byte[] OLD = new byte[PAGE_BYTES];

  private PageLayout() {}

  public static void initialize(byte[] page, int specialBytes) {
    java.util.Arrays.fill(page, 0, PAGE_BYTES, (byte) 0);
    int special = PAGE_BYTES - align(specialBytes);
    ByteAccess.putShort(page, LOWER, HEADER_BYTES);
    ByteAccess.putShort(page, UPPER, special);
    ByteAccess.putShort(page, SPECIAL, special);
    ByteAccess.putShort(page, SIZE_VERSION, PAGE_BYTES | LAYOUT_VERSION);
  }

  /// Whether the page was never initialized: a file's new block is all zeros.
  public static boolean isNew(byte[] page) {
    return upper(page) == 0;
  }

  /// Whether header and bounds make sense, or the page is all zeros.
  ///
  /// PostgreSQL: src/backend/storage/page/bufpage.c, PageIsVerified()
  public static boolean isSane(byte[] page) {
    int lower = lower(page);
    int upper = upper(page);
    int special = special(page);
    return lower >= HEADER_BYTES
        && lower <= upper
        && upper <= special
        && special <= PAGE_BYTES
        && special == align(special)
        && ByteAccess.getUnsignedShort(page, SIZE_VERSION) == (PAGE_BYTES | LAYOUT_VERSION);
  }

  public static boolean isAllZeros(byte[] page) {
    for (int i = 0; i < PAGE_BYTES; i += Long.BYTES) {
      if (ByteAccess.getLong(page, i) != 0) {
        return false;
      }
    }
    return true;
  }

  public static long lsn(byte[] page) {
    return (long) ByteAccess.getInt(page, LSN) << 32
        | ByteAccess.getInt(page, LSN + 4) & 0xffffffffL;
  }

  public static void putLsn(byte[] page, long lsn) {
    ByteAccess.putInt(page, LSN, (int) (lsn >>> 32));
    ByteAccess.putInt(page, LSN + 4, (int) lsn);
  }

  public static int checksum(byte[] page) {
    return ByteAccess.getUnsignedShort(page, CHECKSUM);
  }

  public static void putChecksum(byte[] page, int checksum) {
    ByteAccess.putShort(page, CHECKSUM, checksum);
  }

  public static int flags(byte[] page) {
    return ByteAccess.getUnsignedShort(page, FLAGS);
  }

  public static boolean hasFlag(byte[] page, int flag) {
    return (flags(page) & flag) != 0;
  }

  public static void setFlag(byte[] page, int flag, boolean on) {
    ByteAccess.putShort(page, FLAGS, on ? flags(page) | flag : flags(page) & ~flag);
  }

  public static int lower(byte[] page) {
    return ByteAccess.getUnsignedShort(page, LOWER);
  }

  public static void putLower(byte[] page, int lower) {
    ByteAccess.putShort(page, LOWER, lower);
  }

  public static int upper(byte[] page) {
    return ByteAccess.getUnsignedShort(page, UPPER);
  }

  public static void putUpper(byte[] page, int upper) {
    ByteAccess.putShort(page, UPPER, upper);
  }

  public static int special(byte[] page) {
    return ByteAccess.getUnsignedShort(page, SPECIAL);
  }

  /// The page's size in the high byte, its layout's version in the low one.
  public static int sizeAndVersion(byte[] page) {
    return ByteAccess.getUnsignedShort(page, SIZE_VERSION);
  }

  public static int pruneXid(byte[] page) {
    return ByteAccess.getInt(page, PRUNE_XID);
  }

  public static void putPruneXid(byte[] page, int xid) {
    ByteAccess.putInt(page, PRUNE_XID, xid);
  }

  /// How many line pointers the page has, used or not.
  public static int lineCount(byte[] page) {
    int lower = lower(page);
    return lower <= HEADER_BYTES ? 0 : (lower - HEADER_BYTES) / ItemIdLayout.BYTES;
  }

  /// Room for one more tuple with its line pointer.
  public static int freeBytes(byte[] page) {
    return Math.max(0, upper(page) - lower(page) - ItemIdLayout.BYTES);
  }

  /// Adds a tuple and gives its line number, or 0 when there is no room.
  public static int addTuple(byte[] page, byte[] tuple, int offset, int length) {
    int line = hasFlag(page, FLAG_HAS_FREE_LINES) ? findFreeLine(page) : lineCount(page) + 1;
    int lower = line > lineCount(page) ? lower(page) + ItemIdLayout.BYTES : lower(page);
    int upper = upper(page) - align(length);
    if (lower > upper) {
      return 0;
    }
    ItemIdLayout.put(page, line, ItemIdLayout.pack(upper, ItemIdLayout.NORMAL, length));
    System.arraycopy(tuple, offset, page, upper, length);
    putLower(page, lower);
    putUpper(page, upper);
    return line;
  }

  /// Whether a line pointer is really unused; the page's flag may be out of date.
  public static boolean hasFreeLine(byte[] page) {
    return hasFlag(page, FLAG_HAS_FREE_LINES) && firstFreeLine(page) <= lineCount(page);
  }

  private static int findFreeLine(byte[] page) {
    int line = firstFreeLine(page);
    if (line > lineCount(page)) {
      setFlag(page, FLAG_HAS_FREE_LINES, false);
    }
    return line;
  }

  /// The first unused line, or the one behind the last.
  private static int firstFreeLine(byte[] page) {
    int count = lineCount(page);
    for (int line = 1; line <= count; line++) {
      if (ItemIdLayout.state(ItemIdLayout.get(page, line)) == ItemIdLayout.UNUSED) {
        return line;
      }
    }
    return count + 1;
  }

  /// Moves the tuples together at the page's end, cuts unused line pointers off the end, and notes
  /// whether unused ones are left.
  ///
  /// PostgreSQL: src/backend/storage/page/bufpage.c, PageRepairFragmentation()
  public static void compact(byte[] page) {
    byte[] old = source(page);
    int lower = lower(page);
    int oldUpper = upper(page);
    int upper = special(page);
    for (int at = HEADER_BYTES; at < lower; at += ItemIdLayout.BYTES) {
      int item = ByteAccess.getInt(page, at);
      if (ItemIdLayout.state(item) == ItemIdLayout.NORMAL) {
        int length = ItemIdLayout.length(item);
        upper = move(old, ItemIdLayout.offset(item), length, page, upper);
        ByteAccess.putInt(page, at, ItemIdLayout.pack(upper, ItemIdLayout.NORMAL, length));
      }
    }
    closeHole(page, oldUpper, upper);
    cutFreeLines(page);
  }

  /// As [#compact], and moves the line pointers that are left together, too.
  ///
  /// PostgreSQL: src/backend/storage/page/bufpage.c, PageIndexMultiDelete()
  public static void removeFreeLines(byte[] page) {
    byte[] old = source(page);
    int lower = lower(page);
    int oldUpper = upper(page);
    int upper = special(page);
    int to = HEADER_BYTES;
    for (int at = HEADER_BYTES; at < lower; at += ItemIdLayout.BYTES) {
      int item = ByteAccess.getInt(page, at);
      if (ItemIdLayout.state(item) != ItemIdLayout.UNUSED) {
        int length = ItemIdLayout.length(item);
        upper = move(old, ItemIdLayout.offset(item), length, page, upper);
        ByteAccess.putInt(page, to, ItemIdLayout.pack(upper, ItemIdLayout.state(item), length));
        to += ItemIdLayout.BYTES;
      }
    }
    closeHole(page, oldUpper, upper);
    cutLines(page, (to - HEADER_BYTES) / ItemIdLayout.BYTES, false);
  }

  private static void closeHole(byte[] page, int oldUpper, int upper) {
    putUpper(page, upper);
    java.util.Arrays.fill(page, Math.min(oldUpper, upper), upper, (byte) 0);
  }

  /// Where tuples are to be moved from: mostly each lies in front of the one of the line before,
  /// and can be moved as it is; else a copy.
  private static byte[] source(byte[] page) {
    int lower = lower(page);
    int end = special(page);
    for (int at = HEADER_BYTES; at < lower; at += ItemIdLayout.BYTES) {
      int item = ByteAccess.getInt(page, at);
      int length = ItemIdLayout.length(item);
      if (length > 0) {
        if (ItemIdLayout.offset(item) + length > end) {
          System.arraycopy(page, 0, OLD, 0, PAGE_BYTES);
          return OLD;
        }
        end = ItemIdLayout.offset(item);
      }
    }
    return page;
  }

  /// Copies a tuple in front of `end`, and gives its place. What lies between it and the next one
  /// is zeros then, whatever it was: redo must come to the same bytes. Tuples are short: a loop is
  /// faster than the JVM's copying; it goes backwards, since the two may overlap.
  private static int move(byte[] old, int from, int length, byte[] page, int end) {
    int to = end - align(length);
    if (length > SHORT_TUPLE) {
      System.arraycopy(old, from, page, to, length);
    } else if (from != to || old != page) {
      for (int at = end - to - Long.BYTES; at >= 0; at -= Long.BYTES) {
        ByteAccess.putLong(page, to + at, ByteAccess.getLong(old, from + at));
      }
    }
    for (int at = to + length; at < end; at++) {
      page[at] = 0;
    }
    return to;
  }

  /// Cuts unused line pointers off the end of the list, and notes whether unused ones are left.
  ///
  /// PostgreSQL: src/backend/storage/page/bufpage.c, PageTruncateLinePointerArray()
  public static void cutFreeLines(byte[] page) {
    int last = lineCount(page);
    while (last > 0 && ItemIdLayout.state(ItemIdLayout.get(page, last)) == ItemIdLayout.UNUSED) {
      last--;
    }
    boolean hasUnused = false;
    for (int line = 1; line < last && !hasUnused; line++) {
      hasUnused = ItemIdLayout.state(ItemIdLayout.get(page, line)) == ItemIdLayout.UNUSED;
    }
    cutLines(page, last, hasUnused);
  }

  private static void cutLines(byte[] page, int last, boolean hasUnused) {
    int lower = HEADER_BYTES + last * ItemIdLayout.BYTES;
    java.util.Arrays.fill(page, lower, Math.max(lower, lower(page)), (byte) 0);
    putLower(page, lower);
    setFlag(page, FLAG_HAS_FREE_LINES, hasUnused);
  }

  /// The next multiple of 8: where anything may begin.
  public static int align(int bytes) {
    return bytes + MAX_ALIGN - 1 & -MAX_ALIGN;
  }
}

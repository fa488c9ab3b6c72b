package pganatomy.engine.storage.page;

import pganatomy.engine.port.ByteAccess;

/// A line pointer: where on its page a tuple lies. Tuples move when a page is compacted, line
/// pointers never do, so a ctid and an index entry name the line pointer's number.
///
/// ```text
///   31                17 16 15 14                0
///  ┌────────────────────┬─────┬───────────────────┐
///  │ length (15 bits)   │state│ offset (15 bits)  │
///  └────────────────────┴─────┴───────────────────┘
///   state  0 unused   1 normal   2 redirect (offset is a line number)   3 dead
/// ```
///
/// PostgreSQL: src/include/storage/itemid.h
public final class ItemIdLayout {
  public static final int BYTES = 4;
  public static final int UNUSED = 0;
  public static final int NORMAL = 1;
  public static final int REDIRECT = 2;
  public static final int DEAD = 3;

  private ItemIdLayout() {}

  public static int pack(int offset, int state, int length) {
    return offset | state << 15 | length << 17;
  }

  public static int offset(int item) {
    return item & 0x7fff;
  }

  public static int state(int item) {
    return item >>> 15 & 3;
  }

  public static int length(int item) {
    return item >>> 17;
  }

  /// The line pointer `line` (from 1).
  public static int get(byte[] page, int line) {
    return ByteAccess.getInt(page, PageLayout.HEADER_BYTES + (line - 1) * BYTES);
  }

  /// The line pointer at a place on the page: for who walks along them.
  public static int at(byte[] page, int offset) {
    return ByteAccess.getInt(page, offset);
  }

  public static void put(byte[] page, int line, int item) {
    ByteAccess.putInt(page, PageLayout.HEADER_BYTES + (line - 1) * BYTES, item);
  }
}

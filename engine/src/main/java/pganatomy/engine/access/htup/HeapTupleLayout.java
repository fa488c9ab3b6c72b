package pganatomy.engine.access.htup;

import pganatomy.engine.port.ByteAccess;

/// The header in front of every row on a heap page.
///
/// ```text
///   0   xmin (4)       the transaction that made this version
///   4   xmax (4)       the one that deleted, replaced or locked it, or 0
///   8   cid (4)        which command of it did so (or a combo id)
///  12   ctid (6)       block high (2), block low (2), line (2): the next version, or itself
///  18   infomask2 (2)  attribute count (11 bits), flags
///  20   infomask (2)   flags: has nulls, hints about xmin and xmax
///  22   hoff (1)       where the values begin
///  23   null bitmap    one bit per attribute, 1 for a value; only with HAS_NULLS
///  hoff values, each at its type's alignment
/// ```
///
/// PostgreSQL: src/include/access/htup_details.h
public final class HeapTupleLayout {
  /// Header without null bitmap, padded.
  public static final int HEADER_BYTES = 24;

  /// The largest tuple that fits on a page.
  public static final int MAX_TUPLE_BYTES = 8160;

  public static final int HAS_NULLS = 0x0001;
  public static final int HAS_VARIABLE_WIDTH = 0x0002;
  public static final int HAS_EXTERNAL = 0x0004;

  /// The command id stands for a pair.
  public static final int COMBO_COMMAND_ID = 0x0020;

  public static final int XMAX_KEY_SHARE_LOCK = 0x0010;
  public static final int XMAX_EXCLUSIVE_LOCK = 0x0040;

  /// xmax has only locked the tuple.
  public static final int XMAX_LOCK_ONLY = 0x0080;

  public static final int XMIN_COMMITTED = 0x0100;
  public static final int XMIN_INVALID = 0x0200;

  /// Both: committed, and older than all.
  public static final int XMIN_FROZEN = 0x0300;

  public static final int XMAX_COMMITTED = 0x0400;
  public static final int XMAX_INVALID = 0x0800;
  public static final int XMAX_IS_MULTI = 0x1000;

  /// This is the newer version of an updated row.
  public static final int UPDATED = 0x2000;

  /// All bits that speak of xmax.
  public static final int XMAX_BITS =
      XMAX_COMMITTED
          | XMAX_INVALID
          | XMAX_IS_MULTI
          | XMAX_LOCK_ONLY
          | XMAX_EXCLUSIVE_LOCK
          | XMAX_KEY_SHARE_LOCK;

  /// In infomask2.
  public static final int ATTRIBUTE_COUNT_MASK = 0x07ff;

  public static final int KEYS_UPDATED = 0x2000;
  public static final int HOT_UPDATED = 0x4000;
  public static final int HEAP_ONLY = 0x8000;

  public static final int NULL_BITMAP = 23;

  private static final int XMIN = 0;
  private static final int XMAX = 4;
  private static final int COMMAND_ID = 8;
  private static final int CTID = 12;
  private static final int INFOMASK2 = 18;
  private static final int INFOMASK = 20;
  private static final int HOFF = 22;

  private HeapTupleLayout() {}

  public static int xmin(byte[] page, int tuple) {
    return ByteAccess.getInt(page, tuple + XMIN);
  }

  public static void putXmin(byte[] page, int tuple, int xid) {
    ByteAccess.putInt(page, tuple + XMIN, xid);
  }

  public static int xmax(byte[] page, int tuple) {
    return ByteAccess.getInt(page, tuple + XMAX);
  }

  public static void putXmax(byte[] page, int tuple, int xid) {
    ByteAccess.putInt(page, tuple + XMAX, xid);
  }

  public static int commandId(byte[] page, int tuple) {
    return ByteAccess.getInt(page, tuple + COMMAND_ID);
  }

  public static void putCommandId(byte[] page, int tuple, int commandId) {
    ByteAccess.putInt(page, tuple + COMMAND_ID, commandId);
  }

  /// The ctid as one number: `block << 16 | line`.
  public static long ctid(byte[] page, int tuple) {
    long high = ByteAccess.getUnsignedShort(page, tuple + CTID);
    long low = ByteAccess.getUnsignedShort(page, tuple + CTID + 2);
    return (high << 16 | low) << 16 | ByteAccess.getUnsignedShort(page, tuple + CTID + 4);
  }

  public static void putCtid(byte[] page, int tuple, int block, int line) {
    ByteAccess.putShort(page, tuple + CTID, block >>> 16);
    ByteAccess.putShort(page, tuple + CTID + 2, block);
    ByteAccess.putShort(page, tuple + CTID + 4, line);
  }

  public static int infomask2(byte[] page, int tuple) {
    return ByteAccess.getUnsignedShort(page, tuple + INFOMASK2);
  }

  public static void putInfomask2(byte[] page, int tuple, int bits) {
    ByteAccess.putShort(page, tuple + INFOMASK2, bits);
  }

  public static int attributeCount(byte[] page, int tuple) {
    return infomask2(page, tuple) & ATTRIBUTE_COUNT_MASK;
  }

  public static int infomask(byte[] page, int tuple) {
    return ByteAccess.getUnsignedShort(page, tuple + INFOMASK);
  }

  public static void putInfomask(byte[] page, int tuple, int bits) {
    ByteAccess.putShort(page, tuple + INFOMASK, bits);
  }

  public static int valuesOffset(byte[] page, int tuple) {
    return ByteAccess.getUnsignedByte(page, tuple + HOFF);
  }

  public static void putValuesOffset(byte[] page, int tuple, int bytes) {
    page[tuple + HOFF] = (byte) bytes;
  }

  /// Whether the 0-based attribute is null, in a tuple with HAS_NULLS.
  public static boolean isNull(byte[] page, int tuple, int attribute) {
    return (page[tuple + NULL_BITMAP + (attribute >> 3)] & 1 << (attribute & 7)) == 0;
  }
}

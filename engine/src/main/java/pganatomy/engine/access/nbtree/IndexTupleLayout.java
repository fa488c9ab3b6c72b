package pganatomy.engine.access.nbtree;

import pganatomy.engine.port.ByteAccess;
import pganatomy.engine.storage.page.PageLayout;

/// An item of a B-tree page.
///
/// ```text
///   0   tid: block high (2), block low (2), line (2)
///   6   info (2): length (13 bits) | 0x2000 pivot | 0x4000 variable width | 0x8000 has nulls
///   8   null bitmap (4 + 4 of padding), 1 for a value; only with nulls
///   8 or 16   values, each at its type's alignment
/// ```
///
/// On a leaf the tid names the row. A *pivot* (high keys, and all items above the leaves) names a
/// page: its block is the child, its line tells how many columns it has (the rest counts as minus
/// infinity) and, with 0x1000, that a row's tid stands in its last six bytes: rows with equal keys
/// are ordered by it, and a page may end between two of them.
///
/// PostgreSQL: src/include/access/itup.h; nbtree.h, BTreeTupleIsPivot()
final class IndexTupleLayout {
  static final int HEADER_BYTES = 8;

  /// Where values begin when there is a null bitmap.
  static final int HEADER_WITH_NULLS_BYTES = 16;

  static final int NULL_BITMAP = 8;
  static final int LENGTH_MASK = 0x1fff;
  static final int PIVOT = 0x2000;
  static final int HAS_VARIABLE_WIDTH = 0x4000;
  static final int HAS_NULLS = 0x8000;

  /// Of the line of a pivot.
  static final int COLUMN_COUNT_MASK = 0x0fff;

  static final int PIVOT_HAS_CTID = 0x1000;

  /// No ctid: before all of them.
  static final long NO_CTID = -1;

  private static final int LINE = 4;
  private static final int INFO = 6;
  private static final int CTID_BYTES = 6;

  private IndexTupleLayout() {}

  static int info(byte[] page, int tuple) {
    return ByteAccess.getUnsignedShort(page, tuple + INFO);
  }

  static void putInfo(byte[] page, int tuple, int info) {
    ByteAccess.putShort(page, tuple + INFO, info);
  }

  static int length(byte[] page, int tuple) {
    return info(page, tuple) & LENGTH_MASK;
  }

  static boolean isPivot(byte[] page, int tuple) {
    return (info(page, tuple) & PIVOT) != 0;
  }

  static boolean hasNulls(byte[] page, int tuple) {
    return (info(page, tuple) & HAS_NULLS) != 0;
  }

  static boolean isNull(byte[] page, int tuple, int column) {
    return (page[tuple + NULL_BITMAP + (column >> 3)] & 1 << (column & 7)) == 0;
  }

  static int valuesOffset(byte[] page, int tuple) {
    return hasNulls(page, tuple) ? HEADER_WITH_NULLS_BYTES : HEADER_BYTES;
  }

  // ---------------------------------------------------------------- leaf items

  /// As one number: `block << 16 | line`.
  static long ctid(byte[] page, int tuple) {
    return ctidAt(page, tuple);
  }

  static void putCtid(byte[] page, int tuple, long ctid) {
    ByteAccess.putShort(page, tuple, (int) (ctid >>> 32));
    ByteAccess.putShort(page, tuple + 2, (int) (ctid >>> 16));
    ByteAccess.putShort(page, tuple + LINE, (int) ctid);
  }

  private static long ctidAt(byte[] page, int at) {
    long high = ByteAccess.getUnsignedShort(page, at);
    long low = ByteAccess.getUnsignedShort(page, at + 2);
    return (high << 16 | low) << 16 | ByteAccess.getUnsignedShort(page, at + LINE);
  }

  // ---------------------------------------------------------------- pivots

  /// The child page of a pivot.
  static int downlink(byte[] page, int tuple) {
    return ByteAccess.getUnsignedShort(page, tuple) << 16
        | ByteAccess.getUnsignedShort(page, tuple + 2);
  }

  static void putDownlink(byte[] page, int tuple, int block) {
    ByteAccess.putShort(page, tuple, block >>> 16);
    ByteAccess.putShort(page, tuple + 2, block);
  }

  static int line(byte[] page, int tuple) {
    return ByteAccess.getUnsignedShort(page, tuple + LINE);
  }

  /// Makes the item a pivot with so many columns.
  static void makePivot(byte[] page, int tuple, int columnCount, boolean hasCtid) {
    putInfo(page, tuple, info(page, tuple) | PIVOT);
    ByteAccess.putShort(page, tuple + LINE, columnCount | (hasCtid ? PIVOT_HAS_CTID : 0));
  }

  /// How many columns the item has.
  static int columnCount(byte[] page, int tuple, int columnsOfIndex) {
    return isPivot(page, tuple) ? line(page, tuple) & COLUMN_COUNT_MASK : columnsOfIndex;
  }

  /// The row's ctid that takes part in the order; [#NO_CTID] in a pivot without one.
  static long orderCtid(byte[] page, int tuple) {
    if (!isPivot(page, tuple)) {
      return ctid(page, tuple);
    }
    if ((line(page, tuple) & PIVOT_HAS_CTID) == 0) {
      return NO_CTID;
    }
    return ctidAt(page, tuple + length(page, tuple) - CTID_BYTES);
  }

  /// Writes the ctid into the last bytes of a pivot that has room for it.
  static void putPivotCtid(byte[] page, int tuple, long ctid) {
    putCtid(page, tuple + length(page, tuple) - CTID_BYTES, ctid);
  }

  /// The item that stands for minus infinity, first on every page above the leaves.
  static byte[] minusInfinity(int child) {
    byte[] tuple = new byte[HEADER_BYTES];
    putInfo(tuple, 0, HEADER_BYTES);
    makePivot(tuple, 0, 0, false);
    putDownlink(tuple, 0, child);
    return tuple;
  }

  /// Bytes that a ctid adds to a pivot.
  static int pivotCtidBytes() {
    return PageLayout.align(CTID_BYTES);
  }
}

package pganatomy.engine.access.transam.xlog;

import pganatomy.engine.port.ByteAccess;

/// The bytes of the log, as PostgreSQL 18 writes them: numbers little-endian, records at multiples
/// of 8, cut where a page ends and continued behind the next page's header.
///
/// ```text
///   page header    0 magic D118 (2)   2 flags (2)   4 timeline (4)   8 the page's LSN (8)
///                 16 bytes of the record that continues here (4)    20 unused (4)
///   first page     24 system identifier (8)   32 segment size (4)   36 page size (4)
///   of a segment
///
///   record         0 length of all (4)   4 xid (4)   8 LSN of the record before (8)
///                 16 info (1)   17 resource manager (1)   18 zero (2)
///                 20 CRC-32C of what follows the header, then of the header up to here (4)
///                 24 a header for each block, a header for the main data,
///                    then each block's image and data, then the main data
///
///   block header   id (1)   fork and flags (1)   bytes of data (2)
///                  with an image: its bytes (2)   offset of the hole (2)   flags (1)
///                  unless as the block before: tablespace, database, relation (4 each)
///                  block number (4)
///   main data      255, length (1)      or 254, length (4)
/// ```
///
/// A block's data is a list of fragments: offset (2), length (2), so many bytes that the page has
/// there now. An offset that no page has says how the page is closed up then ([Closing]).
///
/// PostgreSQL: src/include/access/xlogrecord.h, xlog_internal.h; generic_xlog.c
public final class WalFormat {
  // Page headers
  public static final int MAGIC = 0xD118;
  public static final int SHORT_HEADER = 24;
  public static final int LONG_HEADER = 40;
  public static final int CONTINUES_RECORD = 1;
  public static final int IS_LONG = 2;
  public static final int MAY_BE_REMOVED = 4;
  public static final int OVERWRITES_RECORD = 8;
  static final int PAGE_FLAGS = 15;

  // Records
  public static final int RECORD_HEADER = 24;
  static final int XID = 4;
  static final int PREVIOUS = 8;
  static final int INFO = 16;
  static final int MANAGER = 17;
  static final int CRC = 20;

  // Block headers
  static final int FORK_MASK = 15;
  static final int HAS_IMAGE = 0x10;
  static final int HAS_DATA = 0x20;
  static final int INITIALIZES = 0x40;
  static final int SAME_RELATION = 0x80;
  static final int IMAGE_HAS_HOLE = 1;
  static final int IMAGE_APPLIES = 2;
  static final int IMAGE_PGLZ = 4;
  static final int IMAGE_LZ4 = 8;
  static final int IMAGE_ZSTD = 16;
  static final int IMAGE_COMPRESSED = IMAGE_PGLZ | IMAGE_LZ4 | IMAGE_ZSTD;
  static final int MAX_BLOCK = 32;
  static final int MAIN_SHORT = 255;
  static final int MAIN_LONG = 254;
  static final int ORIGIN = 253;
  static final int TOP_XID = 252;
  static final int FRAGMENT_HEADER = 4;

  private WalFormat() {}

  /// The size of the header of the page at that LSN.
  public static int headerBytes(long pageLsn) {
    return Lsn.segmentOffset(pageLsn) == 0 ? LONG_HEADER : SHORT_HEADER;
  }

  /// Writes the header of the page at `pageLsn` to the beginning of `page`.
  ///
  /// @param remaining bytes of the record that continues on this page, 0 for none
  static void putPageHeader(byte[] page, long pageLsn, long systemIdentifier, int remaining) {
    boolean isLong = Lsn.segmentOffset(pageLsn) == 0;
    // No backup is ever running: a compressor of the log may always take images out.
    int flags = MAY_BE_REMOVED | (isLong ? IS_LONG : 0) | (remaining > 0 ? CONTINUES_RECORD : 0);
    ByteAccess.putShort(page, 0, MAGIC);
    ByteAccess.putShort(page, 2, flags);
    ByteAccess.putInt(page, 4, Lsn.TIMELINE);
    ByteAccess.putLong(page, 8, pageLsn);
    ByteAccess.putInt(page, 16, remaining);
    ByteAccess.putInt(page, 20, 0);
    if (isLong) {
      ByteAccess.putLong(page, 24, systemIdentifier);
      ByteAccess.putInt(page, 32, Lsn.SEGMENT_BYTES);
      ByteAccess.putInt(page, 36, Lsn.PAGE_BYTES);
    }
  }
}

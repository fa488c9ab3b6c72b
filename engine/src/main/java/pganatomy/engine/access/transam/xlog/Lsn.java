package pganatomy.engine.access.transam.xlog;

/// A place in the write-ahead log: the number of bytes before it, page headers included. The log is
/// cut into segment files of 16 MB, those into pages of 8 kB.
///
/// ```text
///   LSN 0/16B3740      0000000000000000 016B3740
///                                       01        segment 1: file 000000010000000000000001
///                                         6B2000  page       (the first 8 digits: the timeline)
///                                           1740  byte of the page
/// ```
///
/// 0 is no place. LSNs are compared as plain `long`s: 2^63 bytes of log are never written.
///
/// PostgreSQL: src/include/access/xlogdefs.h, xlog_internal.h
public final class Lsn {
  public static final int SEGMENT_BYTES = 16 * 1024 * 1024;
  public static final int PAGE_BYTES = 8192;
  public static final int TIMELINE = 1;

  private static final int NAME_DIGITS = 24;
  private static final int WORD_DIGITS = 8;
  private static final int SEGMENTS_PER_ID = 256;

  private Lsn() {}

  /// `0/16B3740`.
  public static String text(long lsn) {
    return hex((int) (lsn >>> 32)) + "/" + hex((int) lsn);
  }

  public static long segment(long lsn) {
    return lsn / SEGMENT_BYTES;
  }

  /// The segment that holds the last byte before `lsn`: what was written up to there.
  public static long segmentBefore(long lsn) {
    return (lsn - 1) / SEGMENT_BYTES;
  }

  public static long segmentStart(long segment) {
    return segment * SEGMENT_BYTES;
  }

  public static int segmentOffset(long lsn) {
    return (int) (lsn & SEGMENT_BYTES - 1);
  }

  public static long pageStart(long lsn) {
    return lsn & -PAGE_BYTES;
  }

  public static int pageOffset(long lsn) {
    return (int) (lsn & PAGE_BYTES - 1);
  }

  /// Records begin at multiples of 8.
  public static long align(long lsn) {
    return lsn + 7 & -8;
  }

  /// The name of a segment's file: timeline, then the segment's number in two words.
  public static String fileName(long segment) {
    return word(TIMELINE) + word((int) (segment / SEGMENTS_PER_ID)) + word((int) (segment & 255));
  }

  /// The path of a segment's file, relative to the data directory.
  public static String path(long segment) {
    return "pg_wal/" + fileName(segment);
  }

  /// Whether a file's name is that of a segment.
  public static boolean isFileName(String name) {
    if (name.length() != NAME_DIGITS) {
      return false;
    }
    for (int i = 0; i < NAME_DIGITS; i++) {
      char c = name.charAt(i);
      if ((c < '0' || c > '9') && (c < 'A' || c > 'F')) {
        return false;
      }
    }
    return true;
  }

  /// The number of the segment that a file's name stands for.
  public static long segmentOf(String fileName) {
    long id = Long.parseLong(fileName.substring(WORD_DIGITS, 2 * WORD_DIGITS), 16);
    return id * SEGMENTS_PER_ID + Long.parseLong(fileName.substring(2 * WORD_DIGITS), 16);
  }

  /// The timeline that a file's name begins with.
  public static int timelineOf(String fileName) {
    return Integer.parseUnsignedInt(fileName.substring(0, WORD_DIGITS), 16);
  }

  static String word(int value) {
    String digits = hex(value);
    return "00000000".substring(digits.length()) + digits;
  }

  static String hex(int value) {
    return Integer.toHexString(value).toUpperCase(java.util.Locale.ROOT);
  }
}

package pganatomy.engine.access.htup;

import pganatomy.engine.port.ByteAccess;

/// The length word in front of a value of variable length. A short value has one byte and no
/// alignment, so that a two-letter code takes three bytes and not eight.
///
/// ```text
///   xxxxxx00 xxxxxxxx xxxxxxxx xxxxxxxx   4 bytes: total length << 2, aligned to the type
///   xxxxxxx1                              1 byte: total length << 1, up to 127, not aligned
///   00000001                              1 byte, length 0: the value is stored elsewhere (TOAST)
///   xxxxxx10 ...                          4 bytes: compressed
/// ```
///
/// Padding is zero and no length word begins with a zero byte, so a reader knows which of the two
/// it looks at.
///
/// PostgreSQL: src/include/varatt.h
public final class Varlena {
  public static final int LONG_HEADER_BYTES = 4;
  public static final int SHORT_HEADER_BYTES = 1;
  public static final int MAX_SHORT_BYTES = 127;

  /// A pointer to a value that is stored out of line: tag (1), kind (1), where and how long (16).
  public static final int EXTERNAL_BYTES = 18;

  private Varlena() {}

  public static boolean isShort(byte[] bytes, int offset) {
    return (bytes[offset] & 1) == 1;
  }

  /// Stored out of line or compressed.
  public static boolean isExtended(byte[] bytes, int offset) {
    return bytes[offset] == 1 || (bytes[offset] & 3) == 2;
  }

  /// Length with the header, of a value in place.
  public static int totalLength(byte[] bytes, int offset) {
    return isShort(bytes, offset)
        ? ByteAccess.getUnsignedByte(bytes, offset) >>> 1
        : ByteAccess.getInt(bytes, offset) >>> 2;
  }

  public static int headerLength(byte[] bytes, int offset) {
    return isShort(bytes, offset) ? SHORT_HEADER_BYTES : LONG_HEADER_BYTES;
  }

  public static void putShortHeader(byte[] bytes, int offset, int totalLength) {
    bytes[offset] = (byte) (totalLength << 1 | 1);
  }

  public static void putLongHeader(byte[] bytes, int offset, int totalLength) {
    ByteAccess.putInt(bytes, offset, totalLength << 2);
  }
}

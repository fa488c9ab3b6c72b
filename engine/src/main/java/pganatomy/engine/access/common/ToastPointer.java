package pganatomy.engine.access.common;

import pganatomy.engine.port.ByteAccess;

/// What a tuple holds in place of a value that is stored elsewhere.
///
/// ```text
///   0    1      header byte of a value that is not here
///   1    18     kind: on disk, and the length
///   2    length of the value when it is whole, with its header of 4 (4)
///   6    bytes stored (30 bits), compression method (2 bits)
///  10    the value's number: chunk_id (4)
///  14    the TOAST table's OID (4)
/// ```
///
/// PostgreSQL: src/include/varatt.h, varatt_external
///
/// @param rawBytes length of the value when it is whole, without header
/// @param storedBytes what lies in the chunks; less than `rawBytes` when it is compressed
public record ToastPointer(int rawBytes, int storedBytes, int method, int valueId, int toastOid) {
  public static final int BYTES = 18;
  private static final byte EXTERNAL = 1;
  private static final byte ON_DISK = 18;
  private static final int SIZE_MASK = 0x3fffffff;
  private static final int HEADER_BYTES = 4;

  public boolean isCompressed() {
    return storedBytes < rawBytes;
  }

  static boolean isAt(byte[] bytes, int offset) {
    return bytes[offset] == EXTERNAL;
  }

  static ToastPointer read(byte[] bytes, int offset) {
    int extended = ByteAccess.getInt(bytes, offset + 6);
    return new ToastPointer(
        ByteAccess.getInt(bytes, offset + 2) - HEADER_BYTES,
        extended & SIZE_MASK,
        extended >>> 30,
        ByteAccess.getInt(bytes, offset + 10),
        ByteAccess.getInt(bytes, offset + 14));
  }

  byte[] toBytes() {
    byte[] bytes = new byte[BYTES];
    bytes[0] = EXTERNAL;
    bytes[1] = ON_DISK;
    ByteAccess.putInt(bytes, 2, rawBytes + HEADER_BYTES);
    ByteAccess.putInt(bytes, 6, storedBytes | method << 30);
    ByteAccess.putInt(bytes, 10, valueId);
    ByteAccess.putInt(bytes, 14, toastOid);
    return bytes;
  }
}

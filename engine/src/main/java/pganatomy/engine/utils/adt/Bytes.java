package pganatomy.engine.utils.adt;

/// Numbers in byte arrays: big-endian in the protocol's binary format, little-endian on pages.
final class Bytes {
  private Bytes() {}

  static short getShortBig(byte[] b, int at) {
    return (short) (b[at] << 8 | b[at + 1] & 0xFF);
  }

  static int getIntBig(byte[] b, int at) {
    return b[at] << 24 | (b[at + 1] & 0xFF) << 16 | (b[at + 2] & 0xFF) << 8 | b[at + 3] & 0xFF;
  }

  static long getLongBig(byte[] b, int at) {
    return (long) getIntBig(b, at) << 32 | getIntBig(b, at + 4) & 0xFFFF_FFFFL;
  }

  static void putShortBig(byte[] b, int at, int value) {
    b[at] = (byte) (value >> 8);
    b[at + 1] = (byte) value;
  }

  static void putIntBig(byte[] b, int at, int value) {
    putShortBig(b, at, value >> 16);
    putShortBig(b, at + 2, value);
  }

  static void putLongBig(byte[] b, int at, long value) {
    putIntBig(b, at, (int) (value >> 32));
    putIntBig(b, at + 4, (int) value);
  }

  static int getShort(byte[] b, int at) {
    return (short) (b[at + 1] << 8 | b[at] & 0xFF);
  }

  static int getInt(byte[] b, int at) {
    return b[at + 3] << 24 | (b[at + 2] & 0xFF) << 16 | (b[at + 1] & 0xFF) << 8 | b[at] & 0xFF;
  }

  static long getLong(byte[] b, int at) {
    return (long) getInt(b, at + 4) << 32 | getInt(b, at) & 0xFFFF_FFFFL;
  }

  static void putShort(byte[] b, int at, int value) {
    b[at] = (byte) value;
    b[at + 1] = (byte) (value >> 8);
  }

  static void putInt(byte[] b, int at, int value) {
    putShort(b, at, value);
    putShort(b, at + 2, value >> 16);
  }

  static void putLong(byte[] b, int at, long value) {
    putInt(b, at, (int) value);
    putInt(b, at + 4, (int) (value >> 32));
  }
}

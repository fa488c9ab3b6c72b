package pganatomy.engine.utils.adt;

/// Unsigned numbers: `oid`, `xid`, `cid`, `xid8`; and `"char"`, `tid`, `pg_lsn`, `money`, whose
/// values are small enough for a number too.
///
/// A `tid` is its block in the upper bits and its line number in the lowest 16.
///
/// PostgreSQL: src/backend/utils/adt/oid.c, xid.c, tid.c, pg_lsn.c, char.c, cash.c
final class OidCodec implements TypeCodec {
  private final int oid;

  OidCodec(int oid) {
    this.oid = oid;
  }

  @Override
  public Object parse(String text, int typeModifier) {
    return switch (oid) {
      case TypeOids.XID8 -> parseUnsigned(text, "xid8", -1);
      case TypeOids.TID -> parseTid(text);
      case TypeOids.PG_LSN -> parseLsn(text);
      case TypeOids.MONEY -> Money.parse(text);
      case TypeOids.CHAR -> parseChar(text);
      default -> (int) parseUnsigned(text, typeName(), 0xFFFF_FFFFL);
    };
  }

  private String typeName() {
    return oid == TypeOids.XID ? "xid" : oid == TypeOids.CID ? "cid" : "oid";
  }

  /// A number up to `maximum` (-1: all 64 bits); a negative one wraps, as C's strtoul does.
  static long parseUnsigned(String text, String type, long maximum) {
    String word = text.strip();
    boolean negative = word.startsWith("-");
    String digits = negative || word.startsWith("+") ? word.substring(1) : word;
    int radix = 10;
    if (digits.length() > 2 && digits.charAt(0) == '0' && (digits.charAt(1) | 0x20) == 'x') {
      radix = 16;
      digits = digits.substring(2);
    } else if (digits.length() > 1 && digits.charAt(0) == '0') {
      radix = 8;
    }
    if (digits.isEmpty() || Character.digit(digits.charAt(0), radix) < 0) {
      throw Errors.invalidSyntax(type, text);
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) > 'f' || Character.digit(digits.charAt(i), radix) < 0) {
        throw Errors.invalidSyntax(type, text);
      }
    }
    try {
      long value = Long.parseUnsignedLong(digits, radix);
      value = negative ? -value : value;
      if (maximum >= 0 && (value > maximum || value < (negative ? Integer.MIN_VALUE : 0))) {
        throw Errors.textOutOfRange(type, text);
      }
      return value;
    } catch (NumberFormatException tooLarge) {
      throw Errors.textOutOfRange(type, text);
    }
  }

  private static Object parseChar(String text) {
    if (text.length() == 4 && text.charAt(0) == '\\') {
      int value = 0;
      for (int i = 1; i < 4; i++) {
        int digit = text.charAt(i) - '0';
        if (digit < 0 || digit > 7) {
          return (int) (byte) text.charAt(0);
        }
        value = value * 8 + digit;
      }
      return (int) (byte) value;
    }
    if (text.isEmpty()) {
      return 0;
    }
    return (int) text.substring(0, 1).getBytes(java.nio.charset.StandardCharsets.UTF_8)[0];
  }

  static long tid(int block, int line) {
    return (block & 0xFFFF_FFFFL) << 16 | line & 0xFFFF;
  }

  private static Object parseTid(String text) {
    String word = text.strip();
    int comma = word.indexOf(',');
    try {
      if (word.startsWith("(") && word.endsWith(")") && comma > 0) {
        long block = Long.parseLong(word.substring(1, comma).strip());
        int line = Integer.parseInt(word.substring(comma + 1, word.length() - 1).strip());
        if (block >= Integer.MIN_VALUE && block <= 0xFFFF_FFFFL && line >= 0 && line <= 0xFFFF) {
          return tid((int) block, line);
        }
      }
    } catch (NumberFormatException broken) {
      throw Errors.invalidSyntax("tid", text);
    }
    throw Errors.invalidSyntax("tid", text);
  }

  private static Object parseLsn(String text) {
    int slash = text.indexOf('/');
    if (slash < 1 || slash > 8 || text.length() - slash - 1 < 1 || text.length() - slash - 1 > 8) {
      throw Errors.invalidSyntax("pg_lsn", text);
    }
    try {
      long high = Long.parseLong(text.substring(0, slash), 16);
      return high << 32 | Long.parseLong(text.substring(slash + 1), 16);
    } catch (NumberFormatException broken) {
      throw Errors.invalidSyntax("pg_lsn", text);
    }
  }

  static String formatLsn(long lsn) {
    return Integer.toHexString((int) (lsn >>> 32)).toUpperCase(java.util.Locale.ROOT)
        + "/"
        + Integer.toHexString((int) lsn).toUpperCase(java.util.Locale.ROOT);
  }

  @Override
  public String format(Object value) {
    return switch (oid) {
      case TypeOids.XID8 -> Long.toUnsignedString((Long) value);
      case TypeOids.TID -> formatTid((Long) value);
      case TypeOids.PG_LSN -> formatLsn((Long) value);
      case TypeOids.MONEY -> Money.format((Long) value);
      case TypeOids.CHAR -> formatChar((Integer) value);
      default -> Integer.toUnsignedString((Integer) value);
    };
  }

  private static String formatTid(long tid) {
    return "(" + (tid >>> 16 & 0xFFFF_FFFFL) + "," + (tid & 0xFFFF) + ")";
  }

  static String formatChar(int value) {
    if (value < 0) {
      int code = value & 0xFF;
      return "\\" + (code >> 6) + (code >> 3 & 7) + (code & 7);
    }
    return value == 0 ? "" : String.valueOf((char) value);
  }

  private int size() {
    return switch (oid) {
      case TypeOids.XID8, TypeOids.PG_LSN, TypeOids.MONEY -> 8;
      case TypeOids.TID -> 6;
      case TypeOids.CHAR -> 1;
      default -> 4;
    };
  }

  @Override
  public Object fromBinary(byte[] bytes, int offset, int length, int typeModifier) {
    if (length != size()) {
      throw Errors.wrongLength();
    }
    switch (size()) {
      case 8:
        return Bytes.getLongBig(bytes, offset);
      case 6:
        return tid(Bytes.getIntBig(bytes, offset), Bytes.getShortBig(bytes, offset + 4));
      case 1:
        return (int) bytes[offset];
      default:
        return Bytes.getIntBig(bytes, offset);
    }
  }

  @Override
  public byte[] toBinary(Object value) {
    byte[] out = new byte[size()];
    switch (out.length) {
      case 8 -> Bytes.putLongBig(out, 0, (Long) value);
      case 6 -> {
        Bytes.putIntBig(out, 0, (int) ((Long) value >>> 16));
        Bytes.putShortBig(out, 4, (int) (long) (Long) value);
      }
      case 1 -> out[0] = (byte) (int) (Integer) value;
      default -> Bytes.putIntBig(out, 0, (Integer) value);
    }
    return out;
  }

  @Override
  public int storedLength(Object value) {
    return size();
  }

  /// A stored tid is its block as two halves, the upper one first, and the line number.
  @Override
  public void store(Object value, byte[] target, int offset) {
    switch (size()) {
      case 8 -> Bytes.putLong(target, offset, (Long) value);
      case 6 -> {
        long tid = (Long) value;
        Bytes.putShort(target, offset, (int) (tid >>> 32));
        Bytes.putShort(target, offset + 2, (int) (tid >>> 16));
        Bytes.putShort(target, offset + 4, (int) tid);
      }
      case 1 -> target[offset] = (byte) (int) (Integer) value;
      default -> Bytes.putInt(target, offset, (Integer) value);
    }
  }

  @Override
  public Object load(byte[] source, int offset, int length) {
    switch (size()) {
      case 8:
        return Bytes.getLong(source, offset);
      case 6:
        int block =
            Bytes.getShort(source, offset) << 16 | Bytes.getShort(source, offset + 2) & 0xFFFF;
        return tid(block, Bytes.getShort(source, offset + 4));
      case 1:
        return (int) source[offset];
      default:
        return Bytes.getInt(source, offset);
    }
  }
}

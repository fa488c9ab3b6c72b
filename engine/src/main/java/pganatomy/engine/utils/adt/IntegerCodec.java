package pganatomy.engine.utils.adt;

/// `smallint`, `integer` and `bigint`.
///
/// PostgreSQL: src/backend/utils/adt/numutils.c, pg_strtoint64_safe()
final class IntegerCodec implements TypeCodec {
  private final int oid;

  IntegerCodec(int oid) {
    this.oid = oid;
  }

  @Override
  public Object parse(String text, int typeModifier) {
    switch (oid) {
      case TypeOids.INT2:
        return (int) parse(text, "smallint", Short.MIN_VALUE, Short.MAX_VALUE);
      case TypeOids.INT4:
        return (int) parse(text, "integer", Integer.MIN_VALUE, Integer.MAX_VALUE);
      default:
        return parse(text, "bigint", Long.MIN_VALUE, Long.MAX_VALUE);
    }
  }

  /// An integer with optional blanks around it, a sign, `0x`, `0o`, `0b` and `_` between digits.
  static long parse(String text, String type, long minimum, long maximum) {
    int at = skipBlanks(text, 0);
    int end = text.length();
    while (end > at && isBlank(text.charAt(end - 1))) {
      end--;
    }
    boolean negative = false;
    if (at < end && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      negative = text.charAt(at++) == '-';
    }
    int radix = radix(text, at, end);
    if (radix != 10) {
      at += 2;
      if (at < end && text.charAt(at) == '_') {
        at++;
      }
    }
    if (at >= end) {
      throw Errors.invalidSyntax(type, text);
    }
    return digits(text, at, end, radix, negative, type, minimum, maximum);
  }

  private static long digits(
      String text,
      int from,
      int end,
      int radix,
      boolean negative,
      String type,
      long minimum,
      long maximum) {
    long value = 0;
    boolean overflow = false;
    boolean digitBefore = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      int digit = Character.digit(c, radix);
      if (c == '_' && i + 1 < end && (digitBefore || radix != 10 && i == from)) {
        digitBefore = false;
        continue;
      }
      if (digit < 0 || c > 'z') {
        throw Errors.invalidSyntax(type, text);
      }
      digitBefore = true;
      long next = value * radix - digit;
      overflow |= value < (Long.MIN_VALUE + digit) / radix;
      value = next;
    }
    // Collected as a negative number, whose range is one larger.
    if (overflow
        || negative && value < minimum
        || !negative && (value == Long.MIN_VALUE || -value > maximum)) {
      throw Errors.textOutOfRange(type, text);
    }
    return negative ? value : -value;
  }

  private static int radix(String text, int at, int end) {
    if (at + 1 >= end || text.charAt(at) != '0') {
      return 10;
    }
    return switch (text.charAt(at + 1)) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 10;
    };
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  @Override
  public String format(Object value) {
    return oid == TypeOids.INT8 ? Long.toString((Long) value) : Integer.toString((Integer) value);
  }

  @Override
  public Object fromBinary(byte[] bytes, int offset, int length, int typeModifier) {
    if (length != size()) {
      throw Errors.wrongLength();
    }
    switch (oid) {
      case TypeOids.INT2:
        return (int) Bytes.getShortBig(bytes, offset);
      case TypeOids.INT4:
        return Bytes.getIntBig(bytes, offset);
      default:
        return Bytes.getLongBig(bytes, offset);
    }
  }

  private int size() {
    return oid == TypeOids.INT2 ? 2 : oid == TypeOids.INT4 ? 4 : 8;
  }

  @Override
  public byte[] toBinary(Object value) {
    byte[] bytes = new byte[size()];
    switch (oid) {
      case TypeOids.INT2 -> Bytes.putShortBig(bytes, 0, (Integer) value);
      case TypeOids.INT4 -> Bytes.putIntBig(bytes, 0, (Integer) value);
      default -> Bytes.putLongBig(bytes, 0, (Long) value);
    }
    return bytes;
  }

  @Override
  public int storedLength(Object value) {
    return size();
  }

  @Override
  public void store(Object value, byte[] target, int offset) {
    switch (oid) {
      case TypeOids.INT2 -> Bytes.putShort(target, offset, (Integer) value);
      case TypeOids.INT4 -> Bytes.putInt(target, offset, (Integer) value);
      default -> Bytes.putLong(target, offset, (Long) value);
    }
  }

  @Override
  public Object load(byte[] source, int offset, int length) {
    switch (oid) {
      case TypeOids.INT2:
        return Bytes.getShort(source, offset);
      case TypeOids.INT4:
        return Bytes.getInt(source, offset);
      default:
        return Bytes.getLong(source, offset);
    }
  }
}

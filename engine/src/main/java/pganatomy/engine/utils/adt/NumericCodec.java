package pganatomy.engine.utils.adt;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/// `numeric`. In tuples it has PostgreSQL's own form: groups of four decimal digits, without zeros
/// in front or behind, after a header of two bytes (short form) or four.
///
/// ```text
///   short: 1 0 s dddddd w wwwwww     s sign, d scale, w weight (7 bits, signed)
///   long:  0 s dddddddddddddd   then the weight in 16 bits
///   1 1 0 0 NaN    1 1 0 1 Infinity    1 1 1 1 -Infinity
/// ```
///
/// PostgreSQL: src/backend/utils/adt/numeric.c, numeric_in(), NumericChoice
final class NumericCodec implements TypeCodec {
  private static final BigInteger GROUP = BigInteger.valueOf(10000);
  private static final int NEGATIVE = 0x4000;
  private static final int NAN = 0xC000;
  private static final int INFINITY = 0xD000;
  private static final int MINUS_INFINITY = 0xF000;

  @Override
  public Object parse(String text, int typeModifier) {
    return parse(text).fit(typeModifier);
  }

  static Numeric parse(String text) {
    String word = text.strip();
    if (isPlain(word)) {
      return Numeric.of(new BigDecimal(word));
    }
    switch (word.toLowerCase(Locale.ROOT)) {
      case "nan":
        return Numeric.NAN;
      case "infinity", "+infinity", "inf", "+inf":
        return Numeric.INFINITY;
      case "-infinity", "-inf":
        return Numeric.MINUS_INFINITY;
      default:
        return parseDigits(word, text);
    }
  }

  private static boolean isPlain(String word) {
    int digits = 0;
    boolean point = false;
    int start = !word.isEmpty() && (word.charAt(0) == '-' || word.charAt(0) == '+') ? 1 : 0;
    for (int i = start; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.' && !point) {
        point = true;
      } else {
        return false;
      }
    }
    return digits > 0 && digits < 1000;
  }

  private static Numeric parseDigits(String word, String text) {
    int sign = word.startsWith("-") || word.startsWith("+") ? 1 : 0;
    if (word.length() > sign + 2 && word.charAt(sign) == '0') {
      int radix =
          switch (word.charAt(sign + 1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 10;
          };
      if (radix != 10) {
        return parseRadix(word, sign, radix, text);
      }
    }
    checkUnderscores(word, text);
    try {
      BigDecimal value = new BigDecimal(word.replace("_", ""));
      if (value.scale() > 16383 || value.precision() - (long) value.scale() > 131072) {
        throw Numeric.overflow();
      }
      return Numeric.of(value);
    } catch (NumberFormatException broken) {
      throw Errors.invalidSyntax("numeric", text);
    }
  }

  /// An underscore stands between two digits, or it is wrong.
  private static void checkUnderscores(String word, String text) {
    for (int i = word.indexOf('_'); i >= 0; i = word.indexOf('_', i + 1)) {
      if (i == 0
          || i + 1 == word.length()
          || !Character.isDigit(word.charAt(i - 1))
          || !Character.isDigit(word.charAt(i + 1))) {
        throw Errors.invalidSyntax("numeric", text);
      }
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 'z') {
        throw Errors.invalidSyntax("numeric", text);
      }
    }
  }

  private static Numeric parseRadix(String word, int sign, int radix, String text) {
    try {
      String digits = word.substring(sign + 2).replace("_", "");
      if (digits.isEmpty() || digits.charAt(0) == '-' || digits.charAt(0) == '+') {
        throw Errors.invalidSyntax("numeric", text);
      }
      BigInteger value = new BigInteger(digits, radix);
      return Numeric.of(word.startsWith("-") ? value.negate() : value);
    } catch (NumberFormatException broken) {
      throw Errors.invalidSyntax("numeric", text);
    }
  }

  @Override
  public String format(Object value) {
    return value.toString();
  }

  /// The number as groups of four digits, most significant first, and the weight of the first one.
  private record Groups(short[] digits, int weight) {}

  private static Groups groups(BigDecimal value) {
    if (value.signum() == 0) {
      return new Groups(new short[0], 0);
    }
    int padding = Math.floorMod(-value.scale(), 4);
    BigInteger unscaled = value.unscaledValue().abs();
    if (padding > 0) {
      unscaled = unscaled.multiply(BigInteger.TEN.pow(padding));
    }
    int fraction = (value.scale() + padding) / 4;
    short[] reversed = new short[(value.precision() + padding) / 4 + 1];
    int count =
        unscaled.bitLength() < 64
            ? split(unscaled.longValue(), reversed)
            : split(unscaled, reversed);
    int skip = 0;
    while (reversed[skip] == 0) {
      skip++;
    }
    short[] digits = new short[count - skip];
    for (int i = 0; i < digits.length; i++) {
      digits[i] = reversed[count - 1 - i];
    }
    return new Groups(digits, count - 1 - fraction);
  }

  private static int split(long value, short[] reversed) {
    int count = 0;
    for (long rest = value; rest != 0; rest /= 10000) {
      reversed[count++] = (short) (rest % 10000);
    }
    return count;
  }

  private static int split(BigInteger value, short[] reversed) {
    int count = 0;
    BigInteger rest = value;
    while (rest.bitLength() > 63) {
      BigInteger[] parts = rest.divideAndRemainder(GROUP);
      reversed[count++] = parts[1].shortValue();
      rest = parts[0];
    }
    for (long small = rest.longValue(); small != 0; small /= 10000) {
      reversed[count++] = (short) (small % 10000);
    }
    return count;
  }

  private static Numeric fromGroups(short[] digits, int weight, boolean negative, int scale) {
    if (digits.length == 0) {
      return Numeric.of(BigDecimal.ZERO.setScale(scale));
    }
    BigDecimal value;
    int exponent = (weight - digits.length + 1) * 4;
    if (digits.length <= 4) {
      long small = 0;
      for (short digit : digits) {
        small = small * 10000 + digit;
      }
      value = BigDecimal.valueOf(negative ? -small : small, -exponent);
    } else {
      StringBuilder text = new StringBuilder(digits.length * 4 + 1).append(negative ? "-" : "");
      for (short digit : digits) {
        text.append((char) ('0' + digit / 1000))
            .append((char) ('0' + digit / 100 % 10))
            .append((char) ('0' + digit / 10 % 10))
            .append((char) ('0' + digit % 10));
      }
      value = new BigDecimal(new BigInteger(text.toString()), -exponent);
    }
    return Numeric.of(value.setScale(scale, java.math.RoundingMode.DOWN));
  }

  private static int special(Numeric value) {
    return value.isNaN() ? NAN : value.signum() > 0 ? INFINITY : MINUS_INFINITY;
  }

  private static Numeric special(int header) {
    return switch (header & 0xF000) {
      case INFINITY -> Numeric.INFINITY;
      case MINUS_INFINITY -> Numeric.MINUS_INFINITY;
      default -> Numeric.NAN;
    };
  }

  @Override
  public Object fromBinary(byte[] bytes, int offset, int length, int typeModifier) {
    int count = Bytes.getShortBig(bytes, offset);
    int weight = Bytes.getShortBig(bytes, offset + 2);
    int sign = Bytes.getShortBig(bytes, offset + 4) & 0xFFFF;
    int scale = Bytes.getShortBig(bytes, offset + 6) & 0xFFFF;
    if (sign == NAN || sign == INFINITY || sign == MINUS_INFINITY) {
      return special(sign).fit(typeModifier);
    }
    if (sign != 0 && sign != NEGATIVE) {
      throw Errors.badBinary("invalid sign in external \"numeric\" value");
    }
    if (scale > 0x3FFF) {
      throw Errors.badBinary("invalid scale in external \"numeric\" value");
    }
    short[] digits = new short[count];
    for (int i = 0; i < count; i++) {
      digits[i] = Bytes.getShortBig(bytes, offset + 8 + 2 * i);
      if (digits[i] < 0 || digits[i] >= 10000) {
        throw Errors.badBinary("invalid digit in external \"numeric\" value");
      }
    }
    return fromGroups(digits, weight, sign == NEGATIVE, scale).fit(typeModifier);
  }

  @Override
  public byte[] toBinary(Object value) {
    Numeric number = (Numeric) value;
    if (!number.isFinite()) {
      byte[] out = new byte[8];
      Bytes.putShortBig(out, 4, special(number));
      Bytes.putShortBig(out, 6, number.isNaN() ? 0 : 0x20);
      return out;
    }
    Groups groups = groups(number.decimal());
    byte[] out = new byte[8 + 2 * groups.digits.length];
    Bytes.putShortBig(out, 0, groups.digits.length);
    Bytes.putShortBig(out, 2, groups.weight);
    Bytes.putShortBig(out, 4, number.signum() < 0 ? NEGATIVE : 0);
    Bytes.putShortBig(out, 6, number.scale());
    for (int i = 0; i < groups.digits.length; i++) {
      Bytes.putShortBig(out, 8 + 2 * i, groups.digits[i]);
    }
    return out;
  }

  private static boolean isShort(int scale, int weight) {
    return scale <= 0x3F && weight <= 63 && weight >= -64;
  }

  @Override
  public int storedLength(Object value) {
    Numeric number = (Numeric) value;
    if (!number.isFinite()) {
      return 2;
    }
    Groups groups = groups(number.decimal());
    return (isShort(number.scale(), groups.weight) ? 2 : 4) + 2 * groups.digits.length;
  }

  @Override
  public void store(Object value, byte[] target, int offset) {
    Numeric number = (Numeric) value;
    if (!number.isFinite()) {
      Bytes.putShort(target, offset, special(number));
      return;
    }
    Groups groups = groups(number.decimal());
    int scale = number.scale();
    int at = offset + 2;
    if (isShort(scale, groups.weight)) {
      int sign = number.signum() < 0 ? 0x2000 : 0;
      Bytes.putShort(target, offset, 0x8000 | sign | scale << 7 | groups.weight & 0x7F);
    } else {
      Bytes.putShort(target, offset, (number.signum() < 0 ? NEGATIVE : 0) | scale);
      Bytes.putShort(target, at, groups.weight);
      at += 2;
    }
    for (short digit : groups.digits) {
      Bytes.putShort(target, at, digit);
      at += 2;
    }
  }

  @Override
  public Object load(byte[] source, int offset, int length) {
    int header = Bytes.getShort(source, offset) & 0xFFFF;
    if ((header & 0xC000) == 0xC000) {
      return special(header);
    }
    boolean isShort = (header & 0x8000) != 0;
    int at = offset + (isShort ? 2 : 4);
    int weight = isShort ? (header & 0x7F ^ 0x40) - 0x40 : Bytes.getShort(source, offset + 2);
    int scale = isShort ? header >> 7 & 0x3F : header & 0x3FFF;
    boolean negative = (header & (isShort ? 0x2000 : NEGATIVE)) != 0;
    short[] digits = new short[(offset + length - at) / 2];
    for (int i = 0; i < digits.length; i++) {
      digits[i] = (short) Bytes.getShort(source, at + 2 * i);
    }
    return fromGroups(digits, weight, negative, scale);
  }
}

package pganatomy.engine.utils.adt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `real` and `double precision`. A `real` is held as the double that has the same value.
///
/// With `extra_float_digits` above 0 the text is the shortest that reads back as the same number.
///
/// PostgreSQL: src/backend/utils/adt/float.c, float8in_internal(); src/common/d2s.c
final class FloatCodec implements TypeCodec {
  private final boolean isSingle;

  FloatCodec(int oid) {
    isSingle = oid == TypeOids.FLOAT4;
  }

  private String typeName() {
    return isSingle ? "real" : "double precision";
  }

  @Override
  public Object parse(String text, int typeModifier) {
    String word = text.strip();
    Double special = special(word);
    if (special != null) {
      return special;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      // What Java's parser takes beyond C's: a type suffix.
      if (c > 'z' || c == 'd' || c == 'D' || c == 'f' || c == 'F' || IntegerCodec.isBlank(c)) {
        throw Errors.invalidSyntax(typeName(), text);
      }
    }
    try {
      double value = isSingle ? Float.parseFloat(word) : Double.parseDouble(word);
      return checkedText(word, value);
    } catch (NumberFormatException broken) {
      throw Errors.invalidSyntax(typeName(), text);
    }
  }

  private static Double special(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "nan" -> Double.NaN;
      case "infinity", "+infinity", "inf", "+inf" -> Double.POSITIVE_INFINITY;
      case "-infinity", "-inf" -> Double.NEGATIVE_INFINITY;
      default -> null;
    };
  }

  private Object checkedText(String word, double value) {
    if (Double.isInfinite(value) || value == 0 && hasNonzeroDigit(word)) {
      throw DatabaseException.error(
          SqlState.NUMERIC_VALUE_OUT_OF_RANGE,
          "\"" + word + "\" is out of range for type " + typeName());
    }
    return value;
  }

  private static boolean hasNonzeroDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == 'e' || c == 'E') {
        return false;
      }
      if (c >= '1' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  /// A number converted from another form; an error when it was too large or too small.
  static Object checked(String text, double value, boolean finite, int signum, String type) {
    if (finite && (Double.isInfinite(value) || value == 0 && signum != 0)) {
      throw DatabaseException.error(
          SqlState.NUMERIC_VALUE_OUT_OF_RANGE, "\"" + text + "\" is out of range for type " + type);
    }
    return value;
  }

  @Override
  public String format(Object value) {
    return format((Double) value, isSingle, CurrentContext.get().formats().extraFloatDigits);
  }

  static String format(double value, boolean isSingle, int extraDigits) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "Infinity" : "-Infinity";
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0" : "0";
    }
    if (extraDigits > 0) {
      return shortest(value, isSingle);
    }
    int digits = Math.max(1, (isSingle ? 6 : 15) + extraDigits);
    BigDecimal rounded =
        new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    BigDecimal stripped = rounded.stripTrailingZeros();
    String text = stripped.unscaledValue().abs().toString();
    int exponent = stripped.precision() - stripped.scale() - 1;
    return layOut(value < 0, text, exponent, digits);
  }

  private static String shortest(double value, boolean isSingle) {
    if (value == (long) value && Math.abs(value) < (isSingle ? 1e6 : 1e15)) {
      return Long.toString((long) value);
    }
    String text = isSingle ? Float.toString((float) value) : Double.toString(value);
    int e = text.indexOf('E');
    int exponent = e < 0 ? 0 : Integer.parseInt(text, e + 1, text.length(), 10);
    String mantissa = text.substring(value < 0 ? 1 : 0, e < 0 ? text.length() : e);
    int point = mantissa.indexOf('.');
    String digits = mantissa.substring(0, point) + mantissa.substring(point + 1);
    exponent += point - 1;
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
      exponent--;
    }
    int end = digits.length();
    while (end > start + 1 && digits.charAt(end - 1) == '0') {
      end--;
    }
    digits = digits.substring(start, end);
    if (Math.abs(value) >= (isSingle ? 0x1p23 : 0x1p52)) {
      digits = insideBounds(value, digits, exponent, isSingle);
      exponent = digits.startsWith("<") ? exponent - 1 : exponent;
      digits = digits.startsWith("<") ? digits.substring(1) : digits;
    }
    if (digits.length() == 2) {
      digits = oneDigit(Math.abs(value), digits, exponent, isSingle);
    }
    return layOut(value < 0, digits, exponent, isSingle ? 6 : 15);
  }

  /// A decimal right between two floats reads back as the even one. Java writes it, PostgreSQL
  /// takes a longer one that no reader can take for the neighbour. `<` in front: it begins one
  /// power lower.
  private static String insideBounds(double value, String digits, int exponent, boolean isSingle) {
    BigDecimal exact = new BigDecimal(Math.abs(value));
    BigDecimal shortest = new BigDecimal(digits).movePointRight(exponent - digits.length() + 1);
    double size = Math.abs(value);
    double up = isSingle ? Math.nextUp((float) size) : Math.nextUp(size);
    double down = isSingle ? Math.nextDown((float) size) : Math.nextDown(size);
    if (Double.isInfinite(up)
        || !isMiddle(exact, up, shortest) && !isMiddle(exact, down, shortest)) {
      return digits;
    }
    for (int length = digits.length() + 1; ; length++) {
      BigDecimal longer = exact.round(new MathContext(length, RoundingMode.HALF_EVEN));
      double back = isSingle ? longer.floatValue() : longer.doubleValue();
      if (back == size && !isMiddle(exact, up, longer) && !isMiddle(exact, down, longer)) {
        String text = longer.stripTrailingZeros().unscaledValue().toString();
        return longer.precision() - longer.scale() - 1 < exponent ? "<" + text : text;
      }
    }
  }

  private static boolean isMiddle(BigDecimal value, double neighbour, BigDecimal decimal) {
    BigDecimal twice = value.add(new BigDecimal(neighbour));
    return decimal.multiply(BigDecimal.TWO).compareTo(twice) == 0;
  }

  /// Java writes two digits at least (`4.9E-324`), where one may do (`5e-324`).
  private static String oneDigit(double value, String digits, int exponent, boolean isSingle) {
    int rounded = (digits.charAt(0) - '0') + (digits.charAt(1) >= '5' ? 1 : 0);
    if (rounded > 9) {
      return digits;
    }
    String shorter = rounded + "e" + exponent;
    double back = isSingle ? Float.parseFloat(shorter) : Double.parseDouble(shorter);
    return back == value ? Integer.toString(rounded) : digits;
  }

  /// Writes digits as C's `%g` does: without an exponent from -4 up to the precision.
  private static String layOut(boolean negative, String digits, int exponent, int precision) {
    StringBuilder out = new StringBuilder(24).append(negative ? "-" : "");
    if (exponent < -4 || exponent >= precision) {
      out.append(digits.charAt(0));
      if (digits.length() > 1) {
        out.append('.').append(digits, 1, digits.length());
      }
      out.append('e').append(exponent < 0 ? '-' : '+');
      int size = Math.abs(exponent);
      return out.append(size < 10 ? "0" : "").append(size).toString();
    }
    if (exponent < 0) {
      return out.append("0.").repeat("0", -exponent - 1).append(digits).toString();
    }
    if (digits.length() <= exponent + 1) {
      return out.append(digits).repeat("0", exponent + 1 - digits.length()).toString();
    }
    return out.append(digits, 0, exponent + 1)
        .append('.')
        .append(digits, exponent + 1, digits.length())
        .toString();
  }

  @Override
  public Object fromBinary(byte[] bytes, int offset, int length, int typeModifier) {
    if (length != (isSingle ? 4 : 8)) {
      throw Errors.wrongLength();
    }
    return isSingle
        ? (double) Float.intBitsToFloat(Bytes.getIntBig(bytes, offset))
        : Double.longBitsToDouble(Bytes.getLongBig(bytes, offset));
  }

  @Override
  public byte[] toBinary(Object value) {
    double number = (Double) value;
    byte[] bytes = new byte[isSingle ? 4 : 8];
    if (isSingle) {
      Bytes.putIntBig(bytes, 0, Float.floatToRawIntBits((float) number));
    } else {
      Bytes.putLongBig(bytes, 0, Double.doubleToRawLongBits(number));
    }
    return bytes;
  }

  @Override
  public int storedLength(Object value) {
    return isSingle ? 4 : 8;
  }

  @Override
  public void store(Object value, byte[] target, int offset) {
    double number = (Double) value;
    if (isSingle) {
      Bytes.putInt(target, offset, Float.floatToRawIntBits((float) number));
    } else {
      Bytes.putLong(target, offset, Double.doubleToRawLongBits(number));
    }
  }

  @Override
  public Object load(byte[] source, int offset, int length) {
    return isSingle
        ? (double) Float.intBitsToFloat(Bytes.getInt(source, offset))
        : Double.longBitsToDouble(Bytes.getLong(source, offset));
  }
}

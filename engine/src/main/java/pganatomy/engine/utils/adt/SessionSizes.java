package pganatomy.engine.utils.adt;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// `pg_size_pretty` and `pg_size_bytes`.
///
/// PostgreSQL: src/backend/utils/adt/dbsize.c
final class SessionSizes {
  private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB", "PB"};
  private static final int[] BITS = {0, 10, 20, 30, 40, 50};

  private SessionSizes() {}

  static Object call(String symbol, Object[] a) {
    switch (symbol) {
      case "pg_size_pretty":
        return pretty((Long) a[0]);
      case "pg_size_pretty_numeric":
        return pretty((Numeric) a[0]);
      case "pg_size_bytes":
        return bytes((String) a[0]);
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  /// A unit is used up to 20 of the next one (10 for bytes), rounded half away from zero; the
  /// halves are counted in one bit that is carried along.
  static String pretty(long size) {
    long value = size;
    for (int i = 0; i < UNITS.length; i++) {
      long limit = i == 0 ? 10 * 1024 : 20 * 1024 - 1;
      boolean round = i > 0;
      if (i == UNITS.length - 1 || Math.abs(value) < limit) {
        if (round) {
          value = (value < 0 ? value - 1 : value + 1) / 2;
        }
        return value + " " + UNITS[i];
      }
      int bits = BITS[i + 1] - BITS[i] - (round ? 0 : 1);
      value /= 1L << bits;
    }
    throw new IllegalStateException();
  }

  private static String pretty(Numeric size) {
    BigDecimal value = size.decimal();
    for (int i = 0; i < UNITS.length; i++) {
      BigDecimal limit = BigDecimal.valueOf(i == 0 ? 10 * 1024 : 20 * 1024 - 1);
      boolean round = i > 0;
      if (i == UNITS.length - 1 || value.abs().compareTo(limit) < 0) {
        if (round) {
          BigDecimal shifted =
              value.signum() < 0 ? value.subtract(BigDecimal.ONE) : value.add(BigDecimal.ONE);
          value = shifted.divide(BigDecimal.TWO, 0, RoundingMode.DOWN);
        }
        return value.toPlainString() + " " + UNITS[i];
      }
      int bits = BITS[i + 1] - BITS[i] - (round ? 0 : 1);
      value = value.divide(new BigDecimal(BigInteger.ONE.shiftLeft(bits)), 0, RoundingMode.DOWN);
    }
    throw new IllegalStateException();
  }

  private static Object bytes(String text) {
    String word = text.strip();
    int end = 0;
    while (end < word.length() && "+-.0123456789".indexOf(word.charAt(end)) >= 0) {
      end++;
    }
    int exponent = end;
    if (end > 0 && end < word.length() && (word.charAt(end) | 0x20) == 'e') {
      exponent = end + 1;
      while (exponent < word.length() && "+-0123456789".indexOf(word.charAt(exponent)) >= 0) {
        exponent++;
      }
      exponent = exponent == end + 1 ? end : exponent;
    }
    BigDecimal number;
    try {
      number = new BigDecimal(word.substring(0, exponent));
    } catch (NumberFormatException broken) {
      throw Errors.invalidParameter("invalid size: \"" + text + "\"");
    }
    String unit = word.substring(exponent).strip();
    int bits =
        switch (unit.toLowerCase(java.util.Locale.ROOT)) {
          case "", "b", "bytes" -> 0;
          case "kb" -> 10;
          case "mb" -> 20;
          case "gb" -> 30;
          case "tb" -> 40;
          case "pb" -> 50;
          default ->
              throw Errors.invalidParameter("invalid size: \"" + text + "\"")
                  .detail("Invalid size unit: \"" + unit + "\".")
                  .hint(
                      "Valid units are \"bytes\", \"B\", \"kB\", \"MB\", \"GB\", \"TB\", and \"PB\".");
        };
    BigDecimal size = number.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(bits)));
    return Numeric.of(size).toInteger("bigint", Long.MIN_VALUE, Long.MAX_VALUE);
  }
}

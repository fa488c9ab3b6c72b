package pganatomy.engine.utils.adt;

/// `money`, in cents, written as with `lc_monetary = C`: `$1,234.56`.
///
/// PostgreSQL: src/backend/utils/adt/cash.c
final class Money {
  private Money() {}

  static Long parse(String text) {
    String word = text.strip();
    boolean negative = word.startsWith("-") || word.startsWith("(");
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= '0' && c <= '9' || c == '.') {
        digits.append(c);
      } else if (c != '-' && c != '$' && c != ',' && c != '(' && c != ')' && c != '+') {
        throw Errors.invalidSyntax("money", text);
      }
    }
    try {
      java.math.BigDecimal cents =
          new java.math.BigDecimal(digits.toString())
              .movePointRight(2)
              .setScale(0, java.math.RoundingMode.HALF_UP);
      return (negative ? cents.negate() : cents).longValueExact();
    } catch (NumberFormatException broken) {
      throw Errors.invalidSyntax("money", text);
    } catch (ArithmeticException tooLarge) {
      throw Errors.textOutOfRange("money", text);
    }
  }

  static String format(long cents) {
    String digits = Long.toUnsignedString(Math.abs(cents));
    while (digits.length() < 3) {
      digits = "0" + digits;
    }
    int point = digits.length() - 2;
    StringBuilder out = new StringBuilder(cents < 0 ? "-$" : "$");
    for (int i = 0; i < point; i++) {
      out.append(digits.charAt(i));
      if ((point - i - 1) % 3 == 0 && i + 1 < point) {
        out.append(',');
      }
    }
    return out.append('.').append(digits, point, digits.length()).toString();
  }
}

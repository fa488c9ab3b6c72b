package pganatomy.engine.utils.guc;

/// Reads a number with an optional unit: `128MB`, ` 1.5 h `, `0x10`.
///
/// PostgreSQL: src/backend/utils/misc/guc.c, parse_int(), parse_real()
final class NumberText {
  private final String text;
  private int position;
  private String hint;

  NumberText(String text) {
    this.text = text;
  }

  /// Why [#parse] gave NaN, if there is more to say.
  String hint() {
    return hint;
  }

  /// The value in the setting's unit, or NaN if the text is no such number.
  double parse(SettingUnit unit, boolean allowHexadecimalAndOctal) {
    skipSpaces();
    double value = allowHexadecimalAndOctal ? prefixedInteger() : Double.NaN;
    if (Double.isNaN(value)) {
      value = decimal();
    }
    if (Double.isNaN(value)) {
      return value;
    }
    skipSpaces();
    if (position == text.length()) {
      return value;
    }
    if (unit == SettingUnit.NONE) {
      return Double.NaN;
    }
    int start = position;
    while (position < text.length() && !isSpace(text.charAt(position))) {
      position++;
    }
    String name = text.substring(start, position);
    skipSpaces();
    double converted = position < text.length() ? Double.NaN : unit.toBase(value, name);
    if (Double.isNaN(converted)) {
      hint = unit.hint();
    }
    return converted;
  }

  /// `0x1F` and `017` as C's strtol() reads them with base 0; NaN for a plain decimal.
  private double prefixedInteger() {
    int i = position;
    boolean isNegative = false;
    if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
      isNegative = text.charAt(i++) == '-';
    }
    if (i + 1 >= text.length() || text.charAt(i) != '0') {
      return Double.NaN;
    }
    boolean isHexadecimal = text.charAt(i + 1) == 'x' || text.charAt(i + 1) == 'X';
    int base = isHexadecimal ? 16 : 8;
    i += isHexadecimal ? 2 : 1;
    int start = i;
    double value = 0;
    while (i < text.length() && Character.digit(text.charAt(i), base) >= 0) {
      value = value * base + Character.digit(text.charAt(i++), base);
    }
    boolean isFraction = i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == 'e');
    if (i == start || isFraction) {
      return Double.NaN;
    }
    position = i;
    return isNegative ? -value : value;
  }

  private double decimal() {
    int start = position;
    int i = position;
    if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
      i++;
    }
    int digits = 0;
    boolean hasPoint = false;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && !hasPoint) {
        hasPoint = true;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else {
        break;
      }
    }
    if (digits == 0) {
      return Double.NaN;
    }
    i = exponentEnd(i);
    position = i;
    return Double.parseDouble(text.substring(start, i));
  }

  private int exponentEnd(int from) {
    int i = from;
    if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
      i++;
      if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
        i++;
      }
      int digitsStart = i;
      while (i < text.length() && Character.isDigit(text.charAt(i))) {
        i++;
      }
      return i > digitsStart ? i : from;
    }
    return from;
  }

  private void skipSpaces() {
    while (position < text.length() && isSpace(text.charAt(position))) {
      position++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}

package pganatomy.engine.utils.adt;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// `to_char` of numbers and `to_number`, with the patterns `9 0 . D , G S MI PL SG PR FM L V EEEE
/// TH RN` of a C locale.
///
/// PostgreSQL: src/backend/utils/adt/formatting.c, NUM_processor()
final class NumberFormatter {
  private final String pattern;
  private boolean fillMode;
  private int integerDigits;
  private int fractionDigits;
  private int firstZero = -1;
  private boolean point;
  private int shift;
  private boolean exponent;
  private boolean roman;
  private boolean hasSign;
  private int lastRequiredFraction = -1;

  NumberFormatter(String pattern) {
    this.pattern = pattern;
    scan();
  }

  private void scan() {
    boolean inShift = false;
    for (int i = 0; i < pattern.length(); i++) {
      String item = item(pattern, i);
      switch (item) {
        case "9", "0" -> digit(item.charAt(0), inShift);
        case ".", "D" -> point = true;
        case "FM" -> fillMode = true;
        case "V" -> inShift = true;
        case "EEEE" -> exponent = true;
        case "RN" -> roman = true;
        case "S", "MI", "PL", "SG", "PR" -> hasSign = true;
        default -> {}
      }
      i += item.length() - 1;
    }
  }

  private void digit(char c, boolean inShift) {
    if (inShift) {
      shift++;
      integerDigits++;
    } else if (point) {
      fractionDigits++;
      if (c == '0') {
        lastRequiredFraction = fractionDigits;
      }
    } else {
      if (c == '0' && firstZero < 0) {
        firstZero = integerDigits;
      }
      integerDigits++;
    }
  }

  private static String item(String pattern, int at) {
    if (pattern.charAt(at) == '"') {
      int end = pattern.indexOf('"', at + 1);
      return pattern.substring(at, end < 0 ? pattern.length() : end + 1);
    }
    String upper =
        pattern
            .substring(at, Math.min(at + 4, pattern.length()))
            .toUpperCase(java.util.Locale.ROOT);
    for (String known : new String[] {"EEEE", "FM", "MI", "PL", "PR", "RN", "SG", "TH"}) {
      if (upper.startsWith(known)) {
        return known;
      }
    }
    return "9 0.,DGSLVB".indexOf(upper.charAt(0)) >= 0 && upper.charAt(0) != ' '
        ? upper.substring(0, 1)
        : pattern.substring(at, at + 1);
  }

  String format(Numeric value, int floatDigits) {
    if (roman) {
      return romanNumber(value);
    }
    if (exponent) {
      return scientific(value);
    }
    if (!value.isFinite()) {
      return special(value);
    }
    int scale = fractionDigits;
    if (floatDigits > 0) {
      // A float shows no more digits than it has.
      int before = value.decimal().precision() - value.decimal().scale();
      scale = Math.max(0, Math.min(scale, floatDigits - Math.max(before, 1)));
    }
    BigDecimal shifted = shift > 0 ? value.decimal().movePointRight(shift) : value.decimal();
    BigDecimal rounded =
        shifted
            .setScale(shift > 0 && !point ? 0 : scale, RoundingMode.HALF_UP)
            .setScale(fractionDigits, RoundingMode.DOWN);
    boolean negative = rounded.signum() < 0;
    String digits = rounded.abs().toPlainString();
    int dot = digits.indexOf('.');
    String whole = dot < 0 ? digits : digits.substring(0, dot);
    String fraction = dot < 0 ? "" : digits.substring(dot + 1);
    boolean nothingLeft =
        fillMode && fraction.replace("0", "").isEmpty() && lastRequiredFraction < 0;
    if (whole.equals("0") && point && integerDigits > 0 && !nothingLeft) {
      whole = "";
    }
    if (whole.length() > integerDigits) {
      return lay(
          "#".repeat(integerDigits),
          "#".repeat(fractionDigits),
          negative,
          true,
          rounded.signum() == 0);
    }
    return lay(whole, fraction, negative, false, rounded.signum() == 0);
  }

  private String special(Numeric value) {
    String text = value.isNaN() ? "NaN" : "Infinity";
    if (text.length() > integerDigits) {
      return lay(
          "#".repeat(integerDigits), "#".repeat(fractionDigits), value.signum() < 0, true, false);
    }
    String padded = " ".repeat(integerDigits - text.length()) + text;
    return (fillMode ? "" : " ") + (fillMode ? text : padded);
  }

  /// Walks over the pattern and puts the digits where it says.
  private String lay(
      String whole, String fraction, boolean negative, boolean overflow, boolean zero) {
    StringBuilder out = new StringBuilder();
    int width = integerDigits;
    String padded = " ".repeat(Math.max(0, width - whole.length())) + whole;
    int number = 0;
    int fractionAt = 0;
    boolean started = false;
    boolean signDone = hasSign;
    boolean afterPoint = false;
    int lastNonzero = lastSignificant(fraction);
    for (int i = 0; i < pattern.length(); i++) {
      String item = item(pattern, i);
      i += item.length() - 1;
      switch (item) {
        case "9", "0" -> {
          if (afterPoint) {
            char c = fraction.charAt(fractionAt++);
            boolean drop =
                fillMode
                    && fractionAt > lastNonzero
                    && fractionAt > lastRequiredFraction
                    && !overflow;
            out.append(drop ? "" : String.valueOf(c));
          } else {
            char c = padded.charAt(number);
            boolean zeroHere = firstZero >= 0 && number >= firstZero;
            boolean lastZero = number == width - 1 && !point && whole.isEmpty();
            if (c == ' ' && (zeroHere || lastZero)) {
              c = '0';
            }
            if (c != ' ' && !started) {
              started = true;
              signDone = sign(out, negative, signDone);
            }
            out.append(c == ' ' && fillMode ? "" : String.valueOf(c));
            number++;
          }
        }
        case ",", "G" -> out.append(started ? "," : fillMode ? "" : " ");
        case ".", "D" -> {
          if (!started) {
            started = true;
            signDone = sign(out, negative, signDone);
          }
          afterPoint = true;
          out.append('.');
        }
        case "L" -> out.append(fillMode ? "" : " ");
        case "V", "FM", "B" -> {}
        case "S" -> out.append('\u0001');
        case "MI" -> out.append(negative ? "-" : fillMode ? "" : " ");
        case "PL" -> out.append(negative ? (fillMode ? "" : " ") : "+");
        case "SG" -> out.append(negative ? '-' : '+');
        case "PR" -> out.append('\u0002');
        case "TH" -> out.append(negative || overflow ? "" : ordinal(whole, pattern.charAt(i)));
        default ->
            out.append(
                item.length() > 1 && item.startsWith("\"")
                    ? item.substring(1, item.length() - 1)
                    : item);
      }
    }
    return finish(out, negative);
  }

  private static int lastSignificant(String fraction) {
    int end = fraction.length();
    while (end > 0 && fraction.charAt(end - 1) == '0') {
      end--;
    }
    return end;
  }

  /// Without a sign of its own in the pattern, the number is led by `-` or a blank.
  private boolean sign(StringBuilder out, boolean negative, boolean done) {
    if (!done) {
      out.append(negative ? "-" : fillMode ? "" : " ");
    }
    return true;
  }

  private String finish(StringBuilder out, boolean negative) {
    int anchored = out.indexOf("\u0001");
    if (anchored >= 0) {
      out.deleteCharAt(anchored);
      boolean leading = anchored == 0 || out.substring(0, anchored).isBlank();
      int at = anchored;
      if (leading) {
        while (at < out.length() && out.charAt(at) == ' ') {
          at++;
        }
      }
      out.insert(at, negative ? '-' : '+');
    }
    int angle = out.indexOf("\u0002");
    if (angle >= 0) {
      out.deleteCharAt(angle);
      int at = 0;
      while (at < out.length() && out.charAt(at) == ' ') {
        at++;
      }
      out.insert(at, negative ? "<" : fillMode ? "" : " ");
      out.append(negative ? ">" : fillMode ? "" : " ");
    }
    return out.toString();
  }

  private static String ordinal(String whole, char letter) {
    int last = whole.isEmpty() ? 0 : whole.charAt(whole.length() - 1) - '0';
    boolean teen = whole.length() > 1 && whole.charAt(whole.length() - 2) == '1';
    String ending = teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    return Character.isUpperCase(letter) ? ending.toUpperCase(java.util.Locale.ROOT) : ending;
  }

  private String scientific(Numeric value) {
    if (!value.isFinite()) {
      return " " + "#.".concat("#".repeat(fractionDigits)) + "####";
    }
    BigDecimal number = value.decimal();
    int power = number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
    BigDecimal mantissa =
        number.movePointLeft(power).setScale(fractionDigits, RoundingMode.HALF_UP);
    if (mantissa.abs().compareTo(BigDecimal.TEN) >= 0) {
      mantissa = mantissa.movePointLeft(1).setScale(fractionDigits, RoundingMode.HALF_UP);
      power++;
    }
    String digits = String.valueOf(Math.abs(power));
    return (mantissa.signum() < 0 ? "-" : fillMode ? "" : " ")
        + mantissa.abs().toPlainString()
        + (power < 0 ? "e-" : "e+")
        + (digits.length() < 2 ? "0" : "")
        + digits;
  }

  private String romanNumber(Numeric value) {
    int number =
        value.isFinite() ? value.decimal().setScale(0, RoundingMode.HALF_UP).intValue() : 0;
    if (number < 1 || number > 3999) {
      return "#".repeat(15);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] letters = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      while (number >= values[i]) {
        out.append(letters[i]);
        number -= values[i];
      }
    }
    String text =
        pattern.contains("rn") ? out.toString().toLowerCase(java.util.Locale.ROOT) : out.toString();
    return fillMode ? text : " ".repeat(15 - text.length()) + text;
  }

  /// `to_number`: takes the digits and the sign, and skips what else stands there.
  static Numeric parse(String text, String pattern) {
    StringBuilder digits = new StringBuilder();
    boolean negative = false;
    int scale = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '<') {
        negative = true;
      } else if (c == '.' && digits.indexOf(".") < 0) {
        digits.append('.');
        scale = 0;
      } else if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    NumberFormatter formatter = new NumberFormatter(pattern);
    String found = digits.toString();
    if (found.isEmpty() || found.equals(".")) {
      throw Errors.invalidSyntax("numeric", " ");
    }
    BigDecimal value = new BigDecimal(found);
    value =
        value.setScale(
            scale < 0 ? 0 : Math.min(formatter.fractionDigits, value.scale()), RoundingMode.DOWN);
    if (formatter.shift > 0) {
      value = value.movePointLeft(formatter.shift);
    }
    return Numeric.of(negative ? value.negate() : value);
  }
}

package pganatomy.engine.parser;

import java.math.BigInteger;
import java.util.Locale;

/// Numbers: decimal, hexadecimal, octal, binary, with `_` between digits, with point and exponent;
/// and the numbers of parameters.
///
/// PostgreSQL: src/backend/parser/scan.l, the rules integer, numeric, real and param
final class NumberLexer {
  private final String source;
  private final Tokens tokens;

  NumberLexer(String source, Tokens tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  /// Adds the number that begins at `start`, and gives the offset after it.
  int scan(int start) {
    if (source.charAt(start) == '0') {
      int radix = radixAfterZero(start + 1);
      if (radix != 10) {
        return scanRadix(start, radix);
      }
    }
    int end = digits(start);
    boolean integer = true;
    if (at(end) == '.' && at(end + 1) != '.') {
      integer = false;
      end = digits(end + 1);
    }
    char exponent = at(end);
    if (exponent == 'e' || exponent == 'E') {
      int sign = at(end + 1) == '+' || at(end + 1) == '-' ? 1 : 0;
      if (Lexer.isDigit(at(end + 1 + sign))) {
        integer = false;
        end = digits(end + 1 + sign);
      } else if (sign == 1) {
        throw junk("trailing junk after numeric literal", start, end + 2);
      }
    }
    refuseJunk("trailing junk after numeric literal", start, end);
    String text = source.substring(start, end);
    add(integer, text.indexOf('_') < 0 ? text : text.replace("_", ""), start, end);
    return end;
  }

  private void add(boolean integer, String digits, int start, int end) {
    boolean small = integer && fitsInt(digits);
    tokens.add(small ? Token.INTEGER : Token.NUMBER, start, end, digits);
  }

  private static boolean fitsInt(String digits) {
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + digits.charAt(i) - '0';
      if (value > Integer.MAX_VALUE) {
        return false;
      }
    }
    return true;
  }

  private int radixAfterZero(int index) {
    return switch (at(index)) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 10;
    };
  }

  private int scanRadix(int start, int radix) {
    int end = start + 2;
    while (Character.digit(at(end), radix) >= 0
        || at(end) == '_' && Character.digit(at(end + 1), radix) >= 0) {
      end++;
    }
    if (end == start + 2) {
      int failed = at(end) == '_' ? end + 1 : end;
      if (!Lexer.isNamePart(at(failed))) {
        throw junk("invalid " + radixName(radix) + " integer", start, failed);
      }
    }
    if (Lexer.isNamePart(at(end)) || end == start + 2) {
      throw junk("trailing junk after numeric literal", start, endOfJunk(end));
    }
    String digits = source.substring(start + 2, end).replace("_", "").toLowerCase(Locale.ROOT);
    add(true, new BigInteger(digits, radix).toString(), start, end);
    return end;
  }

  private static String radixName(int radix) {
    return switch (radix) {
      case 16 -> "hexadecimal";
      case 8 -> "octal";
      default -> "binary";
    };
  }

  /// Adds the parameter whose `$` is at `start`, and gives the offset after it.
  int scanParameter(int start) {
    int end = start + 1;
    while (Lexer.isDigit(at(end))) {
      end++;
    }
    refuseJunk("trailing junk after parameter", start, end);
    String digits = source.substring(start + 1, end);
    if (!fitsInt(digits)) {
      throw junk("parameter number too large", start, end);
    }
    tokens.add(Token.PARAMETER, start, end, digits);
    return end;
  }

  private int digits(int from) {
    int end = from;
    while (Lexer.isDigit(at(end)) || at(end) == '_' && end > from && Lexer.isDigit(at(end + 1))) {
      end++;
    }
    return end;
  }

  private void refuseJunk(String message, int start, int end) {
    if (Lexer.isNameStart(at(end))) {
      throw junk(message, start, endOfJunk(end));
    }
  }

  private int endOfJunk(int from) {
    int end = from;
    while (Lexer.isNamePart(at(end))) {
      end++;
    }
    return end;
  }

  private RuntimeException junk(String message, int start, int end) {
    return SyntaxError.near(message, source, start, Math.min(end, source.length()));
  }

  private char at(int index) {
    return index < source.length() ? source.charAt(index) : 0;
  }
}

package pganatomy.engine.parser;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Everything in quotes: plain strings, `E'...'` with backslashes, `U&'...'`, bit strings, and
/// names in double quotes.
///
/// A string goes on after its closing quote if, with at least one line break between, another one
/// is opened. After each method [#end] is the offset behind the last quote.
///
/// PostgreSQL: src/backend/parser/scan.l; src/backend/parser/parser.c, str_udeescape()
final class StringLexer {
  private final String source;

  /// Where the string just read ends.
  int end;

  StringLexer(String source) {
    this.source = source;
  }

  /// `'...'`, whose first character is at `from`.
  String plain(int start, int from) {
    return quoted(start, from, '\'', "unterminated quoted string");
  }

  /// `"..."`.
  String quotedName(int start, int from) {
    return quoted(start, from, '"', "unterminated quoted identifier");
  }

  /// `b'...'` or `x'...'`; the digits are checked when the value is read.
  String bits(int start, int from, String what) {
    return quoted(start, from, '\'', "unterminated " + what);
  }

  private String quoted(int start, int from, char quote, String unterminated) {
    int close = source.indexOf(quote, from);
    if (close >= 0 && at(close + 1) != quote && (quote == '"' || continuation(close + 1) < 0)) {
      end = close + 1;
      return source.substring(from, close);
    }
    var text = new StringBuilder();
    int index = from;
    while (true) {
      close = source.indexOf(quote, index);
      if (close < 0) {
        throw SyntaxError.near(unterminated, source, start, source.length());
      }
      text.append(source, index, close);
      index = close + 1;
      if (at(index) == quote) {
        text.append(quote);
        index++;
        continue;
      }
      int next = quote == '\'' ? continuation(index) : -1;
      if (next < 0) {
        end = index;
        return text.toString();
      }
      index = next;
    }
  }

  /// The offset of the first character of the string that continues the one closed before `from`,
  /// or -1.
  private int continuation(int from) {
    boolean lineBreak = false;
    int index = from;
    while (index < source.length()) {
      char c = source.charAt(index);
      if (c == '\'') {
        return lineBreak ? index + 1 : -1;
      }
      if (c == '-' && at(index + 1) == '-') {
        index = Lexer.endOfLine(source, index);
      } else if (Lexer.isSpace(c)) {
        lineBreak |= c == '\n' || c == '\r';
        index++;
      } else {
        return -1;
      }
    }
    return -1;
  }

  // ---- backslashes ----

  /// `E'...'`.
  String escaped(int start, int from) {
    // Escapes may give single bytes, so the text is built as bytes and decoded in the end.
    var bytes = new ByteArrayOutputStream();
    int index = from;
    while (true) {
      if (index >= source.length()) {
        throw SyntaxError.near("unterminated quoted string", source, start, source.length());
      }
      char c = source.charAt(index);
      if (c == '\'') {
        int next = at(index + 1) == '\'' ? -2 : continuation(index + 1);
        if (next == -1) {
          end = index + 1;
          return decode(bytes.toByteArray());
        }
        if (next == -2) {
          bytes.write('\'');
          index += 2;
        } else {
          index = next;
        }
      } else if (c == '\\') {
        if (index + 1 >= source.length()) {
          throw SyntaxError.near("unterminated quoted string", source, start, source.length());
        }
        index = escape(index, bytes);
      } else {
        int point = source.codePointAt(index);
        append(point, bytes);
        index += Character.charCount(point);
      }
    }
  }

  /// Reads the escape whose backslash is at `index`, and gives the offset after it.
  private int escape(int index, ByteArrayOutputStream bytes) {
    char c = source.charAt(index + 1);
    switch (c) {
      case 'b' -> bytes.write('\b');
      case 'f' -> bytes.write('\f');
      case 'n' -> bytes.write('\n');
      case 'r' -> bytes.write('\r');
      case 't' -> bytes.write('\t');
      case 'v' -> bytes.write(0x0B);
      case 'u', 'U' -> {
        return unicodeEscape(index, c == 'u' ? 4 : 8, bytes);
      }
      case 'x' -> {
        return digitEscape(index + 2, 16, 2, bytes);
      }
      default -> {
        if (c >= '0' && c <= '7') {
          return digitEscape(index + 1, 8, 3, bytes);
        }
        int point = source.codePointAt(index + 1);
        append(point, bytes);
        return index + 1 + Character.charCount(point);
      }
    }
    return index + 2;
  }

  private int digitEscape(int from, int radix, int maximum, ByteArrayOutputStream bytes) {
    int value = 0;
    int index = from;
    while (index < from + maximum && Character.digit(at(index), radix) >= 0) {
      value = value * radix + Character.digit(at(index), radix);
      index++;
    }
    bytes.write(index == from ? 'x' : value);
    return index;
  }

  private int unicodeEscape(int index, int digits, ByteArrayOutputStream bytes) {
    int value = hex(index + 2, digits);
    if (value < 0) {
      throw invalidEscape(
          SqlState.INVALID_ESCAPE_SEQUENCE,
          "invalid Unicode escape",
          index,
          "Unicode escapes must be \\uXXXX or \\UXXXXXXXX.");
    }
    int next = index + 2 + digits;
    if (value >= 0xD800 && value < 0xDC00) {
      int low = -1;
      if (at(next) == '\\' && (at(next + 1) == 'u' || at(next + 1) == 'U')) {
        int lowDigits = at(next + 1) == 'u' ? 4 : 8;
        low = hex(next + 2, lowDigits);
        if (low >= 0xDC00 && low < 0xE000) {
          append(Character.toCodePoint((char) value, (char) low), bytes);
          return next + 2 + lowDigits;
        }
      }
      int lowEnd = low < 0 ? next + 1 : next + 2 + (at(next + 1) == 'u' ? 4 : 8);
      throw SyntaxError.near(
          "invalid Unicode surrogate pair", source, next, Math.min(lowEnd, source.length()));
    }
    if (value >= 0xDC00 && value < 0xE000) {
      throw SyntaxError.near("invalid Unicode surrogate pair", source, index, next);
    }
    if (value == 0 || value > 0x10FFFF) {
      throw SyntaxError.near("invalid Unicode escape value", source, index, next);
    }
    append(value, bytes);
    return next;
  }

  private int hex(int from, int digits) {
    long value = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = Character.digit(at(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value > 0x7FFFFFFF ? Integer.MAX_VALUE : (int) value;
  }

  private static void append(int point, ByteArrayOutputStream bytes) {
    if (point < 0x80) {
      bytes.write(point);
    } else {
      bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String decode(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw invalidBytes(bytes, i, 1);
      }
    }
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output = CharBuffer.allocate(bytes.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(input, output, true).isError()) {
      int bad = input.position();
      throw invalidBytes(bytes, bad, Utf8.sequenceLength(bytes[bad]));
    }
    return output.flip().toString();
  }

  private static DatabaseException invalidBytes(byte[] bytes, int from, int length) {
    var text = new StringBuilder("invalid byte sequence for encoding \"UTF8\":");
    for (int i = from; i < Math.min(from + length, bytes.length); i++) {
      text.append(" 0x");
      text.append(Character.forDigit(bytes[i] >> 4 & 15, 16));
      text.append(Character.forDigit(bytes[i] & 15, 16));
    }
    return DatabaseException.error(SqlState.CHARACTER_NOT_IN_REPERTOIRE, text.toString());
  }

  private DatabaseException invalidEscape(
      String sqlState, String message, int offset, String hint) {
    return SyntaxError.at(sqlState, message, source, offset).hint(hint);
  }

  // ---- U& ----

  /// `U&'...' [UESCAPE 'c']`.
  String unicode(int start, int from) {
    return decodeUnicode(plain(start, from), from);
  }

  /// `U&"..." [UESCAPE 'c']`.
  String unicodeName(int start, int from) {
    return decodeUnicode(quotedName(start, from), from);
  }

  private String decodeUnicode(String text, int from) {
    char escape = escapeCharacter();
    var result = new StringBuilder();
    int index = 0;
    while (index < text.length()) {
      char c = text.charAt(index);
      if (c != escape) {
        result.append(c);
        index++;
      } else if (index + 1 < text.length() && text.charAt(index + 1) == escape) {
        result.append(escape);
        index += 2;
      } else {
        index = udeescape(text, index, from, result);
      }
    }
    refuseUnpaired(result, from + text.length());
    return result.toString();
  }

  private int udeescape(String text, int index, int from, StringBuilder result) {
    boolean isLong = index + 1 < text.length() && text.charAt(index + 1) == '+';
    int first = index + (isLong ? 2 : 1);
    int next = first + (isLong ? 6 : 4);
    int value = next > text.length() ? -1 : parseHex(text, first, next);
    if (value < 0) {
      throw invalidEscape(
          SqlState.SYNTAX_ERROR,
          "invalid Unicode escape",
          from + index,
          "Unicode escapes must be \\XXXX or \\+XXXXXX.");
    }
    if (value == 0 || value > 0x10FFFF) {
      throw SyntaxError.at(
          SqlState.SYNTAX_ERROR, "invalid Unicode escape value", source, from + index);
    }
    if (value >= 0xDC00 && value < 0xE000 && !endsWithHighSurrogate(result)) {
      throw unpaired(from + index);
    }
    if (endsWithHighSurrogate(result) && !(value >= 0xDC00 && value < 0xE000)) {
      throw unpaired(from + index);
    }
    if (value < 0x10000) {
      result.append((char) value);
    } else {
      result.appendCodePoint(value);
    }
    return next;
  }

  private static boolean endsWithHighSurrogate(StringBuilder text) {
    return !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
  }

  private void refuseUnpaired(StringBuilder text, int offset) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))) {
        if (i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw unpaired(offset);
        }
        i++;
      }
    }
  }

  private DatabaseException unpaired(int offset) {
    return SyntaxError.at(SqlState.SYNTAX_ERROR, "invalid Unicode surrogate pair", source, offset);
  }

  private static int parseHex(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  /// Reads `UESCAPE 'c'` if it follows, and moves [#end] behind it.
  private char escapeCharacter() {
    int word = Lexer.skipWhitespaceAndComments(source, end);
    if (!source.regionMatches(true, word, "uescape", 0, 7) || Lexer.isNamePart(at(word + 7))) {
      return '\\';
    }
    int quote = Lexer.skipWhitespaceAndComments(source, word + 7);
    if (at(quote) != '\'') {
      throw SyntaxError.near(
          "UESCAPE must be followed by a simple string literal",
          source,
          quote,
          Math.min(quote + 1, source.length()));
    }
    String text = plain(quote, quote + 1);
    if (text.length() != 1 || !isEscapeCharacter(text.charAt(0))) {
      throw SyntaxError.near("invalid Unicode escape character", source, quote, end);
    }
    return text.charAt(0);
  }

  private static boolean isEscapeCharacter(char c) {
    return Character.digit(c, 16) < 0 && "+'\"".indexOf(c) < 0 && !Lexer.isSpace(c);
  }

  private char at(int index) {
    return index < source.length() ? source.charAt(index) : 0;
  }
}

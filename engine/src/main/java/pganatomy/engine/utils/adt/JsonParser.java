package pganatomy.engine.utils.adt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Reads JSON.
///
/// PostgreSQL: src/common/jsonapi.c
final class JsonParser {
  private final String text;
  private int at;

  JsonParser(String text) {
    this.text = text;
  }

  /// The only value of the text.
  JsonValue parse() {
    JsonValue value = value();
    skipBlanks();
    if (at < text.length()) {
      throw unexpected("Expected end of input, but found ");
    }
    return value;
  }

  private JsonValue value() {
    skipBlanks();
    switch (peek()) {
      case '{':
        return object();
      case '[':
        return array();
      case '"':
        return JsonValue.of(string());
      default:
        return scalar();
    }
  }

  private JsonValue object() {
    Map<String, JsonValue> members = JsonValue.newMap();
    at++;
    skipBlanks();
    if (peek() == '}') {
      at++;
      return JsonValue.of(members);
    }
    while (true) {
      skipBlanks();
      if (peek() != '"') {
        throw unexpected(
            members.isEmpty()
                ? "Expected string or \"}\", but found "
                : "Expected string, but found ");
      }
      String key = string();
      skipBlanks();
      if (peek() != ':') {
        throw unexpected("Expected \":\", but found ");
      }
      at++;
      members.put(key, value());
      skipBlanks();
      if (peek() == '}') {
        at++;
        return JsonValue.of(members);
      }
      if (peek() != ',') {
        throw unexpected("Expected \",\" or \"}\", but found ");
      }
      at++;
    }
  }

  private JsonValue array() {
    List<JsonValue> elements = new ArrayList<>();
    at++;
    skipBlanks();
    if (peek() == ']') {
      at++;
      return JsonValue.of(elements);
    }
    while (true) {
      elements.add(value());
      skipBlanks();
      if (peek() == ']') {
        at++;
        return JsonValue.of(elements);
      }
      if (peek() != ',') {
        throw unexpected("Expected \",\" or \"]\", but found ");
      }
      at++;
    }
  }

  private String string() {
    StringBuilder out = new StringBuilder();
    int start = at++;
    while (peek() != '"') {
      if (at >= text.length()) {
        throw invalid("Token \"" + text.substring(start) + "\" is invalid.");
      }
      char c = text.charAt(at++);
      if (c < ' ') {
        throw invalid(
            "Character with value 0x"
                + Integer.toHexString(c | 0x100).substring(1)
                + " must be escaped.");
      }
      out.append(c == '\\' ? escape() : c);
    }
    at++;
    return out.toString();
  }

  private char escape() {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw invalid("Escape sequence \"\\" + c + "\" is invalid.");
    };
  }

  private char unicode() {
    int end = Math.min(at + 4, text.length());
    int value = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = i < end ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        throw invalid("\"\\u\" must be followed by four hexadecimal digits.");
      }
      value = value * 16 + digit;
    }
    at += 4;
    if (value == 0) {
      throw DatabaseException.error(
              SqlState.UNTRANSLATABLE_CHARACTER, "unsupported Unicode escape sequence")
          .detail("\\u0000 cannot be converted to text.");
    }
    return (char) value;
  }

  private JsonValue scalar() {
    int start = at;
    while (at < text.length() && isTokenPart(text.charAt(at))) {
      at++;
    }
    String token = text.substring(start, at);
    switch (token) {
      case "":
        throw unexpected("Expected JSON value, but found ");
      case "true":
        return JsonValue.of(Boolean.TRUE);
      case "false":
        return JsonValue.of(Boolean.FALSE);
      case "null":
        return JsonValue.NULL;
      default:
        if (!isNumber(token)) {
          throw invalid("Token \"" + token + "\" is invalid.");
        }
        return JsonValue.of(NumericCodec.parse(token));
    }
  }

  private static boolean isTokenPart(char c) {
    return c == '-'
        || c == '+'
        || c == '.'
        || c == '_'
        || Character.isLetterOrDigit(c)
        || c >= 0x80;
  }

  private static boolean isNumber(String token) {
    int i = token.charAt(0) == '-' ? 1 : 0;
    int start = i;
    while (i < token.length() && Character.isDigit(token.charAt(i))) {
      i++;
    }
    if (i == start || token.charAt(start) == '0' && i > start + 1) {
      return false;
    }
    if (i < token.length() && token.charAt(i) == '.') {
      int digits = ++i;
      while (i < token.length() && Character.isDigit(token.charAt(i))) {
        i++;
      }
      if (i == digits) {
        return false;
      }
    }
    if (i < token.length() && (token.charAt(i) | 0x20) == 'e') {
      i++;
      if (i < token.length() && (token.charAt(i) == '+' || token.charAt(i) == '-')) {
        i++;
      }
      int digits = i;
      while (i < token.length() && Character.isDigit(token.charAt(i))) {
        i++;
      }
      if (i == digits) {
        return false;
      }
    }
    return i == token.length();
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private DatabaseException unexpected(String expectation) {
    if (at >= text.length()) {
      return invalid("The input string ended unexpectedly.");
    }
    int start = at;
    int end = at + 1;
    if (isTokenPart(text.charAt(at))) {
      while (end < text.length() && isTokenPart(text.charAt(end))) {
        end++;
      }
      String token = text.substring(start, end);
      if (!isNumber(token)
          && !token.equals("true")
          && !token.equals("false")
          && !token.equals("null")) {
        return invalid("Token \"" + token + "\" is invalid.");
      }
    } else if (text.charAt(at) == '"') {
      end = text.indexOf('"', at + 1) + 1;
      end = end == 0 ? text.length() : end;
      return invalid(expectation + text.substring(start, end) + ".");
    } else if (",:[]{}".indexOf(text.charAt(at)) < 0) {
      return invalid("Token \"" + text.substring(start, end) + "\" is invalid.");
    }
    at = end;
    return invalid(expectation + "\"" + text.substring(start, end) + "\".");
  }

  private DatabaseException invalid(String detail) {
    return DatabaseException.error(
            SqlState.INVALID_TEXT_REPRESENTATION, "invalid input syntax for type json")
        .detail(detail);
  }
}

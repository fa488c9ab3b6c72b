package pganatomy.engine.parser.nodes;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Takes the tokens of a stored tree one after the other: the other side of [NodeText].
///
/// PostgreSQL: src/backend/nodes/read.c, pg_strtok()
class NodeTokens {
  private final String text;
  private int at;

  NodeTokens(String text) {
    this.text = text;
  }

  private char next() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at == text.length()) {
      throw malformed();
    }
    return text.charAt(at);
  }

  final DatabaseException malformed() {
    return DatabaseException.error(
        SqlState.DATA_CORRUPTED, "stored query is malformed at character " + (at + 1));
  }

  private void expect(char c) {
    if (next() != c) {
      throw malformed();
    }
    at++;
  }

  /// The tag of the node that begins here.
  final String open() {
    expect('{');
    return word();
  }

  /// Begins a node that must be of this kind.
  final void open(String tag) {
    if (!open().equals(tag)) {
      throw malformed();
    }
  }

  final void close() {
    expect('}');
  }

  final void openList() {
    expect('(');
  }

  /// Whether the list has another element; steps over its end.
  final boolean hasMore() {
    if (next() == ')') {
      at++;
      return false;
    }
    return true;
  }

  final boolean isNode() {
    return next() == '{';
  }

  final boolean isList() {
    return next() == '(';
  }

  /// Whether there is nothing; steps over it.
  final boolean isNothing() {
    boolean isNothing =
        next() == '-' && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)));
    if (isNothing) {
      at++;
    }
    return isNothing;
  }

  final String word() {
    next();
    int start = at;
    while (at < text.length() && " (){}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  final boolean flag() {
    return word().equals("t");
  }

  /// A number, or an OID of 32 bits without sign.
  final int number() {
    boolean isNegative = next() == '-';
    at += isNegative ? 1 : 0;
    int start = at;
    int value = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      value = value * 10 + text.charAt(at++) - '0';
    }
    if (at == start) {
      throw malformed();
    }
    return isNegative ? -value : value;
  }

  final List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>();
    openList();
    while (hasMore()) {
      numbers.add(number());
    }
    return numbers;
  }

  /// Null for nothing.
  final String string() {
    if (isNothing()) {
      return null;
    }
    expect('"');
    int start = at;
    StringBuilder unquoted = null;
    for (char c = text.charAt(at); c != '"'; c = text.charAt(at)) {
      if (c == '\\') {
        unquoted = unquoted == null ? new StringBuilder(text.substring(start, at)) : unquoted;
        c = text.charAt(++at);
      }
      if (unquoted != null) {
        unquoted.append(c);
      }
      at++;
    }
    return unquoted == null ? text.substring(start, at++) : unquoted(unquoted);
  }

  private String unquoted(StringBuilder string) {
    at++;
    return string.toString();
  }

  /// Null for nothing.
  final List<String> strings() {
    if (isNothing()) {
      return null;
    }
    List<String> strings = new ArrayList<>();
    openList();
    while (hasMore()) {
      strings.add(string());
    }
    return strings;
  }

  final byte[] hex() {
    expect('x');
    int start = at;
    while (at < text.length() && Character.digit(text.charAt(at), 16) >= 0) {
      at++;
    }
    byte[] bytes = new byte[(at - start) / 2];
    for (int i = 0; i < bytes.length; i++) {
      int high = Character.digit(text.charAt(start + 2 * i), 16);
      bytes[i] = (byte) (high << 4 | Character.digit(text.charAt(start + 2 * i + 1), 16));
    }
    return bytes;
  }
}

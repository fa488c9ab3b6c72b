package pganatomy.engine.parser.nodes;

import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Type;

/// Writes the tokens of a stored tree: words, numbers, strings, lists and nodes.
///
/// ```text
///   {QUERY SELECT () f ({REL 16385 t -}) ...
///    │                 │                └ nothing
///    │                 └ a list of nodes
///    └ a node: its tag, then its parts by their order
/// ```
class NodeText {
  private final StringBuilder out = new StringBuilder();

  final String text() {
    return out.toString();
  }

  private void space() {
    if (!out.isEmpty()) {
      char last = out.charAt(out.length() - 1);
      if (last != '(' && last != ' ') {
        out.append(' ');
      }
    }
  }

  final void open(String tag) {
    space();
    out.append('{').append(tag);
  }

  final void close() {
    out.append('}');
  }

  final void openList() {
    space();
    out.append('(');
  }

  final void closeList() {
    out.append(')');
  }

  final void nothing() {
    word("-");
  }

  final void word(String word) {
    space();
    out.append(word);
  }

  final void number(int number) {
    space();
    out.append(number);
  }

  final void oid(int oid) {
    space();
    out.append(Integer.toUnsignedString(oid));
  }

  final void flag(boolean flag) {
    word(flag ? "t" : "f");
  }

  final void type(Type type) {
    oid(type.oid());
  }

  final void operator(OperatorDescriptor operator) {
    if (operator == null) {
      nothing();
    } else {
      oid(operator.oid());
    }
  }

  /// In quotes; a quote or backslash inside has a backslash before it. Null is nothing.
  final void string(String string) {
    if (string == null) {
      nothing();
      return;
    }
    space();
    out.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\');
      }
      out.append(c);
    }
    out.append('"');
  }

  final void hex(byte[] bytes) {
    space();
    out.append('x');
    for (byte b : bytes) {
      out.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
    }
  }
}

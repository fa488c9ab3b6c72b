package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Reads the text form of a row of a known type.
///
/// PostgreSQL: src/backend/utils/adt/rowtypes.c, record_in()
final class RowParser {
  private final String text;
  private final int oid;
  private final RowShape shape;
  private int at;

  RowParser(String text, int oid, RowShape shape) {
    this.text = text;
    this.oid = oid;
    this.shape = shape;
  }

  RowValue parse() {
    skipBlanks();
    if (peek() != '(') {
      throw malformed("Missing left parenthesis.");
    }
    at++;
    int count = shape.types().length;
    Object[] values = new Object[count];
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        if (peek() != ',') {
          throw malformed("Too few columns.");
        }
        at++;
      }
      String field = field();
      values[i] =
          field == null ? null : shape.types()[i].codec().parse(field, shape.typeModifiers()[i]);
    }
    if (peek() != ')') {
      throw malformed(peek() == ',' ? "Too many columns." : "Unexpected end of input.");
    }
    at++;
    skipBlanks();
    if (at < text.length()) {
      throw malformed("Junk after right parenthesis.");
    }
    return new RowValue(oid, shape.names(), shape.types(), values);
  }

  /// One field, null for an empty one.
  private String field() {
    if (peek() == ',' || peek() == ')') {
      return null;
    }
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    while (quoted || peek() != ',' && peek() != ')') {
      char c = peek();
      if (c == 0) {
        throw malformed("Unexpected end of input.");
      }
      at++;
      if (c == '\\') {
        field.append(peek());
        at++;
      } else if (c == '"' && quoted && peek() == '"') {
        field.append('"');
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else {
        field.append(c);
      }
    }
    return field.toString();
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void skipBlanks() {
    while (IntegerCodec.isBlank(peek())) {
      at++;
    }
  }

  private DatabaseException malformed(String detail) {
    return DatabaseException.error(
            SqlState.INVALID_TEXT_REPRESENTATION, "malformed record literal: \"" + text + "\"")
        .detail(detail);
  }
}

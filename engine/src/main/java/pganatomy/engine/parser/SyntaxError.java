package pganatomy.engine.parser;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Makes the errors of lexer and parser: PostgreSQL's words, and the position that a client shows a
/// caret under.
final class SyntaxError {
  private SyntaxError() {}

  /// The number of the character at `offset`, from 1: what clients expect as position. A character
  /// outside the basic plane is two Java `char`s and one character.
  static int position(String source, int offset) {
    return source.codePointCount(0, Math.min(offset, source.length())) + 1;
  }

  /// `message at or near "token"`, or `message at end of input`.
  static DatabaseException near(String message, String source, int start, int end) {
    String where =
        start >= source.length()
            ? message + " at end of input"
            : message + " at or near \"" + source.substring(start, end) + "\"";
    return DatabaseException.error(SqlState.SYNTAX_ERROR, where).position(position(source, start));
  }

  /// A message that names the place by its position only.
  static DatabaseException at(String sqlState, String message, String source, int start) {
    DatabaseException error = DatabaseException.error(sqlState, message);
    return start < 0 ? error : error.position(position(source, start));
  }
}

package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The errors that many types share, in PostgreSQL's words.
final class Errors {
  private Errors() {}

  static DatabaseException invalidSyntax(String type, String text) {
    return DatabaseException.error(
        SqlState.INVALID_TEXT_REPRESENTATION,
        "invalid input syntax for type " + type + ": \"" + text + "\"");
  }

  static DatabaseException textOutOfRange(String type, String text) {
    return DatabaseException.error(
        SqlState.NUMERIC_VALUE_OUT_OF_RANGE,
        "value \"" + text + "\" is out of range for type " + type);
  }

  static DatabaseException outOfRange(String type) {
    return DatabaseException.error(SqlState.NUMERIC_VALUE_OUT_OF_RANGE, type + " out of range");
  }

  static DatabaseException divisionByZero() {
    return DatabaseException.error(SqlState.DIVISION_BY_ZERO, "division by zero");
  }

  static DatabaseException badBinary(String what) {
    return DatabaseException.error(SqlState.INVALID_BINARY_REPRESENTATION, what);
  }

  static DatabaseException wrongLength() {
    return DatabaseException.error(SqlState.PROTOCOL_VIOLATION, "incorrect binary data format");
  }

  static DatabaseException invalidParameter(String message) {
    return DatabaseException.error(SqlState.INVALID_PARAMETER_VALUE, message);
  }

  static IllegalStateException unknownSymbol(String symbol) {
    return new IllegalStateException("no code for function symbol " + symbol);
  }
}

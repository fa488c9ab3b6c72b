package pganatomy.engine.tcop;

/// A statement that a client has sent by Parse or made by PREPARE. An empty query string has no
/// query.
///
/// @param preparedMicros when it was made: microseconds as timestamps have them
/// @param isFromSql whether PREPARE made it
public record PreparedStatement(
    String name, String text, PreparedQuery query, long preparedMicros, boolean isFromSql) {
  /// A statement that nobody will ask for by name.
  static PreparedStatement unnamed(String text, PreparedQuery query) {
    return new PreparedStatement("", text, query, 0, false);
  }

  boolean isEmpty() {
    return query == null;
  }

  /// How the log names it.
  String displayName() {
    return name.isEmpty() ? "<unnamed>" : name;
  }
}

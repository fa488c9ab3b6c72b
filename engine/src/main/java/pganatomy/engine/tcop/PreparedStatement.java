package pganatomy.engine.tcop;

/// A statement that a client has sent by Parse. An empty query string has no query.
public record PreparedStatement(String name, String text, PreparedQuery query) {
  boolean isEmpty() {
    return query == null;
  }

  /// How the log names it.
  String displayName() {
    return name.isEmpty() ? "<unnamed>" : name;
  }
}

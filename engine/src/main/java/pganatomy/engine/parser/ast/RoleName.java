package pganatomy.engine.parser.ast;

/// A role, by name or by its relation to the session.
///
/// PostgreSQL: src/include/nodes/parsenodes.h, RoleSpec
public record RoleName(Kind kind, String name, int location) implements Node {
  /// How the role is named.
  public enum Kind {
    NAME,
    CURRENT_ROLE,
    CURRENT_USER,
    SESSION_USER,
    PUBLIC,
    ALL
  }
}

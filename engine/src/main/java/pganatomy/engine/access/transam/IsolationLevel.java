package pganatomy.engine.access.transam;

/// PostgreSQL: src/include/access/xact.h, XACT_READ_COMMITTED and kin
public enum IsolationLevel {
  /// Is read committed, as in PostgreSQL.
  READ_UNCOMMITTED("read uncommitted"),
  READ_COMMITTED("read committed"),
  REPEATABLE_READ("repeatable read"),
  SERIALIZABLE("serializable");

  private static final IsolationLevel[] ALL = values();
  private final String label;

  IsolationLevel(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static IsolationLevel of(String label) {
    for (IsolationLevel level : ALL) {
      if (level.label.equals(label)) {
        return level;
      }
    }
    return null;
  }

  /// Whether one snapshot serves the whole transaction.
  public boolean usesTransactionSnapshot() {
    return this == REPEATABLE_READ || this == SERIALIZABLE;
  }
}

package pganatomy.engine.postmaster;

/// Whether a client may come in, and if not, what it is told. The postmaster decides when it
/// accepts the connection; the child tells the client, after its startup packet.
///
/// PostgreSQL: src/include/tcop/backend_startup.h, CAC_state; canAcceptConnections()
enum Admission {
  OK(null),
  STARTING_UP("the database system is starting up"),
  SHUTTING_DOWN("the database system is shutting down"),
  IN_RECOVERY("the database system is in recovery mode"),
  TOO_MANY("sorry, too many clients already");

  private static final Admission[] ALL = values();

  private final String refusal;

  Admission(String refusal) {
    this.refusal = refusal;
  }

  static Admission of(int ordinal) {
    return ALL[ordinal];
  }

  /// The message of the FATAL error, or null.
  String refusal() {
    return refusal;
  }
}

package pganatomy.engine.utils.adt;

/// What a function may know about its session, and the services that higher layers give to it.
///
/// Times are microseconds since 2000-01-01 00:00 UTC, as in a `timestamptz`.
///
/// A codec has no context argument; it takes [CurrentContext#get()].
public interface FunctionContext {
  /// `now()`.
  long transactionTimestamp();

  long statementTimestamp();

  int databaseOid();

  String databaseName();

  int currentUserOid();

  String currentUserName();

  int sessionUserOid();

  String sessionUserName();

  int backendPid();

  /// The value of a setting as SHOW prints it, null when there is no such setting.
  String setting(String name);

  /// Sets a setting as SET (or SET LOCAL) does and returns its new value as SHOW prints it.
  String changeSetting(String name, String value, boolean local);

  /// The schemas of `search_path` that exist, in order.
  String[] searchPath(boolean withImplicit);

  /// Names of catalog objects, for the `reg...` types and kin.
  ObjectNames names();

  /// How values are written: DateStyle, TimeZone and so on, already parsed.
  FormatSettings formats();

  /// Ends the statement when it was cancelled.
  void checkInterrupts();

  /// Sleeps; a cancel, a termination or the postmaster's death ends it early, by an exception.
  void sleepMicros(long micros);

  /// A NOTICE or WARNING for the client.
  void notice(boolean warning, String sqlState, String message, String detail, String hint);

  /// The random generator behind `random()` and `setseed()`.
  RandomState random();
}

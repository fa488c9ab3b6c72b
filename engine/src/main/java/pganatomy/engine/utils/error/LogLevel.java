package pganatomy.engine.utils.error;

/// How grave a report is. The declaration order is the order of severity that thresholds compare
/// by; only for the server's log does [#LOG] rank otherwise (see [#reachesLog]).
///
/// PostgreSQL: src/include/utils/elog.h
public enum LogLevel {
  DEBUG5("DEBUG", "debug5"),
  DEBUG4("DEBUG", "debug4"),
  DEBUG3("DEBUG", "debug3"),
  DEBUG2("DEBUG", "debug2"),
  DEBUG1("DEBUG", "debug1"),
  /// A message for the operator: in the log almost always, at clients almost never.
  LOG("LOG", "log"),
  /// As [#LOG], but a client never sees it, whatever it asked for: protocol trouble, say.
  LOG_SERVER_ONLY("LOG", "log"),
  /// Something that the user asked for explicitly: always sent to the client.
  INFO("INFO", "info"),
  NOTICE("NOTICE", "notice"),
  WARNING("WARNING", "warning"),
  /// As [#WARNING], but only for the client.
  WARNING_CLIENT_ONLY("WARNING", "warning"),
  /// Ends the statement, and with it the transaction.
  ERROR("ERROR", "error"),
  /// Ends the process.
  FATAL("FATAL", "fatal"),
  /// Ends every process of the server: the postmaster resets shared memory.
  PANIC("PANIC", "panic");

  private final String label;
  private final String settingName;

  LogLevel(String label, String settingName) {
    this.label = label;
    this.settingName = settingName;
  }

  /// The word that log lines and the wire protocol show.
  public String label() {
    return label;
  }

  /// The word that settings such as `log_min_messages` use.
  public String settingName() {
    return settingName;
  }

  /// Whether a report of this level is written to the server's log under a threshold. There, LOG
  /// ranks between ERROR and FATAL: whoever asks for errors also wants to know of a shutdown.
  ///
  /// PostgreSQL: src/backend/utils/error/elog.c, is_log_level_output()
  public boolean reachesLog(LogLevel threshold) {
    if (this == LOG || this == LOG_SERVER_ONLY) {
      return threshold == LOG || threshold.compareTo(ERROR) <= 0;
    }
    if (this == WARNING_CLIENT_ONLY) {
      return false;
    }
    return threshold == LOG ? compareTo(FATAL) >= 0 : compareTo(threshold) >= 0;
  }

  /// Whether a report of this level is sent to the client. Before a client is authenticated it
  /// learns of errors only.
  public boolean reachesClient(LogLevel threshold, boolean authenticating) {
    if (this == LOG_SERVER_ONLY) {
      return false;
    }
    if (authenticating) {
      return compareTo(ERROR) >= 0;
    }
    return this == INFO || compareTo(threshold) >= 0;
  }

  /// The level that a setting's word means, or null.
  public static LogLevel ofSetting(String word) {
    for (LogLevel level : values()) {
      if (level.settingName.equals(word)) {
        return level;
      }
    }
    return null;
  }
}

package pganatomy.engine.utils.error;

/// The settings that reports obey, as plain values: `utils.guc` writes them when they change, so
/// that this package, which lies below it, never has to ask.
public final class LogSettings {
  /// `log_error_verbosity`.
  public enum Verbosity {
    TERSE,
    DEFAULT,
    VERBOSE
  }

  public static String linePrefix = "%m [%p] ";
  public static LogLevel minMessages = LogLevel.WARNING;
  public static LogLevel minErrorStatement = LogLevel.ERROR;
  public static LogLevel clientMinMessages = LogLevel.NOTICE;
  public static Verbosity verbosity = Verbosity.DEFAULT;

  /// Whether descriptor 2 is the logger's pipe: messages then go in chunks (see [LogPipe]).
  public static boolean isPipedToLogger;

  /// Whether `log_destination` names stderr.
  public static boolean toStderr = true;

  private LogSettings() {}

  /// Sets `log_timezone`.
  public static void timeZone(String name) {
    LogClock.timeZone(name);
  }
}

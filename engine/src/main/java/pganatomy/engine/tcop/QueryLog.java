package pganatomy.engine.tcop;

import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.ErrorData;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// Logs statements and how long they took: `log_statement`, `log_duration`,
/// `log_min_duration_statement`.
///
/// PostgreSQL: src/backend/tcop/postgres.c, check_log_statement(), check_log_duration()
final class QueryLog {
  private final long startNanos = System.nanoTime();
  private boolean isStatementLogged;

  /// Logs the statement before it runs, if `log_statement` wants its kind.
  void statement(String prefix, String text, String commandTag, String parameters) {
    String wanted = Guc.LOG_STATEMENT.value();
    if (wanted.equals("none") || isStatementLogged) {
      return;
    }
    boolean isWanted =
        wanted.equals("all")
            || isDefinition(commandTag)
            || (wanted.equals("mod") && isModification(commandTag));
    if (isWanted) {
      isStatementLogged = true;
      log(prefix + ": " + text, parameters);
    }
  }

  /// For a query string: if any of its statements is of a kind that is wanted.
  void statements(String text, Iterable<RawStatement> statements) {
    if (!Guc.LOG_STATEMENT.is("none")) {
      for (RawStatement raw : statements) {
        statement("statement", text, raw.statement().commandTag(), null);
      }
    }
  }

  /// Nearly always nobody wants to know: then not even the texts are made.
  private static boolean wantsDuration() {
    return Guc.LOG_DURATION.isOn() || Guc.LOG_MIN_DURATION_STATEMENT.intValue() >= 0;
  }

  /// Of a step of the extended protocol.
  void duration(String step, Portal portal) {
    if (wantsDuration()) {
      String prefix = step + " " + portal.displayName();
      logDuration(prefix, portal.prepared().text(), parameters(portal));
    }
  }

  /// Of a step that knows no values yet.
  void duration(String step, String name, String text) {
    if (wantsDuration()) {
      logDuration(step + " " + name, text, null);
    }
  }

  /// Of a query string.
  void duration(String text) {
    if (wantsDuration()) {
      logDuration("statement", text, null);
    }
  }

  /// Logs the time, and the statement with it when it took too long.
  private void logDuration(String prefix, String text, String parameters) {
    int minimum = Guc.LOG_MIN_DURATION_STATEMENT.intValue();
    long nanos = System.nanoTime() - startNanos;
    boolean isTooLong = minimum == 0 || (minimum > 0 && nanos >= minimum * 1_000_000L);
    if (isTooLong && !isStatementLogged) {
      log("duration: " + millis(nanos) + " ms  " + prefix + ": " + text, parameters);
    } else if (isTooLong || Guc.LOG_DURATION.isOn()) {
      log("duration: " + millis(nanos) + " ms", null);
    }
  }

  private static void log(String message, String parameters) {
    Log.report(
        ErrorData.of(LogLevel.LOG, SqlState.SUCCESSFUL_COMPLETION, message)
            .hideStatement()
            .detail(parameters));
  }

  /// Milliseconds with three decimals.
  static String millis(long nanos) {
    long micros = nanos / 1000;
    String fraction = Long.toString(1000 + micros % 1000);
    return micros / 1000 + "." + fraction.substring(1);
  }

  private static boolean isDefinition(String tag) {
    return tag.startsWith("CREATE ")
        || tag.startsWith("ALTER ")
        || tag.startsWith("DROP ")
        || tag.startsWith("GRANT")
        || tag.startsWith("REVOKE")
        || tag.startsWith("COMMENT")
        || tag.startsWith("SECURITY LABEL")
        || tag.startsWith("IMPORT ")
        || tag.startsWith("REASSIGN")
        || tag.startsWith("REINDEX")
        || tag.startsWith("CLUSTER")
        || tag.equals("SELECT INTO");
  }

  private static boolean isModification(String tag) {
    return switch (tag) {
      case "INSERT", "UPDATE", "DELETE", "MERGE", "TRUNCATE TABLE", "COPY" -> true;
      default -> false;
    };
  }

  /// `Parameters: $1 = '42', $2 = NULL`, or null when there are none or they are not wanted.
  static String parameters(Portal portal) {
    Object[] values = portal.parameters();
    int limit = Guc.LOG_PARAMETER_MAX_LENGTH.intValue();
    if (values.length == 0 || limit == 0) {
      return null;
    }
    Type[] types = portal.prepared().query().parameterTypes();
    StringBuilder out = new StringBuilder("Parameters: ");
    for (int i = 0; i < values.length; i++) {
      out.append(i == 0 ? "" : ", ").append('$').append(i + 1).append(" = ");
      if (values[i] == null) {
        out.append("NULL");
        continue;
      }
      String text = types[i].codec().format(values[i]);
      boolean isCut = limit > 0 && text.length() > limit;
      out.append('\'').append((isCut ? text.substring(0, limit) : text).replace("'", "''"));
      out.append(isCut ? "...'" : "'");
    }
    return out.toString();
  }
}

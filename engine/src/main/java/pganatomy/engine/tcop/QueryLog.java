package pganatomy.engine.tcop;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.ast.SessionStatement.Execute;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.ErrorData;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// Logs statements and how long they took: `log_statement`, `log_duration`,
/// `log_min_duration_statement`, and the samples: `log_min_duration_sample` with
/// `log_statement_sample_rate`, `log_transaction_sample_rate`.
///
/// PostgreSQL: src/backend/tcop/postgres.c, check_log_statement(), check_log_duration()
final class QueryLog {
  private static boolean isTransactionSampled;

  private final long startNanos = System.nanoTime();
  private final PreparedStatements prepared;
  private List<RawStatement> statements = List.of();
  private boolean isStatementLogged;

  QueryLog(PreparedStatements prepared) {
    this.prepared = prepared;
  }

  /// A transaction begins: perhaps it is one of those whose statements are all logged.
  static void startTransaction() {
    isTransactionSampled = isPicked(Guc.LOG_TRANSACTION_SAMPLE_RATE.doubleValue());
  }

  private static boolean isPicked(double rate) {
    return rate != 0 && (rate == 1 || ThreadLocalRandom.current().nextDouble() <= rate);
  }

  /// Logs the statement before it runs, if `log_statement` wants its kind.
  void statement(String prefix, String text, Statement statement, String detail) {
    String wanted = Guc.LOG_STATEMENT.value();
    if (wanted.equals("none") || isStatementLogged) {
      return;
    }
    if (wanted.equals("all") || LogKind.isWanted(statement, wanted, prepared)) {
      isStatementLogged = true;
      log(prefix + ": " + text, detail);
    }
  }

  /// For a query string: if any of its statements is of a kind that is wanted.
  void statements(String text, List<RawStatement> statements) {
    this.statements = statements;
    if (!Guc.LOG_STATEMENT.is("none")) {
      for (RawStatement raw : statements) {
        statement("statement", text, raw.statement(), preparedText());
      }
    }
  }

  /// What the first EXECUTE among the statements executes: `prepare: PREPARE p AS ...`.
  ///
  /// PostgreSQL: src/backend/tcop/postgres.c, errdetail_execute()
  private String preparedText() {
    for (RawStatement raw : statements) {
      if (raw.statement() instanceof Execute execute) {
        PreparedStatement found = prepared.ifThere(execute.name());
        return found == null ? null : "prepare: " + found.text();
      }
    }
    return null;
  }

  /// Of a query string.
  void duration(String text) {
    if (isDurationWanted()) {
      logDuration("statement", text, preparedText());
    }
  }

  /// Of a step of the extended protocol.
  void duration(String step, Portal portal) {
    if (isDurationWanted()) {
      String prefix = step + " " + portal.displayName();
      logDuration(prefix, portal.prepared().text(), parameters(portal));
    }
  }

  /// Of a step that knows no values yet.
  void duration(String step, String name, String text) {
    if (isDurationWanted()) {
      logDuration(step + " " + name, text, null);
    }
  }

  /// Nearly always nobody wants to know: then not even the texts are made.
  private static boolean isDurationWanted() {
    return Guc.LOG_DURATION.isOn()
        || Guc.LOG_MIN_DURATION_STATEMENT.intValue() >= 0
        || Guc.LOG_MIN_DURATION_SAMPLE.intValue() >= 0
        || isTransactionSampled;
  }

  /// Logs the time, and the statement with it when it took too long or was picked.
  private void logDuration(String prefix, String text, String detail) {
    long nanos = System.nanoTime() - startNanos;
    boolean isShown =
        isTooLong(nanos, Guc.LOG_MIN_DURATION_STATEMENT.intValue())
            || isTooLong(nanos, Guc.LOG_MIN_DURATION_SAMPLE.intValue())
                && isPicked(Guc.LOG_STATEMENT_SAMPLE_RATE.doubleValue())
            || isTransactionSampled;
    if (isShown && !isStatementLogged) {
      log("duration: " + millis(nanos) + " ms  " + prefix + ": " + text, detail);
    } else if (isShown || Guc.LOG_DURATION.isOn()) {
      log("duration: " + millis(nanos) + " ms", null);
    }
  }

  private static boolean isTooLong(long nanos, int minimumMillis) {
    return minimumMillis == 0 || minimumMillis > 0 && nanos >= minimumMillis * 1_000_000L;
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

package pganatomy.engine.utils.error;

/// Expands `log_line_prefix`.
///
/// PostgreSQL: src/backend/utils/error/elog.c, log_status_format()
final class LogLinePrefix {
  private static int lineNumber;

  private LogLinePrefix() {}

  static void nextLine() {
    lineNumber++;
  }

  static void append(StringBuilder out, String format, ErrorData data) {
    int length = format.length();
    for (int i = 0; i < length; i++) {
      char c = format.charAt(i);
      if (c != '%') {
        out.append(c);
        continue;
      }
      if (++i >= length) {
        return;
      }
      boolean isLeftAligned = format.charAt(i) == '-';
      if (isLeftAligned) {
        i++;
      }
      int width = 0;
      while (i < length && format.charAt(i) >= '0' && format.charAt(i) <= '9') {
        width = width * 10 + (format.charAt(i++) - '0');
      }
      if (i >= length) {
        return;
      }
      char escape = format.charAt(i);
      if (escape == 'q') {
        if (!LogContext.current().isSession) {
          return;
        }
        continue;
      }
      int start = out.length();
      appendEscape(out, escape, data);
      pad(out, start, width, isLeftAligned);
    }
  }

  private static void pad(StringBuilder out, int start, int width, boolean isLeftAligned) {
    int missing = width - (out.length() - start);
    for (; missing > 0; missing--) {
      if (isLeftAligned) {
        out.append(' ');
      } else {
        out.insert(start, ' ');
      }
    }
  }

  /// One escape; an unknown letter prints nothing, as a part that is not known does.
  private static void appendEscape(StringBuilder out, char escape, ErrorData data) {
    LogContext context = LogContext.current();
    switch (escape) {
      case '%' -> out.append('%');
      case 'a' -> sessionPart(out, context.applicationName);
      case 'u' -> sessionPart(out, context.userName);
      case 'd' -> sessionPart(out, context.databaseName);
      case 'b' -> out.append(context.backendType);
      case 'c' ->
          out.append(Long.toHexString(context.startMillis / 1000))
              .append('.')
              .append(Integer.toHexString(context.processId()));
      case 'p' -> out.append(context.processId());
      case 'P' -> {
        if (context.parallelLeaderProcessId != 0) {
          out.append(context.parallelLeaderProcessId);
        }
      }
      case 'l' -> out.append(lineNumber);
      case 'm' -> LogClock.append(out, System.currentTimeMillis(), true);
      case 't' -> LogClock.append(out, System.currentTimeMillis(), false);
      case 'n' -> appendEpoch(out, System.currentTimeMillis());
      case 's' -> LogClock.append(out, context.startMillis, false);
      case 'i' -> out.append(context.isSession ? context.activity : "");
      case 'L' -> out.append(context.localHost == null ? "[none]" : context.localHost);
      case 'h' -> out.append(context.remoteHost == null ? "" : context.remoteHost);
      case 'r' -> appendRemote(out, context);
      case 'v' -> appendVirtualTransaction(out, context);
      case 'x' ->
          out.append(context.transactions == null ? 0 : context.transactions.transactionId());
      case 'e' -> out.append(data.sqlState());
      case 'Q' -> out.append(context.queryId);
      default -> {}
    }
  }

  private static void sessionPart(StringBuilder out, String value) {
    if (LogContext.current().isSession) {
      out.append(value == null || value.isEmpty() ? "[unknown]" : value);
    }
  }

  private static void appendEpoch(StringBuilder out, long epochMillis) {
    int millis = (int) (epochMillis % 1000);
    out.append(epochMillis / 1000).append('.');
    out.append(millis / 100).append(millis / 10 % 10).append(millis % 10);
  }

  private static void appendRemote(StringBuilder out, LogContext context) {
    if (context.remoteHost != null) {
      out.append(context.remoteHost);
      if (context.remotePort != null && !context.remotePort.isEmpty()) {
        out.append('(').append(context.remotePort).append(')');
      }
    }
  }

  private static void appendVirtualTransaction(StringBuilder out, LogContext context) {
    String id = context.transactions == null ? null : context.transactions.virtualTransactionId();
    if (id != null) {
      out.append(id);
    }
  }
}

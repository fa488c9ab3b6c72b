package pganatomy.engine.utils.error;

/// Lays out one report for the log:
///
/// ```text
/// 2026-01-31 12:34:56.789 UTC [4711] ERROR:  relation "t" does not exist at character 15
/// 2026-01-31 12:34:56.789 UTC [4711] HINT:  ...
/// 2026-01-31 12:34:56.789 UTC [4711] STATEMENT:  SELECT *
///         FROM t                                          (each further line after a tab)
/// ```
///
/// PostgreSQL: src/backend/utils/error/elog.c, send_message_to_server_log()
final class LogText {
  private final StringBuilder out;
  private final ErrorData data;

  LogText(StringBuilder out, ErrorData data) {
    this.out = out;
    this.data = data;
  }

  void append() {
    startLine(data.level().label());
    if (LogSettings.verbosity == LogSettings.Verbosity.VERBOSE) {
      out.append(data.sqlState()).append(": ");
    }
    appendWithTabs(data.message() == null ? "missing error text" : data.message());
    int position = data.position() > 0 ? data.position() : data.internalPosition();
    if (position > 0) {
      out.append(" at character ").append(position);
    }
    out.append('\n');
    if (LogSettings.verbosity != LogSettings.Verbosity.TERSE) {
      appendPart("DETAIL", data.detailForLog());
      appendPart("HINT", data.hint());
      appendPart("QUERY", data.internalQuery());
      appendPart("CONTEXT", data.context());
    }
    String statement = LogContext.current().statement;
    if (!data.isStatementHidden() && data.level().reachesLog(LogSettings.minErrorStatement)) {
      appendPart("STATEMENT", statement);
    }
  }

  private void appendPart(String label, String text) {
    if (text != null) {
      startLine(label);
      appendWithTabs(text);
      out.append('\n');
    }
  }

  private void startLine(String label) {
    LogLinePrefix.append(out, LogSettings.linePrefix, data);
    out.append(label).append(":  ");
  }

  private void appendWithTabs(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c);
      if (c == '\n') {
        out.append('\t');
      }
    }
  }
}

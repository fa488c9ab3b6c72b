package pganatomy.lab;

import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLWarning;
import org.postgresql.util.ServerErrorMessage;

/// The server's errors and notices in psql's form.
///
/// ```text
/// ERROR:  column "ide" does not exist          SQLSTATE 42703
/// LINE 2: WHERE ide = 1
///               ^
/// HINT:  Perhaps you meant to reference the column "t.id".
/// ```
public final class SqlErrors {

  private SqlErrors() {}

  /// The lines for an error of this statement; the first one has the message.
  public static List<String> lines(SQLException error, String sql) {
    ServerErrorMessage server =
        error instanceof PSQLException known ? known.getServerErrorMessage() : null;
    if (server == null) {
      String state = error.getSQLState() == null ? "" : "  (SQLSTATE " + error.getSQLState() + ")";
      String first = "ERROR:  " + error.getMessage() + state;
      return error.getCause() == null
          ? List.of(first)
          : List.of(first, "DETAIL:  " + error.getCause());
    }
    return lines(server, sql, true);
  }

  /// The lines for a notice, warning or information.
  public static List<String> lines(SQLWarning notice) {
    return notice instanceof PSQLWarning known
        ? lines(known.getServerErrorMessage(), "", false)
        : List.of("WARNING:  " + notice.getMessage());
  }

  private static List<String> lines(ServerErrorMessage message, String sql, boolean withState) {
    List<String> lines = new ArrayList<>();
    String state = withState ? "  (SQLSTATE " + message.getSQLState() + ")" : "";
    lines.add(message.getSeverity() + ":  " + message.getMessage() + state);
    if (message.getPosition() > 0) {
      lines.addAll(caret(sql, message.getPosition(), "LINE "));
    } else if (message.getInternalQuery() != null && message.getInternalPosition() > 0) {
      lines.addAll(caret(message.getInternalQuery(), message.getInternalPosition(), "QUERY LINE "));
    }
    add(lines, "DETAIL:  ", message.getDetail());
    add(lines, "HINT:  ", message.getHint());
    add(lines, "CONTEXT:  ", message.getWhere());
    return lines;
  }

  private static void add(List<String> lines, String label, String text) {
    if (text != null && !text.isEmpty()) {
      lines.add(label + text);
    }
  }

  /// The line of the statement that holds the position (in characters, from 1), and a caret below.
  static List<String> caret(String sql, int position, String label) {
    int codePoints = sql.codePointCount(0, sql.length());
    int at = sql.offsetByCodePoints(0, Math.clamp(position - 1, 0, codePoints));
    int start = sql.lastIndexOf('\n', at - 1) + 1;
    int end = sql.indexOf('\n', at) < 0 ? sql.length() : sql.indexOf('\n', at);
    long line = 1 + sql.substring(0, start).chars().filter(c -> c == '\n').count();
    String prefix = label + line + ": ";
    String text = sql.substring(start, end).replace('\t', ' ');
    return List.of(
        prefix + text, " ".repeat(prefix.length() + sql.codePointCount(start, at)) + "^");
  }
}

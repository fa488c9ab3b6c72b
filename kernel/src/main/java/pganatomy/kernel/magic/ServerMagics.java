package pganatomy.kernel.magic;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import pganatomy.kernel.java.CellFailure;
import pganatomy.lab.Lab;
import pganatomy.lab.Server;

/// Magics that look at the current server.
final class ServerMagics {

  private static final int LOG_LINES = 40;
  private static final String ACTIVITY =
      """
      SELECT pid, backend_type, usename, datname, application_name, state,
             wait_event_type, wait_event, query
      FROM pg_stat_activity
      ORDER BY backend_start, pid
      """;

  private ServerMagics() {}

  /// `%ps`: the server's processes as a table.
  static Object ps(String line, String body) {
    return Lab.server().processes();
  }

  /// `%pstree`: the same, drawn.
  static Object pstree(String line, String body) {
    return Lab.server().tree();
  }

  /// `%activity`: `pg_stat_activity`.
  static Object activity(String line, String body) throws SQLException {
    return Lab.sql(ACTIVITY);
  }

  /// `%log [--lines n] [regular expression]`.
  static Object log(String line, String body) throws CellFailure {
    Options options = Options.parse("%log", line, Set.of("--all"), Set.of("--lines"));
    String count = options.get("--lines", "" + LOG_LINES);
    if (!count.matches("[0-9]{1,7}")) {
      throw Options.failure("%log: --lines takes a number, not " + count);
    }
    Server server = Lab.server();
    List<String> lines =
        options.rest().isEmpty() ? server.log().lines() : server.log(options.rest());
    int shown =
        options.has("--all") ? lines.size() : Math.min(lines.size(), Integer.parseInt(count));
    if (lines.isEmpty()) {
      System.out.println("(no line of the log matches)");
    } else if (shown < lines.size()) {
      System.out.println("(the last " + shown + " of " + lines.size() + " lines; --all shows all)");
    }
    lines.subList(lines.size() - shown, lines.size()).forEach(System.out::println);
    return null;
  }
}

package pganatomy.tests;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// Runs a script of statements of several named sessions, one line after the other, and prints what
/// happens. A statement that must wait is told to wait, and its result is printed after the line
/// that set it free.
///
/// ```text
/// one: BEGIN; UPDATE m SET v = 1 WHERE i = 1
/// two: UPDATE m SET v = 2 WHERE i = 1
///   two waits
/// one: COMMIT
///   two: 1 row
/// ```
///
/// Lines that begin with `--` or are empty are copied. A script that has `${level}` in it is run at
/// each isolation level. Processes are printed by their sessions' names, transactions and OIDs,
/// which differ from run to run, not at all.
final class SessionScript {
  interface Connector {
    Connection connect() throws SQLException;
  }

  private static final long LIMIT_MILLIS = 20_000;

  /// Longer than `deadlock_timeout`: a deadlock is found before a session counts as waiting.
  private static final int WAITS_POLLS = 14;

  private static final String OF_BACKEND =
      "SELECT count(*) FROM pg_stat_activity"
          + " WHERE (wait_event_type = 'Lock' OR wait_event = 'SafeSnapshot') AND pid = ";

  private static final String LEVEL = "${level}";
  private static final List<String> LEVELS =
      List.of("READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE");

  private static final class Session {
    final String name;
    final Connection connection;
    final long pid;
    CompletableFuture<String> running;

    Session(String name, Connection connection) throws SQLException {
      this.name = name;
      this.connection = connection;
      this.pid = Long.parseLong(single(connection, "SELECT pg_backend_pid()"));
    }
  }

  private final Connector connector;
  private final Connection observer;
  private final Map<String, Session> sessions = new LinkedHashMap<>();
  private final List<String> output = new ArrayList<>();

  private SessionScript(Connector connector) throws SQLException {
    this.connector = connector;
    this.observer = connector.connect();
  }

  /// @return the lines of the script with what they print below them
  static List<String> run(List<String> lines, Connector connector) throws SQLException {
    if (lines.stream().noneMatch(line -> line.contains(LEVEL))) {
      return runOnce(lines, connector);
    }
    List<String> output = new ArrayList<>();
    for (String level : LEVELS) {
      output.add("-- " + level);
      output.addAll(
          runOnce(lines.stream().map(line -> line.replace(LEVEL, level)).toList(), connector));
    }
    return output;
  }

  private static List<String> runOnce(List<String> lines, Connector connector) throws SQLException {
    SessionScript script = new SessionScript(connector);
    try {
      for (String line : lines) {
        script.line(line);
      }
      return script.output;
    } finally {
      script.close();
    }
  }

  private void line(String line) throws SQLException {
    output.add(line);
    int colon = line.indexOf(": ");
    if (line.isBlank() || line.startsWith("--") || colon < 0) {
      return;
    }
    String name = line.substring(0, colon);
    Session session = sessions.get(name);
    if (session == null) {
      session = new Session(name, connector.connect());
      synchronized (sessions) {
        sessions.put(name, session);
      }
    }
    if (session.running != null) {
      throw new IllegalStateException(name + " still waits: " + line);
    }
    Connection connection = session.connection;
    String sql = line.substring(colon + 2);
    CompletableFuture<String> running =
        CompletableFuture.supplyAsync(
            () -> execute(connection, sql), task -> Thread.ofPlatform().daemon().start(task));
    session.running = running;
    settle(session);
    if (session.running != null) {
      output.add("  " + name + " waits");
    }
    for (Session other : sessions.values()) {
      if (other != session && other.running != null) {
        settle(other);
      }
    }
  }

  /// Waits until the session's statement has ended, or waits for a lock and goes on doing so.
  private void settle(Session session) throws SQLException {
    long end = System.currentTimeMillis() + LIMIT_MILLIS;
    int seen = 0;
    while (!session.running.isDone()) {
      seen = single(observer, OF_BACKEND + session.pid).equals("1") ? seen + 1 : 0;
      if (seen >= WAITS_POLLS) {
        return;
      }
      if (System.currentTimeMillis() > end) {
        throw new IllegalStateException(session.name + " neither ends nor waits");
      }
      pause();
    }
    try {
      String result = session.running.get();
      session.running = null;
      for (String part : result.split("\n")) {
        output.add("  " + session.name + ": " + part);
      }
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(15);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private String execute(Connection connection, String sql) {
    StringBuilder text = new StringBuilder();
    try (Statement statement = connection.createStatement()) {
      boolean isRows = statement.execute(sql);
      while (true) {
        if (isRows) {
          appendRows(statement.getResultSet(), text);
        } else if (statement.getUpdateCount() >= 0) {
          appendCount(statement.getUpdateCount(), text);
        } else {
          break;
        }
        isRows = statement.getMoreResults();
      }
      for (SQLWarning w = statement.getWarnings(); w != null; w = w.getNextWarning()) {
        text.append(w.getMessage()).append('\n');
      }
      return text.isEmpty() ? "done" : text.toString();
    } catch (SQLException failed) {
      return text + "ERROR " + failed.getSQLState() + ": " + message(failed);
    }
  }

  /// On one line, without the numbers that differ from run to run.
  private String message(SQLException failed) {
    String text = failed.getMessage().replaceFirst("^ERROR: ", "");
    synchronized (sessions) {
      for (Session session : sessions.values()) {
        text = text.replaceAll("\\b([Pp]rocess) " + session.pid + "\\b", "$1 " + session.name);
      }
    }
    return text.replaceAll("\\b(transaction|relation|database|pivot) \\d+\\b", "$1 N")
        .replaceAll("advisory lock \\[\\d+,", "advisory lock [N,")
        .replaceAll("\n *", " | ");
  }

  private static void appendCount(int count, StringBuilder text) {
    if (count > 0) {
      text.append(count).append(count == 1 ? " row\n" : " rows\n");
    }
  }

  private static void appendRows(ResultSet rows, StringBuilder text) throws SQLException {
    ResultSetMetaData columns = rows.getMetaData();
    int count = 0;
    while (rows.next()) {
      text.append('(');
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        text.append(i == 1 ? "" : ", ").append(rows.getString(i));
      }
      text.append(")\n");
      count++;
    }
    if (count == 0) {
      text.append("no rows\n");
    }
  }

  private static String single(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }

  private void close() throws SQLException {
    for (Session session : sessions.values()) {
      session.connection.close();
    }
    observer.close();
  }
}

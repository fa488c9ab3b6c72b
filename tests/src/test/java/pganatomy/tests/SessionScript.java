package pganatomy.tests;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import pganatomy.tests.server.Servers;

/// Runs a script of statements of several named sessions, one line after the other, and prints what
/// happens. A statement that must wait is told to wait, and its result is printed after the line
/// that set it free.
///
/// A line is over when nothing moves any more: each statement has ended, or waits for somebody, and
/// nobody waits in a circle (that is a deadlock which has not been noticed yet) or with a
/// `lock_timeout`. No time is measured, so a busy machine prints the same.
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

  /// What waits is seen twice in a row: between two looks at one backend each, locks may move.
  private static final int LOOKS = 2;

  private static final String LEVEL = "${level}";
  private static final List<String> LEVELS =
      List.of("READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE");

  private static final class Session {
    final String name;
    final Connection connection;
    final long pid;
    CompletableFuture<String> running;
    boolean hasTimeout;

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
    if (sql.contains("SET lock_timeout")) {
      session.hasTimeout = !sql.startsWith("RESET");
    }
    awaitQuiet();
    if (running.isDone()) {
      print(session);
    } else {
      output.add("  " + name + " waits");
    }
    for (Session other : sessions.values()) {
      if (other != session && other.running != null && other.running.isDone()) {
        print(other);
      }
    }
  }

  private void awaitQuiet() throws SQLException {
    long end = System.nanoTime() + Servers.PATIENCE.toNanos();
    for (int seen = 0; seen < LOOKS; seen = isQuiet() ? seen + 1 : 0) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("a session neither ends nor waits");
      }
      pause();
    }
  }

  private boolean isQuiet() throws SQLException {
    Map<Long, Set<Long>> blockers = new HashMap<>();
    for (Session session : sessions.values()) {
      if (session.running != null && !session.running.isDone()) {
        Set<Long> found = blockers(session.pid);
        if (found.isEmpty() || session.hasTimeout) {
          return false;
        }
        blockers.put(session.pid, found);
      }
    }
    return blockers.keySet().stream().noneMatch(pid -> isInCircle(pid, blockers));
  }

  /// Whom the backend waits for; what was given free meanwhile does not count, even if the backend
  /// has not yet woken up.
  private Set<Long> blockers(long pid) throws SQLException {
    Set<Long> found = new HashSet<>();
    String sql =
        "SELECT unnest(pg_blocking_pids(%1$d) || pg_safe_snapshot_blocking_pids(%1$d))"
            .formatted(pid);
    try (Statement statement = observer.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getLong(1));
      }
    }
    return found;
  }

  private static boolean isInCircle(long pid, Map<Long, Set<Long>> blockers) {
    Set<Long> reached = new HashSet<>();
    Deque<Long> open = new ArrayDeque<>(List.of(pid));
    while (!open.isEmpty()) {
      for (long next : blockers.getOrDefault(open.poll(), Set.of())) {
        if (next == pid) {
          return true;
        }
        if (reached.add(next)) {
          open.add(next);
        }
      }
    }
    return false;
  }

  private void print(Session session) {
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
      Thread.sleep(2);
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

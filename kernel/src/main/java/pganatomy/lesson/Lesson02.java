package pganatomy.lesson;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pganatomy.lab.Load;
import pganatomy.lab.ProcessInfo;
import pganatomy.lab.Server;
import pganatomy.lesson.Answers.Crowd;

/// The exercises of "The life of a backend".
public final class Lesson02 {

  private static final String[] LOGGING = {
    "log_connections=all", "log_disconnections=on", "log_line_prefix='%m [%p] '"
  };

  private Lesson02() {}

  // ---------------------------------------------------------------- 1: find

  /// Tells the title of the process behind a connection.
  @FunctionalInterface
  public interface TitleFinder {
    String titleOf(Server server, Connection connection) throws Exception;
  }

  public static Verdict title(TitleFinder finder) {
    return title(finder, 3, "postgres");
  }

  /// The same with so many other connections, and another role.
  public static Verdict title(TitleFinder finder, int others, String role) {
    Exercise exercise = Exercise.of("02-1", "Which backend is mine?");
    try {
      return Answers.onServer(server -> {
        try (Crowd crowd = new Crowd().idle(server, others)) {
          return title(exercise, finder, server, crowd, role);
        }
      });
    } catch (Exception broken) {
      return exercise.unable(2, broken);
    }
  }

  private static Verdict title(
      Exercise exercise, TitleFinder finder, Server server, Crowd crowd, String role)
      throws SQLException {
    if (!role.equals("postgres")) {
      try (Statement statement = crowd.connections.getFirst().createStatement()) {
        statement.execute("CREATE ROLE " + role + " LOGIN");
      }
    }
    try (Connection first = server.connect(role, "postgres");
        Connection second = server.connect(role, "postgres")) {
      return exercise
          .claim(
              1,
              "It is the title of the process behind the connection",
              () -> hintForTitle(server, first, finder.titleOf(server, first)))
          .claim(
              1,
              "It tells two connections of one role apart",
              () -> hintForTitle(server, second, finder.titleOf(server, second)))
          .verdict();
    } finally {
      if (!role.equals("postgres")) {
        try (Statement statement = crowd.connections.getFirst().createStatement()) {
          statement.execute("DROP ROLE " + role);
        }
      }
    }
  }

  private static String hintForTitle(Server server, Connection connection, String title)
      throws SQLException {
    if (title == null) {
      return "You gave null.";
    }
    long pid = Long.parseLong(ask(connection, "SELECT pg_backend_pid()"));
    String wanted = null;
    String whose = null;
    for (ProcessInfo process : server.processList()) {
      if (process.pid() == pid) {
        wanted = process.title();
      } else if (process.title().equals(title)) {
        whose = process.kind();
      }
    }
    // The activity at its end may have changed since.
    if (Objects.equals(withoutActivity(title), withoutActivity(wanted))) {
      return null;
    }
    if (title.equals("" + pid)) {
      return "That is its pid. Which title has the process with this pid?";
    }
    if (whose != null) {
      return "That is the title of another process, a "
          + whose
          + ". Each connection has one of its"
          + " own: SELECT pg_backend_pid() on this connection tells which.";
    }
    return "The process behind this connection has another title; yours begins \""
        + title.substring(0, Math.min(30, title.length()))
        + "\".";
  }

  private static String withoutActivity(String title) {
    return title == null ? null : title.replaceFirst("\\) .*", ")");
  }

  static String ask(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? result.getString(1) : null;
    }
  }

  // ---------------------------------------------------------------- 2: explain with data

  /// Reads a log: what became of a backend.
  @FunctionalInterface
  public interface Coroner {
    String fateOf(long pid, List<String> log) throws Exception;
  }

  public static Verdict fate(Coroner coroner) {
    return fate(coroner, List.of("left", "cancelled", "terminated"));
  }

  /// The same with other fates, in this order; the crash comes last.
  public static Verdict fate(Coroner coroner, List<String> fates) {
    Exercise exercise = Exercise.of("02-2", "Cancelled, terminated, crashed?");
    try (Server server = Server.create(pganatomy.lab.Kind.wanted(), List.of(LOGGING))) {
      List<Long> pids = new ArrayList<>();
      List<Connection> alive = new ArrayList<>();
      List<String> all = new ArrayList<>(fates);
      all.add("crashed");
      for (String fate : all) {
        pids.add(suffer(server, fate, alive));
      }
      server.log().await("all server processes terminated", Load.millis(60) / 1000.0);
      List<String> log = server.log("");
      for (Connection connection : alive) {
        connection.close();
      }
      for (String fate : List.of("left", "cancelled", "terminated", "crashed")) {
        exercise.claim(
            1, "It knows who was or has " + fate, () -> hintForFate(coroner, all, pids, fate, log));
      }
      return exercise.verdict();
    } catch (Exception broken) {
      return exercise.unable(4, broken);
    }
  }

  /// Brings one backend to its end, or nearly, and tells its pid.
  private static long suffer(Server server, String fate, List<Connection> alive) throws Exception {
    Connection connection = server.connect();
    long pid = Long.parseLong(ask(connection, "SELECT pg_backend_pid()"));
    switch (fate) {
      case "left" -> {
        connection.close();
        server.awaitEnd(pid);
      }
      case "cancelled" -> {
        alive.add(connection);
        Thread sleeper =
            Thread.ofVirtual()
                .start(() -> {
                  try {
                    ask(connection, "SELECT pg_sleep(30)");
                  } catch (SQLException wanted) {
                    // It was cancelled.
                  }
                });
        awaitActive(server, pid);
        server.sql("SELECT pg_cancel_backend(" + pid + ")");
        sleeper.join();
      }
      case "terminated" -> {
        server.sql("SELECT pg_terminate_backend(" + pid + ")");
        server.awaitEnd(pid);
      }
      default -> server.kill(pid, "KILL");
    }
    return pid;
  }

  private static void awaitActive(Server server, long pid) throws Exception {
    String active =
        "SELECT pid FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%pg_sleep%' AND pid = "
            + pid;
    for (int tries = 0; tries < 500 && server.sql(active).isEmpty(); tries++) {
      Thread.sleep(20);
    }
  }

  private static String hintForFate(
      Coroner coroner, List<String> fates, List<Long> pids, String fate, List<String> log)
      throws Exception {
    for (int i = 0; i < fates.size(); i++) {
      if (fates.get(i).equals(fate)) {
        String told = coroner.fateOf(pids.get(i), log);
        if (!fate.equals(told)) {
          return hintForWrongFate(fate, told);
        }
      }
    }
    return null;
  }

  private static String hintForWrongFate(String fate, String told) {
    return switch (fate) {
      case "crashed" ->
          "A backend that was killed says nothing itself. The postmaster does, in a line with its"
              + " own pid at the front and the child's in the text; you said "
              + told
              + ".";
      case "cancelled" ->
          "A cancelled statement is an ERROR, \"canceling statement due to user request\"; the"
              + " session goes on. You said "
              + told
              + ".";
      case "terminated" ->
          "A terminated session is a FATAL, \"terminating connection due to administrator"
              + " command\". It also has a disconnection line in the end; you said "
              + told
              + ".";
      default ->
          "This one only said goodbye: the line has \"disconnection\". Is it the right pid, in"
              + " brackets? You said "
              + told
              + ".";
    };
  }

  // ---------------------------------------------------------------- 3: build

  /// Asks until there is an answer.
  @FunctionalInterface
  public interface Patience {
    String ask(Server server, String sql, int tries) throws Exception;
  }

  public static Verdict patience(Patience patience) {
    return patience(patience, 2);
  }

  /// The same where the session is lost so many times.
  public static Verdict patience(Patience patience, int losses) {
    Exercise exercise = Exercise.of("02-3", "A client that survives");
    try {
      return Answers.onServer(server ->
          exercise
              .claim(
                  1,
                  "An undisturbed question gets its answer",
                  () ->
                      "42".equals(patience.ask(server, "SELECT 6 * 7", 1))
                          ? null
                          : "SELECT 6 * 7 did not give \"42\".")
              .claim(1, "A lost session is replaced", () -> lost(patience, server, losses))
              .claim(
                  1, "A mistake in the statement is told at once", () -> mistake(patience, server))
              .claim(1, "It gives up after so many tries", () -> givesUp(patience, server))
              .verdict());
    } catch (Exception broken) {
      return exercise.unable(4, broken);
    }
  }

  /// A statement that ends its own backend, until it has done so often enough.
  private static String suicide(String sequence, int losses) {
    return "SELECT CASE WHEN nextval('"
        + sequence
        + "') <= "
        + losses
        + " THEN pg_terminate_backend(pg_backend_pid())::text || pg_sleep(5)::text ELSE 'alive' END";
  }

  private static String lost(Patience patience, Server server, int losses) throws Exception {
    try (Connection own = server.connect();
        Statement statement = own.createStatement()) {
      statement.execute("CREATE SEQUENCE lives");
      try {
        String told = patience.ask(server, suicide("lives", losses), losses + 1);
        return "alive".equals(told)
            ? null
            : "After "
                + losses
                + " lost sessions the answer would have been \"alive\", not "
                + told;
      } catch (SQLException gaveUp) {
        return "The session was lost "
            + losses
            + " times and you may try "
            + (losses + 1)
            + " times, but you gave up with SQLSTATE "
            + gaveUp.getSQLState()
            + ". Which class of SQLSTATEs says that the session is gone, whoever is to blame?"
            + " (57P01, 57P02, 57P03, and all that begin with 08.)";
      } finally {
        statement.execute("DROP SEQUENCE lives");
      }
    }
  }

  private static String mistake(Patience patience, Server server) throws Exception {
    try (Connection own = server.connect();
        Statement statement = own.createStatement()) {
      statement.execute("CREATE SEQUENCE attempts");
      try {
        patience.ask(server, "SELECT nextval('attempts') / 0", 5);
        return "A division by zero has no answer: the caller must get the exception.";
      } catch (SQLException told) {
        if (!"22012".equals(told.getSQLState())) {
          return "The statement failed with 22012, but the caller got " + told.getSQLState() + ".";
        }
        long attempts = Long.parseLong(ask(own, "SELECT last_value FROM attempts"));
        return attempts == 1
            ? null
            : "The statement failed through its own fault, and was tried "
                + attempts
                + " times. That will not make it better.";
      } finally {
        statement.execute("DROP SEQUENCE attempts");
      }
    }
  }

  private static String givesUp(Patience patience, Server server) throws Exception {
    try (Connection own = server.connect();
        Statement statement = own.createStatement()) {
      statement.execute("CREATE SEQUENCE lives");
      try {
        String told = patience.ask(server, suicide("lives", 1000), 3);
        return "There was never an answer, but you gave " + told + ".";
      } catch (SQLException lastWord) {
        long attempts = Long.parseLong(ask(own, "SELECT last_value FROM lives"));
        return attempts == 3
            ? null
            : "It was to be tried 3 times, and was tried " + attempts + " times.";
      } finally {
        statement.execute("DROP SEQUENCE lives");
      }
    }
  }
}

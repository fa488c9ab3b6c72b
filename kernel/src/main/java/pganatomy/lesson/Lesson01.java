package pganatomy.lesson;

import java.net.Socket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import pganatomy.lab.Load;
import pganatomy.lab.ProcessInfo;
import pganatomy.lab.Server;
import pganatomy.lesson.Answers.Crowd;

/// The exercises of "The postmaster and its family".
public final class Lesson01 {

  private static final String[] LOGGING = {"log_connections=all", "log_line_prefix='%m [%p] '"};

  private Lesson01() {}

  // ---------------------------------------------------------------- 1: find

  /// Tells which process serves the client that came from a port.
  @FunctionalInterface
  public interface Finder {
    long backendOf(Server server, int clientPort) throws Exception;
  }

  public static Verdict backend(Finder finder) {
    return backend(finder, 4, "postgres");
  }

  /// The same among so many clients of another role.
  public static Verdict backend(Finder finder, int clients, String role) {
    Exercise exercise = Exercise.of("01-1", "Who serves this port?");
    try {
      return Answers.onServer(server -> {
        createRole(server, role);
        try {
          return backend(exercise, finder, server, clients, role);
        } finally {
          dropRole(server, role);
        }
      });
    } catch (Exception broken) {
      return exercise.unable(2, broken);
    }
  }

  private static void createRole(Server server, String role) throws SQLException {
    if (!role.equals("postgres")) {
      server.sql("CREATE ROLE \"" + role + "\" LOGIN");
    }
  }

  private static void dropRole(Server server, String role) throws SQLException {
    if (!role.equals("postgres")) {
      server.sql("DROP ROLE \"" + role + "\"");
    }
  }

  private static Verdict backend(
      Exercise exercise, Finder finder, Server server, int clients, String role)
      throws SQLException {
    try (Crowd crowd = new Crowd()) {
      for (int i = 0; i < clients; i++) {
        crowd.connections.add(server.connect(role, "postgres"));
      }
      return backend(exercise, finder, server, crowd);
    }
  }

  private static Verdict backend(Exercise exercise, Finder finder, Server server, Crowd crowd)
      throws SQLException {
    Map<Long, Integer> ports = new TreeMap<>();
    for (Connection connection : crowd.connections) {
      long pid = Long.parseLong(Lesson02.ask(connection, "SELECT pg_backend_pid()"));
      ports.put(pid, Integer.parseInt(Lesson02.ask(connection, MY_PORT)));
    }
    return exercise
        .claim(
            1,
            "It is the process that serves the client behind the port",
            () -> {
              for (Map.Entry<Long, Integer> one : ports.entrySet()) {
                long told = finder.backendOf(server, one.getValue());
                if (told != one.getKey()) {
                  return hintForBackend(server, ports, one.getValue(), told);
                }
              }
              return null;
            })
        .claim(
            1,
            "Where no client has the port, it is 0",
            () -> {
              int port = ports.values().iterator().next();
              if (finder.backendOf(server, port) == 0) {
                return "It is 0 for a port that has a client, too.";
              }
              long told = finder.backendOf(server, server.port());
              return told == 0
                  ? null
                  : "No client came from port "
                      + server.port()
                      + " (it is the server's own), and you found process "
                      + told
                      + ".";
            })
        .verdict();
  }

  private static final String MY_PORT =
      "SELECT client_port FROM pg_stat_activity WHERE pid = pg_backend_pid()";

  private static String hintForBackend(
      Server server, Map<Long, Integer> ports, int port, long told) {
    if (told == server.pid()) {
      return "That is the postmaster. It listens at port "
          + server.port()
          + ", and hands each client to a child: which child has the client of port "
          + port
          + "?";
    }
    if (ports.containsKey(told)) {
      return "That process serves the client of port "
          + ports.get(told)
          + "; asked was the one of port "
          + port
          + ".";
    }
    if (told == port) {
      return "That is the port. Which process talks to it?";
    }
    if (told == 0) {
      return "There is a client at port "
          + port
          + ", and you found none. Look at the titles, or at pg_stat_activity.client_port.";
    }
    return "Process "
        + told
        + " serves none of the clients. Is it the backend that answered your own question?";
  }

  // ---------------------------------------------------------------- 2: explain with data

  /// Reads a log: what percentage of the processes that were born for a client never served one.
  @FunctionalInterface
  public interface Census {
    double percentInVain(List<String> log) throws Exception;
  }

  /// Who knocks: how many of each kind.
  ///
  /// @param served connect, and hang up again
  /// @param lost ask for a database that does not exist
  /// @param unknown come as a role that does not exist
  /// @param silent hang up without a word
  /// @param sentAway are served, and ended by an administrator, who needs a connection for it
  public record Callers(int served, int lost, int unknown, int silent, int sentAway) {

    int births() {
      return served + lost + unknown + silent + 2 * sentAway;
    }

    int inVain() {
      return lost + unknown + silent;
    }
  }

  public static Verdict census(Census census) {
    return census(census, new Callers(3, 2, 1, 0, 0), new Callers(2, 1, 0, 3, 1));
  }

  /// The same with others at the door.
  public static Verdict census(Census census, Callers refused, Callers mixed) {
    Exercise exercise = Exercise.of("01-2", "Born in vain");
    Callers easy = new Callers(4, 0, 0, 0, 0);
    try {
      return Answers.onServer(
          server -> {
            List<String> first = call(server, easy);
            List<String> second = call(server, refused);
            List<String> third = call(server, mixed);
            return exercise
                .claim(
                    1,
                    "Where everybody was served, it is 0",
                    () -> hintForPercent(easy, first, census.percentInVain(first)))
                .claim(
                    1,
                    "A process for a login that failed was born in vain",
                    () -> hintForPercent(refused, second, census.percentInVain(second)))
                .claim(
                    1,
                    "So was one whose client said nothing; one that was served and sent away was"
                        + " not",
                    () -> hintForPercent(mixed, third, census.percentInVain(third)))
                .verdict();
          },
          LOGGING);
    } catch (Exception broken) {
      return exercise.unable(3, broken);
    }
  }

  /// Lets them knock, the refused ones between the others, and gives what the log says of it.
  private static List<String> call(Server server, Callers callers) throws Exception {
    server.log().mark();
    List<Connection> open = new ArrayList<>();
    for (int i = 0; i < callers.served; i++) {
      open.add(server.connect());
    }
    for (int i = 0; i < callers.lost; i++) {
      refused(server, "postgres", "no_such_database");
    }
    for (int i = 0; i < callers.unknown; i++) {
      refused(server, "no_such_role", "postgres");
    }
    for (int i = 0; i < callers.silent; i++) {
      new Socket("127.0.0.1", server.port()).close();
      awaitBirths(server, i + 1 + callers.served + callers.lost + callers.unknown);
    }
    for (int i = 0; i < callers.sentAway; i++) {
      Connection victim = server.connect();
      server.sql(
          "SELECT pg_terminate_backend("
              + Lesson02.ask(victim, "SELECT pg_backend_pid()")
              + ", 5000)");
      victim.close();
    }
    for (Connection connection : open) {
      connection.close();
    }
    awaitBirths(server, callers.births());
    return List.copyOf(server.log().sinceMark());
  }

  private static void refused(Server server, String role, String database) {
    try {
      server.connect(role, database).close();
    } catch (SQLException wanted) {
      // It does not exist.
    }
  }

  private static void awaitBirths(Server server, int count) throws Exception {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Load.millis(10));
    while (System.nanoTime() < end) {
      long births =
          server.log().sinceMark().stream().filter(l -> l.contains("connection received")).count();
      if (births >= count) {
        return;
      }
      Thread.sleep(20);
    }
    throw new IllegalStateException("the server's log does not tell of its connections");
  }

  private static String hintForPercent(Callers callers, List<String> log, double told) {
    double births = callers.births();
    double wanted = 100.0 * callers.inVain() / births;
    if (Math.abs(told - wanted) < 0.06) {
      return null;
    }
    if (Math.abs(told - wanted / 100) < 0.0006) {
      return "That is a share of one; a percentage is a hundred times that.";
    }
    if (near(told, 100.0 * callers.inVain() / (births - callers.inVain()))) {
      return "That is how many failed for a hundred that were served. What part of all births is"
          + " it?";
    }
    if (near(told, 100.0 * callers.silent / births)) {
      return "You count those that were not authorized. But \"authorized\" comes before the server"
          + " has looked for the database: which line comes only when a backend is ready to serve?";
    }
    if (near(told, 100.0 * (callers.lost + callers.unknown + callers.sentAway) / births)) {
      return "You count FATAL lines. A client that hangs up without a word leaves none, and a"
          + " session that an administrator ended leaves one, though it was served.";
    }
    if (told < 0 || told > 100 || Double.isNaN(told)) {
      return "A percentage lies between 0 and 100; you gave " + told + ".";
    }
    return "In "
        + log.size()
        + " lines there are "
        + callers.births()
        + " births; "
        + Math.round(wanted * 10) / 10.0
        + " % of them were in vain, and you say "
        + Math.round(told * 10) / 10.0
        + ". Lines of one process have one number in brackets: count processes, not lines.";
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) < 0.06;
  }

  // ---------------------------------------------------------------- 3: mend

  /// Tells which processes are missing.
  @FunctionalInterface
  public interface Watchman {
    List<String> missing(List<String> titles, Map<String, String> settings) throws Exception;
  }

  public static Verdict watchman(Watchman watchman) {
    return watchman(watchman, "checkpointer", "archive_mode=off");
  }

  /// The same with a role that is called like a process, and an archiver or not.
  public static Verdict watchman(Watchman watchman, String role, String archiving) {
    Exercise exercise = Exercise.of("01-3", "A watchman");
    try {
      return Answers.onServer(
          server -> {
            createRole(server, role);
            try (Connection impostor = server.connect(role, "postgres")) {
              Lesson02.ask(impostor, "SELECT 1");
              return watchman(exercise, new Patrol(server, watchman), role);
            } finally {
              dropRole(server, role);
            }
          },
          "logging_collector=on",
          archiving,
          "archive_command=true");
    } catch (Exception broken) {
      return exercise.unable(4, broken);
    }
  }

  private static Verdict watchman(Exercise exercise, Patrol patrol, String role) {
    return exercise
        .claim(1, "Where all are there, none is missing", () -> patrol.without("", List.of(), role))
        .claim(
            1,
            "It finds each one that is missing",
            () -> {
              for (String job : patrol.wanted) {
                String hint = job.equals(role) ? null : patrol.without(job, List.of(job), role);
                if (hint != null) {
                  return hint;
                }
              }
              return null;
            })
        .claim(1, "It does not miss what the settings have switched off", patrol::withEverythingOff)
        .claim(
            1,
            "A client that is called like a process does not deceive it",
            () -> patrol.without(role, List.of(role), role))
        .verdict();
  }

  /// What the watchman is shown: a real server's titles and settings, with something taken away.
  private static final class Patrol {
    final Watchman watchman;
    final List<String> titles = new ArrayList<>();
    final Map<String, String> settings = new HashMap<>();
    final List<String> wanted =
        new ArrayList<>(
            List.of(
                "checkpointer",
                "background writer",
                "walwriter",
                "autovacuum launcher",
                "logger",
                "io worker"));

    Patrol(Server server, Watchman watchman) throws SQLException {
      this.watchman = watchman;
      for (ProcessInfo process : server.processList()) {
        if (!process.kind().equals("spare backend")) {
          titles.add(process.title());
        }
      }
      titles.add("postgres: autovacuum worker postgres");
      for (var row : server.sql("SELECT name, setting FROM pg_settings")) {
        settings.put(row.getString("name"), row.getString("setting"));
      }
      if (!settings.get("archive_mode").equals("off")) {
        wanted.add("archiver");
        // As it is after its first segment.
        titles.replaceAll(
            t -> t.equals("postgres: archiver") ? t + " last was 000000010000000000000001" : t);
      }
    }

    String without(String job, List<String> expected, String role) throws Exception {
      List<String> left = new ArrayList<>(titles);
      if (!job.isEmpty()) {
        left.removeIf(t -> t.startsWith("postgres: " + job) && !isClient(t));
      }
      List<String> told = watchman.missing(List.copyOf(left), Map.copyOf(settings));
      return hint(told, expected, role);
    }

    static boolean isClient(String title) {
      return title.contains("127.0.0.1(") || title.contains("[local]");
    }

    String withEverythingOff() throws Exception {
      Map<String, String> off = new HashMap<>(settings);
      off.put("autovacuum", "off");
      off.put("logging_collector", "off");
      off.put("archive_mode", "off");
      off.put("io_method", "sync");
      List<String> left = new ArrayList<>(titles);
      left.removeIf(t -> t.matches("postgres: (autovacuum|logger|archiver|io worker).*"));
      List<String> told = watchman.missing(List.copyOf(left), Map.copyOf(off));
      if (told != null && !told.isEmpty()) {
        return "The settings say autovacuum=off, logging_collector=off, archive_mode=off and"
            + " io_method=sync, and you miss "
            + told
            + ".";
      }
      return hint(told, List.of(), "");
    }

    private static String hint(List<String> told, List<String> expected, String role) {
      if (told == null) {
        return "You gave null. Where nothing is missing, the list is empty.";
      }
      if (new TreeSet<>(told).equals(new TreeSet<>(expected))) {
        return null;
      }
      for (String job : told) {
        if (!expected.contains(job)) {
          return hintForFalseAlarm(job);
        }
      }
      String lost = expected.getFirst();
      if (lost.equals(role)) {
        return "The "
            + lost
            + " is gone, and you do not miss it: there is a client of the role \""
            + role
            + "\". Its title has an address in it.";
      }
      return lost.equals("autovacuum launcher")
          ? "The autovacuum launcher is gone, and you do not miss it. A worker is not the launcher."
          : "The " + lost + " is gone, and you do not miss it.";
    }

    private static String hintForFalseAlarm(String job) {
      return switch (job) {
        case "wal writer", "stats collector" ->
            "You miss a \"" + job + "\". No process of PostgreSQL 18 has that title.";
        case "archiver" ->
            "You miss the archiver. Does the server archive at all (archive_mode)? And if it does,"
                + " its title goes on: \"postgres: archiver last was ...\".";
        case "io worker" ->
            "You miss an io worker. Their titles have a number at the end: \"postgres: io worker"
                + " 0\".";
        default -> "You miss \"" + job + "\", but there is such a process, or needs none to be.";
      };
    }
  }
}

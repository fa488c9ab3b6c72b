package pganatomy.lesson;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import pganatomy.lab.ProcessInfo;
import pganatomy.lab.Server;
import pganatomy.lesson.Answers.Crowd;

/// The exercises of "Start here".
public final class Lesson00 {

  private Lesson00() {}

  // ---------------------------------------------------------------- 1: find

  /// The postmaster's pid, from its file.
  public static Verdict postmaster(Answers.OfServer<Long> answer) {
    Exercise exercise = Exercise.of("00-1", "The number of the parent");
    try {
      return Answers.onServer(server ->
          exercise
              .claim(
                  1,
                  "It is the pid of this server's postmaster",
                  () -> hintForPid(server, answer.get(server)))
              .claim(
                  1,
                  "It is so again after a restart",
                  () -> {
                    server.restart();
                    return hintForPid(server, answer.get(server));
                  })
              .verdict());
    } catch (Exception broken) {
      return exercise.unable(2, broken);
    }
  }

  private static String hintForPid(Server server, Long pid) throws Exception {
    long postmaster =
        Long.parseLong(
            Files.readAllLines(server.dataDirectory().resolve("postmaster.pid"))
                .getFirst()
                .strip());
    if (pid != null && pid == postmaster) {
      return null;
    }
    if (pid == null) {
      return "You gave null.";
    }
    if (pid == server.port()) {
      return "That is the port, which stands in the fourth line. The pid is in the first.";
    }
    for (ProcessInfo process : server.processList()) {
      if (process.pid() == pid) {
        return "That is the " + process.kind() + ", a child. Who is its parent?";
      }
    }
    return "This server has no process "
        + pid
        + ". Do you look at the server that you are given, or at the notebook's?";
  }

  // ---------------------------------------------------------------- 2: explain with data

  /// Measures a statement on a connection.
  @FunctionalInterface
  public interface Stopwatch {
    double measure(Connection connection, String statement, int times) throws Exception;
  }

  /// How much two clocks that tell whole milliseconds may differ.
  private static final double CLOCK_MILLIS = 2;

  public static Verdict median(Stopwatch stopwatch) {
    return median(stopwatch, 20, 30, 9);
  }

  /// The same with other sleeps: most runs take `quick` milliseconds, two take ten times that.
  public static Verdict median(Stopwatch stopwatch, int quick, int slowRows, int times) {
    Exercise exercise = Exercise.of("00-2", "How long does a query take?");
    try {
      return Answers.onServer(server -> {
        try (Connection connection = server.connect()) {
          return exercise
              .claim(
                  1,
                  "A sleep is measured for as long as it takes, in milliseconds",
                  () -> sleep(stopwatch, connection, quick))
              .claim(
                  1,
                  "The statement runs so often as was asked, and a few slow runs do not count",
                  () -> outliers(stopwatch, server, connection, quick, times))
              .claim(1, "All rows are fetched", () -> rows(stopwatch, connection, slowRows))
              .verdict();
        }
      });
    } catch (Exception broken) {
      return exercise.unable(3, broken);
    }
  }

  /// Between the shortest and the longest that the check itself has seen of the runs.
  private static String sleep(Stopwatch stopwatch, Connection connection, int millis)
      throws Exception {
    Fetching seen = new Fetching(connection);
    double told =
        stopwatch.measure(seen.connection(), "SELECT pg_sleep(" + millis / 1000.0 + ")", 3);
    List<Double> most = seen.most();
    double longest = most.isEmpty() ? millis * 3 : most.getLast();
    if (told >= millis - 1 && told <= longest + CLOCK_MILLIS) {
      return null;
    }
    if (told > millis * 100_000.0) {
      return "That looks like nanoseconds; a millisecond has a million of them.";
    }
    if (told > 0 && told < millis / 100.0) {
      return "That looks like seconds.";
    }
    if (told > longest) {
      return "A sleep of " + millis + " ms took " + told + "? Is that the sum of the runs?";
    }
    return "A sleep of " + millis + " ms cannot take " + told + " ms.";
  }

  private static String outliers(
      Stopwatch stopwatch, Server server, Connection connection, int quick, int times)
      throws Exception {
    try (Connection own = server.connect();
        Statement statement = own.createStatement()) {
      statement.execute("CREATE SEQUENCE IF NOT EXISTS runs");
      statement.execute("ALTER SEQUENCE runs RESTART");
      Fetching seen = new Fetching(connection);
      double told =
          stopwatch.measure(
              seen.connection(),
              "SELECT pg_sleep(CASE WHEN nextval('runs') IN (1, 3) THEN "
                  + quick / 100.0
                  + " ELSE "
                  + quick / 1000.0
                  + " END)",
              times);
      List<Double> least = seen.least();
      List<Double> most = seen.most();
      long runs;
      try (var result = statement.executeQuery("SELECT last_value FROM runs")) {
        result.next();
        runs = result.getLong(1);
      }
      statement.execute("DROP SEQUENCE runs");
      if (runs != times) {
        return "The statement was to run " + times + " times, and ran " + runs + " times.";
      }
      boolean isNotLess = least.isEmpty() || told >= least.get((times - 1) / 2) - CLOCK_MILLIS;
      if (!isNotLess) {
        return "Half of the runs took longer than the " + told + " ms that you say.";
      }
      double middle = most.isEmpty() ? quick * 2 : most.get(times / 2);
      return told <= middle + CLOCK_MILLIS
          ? null
          : "Two of "
              + times
              + " runs were ten times slower, and your number ("
              + Math.round(told)
              + " ms) went up with them. Sort the times and take the one in the middle.";
    }
  }

  private static String rows(Stopwatch stopwatch, Connection connection, int rows)
      throws Exception {
    Fetching fetching = new Fetching(connection);
    stopwatch.measure(
        fetching.connection(), "SELECT n FROM generate_series(1, " + rows + ") AS n", 3);
    return fetching.count() == 3L * rows
        ? null
        : "There were "
            + rows
            + " rows, three times; you took "
            + fetching.count()
            + " of them. Do you call next() until it says false?";
  }

  // ---------------------------------------------------------------- 3: build

  /// Kinds of processes and how many there are of each.
  public static Verdict family(Answers.OfServer<? extends SortedMap<String, Integer>> answer) {
    return family(answer, 4);
  }

  /// The same with so many clients.
  public static Verdict family(
      Answers.OfServer<? extends SortedMap<String, Integer>> answer, int clients) {
    Exercise exercise = Exercise.of("00-3", "A family, counted");
    try {
      return Answers.onServer(server -> {
        try (Crowd crowd = new Crowd().idle(server, clients)) {
          return exercise
              .claim(
                  1,
                  "It has each kind of process of this server",
                  () -> hintForKinds(server, answer.get(server)))
              .claim(
                  1,
                  "It counts how many there are of each",
                  () -> hintForClients(answer.get(server), clients))
              .claim(
                  1,
                  "It is sorted by kind",
                  () -> {
                    SortedMap<String, Integer> map = answer.get(server);
                    if (map == null) {
                      return "You gave null.";
                    }
                    return map.comparator() == null
                        ? null
                        : "A TreeMap sorts its keys; leave the order to it.";
                  })
              .verdict();
        }
      });
    } catch (Exception broken) {
      return exercise.unable(3, broken);
    }
  }

  /// What may be there when the answer looks, and not when the check does, or the other way round;
  /// a process that has just ended is `other`.
  private static final Set<String> COME_AND_GO =
      Set.of("spare backend", "autovacuum worker", "parallel worker", "other");

  private static String hintForKinds(Server server, Map<String, Integer> map) {
    if (map == null) {
      return "You gave null.";
    }
    Map<String, Integer> wanted = new TreeMap<>();
    for (ProcessInfo process : server.processList()) {
      wanted.merge(process.kind(), 1, Integer::sum);
    }
    wanted.keySet().removeIf(COME_AND_GO::contains);
    for (String kind : wanted.keySet()) {
      if (!map.containsKey(kind)) {
        return kind.equals("postmaster")
            ? "The postmaster is missing. It is one of the family."
            : "The map has no \"" + kind + "\", but this server has such a process.";
      }
    }
    for (String kind : map.keySet()) {
      if (!wanted.containsKey(kind) && !COME_AND_GO.contains(kind)) {
        return "What kind of process is \"" + kind + "\"? kind() tells it, title() tells more.";
      }
    }
    return null;
  }

  private static String hintForClients(Map<String, Integer> map, int clients) {
    if (map == null) {
      return "You gave null.";
    }
    Integer told = map.get("client backend");
    if (told != null && told == clients) {
      return null;
    }
    return told != null && told == 1
        ? "There are " + clients + " client backends, and you count one. Does put() replace?"
        : "There are " + clients + " client backends just now; your map says " + told + ".";
  }
}

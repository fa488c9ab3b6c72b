package pganatomy.lesson;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import pganatomy.lab.Load;
import pganatomy.lab.Server;

/// The exercises of "Where the time goes".
public final class Lesson05 {

  private static final String LIBRARY = "shared_preload_libraries=pg_stat_statements";

  private Lesson05() {}

  private static void run(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String text : statements) {
        statement.execute(text);
      }
    }
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }

  // ---------------------------------------------------------------- 1: find

  /// Names the statement that has cost most.
  @FunctionalInterface
  public interface Finder {
    String find(Connection connection) throws Exception;
  }

  /// What a server has done: a report, seldom and long; pages, often and short; pings, very often.
  ///
  /// @param dearest the table of the statement that has cost most
  public record Work(
      int reports, int reportMillis, int pages, int pageMillis, int pings, String dearest) {}

  public static Verdict dearest(Finder finder) {
    return dearest(finder, new Work(1, 130, 30, 12, 50, "page"));
  }

  /// The same after other work.
  public static Verdict dearest(Finder finder, Work work) {
    Exercise exercise = Exercise.of("05-1", "Who costs most?");
    try {
      return Answers.onServer(
          server -> {
            try (Connection connection = server.connect()) {
              doWork(server, connection, work);
              try {
                return dearest(exercise, finder, connection, work);
              } finally {
                undo(connection);
              }
            }
          },
          LIBRARY);
    } catch (Exception broken) {
      return exercise.unable(3, broken);
    }
  }

  private static void doWork(Server server, Connection connection, Work work) throws SQLException {
    run(
        connection,
        "CREATE EXTENSION pg_stat_statements",
        "CREATE TABLE report AS SELECT 1 AS n",
        "CREATE TABLE page AS SELECT 1 AS n",
        "CREATE TABLE ping AS SELECT 1 AS n",
        "CREATE DATABASE elsewhere",
        "SELECT pg_stat_statements_reset()");
    String report = "SELECT pg_sleep(" + work.reportMillis / 1000.0 + ") FROM report";
    String page = "SELECT pg_sleep(" + work.pageMillis / 1000.0 + ") FROM page";
    String ping = "SELECT n FROM ping";
    for (int i = 0; i < work.reports; i++) {
      run(connection, report);
    }
    for (int i = 0; i < work.pages; i++) {
      run(connection, page);
    }
    for (int i = 0; i < work.pings; i++) {
      run(connection, ping);
    }
    try (Connection other = server.connect("postgres", "elsewhere")) {
      run(other, "CREATE TABLE foreign_work AS SELECT 1 AS n");
      run(other, FOREIGN_WORK);
      String dearest = work.dearest.equals("page") ? page : report;
      asPlanned(connection, other, dearest, ping, work);
    }
  }

  private static final String FOREIGN_WORK = "SELECT pg_sleep(1.2) FROM foreign_work";
  private static final double CLEARLY = 1.3;
  private static final int MOST_MORE = 100;

  /// On a busy machine each run takes longer, which could turn the planned order round: then there
  /// is more work, until the dearest is so by far in its database, and what was done elsewhere has
  /// cost even more.
  private static void asPlanned(
      Connection connection, Connection other, String dearest, String ping, Work work)
      throws SQLException {
    for (int more = 0; more < MOST_MORE; more++) {
      double[] costs = costs(connection, work);
      boolean isDearest = costs[0] > CLEARLY * costs[1];
      boolean isLessThanElsewhere = costs[2] > CLEARLY * costs[0];
      if (isDearest && isLessThanElsewhere) {
        return;
      }
      if (!isDearest) {
        run(connection, dearest, ping);
      }
      if (!isLessThanElsewhere) {
        run(other, FOREIGN_WORK);
      }
    }
  }

  /// What the dearest statement has cost, the dearest of the others here, and the work elsewhere.
  private static double[] costs(Connection connection, Work work) throws SQLException {
    String here = "dbid = (SELECT oid FROM pg_database WHERE datname = current_database())";
    String isIt = "query LIKE 'SELECT pg_sleep(%) FROM " + work.dearest + "'";
    String isElsewhere = "query LIKE 'SELECT pg_sleep(%) FROM foreign_work'";
    String[] conditions = {isIt + " AND " + here, "NOT " + isIt + " AND " + here, isElsewhere};
    double[] costs = new double[conditions.length];
    try (Statement statement = connection.createStatement()) {
      for (int i = 0; i < costs.length; i++) {
        String sql =
            "SELECT coalesce(max(total_exec_time), 0) FROM pg_stat_statements WHERE "
                + conditions[i];
        try (ResultSet result = statement.executeQuery(sql)) {
          result.next();
          costs[i] = result.getDouble(1);
        }
      }
    }
    return costs;
  }

  private static void undo(Connection connection) throws SQLException {
    run(
        connection,
        "DROP DATABASE elsewhere",
        "DROP TABLE report, page, ping",
        "DROP EXTENSION pg_stat_statements");
  }

  private static Verdict dearest(
      Exercise exercise, Finder finder, Connection connection, Work work) {
    return exercise
        .claim(
            1,
            "It is the text of a statement in pg_stat_statements",
            () -> hintForText(connection, finder.find(connection)))
        .claim(
            1,
            "The statement ran in the database of the connection",
            () ->
                String.valueOf(finder.find(connection)).contains("foreign_work")
                    ? "That one ran in another database: compare dbid."
                    : null)
        .claim(
            1,
            "It is the one that has cost most in sum",
            () -> hintForDearest(finder.find(connection), work))
        .verdict();
  }

  private static String hintForText(Connection connection, String text) throws SQLException {
    if (text == null) {
      return "You gave null.";
    }
    try (var statement =
        connection.prepareStatement("SELECT count(*) FROM pg_stat_statements WHERE query = ?")) {
      statement.setString(1, text);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        if (result.getLong(1) > 0) {
          return null;
        }
      }
    }
    return text.strip().matches("-?\\d+")
        ? "That is a number. The statement's text is in the column query."
        : "The view has no such text: " + shortened(text);
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + " ..." : text;
  }

  private static String hintForDearest(String text, Work work) {
    String told = String.valueOf(text);
    if (told.contains(" FROM " + work.dearest)) {
      return null;
    }
    if (told.contains(" FROM foreign_work")) {
      return "Look at your own database first.";
    }
    if (told.contains(" FROM report")) {
      return "That one has the slowest single run. Another one runs more often, and costs more in"
          + " sum.";
    }
    if (told.contains(" FROM ping")) {
      return "That one ran most often, but each run is cheap. Sort by the column that is a sum of"
          + " times, the largest first.";
    }
    return "Another statement has cost more: sort by the column that is a sum of times, the largest"
        + " first. You gave: "
        + shortened(told);
  }

  // ---------------------------------------------------------------- 2: explain with data

  /// Tells how much of a statement's time is not the server's.
  @FunctionalInterface
  public interface WayMeter {
    double measure(Connection connection, String statement, int times) throws Exception;
  }

  public static Verdict way(WayMeter meter) {
    return way(meter, 150, 300, 4);
  }

  private static final double SLOWEST_PACE = 3;

  /// The same with another way, another statement, other times; all of them longer on a busy
  /// machine, so that its delays stay small beside them.
  public static Verdict way(WayMeter meter, int wayMillis, int serverMillis, int times) {
    double pace = Math.min(SLOWEST_PACE, Load.factor());
    return way(meter, (int) (wayMillis * pace), (int) (serverMillis * pace), times, pace);
  }

  private static Verdict way(
      WayMeter meter, int wayMillis, int serverMillis, int times, double pace) {
    Exercise exercise = Exercise.of("05-2", "Server or way?");
    try {
      return Answers.onServer(
          server -> {
            try (Connection own = server.connect();
                SlowWay slow = new SlowWay(server, wayMillis);
                Connection far = slow.connect()) {
              run(own, "CREATE EXTENSION pg_stat_statements");
              run(own, "CREATE TABLE pace AS SELECT " + 1.2 * pace + "::float AS seconds");
              try {
                return way(exercise, meter, own, far, wayMillis, serverMillis, times);
              } finally {
                run(own, "DROP TABLE pace", "DROP EXTENSION pg_stat_statements");
              }
            }
          },
          LIBRARY);
    } catch (Exception broken) {
      return exercise.unable(3, broken);
    }
  }

  private static Verdict way(
      Exercise exercise,
      WayMeter meter,
      Connection own,
      Connection far,
      int wayMillis,
      int serverMillis,
      int times) {
    String sleep = "SELECT pg_sleep(" + serverMillis / 1000.0 + ")";
    return exercise
        .claim(
            1,
            "It tells the way of a connection whose way is long",
            () -> {
              run(own, "SELECT pg_stat_statements_reset()");
              double told = meter.measure(far, sleep, times);
              return hintForWay(told, wayMillis, serverMillis, runs(own), times);
            })
        .claim(
            1,
            "It is almost nothing where there is hardly a way",
            () -> {
              double told = meter.measure(own, sleep, times);
              return told > -serverMillis / 4.0 && told < serverMillis / 2.0
                  ? null
                  : "Client and server are neighbours, yet you say "
                      + Math.round(told)
                      + " ms are lost between them.";
            })
        .claim(
            1,
            "What the statement has cost at other times does not count",
            () -> oldRuns(meter, own, far, wayMillis, serverMillis, times))
        .verdict();
  }

  /// How often sleeps have run since the statistics were reset.
  private static long runs(Connection own) throws SQLException {
    return number(
        own,
        "SELECT coalesce(sum(calls), 0)::bigint FROM pg_stat_statements"
            + " WHERE query ILIKE '%pg_sleep%'");
  }

  private static String hintForWay(
      double told, int wayMillis, int serverMillis, long runs, int times) {
    if (told > wayMillis * 0.7 && told < wayMillis + serverMillis * 0.7) {
      return runs == 0 || runs >= times
          ? null
          : "The statement was to run " + times + " times, and ran " + runs + " times.";
    }
    if (told < -wayMillis / 2.0) {
      return "Less than nothing? The server's part is to be taken from the client's.";
    }
    if (told > 0 && told < 1) {
      return "That looks like seconds.";
    }
    if (told > 1e5) {
      return "That looks like nanoseconds.";
    }
    if (told >= wayMillis + serverMillis * 0.7) {
      return "About "
          + Math.round(told)
          + " ms is the whole time of a run at the client, or more. Take the server's part away.";
    }
    return "The way takes about "
        + wayMillis
        + " ms, and the statement about "
        + serverMillis
        + " ms at the server; you say "
        + Math.round(told)
        + " ms. Is that the server's part?";
  }

  /// The same statement was slower before: its mean over all time is not that of these runs.
  private static String oldRuns(
      WayMeter meter, Connection own, Connection far, int wayMillis, int serverMillis, int times)
      throws Exception {
    String statement = "SELECT pg_sleep(seconds) FROM pace";
    run(own, "SELECT pg_stat_statements_reset()");
    for (int i = 0; i < 2; i++) {
      run(own, statement);
    }
    run(own, "UPDATE pace SET seconds = " + serverMillis / 1000.0);
    double told = meter.measure(far, statement, times);
    return told > wayMillis * 0.7 && told < wayMillis + serverMillis * 0.7
        ? null
        : "This statement was slower before you came, and your number ("
            + Math.round(told)
            + " ms) has those runs in it. Look at the view before and after, or explain it now.";
  }

  // ---------------------------------------------------------------- 3: build

  /// Notes times and tells percentiles of them.
  public interface Recorder {
    void record(double millis);

    double percentile(double percent);
  }

  public static Verdict recorder(Supplier<? extends Recorder> maker) {
    return recorder(maker, 200, 8, 20_000);
  }

  /// The same with so many values, threads, and values for each thread.
  ///
  /// @param count a multiple of 100
  public static Verdict recorder(
      Supplier<? extends Recorder> maker, int count, int threads, int each) {
    return Exercise.of("05-3", "Honest numbers")
        .claim(1, "Percentiles are right", () -> percentiles(maker.get(), count))
        .claim(1, "The smallest and the largest are told, also of one", () -> ends(maker, count))
        .claim(1, "Asking in between does no harm", () -> inBetween(maker.get(), count))
        .claim(1, "Many threads lose nothing", () -> crowd(maker.get(), threads, each))
        .verdict();
  }

  /// The numbers from 1 on, shuffled; most times of servers are near their smallest: squares.
  private static List<Double> shuffled(int from, int count) {
    List<Double> values = new ArrayList<>();
    for (int i = from; i < from + count; i++) {
      values.add((double) i * i);
    }
    Collections.shuffle(values, new Random(5));
    return values;
  }

  private static String percentiles(Recorder recorder, int count) {
    List<Double> values = shuffled(1, count);
    values.forEach(recorder::record);
    double mean = values.stream().mapToDouble(v -> v).average().orElse(0);
    for (int percent : new int[] {90, 50, 75, 95, 99}) {
      double rank = percent * count / 100.0;
      String hint = hint(recorder.percentile(percent), rank, percent, count, mean);
      if (hint != null) {
        return hint;
      }
    }
    return null;
  }

  private static String hint(double told, double rank, int percent, int count, double mean) {
    double right = rank * rank;
    if (told == right) {
      return null;
    }
    if (Math.abs(told - mean) < mean / 1000) {
      return "That is the mean. It is nobody's time.";
    }
    String asked = count + " times were noted. percentile(" + percent + ") is " + right;
    if (told == (rank + 1) * (rank + 1)) {
      return asked + ", the next larger one is yours: one place too far.";
    }
    double fromAbove = count - rank + 1;
    if (told == fromAbove * fromAbove || told == (fromAbove - 1) * (fromAbove - 1)) {
      return asked + ", yours is as far from the other end. Which order do you sort in?";
    }
    return asked
        + ", you say "
        + told
        + ". Is it one of the times that were noted, and the right"
        + " one when they are sorted?";
  }

  private static String ends(Supplier<? extends Recorder> maker, int count) {
    Recorder many = maker.get();
    shuffled(3, count).forEach(many::record);
    if (many.percentile(0) != 9) {
      return "percentile(0) is the smallest, 9.0, and you say " + many.percentile(0) + ".";
    }
    double largest = (double) (count + 2) * (count + 2);
    if (many.percentile(100) != largest) {
      return "percentile(100) is the largest, "
          + largest
          + ", and you say "
          + many.percentile(100)
          + ".";
    }
    Recorder one = maker.get();
    one.record(7);
    return one.percentile(50) == 7 && one.percentile(99) == 7
        ? null
        : "One time, 7.0, was noted: each percentile is 7.0.";
  }

  private static String inBetween(Recorder recorder, int count) {
    shuffled(1, count).forEach(recorder::record);
    double before = recorder.percentile(50);
    shuffled(count + 1, count).forEach(recorder::record);
    double after = recorder.percentile(50);
    double right = (double) count * count;
    if (after == right) {
      return null;
    }
    return after == before
        ? "Times that were noted after the first question do not count. What do you keep from it?"
        : "After more times were noted, percentile(50) is "
            + right
            + ", and you say "
            + after
            + ".";
  }

  private static String crowd(Recorder recorder, int threads, int each)
      throws InterruptedException {
    List<Thread> crowd = new ArrayList<>();
    List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < threads; i++) {
      int first = i;
      crowd.add(
          Thread.ofPlatform()
              .daemon()
              .uncaughtExceptionHandler((thread, thrown) -> failures.add(thrown))
              .start(() -> {
                for (int n = 0; n < each; n++) {
                  recorder.record(1.0 + first + (double) n * threads);
                }
              }));
    }
    for (Thread thread : crowd) {
      thread.join();
    }
    if (!failures.isEmpty()) {
      return threads
          + " threads noted at once, and record() ended with "
          + failures.getFirst().getClass().getSimpleName()
          + " in one of them. Who else writes at the same time?";
    }
    double all = (double) threads * each;
    for (double percent : new double[] {25, 50, 75}) {
      double told = recorder.percentile(percent);
      if (told != all * percent / 100) {
        return threads
            + " threads noted "
            + (long) all
            + " times at once, and some are lost: percentile("
            + (int) percent
            + ") is "
            + all * percent / 100
            + ", and you say "
            + told
            + ".";
      }
    }
    return null;
  }
}

package pganatomy.lesson;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pganatomy.lab.Server;

/// The exercises of "Private memory and temp files".
public final class Lesson04 {

  private static final Pattern TEMPORARY_FILE =
      Pattern.compile(
          "temporary file: path \"base/pgsql_tmp/pgsql_tmp(\\d+)\\.\\d+\", size (\\d+)");

  private Lesson04() {}

  // ---------------------------------------------------------------- 1: find

  /// Reads a log: how many bytes a process has written to temporary files.
  @FunctionalInterface
  public interface Auditor {
    long spilledBytes(long pid, List<String> log) throws Exception;
  }

  public static Verdict spilled(Auditor auditor) {
    return spilled(auditor, 20_000, 2);
  }

  /// The same with other sizes: rows to sort, and sorts of the process that is asked for.
  public static Verdict spilled(Auditor auditor, int rows, int times) {
    Exercise exercise = Exercise.of("04-1", "Whose files?");
    try {
      return Answers.onServer(
          server -> spilled(exercise, auditor, logOf(server, rows, times)), "log_temp_files=0");
    } catch (Exception broken) {
      return exercise.unable(3, broken);
    }
  }

  /// Process numbers that begin alike stand for the real ones: nobody can order those.
  private static final long ONE = 471;

  private static final long OTHER = 4711;
  private static final long IDLE = 47;

  private static Verdict spilled(Exercise exercise, Auditor auditor, List<String> log) {
    return exercise
        .claim(
            1,
            "It finds what a process wrote that sorted once",
            () -> hintForBytes(log, OTHER, auditor.spilledBytes(OTHER, log)))
        .claim(
            1,
            "It adds up what a process wrote that sorted several times",
            () -> hintForBytes(log, ONE, auditor.spilledBytes(ONE, log)))
        .claim(
            1,
            "It is 0 for a process that wrote none",
            () -> hintForBytes(log, IDLE, auditor.spilledBytes(IDLE, log)))
        .verdict();
  }

  private static List<String> logOf(Server server, int rows, int times) throws Exception {
    try (Connection one = server.connect();
        Connection other = server.connect()) {
      server.log().mark();
      for (int i = 0; i < times; i++) {
        sort(one, rows * (i + 1));
      }
      sort(other, rows + rows / 2);
      sort(one, rows);
      String realOne = Lesson02.ask(one, "SELECT pg_backend_pid()");
      String realOther = Lesson02.ask(other, "SELECT pg_backend_pid()");
      List<String> log = new ArrayList<>();
      for (String line : server.log().sinceMark()) {
        log.add(renamed(renamed(line, realOne, ONE), realOther, OTHER));
      }
      return log;
    }
  }

  private static void sort(Connection connection, int rows) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET work_mem = '64kB'");
    }
    Lesson02.ask(
        connection,
        "SELECT count(*) FROM (SELECT n % 1000003 AS key FROM generate_series(1, "
            + rows
            + ") AS n ORDER BY key DESC)");
  }

  private static String renamed(String line, String real, long pid) {
    return line.replace("pgsql_tmp" + real + ".", "pgsql_tmp" + pid + ".")
        .replace("[" + real + "]", "[" + pid + "]");
  }

  private static String hintForBytes(List<String> log, long pid, long told) {
    long own = 0;
    long all = 0;
    long largest = 0;
    long last = 0;
    long alike = 0;
    int files = 0;
    for (String line : log) {
      Matcher file = TEMPORARY_FILE.matcher(line);
      if (file.find()) {
        long size = Long.parseLong(file.group(2));
        all += size;
        alike += file.group(1).startsWith("" + pid) ? size : 0;
        if (file.group(1).equals("" + pid)) {
          own += size;
          largest = Math.max(largest, size);
          last = size;
          files++;
        }
      }
    }
    if (told == own) {
      return null;
    }
    if (told == alike) {
      return "Process " + pid + " is not the only one whose number begins so. What follows it?";
    }
    if (told == all) {
      return "That is what all processes wrote. The file's name tells whose it was.";
    }
    if (told == files) {
      return "That is how many files process " + pid + " wrote. Asked is how many bytes.";
    }
    if (told == largest || told == last) {
      return "Process " + pid + " wrote " + files + " files, and you give the size of one of them.";
    }
    return "Process "
        + pid
        + " wrote "
        + own
        + " bytes in "
        + files
        + " files; you say "
        + told
        + ". One line tells of one file: its size stands at the end, in bytes.";
  }

  // ---------------------------------------------------------------- 2: explain with data

  /// Tells how many megabytes a query may take in the worst case.
  @FunctionalInterface
  public interface Accountant {
    long worstCase(List<String> plan, int workMem, int connections, int maxParallelWorkers)
        throws Exception;
  }

  public static Verdict worstCase(Accountant accountant) {
    return worstCase(accountant, 64, 100, 8);
  }

  /// The same with other settings.
  public static Verdict worstCase(
      Accountant accountant, int workMem, int connections, int maxParallelWorkers) {
    return Exercise.of("04-2", "The worst case")
        .claim(
            1,
            "One sort on one connection takes one work_mem",
            () -> hintForSum(accountant, Plans.SORT, workMem, 1, maxParallelWorkers))
        .claim(
            1,
            "Each node counts, a hash twice, on each connection",
            () -> {
              String hint =
                  hintForSum(accountant, Plans.TWO_JOINS, workMem, connections, maxParallelWorkers);
              return hint != null
                  ? hint
                  : hintForSum(
                      accountant, Plans.AGGREGATE, workMem, connections, maxParallelWorkers);
            })
        .claim(
            1,
            "Below a Gather each worker counts, and the leader too",
            () -> hintForSum(accountant, Plans.PARALLEL, workMem, 1, maxParallelWorkers))
        .claim(
            1,
            "All connections together get no more workers than there are",
            () ->
                hintForSum(
                    accountant, Plans.PARALLEL_SORT, workMem, connections, maxParallelWorkers))
        .verdict();
  }

  private static String hintForSum(
      Accountant accountant, Plans plan, int workMem, int connections, int maxParallelWorkers)
      throws Exception {
    long told = accountant.worstCase(plan.lines, workMem, connections, maxParallelWorkers);
    long workers = Math.min((long) plan.workers * connections, maxParallelWorkers);
    long wanted = workMem * (connections * (long) plan.inLeader() + workers * plan.below());
    if (told == wanted) {
      return null;
    }
    String what = "For " + plan.what + " on " + connections + " connection(s) you say " + told;
    return what + " MB. " + plan.hint(told, workMem, connections, maxParallelWorkers);
  }

  // ---------------------------------------------------------------- 3: build

  /// Finds the smallest `work_mem`, in whole megabytes, with which a query writes no file.
  @FunctionalInterface
  public interface Tuner {
    int enoughMegabytes(Connection connection, String query) throws Exception;
  }

  public static Verdict enough(Tuner tuner) {
    return enough(tuner, 40_000, "SELECT count(*) FROM (SELECT * FROM words ORDER BY word)");
  }

  /// The same for another query over so many words.
  public static Verdict enough(Tuner tuner, int rows, String query) {
    Exercise exercise = Exercise.of("04-3", "How much is enough?");
    try {
      return Answers.onServer(
          server -> {
            try (Connection own = server.connect();
                Statement statement = own.createStatement()) {
              statement.execute(
                  "CREATE TABLE words AS SELECT n AS id, 'word number ' || n AS word"
                      + " FROM generate_series(1, "
                      + rows
                      + ") AS n");
              statement.execute("ANALYZE words");
              try {
                return enough(exercise, tuner, server, query);
              } finally {
                statement.execute("DROP TABLE words");
              }
            }
          },
          "log_temp_files=0",
          "max_parallel_workers_per_gather=0");
    } catch (Exception broken) {
      return exercise.unable(4, broken);
    }
  }

  private static Verdict enough(Exercise exercise, Tuner tuner, Server server, String query)
      throws SQLException {
    int[] told = new int[1];
    try (Connection learners = server.connect();
        Statement statement = learners.createStatement()) {
      statement.execute("SET work_mem = '3MB'");
      return exercise
          .claim(
              1,
              "With it, the query writes no file",
              () -> {
                told[0] = tuner.enoughMegabytes(learners, query);
                return told[0] < 1
                    ? "You gave " + told[0] + ". The smallest answer is 1."
                    : hintForTooLittle(server, query, told[0]);
              })
          .claim(1, "With less, it does", () -> hintForTooMuch(server, query, told[0]))
          .claim(
              1,
              "For a query that needs next to nothing it is 1",
              () -> {
                int small =
                    tuner.enoughMegabytes(
                        learners, "SELECT id FROM words WHERE id < 10 ORDER BY 1");
                return small == 1
                    ? null
                    : "A sort of nine rows fits into 1 MB; you say " + small + ".";
              })
          .claim(
              1,
              "The session has the work_mem that it had before",
              () -> {
                String now = Lesson02.ask(learners, "SHOW work_mem");
                return "3MB".equals(now)
                    ? null
                    : "It was 3MB before, and is "
                        + now
                        + " now. RESET goes back to the server's value, not to the session's.";
              })
          .verdict();
    }
  }

  private static String hintForTooLittle(Server server, String query, int megabytes)
      throws Exception {
    long bytes = bytesWritten(server, query, megabytes);
    return bytes == 0
        ? null
        : "With "
            + megabytes
            + " MB the query still writes "
            + bytes / 1024
            + " kB to files. (The same rows are smaller in a file than in memory, so the size of"
            + " the file is not the answer.)";
  }

  private static String hintForTooMuch(Server server, String query, int megabytes)
      throws Exception {
    if (megabytes < 1) {
      return "There is no number to look at.";
    }
    int less = Math.min(megabytes - 1, megabytes * 9 / 10);
    return less >= 1 && bytesWritten(server, query, less) == 0
        ? "With " + less + " MB it writes no file either. The smallest is wanted."
        : null;
  }

  private static long bytesWritten(Server server, String query, int megabytes) throws Exception {
    try (Connection own = server.connect();
        Statement statement = own.createStatement()) {
      String pid = Lesson02.ask(own, "SELECT pg_backend_pid()");
      statement.execute("SET work_mem = '" + megabytes + "MB'");
      server.log().mark(); // An earlier process may have had the same number.
      try (ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          // A query is not done before its last row.
        }
      }
      long bytes = 0;
      for (String line : server.log().sinceMark()) {
        Matcher file = TEMPORARY_FILE.matcher(line);
        bytes += file.find() && file.group(1).equals(pid) ? Long.parseLong(file.group(2)) : 0;
      }
      return bytes;
    }
  }
}

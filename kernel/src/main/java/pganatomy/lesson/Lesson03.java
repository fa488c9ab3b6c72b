package pganatomy.lesson;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import pganatomy.lab.Load;
import pganatomy.lab.ProcessInfo;
import pganatomy.lab.Server;
import pganatomy.lesson.Answers.Crowd;

/// The exercises of "Connection limits".
public final class Lesson03 {

  private Lesson03() {}

  // ---------------------------------------------------------------- 1: find

  /// A query that tells, in one row, how many clients are connected and what percentage of
  /// `max_connections` that is.
  public static Verdict usage(Answers.Text query) {
    return usage(query, 12, 3, 2);
  }

  /// The same with numbers of one's own: so many places, idle clients, clients in a transaction.
  public static Verdict usage(Answers.Text query, int places, int idle, int inTransaction) {
    Exercise exercise = Exercise.of("03-1", "How full is it?");
    try {
      return Answers.onServer(
          server -> {
            try (Crowd crowd = new Crowd().idle(server, idle);
                Connection own = server.connect()) {
              crowd.inTransaction(server, inTransaction);
              return usage(exercise, query, own, places, idle + inTransaction + 1);
            }
          },
          "max_connections=" + places);
    } catch (Exception broken) {
      return exercise.unable(3, broken);
    }
  }

  private static Verdict usage(
      Exercise exercise, Answers.Text query, Connection own, int places, int clients) {
    String[] row = new String[2];
    return exercise
        .claim(
            1,
            "The query runs and gives one row with two columns",
            () -> oneRow(own, query.get(), row))
        .claim(
            1,
            "The first column is the number of client connections",
            () -> hintForClients(own, row[0], clients))
        .claim(
            1,
            "The second column is the percentage of max_connections, with two decimals",
            () -> hintForPercentage(row[1], 100.0 * clients / places))
        .verdict();
  }

  private static String oneRow(Connection own, String sql, String[] row) throws SQLException {
    if (sql == null || sql.isBlank()) {
      return "Your query is empty.";
    }
    try (Statement statement = own.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      if (result.getMetaData().getColumnCount() != 2) {
        return "It has " + result.getMetaData().getColumnCount() + " columns; two are wanted.";
      }
      if (!result.next()) {
        return "It gives no row. An aggregate without GROUP BY gives exactly one.";
      }
      row[0] = result.getString(1);
      row[1] = result.getString(2);
      return result.next()
          ? "It gives more than one row. An aggregate without GROUP BY gives exactly one."
          : null;
    }
  }

  private static String hintForClients(Connection own, String answer, int clients)
      throws SQLException {
    if (answer == null) {
      return "There is no number to look at.";
    }
    String wanted = "" + clients;
    if (answer.equals(wanted)) {
      return null;
    }
    if (answer.equals(one(own, "SELECT count(*) FROM pg_stat_activity"))) {
      return "You count every row of the view. Which column tells what kind of process a row is?";
    }
    if (answer.equals("" + (clients - 1))) {
      return "One is missing. Does the connection that asks not take a place, too?";
    }
    return "There are "
        + clients
        + " clients just now, some idle, some in a transaction, one asking; you found "
        + answer
        + ". Which of them does your condition leave out, and which others does it let in?";
  }

  private static String one(Connection own, String sql) throws SQLException {
    try (Statement statement = own.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }

  private static String hintForPercentage(String answer, double wanted) {
    if (answer == null) {
      return "There is no number to look at.";
    }
    double value;
    try {
      value = Double.parseDouble(answer);
    } catch (NumberFormatException text) {
      return "\"" + answer + "\" is not a number.";
    }
    if (Math.abs(value - wanted) < 0.006) {
      return null;
    }
    if (value == Math.floor(wanted / 100) || value == Math.floor(wanted)) {
      return "An integer divided by an integer is an integer: PostgreSQL cuts the rest off. Begin"
          + " with 100.0.";
    }
    if (Math.abs(value - wanted / 100) < 0.006) {
      return "That is a share of one, not of a hundred.";
    }
    return "The server of this check has another max_connections than yours. Ask for the setting in"
        + " the query: current_setting('max_connections').";
  }

  // ---------------------------------------------------------------- 2: explain with data

  /// How many megabytes of memory of its own one more idle connection costs this server.
  public static Verdict cost(Answers.OfServer<Double> measure) {
    return cost(measure, 10);
  }

  /// The same beside a crowd of another size.
  public static Verdict cost(Answers.OfServer<Double> measure, int alreadyThere) {
    Exercise exercise = Exercise.of("03-2", "What does one more cost?");
    try {
      return Answers.onServer(
          server -> {
            try (Crowd crowd = new Crowd().idle(server, alreadyThere)) {
              return cost(exercise, measure, server);
            }
          },
          "max_connections=40");
    } catch (Exception broken) {
      return exercise.unable(3, broken);
    }
  }

  private static Verdict cost(Exercise exercise, Answers.OfServer<Double> measure, Server server)
      throws SQLException {
    double[] told = new double[1];
    int[] left = new int[1];
    try (Connection own = server.connect()) {
      return exercise
          .claim(
              1,
              "It measures a number above zero",
              () -> {
                int before = clients(own);
                Double value = measure.get(server);
                left[0] = leftOver(own, before);
                told[0] = value == null ? 0 : value;
                return told[0] > 0 ? null : "You gave " + value + ".";
              })
          .claim(
              1,
              "It closes what it opens",
              () ->
                  left[0] == 0
                      ? null
                      : "There are more backends after your measurement than before: "
                          + left[0]
                          + ". A connection that nobody closes keeps its process: try (var c ="
                          + " server.connect()) { ... }")
          .claim(
              1, "It is private memory of one backend, in megabytes", () -> size(server, told[0]))
          .verdict();
    }
  }

  private static int clients(Connection own) throws SQLException {
    return Integer.parseInt(
        one(own, "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'"));
  }

  /// How many backends are more than before; one that ends may take a moment.
  private static int leftOver(Connection own, int before) throws Exception {
    int more = clients(own) - before;
    for (int tries = 0; tries < 100 && more > 0; tries++) {
      Thread.sleep(50);
      more = clients(own) - before;
    }
    return Math.max(0, more);
  }

  private static String size(Server server, double told) throws Exception {
    if (told <= 0) {
      return "There is no number to look at.";
    }
    double privately = 0;
    double resident = 0;
    int count = 0;
    try (Connection fresh = server.connect();
        Statement statement = fresh.createStatement()) {
      statement.execute("SELECT 1");
      for (ProcessInfo process : server.processList()) {
        if (process.kind().equals("client backend")) {
          privately += process.privateKilobytes() / 1024.0;
          resident += process.rssKilobytes() / 1024.0;
          count++;
        }
      }
    }
    double mean = privately / count;
    if (told > mean / 2 && told < mean * 1.6) {
      return null;
    }
    if (told > mean * 500) {
      return "That looks like kilobytes (or bytes). Megabytes are wanted.";
    }
    if (Math.abs(told - privately) < privately * 0.4) {
      return "That is about what all backends have together. What does one have?";
    }
    if (told > resident / count * 0.6) {
      return "That is nearer to the resident memory (RSS). It counts shared memory as well, which is"
          + " there only once, however many processes map it.";
    }
    return "A backend of this server has about "
        + Math.round(mean)
        + " MB of its own just now; you say "
        + Math.round(told * 10) / 10.0
        + ". Which processes do you look at?";
  }

  // ---------------------------------------------------------------- 3: build

  /// What a connection pool must do.
  public interface Pool extends AutoCloseable {

    /// A connection that nobody else has; waits until there is one.
    Connection borrow() throws Exception;

    /// Takes a connection back.
    void giveBack(Connection connection) throws Exception;

    @Override
    void close() throws Exception;
  }

  /// Makes a pool for a server that opens at most so many connections.
  @FunctionalInterface
  public interface PoolMaker {
    Pool make(Server server, int size) throws Exception;
  }

  public static Verdict pool(PoolMaker maker) {
    return pool(maker, 3, 12, 5);
  }

  /// The same with numbers of one's own: connections, threads, turns of each thread.
  public static Verdict pool(PoolMaker maker, int size, int threads, int turns) {
    Exercise exercise = Exercise.of("03-3", "A pool");
    try {
      return Answers.onServer(
          server ->
              exercise
                  .claim(
                      1,
                      "Many threads share few connections, and each gets its turn",
                      () -> share(maker, server, size, threads, turns))
                  .claim(
                      1,
                      "A connection comes back: the same processes serve all of them",
                      () -> reuse(maker, server, size))
                  .claim(
                      1,
                      "The next borrower does not get somebody else's open transaction",
                      () -> clean(maker, server))
                  .claim(
                      1, "After close() no connection is left", () -> closed(maker, server, size))
                  .verdict(),
          "max_connections=" + (size + 8));
    } catch (Exception broken) {
      return exercise.unable(4, broken);
    }
  }

  private static String share(PoolMaker maker, Server server, int size, int threads, int turns)
      throws Exception {
    AtomicInteger inUse = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Set<Connection> lent = java.util.concurrent.ConcurrentHashMap.newKeySet();
    try (Pool pool = maker.make(server, size)) {
      Callable<Void> user =
          () -> {
            for (int i = 0; i < turns; i++) {
              Connection connection = borrow(pool);
              if (!lent.add(connection)) {
                throw new Wrong("Two threads had the same connection at the same time.");
              }
              most.accumulateAndGet(inUse.incrementAndGet(), Math::max);
              try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_sleep(0.002)");
              } finally {
                inUse.decrementAndGet();
                lent.remove(connection);
                pool.giveBack(connection);
              }
            }
            return null;
          };
      together(user, threads);
    }
    if (most.get() > size) {
      return "Up to "
          + most.get()
          + " connections were open at once, though the pool may have only "
          + size
          + ". Who comes too late must wait.";
    }
    return most.get() < Math.min(2, size)
        ? "Only one connection was ever in use, though the pool may have " + size + "."
        : null;
  }

  private static Connection borrow(Pool pool) throws Exception {
    try {
      Connection connection = pool.borrow();
      if (connection == null) {
        throw new Wrong("borrow() gave null. It must wait until a connection is free.");
      }
      return connection;
    } catch (SQLException refused) {
      throw "53300".equals(refused.getSQLState())
          ? new Wrong(
              "The server said \"" + refused.getMessage() + "\". Who comes too late must wait.")
          : refused;
    }
  }

  private static void together(Callable<Void> user, int threads) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Void>> futures = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        futures.add(executor.submit(user));
      }
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Load.millis(8));
      for (Future<Void> future : futures) {
        future.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
      }
    } catch (TimeoutException stuck) {
      throw new Wrong(
          "After more than 8 seconds some threads still wait for a connection. Does giveBack() wake one?");
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof Exception cause ? cause : failed;
    } finally {
      executor.shutdownNow();
    }
  }

  private static String reuse(PoolMaker maker, Server server, int size) throws Exception {
    Set<String> processes = new HashSet<>();
    try (Pool pool = maker.make(server, size)) {
      for (int i = 0; i < 3 * size + 3; i++) {
        Connection connection = borrow(pool);
        processes.add(one(connection, "SELECT pg_backend_pid()"));
        pool.giveBack(connection);
      }
    }
    return processes.size() <= size
        ? null
        : "Your pool of "
            + size
            + " used "
            + processes.size()
            + " backends, one after the other. To open a new connection each time is what a pool"
            + " is there to avoid.";
  }

  private static String clean(PoolMaker maker, Server server) throws Exception {
    try (Pool pool = maker.make(server, 1)) {
      Connection first = borrow(pool);
      first.setAutoCommit(false);
      try (Statement statement = first.createStatement()) {
        statement.execute("CREATE TEMP TABLE half_done(x int)");
      }
      pool.giveBack(first);
      Connection second = borrow(pool);
      try {
        if (!second.getAutoCommit()) {
          return "The second borrower finds auto-commit switched off by the first. Put it back when"
              + " the connection comes back, and end what is open.";
        }
        return "0".equals(one(second, "SELECT count(*) FROM pg_class WHERE relname = 'half_done'"))
            ? null
            : "The first borrower's transaction was committed, though it never said COMMIT. What is"
                + " open when a connection comes back must be rolled back.";
      } finally {
        pool.giveBack(second);
      }
    }
  }

  private static String closed(PoolMaker maker, Server server, int size) throws Exception {
    try (Connection own = server.connect()) {
      int before = clients(own);
      Pool pool = maker.make(server, size);
      List<Connection> borrowed = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        borrowed.add(borrow(pool));
      }
      for (Connection connection : borrowed) {
        pool.giveBack(connection);
      }
      pool.close();
      return leftOver(own, before) == 0
          ? null
          : "Backends of your pool are still there after close().";
    }
  }
}

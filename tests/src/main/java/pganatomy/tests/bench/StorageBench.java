package pganatomy.tests.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pganatomy.lab.Command;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.OsProcess;
import pganatomy.tests.server.Servers;

/// What durable storage costs: commits, bulk loads, checkpoints, recovery, index builds. Both
/// servers with `fsync` and checksums on and the same settings.
final class StorageBench implements AutoCloseable {
  private static final int ROUNDS = 3;
  private static final long YOUNG_NANOS = 3_000_000_000L;
  private static final long GROWN_NANOS = 5_000_000_000L;
  private static final int ROWS = 10_000;
  private static final int PGBENCH_SECONDS = 10;
  private static final Pattern REDO_STARTS =
      Pattern.compile("redo starts at ([0-9A-F]+)/([0-9A-F]+)");
  private static final Pattern REDO_DONE =
      Pattern.compile("redo done at ([0-9A-F]+)/([0-9A-F]+) .*elapsed: ([0-9.]+) s");

  private final Map<Kind, Server> servers = new EnumMap<>(Kind.class);

  /// One measurement on one server.
  private interface Measurement {
    double of(Server server) throws SQLException, IOException, InterruptedException;
  }

  /// Starts servers of its own: the default settings' checkpoints would fall into the measurements.
  void start(Iterable<Kind> kinds) {
    for (Kind kind : kinds) {
      servers.put(
          kind,
          Servers.start(
              kind,
              "shared_buffers=512MB",
              "max_wal_size=8GB",
              "checkpoint_timeout=1h",
              "bgwriter_lru_maxpages=0",
              "max_connections=40",
              "maintenance_work_mem=64MB",
              "log_checkpoints=on"));
    }
  }

  /// What [#run] can be told to measure.
  static final List<String> SECTIONS =
      List.of("commits", "bulk", "index", "checkpoint", "recovery", "pgbench");

  void run(Collection<String> sections) {
    if (sections.contains("commits")) {
      prepare();
      for (int clients : new int[] {1, 4, 16}) {
        commits("single-row INSERTs", clients, INSERT);
      }
      for (int clients : new int[] {1, 4, 16}) {
        commits("single-row UPDATEs", clients, UPDATE);
      }
    }
    if (sections.contains("bulk") || sections.contains("index")) {
      measure("INSERT of 1,000,000 rows with a text", "ms", ROUNDS, StorageBench::bulk);
    }
    if (sections.contains("index")) {
      measure("CREATE INDEX on an integer, 1,000,000 rows", "ms", ROUNDS, s -> index(s, "k"));
      measure("CREATE INDEX on a text, 1,000,000 rows", "ms", ROUNDS, s -> index(s, "note"));
    }
    if (sections.contains("checkpoint")) {
      measure("CHECKPOINT of 256 MB dirty", "ms", ROUNDS, StorageBench::checkpoint);
    }
    if (sections.contains("recovery")) {
      measure("recovery, log redone in a second", "MB", ROUNDS, StorageBench::recovery);
    }
    if (sections.contains("pgbench") && Servers.hasProgram("pgbench")) {
      measure("pgbench -i -s 10", "s", 1, StorageBench::pgbenchInitialize);
      measure("pgbench TPC-B, 8 clients", "tx/s", ROUNDS, StorageBench::pgbench);
    }
  }

  @Override
  public void close() {
    servers.values().forEach(Server::close);
  }

  /// Alternates between the servers. One that cannot do it has no figure, and says why.
  private void measure(String what, String unit, int rounds, Measurement measurement) {
    Figures figures = new Figures();
    List<Kind> failed = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      for (Server server : servers.values()) {
        if (failed.contains(server.kind())) {
          continue;
        }
        try {
          figures.add(server.kind(), measurement.of(server));
        } catch (SQLException | IOException | RuntimeException e) {
          failed.add(server.kind());
          String text = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
          System.err.println(server.kind() + ", " + what + ": " + text);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return;
        }
      }
    }
    figures.printMedian(what, unit);
  }

  // ---------------------------------------------------------------- commits

  private void prepare() {
    for (Server server : servers.values()) {
      try {
        run(server, "CREATE TABLE inserted (id bigint, note text)");
        run(server, "CREATE TABLE updated (id int, value int, filler text)");
        run(
            server,
            "INSERT INTO updated SELECT n, 0, repeat('x', 80) FROM generate_series(1, "
                + ROWS
                + ") AS n");
        run(server, "ALTER TABLE updated ADD PRIMARY KEY (id)");
        run(server, "VACUUM ANALYZE updated");
      } catch (SQLException e) {
        System.err.println(server.kind() + ": " + e.getMessage());
      }
    }
  }

  private static final String INSERT =
      "INSERT INTO inserted VALUES (?, 'a row of a single transaction')";
  private static final String UPDATE = "UPDATE updated SET value = value + 1 WHERE id = ?";

  /// Transactions a second; each client commits one statement after the other. A connection's first
  /// seconds have a figure of their own: a young JVM is still compiling then.
  private void commits(String what, int clients, String sql) {
    Figures young = new Figures();
    Figures grown = new Figures();
    for (int round = 0; round < ROUNDS; round++) {
      for (Server server : servers.values()) {
        try {
          double[] rates = transactions(server, clients, sql);
          young.add(server.kind(), rates[0]);
          grown.add(server.kind(), rates[1]);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return;
        } catch (IllegalStateException e) {
          System.err.println(server.kind() + ", " + what + ": " + e.getMessage());
        }
      }
    }
    young.printMedian(what + ", " + clients + " clients, first 3 s", "tx/s");
    grown.printMedian(what + ", " + clients + " clients, then", "tx/s");
  }

  private static double[] transactions(Server server, int clients, String sql)
      throws InterruptedException {
    List<Committer> all = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Committer committer = new Committer(server, sql, i);
      all.add(committer);
      threads.add(Thread.ofPlatform().start(committer));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    double[] sums = new double[2];
    for (Committer committer : all) {
      if (committer.failure != null) {
        throw new IllegalStateException(committer.failure);
      }
      sums[0] += committer.young;
      sums[1] += committer.grown;
    }
    return sums;
  }

  private static final class Committer implements Runnable {
    private final Server server;
    private final String sql;
    private final Random random;
    private double young;
    private double grown;
    private String failure;

    Committer(Server server, String sql, int number) {
      this.server = server;
      this.sql = sql;
      this.random = new Random(number);
    }

    @Override
    public void run() {
      try (Connection connection = connect(server);
          PreparedStatement statement = connection.prepareStatement(sql)) {
        young = perSecond(statement, YOUNG_NANOS);
        grown = perSecond(statement, GROWN_NANOS);
      } catch (SQLException e) {
        failure = e.getMessage();
      }
    }

    private double perSecond(PreparedStatement statement, long nanos) throws SQLException {
      long start = System.nanoTime();
      long count = 0;
      while (System.nanoTime() - start < nanos) {
        statement.setInt(1, 1 + random.nextInt(ROWS));
        if (statement.executeUpdate() != 1) {
          throw new SQLException(sql + " changed no row");
        }
        count++;
      }
      return count * 1e9 / (System.nanoTime() - start);
    }
  }

  // ---------------------------------------------------------------- bulk

  private static double bulk(Server server) throws SQLException {
    try (Connection connection = connect(server)) {
      run(connection, "DROP TABLE IF EXISTS bulk");
      run(connection, "CREATE TABLE bulk (id int, k int, note text)");
      double millis =
          millis(
              connection,
              "INSERT INTO bulk SELECT n, (n * 7919::bigint % 1000003)::int, 'a note on ' || n"
                  + " FROM generate_series(1, 1000000) AS n");
      run(connection, "CHECKPOINT");
      return millis;
    }
  }

  private static double index(Server server, String column) throws SQLException {
    try (Connection connection = connect(server)) {
      run(connection, "DROP INDEX IF EXISTS bulk_" + column);
      double millis =
          millis(connection, "CREATE INDEX bulk_" + column + " ON bulk (" + column + ")");
      run(connection, "DROP INDEX bulk_" + column);
      run(connection, "CHECKPOINT");
      return millis;
    }
  }

  private static double checkpoint(Server server) throws SQLException {
    try (Connection connection = connect(server)) {
      run(connection, "DROP TABLE IF EXISTS dirty");
      run(connection, "CREATE TABLE dirty (id int, filler text)");
      run(connection, "CHECKPOINT");
      // Seven rows fill a page: 32,768 pages are 256 MB.
      run(
          connection,
          "INSERT INTO dirty SELECT n, repeat('y', 1100) FROM generate_series(1, 229376) AS n");
      return millis(connection, "CHECKPOINT");
    }
  }

  // ---------------------------------------------------------------- recovery

  private static double recovery(Server server) throws SQLException, InterruptedException {
    try (Connection connection = connect(server)) {
      run(connection, "DROP TABLE IF EXISTS redone");
      run(connection, "CREATE TABLE redone (id int, k int, note text)");
      run(connection, "CHECKPOINT");
      run(
          connection,
          "INSERT INTO redone SELECT n, n, repeat('z', 60) FROM generate_series(1, 1000000) AS n");
      run(connection, "UPDATE redone SET k = k + 1 WHERE id % 2 = 0");
      run(connection, "DELETE FROM redone WHERE id % 5 = 0");
    }
    server.log().mark();
    List<OsProcess> all = new ArrayList<>(Servers.children(server));
    OsProcess.signal(server.pid(), "KILL");
    for (OsProcess child : all) {
      child.signal("KILL");
    }
    Servers.waitUntil(Duration.ofSeconds(20), () -> all.stream().noneMatch(OsProcess::stillLives));
    server.start();
    return megabytesPerSecond(server.log().sinceMark());
  }

  private static double megabytesPerSecond(List<String> log) {
    long start = 0;
    for (String line : log) {
      Matcher starts = REDO_STARTS.matcher(line);
      Matcher done = REDO_DONE.matcher(line);
      if (starts.find()) {
        start = lsn(starts);
      } else if (done.find()) {
        double seconds = Math.max(0.01, Double.parseDouble(done.group(3)));
        return (lsn(done) - start) / 1048576.0 / seconds;
      }
    }
    throw new IllegalStateException("the log does not tell of a redo");
  }

  private static long lsn(Matcher matcher) {
    return Long.parseLong(matcher.group(1), 16) << 32 | Long.parseLong(matcher.group(2), 16);
  }

  // ---------------------------------------------------------------- pgbench

  private static double pgbenchInitialize(Server server) throws IOException, InterruptedException {
    long start = System.nanoTime();
    pgbench(server, "-i", "-q", "-s", "10");
    return (System.nanoTime() - start) / 1e9;
  }

  private static double pgbench(Server server) throws IOException, InterruptedException {
    String output = pgbench(server, "-n", "-c", "8", "-j", "2", "-T", "" + PGBENCH_SECONDS);
    for (String line : output.lines().toList()) {
      if (line.startsWith("tps = ")) {
        return Double.parseDouble(line.split(" ")[2]);
      }
    }
    throw new IllegalStateException(output);
  }

  private static String pgbench(Server server, String... arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("pgbench"));
    words.addAll(List.of(arguments));
    Command command = new Command(words).environment(server.environment()).timeoutSeconds(300);
    Command.Result result = command.result();
    if (result.status() != 0) {
      String output = result.output().strip();
      throw new IllegalStateException(output.substring(output.lastIndexOf('\n') + 1));
    }
    return result.output();
  }

  // ---------------------------------------------------------------- SQL

  private static Connection connect(Server server) throws SQLException {
    return DriverManager.getConnection(
        server.url("postgres") + "?user=postgres&sslmode=disable&gssEncMode=disable");
  }

  private static void run(Server server, String sql) throws SQLException {
    try (Connection connection = connect(server)) {
      run(connection, sql);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static double millis(Connection connection, String sql) throws SQLException {
    long start = System.nanoTime();
    run(connection, sql);
    return (System.nanoTime() - start) / 1e6;
  }
}

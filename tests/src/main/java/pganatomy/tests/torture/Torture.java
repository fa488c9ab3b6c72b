package pganatomy.tests.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import pganatomy.tests.server.Servers;

/// The command behind `./course torture`: clients work, something dies, everybody waits, the server
/// is examined, clients go on.
///
/// ```text
///   open the gate ── work for a random time ── strike ── close the gate ── all clients wait
///         ▲                                                                      │
///         └── examine: facts, sums, indexes, checksums, log ◄── recover ◄────────┘
/// ```
public final class Torture {
  private static final Duration READY = Duration.ofSeconds(120);
  private static final int SECONDS_TO_PARK = 150;
  private static final int MOST_CRASHES_TOLD = 12;

  private final TortureOptions options;
  private final Random random;
  private final Gate gate = new Gate();
  private final Counts counts = new Counts();
  private final List<TortureClient> clients = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final List<String> history = new ArrayList<>();
  private final List<String> violations = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Integer> numbers = new HashMap<>();
  private final LogWatch logWatch = new LogWatch();
  private TortureServer server;
  private Striker striker;
  private Set<Feature> features;
  private volatile String brokenConnection;
  private String lastLsn;

  Torture(TortureOptions options) {
    this.options = options;
    this.random = new Random(options.seed());
  }

  /// Status 0 if nothing was violated, 1 if something was, 2 if the arguments are wrong.
  public static void main(String[] arguments) throws Exception {
    if (List.of(arguments).contains("--help")) {
      System.out.print(TortureOptions.HELP);
      return;
    }
    TortureOptions options;
    try {
      options = TortureOptions.parse(arguments);
    } catch (IllegalArgumentException wrong) {
      System.err.println("course: " + wrong.getMessage() + "; --help tells what there is");
      System.exit(2);
      return;
    }
    if (!Servers.isAvailable(options.kind())) {
      System.err.println("course: " + options.kind() + " is not there");
      System.exit(2);
    }
    System.exit(new Torture(options).run().isEmpty() ? 0 : 1);
  }

  // ---------------------------------------------------------------- for clients

  TortureOptions options() {
    return options;
  }

  Gate gate() {
    return gate;
  }

  Counts counts() {
    return counts;
  }

  String url() {
    return server.url();
  }

  void connectionBroke(TortureClient client, String how) {
    brokenConnection = "client " + client.number + ": " + how;
    gate.close();
  }

  void violation(String text, Throwable cause) {
    violations.add(text);
    gate.close();
    if (options.verbose() && cause != null) {
      cause.printStackTrace();
    }
  }

  /// Numbers that were drawn and committed: none may come twice.
  void numbersAcknowledged(List<String> drawn, int client) {
    synchronized (numbers) {
      for (String number : drawn) {
        Integer before = numbers.putIfAbsent(number, client);
        if (before != null && before != client) {
          violation(
              "number " + number + " was drawn by clients " + before + " and " + client, null);
        }
      }
    }
  }

  // ---------------------------------------------------------------- the run

  /// What was violated.
  List<String> run() throws Exception {
    System.out.println("torture of " + options.kind() + ", --seed " + options.seed());
    Thread cleaner = new Thread(this::closeServer);
    Runtime.getRuntime().addShutdownHook(cleaner);
    server = new TortureServer(options.kind(), options.powerLoss(), settings());
    striker = new Striker(server, options, random, counts);
    server.start("");
    if (!server.awaitReady(READY)) {
      throw new IllegalStateException("the server does not start: " + server.log());
    }
    try (Connection connection = server.connect()) {
      features = Feature.found(connection);
      features.removeAll(options.without());
      logWatch.complaints(server.log()); // what a server lacks it may complain about as it likes
      Schema.create(connection, features, options.clients());
    }
    startClients();
    try {
      Soak soak = options.crashes() ? null : new Soak(server);
      rounds(soak);
      if (soak != null && violations.isEmpty()) {
        violations.addAll(soak.judge());
      }
    } finally {
      gate.end();
      for (Thread thread : threads) {
        thread.join(20_000);
      }
    }
    report();
    closeServer();
    return violations;
  }

  private List<String> settings() {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "checkpoint_timeout=30s",
                "max_wal_size=96MB",
                "min_wal_size=32MB",
                "autovacuum_naptime=1s",
                "log_checkpoints=off",
                "deadlock_timeout=200ms",
                "max_connections=40",
                "shared_buffers=8MB",
                "wal_writer_delay=20ms"));
    settings.addAll(options.settings());
    return settings;
  }

  private void startClients() {
    List<Action> actions = Action.all(features);
    for (int i = 0; i < options.clients(); i++) {
      TortureClient client = new TortureClient(this, i, actions);
      clients.add(client);
      threads.add(Thread.ofPlatform().name("client " + i).daemon().start(client));
    }
  }

  private void rounds(Soak soak) throws InterruptedException, IOException {
    long end = System.nanoTime() + options.seconds() * 1_000_000_000L;
    while (violations.isEmpty() && System.nanoTime() < end) {
      brokenConnection = null;
      gate.open();
      work(end, soak);
      Striker.Strike strike = violations.isEmpty() ? strike() : null;
      gate.close();
      if (!gate.awaitWaiting(clients.size(), SECONDS_TO_PARK)) {
        violations.add("a client has not come back: " + clients);
        return;
      }
      if (!violations.isEmpty()) {
        return;
      }
      if (strike != null) {
        clients.forEach(TortureClient::disconnect); // some waited already when the server died
      }
      recover(strike);
      if (violations.isEmpty()) {
        examine(strike != null && strike.isKnownToReset() && !striker.hasMissed());
      }
    }
  }

  /// Until the random time is over, or a connection breaks: a named point may have been reached.
  private void work(long end, Soak soak) throws InterruptedException {
    long millis = soak == null ? 150 + random.nextInt(4000) : 60_000;
    long until = Math.min(end, System.nanoTime() + millis * 1_000_000L);
    while (System.nanoTime() < until && brokenConnection == null && violations.isEmpty()) {
      Thread.sleep(20);
      if (soak != null) {
        soak.sample();
      }
    }
  }

  /// Null when nothing is to be killed.
  private Striker.Strike strike() throws InterruptedException {
    if (!options.crashes()) {
      return null;
    }
    List<String> fired = server.firedPoints();
    if (brokenConnection != null && fired.isEmpty()) {
      Thread.sleep(200); // it may just be dying
      fired = server.firedPoints();
    }
    Striker.Strike strike = fired.isEmpty() ? null : striker.atPoint(fired.getFirst());
    if (strike == null && brokenConnection != null) {
      violation("a connection broke, and nothing had been killed: " + brokenConnection, null);
      return null;
    }
    if (strike == null) {
      strike = striker.strike();
    }
    note(strike.what());
    return strike;
  }

  private void note(String what) {
    history.add(counts.acknowledged.get() + " transactions: " + what);
    if (options.verbose()) {
      System.out.println(history.getLast());
    }
  }

  private void recover(Striker.Strike strike) {
    long start = System.nanoTime();
    if (strike != null) {
      String wrong = striker.recover(strike, this::note);
      if (wrong != null) {
        violations.add(wrong);
        return;
      }
    }
    if (!becomesReady()) {
      return;
    }
    if (strike != null && strike.resets()) {
      counts.recovery((System.nanoTime() - start) / 1e9);
    }
  }

  /// A named point may kill it once more while it starts. Otherwise not starting is a violation.
  private boolean becomesReady() {
    while (!server.awaitReady(READY)) {
      boolean isRunning = server.isRunning();
      if (isRunning || !striker.restartAfterPoint(this::note)) {
        violations.add(
            isRunning
                ? "the server lets nobody in after " + READY.toSeconds() + " s"
                : "the server does not start");
        return false;
      }
    }
    return true;
  }

  // ---------------------------------------------------------------- examination

  /// The server may still be about to reset after the death of a process: then once more.
  private void examine(boolean afterCrash) throws InterruptedException, IOException {
    SQLException last = null;
    for (int tries = 0; tries < 20; tries++) {
      try (Connection connection = server.connect()) {
        violations.addAll(new Examination(connection, features, clients, counts).run(afterCrash));
        measureWal(connection);
        if (features.contains(Feature.CHECKPOINT)) {
          try (var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
          }
        }
        last = null;
        break;
      } catch (SQLException broken) {
        last = broken;
        if (!String.valueOf(broken.getSQLState()).matches("08.*|57P0.")) {
          break;
        }
        Thread.sleep(200);
        if (!becomesReady()) {
          return;
        }
      }
    }
    if (last != null) {
      violations.add("the examination failed: " + last.getSQLState() + " " + last.getMessage());
      return;
    }
    BlockChecksums.Result blocks = BlockChecksums.verify(server.data());
    counts.verifiedBlocks.addAndGet(blocks.blocks());
    violations.addAll(blocks.violations());
    violations.addAll(logWatch.complaints(server.log()));
    for (String point : server.firedPoints()) {
      counts.crash("at the point " + point);
      note("died at " + point + " during the examination");
    }
  }

  private void measureWal(Connection connection) throws SQLException {
    if (!features.contains(Feature.WAL_FUNCTIONS)) {
      return;
    }
    String before = lastLsn == null ? "0/0" : lastLsn;
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT pg_current_wal_lsn()::text, pg_wal_lsn_diff(pg_current_wal_lsn(), '"
                    + before
                    + "')")) {
      row.next();
      if (lastLsn != null) {
        counts.walBytes.addAndGet(row.getLong(2));
      }
      lastLsn = row.getString(1);
    }
  }

  // ---------------------------------------------------------------- the end

  private void report() throws IOException {
    counts.print(violations.size());
    if (violations.isEmpty()) {
      return;
    }
    Path kept = keep();
    List<String> lines = new ArrayList<>();
    lines.add("--seed " + options.seed() + " --server " + options.kind());
    lines.add("");
    lines.addAll(violations);
    lines.add("");
    lines.add("The last crashes:");
    lines.addAll(history.subList(Math.max(0, history.size() - MOST_CRASHES_TOLD), history.size()));
    lines.add("");
    lines.add("The log's last lines:");
    List<String> log = server.log();
    lines.addAll(log.subList(Math.max(0, log.size() - 60), log.size()));
    Files.write(kept.resolve("report.txt"), lines);
    System.out.println();
    lines.forEach(System.out::println);
    System.out.println();
    System.out.println("kept in " + kept);
  }

  /// The server dies first, so that the files stay as they are.
  private Path keep() throws IOException {
    server.killTree();
    server.awaitNobody();
    Path kept =
        pganatomy.tests.server.Project.home()
            .resolve("target/torture/" + options.seed() + "-" + System.currentTimeMillis() / 1000);
    Files.createDirectories(kept.getParent());
    Servers.run("cp", "-a", server.folder().toString(), kept.toString());
    return kept;
  }

  private synchronized void closeServer() {
    if (server != null) {
      server.close();
      server = null;
    }
  }
}

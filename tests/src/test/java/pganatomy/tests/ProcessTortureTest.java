package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.OsProcess;
import pganatomy.tests.server.Servers;

/// Random signals to random processes under a running client load. After each one the postmaster is
/// the same process as before, every auxiliary process is there again, a client gets in, and no
/// process has lost its parent.
///
/// `-Dtorture.rounds=200` for a long run; `-Dtorture.seed=N` runs one again. (The victims differ
/// where the timing does; kinds and signals are drawn in the same order.)
@Tag("torture")
class ProcessTortureTest {

  private static final int CLIENTS = 3;
  private static final Duration LIMIT = Servers.PATIENCE;
  private static final List<String> SIGNALS = List.of("KILL", "INT", "TERM", "STOP");
  private static final List<String> AUXILIARY =
      List.of(
          "checkpointer",
          "background writer",
          "walwriter",
          "autovacuum launcher",
          "logical replication launcher",
          "io worker",
          "logger",
          "archiver");

  /// Once these are there a start is complete.
  private static final List<String> LAST_STARTED =
      List.of("checkpointer", "walwriter", "autovacuum launcher", "logical replication launcher");

  private final long seed = Long.getLong("torture.seed", System.nanoTime() & 0xffffff);
  private final Random random = new Random(seed);
  private final List<String> history = new ArrayList<>();

  private volatile boolean running = true;

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theTreeIsWholeAgainAfterEachSignal(Kind kind) throws InterruptedException {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    int rounds = Integer.getInteger("torture.rounds", 40);
    System.out.println("torture on " + kind + ": -Dtorture.seed=" + seed + ", rounds " + rounds);
    try (Server server = Servers.start(kind)) {
      torture(server, rounds);
      server.stop("fast");
      // The lock file goes before the postmaster does.
      Servers.waitUntil(LIMIT, () -> membersOf(server).isEmpty());
      assertThat(membersOf(server)).as("processes after the shutdown").isEmpty();
    }
  }

  private void torture(Server server, int rounds) throws InterruptedException {
    Servers.waitUntil(LIMIT, () -> auxiliaries(server).containsAll(LAST_STARTED));
    List<String> whole = auxiliaries(server);
    assertThat(whole).containsAll(LAST_STARTED);
    long postmaster = server.pid();
    AtomicInteger answers = new AtomicInteger();
    List<Thread> clients = startClients(server, answers);
    try {
      for (int round = 1; round <= rounds; round++) {
        strike(round, server);
        boolean healed = Servers.waitUntil(LIMIT, () -> isWhole(server, whole) && answers(server));
        assertThat(healed).as("%s", story(server, whole)).isTrue();
        assertThat(server.pid()).as("%s", story(server, whole)).isEqualTo(postmaster);
        assertThat(orphans(server)).as("orphans; %s", story(server, whole)).isEmpty();
      }
    } finally {
      running = false;
      for (Thread client : clients) {
        client.join();
      }
    }
    assertThat(answers.get()).as("answers that the clients got").isPositive();
    System.out.println("  " + answers.get() + " answers between " + rounds + " signals");
  }

  /// One signal to one child. A stopped process goes on after a moment: a postmaster does not, and
  /// must not, take a stopped child for a dead one.
  private void strike(int round, Server server) throws InterruptedException {
    Thread.sleep(random.nextInt(60));
    String signal = SIGNALS.get(random.nextInt(SIGNALS.size()));
    boolean wantBackend = random.nextBoolean();
    List<OsProcess> candidates =
        livingChildren(server).stream().filter(child -> isAuxiliary(child) != wantBackend).toList();
    if (candidates.isEmpty()) {
      candidates = livingChildren(server);
    }
    OsProcess victim = candidates.get(random.nextInt(candidates.size()));
    history.add(round + ": " + signal + " to " + victim.pid() + " " + victim.kind());
    victim.signal(signal);
    if (signal.equals("STOP")) {
      Thread.sleep(random.nextInt(200));
      victim.signal("CONT");
    }
  }

  /// While all start anew, because the signal before was noticed late, there may be none.
  private static List<OsProcess> livingChildren(Server server) {
    AtomicReference<List<OsProcess>> children = new AtomicReference<>(List.of());
    Servers.waitUntil(
        LIMIT,
        () -> {
          children.set(Servers.children(server));
          return !children.get().isEmpty();
        });
    return children.get();
  }

  private static boolean isAuxiliary(OsProcess child) {
    return AUXILIARY.stream().anyMatch(child.kind()::startsWith);
  }

  /// The auxiliary processes' names, sorted: `archiver last was ...` is `archiver`.
  private static List<String> auxiliaries(Server server) {
    return Servers.children(server).stream()
        .filter(ProcessTortureTest::isAuxiliary)
        .map(child -> child.kind().replaceAll(" last was .*", ""))
        .sorted()
        .toList();
  }

  private static boolean isWhole(Server server, List<String> whole) {
    return auxiliaries(server).equals(whole);
  }

  private static boolean answers(Server server) {
    try (Connection connection = connect(server);
        Statement statement = connection.createStatement()) {
      return statement.execute("SELECT 1");
    } catch (SQLException e) {
      return false;
    }
  }

  private List<Thread> startClients(Server server, AtomicInteger answers) {
    List<Thread> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(Thread.ofPlatform().name("client " + i).start(() -> load(server, answers)));
    }
    return clients;
  }

  /// A client that connects, asks a few questions and leaves, again and again. What happens to it
  /// is what should happen: it is told to go, or its connection breaks.
  private void load(Server server, AtomicInteger answers) {
    while (running) {
      try (Connection connection = connect(server);
          Statement statement = connection.createStatement()) {
        for (int i = 0; running && i < 10; i++) {
          statement.execute("SELECT count(*) FROM generate_series(1, 20000) AS n");
          answers.incrementAndGet();
        }
      } catch (SQLException e) {
        pause();
      }
    }
  }

  /// A client of its own, that gives up a server which does not answer.
  private static Connection connect(Server server) throws SQLException {
    return DriverManager.getConnection(server.url("postgres") + "?user=postgres&socketTimeout=30");
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Every process that works in the server's folder: the postmaster, its children, and whoever was
  /// left by one.
  private static List<OsProcess> membersOf(Server server) {
    return OsProcess.all().stream()
        .filter(process -> process.isAlive() && worksBelow(process.pid(), server.socketDirectory()))
        .toList();
  }

  private static List<OsProcess> orphans(Server server) {
    long postmaster = server.pid();
    return membersOf(server).stream()
        .filter(process -> process.pid() != postmaster && process.parentPid() == 1)
        .toList();
  }

  private static boolean worksBelow(long pid, Path folder) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/" + pid + "/cwd")).startsWith(folder);
    } catch (IOException e) {
      return false;
    }
  }

  private String story(Server server, List<String> whole) {
    List<String> log = server.log().lines();
    return String.join(
        "\n",
        "-Dtorture.seed=" + seed,
        "expected " + whole,
        "found    " + auxiliaries(server),
        String.join("\n", history.subList(Math.max(0, history.size() - 5), history.size())),
        String.join("\n", log.subList(Math.max(0, log.size() - 30), log.size())));
  }
}

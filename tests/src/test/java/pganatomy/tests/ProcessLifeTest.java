package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pganatomy.lab.Kind;
import pganatomy.lab.LabException;
import pganatomy.lab.Server;
import pganatomy.tests.server.OsProcess;
import pganatomy.tests.server.Servers;

/// How processes are born, what they are called, and what a signal does to them: the same on
/// PostgreSQL 18 and on the engine.
@Tag("server")
class ProcessLifeTest {

  private static final Duration SOON = Servers.PATIENCE;

  private Server start(Kind kind, String... settings) {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    return Servers.start(kind, settings);
  }

  private static final Map<Kind, Server> SHARED = new EnumMap<>(Kind.class);

  /// The server of those tests that leave it as it was.
  private Server shared(Kind kind) {
    return SHARED.computeIfAbsent(kind, this::start);
  }

  @AfterAll
  static void stopShared() {
    SHARED.values().forEach(Server::close);
    SHARED.clear();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void thePostmasterHasItsChildren(Kind kind) {
    Server server = shared(kind);
    // They are started one after the other, after the server has begun to take connections.
    awaitWhole(server);
    assertThat(OsProcess.of(server.pid()).orElseThrow().title())
        .contains("postgres")
        .contains("-D " + server.dataDirectory());
  }

  private static final List<String> ALWAYS_THERE =
      List.of(
          "checkpointer",
          "background writer",
          "walwriter",
          "autovacuum launcher",
          "logical replication launcher",
          "io worker 0",
          "io worker 1",
          "io worker 2");

  private static void awaitWhole(Server server) {
    Servers.waitUntil(SOON, () -> kindsOf(server).containsAll(ALWAYS_THERE));
    assertThat(kindsOf(server)).containsAll(ALWAYS_THERE);
  }

  private static List<String> kindsOf(Server server) {
    return Servers.children(server).stream().map(OsProcess::kind).toList();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void eachConnectionIsOneProcessThatSaysWhatItDoes(Kind kind) throws SQLException {
    try (Connection connection = shared(kind).connect();
        Statement statement = connection.createStatement()) {
      long pid = pidOf(connection);
      assertThat(titleOf(pid))
          .matches("postgres: postgres postgres 127\\.0\\.0\\.1\\(\\d+\\) idle");
      connection.setAutoCommit(false);
      statement.execute("SELECT 1");
      assertThat(titleOf(pid)).endsWith(" idle in transaction");
      catchSql(() -> statement.execute("SELECT 1/0"));
      assertThat(titleOf(pid)).endsWith(" idle in transaction (aborted)");
      connection.rollback();
      connection.close();
      assertThat(Servers.waitUntil(SOON, () -> titleOf(pid).isEmpty())).as("it is gone").isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aBackendAtWorkNamesItsCommand(Kind kind) throws Exception {
    try (Connection connection = shared(kind).connect()) {
      long pid = pidOf(connection);
      Thread query = Thread.ofPlatform().start(() -> catchSql(() -> run(connection, SLOW_QUERY)));
      assertThat(Servers.waitUntil(SOON, () -> titleOf(pid).endsWith(" SELECT"))).isTrue();
      OsProcess.signal(pid, "INT");
      query.join(SOON);
      assertThat(query.isAlive()).isFalse();
    }
  }

  private static final String SLOW_QUERY =
      "SELECT count(*) FROM generate_series(1, 2000000000) AS n";

  @ParameterizedTest
  @EnumSource(Kind.class)
  void interruptCancelsTheQueryAndKeepsTheSession(Kind kind) throws SQLException {
    try (Connection connection = shared(kind).connect()) {
      long pid = pidOf(connection);
      Thread.ofPlatform().start(() -> interruptWhenBusy(pid));
      SQLException error = catchSql(() -> run(connection, SLOW_QUERY));
      assertThat(error.getSQLState()).isEqualTo("57014");
      assertThat(error.getMessage()).contains("canceling statement due to user request");
      assertThat(pidOf(connection)).isEqualTo(pid);
    }
  }

  private static void interruptWhenBusy(long pid) {
    Servers.waitUntil(SOON, () -> titleOf(pid).endsWith(" SELECT"));
    OsProcess.signal(pid, "INT");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void terminateEndsOneBackendWithItsReason(Kind kind) throws SQLException {
    try (Connection victim = shared(kind).connect();
        Connection other = shared(kind).connect()) {
      long pid = pidOf(victim);
      OsProcess.signal(pid, "TERM");
      assertThat(Servers.waitUntil(SOON, () -> titleOf(pid).isEmpty())).isTrue();
      SQLException error = catchSql(() -> run(victim, "SELECT 1"));
      assertThat(error.getSQLState()).isEqualTo("57P01");
      assertThat(error.getMessage())
          .contains("terminating connection due to administrator command");
      run(other, "SELECT 1");
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aKilledBackendTakesEverybodyWithItAndTheLogTellsTheStory(Kind kind) throws SQLException {
    try (Server server = start(kind);
        Connection victim = server.connect();
        Connection other = server.connect()) {
      long postmaster = server.pid();
      long pid = pidOf(victim);
      long bystander = pidOf(other);
      OsProcess checkpointer = Servers.child(server, "checkpointer");
      Servers.killAndAwaitReset(server, OsProcess.of(pid).orElseThrow());
      assertThat(titleOf(bystander)).isEmpty();
      assertThat((Throwable) catchSql(() -> run(other, "SELECT 1"))).isNotNull();
      assertThat(Servers.waitUntil(SOON, () -> canConnect(server))).isTrue();
      assertThat(server.pid()).isEqualTo(postmaster);
      assertThat(checkpointer.stillLives()).isFalse();
      assertThat(messages(server))
          .containsSubsequence(
              "LOG:  client backend (PID " + pid + ") was terminated by signal 9: Killed",
              "LOG:  terminating any other active server processes",
              "LOG:  all server processes terminated; reinitializing",
              "LOG:  database system is ready to accept connections");
    }
  }

  /// A checkpointer or a launcher that has nothing to do would look up after a minute at the
  /// earliest: that they go before shows that the death itself wakes them.
  private static final Duration SOONER_THAN_THEY_WAKE = Duration.ofSeconds(30);

  @ParameterizedTest
  @EnumSource(Kind.class)
  void childrenDoNotOutliveAKilledPostmaster(Kind kind) throws SQLException {
    try (Server server = start(kind);
        Connection connection = server.connect()) {
      assertThat(pidOf(connection)).isPositive();
      awaitWhole(server);
      List<OsProcess> children = Servers.children(server);
      OsProcess.signal(server.pid(), "KILL");
      Servers.waitUntil(
          SOONER_THAN_THEY_WAKE, () -> children.stream().noneMatch(OsProcess::stillLives));
      assertThat(children).noneMatch(OsProcess::stillLives);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aRestartedAuxiliaryTakesThePlaceOfTheOneThatEnded(Kind kind) {
    try (Server server = start(kind)) {
      OsProcess before = Servers.child(server, "background writer");
      before.signal("TERM");
      assertThat(Servers.waitUntil(SOON, () -> isThere(server, "background writer", before.pid())))
          .isTrue();
      assertThat(server.log().lines()).noneMatch(line -> line.contains("reinitializing"));
    }
  }

  private static boolean isThere(Server server, String kind, long notThisPid) {
    return Servers.children(server).stream()
        .anyMatch(child -> child.kind().equals(kind) && child.pid() != notThisPid);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void hangupReadsTheSettingsAgain(Kind kind) throws SQLException {
    try (Server server = start(kind);
        Connection connection = server.connect()) {
      server.reload("work_mem=9MB", "max_connections=77");
      assertThat(Servers.waitUntil(SOON, () -> show(connection, "work_mem").equals("9MB")))
          .isTrue();
      assertThat(show(connection, "max_connections")).isEqualTo("100");
      assertThat(messages(server))
          .contains(
              "LOG:  received SIGHUP, reloading configuration files",
              "LOG:  parameter \"work_mem\" changed to \"9MB\"",
              "LOG:  parameter \"max_connections\" cannot be changed"
                  + " without restarting the server");
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void smartWaitsForItsClientsAndFastDoesNot(Kind kind) throws SQLException {
    try (Server server = start(kind);
        Connection connection = server.connect()) {
      long postmaster = server.pid();
      OsProcess.signal(postmaster, "TERM");
      assertThat(Servers.waitUntil(SOON, () -> !canConnect(server))).isTrue();
      SQLException refused = catchSql(() -> server.connect().close());
      assertThat(refused.getSQLState()).isEqualTo("57P03");
      assertThat(refused.getMessage()).contains("the database system is shutting down");
      run(connection, "SELECT 1");
      OsProcess.signal(postmaster, "INT");
      assertThat(
              Servers.waitUntil(
                  SOON, () -> OsProcess.of(postmaster).filter(OsProcess::isAlive).isEmpty()))
          .isTrue();
      assertThat(messages(server))
          .containsSubsequence(
              "LOG:  received smart shutdown request",
              "LOG:  received fast shutdown request",
              "LOG:  database system is shut down");
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void immediateLeavesTheRecoveryToTheNextStart(Kind kind) {
    try (Server server = start(kind)) {
      server.stop("immediate");
      assertThat(Files.exists(server.dataDirectory().resolve("postmaster.pid"))).isFalse();
      server.start();
      assertThat(messages(server))
          .contains("LOG:  received immediate shutdown request")
          .contains(
              "LOG:  database system was not properly shut down; automatic recovery in progress");
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aDataDirectoryHasOnePostmaster(Kind kind) {
    Server server = shared(kind);
    long postmaster = server.pid();
    assertThatThrownBy(server::start)
        .isInstanceOf(LabException.class)
        .hasMessageContaining("FATAL:  lock file \"postmaster.pid\" already exists")
        .hasMessageContaining("HINT:  Is another postmaster (PID " + postmaster + ") running");
    assertThat(server.pid()).isEqualTo(postmaster);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whenAllPlacesAreTakenTheNextClientIsRefused(Kind kind) throws SQLException {
    String[] settings = {
      "max_connections=4", "superuser_reserved_connections=0", "max_wal_senders=0"
    };
    List<Connection> taken = new ArrayList<>();
    try (Server server = start(kind, settings)) {
      for (int i = 0; i < 4; i++) {
        taken.add(server.connect());
      }
      SQLException error = catchSql(() -> server.connect().close());
      assertThat(error.getSQLState()).isEqualTo("53300");
      assertThat(error.getMessage()).contains("sorry, too many clients already");
      taken.removeFirst().close();
      assertThat(Servers.waitUntil(SOON, () -> canConnect(server))).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void nonsenseFromAClientHurtsNobody(Kind kind) throws IOException, SQLException {
    Server server = shared(kind);
    try (Connection connection = server.connect()) {
      send(server, "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      send(server, new byte[] {0, 0, 0, 3});
      send(server, new byte[] {0, 0, 0, 12, 0, 9, 0, 0, 0, 0, 0, 0});
      send(server, new byte[] {0, 0, 1});
      run(connection, "SELECT 1");
      assertThat(messages(server))
          .contains("LOG:  invalid length of startup packet")
          .anyMatch(line -> line.startsWith("FATAL:  unsupported frontend protocol 9.0"));
    }
  }

  /// Sends bytes and reads until the server has hung up.
  private static void send(Server server, byte[] bytes) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout((int) SOON.toMillis());
      socket.getOutputStream().write(bytes);
      socket.shutdownOutput();
      InputStream in = socket.getInputStream();
      in.readAllBytes();
    } catch (java.net.SocketException e) {
      // A server that closes with bytes unread resets the connection: that is an end as well.
      assertThat(e).hasMessageContaining("reset");
    }
  }

  /// The log's lines from the severity on.
  private static List<String> messages(Server server) {
    return server.log().lines().stream()
        .map(line -> line.replaceFirst("^.*?(?=(LOG|FATAL|ERROR|WARNING|DETAIL|HINT): )", ""))
        .toList();
  }

  private static String titleOf(long pid) {
    return OsProcess.of(pid).filter(OsProcess::isAlive).map(OsProcess::title).orElse("");
  }

  private static boolean canConnect(Server server) {
    try {
      server.connect().close();
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private static long pidOf(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery("SELECT pg_backend_pid()")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static String show(Connection connection, String setting) {
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery("SHOW " + setting)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static SQLException catchSql(ThrowingCallable action) {
    return catchThrowableOfType(SQLException.class, action);
  }
}

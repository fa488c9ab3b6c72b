package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static pganatomy.tests.server.ServerSql.execute;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.OsProcess;
import pganatomy.tests.server.Servers;

/// Processes are killed under a load that changes more pages than the pool has room for; after each
/// recovery everything that was acknowledged is there, and nothing is there by half.
///
/// `-Drecovery.rounds=100` for a long run; `-Drecovery.seed=N` draws the same victims again.
class RecoveryTest {

  private static final int CLIENTS = 4;
  private static final int ACCOUNTS = 200;
  private static final long TOTAL = ACCOUNTS * 1000L;
  private static final List<String> VICTIMS =
      List.of("postmaster", "checkpointer", "background writer", "walwriter", "backend");

  private final long seed = Long.getLong("recovery.seed", System.nanoTime() & 0xffffff);
  private final Random random = new Random(seed);

  /// The last number whose commit each client was told of.
  private final AtomicInteger[] acknowledged = new AtomicInteger[CLIENTS];

  private volatile boolean running;

  @Test
  void acknowledgedCommitsSurviveEveryKill() throws Exception {
    assumeTrue(Servers.isAvailable(Kind.ENGINE), "the engine is not built");
    int rounds = Integer.getInteger("recovery.rounds", 5);
    System.out.println("recovery: -Drecovery.seed=" + seed + ", rounds " + rounds);
    for (int i = 0; i < CLIENTS; i++) {
      acknowledged[i] = new AtomicInteger();
    }
    try (Server server =
        Servers.start(
            Kind.ENGINE, "shared_buffers=1MB", "max_wal_size=32MB", "min_wal_size=32MB")) {
      prepare(server);
      for (int round = 1; round <= rounds; round++) {
        String victim = VICTIMS.get(random.nextInt(VICTIMS.size()));
        List<Thread> clients = startClients(server);
        Thread.sleep(300 + random.nextInt(500));
        kill(server, victim);
        running = false;
        for (Thread client : clients) {
          client.join();
        }
        check(server, "round " + round + ", " + victim + " killed, seed " + seed);
      }
    }
  }

  /// Numbers that nobody was told of may be lost, those that somebody was told of do not come
  /// again; the log is 32 ahead, as in PostgreSQL.
  @ParameterizedTest
  @EnumSource(Kind.class)
  void sequencesGoOnBehindWhatTheLogHas(Kind kind) throws Exception {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    try (Server server = Servers.start(kind)) {
      execute(
          server,
          "CREATE SEQUENCE s",
          "CREATE SEQUENCE cached CACHE 5",
          "CREATE UNLOGGED TABLE u (id serial)",
          "INSERT INTO u DEFAULT VALUES",
          "SELECT nextval('s')",
          "SELECT nextval('cached')");
      crashAndStart(server);
      assertThat(nextNumber(server, "s")).isEqualTo(34);
      assertThat(nextNumber(server, "cached")).isEqualTo(38);
      assertThat(nextNumber(server, "u_id_seq")).isEqualTo(1);
      execute(server, "CHECKPOINT", "SELECT nextval('s')");
      crashAndStart(server);
      assertThat(nextNumber(server, "s")).isEqualTo(68);
      execute(server, "SELECT setval('s', 100)");
      crashAndStart(server);
      assertThat(nextNumber(server, "s")).isEqualTo(101);
      execute(server, "BEGIN", "SELECT nextval('s')", "ROLLBACK", "CHECKPOINT");
      crashAndStart(server);
      assertThat(nextNumber(server, "s")).isEqualTo(103);
      execute(server, "ALTER SEQUENCE s RESTART WITH 500", "SELECT nextval('s')");
      crashAndStart(server);
      assertThat(nextNumber(server, "s")).isEqualTo(533);
    }
  }

  private static long nextNumber(Server server, String sequence) throws SQLException {
    try (Connection connection = server.connect()) {
      return number(connection, "SELECT nextval('" + sequence + "')");
    }
  }

  private static void crashAndStart(Server server) {
    Servers.crash(server);
    server.start();
  }

  private static void prepare(Server server) throws SQLException {
    execute(
        server,
        "CREATE TABLE log (client int, n int, filler text)",
        "CREATE TABLE accounts (id int PRIMARY KEY, balance bigint)",
        "INSERT INTO accounts SELECT g, 1000 FROM generate_series(1, " + ACCOUNTS + ") g",
        "CREATE UNLOGGED TABLE scratch (n int)",
        "INSERT INTO scratch VALUES (1)");
  }

  private List<Thread> startClients(Server server) {
    running = true;
    List<Thread> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      int client = i;
      long clientSeed = random.nextLong();
      clients.add(Thread.ofPlatform().start(() -> load(server, client, new Random(clientSeed))));
    }
    return clients;
  }

  /// One transaction after the other: a row with the next number, and money from one account to
  /// another, sometimes within a savepoint that is rolled back and done again.
  private void load(Server server, int client, Random dice) {
    try (Connection connection = server.connect()) {
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
              connection.prepareStatement("INSERT INTO log VALUES (?, ?, ?)");
          PreparedStatement move =
              connection.prepareStatement(
                  "UPDATE accounts SET balance = balance + ? WHERE id = ?")) {
        while (running) {
          int number = acknowledged[client].get() + 1;
          insert.setInt(1, client);
          insert.setInt(2, number);
          insert.setString(3, "x".repeat(dice.nextInt(1500)));
          insert.executeUpdate();
          int amount = dice.nextInt(100);
          // In one order: no deadlocks.
          int from = 1 + dice.nextInt(ACCOUNTS / 2);
          int to = ACCOUNTS / 2 + 1 + dice.nextInt(ACCOUNTS / 2);
          change(move, -amount, from);
          if (dice.nextInt(4) == 0) {
            var savepoint = connection.setSavepoint();
            change(move, 7 * amount, to);
            connection.rollback(savepoint);
          }
          change(move, amount, to);
          connection.commit();
          acknowledged[client].set(number);
        }
      }
    } catch (SQLException gone) {
      // The server, or this client's backend, was killed.
      return;
    }
  }

  private static void change(PreparedStatement move, int amount, int account) throws SQLException {
    move.setInt(1, amount);
    move.setInt(2, account);
    move.executeUpdate();
  }

  private void kill(Server server, String victim) {
    if (victim.equals("postmaster")) {
      crashAndStart(server);
      return;
    }
    // A client's: not one that refuses the connection of a client which comes too early.
    String title = victim.equals("backend") ? "postgres postgres 127.0.0.1" : victim;
    Servers.child(server, title);
    List<OsProcess> candidates =
        Servers.children(server).stream().filter(child -> child.kind().startsWith(title)).toList();
    Servers.killAndAwaitReset(server, candidates.get(random.nextInt(candidates.size())));
  }

  private void check(Server server, String when) throws SQLException {
    try (Connection connection = server.connect()) {
      for (int client = 0; client < CLIENTS; client++) {
        long told = acknowledged[client].get();
        long rows = number(connection, "SELECT count(*) FROM log WHERE client = " + client);
        long last =
            number(connection, "SELECT coalesce(max(n), 0) FROM log WHERE client = " + client);
        assertThat(last).as("last number of client %s, %s", client, when).isBetween(told, told + 1);
        assertThat(rows).as("rows of client %s, %s", client, when).isEqualTo(last);
        acknowledged[client].set((int) last);
      }
      assertThat(number(connection, "SELECT sum(balance) FROM accounts")).as(when).isEqualTo(TOTAL);
      assertThat(number(connection, "SELECT count(*) FROM accounts")).as(when).isEqualTo(ACCOUNTS);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET enable_seqscan = off");
      }
      assertThat(number(connection, "SELECT count(id) FROM accounts WHERE id > 0"))
          .as("accounts by index, " + when)
          .isEqualTo(ACCOUNTS);
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void recoverySaysWhatItDoesAndResetsWhatIsNotLogged(Kind kind) throws Exception {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    try (Server server = Servers.start(kind)) {
      prepare(server);
      crashAndStart(server);
      String log = String.join("\n", server.log("LOG|HINT"));
      assertThat(log)
          .containsSubsequence(
              "database system was interrupted; last known up at ",
              "database system was not properly shut down; automatic recovery in progress",
              "redo starts at 0/",
              ": expected at least 24, got 0",
              "redo done at 0/",
              " system usage: CPU: user: ",
              "checkpoint starting: end-of-recovery immediate wait",
              "checkpoint complete: wrote ",
              "database system is ready to accept connections");
      try (Connection connection = server.connect()) {
        assertThat(number(connection, "SELECT count(*) FROM accounts")).isEqualTo(ACCOUNTS);
        assertThat(number(connection, "SELECT count(*) FROM scratch")).isZero();
      }
    }
  }
}

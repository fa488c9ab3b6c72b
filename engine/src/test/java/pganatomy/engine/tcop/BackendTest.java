package pganatomy.engine.tcop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pganatomy.engine.libpq.ScramVerifier;
import pganatomy.engine.storage.ipc.Interrupts;

class BackendTest {
  @TempDir Path folder;
  private ToyServer server;

  @BeforeEach
  void start() throws IOException {
    server = new ToyServer(folder, "host all all all trust\n");
  }

  @AfterEach
  void stop() throws InterruptedException {
    server.close();
  }

  private Connection connect(String user, String password) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("sslmode", "prefer");
    properties.setProperty("gssEncMode", "disable");
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres", properties);
  }

  private String refused(String user, String password) {
    SQLException refusal = catchThrowableOfType(SQLException.class, () -> connect(user, password));
    return refusal.getSQLState() + " " + refusal.getMessage();
  }

  private void awaitEvent(String event) throws InterruptedException {
    long deadline = System.currentTimeMillis() + 60_000;
    while (!server.events.contains(event) && System.currentTimeMillis() < deadline) {
      Thread.sleep(5);
    }
    assertThat(server.events).contains(event);
  }

  @Test
  void theJdbcDriverRunsQueriesPreparedStatementsAndTransactions() throws Exception {
    try (Connection connection = connect("postgres", "");
        Statement statement = connection.createStatement()) {
      try (ResultSet rows = statement.executeQuery("select generate_series(1,5)")) {
        List<Integer> values = new ArrayList<>();
        while (rows.next()) {
          values.add(rows.getInt(1));
        }
        assertThat(values).containsExactly(1, 2, 3, 4, 5);
      }
      // Often enough that the driver changes to a named statement and to binary.
      try (PreparedStatement prepared = connection.prepareStatement("select ?::int+1")) {
        for (int i = 0; i < 10; i++) {
          prepared.setInt(1, i);
          try (ResultSet row = prepared.executeQuery()) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(i + 1);
          }
        }
      }
      connection.setAutoCommit(false);
      statement.executeQuery("select 1").close();
      connection.rollback();
      statement.setFetchSize(2);
      try (ResultSet rows = statement.executeQuery("select generate_series(1,5)")) {
        int sum = 0;
        while (rows.next()) {
          sum += rows.getInt(1);
        }
        assertThat(sum).isEqualTo(15);
      }
      connection.commit();
    }
    awaitEvent("exit 0");
    assertThat(server.events)
        .contains("begin postgres postgres", "activity IDLE_IN_TRANSACTION null");
  }

  @Test
  void scramLetsInWhoKnowsThePasswordAndTellsNothingToOthers() throws Exception {
    server.hba(folder, "host all all all scram-sha-256\n");
    server.role("alice", ScramVerifier.make("secret", 4096).text(), true);
    connect("alice", "secret").close();
    assertThat(refused("alice", "wrong"))
        .isEqualTo("28P01 FATAL: password authentication failed for user \"alice\"");
    assertThat(refused("postgres", "x"))
        .isEqualTo("28P01 FATAL: password authentication failed for user \"postgres\"");
    assertThat(refused("nobody", "x"))
        .isEqualTo("28P01 FATAL: password authentication failed for user \"nobody\"");
    server.hba(folder, "host all all all password\n");
    connect("alice", "secret").close();
    assertThat(refused("alice", "wrong"))
        .isEqualTo("28P01 FATAL: password authentication failed for user \"alice\"");
  }

  @Test
  void theFirstMatchingLineDecides() throws Exception {
    server.role("alice", null, true);
    server.role("bob", null, false);
    server.hba(
        folder,
        """
        host  all       bob          10.0.0.0/8    trust
        host  all       +staff       127.0.0.1/32  reject
        host  postgres  "all",bob    all           trust
        host  postgres  /^post       samehost      trust
        """);
    String none = ", no encryption";
    assertThat(refused("alice", ""))
        .isEqualTo(
            "28000 FATAL: pg_hba.conf rejects connection for host \"127.0.0.1\","
                + " user \"alice\", database \"postgres\""
                + none);
    assertThat(refused("carol", ""))
        .isEqualTo(
            "28000 FATAL: no pg_hba.conf entry for host \"127.0.0.1\","
                + " user \"carol\", database \"postgres\""
                + none);
    assertThat(refused("bob", ""))
        .isEqualTo("28000 FATAL: role \"bob\" is not permitted to log in");
    connect("postgres", "").close();
  }

  @Test
  void aClientThatMayNotComeInIsToldWhyAfterItsStartupPacket() {
    server.refusal = "the database system is starting up";
    assertThat(refused("postgres", ""))
        .isEqualTo("57P03 FATAL: the database system is starting up");
  }

  @Test
  void aCancelRequestIsHandedOnWithItsKey() throws Exception {
    try (RawClient client = new RawClient(server.port())) {
      client.send("\\x00\\x00\\x00\\x10\\x04\\xd2\\x16\\x2e\\x00\\x00\\x12\\x67abcd");
      assertThat(client.await("EOF")).isEqualTo(" EOF");
    }
    awaitEvent("cancel 4711 4");
  }

  @Test
  void aCancelEndsTheStatementOnly() throws Exception {
    try (RawClient client = RawClient.loggedIn(server.port())) {
      client.send(RawClient.query("select pg_sleep(10)"));
      awaitEvent("title postgres: postgres postgres 127.0.0.1(" + client.localPort() + ") SELECT");
      Interrupts.requestQueryCancel();
      assertThat(client.await("Z(I)"))
          .endsWith("E[SERROR|C57014|Mcanceling statement due to user request] Z(I)");
      // Whether it is noticed before the next statement has arrived or after.
      Interrupts.requestQueryCancel();
      client.send(RawClient.query("select 1"));
      assertThat(client.await("Z(I)")).endsWith("C(SELECT 1\\x00) Z(I)");
    }
  }

  @Test
  void terminationEndsAnIdleAndABusyBackend() throws Exception {
    String fatal = "E[SFATAL|C57P01|Mterminating connection due to administrator command] EOF";
    try (RawClient client = RawClient.loggedIn(server.port())) {
      client.send("");
      Interrupts.requestTermination();
      assertThat(client.await("EOF")).isEqualTo(fatal);
    }
    awaitEvent("exit 1");
    server.events.clear();
    try (RawClient client = RawClient.loggedIn(server.port())) {
      client.send(RawClient.query("begin") + RawClient.query("select pg_sleep(10)"));
      awaitEvent("activity RUNNING select pg_sleep(10)");
      Interrupts.requestTermination();
      assertThat(client.await("EOF")).endsWith(fatal);
    }
    awaitEvent("exit 1");
    assertThat(server.events).contains("abort");
  }

  @Test
  void timeoutsEndStatementsAndIdleTransactions() throws Exception {
    try (RawClient client = RawClient.loggedIn(server.port())) {
      client.send(RawClient.query("set statement_timeout=50"));
      client.await("Z(I)");
      client.send(RawClient.query("select pg_sleep(10)"));
      assertThat(client.await("Z(I)"))
          .endsWith("E[SERROR|C57014|Mcanceling statement due to statement timeout] Z(I)");
    }
    // In a session of its own: a busy machine needs longer than that timeout for a SET.
    try (RawClient client = RawClient.loggedIn(server.port())) {
      client.send(RawClient.query("set idle_in_transaction_session_timeout=50"));
      client.await("Z(I)");
      client.send(RawClient.query("begin"));
      assertThat(client.await("EOF"))
          .endsWith(
              "Z(T) E[SFATAL|C25P03|Mterminating connection due to idle-in-transaction timeout]"
                  + " EOF");
    }
  }

  @Test
  void copyTakesDataUntilTheClientIsDoneOrFails() throws Exception {
    try (RawClient client = RawClient.loggedIn(server.port())) {
      client.send(RawClient.query("copy t from stdin"));
      assertThat(client.await("G(\\x00\\x00\\x01\\x00\\x00)")).startsWith("G(");
      client.send(
          RawClient.message('d', "1\n")
              + RawClient.message('d', "2\n")
              + RawClient.message('c', ""));
      assertThat(client.await("Z(I)")).isEqualTo("C(COPY 2\\x00) Z(I)");
      client.send(RawClient.query("copy t from stdin") + RawClient.message('f', "no more\\x00"));
      assertThat(client.await("Z(I)"))
          .endsWith("E[SERROR|C57014|MCOPY from stdin failed: no more] Z(I)");
    }
  }

  @Test
  void aClientThatHangsUpInTheMiddleOfAMessageLeavesNothingBehind() throws Exception {
    try (RawClient client = RawClient.loggedIn(server.port())) {
      client.send(RawClient.query("begin"));
      client.await("Z(T)");
      client.send("Q\\x00\\x00\\x10\\x00sel");
    }
    awaitEvent("exit 0");
    assertThat(server.events).contains("abort");
    connect("postgres", "").close();
  }

  @Test
  void aStatementIsATransactionAndSeveralInOneStringAreOne() throws Exception {
    try (RawClient client = RawClient.loggedIn(server.port())) {
      server.events.clear();
      client.send(RawClient.query("select 1; select 2") + RawClient.query("select 3"));
      client.await("C(SELECT 1\\x00) Z(I)");
      client.send(
          RawClient.query("begin")
              + RawClient.query("savepoint a")
              + RawClient.query("savepoint b")
              + RawClient.query("select 1/0")
              + RawClient.query("rollback to a")
              + RawClient.query("commit"));
      client.await("C(COMMIT\\x00) Z(I)");
    }
    List<String> transactions = new ArrayList<>(server.events);
    transactions.removeIf(event -> event.startsWith("title") || event.startsWith("activity"));
    transactions.remove("exit 0");
    assertThat(transactions)
        .containsExactly(
            "start",
            "commit",
            "start",
            "commit",
            "start",
            "sub start",
            "sub start",
            "sub abort",
            "sub abort",
            "sub start",
            "sub commit",
            "commit");
  }

  @Test
  void settingsFollowTheTransaction() throws Exception {
    try (RawClient client = RawClient.loggedIn(server.port())) {
      client.send(
          RawClient.query("begin")
              + RawClient.query("set work_mem='1MB'")
              + RawClient.query("rollback")
              + RawClient.query("show work_mem"));
      assertThat(client.await("C(SHOW\\x00) Z(I)")).contains("\\x00\\x00\\x00\\x034MB");
      client.send(
          RawClient.query("begin isolation level serializable")
              + RawClient.query("show transaction_isolation")
              + RawClient.query("commit")
              + RawClient.query("show transaction_isolation"));
      assertThat(client.await("C(SHOW\\x00) Z(I)")).contains("serializable", "read committed");
    }
  }
}

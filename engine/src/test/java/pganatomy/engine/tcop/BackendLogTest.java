package pganatomy.engine.tcop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pganatomy.engine.utils.error.LogCapture;
import pganatomy.engine.utils.guc.SettingContext;
import pganatomy.engine.utils.guc.SettingSource;
import pganatomy.engine.utils.guc.Settings;

/// What PostgreSQL 18.6 wrote into its log for the same messages and settings.
class BackendLogTest {
  @TempDir Path folder;
  private ToyServer server;
  private LogCapture log;

  @BeforeEach
  void start() throws IOException {
    server = new ToyServer(folder, "host all all all trust\n");
    log = new LogCapture(folder);
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
    log.close();
  }

  private void awaitExit() throws InterruptedException {
    long deadline = System.currentTimeMillis() + 60_000;
    while (server.exitStatus < 0 && System.currentTimeMillis() < deadline) {
      Thread.sleep(5);
    }
  }

  private static void setAtStart(String name, String value) {
    Settings.set(name, value, SettingContext.POSTMASTER, SettingSource.COMMAND_LINE);
  }

  @Test
  void statementsAndDurations() throws Exception {
    try (RawClient client = RawClient.loggedIn(server.port())) {
      for (String text :
          List.of(
              "set log_statement='all'",
              "select 1;",
              "select 2; select 3",
              "set log_min_duration_statement=0",
              "select 4",
              "set log_statement='none'",
              "select 5",
              "set log_min_duration_statement=-1",
              "select 6",
              "set log_duration=on",
              "select 7")) {
        client.send(RawClient.query(text));
        client.await("Z(I)");
      }
    }
    assertThat(log.lines())
        .containsExactly(
            "LOG:  statement: select 1;",
            "LOG:  statement: select 2; select 3",
            "LOG:  statement: set log_min_duration_statement=0",
            "LOG:  duration: # ms",
            "LOG:  statement: select 4",
            "LOG:  duration: # ms",
            "LOG:  statement: set log_statement='none'",
            "LOG:  duration: # ms",
            "LOG:  duration: # ms  statement: select 5",
            "LOG:  duration: # ms",
            "LOG:  duration: # ms");
  }

  @Test
  void extendedStatementsWithTheirParameters() throws Exception {
    String bind =
        RawClient.message('B', "p\\x00n\\x00\\x00\\x00\\x00\\x01\\x00\\x00\\x00\\x0241\\x00\\x00");
    try (RawClient client = RawClient.loggedIn(server.port())) {
      client.send(
          RawClient.query("set log_statement='all'")
              + RawClient.message('P', "n\\x00select $1::int\\x00\\x00\\x00")
              + bind
              + RawClient.message('E', "p\\x00\\x00\\x00\\x00\\x00")
              + RawClient.message('S', ""));
      client.await("C(SELECT 1\\x00) Z(I)");
      client.send(
          RawClient.query("set log_min_duration_statement=0; set log_statement=none")
              + bind
              + RawClient.message('E', "p\\x00\\x00\\x00\\x00\\x00")
              + RawClient.message('S', ""));
      client.await("C(SELECT 1\\x00) Z(I)");
    }
    assertThat(log.lines())
        .containsExactly(
            "LOG:  execute n/p: select $1::int",
            "DETAIL:  Parameters: $1 = '41'",
            "LOG:  statement: set log_min_duration_statement=0; set log_statement=none",
            "LOG:  duration: # ms",
            "LOG:  duration: # ms  bind n/p: select $1::int",
            "DETAIL:  Parameters: $1 = '41'",
            "LOG:  duration: # ms  execute n/p: select $1::int",
            "DETAIL:  Parameters: $1 = '41'");
  }

  @Test
  void connectionsWithTheirStepsAndTheirEnd() throws Exception {
    setAtStart("log_connections", "receipt,authentication,authorization,setup_durations");
    setAtStart("log_disconnections", "on");
    RawClient.loggedIn(server.port()).close();
    awaitExit();
    assertThat(log.lines())
        .containsExactly(
            "LOG:  connection received: host=127.0.0.1 port=#",
            "LOG:  connection authenticated: user=\"postgres\" method=trust ("
                + folder
                + "/pg_hba.conf:1)",
            "LOG:  connection authorized: user=postgres database=postgres",
            "LOG:  connection ready: setup total=# ms",
            "LOG:  disconnection: session time: # user=postgres database=postgres"
                + " host=127.0.0.1 port=#");
  }

  @Test
  void brokenMessagesAndHangUps() throws Exception {
    try (RawClient client = new RawClient(server.port())) {
      client.send("GET / HTTP/1.0\\x0d\\x0a");
      client.await("EOF");
    }
    try (RawClient client = new RawClient(server.port())) {
      client.send("\\x00\\x00\\x00\\x30\\x00\\x03");
    }
    new RawClient(server.port()).close();
    try (RawClient client = RawClient.loggedIn(server.port())) {
      client.send(RawClient.query("begin"));
      client.await("Z(T)");
    }
    try (RawClient client = RawClient.loggedIn(server.port())) {
      client.send("Q\\x00\\x00\\x00\\x20sel");
    }
    try (RawClient client = RawClient.loggedIn(server.port())) {
      client.send("Q\\x00\\x00\\x00\\x03");
      client.await("EOF");
    }
    assertThat(log.lines())
        .containsExactly(
            "LOG:  invalid length of startup packet",
            "LOG:  incomplete startup packet",
            "LOG:  unexpected EOF on client connection with an open transaction",
            "LOG:  incomplete message from client",
            "LOG:  invalid message length");
  }

  @Test
  void whyAPasswordWasRefusedIsInTheLogOnly() throws Exception {
    server.hba(folder, "# first\nhost all all 127.0.0.1/32 password\n");
    try (RawClient client = new RawClient(server.port())) {
      client.send(RawClient.LOGIN);
      client.await("R(\\x00\\x00\\x00\\x03)");
      client.send(RawClient.message('p', "x\\x00"));
      assertThat(client.await("EOF"))
          .isEqualTo("E[SFATAL|C28P01|Mpassword authentication failed for user \"postgres\"] EOF");
    }
    assertThat(log.lines())
        .containsExactly(
            "FATAL:  password authentication failed for user \"postgres\"",
            "DETAIL:  User \"postgres\" has no password assigned.",
            "\tConnection matched file \""
                + folder
                + "/pg_hba.conf\" line 2: \"host all all 127.0.0.1/32 password\"");
  }
}

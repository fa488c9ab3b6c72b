package pganatomy.engine.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pganatomy.engine.port.Processes;
import pganatomy.engine.port.Signals;
import pganatomy.engine.postmaster.PidFile;

/// The postmaster and its children as real processes: born, killed, born again, gone.
@Timeout(300)
class PostmasterTest {
  private static final List<String> ALWAYS =
      List.of(
          "postgres: io worker 0",
          "postgres: io worker 1",
          "postgres: io worker 2",
          "postgres: checkpointer",
          "postgres: background writer",
          "postgres: walwriter",
          "postgres: autovacuum launcher",
          "postgres: logical replication launcher");

  @TempDir Path folder;

  private static void awaitWhole(TestServer server) {
    TestServer.await("all processes", () -> server.titles().containsAll(ALWAYS));
  }

  @Test
  void startsTheTreeAndStopsInEachMode() {
    try (TestServer server = TestServer.init(folder)) {
      server.start();
      awaitWhole(server);
      assertThat(TestServer.title(server.postmaster())).isEqualTo("postgres -D " + server.data);
      assertThat(server.ctl("status")).isZero();
      assertThat(Files.exists(folder.resolve(".s.PGSQL." + server.port))).isTrue();

      for (String mode : List.of("smart", "fast", "immediate")) {
        int postmaster = server.postmaster();
        List<Integer> children = TestServer.children(postmaster);
        assertThat(server.ctl("stop", "-m", mode)).isZero();
        assertThat(server.logText()).contains("received " + mode + " shutdown request");
        assertThat(server.logText()).endsWith("database system is shut down\n");
        TestServer.await("the postmaster's end", () -> !TestServer.isAlive(postmaster));
        assertThat(children).noneMatch(TestServer::isAlive);
        assertThat(folder.resolve(".s.PGSQL." + server.port)).doesNotExist();
        assertThat(server.ctl("status")).isEqualTo(3);
        if (!mode.equals("immediate")) {
          assertThat(server.logText()).contains("LOG:  shutting down\n");
          server.start();
        }
      }
      server.start();
      assertThat(server.logText())
          .contains("database system was interrupted; last known up at ")
          .contains("database system was not properly shut down; automatic recovery in progress");
    }
  }

  @Test
  void anyChildKilledResetsTheServerAndTheTreeIsWholeAgain() {
    try (TestServer server = TestServer.init(folder).start()) {
      int postmaster = server.postmaster();
      for (String title : List.of(ALWAYS.get(1), ALWAYS.get(3), ALWAYS.get(4), ALWAYS.get(5))) {
        awaitWhole(server);
        int from = server.logText().length();
        int victim = server.child(title);
        Processes.kill(victim, Signals.SIGKILL);
        server.awaitLog("database system is ready to accept connections", from);
        assertThat(server.logText().substring(from))
            .contains(" (PID " + victim + ") was terminated by signal 9: Killed")
            .contains("LOG:  terminating any other active server processes")
            .contains("LOG:  all server processes terminated; reinitializing");
        awaitWhole(server);
      }
      assertThat(server.postmaster()).isEqualTo(postmaster);
    }
  }

  @Test
  void childThatEndsInOrderIsStartedAgainWithoutAWord() {
    try (TestServer server = TestServer.init(folder).start()) {
      awaitWhole(server);
      int from = server.logText().length();
      for (String title : List.of(ALWAYS.get(4), ALWAYS.get(5), ALWAYS.get(6))) {
        int before = server.child(title);
        Processes.kill(before, Signals.SIGTERM);
        TestServer.await("the end of " + title, () -> !TestServer.isAlive(before));
        assertThat(server.child(title)).isNotEqualTo(before);
      }
      assertThat(server.logText()).hasSize(from);
    }
  }

  @Test
  void nobodyOutlivesAKilledPostmaster() {
    try (TestServer server = TestServer.init(folder).start("-c", "logging_collector=on")) {
      awaitWhole(server);
      List<Integer> children = TestServer.children(server.postmaster());
      assertThat(children).hasSizeGreaterThan(8);
      long killed = System.currentTimeMillis();
      Processes.kill(server.postmaster(), Signals.SIGKILL);
      TestServer.await(
          "all children's end", () -> children.stream().noneMatch(TestServer::isAlive));
      // One that has nothing to do looks up after a minute: the death itself has woken it.
      assertThat(System.currentTimeMillis() - killed).isLessThan(30_000);
      assertThat(Processes.waitForChild()).isNotNull();
      // What it left lying about does not hinder the next one.
      assertThat(server.start().ctl("status")).isZero();
    }
  }

  @Test
  void secondPostmasterIsRefusedInPostgresWords() throws IOException {
    try (TestServer server = TestServer.init(folder).start()) {
      int postmaster = server.postmaster();
      assertThat(server.ctl("start")).isEqualTo(1);
      assertThat(server.logText())
          .contains("FATAL:  lock file \"postmaster.pid\" already exists")
          .contains(
              "HINT:  Is another postmaster (PID "
                  + postmaster
                  + ") running in data directory \""
                  + server.data
                  + "\"?");
      assertThat(server.postmaster()).isEqualTo(postmaster);

      Path other = Files.createDirectory(folder.resolve("other"));
      try (TestServer second = TestServer.init(other)) {
        assertThat(second.ctl("start", "-p", Integer.toString(server.port))).isEqualTo(1);
        assertThat(second.logText())
            .contains("could not bind IPv4 address \"127.0.0.1\": Address already in use")
            .contains(
                "HINT:  Is another postmaster already running on port "
                    + server.port
                    + "? If not, wait a few seconds and retry.")
            .contains("FATAL:  could not create any TCP/IP sockets")
            .endsWith("LOG:  database system is shut down\n");
        assertThat(second.data.resolve("postmaster.pid")).doesNotExist();
      }
    }
  }

  @Test
  void dataDirectoryOfAnotherVersionOrOpenToOthersIsRefused() throws IOException {
    try (TestServer server = TestServer.init(folder)) {
      Files.writeString(server.data.resolve("PG_VERSION"), "17\n");
      assertThat(server.ctl("start")).isEqualTo(1);
      assertThat(server.logText())
          .contains("FATAL:  database files are incompatible with server")
          .contains(
              "DETAIL:  The data directory was initialized by PostgreSQL version 17, which is not"
                  + " compatible with this version 18");
      Files.writeString(server.data.resolve("PG_VERSION"), "18\n");
      pganatomy.engine.port.Posix.chmod(server.data.toString(), 0755);
      assertThat(server.ctl("start")).isEqualTo(1);
      assertThat(server.logText())
          .contains("FATAL:  data directory \"" + server.data + "\" has invalid permissions")
          .contains("DETAIL:  Permissions should be u=rwx (0700) or u=rwx,g=rx (0750).");
    }
  }

  @Test
  void reloadReachesEverybodyAndAMistakeHarmsNobody() throws IOException {
    try (TestServer server = TestServer.init(folder).start()) {
      awaitWhole(server);
      int from = server.logText().length();
      Path file = server.data.resolve("postgresql.conf");
      String good = Files.readString(file);
      Files.writeString(file, good + "autovacuum = off\nport = 1\n");
      assertThat(server.ctl("reload")).isZero();
      server.awaitLog("LOG:  parameter \"autovacuum\" changed to \"off\"", from);
      TestServer.await(
          "the launcher's end", () -> !server.titles().contains("postgres: autovacuum launcher"));

      Files.writeString(file, good + "frobnicate = 7\n");
      assertThat(server.ctl("reload")).isZero();
      server.awaitLog("contains errors; no changes were applied", from);
      Files.writeString(file, good);
      assertThat(server.ctl("reload")).isZero();
      awaitWhole(server);
    }
  }

  @Test
  void loggerCollectsOutlivesACrashAndIsReplacedWhenKilled() throws IOException {
    try (TestServer server = TestServer.init(folder).start("-c", "logging_collector=on")) {
      awaitWhole(server);
      assertThat(server.logText())
          .contains("LOG:  redirecting log output to logging collector process")
          .contains("HINT:  Future log output will appear in directory \"log\".");
      String line = Files.readString(server.data.resolve("current_logfiles"));
      assertThat(line).matches("stderr log/postgresql-[0-9-]{10}_[0-9]{6}\\.log\n");
      Path file = server.data.resolve(line.strip().substring("stderr ".length()));
      int logger = server.child("postgres: logger");

      Processes.kill(server.child("postgres: walwriter"), Signals.SIGKILL);
      TestServer.await(
          "the reset",
          () -> read(file).contains("all server processes terminated; reinitializing"));
      awaitWhole(server);
      assertThat(server.child("postgres: logger")).isEqualTo(logger);

      Processes.kill(logger, Signals.SIGKILL);
      TestServer.await("the logger's end", () -> !TestServer.isAlive(logger));
      assertThat(server.child("postgres: logger")).isNotEqualTo(logger);
      String killed =
          "system logger process (PID " + logger + ") was terminated by signal 9: Killed";
      TestServer.await("its obituary", () -> allLogs(server).contains(killed));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      return "";
    }
  }

  private static String allLogs(TestServer server) {
    StringBuilder all = new StringBuilder();
    try (var files = Files.list(server.data.resolve("log"))) {
      files.forEach(file -> all.append(read(file)));
    } catch (IOException failed) {
      return "";
    }
    return all.toString();
  }

  @Test
  void spareBackendTakesAConnectionAndIsReplaced() {
    try (TestServer server = TestServer.init(folder).start("-c", "spare_backends=1")) {
      int spare = server.child("postgres: spare backend");
      TestServer.await("its use", () -> servedBy(server) == spare);
      assertThat(server.child("postgres: spare backend")).isNotEqualTo(spare);
      TestServer.await("the spare's end", () -> !TestServer.isAlive(spare));
    }
  }

  private static int servedBy(TestServer server) {
    try (TestClient client = TestClient.connect(server.port)) {
      assertThat(TestServer.title(client.processId))
          .startsWith("postgres: postgres postgres 127.0");
      return client.processId;
    }
  }

  @Test
  void sessionEndsAsPostgresEndsItWhateverTheSignal() {
    try (TestServer server = TestServer.init(folder).start("-c", "spare_backends=1")) {
      TestClient terminated = TestClient.connect(server.port);
      TestClient witness = TestClient.connect(server.port);
      Processes.kill(terminated.processId, Signals.SIGTERM);
      assertThat(terminated.listen())
          .contains("FATAL|")
          .contains("C57P01|Mterminating connection due to administrator command|")
          .endsWith("<end>");
      terminated.close();

      int from = server.logText().length();
      TestClient killed = TestClient.connect(server.port);
      Processes.kill(killed.processId, Signals.SIGKILL);
      assertThat(witness.listen())
          .contains("WARNING|")
          .contains("Mterminating connection because of crash of another server process|");
      server.awaitLog("database system is ready to accept connections", from);
      assertThat(server.logText())
          .contains("client backend (PID " + killed.processId + ") was terminated by signal 9");
      killed.close();
      witness.close();
    }
  }

  @Test
  void connectionsBeyondTheLimitAreRefusedUntilOneEnds() {
    try (TestServer server = TestServer.init(folder)) {
      server.start("-c", "max_connections=2", "-c", "superuser_reserved_connections=0");
      TestClient first = TestClient.connect(server.port);
      TestClient second = TestClient.connect(server.port);
      try (TestClient third = TestClient.connect(server.port)) {
        assertThat(third.heard()).contains("C53300|Msorry, too many clients already|");
      }
      first.close();
      TestServer.await("a free place", () -> isServed(server));
      second.close();
    }
  }

  private static boolean isServed(TestServer server) {
    try (TestClient client = TestClient.connect(server.port)) {
      return client.processId != 0;
    }
  }

  @Test
  void smartShutdownWaitsForTheClientAndRefusesNewOnes() {
    try (TestServer server = TestServer.init(folder).start()) {
      TestClient client = TestClient.connect(server.port);
      assertThat(server.ctl("stop", "-m", "smart", "-W")).isZero();
      server.awaitLog("received smart shutdown request", 0);
      try (TestClient late = TestClient.connect(server.port)) {
        assertThat(late.heard()).contains("C57P03|Mthe database system is shutting down|");
      }
      assertThat(server.ctl("status")).isZero();
      client.close();
      server.awaitLog("database system is shut down\n", server.logText().indexOf("smart"));
    }
  }

  @Test
  void stopRightAfterTheStartIsOrderly() {
    try (TestServer server = TestServer.init(folder)) {
      for (int round = 0; round < 3; round++) {
        server.start();
        assertThat(server.ctl("stop")).isZero();
      }
      assertThat(server.ctl("start", "-W")).isZero();
      TestServer.await("a lock file", () -> PidFile.read(server.data.toString()) != null);
      assertThat(server.ctl("stop")).isZero();
      assertThat(server.logText())
          .doesNotContain("terminated by signal")
          .doesNotContain("abnormal");
    }
  }
}

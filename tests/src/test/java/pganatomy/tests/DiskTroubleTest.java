package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static pganatomy.tests.server.ServerSql.execute;
import static pganatomy.tests.server.ServerSql.number;
import static pganatomy.tests.server.ServerSql.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.util.PSQLException;
import pganatomy.lab.Command;
import pganatomy.lab.Kind;
import pganatomy.lab.LabException;
import pganatomy.lab.Server;
import pganatomy.tests.server.Servers;

/// Disks that are full, broken or read-only. What could not be written is never reported as
/// committed, what was is there when the disk has recovered.
///
/// Both servers meet a file system that really is full; where none can be mounted those tests are
/// skipped, and the imitation under the engine's file access remains.
class DiskTroubleTest {

  private static final String FULL = "No space left on device";

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aTableThatFindsNoRoomIsAnErrorWithAHint(Kind kind) throws Exception {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    try (Server server = Servers.start(kind);
        SmallDisk disk = SmallDisk.mount(server.socketDirectory().resolve("disk"))) {
      String folder =
          "base/" + text(server, "SELECT oid FROM pg_database WHERE datname = 'postgres'");
      execute(server, "CREATE TABLE t (n int, s text)");
      String file = text(server, "SELECT pg_relation_filepath('t')");
      server.stop();
      disk.takeOver(server.dataDirectory().resolve(folder));
      server.start();
      execute(server, "INSERT INTO t SELECT g, repeat('x', 100) FROM generate_series(1, 500) g");
      disk.fill();
      for (int rows : new int[] {100_000, 500}) {
        assertThatThrownBy(() -> insert(server, rows))
            .isInstanceOfSatisfying(
                PSQLException.class,
                e -> {
                  assertThat(e.getSQLState()).isEqualTo("53100");
                  assertThat(e.getServerErrorMessage().getMessage())
                      .isEqualTo("could not extend file \"" + file + "\": " + FULL);
                  assertThat(e.getServerErrorMessage().getHint())
                      .isEqualTo("Check free disk space.");
                });
      }
      assertThatThrownBy(() -> execute(server, "CREATE INDEX ON t (n)")).hasMessageContaining(FULL);
      assertThat(number(server, "SELECT count(*) FROM t")).isEqualTo(500);
      disk.free();
      insert(server, 500);
      Servers.crash(server);
      server.start();
      assertThat(number(server, "SELECT count(*) FROM t")).isEqualTo(1000);
      server.stop();
    }
  }

  private static void insert(Server server, int rows) throws SQLException {
    execute(
        server, "INSERT INTO t SELECT g, repeat('x', 100) FROM generate_series(1, " + rows + ") g");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aLogThatFindsNoRoomEndsTheServerAndNoCommitIsLost(Kind kind) throws Exception {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    try (Server server = Servers.start(kind, "max_wal_size=32MB", "min_wal_size=32MB");
        SmallDisk disk = SmallDisk.mount(server.socketDirectory().resolve("disk"))) {
      execute(server, "CREATE TABLE t (n int, s text)");
      Path log = server.dataDirectory().resolve("pg_wal");
      server.stop();
      disk.takeOver(log);
      server.start();
      disk.fill();
      int before = server.log().lines().size();
      long acknowledged = insertUntilItFails(server);
      assertThat(server.log("PANIC:  could not write to file \"pg_wal/xlogtemp.*" + FULL))
          .isNotEmpty();
      disk.free();
      startAgain(server, before);
      assertThat(number(server, "SELECT count(*) FROM t")).isEqualTo(acknowledged);
      insert(server, 1);
      server.stop();
      disk.giveBack(log);
    }
  }

  /// After a panic. Whether it comes up by itself depends on where in the log's last segment the
  /// end was.
  ///
  /// @param before so many lines were in the log before the panic
  private static void startAgain(Server server, int before) {
    Servers.await("the end of the panic", () -> isUpAgain(server, before) || !server.isRunning());
    if (!server.isRunning()) {
      server.start();
    }
  }

  /// Until it has noticed the panic, a server takes clients as if nothing had happened.
  private static boolean isUpAgain(Server server, int before) {
    return Servers.isTold(server, before, "all server processes terminated; reinitializing")
        && Servers.isTold(server, before, "database system is ready to accept connections");
  }

  private static long insertUntilItFails(Server server) {
    long rows = 0;
    try {
      while (rows < 2_000_000) {
        insert(server, 5000);
        rows += 5000;
      }
    } catch (SQLException failed) {
      return rows;
    }
    throw new AssertionError("the disk is not full");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aReadOnlyDirectoryIsNotStartedOn(Kind kind) throws Exception {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    try (Server server = Servers.start(kind)) {
      server.stop();
      Path data = server.dataDirectory();
      boolean isRoot = "root".equals(System.getProperty("user.name"));
      var before = Files.getPosixFilePermissions(data);
      var log = server.log().mark();
      if (isRoot) {
        bindReadOnly(data);
      } else {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-x------"));
      }
      try {
        assertThatThrownBy(server::start).isInstanceOf(LabException.class);
      } finally {
        if (isRoot) {
          Servers.run("umount", data.toString());
        } else {
          Files.setPosixFilePermissions(data, before);
        }
      }
      assertThat(String.join("\n", log.sinceMark()))
          .contains(
              "FATAL:  could not create lock file \"postmaster.pid\": "
                  + (isRoot ? "Read-only file system" : "Permission denied"));
      server.start();
      assertThat(number(server, "SELECT 1")).isEqualTo(1);
    }
  }

  private static void bindReadOnly(Path folder) {
    Command.Result result = Servers.run("mount", "--bind", "" + folder, "" + folder);
    assumeTrue(result.status() == 0, "nothing can be mounted here: " + result.output());
    Servers.run("mount", "-o", "remount,ro,bind", "" + folder);
  }

  // ---------------------------------------------------------------- imitated, engine only

  @Test
  void brokenSectorsAreToldAsErrorsUntilTheyMatterToDurability() throws Exception {
    assumeTrue(Servers.isAvailable(Kind.ENGINE), "the engine is not built");
    try (Server server = Servers.start(Kind.ENGINE, "autovacuum=off")) {
      Path rules = server.socketDirectory().resolve("rules");
      startWithRules(server, rules);
      execute(server, "CREATE TABLE t (n int, s text)", "INSERT INTO t VALUES (1)", "CHECKPOINT");
      String file = text(server, "SELECT pg_relation_filepath('t')");

      Files.writeString(rules, "allocate " + file + " 28\n");
      refuses(server, "53100", "could not extend file \"" + file + "\": " + FULL);
      Files.writeString(rules, "write " + file + " 5\n");
      execute(server, "INSERT INTO t VALUES (2)");
      assertThatThrownBy(() -> execute(server, "CHECKPOINT"))
          .hasMessageContaining("checkpoint request failed");
      String range = "blocks 0..0 in file \"" + file + "\": Input/output error";
      assertThat(server.log("ERROR:  could not write " + range)).isNotEmpty();

      int before = server.log().lines().size();
      Files.writeString(rules, "sync " + file + " 5\n");
      assertThatThrownBy(() -> execute(server, "CHECKPOINT")).isInstanceOf(SQLException.class);
      awaitPanic(server, before, "fsync file \"" + file);
      Files.writeString(rules, "");
      startAgain(server, before);
      assertThat(number(server, "SELECT sum(n) FROM t")).isEqualTo(3);

      server.stop();
      Files.writeString(rules, "read " + file + " 5\n");
      startWithRules(server, rules);
      assertThatThrownBy(() -> number(server, "SELECT sum(n) FROM t"))
          .hasMessageContaining("could not read " + range)
          .extracting(e -> ((SQLException) e).getSQLState())
          .isEqualTo("58030");
      Files.writeString(rules, "");
      assertThat(number(server, "SELECT sum(n) FROM t")).isEqualTo(3);
    }
  }

  @Test
  void aCommitWhoseLogCannotBeWrittenIsNotReported() throws Exception {
    assumeTrue(Servers.isAvailable(Kind.ENGINE), "the engine is not built");
    try (Server server = Servers.start(Kind.ENGINE)) {
      Path rules = server.socketDirectory().resolve("rules");
      startWithRules(server, rules);
      execute(server, "CREATE TABLE t (n int)", "INSERT INTO t VALUES (1)");
      for (String rule : List.of("write pg_wal/0 28", "sync pg_wal/0 5", "write pg_wal/0 5")) {
        int before = server.log().lines().size();
        Files.writeString(rules, rule + "\n");
        assertThatThrownBy(() -> execute(server, "INSERT INTO t VALUES (10)"))
            .isInstanceOf(SQLException.class);
        awaitPanic(server, before, "");
        Files.writeString(rules, "");
        startAgain(server, before);
        server.stop("immediate");
        startWithRules(server, rules);
        // What came into the kernel's hands before the sync failed may be there or not.
        assertThat(number(server, "SELECT count(*) FROM t WHERE n = 1")).isEqualTo(1);
      }
      assertThat(server.log("PANIC:  could not write to log file \"0.* at offset .*" + FULL))
          .isNotEmpty();
      assertThat(server.log("PANIC:  could not fdatasync file \"0.*Input/output error"))
          .isNotEmpty();
    }
  }

  private static void awaitPanic(Server server, int before, String what) {
    Servers.await(
        "the panic",
        () ->
            server.log().lines().stream()
                .skip(before)
                .anyMatch(line -> line.contains("PANIC:  could not ") && line.contains(what)));
  }

  private static void refuses(Server server, String sqlState, String message) {
    assertThatThrownBy(() -> insert(server, 5000))
        .hasMessageContaining(message)
        .extracting(e -> ((SQLException) e).getSQLState())
        .isEqualTo(sqlState);
  }

  /// Starts the engine anew, with rules that the calls on files have to obey.
  private static void startWithRules(Server server, Path rules)
      throws IOException, InterruptedException {
    if (server.isRunning()) {
      server.stop();
    }
    String log = server.socketDirectory().resolve("server.log").toString();
    Command start =
        Servers.engine("ctl", "start", "-w", "-D", server.dataDirectory().toString(), "-l", log);
    start.environment(Map.of("PGANATOMY_JAVA_OPTIONS", "-Dpganatomy.diskFaults=" + rules)).run();
  }
}

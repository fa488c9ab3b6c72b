package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.util.PSQLException;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.OsProcess;
import pganatomy.tests.server.Servers;

/// What two sessions see of each other, and what a crash leaves: the same on PostgreSQL 18 and on
/// the engine.
@Tag("server")
class TwoSessionsTest {

  private static final Duration SOON = Servers.PATIENCE;

  private static Server start(Kind kind) {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    return Servers.start(kind);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void readCommitted(Kind kind) throws Exception {
    try (Server server = start(kind);
        Connection one = server.connect();
        Connection two = server.connect()) {
      run(one, "CREATE TABLE m (i integer, v integer)");
      run(one, "INSERT INTO m SELECT n, 0 FROM generate_series(1, 3) AS n");

      run(one, "BEGIN; INSERT INTO m VALUES (4, 0); UPDATE m SET v = 1 WHERE i = 1");
      assertThat(value(two, "SELECT count(*) + sum(v) FROM m")).as("nothing yet").isEqualTo(3);
      run(one, "ROLLBACK");
      assertThat(value(one, "SELECT count(*) + sum(v) FROM m")).as("undone").isEqualTo(3);

      run(one, "BEGIN; UPDATE m SET v = v + 1 WHERE i = 1");
      var waiting = later(two, "UPDATE m SET v = v + 10 WHERE i = 1 AND v < 5");
      awaitLockWait(server);
      run(one, "COMMIT");
      assertThat(waiting.get()).as("the new version is checked, and changed").isEqualTo(1);
      assertThat(value(one, "SELECT v FROM m WHERE i = 1")).isEqualTo(11);

      run(one, "BEGIN; UPDATE m SET v = 5 WHERE i = 2");
      waiting = later(two, "UPDATE m SET v = v + 10 WHERE i = 2 AND v = 0");
      awaitLockWait(server);
      run(one, "COMMIT");
      assertThat(waiting.get()).as("the new version no longer matches").isEqualTo(0);

      run(one, "BEGIN; DELETE FROM m WHERE i = 3");
      waiting = later(two, "UPDATE m SET v = 1 WHERE i = 3");
      awaitLockWait(server);
      run(one, "ROLLBACK");
      assertThat(waiting.get()).as("the row is still there").isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void waitingInVainIsToldWhere(Kind kind) throws Exception {
    try (Server server = start(kind);
        Connection one = server.connect();
        Connection two = server.connect()) {
      run(one, "CREATE TABLE m (i integer); CREATE VIEW v AS SELECT i FROM m");
      run(one, "BEGIN; LOCK TABLE m");
      run(two, "SET lock_timeout = 20");
      assertThat(position(two, "SELECT 1 FROM pg_class c, ONLY m")).isEqualTo(32);
      assertThat(position(two, "INSERT INTO m VALUES (1)")).isEqualTo(13);
      assertThat(position(two, "SELECT (SELECT max(i) FROM m)")).isEqualTo(28);
      assertThat(position(two, "SELECT * FROM v")).as("the view's text is not his").isZero();
      assertThat(position(two, "TRUNCATE m")).as("not while analysing").isZero();
      run(one, "ROLLBACK");
    }
  }

  private static int position(Connection connection, String sql) {
    PSQLException error = catchThrowableOfType(PSQLException.class, () -> run(connection, sql));
    assertThat(error.getSQLState()).isEqualTo("55P03");
    return error.getServerErrorMessage().getPosition();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void repeatableRead(Kind kind) throws Exception {
    try (Server server = start(kind);
        Connection one = server.connect();
        Connection two = server.connect()) {
      run(one, "CREATE TABLE m (i integer, v integer); INSERT INTO m VALUES (1, 0), (2, 0)");
      run(two, "BEGIN ISOLATION LEVEL REPEATABLE READ");
      assertThat(value(two, "SELECT sum(v) FROM m")).isEqualTo(0);
      run(one, "UPDATE m SET v = 7 WHERE i = 1");
      assertThat(value(two, "SELECT sum(v) FROM m")).as("one snapshot").isEqualTo(0);
      SQLException error =
          catchThrowableOfType(
              SQLException.class, () -> run(two, "UPDATE m SET v = v + 1 WHERE i = 1"));
      assertThat(error.getSQLState()).isEqualTo("40001");
      assertThat(error.getMessage())
          .contains("could not serialize access due to concurrent update");
      run(two, "ROLLBACK");
      assertThat(value(two, "SELECT sum(v) FROM m")).isEqualTo(7);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatWasCommittedOutlivesKillsAndNothingElseDoes(Kind kind) throws Exception {
    try (Server server = start(kind)) {
      long victim;
      Connection one = server.connect();
      run(one, "CREATE TABLE big AS SELECT n AS i FROM generate_series(1, 20000) AS n");
      victim = value(one, "SELECT pg_backend_pid()");
      var insert = later(one, "INSERT INTO big SELECT generate_series(1, 5000000)");
      assertThat(Servers.waitUntil(SOON, () -> titleOf(victim).endsWith(" INSERT"))).isTrue();
      Servers.killAndAwaitReset(server, OsProcess.of(victim).orElseThrow());
      assertThat(insert.get()).as("the connection broke").isEqualTo(-1);
      assertThat(count(server)).isEqualTo(20_000);

      Connection another = server.connect();
      run(another, "INSERT INTO big SELECT generate_series(1, 10)");
      run(another, "BEGIN; INSERT INTO big SELECT generate_series(1, 1000)");
      Servers.crash(server); // which waits until no child is left
      server.start();
      assertThat(count(server)).isEqualTo(20_010);
    }
  }

  private static String titleOf(long pid) {
    return OsProcess.of(pid).map(OsProcess::title).orElse("");
  }

  private static long count(Server server) throws SQLException {
    try (Connection connection = server.connect()) {
      return value(connection, "SELECT count(*) FROM big");
    }
  }

  /// The number of changed rows, -1 after an error.
  private static CompletableFuture<Integer> later(Connection connection, String sql) {
    return CompletableFuture.supplyAsync(() -> {
      try (Statement statement = connection.createStatement()) {
        return statement.executeUpdate(sql);
      } catch (SQLException e) {
        return -1;
      }
    });
  }

  private static void awaitLockWait(Server server) throws SQLException {
    try (Connection observer = server.connect()) {
      String waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
      assertThat(
              Servers.waitUntil(
                  SOON,
                  () -> {
                    try {
                      return value(observer, waiting) == 1;
                    } catch (SQLException e) {
                      return false;
                    }
                  }))
          .as("it waits for the other transaction")
          .isTrue();
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long value(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }
}

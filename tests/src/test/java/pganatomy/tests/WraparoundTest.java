package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static pganatomy.tests.server.ServerSql.execute;
import static pganatomy.tests.server.ServerSql.number;
import static pganatomy.tests.server.ServerSql.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.Servers;

/// Transaction ids go round: what is old stays visible, what is not needed any more is cut off, and
/// before anything could be lost the server warns, and then refuses.
@Tag("server")
class WraparoundTest {
  private static final long HALF = 1L << 31;

  @Test
  void idsGoRoundAndNothingIsLost() throws Exception {
    assumeTrue(Servers.isAvailable(Kind.ENGINE), "the engine is not built");
    try (Server server = Servers.start(Kind.ENGINE, "autovacuum=off", "fsync=off")) {
      execute(
          server,
          "CREATE TABLE t (id int PRIMARY KEY, note text)",
          "INSERT INTO t SELECT g, 'old ' || g FROM generate_series(1, 1000) g",
          "DELETE FROM t WHERE id % 10 = 0",
          "ALTER DATABASE template0 ALLOW_CONNECTIONS true");
      vacuumAll(server);
      long oldest = number(server, "SELECT min(datfrozenxid::text::bigint) FROM pg_database");
      long wrap = oldest + HALF - 1;
      jump(server, wrap - 20_000_000);
      warns(server, wrap);
      jump(server, wrap - 1_000_000);
      refusesUntilVacuum(server);
      cutsOff(server);
      crosses(server);
    }
  }

  private static void vacuumAll(Server server) throws SQLException {
    for (String database : List.of("template0", "template1", "postgres")) {
      try (Connection connection = server.connect("postgres", database);
          Statement statement = connection.createStatement()) {
        statement.execute("VACUUM (FREEZE)");
      }
    }
  }

  /// Stops the server, and sets the next xid.
  private static void jump(Server server, long xid) throws Exception {
    server.stop("fast");
    String data = server.dataDirectory().toString();
    Servers.engine("--resetwal", "-D", data, "-x", Long.toString(xid)).run();
    server.start();
  }

  private static void warns(Server server, long wrap) throws SQLException {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO t VALUES (2000, 'warned')");
      SQLWarning warning = statement.getWarnings();
      assertThat(warning == null ? "no warning" : warning.getMessage())
          .matches(
              "database \"\\w+\" must be vacuumed within (20000000|19999\\d\\d\\d) transactions");
    }
    assertThat(number(server, "SELECT count(*) FROM t")).isEqualTo(901);
  }

  private static void refusesUntilVacuum(Server server) throws SQLException {
    assertThatThrownBy(() -> execute(server, "INSERT INTO t VALUES (2001, 'refused')"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(
            "database is not accepting commands that assign new transaction IDs to avoid"
                + " wraparound data loss in database \"")
        .extracting(failure -> ((SQLException) failure).getSQLState())
        .isEqualTo("54000");
    assertThat(number(server, "SELECT count(*) FROM t")).isEqualTo(901);
    vacuumAll(server);
    execute(server, "INSERT INTO t VALUES (2001, 'after VACUUM')");
    assertThat(number(server, "SELECT max(age(datfrozenxid)) FROM pg_database")).isLessThan(1000);
  }

  /// The commit log's first segments, and after a crash they do not come back.
  private static void cutsOff(Server server) throws Exception {
    Path first = server.dataDirectory().resolve("pg_xact/0000");
    assertThat(first).doesNotExist();
    Servers.crash(server);
    server.start();
    assertThat(first).doesNotExist();
    assertThat(number(server, "SELECT count(*) FROM t")).isEqualTo(902);
    assertThat(text(server, "SELECT pg_xact_status('700'::xid8)")).isNull();
  }

  private static void crosses(Server server) throws Exception {
    // Nothing may be further away than half of the round.
    vacuumAll(server);
    jump(server, 3 * (HALF / 2));
    vacuumAll(server);
    jump(server, 2 * HALF - 300);
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement();
        Connection reader = server.connect()) {
      reader.setAutoCommit(false);
      reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      assertThat(count(reader)).isEqualTo(902);
      for (int i = 1; i <= 600; i++) {
        statement.execute("INSERT INTO t VALUES (" + (10_000 + i) + ", 'round')");
        if (i % 7 == 0) {
          connection.setAutoCommit(false);
          statement.execute("SAVEPOINT s");
          statement.execute("UPDATE t SET note = 'updated' WHERE id = " + (10_000 + i));
          statement.execute("ROLLBACK TO s");
          statement.execute("UPDATE t SET note = 'seventh' WHERE id = " + (10_000 + i));
          connection.commit();
          connection.setAutoCommit(true);
        }
      }
      assertThat(count(reader)).as("an old snapshot").isEqualTo(902);
    }
    assertThat(number(server, "SELECT pg_current_xact_id()::text")).isGreaterThan(2 * HALF);
    checkRound(server);
    Servers.crash(server);
    server.start();
    checkRound(server);
    execute(server, "VACUUM", "UPDATE t SET note = 'again' WHERE id > 10500");
    vacuumAll(server);
    checkRound(server);
    assertThat(number(server, "SELECT max(age(datfrozenxid)) FROM pg_database")).isLessThan(1000);
    assertThat(Files.exists(server.dataDirectory().resolve("pg_xact/0FFF"))).isFalse();
    assertThat(text(server, "SELECT pg_xact_status(pg_current_xact_id())"))
        .isEqualTo("in progress");
  }

  private static long count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM t")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void checkRound(Server server) throws SQLException {
    assertThat(number(server, "SELECT count(*) FROM t")).isEqualTo(1502);
    assertThat(
            number(
                server,
                "SELECT count(*) FROM t WHERE note = 'seventh' OR id > 10500 AND id % 7 = 6"))
        .isGreaterThanOrEqualTo(70);
    assertThat(number(server, "SELECT count(*) FROM verify_heapam('t')")).isZero();
    execute(server, "SELECT bt_index_parent_check('t_pkey', true)");
    assertThat(text(server, "SELECT note FROM t WHERE id = 7")).isEqualTo("old 7");
  }
}

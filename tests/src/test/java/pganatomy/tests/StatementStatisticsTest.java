package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;
import pganatomy.lab.Command;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.OsProcess;
import pganatomy.tests.server.Project;
import pganatomy.tests.server.Servers;

/// `pg_stat_statements` on both servers: what it keeps, under which text, and how long. The `.out`
/// file is made by PostgreSQL 18 (`-Dconformance.write=true`).
@Tag("server")
class StatementStatisticsTest {

  private static final Path SCRIPTS = Project.home().resolve("tests/src/test/resources/statements");
  private static final String LIBRARY = "shared_preload_libraries=pg_stat_statements";

  @ParameterizedTest
  @EnumSource(Kind.class)
  void statementsAreKeptWithoutTheirConstants(Kind kind) throws IOException {
    assumeTrue(Servers.hasProgram("psql"), "psql is not installed");
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    try (Server server = Servers.start(kind, LIBRARY, "autovacuum=off", "timezone=UTC")) {
      Command psql = Servers.psql(server, "-f", "statements.sql").in(SCRIPTS);
      List<String> output = Servers.run(psql).output().lines().toList();
      Path expected = SCRIPTS.resolve("statements.out");
      if (Boolean.getBoolean("conformance.write") && kind == Kind.POSTGRES) {
        Files.write(expected, output);
      }
      assertThat(output).containsExactlyElementsOf(Files.readAllLines(expected));
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theyOutliveARestartAndNoCrash(Kind kind) throws Exception {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    try (Server server = Servers.start(kind, LIBRARY)) {
      try (Connection connection = server.connect()) {
        run(connection, "CREATE EXTENSION pg_stat_statements");
        run(connection, "SELECT 4711 AS a, 'x' AS b, now()");
      }
      assertThat(calls(server)).isEqualTo(1);
      server.restart();
      assertThat(calls(server)).isEqualTo(1);
      Connection victim = server.connect();
      long pid = victim.unwrap(PGConnection.class).getBackendPID();
      Servers.killAndAwaitReset(server, OsProcess.of(pid).orElseThrow());
      assertThat(calls(server)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theLeastUsedGoWhenThereAreTooMany(Kind kind) throws Exception {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    try (Server server = Servers.start(kind, LIBRARY, "pg_stat_statements.max=100");
        Connection connection = server.connect()) {
      run(connection, "CREATE EXTENSION pg_stat_statements");
      for (int i = 0; i < 150; i++) {
        run(connection, "SELECT 1 AS a" + ", 1".repeat(i));
        run(connection, "SELECT 4711 AS a, 'x' AS b, now()");
      }
      assertThat(number(connection, "SELECT count(*) FROM pg_stat_statements"))
          .isBetween(80L, 100L);
      assertThat(number(connection, "SELECT dealloc FROM pg_stat_statements_info")).isPositive();
      assertThat(calls(server)).isEqualTo(150);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void withoutTheLibraryThereIsNothing(Kind kind) throws Exception {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    try (Server server = Servers.start(kind);
        Connection connection = server.connect()) {
      run(connection, "CREATE EXTENSION pg_stat_statements");
      assertThat(failure(connection, "SELECT * FROM pg_stat_statements"))
          .isEqualTo("55000 pg_stat_statements must be loaded via \"shared_preload_libraries\"");
      assertThat(failure(connection, "SHOW pg_stat_statements.max"))
          .isEqualTo("42704 unrecognized configuration parameter \"pg_stat_statements.max\"");
    }
  }

  private static long calls(Server server) throws SQLException {
    try (Connection connection = server.connect()) {
      return number(
          connection,
          "SELECT coalesce(sum(calls), 0) FROM pg_stat_statements WHERE query LIKE '%AS b, now()'");
    }
  }

  private static String failure(Connection connection, String text) {
    try {
      run(connection, text);
      return "none";
    } catch (SQLException failed) {
      return failed.getSQLState()
          + " "
          + failed.getMessage().lines().findFirst().orElse("").replace("ERROR: ", "");
    }
  }

  private static void run(Connection connection, String text) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(text);
    }
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }
}

package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static pganatomy.tests.server.ServerSql.execute;
import static pganatomy.tests.server.ServerSql.number;
import static pganatomy.tests.server.ServerSql.text;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.Servers;

/// VACUUM FULL and CLUSTER write a table anew while a transaction is open that sees it as it was.
@Tag("server")
class TableRewriteTest {
  private static final String ROWS =
      "SELECT md5(string_agg(id || ' ' || n || ' ' || note, ',' ORDER BY id)) FROM t";

  @ParameterizedTest
  @EnumSource(Kind.class)
  void anOldSnapshotSeesTheOldRowsInTheNewFile(Kind kind) throws Exception {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    try (Server server = Servers.start(kind, "autovacuum=off", "fsync=off")) {
      execute(
          server,
          "CREATE EXTENSION amcheck",
          "CREATE TABLE t (id int PRIMARY KEY, n int, note text)",
          "CREATE INDEX ON t (n)",
          "INSERT INTO t SELECT g, g, repeat(md5(g::text), 150) FROM generate_series(1, 500) g");
      for (String rewrite : new String[] {"VACUUM FULL t", "CLUSTER t USING t_pkey"}) {
        try (Connection old = server.connect();
            Statement reader = old.createStatement()) {
          old.setAutoCommit(false);
          old.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
          reader.execute("SELECT 1");
          String before = text(server, ROWS);
          change(server);
          String after = text(server, ROWS);
          execute(server, rewrite);
          assertThat(one(reader, ROWS)).as("old snapshot, " + rewrite).isEqualTo(before);
          assertThat(text(server, ROWS)).as(rewrite).isEqualTo(after).isNotEqualTo(before);
          check(server);
          old.rollback();
        }
        String now = text(server, ROWS);
        execute(server, rewrite, "UPDATE t SET n = n + 1 WHERE id < 20");
        execute(server, "UPDATE t SET n = n - 1 WHERE id < 20");
        assertThat(text(server, ROWS)).isEqualTo(now);
        Servers.crash(server);
        server.start();
        assertThat(text(server, ROWS)).as("after a crash").isEqualTo(now);
        check(server);
      }
    }
  }

  /// Heap-only updates, others, deletions, insertions, rows that are rolled back, locked rows.
  private static void change(Server server) throws SQLException {
    execute(
        server,
        "UPDATE t SET note = note || 'x' WHERE id % 5 = 0",
        "UPDATE t SET n = n + 1000 WHERE id % 7 = 0",
        "UPDATE t SET n = n + 1000 WHERE id % 35 = 0",
        "DELETE FROM t WHERE id % 11 = 0",
        "INSERT INTO t SELECT max(id) + 1, 5, repeat('new', 3000) FROM t",
        "BEGIN",
        "UPDATE t SET n = -1, note = 'never'",
        "ROLLBACK",
        "BEGIN",
        "SELECT count(*) FROM (SELECT 1 FROM t WHERE id < 50 FOR UPDATE) AS locked",
        "COMMIT");
  }

  private static void check(Server server) throws SQLException {
    assertThat(number(server, "SELECT count(*) FROM verify_heapam('t')")).isZero();
    for (String index : new String[] {"t_pkey", "t_n_idx"}) {
      execute(server, "SELECT bt_index_parent_check('" + index + "', true)");
    }
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      String sum = one(statement, "SELECT sum(n) FROM t");
      statement.execute("SET enable_seqscan = off");
      assertThat(one(statement, "SELECT sum(n) FROM t WHERE n > -100000")).isEqualTo(sum);
    }
  }

  private static String one(Statement statement, String sql) throws SQLException {
    try (var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}

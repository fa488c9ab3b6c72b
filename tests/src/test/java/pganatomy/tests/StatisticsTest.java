package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.Servers;

/// The same work on PostgreSQL 18 and on the engine, and what the statistics views say of it
/// afterwards. Most figures must be the same; of those that say how the work was done (blocks,
/// times, bytes, what the catalogs were read for) only whether there is any.
@Tag("server")
class StatisticsTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  /// Compared as numbers; all others of the view are compared as "0", "some" or "null".
  private static final Map<String, List<String>> EXACT =
      Map.of(
          "pg_stat_database",
          List.of(
              "numbackends",
              "xact_rollback",
              "conflicts",
              "temp_files",
              "deadlocks",
              "checksum_failures",
              "sessions",
              "sessions_abandoned",
              "sessions_fatal",
              "sessions_killed",
              "parallel_workers_to_launch",
              "parallel_workers_launched"),
          "pg_stat_user_tables",
          List.of(
              "n_tup_ins",
              "n_tup_upd",
              "n_tup_del",
              "n_tup_hot_upd",
              "n_tup_newpage_upd",
              "n_live_tup",
              "n_dead_tup",
              "n_mod_since_analyze",
              "n_ins_since_vacuum",
              "vacuum_count",
              "autovacuum_count",
              "analyze_count",
              "autoanalyze_count"),
          "pg_stat_checkpointer",
          List.of("num_requested", "num_done", "restartpoints_done"));

  /// Figures that must be the same as the other server's in kind only, and are left out because
  /// they depend on the plan, on how the disk is written, or on what else runs.
  private static final List<String> FREE =
      List.of(
          "blks_read",
          "blk_read_time",
          "blk_write_time",
          "buffers_clean",
          "maxwritten_clean",
          "num_timed",
          "wal_buffers_full",
          "sync_time",
          "write_time",
          "slru_written",
          "tup_deleted",
          "total_vacuum_time",
          "total_analyze_time",
          "stats_reset",
          "datid",
          "relid",
          "buffers_written",
          "seq_scan",
          "last_seq_scan",
          "seq_tup_read",
          "idx_tup_read",
          "heap_blks_read",
          "idx_blks_read",
          "toast_blks_read",
          "tidx_blks_read",
          "tidx_blks_hit");

  private static final List<String> VIEWS =
      List.of(
          "SELECT * FROM pg_stat_database WHERE datname = 'audit'",
          "SELECT * FROM pg_stat_user_tables",
          "SELECT * FROM pg_stat_user_indexes",
          "SELECT * FROM pg_statio_user_tables",
          "SELECT * FROM pg_statio_user_indexes",
          "SELECT * FROM pg_statio_user_sequences",
          "SELECT * FROM pg_stat_bgwriter",
          "SELECT * FROM pg_stat_checkpointer",
          "SELECT * FROM pg_stat_wal",
          "SELECT * FROM pg_stat_archiver",
          "SELECT * FROM pg_stat_database_conflicts WHERE datname = 'audit'");

  @Test
  void theSameWorkLeavesTheSameFigures() throws Exception {
    assumeTrue(Servers.isAvailable(Kind.POSTGRES), "PostgreSQL is not there");
    Map<String, String> expected = figuresAfterWork(Kind.POSTGRES);
    Map<String, String> actual = figuresAfterWork(Kind.ENGINE);
    assertThat(actual).containsExactlyEntriesOf(expected);
  }

  private Map<String, String> figuresAfterWork(Kind kind) throws Exception {
    try (Server server =
        Servers.start(kind, "autovacuum=off", "deadlock_timeout=100ms", "jit=off")) {
      try (Connection connection = server.connect()) {
        run(connection, "CREATE DATABASE audit");
        run(connection, "SELECT pg_stat_reset_shared('checkpointer')");
      }
      work(server);
      sessions(server);
      try (Connection connection = server.connect()) {
        run(connection, "CHECKPOINT");
      }
      return figures(server);
    }
  }

  // ---------------------------------------------------------------- the work

  private static void work(Server server) throws Exception {
    try (Connection one = connect(server);
        Connection two = connect(server)) {
      run(one, "CREATE TABLE w (id int PRIMARY KEY, k int, t text) WITH (fillfactor = 50)");
      run(one, "CREATE INDEX w_k ON w (k); CREATE SEQUENCE s");
      run(one, "INSERT INTO w SELECT g, g % 10, 'some' FROM generate_series(1, 500) g");
      run(one, "UPDATE w SET t = 'hot' WHERE id <= 50");
      run(one, "UPDATE w SET k = 77 WHERE id BETWEEN 51 AND 60");
      run(one, "DELETE FROM w WHERE id > 480");
      run(one, "SELECT count(*), nextval('s') FROM w");
      run(one, "SELECT t FROM w WHERE id = 7");
      savepoints(one);
      temporaryFiles(one);
      deadlock(server, one, two);
      notSerializable(one, two);
      run(one, "CREATE TABLE kept (id int); INSERT INTO kept SELECT generate_series(1, 20)");
      tellAll(one, two);
      run(
          one,
          "BEGIN; INSERT INTO kept VALUES (21); TRUNCATE kept;"
              + " INSERT INTO kept VALUES (1), (2), (3); COMMIT");
      tellAll(one, two);
      run(one, "VACUUM w");
      run(one, "ANALYZE w");
      run(one, "UPDATE w SET t = 'late' WHERE id = 9");
      run(one, "CREATE TABLE gone (id int); INSERT INTO gone VALUES (1)");
      run(one, "DROP TABLE gone");
      tellAll(one, two);
    }
  }

  /// PostgreSQL tells what was counted once a second, not after each transaction.
  private static void tellAll(Connection one, Connection two) throws SQLException {
    run(one, "SELECT pg_stat_force_next_flush()");
    run(two, "SELECT pg_stat_force_next_flush()");
  }

  private static void savepoints(Connection one) throws SQLException {
    run(one, "BEGIN; INSERT INTO w SELECT g, 1, 'a' FROM generate_series(1001, 1010) g");
    run(one, "SAVEPOINT a; INSERT INTO w SELECT g, 1, 'b' FROM generate_series(2001, 2005) g");
    run(one, "UPDATE w SET t = 'c' WHERE id = 3; ROLLBACK TO a");
    run(one, "SAVEPOINT b; DELETE FROM w WHERE id = 4; RELEASE b; COMMIT");
    run(one, "BEGIN; INSERT INTO w VALUES (5000, 1, 'no'); DELETE FROM w WHERE id = 5; ROLLBACK");
  }

  private static void temporaryFiles(Connection one) throws SQLException {
    run(one, "SET work_mem = '64kB'");
    run(one, "SELECT count(*) FROM (SELECT g FROM generate_series(1, 20000) g ORDER BY -g) x");
    run(one, "RESET work_mem");
  }

  private static void deadlock(Server server, Connection one, Connection two) throws Exception {
    run(one, "BEGIN; UPDATE w SET t = 'd' WHERE id = 100");
    run(two, "BEGIN; UPDATE w SET t = 'd' WHERE id = 101");
    CompletableFuture<Boolean> second = later(two, "UPDATE w SET t = 'd' WHERE id = 100");
    awaitLockWait(server);
    boolean oneFails = !succeeds(one, "UPDATE w SET t = 'd' WHERE id = 101");
    assertThat(second.get()).as("one of the two").isEqualTo(oneFails);
    run(one, "ROLLBACK");
    run(two, "ROLLBACK");
  }

  private static void notSerializable(Connection one, Connection two) throws SQLException {
    run(one, "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1 FROM w");
    run(two, "UPDATE w SET t = 'e' WHERE id = 200");
    assertThat(succeeds(one, "UPDATE w SET t = 'f' WHERE id = 200")).isFalse();
    run(one, "ROLLBACK");
  }

  /// Two that end well, one whose client hangs up, one that is ended, one that waits too long.
  private static void sessions(Server server) throws Exception {
    connect(server).close();
    Connection abandoned = connect(server);
    run(abandoned, "SELECT 1");
    abandoned.abort(Runnable::run);
    try (Connection killed = connect(server);
        Connection killer = server.connect()) {
      int pid = killed.unwrap(PGConnection.class).getBackendPID();
      run(killer, "SELECT pg_terminate_backend(" + pid + ", 10000)");
    }
    try (Connection fatal = connect(server);
        Connection watcher = server.connect()) {
      run(fatal, "SET idle_session_timeout = '10ms'");
      await(watcher, "SELECT count(*) FROM pg_stat_activity WHERE datname = 'audit'", 0);
    }
  }

  // ---------------------------------------------------------------- the figures

  private static Map<String, String> figures(Server server) throws Exception {
    Map<String, String> figures = new TreeMap<>();
    try (Connection outside = server.connect()) {
      String ended =
          "SELECT sessions_abandoned + sessions_fatal + sessions_killed"
              + " FROM pg_stat_database WHERE datname = 'audit'";
      await(outside, ended, 3);
    }
    try (Connection connection = connect(server)) {
      run(connection, "SET stats_fetch_consistency = none");
      for (String view : VIEWS) {
        read(connection, view, figures);
      }
    }
    return figures;
  }

  private static void read(Connection connection, String query, Map<String, String> figures)
      throws SQLException {
    String name = query.split(" ")[3];
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      ResultSetMetaData columns = result.getMetaData();
      while (result.next()) {
        String row = name.contains("user") ? "." + rowName(result) : "";
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          String column = columns.getColumnName(i);
          if (!FREE.contains(column)) {
            boolean isExact = EXACT.getOrDefault(name, List.of()).contains(column);
            figures.put(name + row + "." + column, shown(result.getString(i), isExact));
          }
        }
      }
    }
  }

  private static String rowName(ResultSet result) throws SQLException {
    try {
      return result.getString("indexrelname");
    } catch (SQLException noIndex) {
      return result.getString("relname");
    }
  }

  private static String shown(String value, boolean isExact) {
    if (value == null || isExact) {
      return value;
    }
    return value.equals("0") ? "0" : "some";
  }

  // ---------------------------------------------------------------- helpers

  private static Connection connect(Server server) throws SQLException {
    return server.connect("postgres", "audit");
  }

  private static void run(Connection connection, String text) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(text);
    }
  }

  private static boolean succeeds(Connection connection, String text) {
    try {
      run(connection, text);
      return true;
    } catch (SQLException failed) {
      return false;
    }
  }

  private static CompletableFuture<Boolean> later(Connection connection, String text) {
    return CompletableFuture.supplyAsync(() -> succeeds(connection, text));
  }

  private static void awaitLockWait(Server server) throws Exception {
    try (Connection watcher = server.connect()) {
      await(watcher, "SELECT count(*) FROM pg_locks WHERE NOT granted", 1);
    }
  }

  private static void await(Connection watcher, String query, long wanted) throws Exception {
    long end = System.nanoTime() + SOON.toNanos();
    long found = -1;
    while (found != wanted && System.nanoTime() < end) {
      try (Statement statement = watcher.createStatement();
          ResultSet result = statement.executeQuery(query)) {
        result.next();
        found = result.getLong(1);
      }
      Thread.sleep(10);
    }
    assertThat(found).as(query).isEqualTo(wanted);
  }
}

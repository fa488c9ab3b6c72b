package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.Servers;

/// The views `pg_stat_progress_...` while commands run, on PostgreSQL 18 and on the engine. VACUUM
/// and ANALYZE are slowed down by `vacuum_cost_delay`, COPY by its client; index builds and
/// rewrites are looked at as often as possible.
@Tag("server")
class ProgressTest {
  private static final String SLOW =
      "SET vacuum_cost_delay = 20; SET vacuum_cost_limit = 40; SET vacuum_cost_page_hit = 10;"
          + " SET vacuum_cost_page_miss = 10; SET track_cost_delay_timing = on";

  private static Server start(Kind kind) {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    return Servers.start(kind, "autovacuum=off", "max_parallel_maintenance_workers=0");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void vacuumAndAnalyze(Kind kind) throws Exception {
    try (Server server = start(kind);
        Connection worker = server.connect();
        Connection watcher = server.connect()) {
      run(worker, "CREATE TABLE v (id int PRIMARY KEY, t text)");
      run(worker, "INSERT INTO v SELECT g, repeat('x', 200) FROM generate_series(1, 4000) g");
      run(worker, "DELETE FROM v WHERE id % 2 = 0");
      run(worker, SLOW);
      List<String> phases =
          watch(
              worker,
              "VACUUM v",
              watcher,
              "SELECT relid::regclass || ' of ' || datname || ' ' || phase"
                  + " FROM pg_stat_progress_vacuum",
              "SELECT concat_ws(' ', heap_blks_total, max_dead_tuple_bytes,"
                  + " heap_blks_scanned <= heap_blks_total, heap_blks_vacuumed <= heap_blks_total,"
                  + " CASE WHEN phase LIKE 'vacuuming heap' THEN index_vacuum_count END,"
                  + " CASE WHEN phase LIKE 'vacuuming heap' THEN num_dead_item_ids END)"
                  + " FROM pg_stat_progress_vacuum WHERE phase IN ('vacuuming heap')");
      assertThat(phases)
          .contains("v of postgres scanning heap", "v of postgres vacuuming heap")
          .contains("118 67108864 t t 1 2000");
      phases.removeIf(line -> !line.startsWith("v of")); // after it the TOAST table is vacuumed
      List<String> order =
          List.of("initializing", "scanning", "vacuuming", "cleaning", "truncating", "performing");
      assertThat(order)
          .as("order of phases")
          .containsSubsequence(phases.stream().map(line -> line.split(" ")[3]).distinct().toList());

      phases =
          watch(
              worker,
              "ANALYZE v",
              watcher,
              "SELECT concat_ws(' ', relid::regclass, phase, sample_blks_total,"
                  + " sample_blks_scanned <= sample_blks_total, ext_stats_total, child_tables_total,"
                  + " delay_time > 0) FROM pg_stat_progress_analyze WHERE sample_blks_scanned > 60");
      assertThat(phases).contains("v acquiring sample rows 118 t 0 0 t");
      assertNothingIsLeft(watcher);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void copyFromAClient(Kind kind) throws Exception {
    try (Server server = start(kind);
        Connection worker = server.connect();
        Connection watcher = server.connect()) {
      run(worker, "CREATE TABLE c (id int, t text)");
      CopyIn copy =
          worker.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY c FROM STDIN (FORMAT csv)");
      byte[] lines = ("1," + "x".repeat(98) + "\n").repeat(3000).getBytes(StandardCharsets.UTF_8);
      copy.writeToCopy(lines, 0, lines.length);
      copy.flushCopy();
      String look =
          "SELECT concat_ws(' ', relid::regclass, command, type, bytes_total, tuples_excluded,"
              + " tuples_skipped, bytes_processed > 100000, tuples_processed > 1000,"
              + " tuples_processed <= 3000) FROM pg_stat_progress_copy";
      String seen = "";
      long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (!seen.contains(" t t t") && System.nanoTime() < end) {
        seen = String.join("|", rows(watcher, look));
      }
      assertThat(seen).isEqualTo("c COPY FROM PIPE 0 0 0 t t t");
      copy.cancelCopy();
      assertNothingIsLeft(watcher);
      assertThatThrownBy(
              () -> {
                CopyIn bad =
                    worker.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY c FROM STDIN");
                byte[] rubbish = "x\n".getBytes(StandardCharsets.UTF_8);
                bad.writeToCopy(rubbish, 0, rubbish.length);
                bad.endCopy();
              })
          .hasMessageContaining("invalid input syntax");
      assertNothingIsLeft(watcher);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void indexesAndRewrites(Kind kind) throws Exception {
    try (Server server = start(kind);
        Connection worker = server.connect();
        Connection watcher = server.connect()) {
      run(worker, "CREATE TABLE i (id int, t text)");
      run(worker, "INSERT INTO i SELECT g, md5(g::text) FROM generate_series(1, 200000) g");
      String look =
          "SELECT concat_ws(' ', relid::regclass, command, split_part(phase, ':', 1),"
              + " lockers_total, partitions_total, blocks_done <= blocks_total)"
              + " FROM pg_stat_progress_create_index";
      String create = "DROP INDEX IF EXISTS i_t; CREATE INDEX i_t ON i (t)";
      assertThat(watchFor(worker, create, watcher, look, "i CREATE INDEX building index 0 0 t"))
          .isSubsetOf("i CREATE INDEX initializing 0 0 t", "i CREATE INDEX building index 0 0 t");
      watchFor(worker, "REINDEX INDEX i_t", watcher, look, "i REINDEX building index 0 0 t");
      look =
          "SELECT concat_ws(' ', relid::regclass, command, phase, cluster_index_relid,"
              + " heap_blks_scanned <= heap_blks_total) FROM pg_stat_progress_cluster";
      String scanning = "i VACUUM FULL seq scanning heap 0 t";
      String rebuilding = "i VACUUM FULL rebuilding index 0 t";
      watchFor(worker, "VACUUM FULL i", watcher, look, scanning, rebuilding);
      assertNothingIsLeft(watcher);
    }
  }

  /// Runs a statement again and again until all these lines were shown: on a busy machine a phase
  /// may be over before anybody looks.
  private static Set<String> watchFor(
      Connection worker, String statement, Connection watcher, String look, String... wanted)
      throws Exception {
    Set<String> seen = new LinkedHashSet<>();
    long end = System.nanoTime() + Servers.PATIENCE.toNanos();
    do {
      seen.addAll(watch(worker, statement, watcher, look));
    } while (!seen.containsAll(List.of(wanted)) && System.nanoTime() < end);
    assertThat(seen).contains(wanted);
    return seen;
  }

  /// What a query has shown, each line once, while a statement ran.
  private static List<String> watch(
      Connection worker, String statement, Connection watcher, String... looks) throws Exception {
    Set<String> seen = new LinkedHashSet<>();
    CompletableFuture<Void> work =
        CompletableFuture.runAsync(() -> {
          try {
            run(worker, statement);
          } catch (SQLException failed) {
            throw new IllegalStateException(failed);
          }
        });
    while (!work.isDone()) {
      for (String look : looks) {
        seen.addAll(rows(watcher, look));
      }
    }
    work.get();
    return new ArrayList<>(seen);
  }

  private static void assertNothingIsLeft(Connection watcher) throws SQLException {
    for (String name :
        List.of("vacuum", "analyze", "create_index", "cluster", "copy", "basebackup")) {
      assertThat(rows(watcher, "SELECT pid::text FROM pg_stat_progress_" + name)).isEmpty();
    }
  }

  private static void run(Connection connection, String text) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(text);
    }
  }

  private static List<String> rows(Connection connection, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }
}

package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pganatomy.engine.storage.page.PageChecksum;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.Servers;

/// Pages that the engine has written, read by PostgreSQL 18: by its `pageinspect`, which must say
/// what ours says, and by the server itself, which gets our files in the place of its own and must
/// find nothing wrong with them.
///
/// `-Dpages.seed=N` runs the same work again.
@Tag("server")
@Timeout(180)
class PagesReadByPostgresTest {
  private static final List<String> INDEXES =
      List.of("w_pkey", "w_number", "w_text", "w_both", "w_wide", "w_boolean");

  private static final List<String> TABLE =
      List.of(
          "CREATE TABLE w (id integer PRIMARY KEY, number integer, text text, wide bigint,"
              + " real double precision, boolean boolean)",
          "CREATE INDEX w_number ON w (number)",
          "CREATE INDEX w_text ON w (text DESC)",
          "CREATE INDEX w_both ON w (text NULLS FIRST, number DESC) INCLUDE (wide)",
          "CREATE UNIQUE INDEX w_wide ON w (wide, real)",
          "CREATE INDEX w_boolean ON w (boolean)");

  private static Server start(Kind kind) {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    return Servers.start(kind, "autovacuum=off");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> rows(Connection connection, String sql, Object... parameters)
      throws SQLException {
    List<String> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet result = statement.executeQuery()) {
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
          StringBuilder row = new StringBuilder();
          for (int i = 1; i <= columns; i++) {
            row.append(result.getString(i)).append('|');
          }
          rows.add(row.toString());
        }
      }
    }
    return rows;
  }

  private static int blocks(Connection connection, String relation) throws SQLException {
    String sql = "SELECT pg_relation_size('" + relation + "') / 8192";
    return Integer.parseInt(rows(connection, sql).getFirst().replace("|", ""));
  }

  private static byte[] page(Connection connection, String relation, int block)
      throws SQLException {
    String sql = "SELECT get_raw_page('" + relation + "', " + block + ")";
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getBytes(1);
    }
  }

  /// Rows come, change and go, in an order that the seed decides.
  private static void work(Connection connection, long seed) throws SQLException {
    Random random = new Random(seed);
    for (String sql : TABLE) {
      run(connection, sql);
    }
    for (int round = 0; round < 8; round++) {
      int from = round * 1000;
      run(
          connection,
          "INSERT INTO w SELECT g, CASE WHEN g % 17 = 0 THEN NULL ELSE g * 7919 % 300 END,"
              + " CASE WHEN g % 13 = 0 THEN NULL ELSE 'k' || g * 31 % 500 || repeat('x', g % 60) END,"
              + " g * 100000000::bigint, g / 3.0, g % 2 = 0 FROM generate_series("
              + (from + 1)
              + ", "
              + (from + 300 + random.nextInt(600))
              + ") AS g");
      run(
          connection,
          "DELETE FROM w WHERE id % " + (5 + random.nextInt(9)) + " = 0 AND id > " + from / 2);
      run(
          connection,
          "UPDATE w SET number = number + 1, text = text || 'é' WHERE id % "
              + (5 + random.nextInt(9))
              + " = 1");
      if (random.nextBoolean()) {
        run(connection, "VACUUM w");
      }
    }
    run(connection, "DELETE FROM w WHERE id BETWEEN 2000 AND 5000");
    run(connection, "VACUUM w");
    run(
        connection,
        "INSERT INTO w SELECT g, g, 'late', g, g, true FROM generate_series(2500, 3000) g");
  }

  @Test
  void pageinspectSaysTheSameOfOurPages() throws Exception {
    long seed = Long.getLong("pages.seed", System.nanoTime());
    try (Server engine = start(Kind.ENGINE);
        Server postgres = start(Kind.POSTGRES);
        Connection ours = engine.connect();
        Connection theirs = postgres.connect()) {
      run(ours, "CREATE EXTENSION pageinspect");
      run(theirs, "CREATE EXTENSION pageinspect");
      work(ours, seed);
      for (String index : INDEXES) {
        int blocks = blocks(ours, index);
        // Some of each: the other test has all of them under PostgreSQL's eyes.
        for (int block = 1; block < blocks; block += 1 + blocks / 15) {
          byte[] page = page(ours, index, block);
          for (String sql :
              List.of("SELECT * FROM page_header(?)", "SELECT * FROM bt_page_items(?::bytea)")) {
            assertThat(rows(ours, sql, page))
                .as("seed %d, block %d of %s", seed, block, index)
                .isEqualTo(rows(theirs, sql, page));
          }
        }
      }
      int blocks = blocks(ours, "w");
      for (int block = 0; block < blocks; block += 1 + blocks / 15) {
        byte[] page = page(ours, "w", block);
        for (String sql :
            List.of(
                "SELECT * FROM page_header(?)",
                "SELECT page_checksum(?, " + block + ")",
                "SELECT * FROM heap_page_items(?)",
                "SELECT lp, f.* FROM heap_page_items(?), LATERAL"
                    + " heap_tuple_infomask_flags(t_infomask, t_infomask2) f"
                    + " WHERE t_infomask IS NOT NULL")) {
          assertThat(rows(ours, sql, page))
              .as("seed %d, block %d", seed, block)
              .isEqualTo(rows(theirs, sql, page));
        }
      }
    }
  }

  /// Puts our pages into PostgreSQL's files. Their LSNs mean nothing to its log.
  private static void replace(Path file, List<byte[]> pages) throws Exception {
    byte[] content = new byte[pages.size() * PageLayout.PAGE_BYTES];
    for (int block = 0; block < pages.size(); block++) {
      byte[] page = pages.get(block);
      PageLayout.putLsn(page, 0);
      PageLayout.putChecksum(page, PageChecksum.compute(page, block));
      System.arraycopy(page, 0, content, block * PageLayout.PAGE_BYTES, page.length);
    }
    Files.write(file, content, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
  }

  @Test
  void postgresWorksOnOurFilesAndItsAmcheckFindsNothingWrong() throws Exception {
    long seed = Long.getLong("pages.seed", System.nanoTime());
    List<String> relations = new ArrayList<>(INDEXES);
    relations.add("w");
    try (Server engine = start(Kind.ENGINE);
        Server postgres = start(Kind.POSTGRES);
        Connection ours = engine.connect()) {
      work(ours, seed);
      // PostgreSQL's commit log does not know our transactions.
      run(ours, "VACUUM (FREEZE) w");
      List<Path> files = new ArrayList<>();
      try (Connection theirs = postgres.connect()) {
        run(theirs, "CREATE EXTENSION pageinspect; CREATE EXTENSION amcheck");
        for (String sql : TABLE) {
          run(theirs, sql);
        }
        for (String relation : relations) {
          String sql = "SELECT pg_relation_filepath('" + relation + "')";
          String path = rows(theirs, sql).getFirst().replace("|", "");
          files.add(postgres.dataDirectory().resolve(path));
        }
      }
      postgres.stop();
      for (int i = 0; i < relations.size(); i++) {
        List<byte[]> pages = new ArrayList<>();
        for (int block = 0; block < blocks(ours, relations.get(i)); block++) {
          pages.add(page(ours, relations.get(i), block));
        }
        replace(files.get(i), pages);
      }
      postgres.start();
      try (Connection theirs = postgres.connect()) {
        compare(ours, theirs, seed);
      }
    }
  }

  private static void compare(Connection ours, Connection theirs, long seed) throws SQLException {
    String content = "SELECT * FROM w ORDER BY id";
    assertThat(rows(theirs, content)).as("seed %d", seed).isEqualTo(rows(ours, content));
    for (String index : INDEXES) {
      String check = "SELECT bt_index_parent_check('" + index + "', true, true)";
      assertThat(rows(theirs, check)).as("seed %d, %s", seed, index).hasSize(1);
      assertThat(rows(ours, check)).as("seed %d, %s", seed, index).hasSize(1);
      for (String sql :
          List.of(
              "SELECT * FROM bt_metap('" + index + "')",
              "SELECT * FROM bt_multi_page_stats('" + index + "', 1, -1)")) {
        assertThat(rows(theirs, sql)).as("seed %d", seed).isEqualTo(rows(ours, sql));
      }
    }
    run(theirs, "SET enable_seqscan = off; SET enable_bitmapscan = off; SET enable_sort = off");
    for (String sql :
        Arrays.asList(
            "SELECT count(*) FROM w WHERE number BETWEEN 50 AND 90",
            "SELECT text, id FROM w WHERE text > 'k2' ORDER BY text DESC, id",
            "SELECT id FROM w WHERE wide = 100000000")) {
      assertThat(rows(theirs, sql)).as("seed %d, %s", seed, sql).isEqualTo(rows(ours, sql));
    }
    // What PostgreSQL adds to our trees fits, too.
    run(
        theirs,
        "INSERT INTO w SELECT g, g % 300, 'k' || g, g, 0, true FROM generate_series(20001, 25000) g");
    run(theirs, "DELETE FROM w WHERE id % 3 = 0");
    run(theirs, "VACUUM w");
    for (String index : INDEXES) {
      String check = "SELECT bt_index_parent_check('" + index + "', true, true)";
      assertThat(rows(theirs, check)).as("seed %d, %s", seed, index).hasSize(1);
    }
  }
}

package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.Servers;

/// Heap pages of ours, after random work, read by the `pageinspect` of PostgreSQL 18: it must see
/// in them what our own functions of those names see.
///
/// A seed can be given: `-Dpages.seed=7`.
@Tag("server")
class HeapPagesTest {
  private static final String[] QUESTIONS = {
    "SELECT * FROM page_header(?)",
    "SELECT lp, lp_off, lp_flags, lp_len, t_xmin, t_xmax, t_field3, t_ctid, t_infomask2,"
        + " t_infomask, t_hoff, t_bits, t_oid, encode(t_data, 'hex') FROM heap_page_items(?)",
    "SELECT lp, f.raw_flags::text, f.combined_flags::text FROM heap_page_items(?),"
        + " heap_tuple_infomask_flags(t_infomask, t_infomask2) AS f WHERE t_infomask IS NOT NULL",
  };

  @Test
  void pageinspectOfPostgresAgreesWithOurs() throws Exception {
    assumeTrue(Servers.isAvailable(Kind.POSTGRES), "PostgreSQL is not there");
    long seed = Long.getLong("pages.seed", System.nanoTime());
    try (Server ours = Servers.start(Kind.ENGINE, "autovacuum=off");
        Server theirs = Servers.start(Kind.POSTGRES);
        Connection judge = theirs.connect()) {
      execute(judge, "CREATE EXTENSION pageinspect");
      work(ours, seed);
      try (Connection own = ours.connect()) {
        int blocks = (int) number(own, "SELECT pg_relation_size('pages') / 8192");
        assertThat(blocks).as("pages after random work, seed %s", seed).isGreaterThan(1);
        int items = 0;
        for (int block = 0; block < blocks; block++) {
          byte[] page = page(own, block);
          for (String question : QUESTIONS) {
            List<String> expected = ask(judge, question, page);
            assertThat(ask(own, question, page))
                .as("block %s, seed %s: %s", block, seed, question)
                .isEqualTo(expected);
            items += expected.size();
          }
          String checksum = "SELECT page_checksum(?, " + block + ")";
          assertThat(ask(own, checksum, page)).isEqualTo(ask(judge, checksum, page));
        }
        assertThat(items).isGreaterThan(100);
      }
    }
  }

  private static void work(Server server, long seed) throws SQLException {
    Random random = new Random(seed);
    try (Connection one = server.connect();
        Connection two = server.connect()) {
      execute(one, "CREATE TABLE pages (i integer, v integer, t text)");
      execute(
          one,
          "INSERT INTO pages SELECT n, 0, repeat('x', n % 60) FROM generate_series(1, 300) AS n");
      for (int round = 0; round < 60; round++) {
        step(one, random);
        step(two, random);
        if (random.nextInt(12) == 0) {
          end(one, random);
          end(two, random);
          execute(one, random.nextBoolean() ? "VACUUM pages" : "VACUUM (FREEZE) pages");
        }
      }
      // Whatever is open stays open while the pages are looked at, as far as it goes.
      end(one, random);
      end(two, random);
    }
  }

  /// One statement, in a transaction that may go on; what would block is left.
  private static void step(Connection connection, Random random) throws SQLException {
    connection.setAutoCommit(false);
    int i = 1 + random.nextInt(random.nextBoolean() ? 30 : 320);
    String where = " WHERE i BETWEEN " + i + " AND " + (i + random.nextInt(6));
    String sql =
        switch (random.nextInt(9)) {
          case 0 -> "INSERT INTO pages SELECT n, 1, NULL FROM generate_series(1, 20) AS n";
          case 1 -> "UPDATE pages SET v = v + 1" + where;
          case 2 -> "UPDATE pages SET t = repeat('y', " + random.nextInt(200) + ")" + where;
          case 3 -> "DELETE FROM pages" + where;
          case 4 -> "SELECT * FROM pages WHERE i < 9 FOR KEY SHARE";
          case 5 -> "SELECT * FROM pages WHERE i < 9 FOR SHARE SKIP LOCKED";
          case 6 -> "SELECT * FROM pages" + where + " FOR NO KEY UPDATE";
          case 7 -> "SELECT * FROM pages" + where + " FOR UPDATE";
          default -> "SAVEPOINT s";
        };
    try {
      execute(connection, "SET LOCAL lock_timeout = '20ms'");
      execute(connection, sql);
    } catch (SQLException blocked) {
      connection.rollback();
    }
    if (random.nextInt(3) == 0) {
      end(connection, random);
    }
  }

  private static void end(Connection connection, Random random) throws SQLException {
    if (!connection.getAutoCommit()) {
      if (random.nextInt(4) == 0) {
        connection.rollback();
      } else {
        connection.commit();
      }
      connection.setAutoCommit(true);
    }
  }

  private static byte[] page(Connection connection, int block) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT get_raw_page('pages', " + block + ")")) {
      row.next();
      return row.getBytes(1);
    }
  }

  private static List<String> ask(Connection connection, String sql, byte[] page)
      throws SQLException {
    List<String> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setBytes(1, page);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          StringBuilder row = new StringBuilder();
          for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.append(result.getString(i)).append(" | ");
          }
          rows.add(row.toString());
        }
      }
    }
    return rows;
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

package pganatomy.tests.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pganatomy.lab.Kind;
import pganatomy.tests.server.Servers;

/// The layer that imitates power failures finds what it is for: with `fsync` off commits are lost,
/// with `full_page_writes` off pages are torn. With both on neither happens.
@Tag("torture")
class PowerLossServerTest {

  private static final int COMMITS = 40;
  private static final int ROWS = 20_000;
  private static final Duration SOON = Duration.ofSeconds(60);

  @BeforeEach
  void engineIsThere() {
    assumeTrue(Servers.isAvailable(Kind.ENGINE), "the engine is not built");
  }

  @Test
  void commitsSurviveWithFsync() throws Exception {
    assertThat(commitsAfterFailure("fsync=on")).isEqualTo(COMMITS);
  }

  @Test
  void commitsAreLostWithoutFsync() throws Exception {
    assertThat(commitsAfterFailure("fsync=off")).isLessThan(COMMITS);
  }

  @Test
  void tornPagesAreMendedByFullPageWrites() throws Exception {
    assertThat(damageAfterTearing("full_page_writes=on")).isEmpty();
  }

  @Test
  void tornPagesAreFoundWithoutFullPageWrites() throws Exception {
    assertThat(damageAfterTearing("full_page_writes=off")).isNotEmpty();
  }

  /// -1 if the server does not even start, or does not find the table.
  private static long commitsAfterFailure(String setting) throws SQLException, IOException {
    try (TortureServer server = start(setting)) {
      try (Connection connection = server.connect()) {
        run(connection, "CREATE TABLE t (n int)");
        for (int i = 0; i < COMMITS; i++) {
          run(connection, "INSERT INTO t VALUES (" + i + ")");
        }
      }
      fail(server, PowerLoss.Manner.EVERYTHING);
      server.start("");
      if (!server.awaitReady(SOON)) {
        return -1;
      }
      try (Connection connection = server.connect()) {
        return number(connection, "SELECT count(*) FROM t");
      } catch (SQLException lost) {
        return -1;
      }
    }
  }

  /// Pages are written early because few buffers are there; then the power fails while the disk has
  /// some of their sectors.
  private static List<String> damageAfterTearing(String setting) throws SQLException, IOException {
    List<String> damage = new ArrayList<>();
    try (TortureServer server =
        start(setting, "shared_buffers=1MB", "checkpoint_timeout=1h", "autovacuum=off")) {
      try (Connection connection = server.connect()) {
        run(connection, "CREATE TABLE t (n int, filler text)");
        run(connection, "INSERT INTO t SELECT n, repeat('x', 200) FROM generate_series(1, 20000) n");
        run(connection, "CHECKPOINT");
        run(connection, "UPDATE t SET filler = repeat('y', 200)");
      }
      fail(server, PowerLoss.Manner.SECTORS);
      server.start("");
      if (!server.awaitReady(SOON)) {
        damage.add("the server does not start");
        return damage;
      }
      try (Connection connection = server.connect()) {
        run(connection, "CHECKPOINT");
        damage.addAll(BlockChecksums.verify(server.data()).violations());
        long updated = number(connection, "SELECT count(*) FROM t WHERE filler = repeat('y', 200)");
        if (updated != ROWS) {
          damage.add(updated + " rows");
        }
      } catch (SQLException found) {
        damage.add(found.getMessage());
      }
    }
    return damage;
  }

  private static TortureServer start(String... settings) {
    TortureServer server = new TortureServer(Kind.ENGINE, true, List.of(settings));
    server.start("");
    assertThat(server.awaitReady(SOON)).isTrue();
    return server;
  }

  private static void fail(TortureServer server, PowerLoss.Manner manner) throws IOException {
    server.killTree();
    assertThat(server.awaitNobody()).isTrue();
    PowerLoss.strike(server.data(), server.journal(), new Random(1), manner);
    server.forgetJournal();
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}

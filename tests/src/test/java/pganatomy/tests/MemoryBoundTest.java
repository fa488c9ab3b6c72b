package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.Servers;

/// `work_mem` bounds every node: what does not fit goes to files, with the same result; afterwards
/// neither memory nor files are left, however the statement ended.
@Tag("server")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MemoryBoundTest {
  private static final int ROWS = 30_000;

  /// What a backend may take beside `work_mem`: its young generation, and the compiler's.
  private static final long SLACK_KILOBYTES = 16 * 1024;

  private static final String[] QUERIES = {
    "SELECT count(DISTINCT b), count(DISTINCT c), sum(DISTINCT g) FROM r",
    "SELECT g, count(DISTINCT b), md5(string_agg(c, ',' ORDER BY b, a)) FROM r GROUP BY g ORDER BY g",
    "SELECT count(*), sum(x.b) FROM (SELECT DISTINCT b, c FROM r) x",
    "SELECT count(*), sum(x.b) FROM (SELECT b, c FROM r INTERSECT ALL SELECT b, c FROM r WHERE a % 3 > 0) x",
    "SELECT count(*), sum(x.b) FROM (SELECT b, g FROM r EXCEPT ALL SELECT a, g FROM r) x",
    "SELECT count(*), sum(x.b) FROM (SELECT b, c FROM r UNION SELECT a, c FROM r) x",
    "WITH RECURSIVE q AS (SELECT a, b, c, 0 AS n FROM r UNION ALL SELECT a, b, c, n + 1 FROM q"
        + " WHERE n < 2) SELECT count(*), sum(a), sum(b), sum(length(c)) FROM q",
    "SELECT md5(string_agg(x::text, ',')) FROM (SELECT a, lag(c, 5000) OVER v, sum(b) OVER v,"
        + " count(*) OVER (), rank() OVER (PARTITION BY g ORDER BY b) FROM r WINDOW v AS (ORDER BY b, a)"
        + " ORDER BY a) x",
    "SELECT count(*), sum(x.a), sum(y.a), count(x.c || y.c) FROM r x FULL JOIN r y ON x.b = y.a + 9000",
    "SELECT count(*), sum(x.a) FROM r x WHERE NOT EXISTS (SELECT FROM r y WHERE y.b = x.a AND y.g <> x.g)",
    "SELECT md5(string_agg(x::text, ',')) FROM (SELECT * FROM r ORDER BY g, b, a) x",
  };

  private final long seed = Long.getLong("seed", System.nanoTime());
  private Server server;
  private Connection connection;

  @BeforeAll
  void start() throws Exception {
    assumeTrue(Servers.isAvailable(Kind.ENGINE), "no engine");
    server = Servers.start(Kind.ENGINE, "autovacuum=off");
    connection = server.connect();
    Random random = new Random(seed);
    run("CREATE TABLE r (a int, b int, g int, c text)");
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < ROWS; i++) {
      rows.append(i % 1000 == 0 ? (i == 0 ? "" : ";") + "INSERT INTO r VALUES " : ",");
      String b = random.nextInt(50) == 0 ? "NULL" : Integer.toString(random.nextInt(ROWS));
      rows.append("(").append(i).append(",").append(b).append(",").append(random.nextInt(30));
      rows.append(",'").append("xyz".repeat(random.nextInt(12))).append(random.nextInt(900));
      rows.append("')");
    }
    run(rows.toString());
    run("ANALYZE r");
  }

  @AfterAll
  void stop() throws Exception {
    if (server != null) {
      connection.close();
      server.close();
    }
  }

  @Test
  void smallMemoryGivesWhatLargeMemoryGives() throws Exception {
    for (String query : QUERIES) {
      run("SET work_mem = '256MB'");
      List<String> expected = rows(query);
      for (String memory : List.of("64kB", "500kB")) {
        run("SET work_mem = '" + memory + "'");
        assertThat(rows(query)).as("seed %d, %s, %s", seed, memory, query).isEqualTo(expected);
      }
    }
    assertThat(temporaryFiles()).isEmpty();
  }

  @Test
  void memoryIsGivenBackWhenTheStatementHasEnded() throws Exception {
    run("SET work_mem = '128MB'");
    for (String query : QUERIES) {
      rows(query);
    }
    long pid = Long.parseLong(rows("SELECT pg_backend_pid()").get(0).strip());
    long most = SLACK_KILOBYTES + 24 * 1024;
    long deadline = System.nanoTime() + 20_000_000_000L;
    while (privateKilobytes(pid) > most && System.nanoTime() < deadline) {
      Thread.sleep(20);
    }
    assertThat(privateKilobytes(pid)).isLessThanOrEqualTo(most);
  }

  @Test
  void errorsAndCancelsLeaveNoTemporaryFile() throws Exception {
    run("SET work_mem = '64kB'");
    for (String query : QUERIES) {
      assertThatThrownBy(() -> rows("SELECT 1 / (count(*) - count(*)) FROM (" + query + ") e"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("division by zero");
      run("SET statement_timeout = 40");
      try {
        rows(query);
      } catch (SQLException canceled) {
        assertThat(canceled.getSQLState()).isEqualTo("57014");
      }
      run("SET statement_timeout = 0");
      assertThat(temporaryFiles()).as(query).isEmpty();
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          row.append(result.getString(i)).append(' ');
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }

  private List<String> temporaryFiles() throws Exception {
    String data = rows("SHOW data_directory").get(0).strip();
    Path folder = Path.of(data, "base", "pgsql_tmp");
    List<String> names = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        files.forEach(file -> names.add(file.getFileName().toString()));
      }
    }
    return names;
  }

  private static long privateKilobytes(long pid) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
      if (line.startsWith("RssAnon:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", ""));
      }
    }
    throw new IOException("no RssAnon");
  }
}

package pganatomy.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pganatomy.lab.Kind;
import pganatomy.lab.Server;
import pganatomy.tests.server.Servers;

/// How many files a process keeps open.
class OpenFilesTest {
  private static final int TABLES = 120;

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aBackendThatReadsManyTablesKeepsToTheLimit(Kind kind) throws Exception {
    assumeTrue(Servers.isAvailable(kind), kind + " is not there");
    try (Server server = Servers.start(kind, "max_files_per_process=64");
        Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      StringBuilder all = new StringBuilder("SELECT 0");
      for (int i = 0; i < TABLES; i++) {
        statement.execute("CREATE TABLE t" + i + " (n int); INSERT INTO t" + i + " VALUES (1)");
        all.append(" + (SELECT n FROM t").append(i).append(')');
      }
      for (int round = 0; round < 2; round++) {
        try (ResultSet sum = statement.executeQuery(all.toString())) {
          sum.next();
          assertThat(sum.getInt(1)).isEqualTo(TABLES);
        }
      }
      try (ResultSet pid = statement.executeQuery("SELECT pg_backend_pid()")) {
        pid.next();
        assertThat(openRelations(pid.getLong(1))).isLessThanOrEqualTo(64);
      }
    }
  }

  private static long openRelations(long pid) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      return files.map(OpenFilesTest::target).filter(file -> file.contains("/base/")).count();
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }
}

package pganatomy.engine.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import pganatomy.engine.utils.error.DatabaseException;

/// PostgreSQL 18 was asked about each statement in `syntax.tsv`; we have to agree on whether it is
/// right, and if not, on SQLSTATE, position and message.
class SyntaxTest {

  @Test
  void agreesWithPostgresOnEveryStatement() throws IOException {
    for (String line : lines("syntax.tsv")) {
      String[] parts = line.split("\t", 4);
      assertThat(verdict(parts[3]))
          .as(parts[3])
          .isEqualTo(String.join("\t", parts[0], parts[1], parts[2]));
    }
  }

  private static String verdict(String sql) {
    try {
      Parser.parse(sql)
          .forEach(statement -> assertThat(statement.statement().commandTag()).isNotEmpty());
      return "ok\t0\t";
    } catch (DatabaseException error) {
      return error.sqlState()
          + "\t"
          + error.data().position()
          + "\t"
          + error.data().message().replace("\n", "\\n");
    }
  }

  private static List<String> lines(String resource) throws IOException {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                SyntaxTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }
}

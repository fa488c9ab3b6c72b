package pganatomy.engine.parser.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import pganatomy.engine.parser.Parser;
import pganatomy.engine.parser.ast.DataStatement;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.DatabaseException;

/// PostgreSQL 18 was asked to describe each statement in `analysis.tsv` over the tables of
/// `schema.sql`; we have to find the same parameters and columns, or the same error.
class AnalysisTest {

  @Test
  void agreesWithPostgresOnEveryStatement() throws IOException {
    SmallCatalog catalog = new SmallCatalog(resource("schema.sql"));
    for (String line : resource("analysis.tsv").split("\n")) {
      if (!line.startsWith("#")) {
        int last = line.lastIndexOf('\t');
        String sql = line.substring(last + 1);
        assertThat(describe(sql, catalog)).as(sql).isEqualTo(line.substring(0, last));
      }
    }
  }

  private static String describe(String sql, SmallCatalog catalog) {
    try {
      var statement = (DataStatement) Parser.parse(sql).getFirst().statement();
      var analyzed = Analyzer.analyze(statement, sql, catalog, List.of(), true);
      var text = new StringBuilder("ok\t");
      for (Type type : analyzed.parameterTypes()) {
        text.append(type.oid()).append(' ');
      }
      text.append('\t');
      for (Query.Target column : QueryColumns.visible(analyzed.query())) {
        text.append(column.name()).append(':');
        text.append(column.expression().type().oid()).append(':');
        text.append(column.expression().typeModifier()).append(' ');
      }
      return text.append('\t').toString();
    } catch (DatabaseException error) {
      var data = error.data();
      return String.join(
          "\t",
          data.sqlState(),
          Integer.toString(data.position()),
          data.message(),
          (data.detail() == null ? "" : data.detail())
              + "|"
              + (data.hint() == null ? "" : data.hint()));
    }
  }

  private static String resource(String name) throws IOException {
    try (var stream = AnalysisTest.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

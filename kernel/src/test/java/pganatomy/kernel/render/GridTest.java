package pganatomy.kernel.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.Test;
import pganatomy.lab.Charts;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class GridTest {

  private final Renderer renderer = new Renderer();

  GridTest() {
    Renderers.register(renderer);
  }

  @Test
  void textIsThatOfPsql() {
    Table table =
        Table.create(IntColumn.create("n", 1, 20), StringColumn.create("name", "a", "long\nname"));
    table.intColumn("n").appendMissing();
    table.stringColumn("name").append("c");
    assertThat(Grid.of(table, 100).text())
        .isEqualTo(
            """
              n | name
            ----+------------
              1 | a
             20 | long\\nname
                | c
            (3 rows)\
            """);
  }

  @Test
  void htmlEscapesAndAligns() {
    Grid grid =
        new Grid(
            List.of(new Grid.Head("<n>", true), new Grid.Head("s", false)),
            List.of(new String[] {"1", "<b>&"}, new String[] {null, ""}),
            "");
    assertThat(grid.html())
        .contains("&lt;n&gt;", "&lt;b&gt;&amp;", "text-align:right", ">null</span>")
        .doesNotContain("<b>");
  }

  @Test
  void rowLimitIsSaid() {
    Table table = Table.create(IntColumn.create("n", IntStream.range(0, 250).toArray()));
    assertThat(Grid.of(table, 100).note()).isEqualTo("the first 100 of 250 rows");
  }

  @Test
  void chartsArePicturesWithAText() {
    DisplayData data =
        renderer.render(Charts.bar("Memory", "kB", List.of("a", "b"), List.of(1, 2.5)));
    assertThat(data.getData(MIMEType.IMAGE_PNG)).asString().startsWith("iVBOR");
    assertThat(data.getData(MIMEType.TEXT_PLAIN)).isEqualTo("Chart \"Memory\": kB a 1, b 2.5");
  }

  @Test
  void listsOfRecordsAreTablesAndOthersText() {
    record Point(int x, String name) {}
    DisplayData table = renderer.render(List.of(new Point(1, "a"), new Point(2, null)));
    assertThat(table.getData(MIMEType.TEXT_HTML)).asString().contains("<table");
    DisplayData text = renderer.render(List.of(1, 2));
    assertThat(text.getData(MIMEType.TEXT_PLAIN)).isEqualTo("[1, 2]");
    assertThat(renderer.render(Map.of("k", 1)).getData(MIMEType.TEXT_PLAIN)).isEqualTo("{k=1}");
  }
}

package pganatomy.kernel.render;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.awt.image.BufferedImage;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.knowm.xchart.internal.chartpart.Chart;
import pganatomy.lab.Html;
import pganatomy.lab.PlanTree;
import pganatomy.lab.ProcessInfo;
import pganatomy.lab.ProcessTree;
import pganatomy.lab.Server;
import pganatomy.lab.ServerLog;
import pganatomy.lab.SqlResult;
import pganatomy.lesson.Verdict;
import tech.tablesaw.api.Table;

/// How values look in a notebook.
public final class Renderers {

  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final int TEXT_CHARACTERS = 20_000;
  private static final int LINE_CHARACTERS = 100;
  private static final Set<Integer> NUMBERS =
      Set.of(
          Types.INTEGER,
          Types.BIGINT,
          Types.SMALLINT,
          Types.TINYINT,
          Types.DOUBLE,
          Types.REAL,
          Types.FLOAT,
          Types.NUMERIC,
          Types.DECIMAL);

  private Renderers() {}

  /// Registers all of them.
  public static void register(Renderer renderer) {
    on(renderer, Table.class, "text/html", table -> show(Grid.of(table, Grid.ROWS_SHOWN)));
    on(renderer, Grid.class, "text/html", Renderers::show);
    on(renderer, Chart.class, "image/png", ChartImages::of);
    on(renderer, BufferedImage.class, "image/png", ChartImages::of);
    on(renderer, ProcessTree.class, "image/svg+xml", Renderers::drawing);
    on(renderer, PlanTree.class, "image/svg+xml", Renderers::drawing);
    on(renderer, Verdict.class, "text/html", Renderers::verdict);
    on(renderer, ResultSet.class, "text/html", Renderers::rows);
    on(renderer, Collection.class, "text/html", Renderers::collection);
    on(renderer, Map.class, "text/html", Renderers::map);
    on(renderer, Record.class, "text/html", Renderers::record);
    on(renderer, ProcessHandle.class, "text/html", handle -> show(Handles.grid(List.of(handle))));
    on(renderer, ServerLog.class, "text/plain", log -> new DisplayData(cut(log.toString())));
    on(renderer, Server.class, "text/plain", server -> new DisplayData(server.toString()));
  }

  /// An array as a list, so that it looks like one; anything else as it is.
  public static Object ofArray(Object value) {
    if (value == null || !value.getClass().isArray()) {
      return value;
    }
    return new AbstractList<>() {
      @Override
      public Object get(int index) {
        return ofArray(Array.get(value, index));
      }

      @Override
      public int size() {
        return Array.getLength(value);
      }
    };
  }

  private interface Look<T> {
    DisplayData of(T value);
  }

  private static <T> void on(Renderer renderer, Class<T> type, String mime, Look<T> look) {
    renderer
        .createRegistration(type)
        .preferring(mime)
        .supporting("text/plain")
        .register((value, context) -> context.getOutputContainer().assign(look.of(value)));
  }

  /// A grid's HTML and text.
  public static DisplayData show(Grid grid) {
    DisplayData data = new DisplayData(grid.text());
    data.putHTML(grid.html());
    return data;
  }

  /// A process tree's drawing and text.
  public static DisplayData drawing(ProcessTree tree) {
    return drawing(tree.svg(), tree.toString(), "");
  }

  /// A plan's drawing and text.
  public static DisplayData drawing(PlanTree plan) {
    return drawing(plan, "");
  }

  /// A plan's drawing and text, and a line below them.
  public static DisplayData drawing(PlanTree plan, String note) {
    return drawing(plan.svg(), note.isEmpty() ? plan.toString() : plan + "\n" + note, note);
  }

  /// The drawing goes into the page as HTML as well: as a bare image JupyterLab shows it without
  /// the texts that come up under the mouse, and nbconvert 6.5 shows nothing at all.
  private static DisplayData drawing(String svg, String text, String note) {
    DisplayData data = new DisplayData(text);
    data.putSVG(svg);
    data.putHTML(
        "<div class=\"tex2jax_ignore mathjax_ignore\">" + svg + Grid.noteHtml(note) + "</div>");
    return data;
  }

  /// A verdict for the learner, and as JSON for who counts the points.
  private static DisplayData verdict(Verdict verdict) {
    DisplayData data = new DisplayData(verdict.toString());
    data.putHTML(verdict.html());
    data.putData("application/vnd.pganatomy.verdict+json", JSON.toJsonTree(verdict));
    return data;
  }

  /// The first rows of a SQL result.
  public static Grid grid(SqlResult result, int rowsShown, String note) {
    List<Grid.Head> heads =
        result.columns().stream().map(c -> new Grid.Head(c.name(), c.isNumber())).toList();
    int shown = Math.min(rowsShown, result.rows().size());
    return new Grid(heads, result.rows().subList(0, shown), note);
  }

  private static DisplayData rows(ResultSet result) {
    try {
      ResultSetMetaData meta = result.getMetaData();
      List<Grid.Head> heads = new ArrayList<>();
      for (int i = 1; i <= meta.getColumnCount(); i++) {
        heads.add(new Grid.Head(meta.getColumnLabel(i), NUMBERS.contains(meta.getColumnType(i))));
      }
      List<String[]> rows = new ArrayList<>();
      boolean more = result.next();
      while (more && rows.size() < Grid.ROWS_SHOWN) {
        String[] row = new String[heads.size()];
        for (int i = 0; i < row.length; i++) {
          row[i] = result.getString(i + 1);
        }
        rows.add(row);
        more = result.next();
      }
      String note =
          more
              ? "the first " + rows.size() + " rows; there are more"
              : Grid.count(rows.size(), rows.size());
      return show(new Grid(heads, rows, note));
    } catch (SQLException e) {
      return new DisplayData(result + ": " + e.getMessage());
    }
  }

  /// Processes as `ps` would list them, with bars for their memory.
  public static Grid processes(List<ProcessInfo> processes) {
    List<Grid.Head> heads =
        List.of(
            new Grid.Head("pid", true),
            new Grid.Head("parent", true),
            new Grid.Head("title", false),
            new Grid.Head("state", false),
            new Grid.Head("private MB", true, true),
            new Grid.Head("resident MB", true),
            new Grid.Head("cpu s", true));
    List<String[]> rows = new ArrayList<>();
    for (ProcessInfo process : processes) {
      rows.add(
          new String[] {
            String.valueOf(process.pid()),
            String.valueOf(process.parent()),
            process.title().replaceFirst("^/\\S*/(?=postgres )", ""),
            process.state(),
            megabytes(process.privateKilobytes()),
            megabytes(process.rssKilobytes()),
            String.format(Locale.ROOT, "%.2f", process.cpuSeconds())
          });
    }
    return new Grid(heads, rows, "");
  }

  private static String megabytes(long kilobytes) {
    return kilobytes < 0 ? null : String.format(Locale.ROOT, "%.1f", kilobytes / 1024.0);
  }

  /// HTML that is closed until somebody clicks on its summary.
  public static DisplayData folded(String summary, String text) {
    DisplayData data = new DisplayData("(" + summary + " is folded; %trace prints it)");
    data.putHTML(
        "<details><summary style=\"display:list-item;cursor:pointer;opacity:.75;font-size:90%\">"
            + Html.escape(summary)
            + "</summary><pre style=\"font-size:85%;white-space:pre;overflow-x:auto\">"
            + Html.escape(text)
            + "</pre></details>");
    return data;
  }

  /// A record with its components below each other, unless it has a text of its own.
  private static DisplayData record(Record value) {
    String text = cut(value.toString());
    DisplayData data = new DisplayData(text);
    RecordComponent[] components = value.getClass().getRecordComponents();
    if (text.startsWith(value.getClass().getSimpleName() + "[") && components.length > 0) {
      List<String[]> rows = new ArrayList<>();
      for (RecordComponent component : components) {
        rows.add(new String[] {component.getName(), component(value, component)});
      }
      List<Grid.Head> heads =
          List.of(
              new Grid.Head(value.getClass().getSimpleName(), false),
              new Grid.Head("value", false));
      data.putHTML(new Grid(heads, rows, "").html());
    }
    return data;
  }

  /// Records and process handles become a table; anything else is text.
  private static DisplayData collection(Collection<?> values) {
    Object first = values.isEmpty() ? null : values.iterator().next();
    if (first != null && values.stream().allMatch(v -> v instanceof ProcessHandle)) {
      return show(Handles.grid(values.stream().map(ProcessHandle.class::cast).toList()));
    }
    boolean sameRecords =
        first instanceof Record
            && values.stream().allMatch(v -> v != null && v.getClass() == first.getClass());
    return sameRecords
        ? records(values, first.getClass().getRecordComponents())
        : plain(values, cut(values.toString()));
  }

  /// Texts that are too long for a line, a log's for example, stand below each other.
  private static DisplayData plain(Collection<?> values, String text) {
    DisplayData data = new DisplayData(text);
    if (text.length() > LINE_CHARACTERS && values.stream().allMatch(v -> v instanceof String)) {
      StringBuilder lines = new StringBuilder();
      values.stream()
          .limit(Grid.ROWS_SHOWN)
          .forEach(v -> lines.append(Html.escape(cut((String) v))).append('\n'));
      int shown = Math.min(values.size(), Grid.ROWS_SHOWN);
      data.putHTML(
          "<pre class=\"tex2jax_ignore mathjax_ignore\">"
              + lines
              + "</pre>"
              + (shown < values.size() ? Grid.noteHtml(Grid.count(shown, values.size())) : ""));
    }
    return data;
  }

  private static DisplayData records(Collection<?> values, RecordComponent[] components) {
    List<Grid.Head> heads = new ArrayList<>();
    for (RecordComponent component : components) {
      Class<?> type = component.getType();
      boolean number =
          Number.class.isAssignableFrom(type)
              || (type.isPrimitive() && type != boolean.class && type != char.class);
      heads.add(new Grid.Head(component.getName(), number));
    }
    List<String[]> rows = new ArrayList<>();
    for (Object value : values) {
      if (rows.size() == Grid.ROWS_SHOWN) {
        break;
      }
      String[] row = new String[components.length];
      for (int i = 0; i < row.length; i++) {
        row[i] = component(value, components[i]);
      }
      rows.add(row);
    }
    return show(new Grid(heads, rows, Grid.count(rows.size(), values.size())));
  }

  private static String component(Object value, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      Object part = accessor.invoke(value);
      return part == null ? null : part.toString();
    } catch (IllegalAccessException e) {
      return "?";
    } catch (InvocationTargetException e) {
      return e.getCause().toString();
    }
  }

  private static DisplayData map(Map<?, ?> map) {
    List<String[]> rows = new ArrayList<>();
    boolean numbers = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (rows.size() == Grid.ROWS_SHOWN) {
        break;
      }
      numbers &= entry.getValue() instanceof Number;
      Object value = entry.getValue();
      rows.add(
          new String[] {String.valueOf(entry.getKey()), value == null ? null : value.toString()});
    }
    List<Grid.Head> heads =
        List.of(new Grid.Head("key", false), new Grid.Head("value", numbers && !rows.isEmpty()));
    DisplayData data = show(new Grid(heads, rows, Grid.count(rows.size(), map.size())));
    data.putText(cut(map.toString()));
    return data;
  }

  private static String cut(String text) {
    return text.length() <= TEXT_CHARACTERS
        ? text
        : text.substring(0, TEXT_CHARACTERS) + "... [" + text.length() + " characters]";
  }
}

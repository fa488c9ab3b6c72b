package pganatomy.kernel.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pganatomy.lab.Html;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/// Rows and columns of text, as HTML and as plain text.
///
/// @param rows values; null is SQL's null
/// @param note what stands below: how many rows there are, how long it took
public record Grid(List<Head> heads, List<String[]> rows, String note) {

  /// Rows that a table shows unless it is told otherwise.
  public static final int ROWS_SHOWN = 100;

  private static final String CELL_STYLE =
      "border-bottom:1px solid rgba(128,140,155,.25);padding:2px 10px;";
  private static final String PLAN_STYLE =
      "font-family:monospace;font-size:86%;line-height:1.25;padding:0 10px;text-align:left;";
  private static final int CELL_CHARACTERS = 2000;

  /// What a browser shows without delay.
  private static final int HTML_CHARACTERS = 2_000_000;

  /// Longer values are not broken into narrower lines than this.
  private static final int LONG_CHARACTERS = 40;

  private static final String LONG_STYLE = "min-width:20em;overflow-wrap:anywhere;";

  /// A column's name, whether its values are numbers, which are written flush right, and whether
  /// bars behind them show their sizes.
  public record Head(String name, boolean isNumber, boolean hasBars) {
    public Head(String name, boolean isNumber) {
      this(name, isNumber, false);
    }
  }

  /// The first rows of a Tablesaw table.
  public static Grid of(Table table, int rowsShown) {
    List<Head> heads = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      ColumnType type = column.type();
      boolean number =
          type == ColumnType.INTEGER
              || type == ColumnType.LONG
              || type == ColumnType.SHORT
              || type == ColumnType.DOUBLE
              || type == ColumnType.FLOAT;
      heads.add(new Head(column.name(), number));
    }
    List<String[]> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(rowsShown, table.rowCount()); i++) {
      String[] row = new String[heads.size()];
      for (int j = 0; j < row.length; j++) {
        Column<?> column = table.column(j);
        row[j] = column.isMissing(i) ? null : String.valueOf(column.get(i));
      }
      rows.add(row);
    }
    return new Grid(heads, rows, count(rows.size(), table.rowCount()));
  }

  /// `3 rows`, or `the first 100 of 5000 rows`.
  public static String count(int shown, long all) {
    String rows = all == 1 ? " row" : " rows";
    return shown == all ? all + rows : "the first " + shown + " of " + all + rows;
  }

  /// As an HTML table. Colours come from the theme; lines are half transparent.
  public String html() {
    StringBuilder html = new StringBuilder();
    // Dollar signs in values are no formulas.
    html.append("<div class=\"tex2jax_ignore mathjax_ignore\" style=\"overflow-x:auto\">")
        .append("<table class=\"pganatomy\" style=\"")
        .append(
            "border-collapse:collapse;margin:0 0 2px 0;font-size:90%;border:none;color:inherit\"><thead><tr style=\"background:transparent\">");
    for (Head head : heads) {
      html.append("<th style=\"border:none;border-bottom:2px solid rgba(128,140,155,.7);")
          .append("padding:3px 10px;")
          .append(align(head))
          .append("\">")
          .append(Html.escape(head.name()))
          .append("</th>");
    }
    html.append("</tr></thead><tbody>");
    double[] largest = largest();
    int shown = 0;
    for (String[] row : rows) {
      if (html.length() > HTML_CHARACTERS) {
        break;
      }
      shown++;
      html.append("<tr style=\"background:transparent\">");
      for (int i = 0; i < row.length; i++) {
        html.append("<td style=\"vertical-align:top;white-space:pre-wrap;border:none;")
            .append(isPlan() ? PLAN_STYLE : CELL_STYLE)
            .append(isLong(row[i]) ? LONG_STYLE : "")
            .append(heads.get(i).hasBars ? bar(row[i], largest[i]) : "")
            .append(align(heads.get(i)))
            .append("\">")
            .append(value(row[i]))
            .append("</td>");
      }
      html.append("</tr>");
    }
    html.append("</tbody></table>");
    String cut = "only " + count(shown, rows.size()) + " are drawn; store them to see all · ";
    return html.append(noteHtml((shown < rows.size() ? cut : "") + note))
        .append("</div>")
        .toString();
  }

  /// A plan is one text, whose indentation matters.
  private boolean isPlan() {
    return heads.size() == 1 && heads.getFirst().name().equals("QUERY PLAN");
  }

  /// A text of many short lines needs no room.
  private static boolean isLong(String value) {
    return value != null
        && value.length() > LONG_CHARACTERS
        && value.lines().anyMatch(line -> line.length() > LONG_CHARACTERS);
  }

  private double[] largest() {
    double[] largest = new double[heads.size()];
    for (int i = 0; i < largest.length; i++) {
      for (String[] row : rows) {
        largest[i] = heads.get(i).hasBars ? Math.max(largest[i], number(row[i])) : 0;
      }
    }
    return largest;
  }

  /// A value such as `1.2` or `1.2 MB`; 0 if there is none.
  private static double number(String value) {
    try {
      return value == null ? 0 : Double.parseDouble(value.split(" ", 2)[0]);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static String bar(String value, double largest) {
    double share = largest <= 0 ? 0 : 100 * number(value) / largest;
    return String.format(
        Locale.ROOT,
        "background:linear-gradient(90deg,rgba(84,136,186,.45) %.1f%%,transparent %.1f%%);",
        share,
        share);
  }

  /// A line in the look of a table's note.
  public static String noteHtml(String note) {
    return note.isEmpty()
        ? ""
        : "<div style=\"font-size:85%;opacity:.75;padding:1px 0 6px 0\">"
            + Html.escape(note)
            + "</div>";
  }

  private static String align(Head head) {
    return head.isNumber()
        ? "text-align:right;font-variant-numeric:tabular-nums"
        : "text-align:left";
  }

  private static String value(String value) {
    if (value == null) {
      return "<span style=\"opacity:.5;font-style:italic\">null</span>";
    }
    return value.length() <= CELL_CHARACTERS
        ? Html.escape(value)
        : Html.escape(value.substring(0, CELL_CHARACTERS)) + "&hellip;";
  }

  /// As psql writes it.
  public String text() {
    int[] widths = new int[heads.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = heads.get(i).name().length();
      for (String[] row : rows) {
        widths[i] = Math.max(widths[i], plain(row[i]).length());
      }
    }
    StringBuilder text = new StringBuilder();
    line(text, heads.stream().map(Head::name).toArray(String[]::new), widths);
    for (int i = 0; i < widths.length; i++) {
      text.append(i == 0 ? "" : "+").append("-".repeat(widths[i] + 2));
    }
    text.append('\n');
    rows.forEach(row -> line(text, row, widths));
    return text.append(note.isEmpty() ? "" : "(" + note + ")").toString().stripTrailing();
  }

  private void line(StringBuilder text, String[] values, int[] widths) {
    int start = text.length();
    for (int i = 0; i < widths.length; i++) {
      String value = plain(values[i]);
      String space = " ".repeat(widths[i] - value.length());
      text.append(i == 0 ? " " : "| ");
      text.append(heads.get(i).isNumber() ? space + value : value + space).append(' ');
    }
    String stripped = text.substring(start).stripTrailing();
    text.setLength(start);
    text.append(stripped).append('\n');
  }

  private static String plain(String value) {
    return value == null ? "" : value.replace("\n", "\\n");
  }
}

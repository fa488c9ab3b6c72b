package pganatomy.lab;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/// SQL results as Tablesaw tables.
///
/// Numbers, booleans and dates become columns of their kind; `numeric` becomes a double, as
/// Tablesaw has no decimals; every other type keeps the server's own writing.
public final class Tables {

  private Tables() {}

  /// Runs statements.
  ///
  /// @return the rows of the last one that gave rows; otherwise a table of the command tags
  static Table run(Connection connection, String sql) throws SQLException {
    Table rows = null;
    StringColumn tags = StringColumn.create("command");
    DoubleColumn millis = DoubleColumn.create("ms");
    for (SqlText.Statement statement : SqlText.split(sql)) {
      SqlResult result =
          SqlRunner.run(connection, statement.sql(), SqlRunner.ALL_ROWS, notice -> {});
      tags.append(result.tag());
      millis.append(Math.round(result.millis() * 1000) / 1000.0);
      if (result.hasRows()) {
        rows = of(result);
      }
    }
    return rows == null ? Table.create("commands", tags, millis) : rows;
  }

  /// The rows of a result.
  public static Table of(SqlResult result) {
    List<Column<?>> columns = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < result.columns().size(); i++) {
      SqlResult.Column column = result.columns().get(i);
      columns.add(column(free(column.name(), names), column.type(), result.rows(), i));
    }
    return Table.create("result", columns);
  }

  /// Tablesaw wants different names, ignoring case.
  private static String free(String name, Set<String> taken) {
    String free = name;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + "_" + i;
    }
    return free;
  }

  private static Column<?> column(String name, int type, List<String[]> rows, int index) {
    Column<?> column =
        switch (type) {
          case 21, 23 -> IntColumn.create(name);
          case 20, 26 -> LongColumn.create(name);
          case 700, 701, 1700 -> DoubleColumn.create(name);
          case 16 -> BooleanColumn.create(name);
          case 1082 -> DateColumn.create(name);
          default -> StringColumn.create(name);
        };
    for (String[] row : rows) {
      append(column, row[index]);
    }
    return column;
  }

  private static void append(Column<?> column, String value) {
    if (value == null) {
      column.appendMissing();
      return;
    }
    switch (column) {
      case IntColumn ints -> ints.append(Integer.parseInt(value));
      case LongColumn longs -> longs.append(Long.parseLong(value));
      case DoubleColumn doubles -> doubles.append(Double.parseDouble(value));
      case BooleanColumn booleans -> booleans.append(value.equals("t"));
      case StringColumn strings -> strings.append(value);
      default -> column.appendCell(value);
    }
  }
}

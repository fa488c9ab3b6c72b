package pganatomy.lab;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Consumer;

/// Runs one statement on a database that is not PostgreSQL, with what JDBC offers to all.
final class JdbcRunner {

  private static final Map<Connection, Statement> RUNNING =
      Collections.synchronizedMap(new WeakHashMap<>());

  private JdbcRunner() {}

  static SqlResult run(
      Connection connection, BoundSql sql, int maxRows, Consumer<SQLWarning> notices)
      throws SQLException {
    boolean bound = !sql.parameters().isEmpty();
    long start = System.nanoTime();
    try (Statement statement =
        bound ? connection.prepareStatement(sql.jdbc()) : connection.createStatement()) {
      RUNNING.put(connection, statement);
      statement.setMaxRows(maxRows == SqlRunner.ALL_ROWS ? 0 : maxRows + 1);
      boolean rows =
          statement instanceof PreparedStatement prepared
              ? execute(prepared, sql.parameters())
              : statement.execute(sql.shown());
      SqlResult result = rows ? rows(statement, maxRows, start) : count(statement, start);
      for (SQLWarning at = statement.getWarnings(); at != null; at = at.getNextWarning()) {
        notices.accept(at);
      }
      return result;
    } finally {
      RUNNING.remove(connection);
    }
  }

  /// Cancels what the connection runs, if it runs something.
  static void cancel(Connection connection) throws SQLException {
    Statement running = RUNNING.get(connection);
    if (running != null) {
      running.cancel();
    }
  }

  private static boolean execute(PreparedStatement statement, List<BoundSql.Parameter> parameters)
      throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, parameters.get(i).value());
    }
    return statement.execute();
  }

  private static SqlResult count(Statement statement, long start) throws SQLException {
    int count = statement.getUpdateCount();
    String tag = count <= 0 ? "done" : count + (count == 1 ? " row changed" : " rows changed");
    return new SqlResult(List.of(), List.of(), false, tag, millisSince(start));
  }

  private static SqlResult rows(Statement statement, int maxRows, long start) throws SQLException {
    List<SqlResult.Column> columns = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    boolean truncated = false;
    try (ResultSet result = statement.getResultSet()) {
      ResultSetMetaData meta = result.getMetaData();
      for (int i = 1; i <= meta.getColumnCount(); i++) {
        columns.add(new SqlResult.Column(meta.getColumnLabel(i), type(meta.getColumnType(i))));
      }
      while (!truncated && result.next()) {
        truncated = maxRows != SqlRunner.ALL_ROWS && rows.size() == maxRows;
        if (!truncated) {
          rows.add(row(result, columns.size()));
        }
      }
    }
    return new SqlResult(columns, rows, truncated, "SELECT " + rows.size(), millisSince(start));
  }

  private static String[] row(ResultSet result, int columnCount) throws SQLException {
    String[] row = new String[columnCount];
    for (int i = 0; i < columnCount; i++) {
      row[i] = result.getString(i + 1);
    }
    return row;
  }

  /// PostgreSQL's number for JDBC's type. What is no number is text: its writing may be another.
  private static int type(int jdbc) {
    return switch (jdbc) {
      case Types.TINYINT, Types.SMALLINT, Types.INTEGER -> 23;
      case Types.BIGINT -> 20;
      case Types.REAL, Types.FLOAT, Types.DOUBLE -> 701;
      case Types.NUMERIC, Types.DECIMAL -> 1700;
      default -> 25;
    };
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}

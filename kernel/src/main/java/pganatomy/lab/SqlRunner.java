package pganatomy.lab;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Field;
import org.postgresql.core.ParameterList;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.ResultCursor;
import org.postgresql.core.ResultHandlerBase;
import org.postgresql.core.Tuple;

/// Runs one statement as psql would: all values as the server writes them, the command tag, and
/// notices while they come. JDBC proper hides the tag, and makes Java's values of the server's.
public final class SqlRunner {

  /// No limit of rows.
  public static final int ALL_ROWS = 0;

  private SqlRunner() {}

  /// Runs a statement to its end.
  ///
  /// @param maxRows rows that are fetched at most, or [#ALL_ROWS]
  /// @param notices gets each notice as soon as it arrives
  public static SqlResult run(
      Connection connection, String sql, int maxRows, Consumer<SQLWarning> notices)
      throws SQLException {
    return run(connection, BoundSql.plain(sql), maxRows, notices);
  }

  /// Runs a statement with bound parameters to its end, on any database.
  ///
  /// @param maxRows rows that are fetched at most, or [#ALL_ROWS]
  /// @param notices gets each notice as soon as it arrives
  public static SqlResult run(
      Connection connection, BoundSql sql, int maxRows, Consumer<SQLWarning> notices)
      throws SQLException {
    if (!connection.isWrapperFor(BaseConnection.class)) {
      return JdbcRunner.run(connection, sql, maxRows, notices);
    }
    BaseConnection base = connection.unwrap(BaseConnection.class);
    QueryExecutor executor = base.getQueryExecutor();
    boolean bound = !sql.parameters().isEmpty();
    Query query =
        bound
            ? base.createQuery(sql.jdbc(), false, true).query
            : executor.createSimpleQuery(sql.shown());
    ParameterList parameters = bound ? query.createParameterList() : null;
    for (int i = 0; i < sql.parameters().size(); i++) {
      bind(parameters, i + 1, sql.parameters().get(i));
    }
    int flags = QueryExecutor.QUERY_ONESHOT | QueryExecutor.QUERY_NO_BINARY_TRANSFER;
    if (base.getAutoCommit()) {
      flags |= QueryExecutor.QUERY_SUPPRESS_BEGIN;
    }
    Collector collector = new Collector(maxRows, notices);
    long start = System.nanoTime();
    executor.execute(query, parameters, collector, maxRows == ALL_ROWS ? 0 : maxRows + 1, 0, flags);
    return collector.result(sql.shown(), (System.nanoTime() - start) / 1e6);
  }

  /// Cancels what the connection runs, if it runs something.
  public static void cancel(Connection connection) throws SQLException {
    Connections.cancel(connection);
  }

  private static void bind(ParameterList parameters, int index, BoundSql.Parameter parameter)
      throws SQLException {
    if (parameter.text() == null) {
      parameters.setNull(index, parameter.type());
    } else {
      parameters.setStringParameter(index, parameter.text(), parameter.type());
    }
  }

  /// The tag of a statement that gave rows, which the driver keeps to itself.
  static String tagOf(String sql, int rowCount) {
    String first = firstWord(sql).toUpperCase(Locale.ROOT);
    return switch (first) {
      case "EXPLAIN", "SHOW", "CALL" -> first;
      case "INSERT" -> "INSERT 0 " + rowCount;
      case "UPDATE", "DELETE", "MERGE", "FETCH" -> first + " " + rowCount;
      default -> "SELECT " + rowCount;
    };
  }

  /// The word that a statement begins with, after comments.
  private static String firstWord(String sql) {
    int at = 0;
    while (at < sql.length()) {
      if (Character.isWhitespace(sql.charAt(at)) || sql.charAt(at) == '(') {
        at++;
      } else if (sql.startsWith("--", at)) {
        int end = sql.indexOf('\n', at);
        at = end < 0 ? sql.length() : end;
      } else if (sql.startsWith("/*", at)) {
        int end = sql.indexOf("*/", at + 2);
        at = end < 0 ? sql.length() : end + 2;
      } else {
        break;
      }
    }
    int end = at;
    while (end < sql.length() && Character.isLetter(sql.charAt(end))) {
      end++;
    }
    return sql.substring(at, end);
  }

  private static final class Collector extends ResultHandlerBase {
    private final int maxRows;
    private final Consumer<SQLWarning> notices;
    private final List<SqlResult.Column> columns = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();
    private boolean truncated;
    private String tag;

    Collector(int maxRows, Consumer<SQLWarning> notices) {
      this.maxRows = maxRows;
      this.notices = notices;
    }

    @Override
    public void handleResultRows(
        Query query, Field[] fields, List<Tuple> tuples, ResultCursor cursor) {
      columns.clear();
      rows.clear();
      for (Field field : fields) {
        columns.add(new SqlResult.Column(field.getColumnLabel(), field.getOID()));
      }
      truncated = maxRows != ALL_ROWS && tuples.size() > maxRows;
      for (Tuple tuple : truncated ? tuples.subList(0, maxRows) : tuples) {
        String[] row = new String[fields.length];
        for (int i = 0; i < row.length; i++) {
          byte[] value = tuple.get(i);
          row[i] = value == null ? null : new String(value, StandardCharsets.UTF_8);
        }
        rows.add(row);
      }
    }

    @Override
    public void handleCommandStatus(String status, long updateCount, long insertOid) {
      tag = status;
    }

    @Override
    public void handleWarning(SQLWarning warning) {
      notices.accept(warning);
    }

    SqlResult result(String sql, double millis) {
      String command = tag == null && !columns.isEmpty() ? tagOf(sql, rows.size()) : tag;
      return new SqlResult(
          List.copyOf(columns), rows, truncated, command == null ? "" : command, millis);
    }
  }
}

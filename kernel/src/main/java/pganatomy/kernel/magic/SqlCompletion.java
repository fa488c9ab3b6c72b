package pganatomy.kernel.magic;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pganatomy.lab.BoundSql;
import pganatomy.lab.Lab;
import pganatomy.lab.Server;
import pganatomy.lab.SqlRunner;

/// What could be typed next in SQL: columns behind `table.` or its alias, otherwise columns of the
/// tables that the cell names, tables, and keywords.
///
/// The catalogs are read over a connection that is opened for it: one that a lesson uses might be
/// waiting, or in a transaction whose snapshot must not be taken yet.
final class SqlCompletion {

  private static final List<String> KEYWORDS =
      List.of(
          ("ABORT ALL ALTER ANALYZE AND ANY AS ASC BEGIN BETWEEN BY CASE CAST CHECKPOINT COMMIT"
                  + " CONFLICT CONSTRAINT COPY COUNT CREATE CROSS DATABASE DEFAULT DELETE DESC"
                  + " DISTINCT DO DROP ELSE END EXCEPT EXECUTE EXISTS EXPLAIN EXTENSION FALSE FETCH"
                  + " FILTER FOR FOREIGN FROM FULL FUNCTION GRANT GROUP HAVING IF ILIKE IN INDEX"
                  + " INNER INSERT INTERSECT INTERVAL INTO IS ISOLATION JOIN KEY LATERAL LEFT LEVEL"
                  + " LIKE LIMIT LISTEN LOCK MATERIALIZED MERGE NATURAL NOT NOTIFY NULL NULLS"
                  + " OFFSET ON ONLY OR ORDER OUTER OVER PARTITION PREPARE PRIMARY REFERENCES"
                  + " REINDEX RELEASE RESET RETURNING REVOKE RIGHT ROLLBACK ROW ROWS SAVEPOINT"
                  + " SELECT SEQUENCE SERIALIZABLE SET SHARE SHOW SKIP TABLE TABLESPACE TEMPORARY"
                  + " THEN TO TRANSACTION TRIGGER TRUE TRUNCATE UNION UNIQUE UPDATE USING VACUUM"
                  + " VALUES VIEW WHEN WHERE WINDOW WITH")
              .split(" "));

  private static final Pattern TABLES =
      Pattern.compile(
          "(?i)\\b(?:FROM|JOIN|UPDATE|INTO|TABLE|ONLY|ANALYZE|VACUUM)\\s+([\\w.\"]+)"
              + "(?:\\s+(?:AS\\s+)?(\\w+))?");
  private static final Pattern QUALIFIER = Pattern.compile("([\\w\"]+)\\.$");
  private static final String NAMES =
      """
      SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND n.nspname NOT LIKE 'pg_toast%'
        AND (n.nspname NOT IN ('pg_catalog', 'information_schema') OR :prefix LIKE 'pg%')
      """;
  private static final String COLUMNS =
      """
      SELECT a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE c.relname = :name AND a.attnum > 0 AND NOT a.attisdropped
      ORDER BY a.attnum
      """;

  private SqlCompletion() {}

  /// @param before the SQL before the cursor
  /// @param word its last word, which is to be replaced
  static List<String> complete(String before, String word) {
    String prefix = word.toLowerCase(Locale.ROOT);
    String ahead = before.substring(0, before.length() - word.length());
    Matcher qualifier = QUALIFIER.matcher(ahead);
    Set<String> found = new TreeSet<>();
    try (Connection connection = connection()) {
      if (qualifier.find()) {
        String table = tableOf(qualifier.group(1).replace("\"", ""), before);
        return starting(prefix, query(connection, COLUMNS, table));
      }
      if (connection != null) {
        found.addAll(starting(prefix, query(connection, NAMES, prefix)));
        for (Matcher table = TABLES.matcher(before); table.find(); ) {
          found.addAll(starting(prefix, query(connection, COLUMNS, bare(table.group(1)))));
        }
      }
    } catch (Exception e) {
      // No server, or one that does not answer now: keywords can be told all the same.
      found.clear();
    }
    List<String> all = new ArrayList<>(found);
    boolean lower = !word.isEmpty() && word.equals(prefix);
    for (String keyword : KEYWORDS) {
      if (!prefix.isEmpty() && keyword.toLowerCase(Locale.ROOT).startsWith(prefix)) {
        all.add(lower ? keyword.toLowerCase(Locale.ROOT) : keyword);
      }
    }
    return all;
  }

  private static Connection connection() throws SQLException {
    Server server = Lab.currentServer();
    return server == null || !server.isRunning() ? null : server.connectInBackground();
  }

  /// The table that an alias stands for, or the name itself.
  private static String tableOf(String name, String sql) {
    for (Matcher table = TABLES.matcher(sql); table.find(); ) {
      if (name.equalsIgnoreCase(table.group(2))) {
        return bare(table.group(1));
      }
    }
    return name;
  }

  private static String bare(String name) {
    return name.substring(name.lastIndexOf('.') + 1).replace("\"", "").toLowerCase(Locale.ROOT);
  }

  private static List<String> query(Connection connection, String sql, String value)
      throws Exception {
    if (connection == null) {
      return List.of();
    }
    return SqlRunner.run(connection, BoundSql.of(sql, any -> value), SqlRunner.ALL_ROWS, n -> {})
        .rows()
        .stream()
        .map(row -> row[0])
        .toList();
  }

  private static List<String> starting(String prefix, List<String> names) {
    return names.stream().filter(n -> n.toLowerCase(Locale.ROOT).startsWith(prefix)).toList();
  }
}

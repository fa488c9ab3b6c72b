package pganatomy.kernel.magic;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import pganatomy.kernel.render.Grid;
import pganatomy.kernel.render.Renderers;
import pganatomy.lab.BoundSql;
import pganatomy.lab.SqlResult;
import pganatomy.lab.SqlRunner;

/// Answers `\d` and its kin from the catalogs, where there is no `psql`, or where it needs
/// something that the server does not have. The queries use plain catalog columns only.
final class SqlCatalog {

  private static final String RELATIONS =
      """
      SELECT n.nspname AS "Schema", c.relname AS "Name",
             CASE c.relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'partitioned table'
               WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'i' THEN 'index'
               WHEN 'I' THEN 'partitioned index' WHEN 'S' THEN 'sequence'
               WHEN 'f' THEN 'foreign table' END AS "Type",
             r.rolname AS "Owner"
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           JOIN pg_roles r ON r.oid = c.relowner
      WHERE c.relkind IN (%s) AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
      ORDER BY 1, 2
      """;
  private static final String COLUMNS =
      """
      SELECT a.attname AS "Column", t.typname AS "Type",
             CASE WHEN a.attnotnull THEN 'not null' ELSE '' END AS "Nullable"
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
           JOIN pg_type t ON t.oid = a.atttypid
      WHERE c.relname = :name AND a.attnum > 0 AND NOT a.attisdropped
      ORDER BY a.attnum
      """;
  private static final String INDEXES =
      """
      SELECT i.relname AS "Index", x.indisprimary AS "Primary", x.indisunique AS "Unique"
      FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
           JOIN pg_class c ON c.oid = x.indrelid
      WHERE c.relname = :name
      ORDER BY 1
      """;
  private static final String DATABASES =
      """
      SELECT d.datname AS "Name", r.rolname AS "Owner"
      FROM pg_database d JOIN pg_roles r ON r.oid = d.datdba
      ORDER BY 1
      """;
  private static final String ROLES =
      """
      SELECT rolname AS "Role name", rolsuper AS "Superuser", rolcreaterole AS "Create role",
             rolcreatedb AS "Create DB", rolcanlogin AS "Can login"
      FROM pg_roles WHERE rolname NOT LIKE 'pg\\_%'
      ORDER BY 1
      """;
  private static final String SCHEMAS =
      """
      SELECT n.nspname AS "Name", r.rolname AS "Owner"
      FROM pg_namespace n JOIN pg_roles r ON r.oid = n.nspowner
      WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
      ORDER BY 1
      """;

  private SqlCatalog() {}

  /// What the command shows; null if it is not one that the catalogs are asked for.
  ///
  /// @param command `\d`, a plus at its end left out
  static List<Object> answer(Connection connection, String command, String name) throws Exception {
    String kinds = kinds(command);
    if (!name.isEmpty() && command.equals("\\d")) {
      return describe(connection, name);
    }
    String sql =
        switch (command) {
          case "\\l" -> DATABASES;
          case "\\du", "\\dg" -> ROLES;
          case "\\dn" -> SCHEMAS;
          default -> kinds == null ? null : RELATIONS.formatted(kinds);
        };
    return sql == null ? null : List.of(grid(connection, sql, name));
  }

  private static String kinds(String command) {
    return switch (command) {
      case "\\d" -> "'r', 'p', 'v', 'm', 'S', 'f'";
      case "\\dt" -> "'r', 'p'";
      case "\\dv" -> "'v'";
      case "\\dm" -> "'m'";
      case "\\di" -> "'i', 'I'";
      case "\\ds" -> "'S'";
      default -> null;
    };
  }

  private static List<Object> describe(Connection connection, String name) throws Exception {
    String bare = name.substring(name.lastIndexOf('.') + 1).replace("\"", "");
    Grid columns = grid(connection, COLUMNS, bare);
    if (columns.rows().isEmpty()) {
      throw new SQLException("Did not find any relation named \"" + name + "\".");
    }
    List<Object> shown = new ArrayList<>(List.of(columns));
    Grid indexes = grid(connection, INDEXES, bare);
    if (!indexes.rows().isEmpty()) {
      shown.add(indexes);
    }
    return shown;
  }

  private static Grid grid(Connection connection, String sql, String name) throws Exception {
    SqlResult result =
        SqlRunner.run(connection, BoundSql.of(sql, any -> name), SqlRunner.ALL_ROWS, notice -> {});
    return Renderers.grid(
        result, result.rows().size(), Grid.count(result.rows().size(), result.rows().size()));
  }
}

package pganatomy.tests.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What there is, as its catalogs, its tables and its folder show it.
final class DdlState {
  private static final String OWN =
      " n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'";

  /// Each gives lines that name what they are about, and no OIDs: they are the same on each server
  /// that has done the same.
  private static final List<String> NAMED =
      List.of(
          "SELECT 'relation ' || n.nspname || '.' || c.relname || ' ' || c.relkind::text ||"
              + " c.relpersistence::text || ' ' || pg_get_userbyid(c.relowner) || ' ' ||"
              + " coalesce(c.relacl::text, '') || ' ' || coalesce(c.reloptions::text, '') || ' ' ||"
              + " (c.reltoastrelid <> 0)::text FROM pg_class c JOIN pg_namespace n"
              + " ON n.oid = c.relnamespace WHERE"
              + OWN,
          "SELECT 'column ' || n.nspname || '.' || c.relname || ' ' || a.attnum || ' ' || a.attname"
              + " || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull::text ||"
              + " a.attidentity::text || a.attisdropped::text || a.attstorage::text || ' ' ||"
              + " coalesce(pg_get_expr(d.adbin, d.adrelid), '') || ' ' ||"
              + " coalesce(a.attacl::text, '') FROM pg_attribute a"
              + " JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid ="
              + " c.relnamespace LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum"
              + " WHERE a.attnum > 0 AND"
              + OWN,
          "SELECT 'constraint ' || n.nspname || ' ' || o.conname || ' ' || o.convalidated::text ||"
              + " ' ' || pg_get_constraintdef(o.oid) FROM pg_constraint o JOIN pg_namespace n"
              + " ON n.oid = o.connamespace WHERE o.contype <> 'n' AND"
              + OWN,
          "SELECT 'index ' || i.indisvalid::text || ' ' || pg_get_indexdef(i.indexrelid)"
              + " FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n"
              + " ON n.oid = c.relnamespace WHERE"
              + OWN,
          "SELECT 'view ' || n.nspname || '.' || c.relname || ' ' || pg_get_viewdef(c.oid)"
              + " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
              + " WHERE c.relkind = 'v' AND"
              + OWN,
          "SELECT 'sequence ' || n.nspname || '.' || c.relname || ' ' || s.seqstart || ' ' ||"
              + " s.seqincrement || ' ' || s.seqmax || ' ' || s.seqcache FROM pg_sequence s"
              + " JOIN pg_class c ON c.oid = s.seqrelid JOIN pg_namespace n"
              + " ON n.oid = c.relnamespace WHERE"
              + OWN,
          "SELECT 'schema ' || n.nspname || ' ' || pg_get_userbyid(n.nspowner) || ' ' ||"
              + " coalesce(n.nspacl::text, '') FROM pg_namespace n WHERE"
              + OWN,
          "SELECT 'role ' || rolname || ' ' || rolcanlogin::text || rolcreatedb::text ||"
              + " rolconnlimit || coalesce(rolvaliduntil::text, '') || (rolpassword IS NULL)::text"
              + " FROM pg_authid",
          "SELECT 'member ' || pg_get_userbyid(member) || ' of ' || pg_get_userbyid(roleid)"
              + " FROM pg_auth_members",
          "SELECT 'database ' || datname || ' ' || pg_get_userbyid(datdba) || ' ' || datconnlimit"
              + " || ' ' || coalesce(datacl::text, '') FROM pg_database",
          "SELECT 'setting ' || coalesce((SELECT datname FROM pg_database WHERE oid ="
              + " setdatabase), '') || ' ' || coalesce((SELECT rolname FROM pg_authid WHERE oid ="
              + " setrole), '') || ' ' || setconfig::text FROM pg_db_role_setting",
          "SELECT 'comment ' || n.nspname || ' ' || d.objsubid || ' ' || d.description"
              + " FROM pg_description d JOIN pg_class c ON c.oid = d.objoid JOIN pg_namespace n"
              + " ON n.oid = c.relnamespace WHERE d.classoid = 1259 AND"
              + OWN,
          "SELECT 'comment ' || n.nspname || ' ' || d.description FROM pg_description d"
              + " JOIN pg_namespace n ON n.oid = d.objoid WHERE d.classoid = 2615 AND"
              + OWN,
          "SELECT 'comment ' || b.datname || ' ' || d.description FROM pg_shdescription d"
              + " JOIN pg_database b ON b.oid = d.objoid WHERE d.classoid = 1262",
          "SELECT 'default ' || n.nspname || ' ' || d.defaclobjtype::text || ' ' ||"
              + " d.defaclacl::text FROM pg_default_acl d JOIN pg_namespace n"
              + " ON n.oid = d.defaclnamespace",
          "SELECT 'extension ' || e.extname || ' ' || n.nspname FROM pg_extension e"
              + " JOIN pg_namespace n ON n.oid = e.extnamespace");

  /// That a table has indexes is no question of transactions: PostgreSQL notes it in place.
  private static final String RELATIONS =
      "SELECT 'pg_class ' || row(oid, relname, relnamespace, reltype, relowner, relfilenode,"
          + " reltoastrelid, relkind, relpersistence, relnatts, relchecks, relpages, reltuples,"
          + " relacl, reloptions, relfrozenxid)::text FROM pg_class";

  private static final List<String> CATALOGS =
      List.of(
          "pg_attribute",
          "pg_attrdef",
          "pg_constraint",
          "pg_index",
          "pg_type",
          "pg_sequence",
          "pg_rewrite",
          "pg_namespace",
          "pg_authid",
          "pg_auth_members",
          "pg_database",
          "pg_db_role_setting",
          "pg_description",
          "pg_shdescription",
          "pg_default_acl",
          "pg_extension",
          "pg_depend",
          "pg_init_privs");

  private DdlState() {}

  // ---------------------------------------------------------------- what the catalogs say

  /// All that has a name, with the rows of all tables.
  static List<String> named(Connection connection) throws SQLException {
    List<String> lines = new ArrayList<>();
    for (String sql : NAMED) {
      lines.addAll(column(connection, sql));
    }
    for (String table : tables(connection)) {
      String rows =
          column(
                  connection,
                  "SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' ORDER BY"
                      + " t::text)), '') FROM "
                      + table
                      + " t")
              .getFirst();
      lines.add("rows of " + table + ": " + rows);
    }
    for (String sequence : relations(connection, "c.relkind = 'S'")) {
      String row = "SELECT last_value || ' ' || is_called::text FROM " + sequence;
      lines.add("row of " + sequence + ": " + column(connection, row).getFirst());
    }
    lines.sort(null);
    return lines;
  }

  static List<String> tables(Connection connection) throws SQLException {
    return relations(connection, "c.relkind = 'r'");
  }

  private static List<String> relations(Connection connection, String which) throws SQLException {
    return column(
        connection,
        "SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n"
            + " ON n.oid = c.relnamespace WHERE "
            + which
            + " AND"
            + OWN);
  }

  /// Every row of the catalogs, with OIDs and file numbers.
  static List<String> rows(Connection connection) throws SQLException {
    List<String> lines = new ArrayList<>(column(connection, RELATIONS));
    for (String catalog : CATALOGS) {
      for (String row : column(connection, "SELECT t::text FROM " + catalog + " t")) {
        lines.add(catalog + " " + row);
      }
    }
    lines.sort(null);
    return lines;
  }

  /// What is in the one and not in the other, `-` and `+` before it.
  static List<String> difference(List<String> before, List<String> after) {
    List<String> lines = new ArrayList<>();
    Set<String> known = new TreeSet<>(before);
    Set<String> now = new TreeSet<>(after);
    before.stream().filter(line -> !now.contains(line)).forEach(line -> lines.add("- " + line));
    after.stream().filter(line -> !known.contains(line)).forEach(line -> lines.add("+ " + line));
    return lines;
  }

  // ---------------------------------------------------------------- files

  /// Files of relations in the database's folder that no relation of it has: `16384_vm`. Those of
  /// temporary tables are in it as well.
  static List<String> orphans(Path data, Connection connection) throws SQLException {
    String database =
        column(connection, "SELECT oid FROM pg_database WHERE datname = current_database()")
            .getFirst();
    Set<String> known = new TreeSet<>(numbers(connection));
    List<String> orphans = new ArrayList<>();
    for (String name : names(data.resolve("base").resolve(database))) {
      String number = name.split("[_.]", 2)[0];
      if (name.startsWith("t") || Character.isDigit(name.charAt(0)) && !known.contains(number)) {
        orphans.add(name);
      }
    }
    return orphans;
  }

  /// The number of each relation that keeps rows; every one of them must have a file.
  private static List<String> numbers(Connection connection) throws SQLException {
    return column(
        connection,
        "SELECT pg_relation_filenode(oid)::text FROM pg_class"
            + " WHERE relkind IN ('r', 'i', 'S', 't') AND relpersistence <> 't'");
  }

  /// Relations whose file is missing.
  static List<String> missing(Path data, Connection connection) throws SQLException {
    String sql =
        "SELECT pg_relation_filepath(oid) FROM pg_class"
            + " WHERE relkind IN ('r', 'i', 'S', 't') AND relpersistence <> 't'";
    return column(connection, sql).stream()
        .filter(path -> !Files.exists(data.resolve(path)))
        .toList();
  }

  /// Folders of databases that `pg_database` does not have.
  static List<String> strayDatabases(Path data, Connection connection) throws SQLException {
    List<String> known = column(connection, "SELECT oid::text FROM pg_database");
    return names(data.resolve("base")).stream()
        .filter(name -> Character.isDigit(name.charAt(0)) && !known.contains(name))
        .toList();
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // ---------------------------------------------------------------- amcheck

  /// What `amcheck` says of all tables and indexes of the cases.
  static List<String> damages(Connection connection) throws SQLException {
    List<String> found = new ArrayList<>();
    for (String index :
        relations(connection, "c.relkind = 'i' AND c.relname NOT LIKE '%\\_invalid'")) {
      try {
        column(connection, "SELECT bt_index_parent_check('" + index + "', true)::text");
      } catch (SQLException damaged) {
        found.add(index + ": " + damaged.getMessage());
      }
    }
    for (String table : tables(connection)) {
      column(connection, "SELECT msg FROM verify_heapam('" + table + "')")
          .forEach(message -> found.add(table + ": " + message));
    }
    return found;
  }

  static List<String> column(Connection connection, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    } catch (SQLException failed) {
      throw new SQLException(sql + ": " + failed.getMessage(), failed.getSQLState(), failed);
    }
    return values;
  }
}

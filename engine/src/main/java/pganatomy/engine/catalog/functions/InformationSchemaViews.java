package pganatomy.engine.catalog.functions;

/// The queries of `information_schema`: what the SQL standard wants to know, asked of the catalogs.
///
/// Everything here shows only what the current user has something to do with: what it owns, or was
/// granted. A query gives the columns that `catalog.InformationSchema` does not call always null,
/// in its order; their types are put around it there.
///
/// PostgreSQL: src/backend/catalog/information_schema.sql
final class InformationSchemaViews {
  private InformationSchemaViews() {}

  /// Whether the user may do anything with relation `c`.
  static final String MAY_USE =
      "(pg_has_role(c.relowner, 'USAGE') OR has_table_privilege(c.oid, 'SELECT, INSERT, UPDATE,"
          + " DELETE, TRUNCATE, REFERENCES, TRIGGER') OR has_any_column_privilege(c.oid,"
          + " 'SELECT, INSERT, UPDATE, REFERENCES'))";

  /// As before, more than reading.
  static final String MAY_CHANGE =
      "(pg_has_role(c.relowner, 'USAGE') OR has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE,"
          + " TRUNCATE, REFERENCES, TRIGGER') OR has_any_column_privilege(c.oid,"
          + " 'INSERT, UPDATE, REFERENCES'))";

  /// Whether the user may do anything with column `a` of `c`.
  static final String MAY_USE_COLUMN =
      "(pg_has_role(c.relowner, 'USAGE') OR has_column_privilege(c.oid, a.attnum,"
          + " 'SELECT, INSERT, UPDATE, REFERENCES'))";

  static String text(String name) {
    return switch (name) {
      case "information_schema_catalog_name" -> "SELECT current_database()";
      case "schemata" ->
          """
          SELECT current_database(), n.nspname, r.rolname
          FROM pg_namespace n JOIN pg_authid r ON r.oid = n.nspowner
          WHERE pg_has_role(n.nspowner, 'USAGE') OR has_schema_privilege(n.oid, 'CREATE, USAGE')\
          """;
      case "tables" ->
          """
          SELECT current_database(), n.nspname, c.relname,
            CASE WHEN n.oid = pg_my_temp_schema() THEN 'LOCAL TEMPORARY'
              WHEN c.relkind = 'v' THEN 'VIEW' WHEN c.relkind = 'f' THEN 'FOREIGN'
              ELSE 'BASE TABLE' END,
            CASE WHEN pg_relation_is_updatable(c.oid, false) & 8 <> 0 THEN 'YES' ELSE 'NO' END,
            CASE WHEN c.reloftype <> 0 THEN 'YES' ELSE 'NO' END
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE c.relkind IN ('r', 'v', 'f', 'p') AND NOT pg_is_other_temp_schema(n.oid) AND \
          """
              + MAY_USE;
      case "views" ->
          """
          SELECT current_database(), n.nspname, c.relname,
            CASE WHEN pg_has_role(c.relowner, 'USAGE') THEN pg_get_viewdef(c.oid) END,
            CASE WHEN 'check_option=cascaded' = ANY (c.reloptions) THEN 'CASCADED'
              WHEN 'check_option=local' = ANY (c.reloptions) THEN 'LOCAL' ELSE 'NONE' END,
            CASE WHEN pg_relation_is_updatable(c.oid, false) & 20 = 20 THEN 'YES' ELSE 'NO' END,
            CASE WHEN pg_relation_is_updatable(c.oid, false) & 8 = 8 THEN 'YES' ELSE 'NO' END,
            'NO', 'NO', 'NO'
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE c.relkind = 'v' AND \
          """
              + MAY_USE;
      case "sequences" -> sequences();
      case "columns" -> InformationSchemaColumns.columns();
      case "routines" -> InformationSchemaColumns.routines();
      case "view_table_usage" ->
          """
          SELECT DISTINCT current_database(), vn.nspname, v.relname, current_database(),
            n.nspname, c.relname
          FROM pg_rewrite r JOIN pg_class v ON v.oid = r.ev_class AND v.relkind = 'v'
            JOIN pg_namespace vn ON vn.oid = v.relnamespace
            JOIN pg_depend d ON d.objid = r.oid AND d.classid = 'pg_rewrite'::regclass
              AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> v.oid
            JOIN pg_class c ON c.oid = d.refobjid AND c.relkind IN ('r', 'v', 'f', 'p')
            JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE pg_has_role(c.relowner, 'USAGE')\
          """;
      case "domains", "domain_constraints", "triggers" -> "SELECT 1 WHERE false";
      default -> other(name);
    };
  }

  private static String other(String name) {
    return switch (name) {
      case "character_sets" ->
          """
          SELECT getdatabaseencoding(), 'UCS', getdatabaseencoding(), current_database(),
            n.nspname, l.collname
          FROM pg_database d
            LEFT JOIN (pg_collation l JOIN pg_namespace n ON n.oid = l.collnamespace)
              ON l.collcollate = d.datcollate AND l.collctype = d.datctype
          WHERE d.datname = current_database()
          ORDER BY char_length(l.collname) DESC, l.collname LIMIT 1\
          """;
      case "collations" ->
          """
          SELECT current_database(), n.nspname, l.collname, 'NO PAD'
          FROM pg_collation l JOIN pg_namespace n ON n.oid = l.collnamespace
          WHERE l.collencoding IN (-1, 6)\
          """;
      case "enabled_roles" -> "SELECT r.rolname FROM pg_authid r WHERE pg_has_role(r.oid, 'USAGE')";
      case "applicable_roles" ->
          """
          SELECT g.rolname, r.rolname, CASE WHEN m.admin_option THEN 'YES' ELSE 'NO' END
          FROM (SELECT member, roleid, admin_option FROM pg_auth_members
              UNION SELECT d.datdba, o.oid, false FROM pg_database d, pg_authid o
              WHERE d.datname = current_database() AND o.rolname = 'pg_database_owner') m
            JOIN pg_authid g ON g.oid = m.member JOIN pg_authid r ON r.oid = m.roleid
          WHERE pg_has_role(g.oid, 'USAGE')\
          """;
      case "administrable_role_authorizations" ->
          """
          SELECT grantee, role_name, is_grantable
          FROM information_schema.applicable_roles WHERE is_grantable = 'YES'\
          """;
      case "table_privileges", "column_privileges", "role_table_grants", "role_column_grants" ->
          InformationSchemaRights.text(name);
      default -> InformationSchemaKeys.text(name);
    };
  }

  /// Those of identity columns are part of their tables.
  private static String sequences() {
    return """
    SELECT current_database(), n.nspname, c.relname, format_type(s.seqtypid, NULL),
      CASE s.seqtypid WHEN 21 THEN 16 WHEN 23 THEN 32 ELSE 64 END, 2, 0, s.seqstart::text,
      s.seqmin::text, s.seqmax::text, s.seqincrement::text,
      CASE WHEN s.seqcycle THEN 'YES' ELSE 'NO' END
    FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE NOT pg_is_other_temp_schema(n.oid)
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass
        AND d.objid = c.oid AND d.deptype = 'i')
      AND (pg_has_role(c.relowner, 'USAGE')
        OR has_sequence_privilege(c.oid, 'SELECT, UPDATE, USAGE'))\
    """;
  }
}

package pganatomy.engine.catalog.functions;

/// The queries of `information_schema` about who was granted what.
///
/// PostgreSQL: src/backend/catalog/information_schema.sql
final class InformationSchemaRights {
  private InformationSchemaRights() {}

  /// Each privilege on each table, the default ones included; the owner may always pass it on.
  private static final String ON_TABLES =
      """
      SELECT g.rolname AS grantor, coalesce(r.rolname, 'PUBLIC') AS grantee, n.nspname, c.relname,
        x.privilege_type,
        CASE WHEN x.is_grantable OR r.oid IS NOT NULL AND pg_has_role(r.oid, c.relowner, 'USAGE')
          THEN 'YES' ELSE 'NO' END AS is_grantable,
        g.oid AS grantor_oid, r.oid AS grantee_oid, c.oid AS table_oid
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        CROSS JOIN LATERAL aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) x
        JOIN pg_authid g ON g.oid = x.grantor LEFT JOIN pg_authid r ON r.oid = x.grantee
      WHERE c.relkind IN ('r', 'v', 'f', 'p') AND (r.oid IS NOT NULL OR x.grantee = 0)\
      """;

  /// The privileges on single columns.
  private static final String ON_COLUMNS =
      """
      SELECT g.rolname, coalesce(r.rolname, 'PUBLIC'), n.nspname, c.relname, a.attname,
        x.privilege_type,
        CASE WHEN x.is_grantable OR r.oid IS NOT NULL AND pg_has_role(r.oid, c.relowner, 'USAGE')
          THEN 'YES' ELSE 'NO' END,
        g.oid, r.oid
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        CROSS JOIN LATERAL aclexplode(a.attacl) x
        JOIN pg_authid g ON g.oid = x.grantor LEFT JOIN pg_authid r ON r.oid = x.grantee
      WHERE a.attacl IS NOT NULL AND a.attnum > 0 AND NOT a.attisdropped
        AND c.relkind IN ('r', 'v', 'f', 'p') AND (r.oid IS NOT NULL OR x.grantee = 0)\
      """;

  private static final String ALL_OF_COLUMNS =
      "SELECT t.grantor, t.grantee, t.nspname, t.relname, a.attname, t.privilege_type,"
          + " t.is_grantable, t.grantor_oid, t.grantee_oid FROM ("
          + ON_TABLES
          + ") t JOIN pg_attribute a ON a.attrelid = t.table_oid AND a.attnum > 0"
          + " AND NOT a.attisdropped UNION "
          + ON_COLUMNS;

  static String text(String name) {
    return switch (name) {
      case "table_privileges" ->
          """
          SELECT grantor, grantee, current_database(), nspname, relname, privilege_type,
            is_grantable, CASE WHEN privilege_type = 'SELECT' THEN 'YES' ELSE 'NO' END
          FROM (\
          """
              + ON_TABLES
              + """
              ) p
              WHERE privilege_type <> 'MAINTAIN' AND (pg_has_role(grantor_oid, 'USAGE')
                OR grantee_oid IS NULL OR pg_has_role(grantee_oid, 'USAGE'))\
              """;
      case "column_privileges" ->
          """
          SELECT grantor, grantee, current_database(), nspname, relname, attname, privilege_type,
            is_grantable
          FROM (\
          """
              + ALL_OF_COLUMNS
              + """
              ) p
              WHERE privilege_type IN ('INSERT', 'SELECT', 'UPDATE', 'REFERENCES')
                AND (pg_has_role(grantor_oid, 'USAGE') OR grantee_oid IS NULL
                  OR pg_has_role(grantee_oid, 'USAGE'))\
              """;
      case "role_table_grants" -> ofEnabledRoles("table_privileges", "with_hierarchy");
      default -> ofEnabledRoles("column_privileges", null);
    };
  }

  private static String ofEnabledRoles(String view, String last) {
    boolean isOfColumns = last == null;
    return "SELECT grantor, grantee, table_catalog, table_schema, table_name, "
        + (isOfColumns ? "column_name, " : "")
        + "privilege_type, is_grantable"
        + (isOfColumns ? "" : ", " + last)
        + " FROM information_schema."
        + view
        + " WHERE grantor IN (SELECT role_name FROM information_schema.enabled_roles)"
        + " OR grantee IN (SELECT role_name FROM information_schema.enabled_roles)";
  }
}

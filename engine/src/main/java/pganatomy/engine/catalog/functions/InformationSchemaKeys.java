package pganatomy.engine.catalog.functions;

/// The queries of `information_schema` about constraints.
///
/// To PostgreSQL 18 a NOT NULL is a constraint with a name. We keep it as a mark of the column, and
/// show it here under the name that PostgreSQL would choose.
///
/// PostgreSQL: src/backend/catalog/information_schema.sql
final class InformationSchemaKeys {
  private InformationSchemaKeys() {}

  private static final String NOT_NULLS =
      """
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE a.attnotnull AND a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p')
        AND c.relnamespace NOT IN (11, 99)\
      """;

  static String text(String name) {
    return switch (name) {
      case "table_constraints" -> tableConstraints();
      case "check_constraints" ->
          """
          SELECT current_database(), n.nspname, k.conname,
            substring(pg_get_constraintdef(k.oid)
              from '^CHECK \\((.*)\\)( NO INHERIT)?( NOT VALID)?$')
          FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
            JOIN pg_namespace n ON n.oid = k.connamespace
          WHERE k.contype = 'c' AND pg_has_role(c.relowner, 'USAGE')
          UNION ALL
          SELECT current_database(), n.nspname, c.relname || '_' || a.attname || '_not_null',
            quote_ident(a.attname) || ' IS NOT NULL'
          """
              + NOT_NULLS
              + " AND pg_has_role(c.relowner, 'USAGE')";
      case "referential_constraints" -> referentialConstraints();
      case "key_column_usage" -> keyColumns();
      case "constraint_table_usage" ->
          """
          SELECT DISTINCT current_database(), cn.nspname, c.relname, current_database(), n.nspname,
            k.conname
          FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
            JOIN pg_class c
              ON c.oid = CASE WHEN k.contype = 'f' THEN k.confrelid ELSE k.conrelid END
            JOIN pg_namespace cn ON cn.oid = c.relnamespace
          WHERE k.contype IN ('p', 'u', 'f') AND pg_has_role(c.relowner, 'USAGE')\
          """;
      case "constraint_column_usage" -> columnUsage();
      default -> null;
    };
  }

  private static String referentialConstraints() {
    return """
    SELECT current_database(), n.nspname, k.conname,
      CASE WHEN u.oid IS NOT NULL THEN current_database() END, un.nspname, u.conname,
      CASE k.confmatchtype WHEN 'f' THEN 'FULL' WHEN 'p' THEN 'PARTIAL' WHEN 's' THEN 'NONE'
        END,
      CASE k.confupdtype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL'
        WHEN 'd' THEN 'SET DEFAULT' WHEN 'r' THEN 'RESTRICT' ELSE 'NO ACTION' END,
      CASE k.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL'
        WHEN 'd' THEN 'SET DEFAULT' WHEN 'r' THEN 'RESTRICT' ELSE 'NO ACTION' END
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
      JOIN pg_namespace n ON n.oid = k.connamespace
      LEFT JOIN (pg_constraint u JOIN pg_namespace un ON un.oid = u.connamespace)
        ON u.conindid = k.conindid AND u.conrelid = k.confrelid AND u.contype IN ('p', 'u')
    WHERE k.contype = 'f' AND \
    """
        + InformationSchemaViews.MAY_CHANGE;
  }

  private static String keyColumns() {
    return """
    SELECT current_database(), n.nspname, k.conname, current_database(), cn.nspname,
      c.relname, a.attname, x.place,
      CASE WHEN k.contype = 'f' THEN (SELECT y.place FROM pg_constraint u,
          unnest(u.conkey) WITH ORDINALITY y(number, place)
        WHERE u.conindid = k.conindid AND u.conrelid = k.confrelid
          AND u.contype IN ('p', 'u') AND y.number = k.confkey[x.place::int]) END
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
      JOIN pg_namespace n ON n.oid = k.connamespace
      JOIN pg_namespace cn ON cn.oid = c.relnamespace
      CROSS JOIN LATERAL unnest(k.conkey) WITH ORDINALITY x(number, place)
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = x.number
    WHERE k.contype IN ('p', 'u', 'f') AND NOT pg_is_other_temp_schema(cn.oid) AND \
    """
        + InformationSchemaViews.MAY_USE_COLUMN;
  }

  private static String tableConstraints() {
    return """
    SELECT current_database(), n.nspname, k.conname, current_database(), cn.nspname, c.relname,
      CASE k.contype WHEN 'f' THEN 'FOREIGN KEY' WHEN 'p' THEN 'PRIMARY KEY'
        WHEN 'u' THEN 'UNIQUE' ELSE 'CHECK' END,
      CASE WHEN k.condeferrable THEN 'YES' ELSE 'NO' END,
      CASE WHEN k.condeferred THEN 'YES' ELSE 'NO' END,
      CASE WHEN k.conenforced THEN 'YES' ELSE 'NO' END,
      CASE WHEN k.contype = 'u' THEN (SELECT CASE WHEN i.indnullsnotdistinct THEN 'NO' ELSE 'YES' END
        FROM pg_index i WHERE i.indexrelid = k.conindid) END
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
      JOIN pg_namespace n ON n.oid = k.connamespace
      JOIN pg_namespace cn ON cn.oid = c.relnamespace
    WHERE k.contype IN ('c', 'f', 'p', 'u') AND NOT pg_is_other_temp_schema(cn.oid) AND \
    """
        + InformationSchemaViews.MAY_CHANGE
        + """

        UNION ALL
        SELECT current_database(), n.nspname, c.relname || '_' || a.attname || '_not_null',
          current_database(), n.nspname, c.relname, 'CHECK', 'NO', 'NO', 'YES', NULL
        """
        + NOT_NULLS
        + " AND NOT pg_is_other_temp_schema(n.oid) AND "
        + InformationSchemaViews.MAY_CHANGE;
  }

  /// A foreign key uses the columns that it refers to.
  private static String columnUsage() {
    return """
    SELECT current_database(), cn.nspname, c.relname, a.attname, current_database(), n.nspname,
      k.conname
    FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
      JOIN pg_class c ON c.oid = CASE WHEN k.contype = 'f' THEN k.confrelid ELSE k.conrelid END
      JOIN pg_namespace cn ON cn.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum
        = ANY (CASE WHEN k.contype = 'f' THEN k.confkey ELSE k.conkey END)
    WHERE k.contype IN ('c', 'p', 'u', 'f') AND pg_has_role(c.relowner, 'USAGE')
    UNION ALL
    SELECT current_database(), n.nspname, c.relname, a.attname, current_database(), n.nspname,
      c.relname || '_' || a.attname || '_not_null'
    """
        + NOT_NULLS
        + " AND pg_has_role(c.relowner, 'USAGE')";
  }
}

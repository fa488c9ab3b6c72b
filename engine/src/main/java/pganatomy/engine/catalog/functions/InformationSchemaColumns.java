package pganatomy.engine.catalog.functions;

/// The queries of `information_schema` that describe types: of columns and of functions' results.
///
/// PostgreSQL: src/backend/catalog/information_schema.sql
final class InformationSchemaColumns {
  private InformationSchemaColumns() {}

  /// A type `t` (schema `tn`) with the modifier of column `a`, in the standard's words: its name,
  /// lengths, precisions.
  private static final String TYPE =
      """
      CASE WHEN t.typelem <> 0 AND t.typlen = -1 THEN 'ARRAY'
        WHEN tn.nspname = 'pg_catalog' THEN format_type(t.oid, NULL) ELSE 'USER-DEFINED' END,
      CASE WHEN a.atttypmod >= 0 AND t.oid IN (1042, 1043) THEN a.atttypmod - 4
        WHEN a.atttypmod >= 0 AND t.oid IN (1560, 1562) THEN a.atttypmod END,
      CASE WHEN t.oid NOT IN (25, 1042, 1043) THEN NULL WHEN a.atttypmod < 0 THEN 1073741824
        ELSE (a.atttypmod - 4) * 4 END,
      CASE t.oid WHEN 21 THEN 16 WHEN 23 THEN 32 WHEN 20 THEN 64 WHEN 700 THEN 24 WHEN 701 THEN 53
        WHEN 1700 THEN CASE WHEN a.atttypmod >= 0 THEN (a.atttypmod - 4) >> 16 & 65535 END END,
      CASE WHEN t.oid IN (21, 23, 20, 700, 701) THEN 2 WHEN t.oid = 1700 THEN 10 END,
      CASE WHEN t.oid IN (21, 23, 20) THEN 0 WHEN t.oid = 1700 AND a.atttypmod >= 0
        THEN ((a.atttypmod - 4 & 2047) # 1024) - 1024 END,
      CASE WHEN t.oid = 1082 THEN 0
        WHEN t.oid IN (1083, 1114, 1184, 1266)
          THEN CASE WHEN a.atttypmod < 0 THEN 6 ELSE a.atttypmod END
        WHEN t.oid = 1186
          THEN CASE WHEN a.atttypmod < 0 OR a.atttypmod & 65535 = 65535 THEN 6
            ELSE a.atttypmod & 65535 END END,
      CASE WHEN t.oid = 1186 AND a.atttypmod >= 0
        THEN upper(substring(format_type(t.oid, a.atttypmod) from '^interval ([a-z ]+)')) END,
      """;

  static String columns() {
    return """
    SELECT current_database(), n.nspname, c.relname, a.attname, a.attnum,
      CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END,
      CASE WHEN a.attnotnull THEN 'NO' ELSE 'YES' END,
    """
        + TYPE
        + """
          CASE WHEN l.oid IS NOT NULL THEN current_database() END, ln.nspname, l.collname,
          current_database(), tn.nspname, t.typname, a.attnum::text, 'NO',
          CASE WHEN a.attidentity IN ('a', 'd') THEN 'YES' ELSE 'NO' END,
          CASE a.attidentity WHEN 'a' THEN 'ALWAYS' WHEN 'd' THEN 'BY DEFAULT' END,
          s.seqstart::text, s.seqincrement::text, s.seqmax::text, s.seqmin::text,
          CASE WHEN s.seqcycle THEN 'YES' ELSE 'NO' END,
          CASE WHEN a.attgenerated <> '' THEN 'ALWAYS' ELSE 'NEVER' END,
          CASE WHEN a.attgenerated <> '' THEN pg_get_expr(d.adbin, d.adrelid) END,
          CASE WHEN c.relkind IN ('r', 'p') THEN 'YES' ELSE 'NO' END
        FROM pg_attribute a
          JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'v', 'f', 'p')
          JOIN pg_namespace n ON n.oid = c.relnamespace
          JOIN pg_type t ON t.oid = a.atttypid
          JOIN pg_namespace tn ON tn.oid = t.typnamespace
          LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
          LEFT JOIN (pg_collation l JOIN pg_namespace ln ON ln.oid = l.collnamespace)
            ON l.oid = a.attcollation AND l.oid <> 100
          LEFT JOIN (pg_depend p JOIN pg_sequence s ON s.seqrelid = p.objid)
            ON a.attidentity <> '' AND p.classid = 'pg_class'::regclass AND p.deptype = 'i'
              AND p.refobjid = a.attrelid AND p.refobjsubid = a.attnum
        WHERE a.attnum > 0 AND NOT a.attisdropped AND NOT pg_is_other_temp_schema(n.oid) AND \
        """
        + InformationSchemaViews.MAY_USE_COLUMN;
  }

  static String routines() {
    return """
    SELECT current_database(), n.nspname, p.proname || '_' || p.oid::text, current_database(),
      n.nspname, p.proname, CASE p.prokind WHEN 'f' THEN 'FUNCTION' WHEN 'p' THEN 'PROCEDURE' END,
      CASE WHEN p.prokind = 'p' THEN NULL
        WHEN t.typelem <> 0 AND t.typlen = -1 THEN 'ARRAY'
        WHEN tn.nspname = 'pg_catalog' THEN format_type(t.oid, NULL) ELSE 'USER-DEFINED' END,
      CASE WHEN p.prokind <> 'p' THEN current_database() END,
      CASE WHEN p.prokind <> 'p' THEN tn.nspname END,
      CASE WHEN p.prokind <> 'p' THEN t.typname END,
      CASE WHEN p.prokind <> 'p' THEN '0' END,
      CASE WHEN l.lanname = 'sql' THEN 'SQL' ELSE 'EXTERNAL' END,
      CASE WHEN pg_has_role(p.proowner, 'USAGE') THEN p.prosrc END,
      CASE WHEN l.lanname = 'c' THEN p.prosrc END, upper(l.lanname), 'GENERAL',
      CASE WHEN p.provolatile = 'i' THEN 'YES' ELSE 'NO' END, 'MODIFIES',
      CASE WHEN p.prokind <> 'p' THEN CASE WHEN p.proisstrict THEN 'YES' ELSE 'NO' END END,
      'YES', 0, CASE WHEN p.prokind = 'f' THEN 'NO' END,
      CASE WHEN p.prosecdef THEN 'DEFINER' ELSE 'INVOKER' END, 'NO', 'NO'
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      JOIN pg_language l ON l.oid = p.prolang
      JOIN pg_type t ON t.oid = p.prorettype JOIN pg_namespace tn ON tn.oid = t.typnamespace
    WHERE pg_has_role(p.proowner, 'USAGE') OR has_function_privilege(p.oid, 'EXECUTE')\
    """;
  }
}

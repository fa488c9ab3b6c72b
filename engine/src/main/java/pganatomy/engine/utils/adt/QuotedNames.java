package pganatomy.engine.utils.adt;

import java.util.Arrays;

/// Identifiers and literals with their quotes, where they need them.
///
/// PostgreSQL: src/backend/utils/adt/quote.c, src/backend/utils/adt/ruleutils.c, quote_identifier()
public final class QuotedNames {
  /// Key words that are not merely "unreserved": as identifiers they need quotes. Sorted.
  private static final String KEY_WORDS =
      "all analyse analyze and any array as asc asymmetric authorization between bigint binary bit"
          + " boolean both case cast char character check coalesce collate collation column"
          + " concurrently constraint create cross current_catalog current_date current_role"
          + " current_schema current_time current_timestamp current_user dec decimal default"
          + " deferrable desc distinct do else end except exists extract false fetch float for"
          + " foreign freeze from full grant greatest group grouping having ilike in initially inner"
          + " inout int integer intersect interval into is isnull join json json_array json_arrayagg"
          + " json_exists json_object json_objectagg json_query json_scalar json_serialize json_table"
          + " json_value lateral leading least left like limit localtime localtimestamp merge_action"
          + " national natural nchar none normalize not notnull null nullif numeric offset on only or"
          + " order out outer overlaps overlay placing position precision primary real references"
          + " returning right row select session_user setof similar smallint some substring"
          + " symmetric system_user table tablesample then time timestamp to trailing treat trim true"
          + " union unique user using values varchar variadic verbose when where window with"
          + " xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi"
          + " xmlroot xmlserialize xmltable";

  private static String[] keyWords;

  private QuotedNames() {}

  public static String quoteIdentifier(String name) {
    return isSafe(name) ? name : "\"" + name.replace("\"", "\"\"") + "\"";
  }

  private static boolean isSafe(String name) {
    if (name.isEmpty() || name.charAt(0) >= '0' && name.charAt(0) <= '9') {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_')) {
        return false;
      }
    }
    if (keyWords == null) {
      keyWords = KEY_WORDS.split(" ");
    }
    return Arrays.binarySearch(keyWords, name) < 0;
  }

  /// The text as a string literal; with backslashes as an `E'...'` string.
  public static String quoteLiteral(String text) {
    String quoted = "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    return text.indexOf('\\') < 0 ? quoted : "E" + quoted;
  }
}

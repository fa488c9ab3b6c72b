package pganatomy.engine.commands.explain;

import java.util.List;
import pganatomy.engine.parser.query.Expression;

/// Calls that SQL has words for: `EXTRACT(x FROM y)`, `a AT TIME ZONE b`.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, get_func_sql_syntax()
final class SqlSyntax {
  private SqlSyntax() {}

  /// The call as SQL has it, or null if it is written as any other.
  ///
  /// @param a the arguments as text
  static String of(Expression.FunctionCall call, List<String> a) {
    return switch (call.function().name()) {
      case "timezone" ->
          a.size() == 1
              ? "(" + a.getFirst() + " AT LOCAL)"
              : "(" + a.get(1) + " AT TIME ZONE " + a.getFirst() + ")";
      case "extract" -> "EXTRACT(" + word(call, a) + " FROM " + a.get(1) + ")";
      case "overlaps" ->
          "((" + a.get(0) + ", " + a.get(1) + ") OVERLAPS (" + a.get(2) + ", " + a.get(3) + "))";
      case "is_normalized" -> "((" + a.getFirst() + ") IS" + form(call, a, " ") + " NORMALIZED)";
      case "pg_collation_for" -> "COLLATION FOR (" + a.getFirst() + ")";
      case "normalize" -> "NORMALIZE(" + a.getFirst() + form(call, a, ", ") + ")";
      case "overlay" ->
          "OVERLAY("
              + a.get(0)
              + " PLACING "
              + a.get(1)
              + " FROM "
              + a.get(2)
              + (a.size() == 4 ? " FOR " + a.get(3) : "")
              + ")";
      case "position" -> "POSITION((" + a.get(1) + ") IN (" + a.getFirst() + "))";
      case "substring" ->
          "SUBSTRING("
              + a.get(0)
              + " FROM "
              + a.get(1)
              + (a.size() == 3 ? " FOR " + a.get(2) : "")
              + ")";
      case "btrim" -> trim("BOTH", a);
      case "ltrim" -> trim("LEADING", a);
      case "rtrim" -> trim("TRAILING", a);
      case "current_user", "session_user", "current_schema", "current_role", "system_user" ->
          call.function().name().toUpperCase(java.util.Locale.ROOT);
      case "current_database" -> "CURRENT_CATALOG";
      default -> null;
    };
  }

  private static String trim(String side, List<String> a) {
    return "TRIM(" + side + (a.size() == 2 ? " " + a.get(1) : "") + " FROM " + a.getFirst() + ")";
  }

  /// A constant that is a word of the syntax.
  private static String word(Expression.FunctionCall call, List<String> a) {
    return call.arguments().getFirst() instanceof Expression.Constant constant
        ? String.valueOf(constant.value())
        : a.getFirst();
  }

  private static String form(Expression.FunctionCall call, List<String> a, String separator) {
    return a.size() == 2 && call.arguments().get(1) instanceof Expression.Constant constant
        ? separator + constant.value()
        : "";
  }
}

package pganatomy.engine.commands.explain;

import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeNames;
import pganatomy.engine.utils.adt.TypeOids;

/// Writes constants.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, get_const_expr()
final class ConstantText {
  private ConstantText() {}

  static String of(Expression.Constant constant) {
    Type type = constant.type();
    String typeName = TypeNames.formatWithModifier(type.oid(), constant.typeModifier());
    if (constant.value() == null) {
      return "NULL::" + typeName;
    }
    String text = type.codec().format(constant.value());
    return switch (type.oid()) {
      case TypeOids.INT4 -> text.startsWith("-") ? quoted(text, typeName) : text;
      case TypeOids.BOOL -> text.equals("t") ? "true" : "false";
      case TypeOids.NUMERIC -> numeric(text, typeName);
      case TypeOids.UNKNOWN -> quoted(text);
      default -> quoted(text, typeName);
    };
  }

  /// A relation as its OID, which no other name and no other search path changes.
  static String stored(Expression.Constant constant) {
    return constant.type().oid() == TypeOids.REGCLASS && constant.value() instanceof Integer oid
        ? "'" + Integer.toUnsignedString(oid) + "'::regclass"
        : of(constant);
  }

  /// Without its type.
  static String bare(Expression.Constant constant) {
    if (constant.value() == null) {
      return "NULL";
    }
    String text = constant.type().codec().format(constant.value());
    return switch (constant.type().oid()) {
      case TypeOids.INT4 -> text.startsWith("-") ? quoted(text) : text;
      case TypeOids.BOOL -> text.equals("t") ? "true" : "false";
      case TypeOids.NUMERIC -> Character.isDigit(text.charAt(0)) ? text : quoted(text);
      default -> quoted(text);
    };
  }

  private static String numeric(String text, String typeName) {
    boolean isPlain =
        Character.isDigit(text.charAt(0)) && (text.indexOf('.') >= 0 || text.indexOf('e') >= 0);
    return isPlain && typeName.equals("numeric") ? text : quoted(text, typeName);
  }

  private static String quoted(String text, String typeName) {
    return quoted(text) + "::" + typeName;
  }

  /// A backslash is nothing special in a plain literal.
  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}

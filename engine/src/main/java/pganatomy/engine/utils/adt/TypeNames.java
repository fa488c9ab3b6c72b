package pganatomy.engine.utils.adt;

/// SQL's names of types: `integer` for `int4`, `character varying(10)`, `timestamp(3) with time
/// zone`.
///
/// PostgreSQL: src/backend/utils/adt/format_type.c
public final class TypeNames {
  private TypeNames() {}

  /// The type as `format_type(oid, modifier)` shows it.
  ///
  /// @param typeModifier -1 for none
  public static String format(int oid, int typeModifier) {
    if (oid == 0) {
      return "-";
    }
    Type type = Types.find(oid);
    if (type == null) {
      return "???";
    }
    if (Types.isArray(type)) {
      return format(type.elementOid(), typeModifier) + "[]";
    }
    return formatElement(type, typeModifier);
  }

  /// The same where a modifier is known to be -1: without one, `character` would mean one
  /// character.
  public static String formatWithModifier(int oid, int typeModifier) {
    if (typeModifier == -1 && (oid == TypeOids.BPCHAR || oid == TypeOids.BIT)) {
      return oid == TypeOids.BPCHAR ? "bpchar" : "\"bit\"";
    }
    return format(oid, typeModifier);
  }

  private static String formatElement(Type type, int typeModifier) {
    switch (type.oid()) {
      case TypeOids.BIT:
        return typeModifier >= 0 ? "bit(" + typeModifier + ")" : "bit";
      case TypeOids.VARBIT:
        return typeModifier >= 0 ? "bit varying(" + typeModifier + ")" : "bit varying";
      case TypeOids.BPCHAR:
        return typeModifier >= 4
            ? "character" + modifierText(type, typeModifier)
            : typeModifier == -1 ? "character" : "bpchar";
      default:
        String name = sqlName(type);
        String modifier = modifierText(type, typeModifier);
        int zone = name.startsWith("time") ? name.indexOf(" with") : -1;
        return zone < 0
            ? name + modifier
            : name.substring(0, zone) + modifier + name.substring(zone);
    }
  }

  private static String sqlName(Type type) {
    return switch (type.oid()) {
      case TypeOids.BOOL -> "boolean";
      case TypeOids.CHAR -> "\"char\"";
      case TypeOids.INT2 -> "smallint";
      case TypeOids.INT4 -> "integer";
      case TypeOids.INT8 -> "bigint";
      case TypeOids.FLOAT4 -> "real";
      case TypeOids.FLOAT8 -> "double precision";
      case TypeOids.VARCHAR -> "character varying";
      case TypeOids.TIME -> "time without time zone";
      case TypeOids.TIMETZ -> "time with time zone";
      case TypeOids.TIMESTAMP -> "timestamp without time zone";
      case TypeOids.TIMESTAMPTZ -> "timestamp with time zone";
      case TypeOids.ANY -> "\"any\"";
      case TypeOids.NUMERIC -> "numeric";
      case TypeOids.JSON -> "json";
      case TypeOids.INTERVAL -> "interval";
      default -> QuotedNames.quoteIdentifier(type.name());
    };
  }

  /// The modifier in parentheses, "" for none.
  public static String modifierText(Type type, int typeModifier) {
    if (typeModifier < 0) {
      return "";
    }
    return switch (type.oid()) {
      case TypeOids.BPCHAR, TypeOids.VARCHAR -> "(" + (typeModifier - 4) + ")";
      case TypeOids.NUMERIC -> {
        int scale = (typeModifier - 4 & 0x7FF ^ 1024) - 1024;
        yield "(" + (typeModifier - 4 >> 16 & 0xFFFF) + "," + scale + ")";
      }
      case TypeOids.TIME, TypeOids.TIMETZ, TypeOids.TIMESTAMP, TypeOids.TIMESTAMPTZ ->
          "(" + typeModifier + ")";
      case TypeOids.INTERVAL -> intervalModifier(typeModifier);
      case TypeOids.BIT, TypeOids.VARBIT -> "(" + typeModifier + ")";
      default -> "";
    };
  }

  private static String intervalModifier(int typeModifier) {
    String fields =
        switch (typeModifier >> 16 & 0x7FFF) {
          case 1 << 2 -> " year";
          case 1 << 1 -> " month";
          case 1 << 3 -> " day";
          case 1 << 10 -> " hour";
          case 1 << 11 -> " minute";
          case 1 << 12 -> " second";
          case 1 << 2 | 1 << 1 -> " year to month";
          case 1 << 3 | 1 << 10 -> " day to hour";
          case 1 << 3 | 1 << 10 | 1 << 11 -> " day to minute";
          case 1 << 3 | 1 << 10 | 1 << 11 | 1 << 12 -> " day to second";
          case 1 << 10 | 1 << 11 -> " hour to minute";
          case 1 << 10 | 1 << 11 | 1 << 12 -> " hour to second";
          case 1 << 11 | 1 << 12 -> " minute to second";
          default -> "";
        };
    int precision = typeModifier & 0xFFFF;
    return precision == 0xFFFF ? fields : fields + "(" + precision + ")";
  }

  /// The type that a name of SQL means, such as `integer` or `double precision`, without modifier;
  /// else the built-in type with that catalog name; null when there is none.
  public static Type find(String name) {
    String catalogName =
        switch (name) {
          case "boolean" -> "bool";
          case "smallint" -> "int2";
          case "int", "integer" -> "int4";
          case "bigint" -> "int8";
          case "real" -> "float4";
          case "float", "double precision" -> "float8";
          case "decimal", "dec" -> "numeric";
          case "character", "char" -> "bpchar";
          case "\"char\"" -> "char";
          case "character varying" -> "varchar";
          case "bit varying" -> "varbit";
          case "time without time zone" -> "time";
          case "time with time zone" -> "timetz";
          case "timestamp without time zone" -> "timestamp";
          case "timestamp with time zone" -> "timestamptz";
          default -> name;
        };
    return Types.byName(catalogName);
  }
}

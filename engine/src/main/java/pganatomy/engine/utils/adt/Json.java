package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// SQL values as JSON.
///
/// PostgreSQL: src/backend/utils/adt/json.c, datum_to_json_internal()
final class Json {
  private Json() {}

  /// Writes a value's JSON text, as `to_json` does: no blanks of its own but in rows of arrays.
  static void write(StringBuilder out, Object value, Type type) {
    if (value == null) {
      out.append("null");
      return;
    }
    if (value instanceof ArrayValue array) {
      writeArray(out, array, Types.find(array.elementType()), 0, new int[1]);
    } else if (value instanceof RowValue row) {
      out.append('{');
      for (int i = 0; i < row.values().length; i++) {
        out.append(i == 0 ? "" : ",");
        JsonValue.quote(out, row.name(i));
        out.append(':');
        write(out, row.values()[i], row.types()[i]);
      }
      out.append('}');
    } else {
      writeScalar(out, value, type);
    }
  }

  private static void writeScalar(StringBuilder out, Object value, Type type) {
    String text = type.codec().format(value);
    switch (type.oid()) {
      case TypeOids.BOOL -> out.append((Boolean) value ? "true" : "false");
      case TypeOids.INT2,
          TypeOids.INT4,
          TypeOids.INT8,
          TypeOids.FLOAT4,
          TypeOids.FLOAT8,
          TypeOids.NUMERIC -> {
        if (Character.isDigit(text.charAt(text.length() - 1))) {
          out.append(text);
        } else {
          JsonValue.quote(out, text);
        }
      }
      case TypeOids.JSON, TypeOids.JSONB -> out.append(text);
      case TypeOids.TIMESTAMP, TypeOids.TIMESTAMPTZ ->
          JsonValue.quote(out, isoTimestamp(value, type));
      default -> JsonValue.quote(out, text);
    }
  }

  private static String isoTimestamp(Object value, Type type) {
    FormatSettings iso = new FormatSettings();
    iso.setTimeZone(CurrentContext.get().formats().timeZoneName());
    boolean withZone = type.oid() == TypeOids.TIMESTAMPTZ;
    String text =
        withZone
            ? TimestampText.timestampWithZone((Long) value, iso)
            : TimestampText.timestamp((Long) value, iso);
    text = text.replace(' ', 'T');
    boolean hourOnly =
        withZone && text.length() > 3 && "+-".indexOf(text.charAt(text.length() - 3)) >= 0;
    return hourOnly ? text + ":00" : text;
  }

  private static void writeArray(
      StringBuilder out, ArrayValue array, Type element, int dimension, int[] at) {
    out.append('[');
    int length = array.dimensionCount() == 0 ? 0 : array.lengths()[dimension];
    for (int i = 0; i < length; i++) {
      out.append(i == 0 ? "" : ",");
      if (dimension + 1 < array.dimensionCount()) {
        writeArray(out, array, element, dimension + 1, at);
      } else {
        write(out, array.elements()[at[0]++], element);
      }
    }
    out.append(']');
  }

  static String toJson(Object value, Type type) {
    StringBuilder out = new StringBuilder();
    write(out, value, type);
    return out.toString();
  }

  static JsonValue toJsonb(Object value, Type type) {
    if (value instanceof JsonValue json) {
      return json;
    }
    return new JsonParser(toJson(value, type)).parse();
  }

  /// The key of an object's member.
  static String key(Object value, Type type, int argument) {
    if (value == null) {
      throw DatabaseException.error(
          SqlState.NULL_VALUE_NOT_ALLOWED, "argument " + argument + ": key must not be null");
    }
    return type.codec().format(value);
  }
}

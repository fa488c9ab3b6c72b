package pganatomy.engine.utils.adt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Functions over `json` and `jsonb`.
///
/// A part that is taken out of a `json` loses the blanks and the order of keys that it had;
/// PostgreSQL keeps the text as it was written.
///
/// PostgreSQL: src/backend/utils/adt/jsonfuncs.c, jsonb_op.c
final class JsonFunctions implements ScalarFunction {
  private final String symbol;
  private final Type[] types;
  private final boolean binary;

  JsonFunctions(String symbol, Type[] types) {
    this.symbol = symbol;
    this.types = types;
    binary = symbol.startsWith("jsonb") || symbol.equals("to_jsonb");
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    switch (symbol) {
      case "to_json":
        return Json.toJson(a[0], types[0]);
      case "to_jsonb":
        return Json.toJsonb(a[0], types[0]);
      case "array_to_json", "array_to_json_pretty", "row_to_json", "row_to_json_pretty":
        return Json.toJson(a[0], types[0]);
      case "json_build_object",
      "jsonb_build_object",
      "json_build_array",
      "jsonb_build_array",
      "json_build_object_noargs",
      "jsonb_build_object_noargs",
      "json_build_array_noargs",
      "jsonb_build_array_noargs":
        return build(a);
      case "json_object", "jsonb_object", "json_object_two_arg", "jsonb_object_two_arg":
        return object(a);
      default:
        return inspect(parsed(a[0]), a);
    }
  }

  private static JsonValue parsed(Object value) {
    return value instanceof JsonValue json ? json : new JsonParser((String) value).parse();
  }

  private Object result(JsonValue value) {
    return value == null ? null : binary ? value : value.toString();
  }

  private Object inspect(JsonValue json, Object[] a) {
    switch (symbol) {
      case "json_object_field", "jsonb_object_field":
        return result(json.get((String) a[1]));
      case "json_object_field_text", "jsonb_object_field_text":
        return text(json.get((String) a[1]));
      case "json_array_element", "jsonb_array_element":
        return result(element(json, (Integer) a[1]));
      case "json_array_element_text", "jsonb_array_element_text":
        return text(element(json, (Integer) a[1]));
      case "json_extract_path", "jsonb_extract_path":
        return result(path(json, (ArrayValue) a[1]));
      case "json_extract_path_text", "jsonb_extract_path_text":
        return text(path(json, (ArrayValue) a[1]));
      case "json_typeof", "jsonb_typeof":
        return json.typeName();
      case "json_array_length", "jsonb_array_length":
        return arrayLength(json);
      case "json_strip_nulls", "jsonb_strip_nulls":
        return result(stripNulls(json, a.length > 1 && (Boolean) a[1]));
      case "jsonb_pretty":
        StringBuilder out = new StringBuilder();
        json.writePretty(out, 0);
        return out.toString();
      case "jsonb_contains":
        return json.contains((JsonValue) a[1]);
      case "jsonb_contained":
        return ((JsonValue) a[1]).contains(json);
      case "jsonb_exists":
        return JsonEdits.exists(json, (String) a[1]);
      case "jsonb_exists_any", "jsonb_exists_all":
        return JsonEdits.exists(json, (ArrayValue) a[1], symbol.endsWith("any"));
      case "jsonb_concat":
        return json.concat((JsonValue) a[1]);
      default:
        return JsonEdits.call(symbol, json, a);
    }
  }

  /// A lone scalar of a `jsonb` is stored as an array of one, and shows it here.
  private JsonValue element(JsonValue json, int index) {
    boolean scalar = !json.isArray() && !json.isObject();
    return binary && scalar && (index == 0 || index == -1) ? json : json.get(index);
  }

  private static Object text(JsonValue value) {
    return value == null ? null : value.scalarText();
  }

  static JsonValue path(JsonValue json, ArrayValue keys) {
    JsonValue at = json;
    for (Object key : keys.elements()) {
      if (at == null || key == null) {
        return null;
      }
      at = at.step((String) key);
    }
    return at;
  }

  private Object arrayLength(JsonValue json) {
    if (!json.isArray()) {
      throw Errors.invalidParameter(
          "cannot get array length of a " + (json.isObject() ? "non-array" : "scalar"));
    }
    return json.array().size();
  }

  private static JsonValue stripNulls(JsonValue json, boolean inArrays) {
    if (json.isObject()) {
      Map<String, JsonValue> kept = JsonValue.newMap();
      for (Map.Entry<String, JsonValue> entry : json.object().entrySet()) {
        if (!entry.getValue().isNull()) {
          kept.put(entry.getKey(), stripNulls(entry.getValue(), inArrays));
        }
      }
      return JsonValue.of(kept);
    }
    if (json.isArray()) {
      List<JsonValue> kept = new ArrayList<>();
      for (JsonValue element : json.array()) {
        if (!inArrays || !element.isNull()) {
          kept.add(stripNulls(element, inArrays));
        }
      }
      return JsonValue.of(kept);
    }
    return json;
  }

  private Object build(Object[] a) {
    boolean object = symbol.contains("object");
    StringBuilder out = new StringBuilder(object ? "{" : "[");
    if (object && a.length % 2 != 0) {
      throw Errors.invalidParameter("argument list must have even number of elements")
          .hint(
              "The arguments of "
                  + (binary ? "jsonb" : "json")
                  + "_build_object() must consist of alternating keys and values.");
    }
    for (int i = 0; i < a.length; i++) {
      out.append(i == 0 ? "" : ", ");
      if (object) {
        JsonValue.quote(out, Json.key(a[i], types[i], i + 1));
        out.append(" : ");
        i++;
      }
      Json.write(out, a[i], types[i]);
    }
    String text = out.append(object ? "}" : "]").toString();
    return binary ? new JsonParser(text).parse() : text;
  }

  private Object object(Object[] a) {
    ArrayValue first = (ArrayValue) a[0];
    Object[] keys = first.elements();
    Object[] values = a.length > 1 ? ((ArrayValue) a[1]).elements() : keys;
    boolean pairs = a.length == 1;
    if (pairs && first.dimensionCount() == 1 && keys.length % 2 != 0) {
      throw DatabaseException.error(
          SqlState.ARRAY_SUBSCRIPT_ERROR, "array must have even number of elements");
    }
    if (!pairs && keys.length != values.length) {
      throw DatabaseException.error(SqlState.ARRAY_SUBSCRIPT_ERROR, "mismatched array dimensions");
    }
    StringBuilder out = new StringBuilder("{");
    for (int i = 0; i < keys.length; i += pairs ? 2 : 1) {
      out.append(i == 0 ? "" : ", ");
      if (keys[i] == null) {
        throw DatabaseException.error(
            SqlState.NULL_VALUE_NOT_ALLOWED, "null value not allowed for object key");
      }
      JsonValue.quote(out, (String) keys[i]);
      out.append(" : ");
      Object value = pairs ? values[i + 1] : values[i];
      if (value == null) {
        out.append("null");
      } else {
        JsonValue.quote(out, (String) value);
      }
    }
    String text = out.append("}").toString();
    return binary ? new JsonParser(text).parse() : text;
  }
}

package pganatomy.engine.utils.adt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Functions that change a `jsonb`, and its casts.
///
/// PostgreSQL: src/backend/utils/adt/jsonfuncs.c, setPath()
final class JsonEdits {
  private JsonEdits() {}

  static boolean exists(JsonValue json, String key) {
    if (json.isObject()) {
      return json.object().containsKey(key);
    }
    if (json.isArray()) {
      for (JsonValue element : json.array()) {
        if (key.equals(element.raw())) {
          return true;
        }
      }
      return false;
    }
    return key.equals(json.raw());
  }

  static boolean exists(JsonValue json, ArrayValue keys, boolean any) {
    for (Object key : keys.elements()) {
      if (key != null && exists(json, (String) key) == any) {
        return any;
      }
    }
    return !any;
  }

  static Object call(String symbol, JsonValue json, Object[] a) {
    switch (symbol) {
      case "jsonb_delete":
        return delete(json, (String) a[1]);
      case "jsonb_delete_array":
        JsonValue rest = json;
        for (Object key : ((ArrayValue) a[1]).elements()) {
          rest = key == null ? rest : delete(rest, (String) key);
        }
        return rest;
      case "jsonb_delete_idx":
        return delete(json, (int) (Integer) a[1]);
      case "jsonb_delete_path":
        return edit(json, ((ArrayValue) a[1]).elements(), 0, null, false, false);
      case "jsonb_set":
        return edit(
            json, ((ArrayValue) a[1]).elements(), 0, (JsonValue) a[2], (Boolean) a[3], false);
      case "jsonb_insert":
        return edit(
            json,
            ((ArrayValue) a[1]).elements(),
            (Boolean) a[3] ? 1 : 0,
            (JsonValue) a[2],
            true,
            true);
      case "jsonb_bool",
      "jsonb_numeric",
      "jsonb_int2",
      "jsonb_int4",
      "jsonb_int8",
      "jsonb_float4",
      "jsonb_float8":
        return cast(symbol, json);
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  private static Object cast(String symbol, JsonValue json) {
    if (json.isNull()) {
      return null;
    }
    boolean toBoolean = symbol.equals("jsonb_bool");
    if (toBoolean ? !(json.raw() instanceof Boolean) : !(json.raw() instanceof Numeric)) {
      String type =
          switch (symbol) {
            case "jsonb_bool" -> "boolean";
            case "jsonb_numeric" -> "numeric";
            case "jsonb_int2" -> "smallint";
            case "jsonb_int4" -> "integer";
            case "jsonb_int8" -> "bigint";
            case "jsonb_float4" -> "real";
            default -> "double precision";
          };
      String what = json.raw() instanceof Numeric ? "numeric" : json.typeName();
      throw Errors.invalidParameter("cannot cast jsonb " + what + " to type " + type);
    }
    if (toBoolean || symbol.equals("jsonb_numeric")) {
      return json.raw();
    }
    String name = "numeric_" + symbol.substring("jsonb_".length());
    return new NumericFunctions(name).call(new Object[] {json.raw()}, CurrentContext.get());
  }

  private static DatabaseException cannot(String what) {
    return Errors.invalidParameter("cannot " + what);
  }

  private static JsonValue delete(JsonValue json, String key) {
    if (json.isObject()) {
      Map<String, JsonValue> kept = JsonValue.newMap();
      kept.putAll(json.object());
      kept.remove(key);
      return JsonValue.of(kept);
    }
    if (json.isArray()) {
      List<JsonValue> kept = new ArrayList<>(json.array());
      kept.removeIf(element -> key.equals(element.raw()));
      return JsonValue.of(kept);
    }
    throw cannot("delete from scalar");
  }

  private static JsonValue delete(JsonValue json, int index) {
    if (json.isObject()) {
      throw cannot("delete from object using integer index");
    }
    if (!json.isArray()) {
      throw cannot("delete from scalar");
    }
    List<JsonValue> kept = new ArrayList<>(json.array());
    int at = index < 0 ? kept.size() + index : index;
    if (at >= 0 && at < kept.size()) {
      kept.remove(at);
    }
    return JsonValue.of(kept);
  }

  /// Replaces, adds, inserts or (with a null value) deletes what the path names.
  private static JsonValue edit(
      JsonValue json, Object[] path, int after, JsonValue value, boolean create, boolean insert) {
    if (!json.isObject() && !json.isArray()) {
      throw cannot(value == null ? "delete path in scalar" : "set path in scalar");
    }
    return path.length == 0
        ? json
        : step(json, path, 0, new Edit(value, create, insert, after == 1));
  }

  private record Edit(JsonValue value, boolean create, boolean insert, boolean after) {}

  private static JsonValue step(JsonValue json, Object[] path, int level, Edit edit) {
    boolean last = level == path.length - 1;
    String key = (String) path[level];
    if (key == null) {
      throw DatabaseException.error(
          SqlState.NULL_VALUE_NOT_ALLOWED, "path element at position " + (level + 1) + " is null");
    }
    if (json.isObject()) {
      return stepObject(json, path, level, edit, last, key);
    }
    if (json.isArray()) {
      return stepArray(json, path, level, edit, last, key);
    }
    return json;
  }

  private static JsonValue stepObject(
      JsonValue json, Object[] path, int level, Edit edit, boolean last, String key) {
    Map<String, JsonValue> members = JsonValue.newMap();
    members.putAll(json.object());
    JsonValue old = members.get(key);
    if (!last) {
      if (old != null) {
        members.put(key, step(old, path, level + 1, edit));
      }
    } else if (edit.value == null) {
      members.remove(key);
    } else if (old != null && edit.insert) {
      throw Errors.invalidParameter("cannot replace existing key")
          .hint("Try using the function jsonb_set to replace key value.");
    } else if (old != null || edit.create) {
      members.put(key, edit.value);
    }
    return JsonValue.of(members);
  }

  private static JsonValue stepArray(
      JsonValue json, Object[] path, int level, Edit edit, boolean last, String key) {
    List<JsonValue> elements = new ArrayList<>(json.array());
    int index;
    try {
      index = Integer.parseInt(key);
    } catch (NumberFormatException broken) {
      throw DatabaseException.error(
          SqlState.INVALID_TEXT_REPRESENTATION,
          "path element at position " + (level + 1) + " is not an integer: \"" + key + "\"");
    }
    int size = elements.size();
    int at = index < 0 ? size + index : index;
    boolean inside = at >= 0 && at < size;
    if (!last) {
      if (inside) {
        elements.set(at, step(elements.get(at), path, level + 1, edit));
      }
    } else if (edit.value == null) {
      if (inside) {
        elements.remove(at);
      }
    } else if (inside && edit.insert) {
      elements.add(edit.after ? at + 1 : at, edit.value);
    } else if (inside) {
      elements.set(at, edit.value);
    } else if (edit.create) {
      elements.add(at < 0 ? 0 : size, edit.value);
    }
    return JsonValue.of(elements);
  }
}

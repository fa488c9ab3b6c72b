package pganatomy.engine.utils.adt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A parsed JSON value: what a `jsonb` holds.
///
/// Keys of an object are unique, the last one wins, and they are ordered by length and then by
/// bytes, as in PostgreSQL's `jsonb`.
///
/// PostgreSQL: src/backend/utils/adt/jsonb.c, jsonb_util.c
public final class JsonValue implements Comparable<JsonValue> {
  static final JsonValue NULL = new JsonValue(null);

  /// `null`, `Boolean`, `Numeric`, `String`, `List<JsonValue>` or `Map<String, JsonValue>`.
  private final Object value;

  private JsonValue(Object value) {
    this.value = value;
  }

  static JsonValue of(Object value) {
    return value == null ? NULL : new JsonValue(value);
  }

  static Map<String, JsonValue> newMap() {
    return new TreeMap<>(JsonValue::compareKeys);
  }

  private static int compareKeys(String a, String b) {
    byte[] x = a.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] y = b.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return x.length != y.length
        ? Integer.compare(x.length, y.length)
        : Arrays.compareUnsigned(x, y);
  }

  Object raw() {
    return value;
  }

  boolean isNull() {
    return value == null;
  }

  boolean isArray() {
    return value instanceof List;
  }

  boolean isObject() {
    return value instanceof Map;
  }

  @SuppressWarnings("unchecked")
  List<JsonValue> array() {
    return (List<JsonValue>) value;
  }

  @SuppressWarnings("unchecked")
  Map<String, JsonValue> object() {
    return (Map<String, JsonValue>) value;
  }

  String typeName() {
    if (value == null) {
      return "null";
    }
    return value instanceof Boolean
        ? "boolean"
        : value instanceof Numeric
            ? "number"
            : value instanceof String ? "string" : isArray() ? "array" : "object";
  }

  /// The member or element; null when there is none.
  JsonValue get(String key) {
    return isObject() ? object().get(key) : null;
  }

  JsonValue get(int index) {
    if (!isArray()) {
      return null;
    }
    List<JsonValue> list = array();
    int at = index < 0 ? list.size() + index : index;
    return at < 0 || at >= list.size() ? null : list.get(at);
  }

  /// A step of a path: a key of an object, an index of an array.
  JsonValue step(String key) {
    if (isObject()) {
      return get(key);
    }
    if (isArray()) {
      try {
        return get(Integer.parseInt(key));
      } catch (NumberFormatException none) {
        return null;
      }
    }
    return null;
  }

  /// The text of a scalar without quotes; null for JSON's null; else the JSON.
  String scalarText() {
    return value == null ? null : value instanceof String text ? text : toString();
  }

  boolean contains(JsonValue other) {
    if (isObject() && other.isObject()) {
      for (Map.Entry<String, JsonValue> entry : other.object().entrySet()) {
        JsonValue mine = get(entry.getKey());
        if (mine == null || !mine.contains(entry.getValue())) {
          return false;
        }
      }
      return true;
    }
    if (isArray() && other.isArray()) {
      for (JsonValue element : other.array()) {
        if (!containsElement(element)) {
          return false;
        }
      }
      return true;
    }
    if (isArray() && !other.isObject()) {
      return containsElement(other);
    }
    return !isArray() && !isObject() && equals(other);
  }

  private boolean containsElement(JsonValue element) {
    for (JsonValue mine : array()) {
      boolean same =
          mine.isObject() || mine.isArray()
              ? mine.typeName().equals(element.typeName()) && mine.contains(element)
              : mine.equals(element);
      if (same) {
        return true;
      }
    }
    return false;
  }

  JsonValue concat(JsonValue other) {
    if (isObject() && other.isObject()) {
      Map<String, JsonValue> merged = newMap();
      merged.putAll(object());
      merged.putAll(other.object());
      return of(merged);
    }
    List<JsonValue> all = new ArrayList<>();
    if (isArray()) {
      all.addAll(array());
    } else {
      all.add(this);
    }
    if (other.isArray()) {
      all.addAll(other.array());
    } else {
      all.add(other);
    }
    return of(all);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    write(out);
    return out.toString();
  }

  private void write(StringBuilder out) {
    if (value instanceof String text) {
      quote(out, text);
    } else if (isArray()) {
      out.append('[');
      String separator = "";
      for (JsonValue element : array()) {
        out.append(separator);
        element.write(out);
        separator = ", ";
      }
      out.append(']');
    } else if (isObject()) {
      out.append('{');
      String separator = "";
      for (Map.Entry<String, JsonValue> entry : object().entrySet()) {
        out.append(separator);
        quote(out, entry.getKey());
        out.append(": ");
        entry.getValue().write(out);
        separator = ", ";
      }
      out.append('}');
    } else {
      out.append(value);
    }
  }

  /// The form of `jsonb_pretty`.
  void writePretty(StringBuilder out, int depth) {
    boolean array = isArray();
    if (!array && !isObject()) {
      write(out);
      return;
    }
    String inner = "\n" + "    ".repeat(depth + 1);
    out.append(array ? '[' : '{');
    String separator = "";
    if (array) {
      for (JsonValue element : array()) {
        out.append(separator).append(inner);
        element.writePretty(out, depth + 1);
        separator = ",";
      }
    } else {
      for (Map.Entry<String, JsonValue> entry : object().entrySet()) {
        quote(out.append(separator).append(inner), entry.getKey());
        out.append(": ");
        entry.getValue().writePretty(out, depth + 1);
        separator = ",";
      }
    }
    out.append('\n').append("    ".repeat(depth)).append(array ? ']' : '}');
  }

  /// Appends the text as a JSON string, in quotes.
  public static void quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          if (c < ' ') {
            out.append("\\u00").append(Integer.toHexString(c | 0x100), 1, 3);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  /// Object above array above boolean above number above string above null.
  private int rank() {
    return isObject()
        ? 5
        : isArray()
            ? 4
            : value instanceof Boolean
                ? 3
                : value instanceof Numeric ? 2 : value instanceof String ? 1 : 0;
  }

  @Override
  public int compareTo(JsonValue other) {
    if (rank() != other.rank()) {
      // An empty array is below every scalar: a quirk that PostgreSQL keeps.
      if (isArray() && array().isEmpty() && !other.isObject()) {
        return -1;
      }
      if (other.isArray() && other.array().isEmpty() && !isObject()) {
        return 1;
      }
      return Integer.compare(rank(), other.rank());
    }
    return switch (rank()) {
      case 5 -> compareObjects(object(), other.object());
      case 4 -> compareArrays(array(), other.array());
      case 3 -> Boolean.compare((Boolean) value, (Boolean) other.value);
      case 2 -> ((Numeric) value).compareTo((Numeric) other.value);
      case 1 -> TextOrder.compare((String) value, (String) other.value);
      default -> 0;
    };
  }

  private static int compareArrays(List<JsonValue> a, List<JsonValue> b) {
    if (a.size() != b.size()) {
      return a.size() < b.size() ? -1 : 1;
    }
    for (int i = 0; i < a.size(); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int compareObjects(Map<String, JsonValue> a, Map<String, JsonValue> b) {
    if (a.size() != b.size()) {
      return a.size() < b.size() ? -1 : 1;
    }
    var left = a.entrySet().iterator();
    var right = b.entrySet().iterator();
    while (left.hasNext()) {
      var x = left.next();
      var y = right.next();
      int order = TextOrder.compare(x.getKey(), y.getKey());
      if (order == 0) {
        order = x.getValue().compareTo(y.getValue());
      }
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonValue json && rank() == json.rank() && compareTo(json) == 0;
  }

  @Override
  public int hashCode() {
    return value == null ? 0 : value.hashCode();
  }
}

package pganatomy.engine.utils.adt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Set-returning functions whose rows are known at once: `regexp_matches`, `string_to_table`,
/// `json_each` and kin.
///
/// PostgreSQL: src/backend/utils/adt/regexp.c, jsonfuncs.c
final class RowFunctions implements SetReturningFunction {
  private final String symbol;

  RowFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public RowSource open(Object[] a, FunctionContext context) {
    switch (symbol) {
      case "regexp_matches", "regexp_matches_no_flags":
        return single(
            RegularExpressionFunctions.matches(
                (String) a[0], (String) a[1], a.length > 2 ? (String) a[2] : ""));
      case "regexp_split_to_table", "regexp_split_to_table_no_flags":
        return single(
            RegularExpressionFunctions.split(
                (String) a[0], (String) a[1], a.length > 2 ? (String) a[2] : ""));
      case "text_to_table", "text_to_table_null":
        return single(
            a[0] == null
                ? List.of()
                : java.util.Arrays.asList(
                    ArrayFunctions.split(
                        (String) a[0], (String) a[1], a.length > 2 ? (String) a[2] : null)));
      default:
        return json(a[0]);
    }
  }

  private RowSource json(Object value) {
    boolean binary = value instanceof JsonValue;
    JsonValue json = binary ? (JsonValue) value : new JsonParser((String) value).parse();
    switch (symbol) {
      case "json_array_elements",
      "jsonb_array_elements",
      "json_array_elements_text",
      "jsonb_array_elements_text":
        return elements(json, binary, symbol.endsWith("text"));
      case "json_object_keys", "jsonb_object_keys":
        requireObject(json, "call " + symbol + " on");
        return single(new ArrayList<Object>(json.object().keySet()));
      case "json_each", "jsonb_each", "json_each_text", "jsonb_each_text":
        return each(json, binary, symbol.endsWith("text"));
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  private void requireObject(JsonValue json, String what) {
    if (!json.isObject()) {
      throw Errors.invalidParameter(
          "cannot " + what + " " + (json.isArray() ? "an array" : "a scalar"));
    }
  }

  private static Object shown(JsonValue value, boolean binary, boolean text) {
    return text ? value.scalarText() : binary ? value : value.toString();
  }

  private RowSource elements(JsonValue json, boolean binary, boolean text) {
    if (!json.isArray()) {
      throw Errors.invalidParameter(
          "cannot extract elements from " + (json.isObject() ? "an object" : "a scalar"));
    }
    List<Object> values = new ArrayList<>();
    for (JsonValue element : json.array()) {
      values.add(shown(element, binary, text));
    }
    return single(values);
  }

  private RowSource each(JsonValue json, boolean binary, boolean text) {
    if (!json.isObject()) {
      throw Errors.invalidParameter("cannot call " + symbol + " on a non-object");
    }
    List<Object[]> rows = new ArrayList<>();
    for (Map.Entry<String, JsonValue> entry : json.object().entrySet()) {
      rows.add(new Object[] {entry.getKey(), shown(entry.getValue(), binary, text)});
    }
    return new ListSource(rows);
  }

  private static RowSource single(List<?> values) {
    List<Object[]> rows = new ArrayList<>(values.size());
    for (Object value : values) {
      rows.add(new Object[] {value});
    }
    return new ListSource(rows);
  }
}

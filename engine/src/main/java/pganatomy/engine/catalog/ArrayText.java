package pganatomy.engine.catalog;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.utils.adt.Type;

/// One-dimensional arrays as text, `{1,"a b"}`, for columns of type `anyarray`, whose element type
/// differs from row to row.
///
/// PostgreSQL: src/backend/utils/adt/arrayfuncs.c, array_out(), array_in()
final class ArrayText {
  private ArrayText() {}

  static String join(Object[] values, Type type) {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : ",");
      append(text, type.codec().format(values[i]));
    }
    return text.append('}').toString();
  }

  private static void append(StringBuilder text, String element) {
    if (!needsQuotes(element)) {
      text.append(element);
      return;
    }
    text.append('"');
    for (int i = 0; i < element.length(); i++) {
      char c = element.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\');
      }
      text.append(c);
    }
    text.append('"');
  }

  private static boolean needsQuotes(String element) {
    if (element.isEmpty() || element.equalsIgnoreCase("null")) {
      return true;
    }
    for (int i = 0; i < element.length(); i++) {
      char c = element.charAt(i);
      if (c == '"' || c == '\\' || c == '{' || c == '}' || c == ',' || Character.isWhitespace(c)) {
        return true;
      }
    }
    return false;
  }

  static List<String> split(String text) {
    List<String> elements = new ArrayList<>();
    StringBuilder element = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        element.append(text.charAt(++i));
      } else if (c == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && (c == ',' || c == '}')) {
        elements.add(element.toString());
        element.setLength(0);
      } else {
        element.append(c);
      }
    }
    return elements;
  }
}

package pganatomy.engine.utils.guc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The text of a setting that is a list: `a, "B c", d`.
///
/// PostgreSQL: src/backend/utils/adt/varlena.c, SplitIdentifierString()
public final class ListValue {
  private ListValue() {}

  /// The elements, folded to lower case unless quoted; null if the syntax is wrong.
  public static String[] split(String text) {
    List<String> elements = new ArrayList<>();
    int i = skipSpaces(text, 0);
    if (i == text.length()) {
      return new String[0];
    }
    while (true) {
      StringBuilder element = new StringBuilder();
      if (i < text.length() && text.charAt(i) == '"') {
        i = quoted(text, i + 1, element);
        if (i < 0) {
          return null;
        }
        elements.add(element.toString());
      } else {
        int start = i;
        while (i < text.length() && text.charAt(i) != ',' && !isSpace(text.charAt(i))) {
          i++;
        }
        if (i == start) {
          return null;
        }
        elements.add(text.substring(start, i).toLowerCase(Locale.ROOT));
      }
      i = skipSpaces(text, i);
      if (i == text.length()) {
        return elements.toArray(new String[0]);
      }
      if (text.charAt(i) != ',') {
        return null;
      }
      i = skipSpaces(text, i + 1);
    }
  }

  /// Reads to the closing quote; returns the position after it, or -1 if there is none.
  private static int quoted(String text, int from, StringBuilder out) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '"') {
        out.append(c);
      } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
        out.append('"');
        i++;
      } else {
        return i + 1;
      }
    }
    return -1;
  }

  private static int skipSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}

package pganatomy.engine.utils.guc;

import java.util.Locale;

/// `DateStyle`: an output format and an order of day and month, in any order and half.
///
/// PostgreSQL: src/backend/commands/variable.c, check_datestyle()
final class DateStyle {
  private DateStyle() {}

  static String check(Setting setting, String text) {
    String[] words = ListValue.split(text);
    if (words == null) {
      throw setting.invalidValue(text).detail("List syntax is invalid.");
    }
    String current = (String) setting.load();
    int comma = current.indexOf(',');
    String format = null;
    String order = null;
    boolean isConflicting = false;
    for (String word : words) {
      String newFormat = format(word);
      String newOrder = order(word);
      if (word.equals("default")) {
        newFormat = format == null ? "ISO" : null;
        newOrder = order == null ? "MDY" : null;
      } else if (newFormat == null && newOrder == null) {
        throw setting.invalidValue(text).detail("Unrecognized key word: \"" + word + "\".");
      } else if (word.startsWith("german") && order == null) {
        isConflicting |= conflicts(format, newFormat);
        format = newFormat;
        order = "DMY";
        continue;
      }
      isConflicting |= conflicts(format, newFormat) || conflicts(order, newOrder);
      format = newFormat == null ? format : newFormat;
      order = newOrder == null ? order : newOrder;
    }
    if (isConflicting) {
      throw setting.invalidValue(text).detail("Conflicting \"DateStyle\" specifications.");
    }
    return (format == null ? current.substring(0, comma) : format)
        + ", "
        + (order == null ? current.substring(comma + 2) : order);
  }

  private static boolean conflicts(String old, String newer) {
    return old != null && newer != null && !old.equals(newer);
  }

  private static String format(String word) {
    if (word.startsWith("postgres")) {
      return "Postgres";
    }
    if (word.startsWith("german")) {
      return "German";
    }
    return switch (word) {
      case "iso" -> "ISO";
      case "sql" -> "SQL";
      default -> null;
    };
  }

  private static String order(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    if (upper.equals("YMD")) {
      return "YMD";
    }
    if (upper.equals("DMY") || upper.startsWith("EURO")) {
      return "DMY";
    }
    boolean isMonthFirst = upper.equals("MDY") || upper.equals("US") || upper.startsWith("NONEURO");
    return isMonthFirst ? "MDY" : null;
  }
}

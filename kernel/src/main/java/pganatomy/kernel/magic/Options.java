package pganatomy.kernel.magic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pganatomy.kernel.java.CellFailure;
import pganatomy.kernel.java.Magics;

/// The words with two dashes at the start of a magic's line.
///
/// @param rest the line after them
record Options(Map<String, String> values, String rest) {

  /// @param flags options without a value
  /// @param named options with a value
  static Options parse(String magic, String line, Set<String> flags, Set<String> named)
      throws CellFailure {
    Map<String, String> values = new HashMap<>();
    String rest = line.strip();
    while (rest.startsWith("--") && rest.length() > 2 && Character.isLetter(rest.charAt(2))) {
      String[] parts = rest.split("\\s+", 2);
      String option = parts[0];
      String after = parts.length > 1 ? parts[1] : "";
      if (flags.contains(option)) {
        values.put(option, "");
      } else if (named.contains(option)) {
        String[] value = after.split("\\s+", 2);
        if (value[0].isEmpty()) {
          throw failure(magic + ": " + option + " needs a value");
        }
        values.put(option, value[0]);
        after = value.length > 1 ? value[1] : "";
      } else {
        throw failure(magic + " has no option " + option + "." + hint(option, flags, named));
      }
      rest = after.strip();
    }
    return new Options(values, rest);
  }

  private static String hint(String option, Set<String> flags, Set<String> named) {
    List<String> all = Stream.concat(flags.stream(), named.stream()).sorted().toList();
    String nearest =
        Magics.nearest(option.substring(2), all.stream().map(o -> o.substring(2)).toList());
    return (nearest == null ? "" : " Did you mean --" + nearest + "?")
        + " It has "
        + String.join(", ", all);
  }

  /// The option's value as a whole number.
  int number(String magic, String option, int otherwise) throws CellFailure {
    String value = get(option, "" + otherwise);
    if (!value.matches("[0-9]{1,7}")) {
      throw failure(magic + ": " + option + " takes a number, not " + value);
    }
    return Integer.parseInt(value);
  }

  static CellFailure failure(String message) {
    return new CellFailure("UsageError", message, List.of(message), null);
  }

  boolean has(String option) {
    return values.containsKey(option);
  }

  String get(String option, String otherwise) {
    return values.getOrDefault(option, otherwise);
  }
}

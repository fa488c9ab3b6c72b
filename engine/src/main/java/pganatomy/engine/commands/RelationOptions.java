package pganatomy.engine.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// What may stand in `WITH (...)` of a table, and within which bounds.
///
/// PostgreSQL: src/backend/access/common/reloptions.c
final class RelationOptions {
  private static final String AUTOVACUUM = "autovacuum_";

  private RelationOptions() {}

  /// Checks the options and adds them to those that a relation has (later ones win).
  static Map<String, String> merge(Map<String, String> existing, List<Option> options) {
    Map<String, String> merged = new LinkedHashMap<>(existing);
    for (Option option : options) {
      if (option.namespace() != null) {
        if (!option.namespace().equals("toast")) {
          throw DatabaseException.error(
              SqlState.INVALID_PARAMETER_VALUE,
              "unrecognized parameter namespace \"" + option.namespace() + "\"");
        }
        check(option, value(option));
        continue;
      }
      check(option, value(option));
      merged.remove(option.name());
      merged.put(option.name(), value(option));
    }
    return merged;
  }

  /// `RESET (name, ...)`.
  static Map<String, String> reset(Map<String, String> existing, List<Option> options) {
    Map<String, String> left = new LinkedHashMap<>(existing);
    for (Option option : options) {
      if (option.kind() != Option.Kind.NONE) {
        throw DatabaseException.error(
            SqlState.SYNTAX_ERROR, "RESET must not include values for parameters");
      }
      left.remove(option.name());
    }
    return left;
  }

  private static String value(Option option) {
    return option.kind() == Option.Kind.NONE ? "true" : option.text();
  }

  private static void check(Option option, String value) {
    String name = option.name();
    switch (name) {
      case "fillfactor" -> checkInteger(name, value, 10, 100);
      case "parallel_workers" -> checkInteger(name, value, 0, 1024);
      case "toast_tuple_target" -> checkInteger(name, value, 128, 8160);
      case "user_catalog_table", "vacuum_truncate" -> checkBoolean(name, value);
      case "vacuum_index_cleanup" -> {
        if (!List.of("auto", "on", "off", "true", "false", "yes", "no", "1", "0").contains(value)) {
          throw DatabaseException.error(
                  SqlState.INVALID_PARAMETER_VALUE,
                  "invalid value for enum option \"" + name + "\": " + value)
              .detail("Valid values are \"on\", \"off\", and \"auto\".");
        }
      }
      case "vacuum_max_eager_freeze_failure_rate" -> checkReal(name, value, 0, 1);
      case "log_autovacuum_min_duration" -> checkInteger(name, value, -1, Integer.MAX_VALUE);
      default -> {
        if (!name.startsWith(AUTOVACUUM)
            || !checkAutovacuum(name, name.substring(AUTOVACUUM.length()), value)) {
          throw DatabaseException.error(
              SqlState.INVALID_PARAMETER_VALUE, "unrecognized parameter \"" + name + "\"");
        }
      }
    }
  }

  private static boolean checkAutovacuum(String name, String part, String value) {
    switch (part) {
      case "enabled" -> checkBoolean(name, value);
      case "vacuum_threshold", "analyze_threshold" ->
          checkInteger(name, value, 0, Integer.MAX_VALUE);
      case "vacuum_insert_threshold", "vacuum_max_threshold" ->
          checkInteger(name, value, -1, Integer.MAX_VALUE);
      case "vacuum_scale_factor", "analyze_scale_factor", "vacuum_insert_scale_factor" ->
          checkReal(name, value, 0, 100);
      case "vacuum_cost_delay" -> checkReal(name, value, 0, 100);
      case "vacuum_cost_limit" -> checkInteger(name, value, 1, 10000);
      case "freeze_min_age" -> checkInteger(name, value, 0, 1_000_000_000);
      case "freeze_max_age" -> checkInteger(name, value, 100_000, 2_000_000_000);
      case "freeze_table_age" -> checkInteger(name, value, 0, 2_000_000_000);
      case "multixact_freeze_min_age" -> checkInteger(name, value, 0, 1_000_000_000);
      case "multixact_freeze_max_age" -> checkInteger(name, value, 10_000, 2_000_000_000);
      case "multixact_freeze_table_age" -> checkInteger(name, value, 0, 2_000_000_000);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void checkInteger(String name, String value, int low, int high) {
    long number;
    try {
      number = Long.parseLong(value);
    } catch (NumberFormatException _) {
      throw invalid("integer", name, value);
    }
    if (number < low || number > high) {
      throw outOfBounds(name, value, Integer.toString(low), Integer.toString(high));
    }
  }

  private static void checkReal(String name, String value, double low, double high) {
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException _) {
      throw invalid("floating point", name, value);
    }
    if (number < low || number > high) {
      throw outOfBounds(name, value, fixed(low), fixed(high));
    }
  }

  private static String fixed(double number) {
    return (long) number + ".000000";
  }

  private static void checkBoolean(String name, String value) {
    if (toBoolean(value) == null) {
      throw invalid("boolean", name, value);
    }
  }

  /// As PostgreSQL's parse_bool: also any beginning of the words that is not ambiguous.
  static Boolean toBoolean(String value) {
    String word = value.toLowerCase(java.util.Locale.ROOT);
    if (word.isEmpty()) {
      return null;
    }
    if ("true".startsWith(word)
        || "yes".startsWith(word)
        || word.equals("on")
        || word.equals("1")) {
      return true;
    }
    boolean isOff = word.length() > 1 && "off".startsWith(word);
    return "false".startsWith(word) || "no".startsWith(word) || isOff || word.equals("0")
        ? Boolean.FALSE
        : null;
  }

  private static DatabaseException invalid(String kind, String name, String value) {
    return DatabaseException.error(
        SqlState.INVALID_PARAMETER_VALUE,
        "invalid value for " + kind + " option \"" + name + "\": " + value);
  }

  private static DatabaseException outOfBounds(String name, String value, String low, String high) {
    return DatabaseException.error(
            SqlState.INVALID_PARAMETER_VALUE,
            "value " + value + " out of bounds for option \"" + name + "\"")
        .detail("Valid values are between \"" + low + "\" and \"" + high + "\".");
  }
}

package pganatomy.engine.commands.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The options of EXPLAIN, with their defaults.
///
/// PostgreSQL: src/backend/commands/explain_state.c, ParseExplainOptionList()
public final class ExplainOptions {
  public final boolean analyze;
  public final boolean verbose;
  public final boolean costs;
  public final boolean buffers;
  public final boolean wal;
  public final boolean timing;
  public final boolean summary;
  public final boolean genericPlan;
  public final boolean settings;
  public final boolean memory;
  public final Serialize serialize;
  public final Format format;

  /// How the plan is written.
  public enum Format {
    TEXT,
    JSON,
    YAML,
    XML
  }

  /// Whether the rows are also made ready for sending, and in which form.
  public enum Serialize {
    NONE,
    TEXT,
    BINARY
  }

  public ExplainOptions(List<Option> options) {
    Map<String, Option> given = new HashMap<>();
    for (Option option : options) {
      checkName(option);
      given.put(option.name(), option);
    }
    analyze = flag(given.get("analyze"), false);
    verbose = flag(given.get("verbose"), false);
    costs = flag(given.get("costs"), true);
    buffers = flag(given.get("buffers"), analyze);
    wal = flag(given.get("wal"), false);
    timing = flag(given.get("timing"), analyze);
    summary = flag(given.get("summary"), analyze);
    if (timing && !analyze && given.containsKey("timing")) {
      throw needsAnalyze("TIMING");
    }
    if (wal && !analyze) {
      throw needsAnalyze("WAL");
    }
    genericPlan = flag(given.get("generic_plan"), false);
    if (genericPlan && analyze) {
      throw DatabaseException.error(
          SqlState.INVALID_PARAMETER_VALUE,
          "EXPLAIN options ANALYZE and GENERIC_PLAN cannot be used together");
    }
    settings = flag(given.get("settings"), false);
    memory = flag(given.get("memory"), false);
    serialize = serialize(given.get("serialize"));
    if (serialize != Serialize.NONE && !analyze) {
      throw needsAnalyze("SERIALIZE");
    }
    format = format(given.get("format"));
  }

  private static void checkName(Option option) {
    switch (option.name()) {
      case "analyze",
          "verbose",
          "costs",
          "buffers",
          "timing",
          "summary",
          "format",
          "settings",
          "generic_plan",
          "wal",
          "memory",
          "serialize" -> {
        // Known.
      }
      default ->
          throw DatabaseException.error(
                  SqlState.SYNTAX_ERROR, "unrecognized EXPLAIN option \"" + option.name() + "\"")
              .position(option.location() + 1);
    }
  }

  private static DatabaseException needsAnalyze(String name) {
    return DatabaseException.error(
        SqlState.INVALID_PARAMETER_VALUE, "EXPLAIN option " + name + " requires ANALYZE");
  }

  private static boolean flag(Option option, boolean ifNone) {
    if (option == null) {
      return ifNone;
    }
    if (option.text() == null) {
      return true;
    }
    return switch (option.text().toLowerCase(Locale.ROOT)) {
      case "true", "on", "1" -> true;
      case "false", "off", "0" -> false;
      default ->
          throw DatabaseException.error(
              SqlState.SYNTAX_ERROR, option.name() + " requires a Boolean value");
    };
  }

  private static Serialize serialize(Option option) {
    if (option == null) {
      return Serialize.NONE;
    }
    return switch (option.text() == null ? "text" : option.text()) {
      case "off", "none" -> Serialize.NONE;
      case "text" -> Serialize.TEXT;
      case "binary" -> Serialize.BINARY;
      default -> throw unrecognized(option);
    };
  }

  private static Format format(Option option) {
    if (option == null) {
      return Format.TEXT;
    }
    if (option.text() == null) {
      throw DatabaseException.error(SqlState.SYNTAX_ERROR, "format requires a parameter");
    }
    return switch (option.text()) {
      case "text" -> Format.TEXT;
      case "json" -> Format.JSON;
      case "yaml" -> Format.YAML;
      case "xml" -> Format.XML;
      default -> throw unrecognized(option);
    };
  }

  private static DatabaseException unrecognized(Option option) {
    return DatabaseException.error(
            SqlState.INVALID_PARAMETER_VALUE,
            "unrecognized value for EXPLAIN option \""
                + option.name()
                + "\": \""
                + option.text()
                + "\"")
        .position(option.location() + 1);
  }
}

package pganatomy.engine.utils.guc;

/// `log_connections`, which since PostgreSQL 18 is a list of the steps to log; the Booleans of old
/// still work.
///
/// PostgreSQL: src/backend/tcop/backend_startup.c, check_log_connections()
public final class LogConnections {
  public static final int RECEIPT = 1;
  public static final int AUTHENTICATION = 2;
  public static final int AUTHORIZATION = 4;
  public static final int SETUP_DURATIONS = 8;

  private static int steps;

  private LogConnections() {}

  /// Whether a step is to be logged.
  public static boolean isLogged(int step) {
    return (steps & step) != 0;
  }

  static String check(Setting setting, String text) {
    parse(setting, text);
    return text;
  }

  static void assign(String text) {
    steps = parse(null, text);
  }

  private static int parse(Setting setting, String text) {
    String[] words = ListValue.split(text);
    if (words == null) {
      throw setting
          .invalidValue(text)
          .detail("Invalid list syntax in parameter \"log_connections\".");
    }
    if (words.length == 1) {
      int old = oldForm(words[0]);
      if (old >= 0) {
        return old;
      }
    }
    int parsed = 0;
    for (String word : words) {
      parsed |= step(setting, text, word);
    }
    return parsed;
  }

  /// `on` and `off` in all their spellings, and nothing at all.
  private static int oldForm(String word) {
    return switch (word) {
      case "on", "true", "yes", "1" -> RECEIPT | AUTHENTICATION | AUTHORIZATION;
      case "off", "false", "no", "0", "" -> 0;
      default -> -1;
    };
  }

  private static int step(Setting setting, String text, String word) {
    return switch (word) {
      case "receipt" -> RECEIPT;
      case "authentication" -> AUTHENTICATION;
      case "authorization" -> AUTHORIZATION;
      case "setup_durations" -> SETUP_DURATIONS;
      case "all" -> RECEIPT | AUTHENTICATION | AUTHORIZATION | SETUP_DURATIONS;
      default -> {
        boolean isOldForm = oldForm(word) >= 0;
        throw setting
            .invalidValue(text)
            .detail(
                isOldForm
                    ? "Cannot specify log_connections option \""
                        + word
                        + "\" in a list with other options."
                    : "Invalid option \"" + word + "\".");
      }
    };
  }
}

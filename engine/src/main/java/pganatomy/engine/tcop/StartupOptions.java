package pganatomy.engine.tcop;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.SettingContext;
import pganatomy.engine.utils.guc.SettingSource;
import pganatomy.engine.utils.guc.Settings;

/// The `options` of a startup packet: `-c name=value` and `--name=value`, separated by spaces, with
/// a backslash before a space that belongs to a value.
///
/// PostgreSQL: src/backend/utils/init/postinit.c, process_startup_options()
final class StartupOptions {
  private StartupOptions() {}

  static void apply(String options, SettingContext context) {
    List<String> words = split(options);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("-c") && i + 1 < words.size()) {
        set(words.get(++i), "-c ", context);
      } else if (word.startsWith("-c")) {
        set(word.substring(2), "-c ", context);
      } else if (word.startsWith("--")) {
        set(word.substring(2), "--", context);
      } else {
        throw DatabaseException.fatal(
                SqlState.SYNTAX_ERROR, "invalid command-line argument for server process: " + word)
            .hint("Try \"postgres --help\" for more information.");
      }
    }
  }

  private static void set(String assignment, String how, SettingContext context) {
    int equals = assignment.indexOf('=');
    if (equals < 0) {
      throw DatabaseException.fatal(SqlState.SYNTAX_ERROR, how + assignment + " requires a value");
    }
    Settings.set(
        assignment.substring(0, equals).replace('-', '_'),
        assignment.substring(equals + 1),
        context,
        SettingSource.CLIENT);
  }

  static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        word.append(text.charAt(++i));
      } else if (c == ' ' || (c >= '\t' && c <= '\r')) {
        add(words, word);
      } else {
        word.append(c);
      }
    }
    add(words, word);
    return words;
  }

  private static void add(List<String> words, StringBuilder word) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}

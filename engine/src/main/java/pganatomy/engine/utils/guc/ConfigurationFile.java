package pganatomy.engine.utils.guc;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pganatomy.engine.utils.error.ErrorData;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.ConfigurationScanner.Kind;

/// Reads `postgresql.conf` and what it includes into a list of `name = value`. Every mistake is
/// reported at a level that the caller gives, and reading goes on, so that all are found at once.
///
/// PostgreSQL: src/backend/utils/misc/guc-file.l, ParseConfigFile(), ParseConfigFp()
final class ConfigurationFile {
  /// One line of the file.
  record Item(String name, String value, String file, int line) {}

  private static final int MAXIMAL_DEPTH = 10;
  private static final int MAXIMAL_ERRORS = 100;

  private final LogLevel errorLevel;
  private final List<Item> items = new ArrayList<>();
  private boolean hasErrors;

  ConfigurationFile(LogLevel errorLevel) {
    this.errorLevel = errorLevel;
  }

  List<Item> items() {
    return items;
  }

  boolean hasErrors() {
    return hasErrors;
  }

  /// Reads the file at the top, which must exist.
  void parse(String path) {
    parseFile(path, true, 0, null, 0);
  }

  /// Reads the file if it exists.
  void parseIfExists(String path) {
    parseFile(path, false, 0, null, 0);
  }

  private void parseFile(String path, boolean isRequired, int depth, String caller, int line) {
    if (depth > MAXIMAL_DEPTH) {
      error(
          SqlState.PROGRAM_LIMIT_EXCEEDED,
          "could not open configuration file \"" + path + "\": maximum nesting depth exceeded");
      return;
    }
    String text;
    try (FileInputStream stream = new FileInputStream(path)) {
      text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      String reason = reason(unreadable);
      if (isRequired) {
        error(
            SqlState.UNDEFINED_FILE,
            "could not open configuration file \"" + path + "\": " + reason);
      } else if (caller != null) {
        Log.report(
            ErrorData.of(
                LogLevel.LOG,
                SqlState.SUCCESSFUL_COMPLETION,
                "skipping missing configuration file \"" + path + "\""));
      }
      return;
    }
    parseText(text, path, depth);
  }

  /// What the operating system said: Java puts it in parentheses at the end.
  private static String reason(IOException exception) {
    String message = String.valueOf(exception.getMessage());
    int start = message.lastIndexOf('(');
    return start < 0 ? message : message.substring(start + 1, message.length() - 1);
  }

  private void parseText(String text, String path, int depth) {
    ConfigurationScanner scanner = new ConfigurationScanner(text);
    int errorCount = 0;
    while (true) {
      int line = scanner.line();
      Kind kind = scanner.next();
      if (kind == Kind.END) {
        return;
      }
      if (kind == Kind.END_OF_LINE) {
        continue;
      }
      if (!parseLine(scanner, kind, path, line, depth)) {
        if (++errorCount >= MAXIMAL_ERRORS) {
          error(
              SqlState.PROGRAM_LIMIT_EXCEEDED,
              "too many syntax errors found, abandoning file \"" + path + "\"");
          return;
        }
      }
    }
  }

  /// Returns whether the line, whose first token is read, is well formed.
  private boolean parseLine(
      ConfigurationScanner scanner, Kind first, String path, int line, int depth) {
    if (first != Kind.ID && first != Kind.QUALIFIED) {
      return syntaxError(scanner, first, path, line);
    }
    String name = scanner.tokenText();
    Kind kind = scanner.next();
    if (kind == Kind.EQUALS) {
      kind = scanner.next();
    }
    String value;
    switch (kind) {
      case ID, UNQUOTED, INTEGER, REAL -> value = scanner.tokenText();
      case STRING -> value = ConfigurationScanner.unquote(scanner.tokenText());
      default -> {
        return syntaxError(scanner, kind, path, line);
      }
    }
    kind = scanner.next();
    if (kind != Kind.END_OF_LINE && kind != Kind.END) {
      return syntaxError(scanner, kind, path, line);
    }
    accept(name, value, path, line, depth);
    return true;
  }

  private void accept(String name, String value, String path, int line, int depth) {
    if (name.equalsIgnoreCase("include")) {
      parseFile(beside(path, value), true, depth + 1, path, line);
    } else if (name.equalsIgnoreCase("include_if_exists")) {
      parseFile(beside(path, value), false, depth + 1, path, line);
    } else if (name.equalsIgnoreCase("include_dir")) {
      includeFolder(beside(path, value), path, line, depth);
    } else {
      items.add(new Item(name, value, path, line));
    }
  }

  /// A relative path is seen from the folder of the file that names it.
  private static String beside(String file, String path) {
    return path.startsWith("/") ? path : file.substring(0, file.lastIndexOf('/') + 1) + path;
  }

  /// Reads a folder's `*.conf` files in the order of their names.
  private void includeFolder(String folder, String caller, int line, int depth) {
    String[] names = new java.io.File(folder).list();
    if (names == null) {
      error(
          SqlState.UNDEFINED_FILE,
          "could not open configuration directory \"" + folder + "\": No such file or directory");
      return;
    }
    Arrays.sort(names);
    for (String name : names) {
      if (name.endsWith(".conf") && !name.startsWith(".")) {
        parseFile(folder + "/" + name, true, depth + 1, caller, line);
      }
    }
  }

  private boolean syntaxError(ConfigurationScanner scanner, Kind kind, String path, int line) {
    boolean isAtEnd = kind == Kind.END_OF_LINE || kind == Kind.END;
    error(
        SqlState.SYNTAX_ERROR,
        "syntax error in file \""
            + path
            + "\" line "
            + line
            + ", near "
            + (isAtEnd ? "end of line" : "token \"" + scanner.tokenText() + "\""));
    if (!isAtEnd) {
      scanner.skipLine();
    }
    return false;
  }

  private void error(String sqlState, String message) {
    hasErrors = true;
    Log.report(ErrorData.of(errorLevel, sqlState, message));
  }
}

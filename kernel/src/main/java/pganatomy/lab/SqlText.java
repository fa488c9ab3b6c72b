package pganatomy.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes a text of several SQL statements apart at its semicolons, as psql does: not at those in
/// strings, quoted names, dollar quotes, comments, parentheses or bodies between `BEGIN ATOMIC` and
/// `END`. A backslash outside of all these starts a command of psql's kind, which goes to the end
/// of its line and, like a semicolon, ends the statement before it.
public final class SqlText {

  /// One statement, or one command.
  ///
  /// @param sql without the semicolon and without white space or comments around it
  /// @param line line of the text on which it starts, from 1
  public record Statement(String sql, int line) {

    /// Whether this is a command such as `\d name` instead of SQL.
    public boolean isCommand() {
      return sql.startsWith("\\");
    }
  }

  /// A `:name`, or a bare question mark, which JDBC would take for a parameter.
  ///
  /// @param name null for a question mark
  record Spot(int start, int end, String name) {}

  private final String text;
  private int at;
  private int depth;
  private int atomicDepth;
  private String previousWord = "";
  private final List<Spot> spots = new ArrayList<>();

  private SqlText(String text) {
    this.text = text;
  }

  /// The statements; empty ones are left out.
  public static List<Statement> split(String text) {
    SqlText scanner = new SqlText(text);
    List<Statement> statements = new ArrayList<>();
    while (scanner.at < text.length()) {
      int start = scanner.skipBlank();
      int end = scanner.starts("\\") ? scanner.toEndOfLine() : scanner.toEndOfStatement();
      String sql = text.substring(start, end).strip();
      if (!sql.isEmpty()) {
        int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        statements.add(new Statement(sql, line));
      }
    }
    return statements;
  }

  /// Where a statement has `:names` and question marks outside of quotes and comments.
  static List<Spot> spots(String sql) {
    SqlText scanner = new SqlText(sql);
    while (scanner.at < sql.length()) {
      scanner.token(sql.charAt(scanner.at));
    }
    return scanner.spots;
  }

  private int toEndOfLine() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end;
    return at;
  }

  /// Skips white space and comments before a statement.
  private int skipBlank() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (starts("--") || starts("/*")) {
        skipComment();
      } else {
        return at;
      }
    }
    return at;
  }

  /// Moves behind the semicolon and returns where the statement ended before it.
  private int toEndOfStatement() {
    depth = 0;
    atomicDepth = 0;
    previousWord = "";
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\') {
        return at;
      }
      if (c == ';' && depth <= 0 && atomicDepth == 0) {
        at++;
        return at - 1;
      }
      token(c);
    }
    return at;
  }

  private void token(char c) {
    if (c == '\'') {
      skipQuoted('\'', isEscapeString());
    } else if (c == '"') {
      skipQuoted('"', false);
    } else if (c == '$' && !isWordBefore()) {
      skipDollarQuote();
    } else if (starts("--") || starts("/*")) {
      skipComment();
    } else if (Character.isLetter(c) || c == '_') {
      word();
    } else if (c == ':') {
      colon();
    } else {
      if (c == '?') {
        spots.add(new Spot(at, at + 1, null));
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      at++;
    }
  }

  /// `:name` is a parameter; `::type`, `[1:n]` and `:=` are none.
  private void colon() {
    int start = at++;
    if (starts(":")) {
      at++;
      return;
    }
    boolean name = at < text.length() && (Character.isLetter(text.charAt(at)) || starts("_"));
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    if (name && !Character.isLetterOrDigit(before) && "_)]\"".indexOf(before) < 0) {
      word();
      spots.add(new Spot(start, at, text.substring(start + 1, at)));
    }
  }

  private boolean starts(String prefix) {
    return text.startsWith(prefix, at);
  }

  private boolean isWordBefore() {
    return at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '_');
  }

  /// Whether the quote at the cursor belongs to `E'...'`.
  private boolean isEscapeString() {
    boolean letter = at > 0 && (text.charAt(at - 1) == 'e' || text.charAt(at - 1) == 'E');
    return letter && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
  }

  private void skipQuoted(char quote, boolean backslashes) {
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\\' && backslashes) {
        at++;
      } else if (c == quote) {
        return;
      }
    }
  }

  private void skipDollarQuote() {
    int end = at + 1;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    boolean tag = end < text.length() && text.charAt(end) == '$';
    if (!tag || Character.isDigit(text.charAt(at + 1))) {
      at++;
      return;
    }
    String delimiter = text.substring(at, end + 1);
    int close = text.indexOf(delimiter, end + 1);
    at = close < 0 ? text.length() : close + delimiter.length();
  }

  private void skipComment() {
    if (starts("--")) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
      return;
    }
    int nested = 0;
    do {
      if (starts("/*")) {
        nested++;
        at += 2;
      } else if (starts("*/")) {
        nested--;
        at += 2;
      } else {
        at++;
      }
    } while (nested > 0 && at < text.length());
  }

  /// Follows `BEGIN ATOMIC ... END` and the `CASE ... END` inside it.
  private void word() {
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    String word = text.substring(start, at).toUpperCase(Locale.ROOT);
    if (word.equals("ATOMIC") && previousWord.equals("BEGIN")) {
      atomicDepth = 1;
    } else if (atomicDepth > 0 && word.equals("CASE")) {
      atomicDepth++;
    } else if (atomicDepth > 0 && word.equals("END")) {
      atomicDepth--;
    }
    previousWord = word;
  }
}

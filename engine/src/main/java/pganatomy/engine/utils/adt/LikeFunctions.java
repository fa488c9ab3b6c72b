package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `LIKE` and `ILIKE`: `%` any characters, `_` one character, a backslash takes the next one as it
/// is.
///
/// PostgreSQL: src/backend/utils/adt/like.c, like_match.c
final class LikeFunctions implements ScalarFunction {
  private final String symbol;
  private final boolean negated;
  private final boolean ignoreCase;

  LikeFunctions(String symbol) {
    this.symbol = symbol;
    negated = symbol.contains("nlike");
    ignoreCase = symbol.contains("ic");
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    switch (symbol) {
      case "textlike",
      "textnlike",
      "namelike",
      "namenlike",
      "texticlike",
      "texticnlike",
      "nameiclike",
      "nameicnlike":
        String text = ignoreCase ? TextFunctions.lower((String) a[0]) : (String) a[0];
        String pattern = ignoreCase ? TextFunctions.lower((String) a[1]) : (String) a[1];
        return matches(text, pattern) != negated;
      case "like_escape":
        return escape((String) a[0], (String) a[1]);
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  static boolean matches(String text, String pattern) {
    int at = 0;
    int p = 0;
    int retryText = -1;
    int retryPattern = -1;
    while (true) {
      if (p < pattern.length() && pattern.charAt(p) == '%') {
        retryPattern = ++p;
        retryText = at;
        continue;
      }
      if (at == text.length()) {
        return p == pattern.length() || onlyPercent(pattern, p);
      }
      int step = p < pattern.length() ? matchOne(text, at, pattern, p) : 0;
      if (step > 0) {
        at += step;
        p += pattern.charAt(p) == '\\' ? 2 : 1;
      } else if (retryPattern >= 0) {
        at = ++retryText;
        p = retryPattern;
      } else {
        return false;
      }
    }
  }

  private static boolean onlyPercent(String pattern, int from) {
    for (int i = from; i < pattern.length(); i++) {
      if (pattern.charAt(i) != '%') {
        return false;
      }
    }
    return true;
  }

  /// How many chars of the text one item of the pattern takes; 0 when it does not fit.
  private static int matchOne(String text, int at, String pattern, int p) {
    char c = pattern.charAt(p);
    if (c == '_') {
      return Character.charCount(text.codePointAt(at));
    }
    if (c == '\\') {
      if (p + 1 == pattern.length()) {
        throw DatabaseException.error(
            SqlState.INVALID_ESCAPE_SEQUENCE, "LIKE pattern must not end with escape character");
      }
      c = pattern.charAt(p + 1);
    }
    return text.charAt(at) == c ? 1 : 0;
  }

  /// The pattern with a backslash for the escape character.
  private static String escape(String pattern, String escape) {
    if (escape.isEmpty()) {
      return pattern.replace("\\", "\\\\");
    }
    if (TextFunctions.length(escape) != 1) {
      throw DatabaseException.error(SqlState.INVALID_ESCAPE_SEQUENCE, "invalid escape string")
          .hint("Escape string must be empty or one character.");
    }
    if (escape.equals("\\")) {
      return pattern;
    }
    StringBuilder out = new StringBuilder();
    boolean afterEscape = false;
    for (int i = 0; i < pattern.length(); ) {
      int c = pattern.codePointAt(i);
      i += Character.charCount(c);
      if (c == escape.codePointAt(0) && !afterEscape) {
        out.append('\\');
        afterEscape = true;
      } else {
        if (c == '\\' && !afterEscape) {
          out.append('\\');
        }
        out.appendCodePoint(c);
        afterEscape = false;
      }
    }
    return out.toString();
  }
}

package pganatomy.engine.parser;

/// Cuts the text of an expression out of a statement, as its author wrote it: the catalogs keep
/// defaults and checks as text.
///
/// PostgreSQL: none; it stores the analysed tree and prints that, src/backend/utils/adt/ruleutils.c
public final class ClauseText {
  private ClauseText() {}

  /// The expression behind the first `keyword` at or behind `from`: up to the comma, the closing
  /// parenthesis or the clause that ends it. A parenthesis around all of it (`CHECK (...)`) is
  /// taken off when `isParenthesized`.
  public static String after(String source, int from, String keyword, boolean isParenthesized) {
    Tokens tokens = Lexer.scan(source);
    int token = 0;
    while (tokens.starts[token] < from || !isWord(tokens, token, keyword)) {
      token++;
    }
    token += isParenthesized ? 2 : 1;
    int start = tokens.starts[token];
    int end = start;
    int depth = 0;
    while (token < tokens.count - 1) {
      int kind = tokens.kinds[token];
      boolean isEnd = isParenthesized ? kind == ')' : endsExpression(tokens, token, end > start);
      if (depth == 0 && isEnd) {
        break;
      }
      depth += kind == '(' || kind == '[' ? 1 : kind == ')' || kind == ']' ? -1 : 0;
      end = tokens.ends[token];
      token++;
    }
    return source.substring(start, end);
  }

  /// Where the token behind the first `word` at or behind `from` begins; words in parentheses do
  /// not count.
  public static int startAfterWord(String source, int from, String word) {
    Tokens tokens = Lexer.scan(source);
    int depth = 0;
    for (int token = 0; token < tokens.count - 1; token++) {
      int kind = tokens.kinds[token];
      depth += kind == '(' ? 1 : kind == ')' ? -1 : 0;
      if (depth == 0 && tokens.starts[token] >= from && isWord(tokens, token, word)) {
        return tokens.starts[token + 1];
      }
    }
    throw new IllegalArgumentException("no " + word);
  }

  private static boolean endsExpression(Tokens tokens, int token, boolean hasBegun) {
    int kind = tokens.kinds[token];
    if (kind == ',' || kind == ')' || kind == ';') {
      return true;
    }
    if (!hasBegun || tokens.texts[token] == null && kind < 256 && !isLetter(tokens, token)) {
      return false;
    }
    for (String word : CLAUSES) {
      if (isWord(tokens, token, word)) {
        return true;
      }
    }
    return false;
  }

  private static final String[] CLAUSES = {
    "not",
    "null",
    "constraint",
    "check",
    "primary",
    "unique",
    "references",
    "generated",
    "deferrable",
    "initially",
    "collate",
    "using",
    "default"
  };

  private static boolean isLetter(Tokens tokens, int token) {
    return Character.isLetter(tokens.source.charAt(tokens.starts[token]));
  }

  private static boolean isWord(Tokens tokens, int token, String word) {
    int start = tokens.starts[token];
    return tokens.ends[token] - start == word.length()
        && tokens.source.regionMatches(true, start, word, 0, word.length());
  }
}

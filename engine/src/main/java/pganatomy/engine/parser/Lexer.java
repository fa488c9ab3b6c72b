package pganatomy.engine.parser;

import java.nio.charset.StandardCharsets;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;

/// Cuts a query string into tokens.
///
/// ```text
///   SELECT a+1 FROM "T" -- why
///   ────── ─── ──── ───
///   SELECT IDENTIFIER(a) '+' INTEGER(1) FROM IDENTIFIER(T) END
/// ```
///
/// One method for each kind of token, chosen by its first character. Strings live in [StringLexer],
/// numbers in [NumberLexer].
///
/// PostgreSQL: src/backend/parser/scan.l
final class Lexer {
  /// Bytes of the longest name; PostgreSQL's NAMEDATALEN less its closing zero.
  static final int MAX_NAME_BYTES = 63;

  private final String source;
  private final Tokens tokens;
  private final StringLexer strings;
  private final NumberLexer numbers;
  private int at;

  private Lexer(String source) {
    this.source = source;
    tokens = new Tokens(source);
    strings = new StringLexer(source);
    numbers = new NumberLexer(source, tokens);
  }

  /// All tokens of the text, the last of kind [Token#END] or [Token#ERROR].
  static Tokens scan(String source) {
    Lexer lexer = new Lexer(source);
    try {
      lexer.scanAll();
    } catch (DatabaseException error) {
      lexer.tokens.error = error;
      lexer.tokens.add(Token.ERROR, lexer.at, source.length(), null);
    }
    return lexer.tokens;
  }

  private void scanAll() {
    int length = source.length();
    while (true) {
      at = skipWhitespaceAndComments(source, at);
      if (at >= length) {
        tokens.add(Token.END, length, length, null);
        return;
      }
      scanToken(source.charAt(at));
    }
  }

  private void scanToken(char first) {
    if (isNameStart(first)) {
      scanWord(first);
    } else if (isDigit(first) || first == '.' && isDigit(peek(1))) {
      at = numbers.scan(at);
    } else {
      switch (first) {
        case '\'' -> addString(Token.STRING, at, strings.plain(at, at + 1));
        case '"' -> addName(at, strings.quotedName(at, at + 1));
        case '$' -> scanDollar();
        case '(', ')', '[', ']', ',', ';' -> add(first, 1);
        case '.' -> add(peek(1) == '.' ? Token.DOT_DOT : first, peek(1) == '.' ? 2 : 1);
        case ':' -> scanColon();
        default -> scanOperator(first);
      }
    }
  }

  private void scanColon() {
    switch (peek(1)) {
      case ':' -> add(Token.TYPECAST, 2);
      case '=' -> add(Token.COLON_EQUALS, 2);
      default -> add(':', 1);
    }
  }

  // ---- names, keywords, and the strings that begin with a letter ----

  private void scanWord(char first) {
    if (peek(1) == '\'' && scanPrefixedString(first)) {
      return;
    }
    if ((first == 'u' || first == 'U') && peek(1) == '&') {
      if (peek(2) == '\'') {
        addString(Token.STRING, at, strings.unicode(at, at + 3));
        return;
      }
      if (peek(2) == '"') {
        addName(at, strings.unicodeName(at, at + 3));
        return;
      }
    }
    int start = at;
    int end = start + 1;
    boolean upper = first >= 'A' && first <= 'Z';
    while (end < source.length() && isNamePart(source.charAt(end))) {
      char c = source.charAt(end++);
      upper |= c >= 'A' && c <= 'Z';
    }
    String word = source.substring(start, end);
    String folded = upper ? foldCase(word) : word;
    int keyword = Keyword.find(folded);
    at = end;
    if (keyword != 0) {
      tokens.add(keyword, start, end, folded);
    } else {
      tokens.add(Token.IDENTIFIER, start, end, truncate(folded));
    }
  }

  private boolean scanPrefixedString(char first) {
    switch (first) {
      case 'b', 'B' ->
          addString(Token.BIT_STRING, at, "b" + strings.bits(at, at + 2, "bit string literal"));
      case 'x', 'X' ->
          addString(
              Token.HEX_STRING, at, "x" + strings.bits(at, at + 2, "hexadecimal string literal"));
      case 'e', 'E' -> addString(Token.STRING, at, strings.escaped(at, at + 2));
      case 'n', 'N' -> add(Keyword.NCHAR, 1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void addString(int kind, int start, String text) {
    tokens.add(kind, start, strings.end, text);
    at = strings.end;
  }

  private void addName(int start, String name) {
    if (name.isEmpty()) {
      throw SyntaxError.near("zero-length delimited identifier", source, start, strings.end);
    }
    tokens.add(Token.IDENTIFIER, start, strings.end, truncate(name));
    at = strings.end;
  }

  /// Only ASCII letters are folded, as PostgreSQL does with a database in UTF-8.
  private static String foldCase(String word) {
    char[] characters = word.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] >= 'A' && characters[i] <= 'Z') {
        characters[i] += 'a' - 'A';
      }
    }
    return new String(characters);
  }

  /// Cuts a name at 63 bytes, never within a character, and tells the client.
  static String truncate(String name) {
    if (name.length() <= MAX_NAME_BYTES / 3) {
      return name;
    }
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= MAX_NAME_BYTES) {
      return name;
    }
    int end = MAX_NAME_BYTES;
    while ((bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    String shortened = new String(bytes, 0, end, StandardCharsets.UTF_8);
    Log.report(
        LogLevel.NOTICE,
        SqlState.NAME_TOO_LONG,
        "identifier \"" + name + "\" will be truncated to \"" + shortened + "\"");
    return shortened;
  }

  // ---- dollars: quotes and parameters ----

  private void scanDollar() {
    if (isDigit(peek(1))) {
      at = numbers.scanParameter(at);
      return;
    }
    int end = at + 1;
    if (end < source.length() && isNameStart(source.charAt(end))) {
      while (end < source.length() && isNamePart(source.charAt(end)) && source.charAt(end) != '$') {
        end++;
      }
    }
    if (end >= source.length() || source.charAt(end) != '$') {
      add('$', 1);
      return;
    }
    String tag = source.substring(at, end + 1);
    int close = source.indexOf(tag, end + 1);
    if (close < 0) {
      throw SyntaxError.near("unterminated dollar-quoted string", source, at, source.length());
    }
    tokens.add(Token.STRING, at, close + tag.length(), source.substring(end + 1, close));
    at = close + tag.length();
  }

  // ---- operators ----

  /// An operator is the longest run of operator characters, less a comment that begins in it, and
  /// less trailing signs unless it holds a character that is rare in SQL: so `a=-1` is `a = -1`,
  /// while `@-` may be an operator.
  private void scanOperator(char first) {
    int end = at;
    while (end < source.length() && isOperatorPart(source.charAt(end)) && !isCommentStart(end)) {
      end++;
    }
    if (end == at) {
      add(first, 1);
      return;
    }
    end = withoutTrailingSigns(at, end);
    int length = end - at;
    int kind = length == 1 ? singleOperator(first) : Token.OPERATOR;
    if (length == 2) {
      kind = pairOperator(first, source.charAt(at + 1));
    }
    if (length > MAX_NAME_BYTES) {
      throw SyntaxError.near("operator too long", source, at, end);
    }
    String text = kind == Token.NOT_EQUALS ? "<>" : source.substring(at, end);
    tokens.add(kind, at, end, text);
    at = end;
  }

  private int withoutTrailingSigns(int start, int end) {
    char last = source.charAt(end - 1);
    if (end - start == 1 || last != '+' && last != '-') {
      return end;
    }
    for (int i = start; i < end - 1; i++) {
      if ("~!@#^&|`?%".indexOf(source.charAt(i)) >= 0) {
        return end;
      }
    }
    while (end - start > 1 && (source.charAt(end - 1) == '+' || source.charAt(end - 1) == '-')) {
      end--;
    }
    return end;
  }

  private static int singleOperator(char c) {
    return "+-*/%^<>=".indexOf(c) >= 0 ? c : Token.OPERATOR;
  }

  private static int pairOperator(char first, char second) {
    if (first == '=' && second == '>') {
      return Token.EQUALS_GREATER;
    }
    if (first == '>' && second == '=') {
      return Token.GREATER_EQUALS;
    }
    if (first == '<' && second == '=') {
      return Token.LESS_EQUALS;
    }
    if (first == '<' && second == '>' || first == '!' && second == '=') {
      return Token.NOT_EQUALS;
    }
    return Token.OPERATOR;
  }

  private boolean isCommentStart(int index) {
    return source.startsWith("--", index) || source.startsWith("/*", index);
  }

  // ---- whitespace ----

  /// The offset of the next character that belongs to a token.
  static int skipWhitespaceAndComments(String source, int from) {
    int index = from;
    while (index < source.length()) {
      char c = source.charAt(index);
      if (isSpace(c)) {
        index++;
      } else if (c == '-' && source.startsWith("--", index)) {
        index = endOfLine(source, index);
      } else if (c == '/' && source.startsWith("/*", index)) {
        index = endOfComment(source, index);
      } else {
        return index;
      }
    }
    return index;
  }

  static int endOfLine(String source, int from) {
    int index = from;
    while (index < source.length()
        && source.charAt(index) != '\n'
        && source.charAt(index) != '\r') {
      index++;
    }
    return index;
  }

  /// Comments nest.
  private static int endOfComment(String source, int start) {
    int depth = 0;
    int index = start;
    while (index < source.length()) {
      if (source.startsWith("/*", index)) {
        depth++;
        index += 2;
      } else if (source.startsWith("*/", index)) {
        depth--;
        index += 2;
        if (depth == 0) {
          return index;
        }
      } else {
        index++;
      }
    }
    throw SyntaxError.near("unterminated /* comment", source, start, source.length());
  }

  // ---- characters ----

  private void add(int kind, int length) {
    String text = length == 1 && kind != Keyword.NCHAR ? null : source.substring(at, at + length);
    tokens.add(kind, at, at + length, text);
    at += length;
  }

  private char peek(int distance) {
    return at + distance < source.length() ? source.charAt(at + distance) : 0;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isNameStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
  }

  static boolean isNamePart(char c) {
    return isNameStart(c) || isDigit(c) || c == '$';
  }

  private static boolean isOperatorPart(char c) {
    return "~!@#^&|`?+-*/%<>=".indexOf(c) >= 0;
  }
}

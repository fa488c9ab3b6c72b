package pganatomy.engine.utils.guc;

/// Splits the text of `postgresql.conf` into tokens, always taking the longest that fits:
///
/// ```text
/// ID          letters, digits, _            work_mem
/// QUALIFIED   ID.ID                         auto_explain.log_analyze
/// STRING      '...' with '' and \x within   '%m [%p] '
/// UNQUOTED    letters, digits, - . _ : /    /var/lib/x, en_US.UTF-8 (not starting with a digit)
/// INTEGER     with letters for a unit       128MB
/// REAL        1.5
/// ```
///
/// PostgreSQL: src/backend/utils/misc/guc-file.l
final class ConfigurationScanner {
  enum Kind {
    ID,
    QUALIFIED,
    STRING,
    UNQUOTED,
    INTEGER,
    REAL,
    EQUALS,
    END_OF_LINE,
    END,
    ERROR
  }

  private final String text;
  private int position;
  private int tokenStart;
  private int line = 1;

  ConfigurationScanner(String text) {
    this.text = text;
  }

  /// The line that the scanner is on, counted from 1.
  int line() {
    return line;
  }

  String tokenText() {
    return text.substring(tokenStart, position);
  }

  Kind next() {
    skipBlanksAndComment();
    tokenStart = position;
    if (position >= text.length()) {
      return Kind.END;
    }
    char c = text.charAt(position);
    if (c == '\n') {
      position++;
      line++;
      return Kind.END_OF_LINE;
    }
    if (c == '=') {
      position++;
      return Kind.EQUALS;
    }
    if (c == '\'') {
      return string();
    }
    if (isLetter(c)) {
      return word();
    }
    return number();
  }

  /// Goes to the end of the line after an error, consuming it.
  void skipLine() {
    while (position < text.length() && text.charAt(position) != '\n') {
      position++;
    }
    if (position < text.length()) {
      position++;
      line++;
    }
  }

  private void skipBlanksAndComment() {
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c == '#') {
        while (position < text.length() && text.charAt(position) != '\n') {
          position++;
        }
        return;
      }
      if (c != ' ' && c != '\t' && c != '\r') {
        return;
      }
      position++;
    }
  }

  private Kind string() {
    int i = position + 1;
    while (i < text.length() && text.charAt(i) != '\n') {
      char c = text.charAt(i);
      boolean isPair =
          i + 1 < text.length()
              && (c == '\\' || c == '\'' && text.charAt(i + 1) == '\'')
              && text.charAt(i + 1) != '\n';
      if (isPair) {
        i += 2;
      } else if (c == '\'') {
        position = i + 1;
        return Kind.STRING;
      } else {
        i++;
      }
    }
    position++;
    return Kind.ERROR;
  }

  private Kind word() {
    int i = position;
    while (i < text.length() && isUnquoted(text.charAt(i))) {
      i++;
    }
    position = i;
    String word = tokenText();
    int dot = word.indexOf('.');
    for (int k = 0; k < word.length(); k++) {
      char c = word.charAt(k);
      if (c == '-' || c == ':' || c == '/') {
        return Kind.UNQUOTED;
      }
    }
    if (dot < 0) {
      return Kind.ID;
    }
    boolean isQualified =
        dot + 1 < word.length() && isLetter(word.charAt(dot + 1)) && word.indexOf('.', dot + 1) < 0;
    return isQualified ? Kind.QUALIFIED : Kind.UNQUOTED;
  }

  private Kind number() {
    int i = position;
    char first = text.charAt(i);
    if (first == '-' || first == '+') {
      i++;
    }
    int digitsStart = i;
    boolean isHexadecimal = text.startsWith("0x", i);
    if (isHexadecimal) {
      i += 2;
    }
    while (i < text.length() && Character.digit(text.charAt(i), isHexadecimal ? 16 : 10) >= 0) {
      i++;
    }
    boolean isReal = !isHexadecimal && i < text.length() && text.charAt(i) == '.';
    if (i == digitsStart && !isReal) {
      position++;
      return Kind.ERROR;
    }
    if (isReal) {
      position = realEnd(i + 1);
      return Kind.REAL;
    }
    while (i < text.length() && isAsciiLetter(text.charAt(i))) {
      i++;
    }
    position = i;
    return Kind.INTEGER;
  }

  private int realEnd(int from) {
    int i = from;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
      int exponent = i + 1;
      if (exponent < text.length() && "+-".indexOf(text.charAt(exponent)) >= 0) {
        exponent++;
      }
      int end = exponent;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      return end > exponent ? end : i;
    }
    return i;
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isLetter(char c) {
    return isAsciiLetter(c) || c == '_' || c >= 128;
  }

  private static boolean isUnquoted(char c) {
    return isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == '.' || c == ':' || c == '/';
  }

  /// Takes the quotes off a string and resolves `''` and `\n`, `\101` and the like.
  static String unquote(String quoted) {
    StringBuilder out = new StringBuilder(quoted.length());
    int end = quoted.length() - 1;
    for (int i = 1; i < end; i++) {
      char c = quoted.charAt(i);
      if (c == '\'') {
        out.append(c);
        i++;
      } else if (c == '\\') {
        i = escape(quoted, i + 1, end, out);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// Returns the position of the escape's last character.
  private static int escape(String quoted, int from, int end, StringBuilder out) {
    char c = quoted.charAt(from);
    switch (c) {
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        int value = 0;
        int i = from;
        while (i < end && i < from + 3 && quoted.charAt(i) >= '0' && quoted.charAt(i) <= '7') {
          value = value * 8 + quoted.charAt(i++) - '0';
        }
        out.append((char) value);
        return i - 1;
      }
      default -> out.append(c);
    }
    return from;
  }
}

package pganatomy.kernel.java;

import java.util.List;

/// Refuses string literals that no class file can hold. javac would refuse them too, but JShell
/// then runs no later cell.
final class LongLiterals {
  private static final int MOST_CHARS = 65_535;

  private LongLiterals() {}

  static void refuse(String source) throws CellFailure {
    if (source.length() > MOST_CHARS && longest(source) > MOST_CHARS) {
      String message =
          "constant string too long: a literal holds at most 65535 bytes; read it from a file";
      throw new CellFailure("CompileError", message, List.of(message), null);
    }
  }

  private static int longest(String source) {
    int longest = 0;
    for (int i = 0; i < source.length(); ) {
      int end = endOfToken(source, i);
      if (source.charAt(i) == '"') {
        longest = Math.max(longest, end - i - 2);
      }
      i = end;
    }
    return longest;
  }

  /// The end of the comment or literal that begins here, else the next character.
  private static int endOfToken(String source, int start) {
    if (source.startsWith("//", start)) {
      return endAfter(source, "\n", start);
    }
    if (source.startsWith("/*", start)) {
      return endAfter(source, "*/", start + 2);
    }
    if (source.startsWith("\"\"\"", start)) {
      return endAfter(source, "\"\"\"", start + 3);
    }
    char c = source.charAt(start);
    return c == '"' || c == '\'' ? endOfQuoted(source, start, c) : start + 1;
  }

  private static int endAfter(String source, String end, int from) {
    int at = source.indexOf(end, from);
    return at < 0 ? source.length() : at + end.length();
  }

  private static int endOfQuoted(String source, int start, char quote) {
    int i = start + 1;
    while (i < source.length() && source.charAt(i) != quote && source.charAt(i) != '\n') {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(source.length(), i + 1);
  }
}

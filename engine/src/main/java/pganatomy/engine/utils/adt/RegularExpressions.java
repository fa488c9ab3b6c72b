package pganatomy.engine.utils.adt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Turns PostgreSQL's regular expressions (AREs) into `java.util.regex` patterns.
///
/// What differs and is translated: `\m \M \y \Y \Z`, `[[:alpha:]]`, `$` (the very end only), the
/// dot (newlines too, unless flag `n`), `&&` and `[` inside brackets. What differs and is not:
/// PostgreSQL takes the longest of several alternatives, Java the first that fits.
///
/// PostgreSQL: src/backend/regex/regcomp.c, src/backend/utils/adt/regexp.c
final class RegularExpressions {
  private static final int CACHE_SIZE = 32;

  private static final Map<String, Pattern> CACHE =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Pattern> eldest) {
          return size() > CACHE_SIZE;
        }
      };

  private RegularExpressions() {}

  static Pattern compile(String expression, String flags) {
    String key = flags + "/" + expression;
    Pattern found = CACHE.get(key);
    if (found == null) {
      found = translate(expression, flags);
      CACHE.put(key, found);
    }
    return found;
  }

  private static Pattern translate(String expression, String flags) {
    int options = 0;
    boolean newlineSensitive = false;
    boolean literal = false;
    boolean partial = false;
    boolean weird = false;
    for (int i = 0; i < flags.length(); i++) {
      switch (flags.charAt(i)) {
        case 'i' -> options |= Pattern.CASE_INSENSITIVE;
        case 'c' -> options &= ~Pattern.CASE_INSENSITIVE;
        case 'n', 'm' -> newlineSensitive = true;
        case 's' -> newlineSensitive = false;
        case 'p' -> partial = true;
        case 'w' -> weird = true;
        case 'x' -> options |= Pattern.COMMENTS;
        case 'q' -> literal = true;
        case 't', 'e', 'b', 'g' -> {}
        default ->
            throw Errors.invalidParameter(
                "invalid regular expression option: \"" + flags.charAt(i) + "\"");
      }
    }
    String body = expression;
    if (body.startsWith("***=")) {
      literal = true;
      body = body.substring(4);
    } else if (body.startsWith("***:")) {
      body = body.substring(4);
    }
    if (literal) {
      return Pattern.compile(body, options | Pattern.LITERAL);
    }
    options |= newlineSensitive || partial ? 0 : Pattern.DOTALL;
    options |= newlineSensitive || weird ? Pattern.MULTILINE : 0;
    return compile(
        new Translator(body, newlineSensitive || weird, newlineSensitive || partial).run(),
        options | Pattern.UNIX_LINES);
  }

  private static Pattern compile(String body, int options) {
    try {
      return Pattern.compile(body, options);
    } catch (PatternSyntaxException broken) {
      throw invalid(reason(broken.getDescription()));
    }
  }

  private static String reason(String description) {
    if (description.contains("Dangling") || description.contains("quantifier")) {
      return "quantifier operand invalid";
    }
    if (description.contains("group") || description.contains("Unmatched closing ')'")) {
      return "parentheses () not balanced";
    }
    if (description.contains("character class") || description.contains("']'")) {
      return "brackets [] not balanced";
    }
    if (description.contains("range")) {
      return "invalid character range";
    }
    if (description.contains("repetition") || description.contains("counted closure")) {
      return "invalid repetition count(s)";
    }
    return description.contains("escape") ? "invalid escape \\ sequence" : description;
  }

  static DatabaseException invalid(String reason) {
    return DatabaseException.error(
        SqlState.INVALID_REGULAR_EXPRESSION, "invalid regular expression: " + reason);
  }

  private static final class Translator {
    private final String in;
    private final boolean lineAnchors;
    private final boolean lineBrackets;
    private final StringBuilder out = new StringBuilder();
    private int at;

    Translator(String in, boolean lineAnchors, boolean lineBrackets) {
      this.in = in;
      this.lineAnchors = lineAnchors;
      this.lineBrackets = lineBrackets;
    }

    String run() {
      int depth = 0;
      while (at < in.length()) {
        char c = in.charAt(at);
        switch (c) {
          case '\\' -> escape();
          case '[' -> bracket();
          case '$' -> {
            out.append(lineAnchors ? "$" : "\\z");
            at++;
          }
          case '(' -> {
            depth++;
            group();
          }
          case ')' -> {
            depth--;
            out.append(c);
            at++;
          }
          case '*', '+', '?', '{' -> quantifier();
          default -> {
            out.append(c);
            at++;
          }
        }
        if (depth < 0) {
          throw invalid("parentheses () not balanced");
        }
      }
      return out.toString();
    }

    private void group() {
      out.append('(');
      at++;
      if (in.startsWith("?", at)) {
        // (?:...), (?=...), (?!...), (?<=...), (?<!...): the same in both.
        int length = in.startsWith("?<", at) ? 3 : 2;
        out.append(in, at, Math.min(in.length(), at + length));
        at = Math.min(in.length(), at + length);
      }
    }

    /// Two quantifiers in a row are wrong, but `*?` and kin are the lazy ones.
    private void quantifier() {
      if (in.charAt(at) == '{') {
        boolean count = at + 1 < in.length() && Character.isDigit(in.charAt(at + 1));
        if (!count) {
          out.append("\\{");
          at++;
          return;
        }
        int end = in.indexOf('}', at);
        if (end < 0) {
          throw invalid("braces {} not balanced");
        }
        out.append(in, at, end + 1);
        at = end + 1;
      } else {
        out.append(in.charAt(at++));
      }
      if (at < in.length() && in.charAt(at) == '?') {
        out.append('?');
        at++;
      }
      if (at < in.length() && "*+?".indexOf(in.charAt(at)) >= 0) {
        throw invalid("quantifier operand invalid");
      }
    }

    private void escape() {
      if (at + 1 >= in.length()) {
        throw invalid("invalid escape \\ sequence");
      }
      char c = in.charAt(at + 1);
      at += 2;
      switch (c) {
        case 'm' -> out.append("\\b(?=\\w)");
        case 'M' -> out.append("\\b(?<=\\w)");
        case 'y' -> out.append("\\b");
        case 'Y' -> out.append("\\B");
        case 'Z' -> out.append("\\z");
        case 'A', 'd', 'D', 's', 'S', 'w', 'W', 't', 'n', 'r', 'f' -> out.append('\\').append(c);
        case 'a' -> out.append("\\x07");
        case 'v' -> out.append("\\x0B");
        case 'u' -> out.append("\\u");
        case 'x' -> out.append("\\x");
        default -> {
          if (c >= '1' && c <= '9') {
            out.append('\\').append(c);
          } else if (Character.isLetter(c)) {
            throw invalid("invalid escape \\ sequence");
          } else {
            out.append('\\').append(c);
          }
        }
      }
    }

    private void bracket() {
      if (in.startsWith("[[:<:]]", at) || in.startsWith("[[:>:]]", at)) {
        out.append(in.charAt(at + 3) == '<' ? "\\b(?=\\w)" : "\\b(?<=\\w)");
        at += 7;
        return;
      }
      out.append('[');
      at++;
      if (in.startsWith("^", at)) {
        out.append('^');
        at++;
        if (lineBrackets) {
          out.append("\\n");
        }
      }
      boolean first = true;
      while (at < in.length() && (first || in.charAt(at) != ']')) {
        first = false;
        inBracket();
      }
      if (at >= in.length()) {
        throw invalid("brackets [] not balanced");
      }
      out.append(']');
      at++;
    }

    private void inBracket() {
      char c = in.charAt(at);
      if (c == '[' && at + 1 < in.length() && in.charAt(at + 1) == ':') {
        int end = in.indexOf(":]", at);
        if (end < 0) {
          throw invalid("brackets [] not balanced");
        }
        out.append(characterClass(in.substring(at + 2, end)));
        at = end + 2;
      } else if (c == '\\' && at + 1 < in.length()) {
        escape();
      } else {
        if ("[]&^".indexOf(c) >= 0 || c == '\\') {
          out.append('\\');
        }
        out.append(c);
        at++;
      }
    }

    private static String characterClass(String name) {
      return switch (name) {
        case "alpha" -> "\\p{Alpha}";
        case "digit" -> "\\d";
        case "alnum" -> "\\p{Alnum}";
        case "upper" -> "\\p{Upper}";
        case "lower" -> "\\p{Lower}";
        case "space" -> "\\s";
        case "punct" -> "\\p{Punct}";
        case "blank" -> " \\t";
        case "cntrl" -> "\\p{Cntrl}";
        case "graph" -> "\\p{Graph}";
        case "print" -> "\\p{Print}";
        case "xdigit" -> "\\p{XDigit}";
        case "word" -> "\\w";
        default -> throw invalid("invalid character class");
      };
    }
  }
}

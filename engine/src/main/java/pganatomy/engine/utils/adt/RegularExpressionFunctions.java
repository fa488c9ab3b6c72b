package pganatomy.engine.utils.adt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `~` and its kin, `regexp_...`, and `substring` with a pattern.
///
/// PostgreSQL: src/backend/utils/adt/regexp.c
final class RegularExpressionFunctions implements ScalarFunction {
  private final String symbol;

  RegularExpressionFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    String text = (String) a[0];
    switch (symbol) {
      case "textregexeq", "nameregexeq":
        return find(text, a[1], "");
      case "textregexne", "nameregexne":
        return !find(text, a[1], "");
      case "texticregexeq", "nameicregexeq":
        return find(text, a[1], "i");
      case "texticregexne", "nameicregexne":
        return !find(text, a[1], "i");
      case "regexp_like", "regexp_like_no_flags":
        return find(text, a[1], flags(a, 2));
      case "textregexsubstr":
        return substring(text, (String) a[1]);
      case "substring_sql", "similar_to_escape_1", "similar_to_escape_2":
        return similar(a);
      case "textregexreplace_noopt", "textregexreplace":
        String flags = flags(a, 3);
        if (!flags.isEmpty() && Character.isDigit(flags.charAt(0))) {
          throw Errors.invalidParameter(
                  "invalid regular expression option: \"" + flags.charAt(0) + "\"")
              .hint(
                  "If you meant to use regexp_replace() with a start parameter, cast the fourth argument to integer explicitly.");
        }
        return replace(text, a, 1, flags.indexOf('g') >= 0 ? 0 : 1, flags);
      case "textregexreplace_extended",
      "textregexreplace_extended_no_flags",
      "textregexreplace_extended_no_n":
        return replace(
            text, a, start((Integer) a[3]), a.length > 4 ? (Integer) a[4] : 1, flags(a, 5));
      case "regexp_count", "regexp_count_no_flags", "regexp_count_no_start":
        return count(text, a);
      case "regexp_match", "regexp_match_no_flags":
        Matcher matcher = RegularExpressions.compile((String) a[1], flags(a, 2)).matcher(text);
        return matcher.find() ? groups(matcher) : null;
      case "regexp_split_to_array", "regexp_split_to_array_no_flags":
        return ArrayValue.of(TypeOids.TEXT, split(text, (String) a[1], flags(a, 2)).toArray());
      default:
        return position(text, a);
    }
  }

  private static int start(int start) {
    if (start <= 0) {
      throw Errors.invalidParameter("invalid value for parameter \"start\": " + start);
    }
    return start;
  }

  private Object position(String text, Object[] a) {
    switch (symbol) {
      case "regexp_instr",
      "regexp_instr_no_endoption",
      "regexp_instr_no_flags",
      "regexp_instr_no_n",
      "regexp_instr_no_start",
      "regexp_instr_no_subexpr":
        Matcher found = nth(text, a, flags(a, 5), a.length > 6 ? (Integer) a[6] : 0);
        int group = a.length > 6 ? (Integer) a[6] : 0;
        if (found == null || found.start(group) < 0) {
          return 0;
        }
        boolean end = a.length > 4 && (Integer) a[4] == 1;
        int at = end ? found.end(group) : found.start(group);
        return text.codePointCount(0, at) + 1;
      case "regexp_substr",
      "regexp_substr_no_flags",
      "regexp_substr_no_n",
      "regexp_substr_no_start",
      "regexp_substr_no_subexpr":
        int part = a.length > 5 ? (Integer) a[5] : 0;
        Matcher match = nth(text, a, flags(a, 4), part);
        return match == null ? null : match.group(part);
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  /// The nth match from the start position on, null when there is none.
  private static Matcher nth(String text, Object[] a, String flags, int group) {
    int start = a.length > 2 ? start((Integer) a[2]) : 1;
    int n = a.length > 3 ? (Integer) a[3] : 1;
    if (n <= 0) {
      throw Errors.invalidParameter("invalid value for parameter \"n\": " + n);
    }
    Matcher matcher = RegularExpressions.compile((String) a[1], flags).matcher(text);
    int from = Math.min(start - 1, text.length());
    matcher.region(from, text.length()).useAnchoringBounds(false);
    for (int i = 0; i < n; i++) {
      if (!matcher.find()) {
        return null;
      }
    }
    return group > matcher.groupCount() ? null : matcher;
  }

  private static String flags(Object[] a, int index) {
    return a.length > index ? (String) a[index] : "";
  }

  private static boolean find(String text, Object pattern, String flags) {
    return RegularExpressions.compile((String) pattern, flags).matcher(text).find();
  }

  private static String substring(String text, String pattern) {
    Matcher matcher = RegularExpressions.compile(pattern, "").matcher(text);
    if (!matcher.find()) {
      return null;
    }
    return matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
  }

  private static ArrayValue groups(Matcher matcher) {
    if (matcher.groupCount() == 0) {
      return ArrayValue.of(TypeOids.TEXT, new Object[] {matcher.group()});
    }
    Object[] groups = new Object[matcher.groupCount()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = matcher.group(i + 1);
    }
    return ArrayValue.of(TypeOids.TEXT, groups);
  }

  static List<ArrayValue> matches(String text, String pattern, String flags) {
    List<ArrayValue> found = new ArrayList<>();
    Matcher matcher = RegularExpressions.compile(pattern, flags).matcher(text);
    while (matcher.find()) {
      found.add(groups(matcher));
      if (flags.indexOf('g') < 0) {
        break;
      }
    }
    return found;
  }

  /// Splits at the matches; an empty match does not split at the ends nor right behind another
  /// match.
  static List<String> split(String text, String pattern, String flags) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = RegularExpressions.compile(pattern, flags).matcher(text);
    int start = 0;
    while (matcher.find()) {
      boolean empty = matcher.end() == matcher.start();
      if (empty && (matcher.start() == start || matcher.start() == text.length())) {
        continue;
      }
      parts.add(text.substring(start, matcher.start()));
      start = matcher.end();
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static Object count(String text, Object[] a) {
    int start = a.length > 2 ? start((Integer) a[2]) : 1;
    Matcher matcher = RegularExpressions.compile((String) a[1], flags(a, 3)).matcher(text);
    matcher.region(Math.min(start - 1, text.length()), text.length()).useAnchoringBounds(false);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  /// @param n which match to replace, 0 for all
  private static String replace(String text, Object[] a, int start, int n, String flags) {
    if (n < 0) {
      throw Errors.invalidParameter("invalid value for parameter \"n\": " + n);
    }
    Pattern pattern = RegularExpressions.compile((String) a[1], flags);
    Matcher matcher = pattern.matcher(text);
    int from = Math.min(start - 1, text.length());
    matcher.region(from, text.length()).useAnchoringBounds(false);
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (int i = 1; matcher.find(); i++) {
      if (n != 0 && i != n) {
        continue;
      }
      out.append(text, copied, matcher.start());
      appendReplacement(out, (String) a[2], matcher);
      copied = matcher.end();
      if (n != 0) {
        break;
      }
    }
    return out.append(text, copied, text.length()).toString();
  }

  private static void appendReplacement(StringBuilder out, String replacement, Matcher matcher) {
    for (int i = 0; i < replacement.length(); i++) {
      char c = replacement.charAt(i);
      if (c != '\\' || i + 1 == replacement.length()) {
        out.append(c);
        continue;
      }
      char next = replacement.charAt(++i);
      if (next == '&') {
        out.append(matcher.group());
      } else if (next >= '1' && next <= '9') {
        int group = next - '0';
        String value = group <= matcher.groupCount() ? matcher.group(group) : null;
        out.append(value == null ? "" : value);
      } else if (next == '\\') {
        out.append('\\');
      } else {
        out.append('\\').append(next);
      }
    }
  }

  /// `SIMILAR TO`: the SQL pattern as a regular expression; `substring(text, pattern, escape)`.
  private Object similar(Object[] a) {
    if (symbol.equals("substring_sql")) {
      return substring((String) a[0], similarPattern((String) a[1], (String) a[2]));
    }
    return similarPattern((String) a[0], a.length > 1 ? (String) a[1] : "\\");
  }

  private static String similarPattern(String pattern, String escape) {
    StringBuilder out = new StringBuilder("^(?:");
    boolean inBrackets = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (!escape.isEmpty() && c == escape.charAt(0) && i + 1 < pattern.length()) {
        char next = pattern.charAt(++i);
        out.append(next == '"' ? (out.indexOf(")(") < 0 ? "){1,1}?(" : "){1,1}(?:") : "\\" + next);
      } else if (inBrackets) {
        out.append(c == '\\' ? "\\\\" : String.valueOf(c));
        inBrackets = c != ']';
      } else {
        inBrackets = c == '[';
        switch (c) {
          case '%' -> out.append(".*");
          case '_' -> out.append('.');
          case '(' -> out.append("(?:");
          case '\\', '.', '^', '$' -> out.append('\\').append(c);
          default -> out.append(c);
        }
      }
    }
    return out.append(")$").toString();
  }
}

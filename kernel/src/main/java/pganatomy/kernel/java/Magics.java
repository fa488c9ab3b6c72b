package pganatomy.kernel.java;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds magics in cells.
///
/// `%%name` in the first line makes the whole cell a magic. `%name ...` at the start of a line, or
/// after `=`, becomes a call, so that it may stand among Java:
///
/// ```text
/// var t = %sql SELECT 1      ->   var t = (Table) magicValue("sql", "SELECT 1");
/// ```
public final class Magics {

  private static final Pattern CELL = Pattern.compile("\\A\\s*%%(\\w+)[ \\t]*([^\\n]*)\\n?");
  private static final Pattern LINE =
      Pattern.compile("^(\\s*(?:[\\w<>\\[\\], .]*=\\s*)?)%(\\w+)[ \\t]*(.*)$");

  private static final Pattern HELP =
      Pattern.compile("\\s*(?:%{1,2}(\\w+)\\s*\\?{1,2}|\\?{1,2}\\s*%{1,2}(\\w+))\\s*");
  private static final Pattern JAVA_HELP =
      Pattern.compile("\\s*([A-Za-z_][\\w.]*)\\s*\\?{1,2}\\s*");

  /// What `variable = %name ...` gives, where that is known.
  private static final Map<String, String> VALUE_TYPES =
      Map.of(
          "sql", "tech.tablesaw.api.Table",
          "ps", "tech.tablesaw.api.Table",
          "activity", "tech.tablesaw.api.Table",
          "env", "String",
          "pstree", "pganatomy.lab.ProcessTree");

  private Magics() {}

  /// A cell that is a magic.
  public record CellMagic(String name, String line, String body) {}

  /// The cell's magic, or null if the cell is Java.
  public static CellMagic cellMagic(String code) {
    Matcher matcher = CELL.matcher(code);
    return matcher.lookingAt()
        ? new CellMagic(matcher.group(1), matcher.group(2).strip(), code.substring(matcher.end()))
        : null;
  }

  /// The cell with its line magics made into calls; the number of lines stays.
  public static String transpile(String code, Set<String> known) {
    if (code.indexOf('%') < 0) {
      return code;
    }
    StringBuilder java = new StringBuilder();
    boolean inTextBlock = false;
    for (String line : code.split("\n", -1)) {
      Matcher matcher = LINE.matcher(line);
      boolean magic = !inTextBlock && matcher.matches() && isMagic(matcher, known);
      java.append(magic ? call(matcher) : line).append('\n');
      for (int at = line.indexOf("\"\"\""); at >= 0; at = line.indexOf("\"\"\"", at + 3)) {
        inTextBlock = !inTextBlock;
      }
    }
    java.setLength(java.length() - 1);
    return java.toString();
  }

  /// After `=` only a known name counts: it might be the rest of a remainder's computation.
  private static boolean isMagic(Matcher matcher, Set<String> known) {
    return matcher.group(1).isBlank() || known.contains(matcher.group(2));
  }

  private static String call(Matcher matcher) {
    String before = matcher.group(1);
    String name = matcher.group(2);
    boolean assigned = before.contains("=");
    return before
        + (assigned ? "(" + VALUE_TYPES.getOrDefault(name, "Object") + ") " : "")
        + "pganatomy.kernel.Notebook."
        + (assigned ? "magicValue(" : "lineMagic(")
        + literal(name)
        + ", "
        + literal(matcher.group(3).strip())
        + ");";
  }

  private static String literal(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /// The words of a line; quotes keep words together and are taken off.
  public static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)").matcher(line);
    while (matcher.find()) {
      words.add(
          matcher.group(1) != null
              ? matcher.group(1)
              : matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
    }
    return words;
  }

  /// Where the word before the cursor starts.
  public static int wordStart(String code, int cursor) {
    int start = cursor;
    while (start > 0 && Character.isJavaIdentifierPart(code.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /// Where the word before the cursor starts, dashes and a backslash included: `--lim`, `\\d`.
  public static int optionStart(String code, int cursor) {
    int start = wordStart(code, cursor);
    while (start > 0 && "-\\".indexOf(code.charAt(start - 1)) >= 0) {
      start--;
    }
    return start;
  }

  /// The text of a magic before the cursor.
  public record Text(String name, String before) {}

  /// The magic in whose text the cursor is; null if it is in Java.
  public static Text magicText(String code, int cursor) {
    Matcher cell = CELL.matcher(code);
    if (cell.lookingAt()) {
      return cursor > cell.end(1)
          ? new Text(cell.group(1), code.substring(cell.end(1), cursor))
          : null;
    }
    int lineStart = code.lastIndexOf('\n', cursor - 1) + 1;
    Matcher line = LINE.matcher(code.substring(lineStart, cursor));
    return line.matches() ? new Text(line.group(2), line.group(3)) : null;
  }

  /// The failure for a magic that there is not, with the nearest one that there is.
  public static CellFailure unknown(String name, Set<String> known) {
    String bare = name.replace("%", "");
    String candidate = nearest(bare, known);
    String nearest =
        candidate == null ? "" : " Did you mean " + name.replace(bare, candidate) + "?";
    String message = "there is no magic " + name + "." + nearest + " %lsmagic lists all.";
    return new CellFailure(
        "UnknownMagic", message, List.of(Ansi.red("UnknownMagic: ") + message), null);
  }

  /// The known name that is most like this one; null if none is much like it.
  public static String nearest(String name, Collection<String> known) {
    return known.stream()
        .min((a, b) -> Integer.compare(distance(a, name), distance(b, name)))
        .filter(candidate -> distance(candidate, name) <= Math.max(1, name.length() / 2))
        .orElse(null);
  }

  /// The magic that a cell asks help for, as in `%sql?` or `?%%sql`; null if it does not.
  public static String helpWanted(String code) {
    Matcher matcher = HELP.matcher(code);
    if (!matcher.matches()) {
      return null;
    }
    return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
  }

  /// The Java name that a cell asks help for, as in `String.format?`; null if it does not.
  public static String javaHelpWanted(String code) {
    Matcher matcher = JAVA_HELP.matcher(code);
    return matcher.matches() ? matcher.group(1) : null;
  }

  /// How many letters have to be changed, added, left out, or swapped with their neighbour.
  static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = steps[i - 1][j - 1] + (same ? 0 : 1);
        best = Math.min(best, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        steps[i][j] = swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
      }
    }
    return steps[a.length()][b.length()];
  }
}

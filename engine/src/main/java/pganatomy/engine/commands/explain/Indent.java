package pganatomy.engine.commands.explain;

/// Line breaks and indentation of a definition that is written over several lines.
///
/// A part that begins a line takes the spaces before it away, which may be in a text that others
/// write; so a break is a mark at first, and [#resolve] makes a line feed of it when the parts have
/// been put together.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, appendContextKeyword()
public final class Indent {
  public static final int STANDARD = 8;
  public static final int JOIN = 4;
  public static final int COLUMN = 4;
  private static final int LIMIT = 40;
  private static final char BREAK = '\u0001';

  private int level;

  public Indent(int level) {
    this.level = level;
  }

  public int level() {
    return level;
  }

  public void add(int levels) {
    level += levels;
  }

  /// A word on a line of its own.
  ///
  /// @param before added to the level first
  /// @param after added to it for what follows
  /// @param plus spaces of this line only
  public String line(String word, int before, int after, int plus) {
    level += before;
    int amount = Math.max(level, 0);
    if (level >= LIMIT) {
      amount = (LIMIT + (level - LIMIT) / (STANDARD / 2)) % LIMIT;
    }
    level = Math.max(0, level + after);
    return BREAK + " ".repeat(amount + plus) + word;
  }

  /// Whether the text begins with a new line.
  public static boolean isBreak(CharSequence text) {
    return !text.isEmpty() && text.charAt(0) == BREAK;
  }

  /// How many characters the last line has.
  public static int lastLine(StringBuilder text) {
    int at = text.length();
    while (at > 0 && text.charAt(at - 1) != BREAK && text.charAt(at - 1) != '\n') {
      at--;
    }
    return text.length() - at;
  }

  /// The text with line feeds for marks; only a mark at its begin stays.
  public static String inner(String text) {
    return isBreak(text) ? BREAK + resolve(text.substring(1)) : resolve(text);
  }

  public static String resolve(String text) {
    if (text.indexOf(BREAK) < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == BREAK) {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
          out.setLength(out.length() - 1);
        }
        c = '\n';
      }
      out.append(c);
    }
    return out.toString();
  }
}

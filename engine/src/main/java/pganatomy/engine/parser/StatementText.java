package pganatomy.engine.parser;

import java.util.Arrays;
import pganatomy.engine.parser.query.QueryJumble;

/// A statement's text without its constants, and a number for a statement that has no analysed
/// form.
///
/// ```text
///   select * from t where a in (1,2,3) and b = 'x'
///   select * from t where a in ($1 /*, ... */) and b = $2
/// ```
///
/// PostgreSQL: contrib/pg_stat_statements/pg_stat_statements.c, generate_normalized_query(),
/// fill_in_constant_lengths()
public final class StatementText {
  private StatementText() {}

  /// Puts `$n` for each constant.
  ///
  /// @param text the statement alone, offsets being those of the string that it was cut from
  /// @param start where it began there
  /// @param locations where constants begin there, in any order; an offset at which none begins is
  ///   passed over
  /// @param lists for each constant the number of its list, 0 for none; null when there is none
  /// @param highestParameter the numbers of the constants go on from here
  /// @param areWordsToo whether names at these offsets are constants as well, as those of SET
  public static String normalize(
      String text,
      int start,
      int[] locations,
      int[] lists,
      int highestParameter,
      boolean areWordsToo) {
    Tokens tokens = Lexer.scan(text);
    StringBuilder out = new StringBuilder(text.length());
    int number = highestParameter;
    int copied = 0;
    for (int i = 0; i < tokens.count; i++) {
      int list = listAt(start + tokens.starts[i], locations, lists);
      if (list < 0 || tokens.starts[i] < copied) {
        continue;
      }
      int last = isSign(tokens.kinds[i]) ? i + 1 : i;
      boolean isWord = areWordsToo && last < tokens.count && tokens.texts[last] != null;
      if (last >= tokens.count || !isWord && !isLiteral(tokens.kinds[last])) {
        continue;
      }
      out.append(text, copied, tokens.starts[i]).append('$').append(++number);
      if (list > 0) {
        last = endOfList(tokens, last);
        out.append(" /*, ... */");
      }
      copied = tokens.ends[last];
      i = last;
    }
    return out.append(text, copied, text.length()).toString();
  }

  /// The list of the constant at that offset, -1 when there is none.
  private static int listAt(int offset, int[] locations, int[] lists) {
    for (int i = 0; i < locations.length; i++) {
      if (locations[i] == offset) {
        return lists == null ? 0 : lists[i];
      }
    }
    return -1;
  }

  private static boolean isSign(int kind) {
    return kind == '-' || kind == '+';
  }

  private static boolean isLiteral(int kind) {
    return switch (kind) {
      case Token.INTEGER, Token.NUMBER, Token.STRING, Token.BIT_STRING, Token.HEX_STRING -> true;
      case Keyword.TRUE, Keyword.FALSE, Keyword.NULL -> true;
      default -> false;
    };
  }

  /// The last token before the bracket that closes the list.
  private static int endOfList(Tokens tokens, int from) {
    int depth = 0;
    for (int i = from; i < tokens.count; i++) {
      switch (tokens.kinds[i]) {
        case '(', '[' -> depth++;
        case ')', ']' -> {
          if (depth-- == 0) {
            return i - 1;
          }
        }
        default -> {
          // A part of the list.
        }
      }
    }
    return from;
  }

  /// A number for the statement's words; blanks, comments and the case of names do not count.
  ///
  /// @param constantsFrom literals from this offset of the text on count as one and the same
  public static long hash(String text, int constantsFrom) {
    Tokens tokens = Lexer.scan(text);
    long hash = 0x452821E638D01377L;
    for (int i = 0; i < tokens.count; i++) {
      boolean isPlain = tokens.starts[i] >= constantsFrom && isLiteral(tokens.kinds[i]);
      hash = (hash ^ (isPlain ? 1 : tokens.kinds[i])) * 0x100000001b3L;
      String word = isPlain ? null : tokens.texts[i];
      for (int j = 0; word != null && j < word.length(); j++) {
        hash = (hash ^ word.charAt(j)) * 0x100000001b3L;
      }
      hash ^= hash >>> 29;
    }
    long mixed = QueryJumble.finish(hash);
    return mixed == 0 ? 2 : mixed;
  }

  /// Where the literals from an offset of the text on begin.
  public static int[] literals(String text, int from) {
    Tokens tokens = Lexer.scan(text);
    int[] found = new int[tokens.count];
    int count = 0;
    for (int i = 0; i < tokens.count; i++) {
      if (tokens.starts[i] >= from && isLiteral(tokens.kinds[i])) {
        found[count++] = tokens.starts[i];
      }
    }
    return Arrays.copyOf(found, count);
  }

  /// Where the last word begins: the name of a savepoint, say.
  public static int lastWord(String text) {
    Tokens tokens = Lexer.scan(text);
    int last = tokens.count - 1;
    while (last > 0 && (tokens.kinds[last] == Token.END || tokens.kinds[last] == ';')) {
      last--;
    }
    return tokens.starts[last];
  }
}

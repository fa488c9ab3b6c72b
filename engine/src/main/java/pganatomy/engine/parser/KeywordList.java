package pganatomy.engine.parser;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// All keywords as `pg_get_keywords()` lists them. Rarely asked for: so the list is made from the
/// names of [Keyword]'s constants, and not kept as another table.
///
/// PostgreSQL: src/backend/utils/adt/misc.c, pg_get_keywords()
public final class KeywordList {
  private KeywordList() {}

  /// Word, class, whether it may be a label without AS, and the last two in words.
  public static List<Object[]> rows() {
    List<Object[]> rows = new ArrayList<>();
    for (Field field : Keyword.class.getDeclaredFields()) {
      String word = field.getName().toLowerCase(Locale.ROOT);
      int token = Keyword.find(word);
      if (Keyword.isKeyword(token)) {
        rows.add(row(word, token));
      }
    }
    rows.sort((a, b) -> ((String) a[0]).compareTo((String) b[0]));
    return rows;
  }

  private static Object[] row(String word, int token) {
    boolean isBare = Keyword.isBareLabel(token);
    String baredesc = isBare ? "can be bare label" : "requires AS";
    char code;
    String words;
    if (Keyword.isUnreserved(token)) {
      code = 'U';
      words = "unreserved";
    } else if (Keyword.isColumnName(token)) {
      code = 'C';
      words = "unreserved (cannot be function or type name)";
    } else if (Keyword.isTypeFunctionName(token)) {
      code = 'T';
      words = "reserved (can be function or type name)";
    } else {
      code = 'R';
      words = "reserved";
    }
    return new Object[] {word, (int) code, isBare, words, baredesc};
  }
}

package pganatomy.engine.utils.adt;

/// The order of texts: by code point, which is the order of their UTF-8 bytes (`C` collation).
///
/// `String.compareTo` differs from it where surrogate pairs meet the characters U+E000 to U+FFFF.
///
/// PostgreSQL: src/backend/utils/adt/varlena.c, varstr_cmp() with a C collation
final class TextOrder {
  private TextOrder() {}

  static int compare(String a, String b) {
    int order = a.compareTo(b);
    return order == 0 || a.length() == 0 || b.length() == 0 ? order : fixSurrogates(a, b, order);
  }

  private static int fixSurrogates(String a, String b, int order) {
    // compareTo gave a difference of two characters, or one of lengths: only the former can be
    // wrong.
    if (Math.abs(order) < 0x100) {
      return order;
    }
    int end = Math.min(a.length(), b.length());
    for (int i = 0; i < end; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean surrogateA = Character.isSurrogate(x);
        if (surrogateA != Character.isSurrogate(y)) {
          return surrogateA ? (y >= 0xE000 ? 1 : x - y) : (x >= 0xE000 ? -1 : x - y);
        }
        return x - y;
      }
    }
    return order;
  }

  /// Length without the blanks at the end, which do not count in a `character(n)`.
  static int lengthWithoutBlanks(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  static String withoutBlanks(String text) {
    int end = lengthWithoutBlanks(text);
    return end == text.length() ? text : text.substring(0, end);
  }
}

package pganatomy.engine.utils.adt;

import java.nio.charset.StandardCharsets;

/// Functions over texts: lengths, pieces, positions, and the casts between the text types.
///
/// Positions and lengths count characters (code points). `upper`, `lower` and `initcap` change the
/// letters of ASCII only: our databases have the locale C.
///
/// PostgreSQL: src/backend/utils/adt/varlena.c, varchar.c, oracle_compat.c
final class TextFunctions implements ScalarFunction {
  private final String symbol;
  private final Type argumentType;

  TextFunctions(String symbol, Type[] types) {
    this.symbol = symbol;
    this.argumentType =
        symbol.equals("textanycat_sql") ? types[1] : types.length == 0 ? null : types[0];
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    switch (symbol) {
      case "textlen":
        return length((String) a[0]);
      case "bpcharlen":
        return length(TextOrder.withoutBlanks((String) a[0]));
      case "textoctetlen", "bpcharoctetlen":
        return utf8((String) a[0]).length;
      case "bit_length_sql":
        return 8
            * (a[0] instanceof byte[] bytes
                ? bytes.length
                : a[0] instanceof BitString bits ? bits.length() / 8 : utf8((String) a[0]).length);
      case "textcat":
        return ((String) a[0]).concat((String) a[1]);
      case "textanycat_sql":
        return (String) a[0] + argumentType.codec().format(a[1]);
      case "anytextcat_sql":
        return argumentType.codec().format(a[0]) + (String) a[1];
      case "upper":
        return changeCase((String) a[0], 'a', -32);
      case "lower":
        return changeCase((String) a[0], 'A', 32);
      case "text_substr", "text_substr_no_len":
        return substring((String) a[0], (Integer) a[1], a.length > 2 ? (Integer) a[2] : null);
      case "text_left":
        return left((String) a[0], (Integer) a[1]);
      case "text_right":
        return right((String) a[0], (Integer) a[1]);
      case "textpos":
        return position((String) a[0], (String) a[1]);
      case "text_starts_with":
        return ((String) a[0]).startsWith((String) a[1]);
      case "text_reverse":
        return new StringBuilder((String) a[0]).reverse().toString();
      default:
        return casts(a);
    }
  }

  private Object casts(Object[] a) {
    switch (symbol) {
      case "varchar":
        return TextCodec.varchar((String) a[0], (Integer) a[1], (Boolean) a[2]);
      case "bpchar":
        return TextCodec.bpchar((String) a[0], (Integer) a[1], (Boolean) a[2]);
      case "text_name", "bpchar_name":
        return TextCodec.name(
            symbol.startsWith("b") ? TextOrder.withoutBlanks((String) a[0]) : (String) a[0]);
      case "name_text", "name_bpchar":
        return a[0];
      case "char_text", "char_bpchar":
        return OidCodec.formatChar((Integer) a[0]);
      case "text_char":
        return (int) (Integer) Types.byOid(TypeOids.CHAR).codec().parse((String) a[0], -1);
      case "rtrim1":
        return TextOrder.withoutBlanks((String) a[0]);
      case "text_regclass":
        return Types.byOid(TypeOids.REGCLASS).codec().parse((String) a[0], -1);
      case "network_show":
        Inet inet = (Inet) a[0];
        return inet.host() + "/" + inet.bits();
      case "nameconcatoid":
        return TextCodec.name(a[0] + "_" + Integer.toUnsignedString((Integer) a[1]));
      case "text_larger":
        return TextOrder.compare((String) a[0], (String) a[1]) > 0 ? a[0] : a[1];
      case "text_smaller":
        return TextOrder.compare((String) a[0], (String) a[1]) < 0 ? a[0] : a[1];
      default:
        return TextTransforms.call(symbol, a);
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Length in characters (code points).
  static int length(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (Character.isHighSurrogate(text.charAt(i))) {
        return text.codePointCount(0, length);
      }
    }
    return length;
  }

  private static boolean hasSurrogates(String text) {
    return length(text) != text.length();
  }

  /// Shifts the 26 letters from `first` on.
  private static String changeCase(String text, char first, int shift) {
    char[] out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= first && c < first + 26) {
        out = out == null ? text.toCharArray() : out;
        out[i] = (char) (c + shift);
      }
    }
    return out == null ? text : new String(out);
  }

  static String lower(String text) {
    return changeCase(text, 'A', 32);
  }

  /// Characters `from` (1-based) on; positions in front of the first one count against the length.
  static String substring(String text, int from, Integer count) {
    long end = count == null ? Long.MAX_VALUE : (long) from + count;
    if (count != null && count < 0) {
      throw pganatomy.engine.utils.error.DatabaseException.error(
          pganatomy.engine.utils.error.SqlState.SUBSTRING_ERROR,
          "negative substring length not allowed");
    }
    int length = length(text);
    int start = Math.max(from, 1) - 1;
    long stop = Math.min(end - 1, length);
    return start >= stop ? "" : slice(text, start, (int) stop);
  }

  /// Characters `start .. stop - 1`, 0-based.
  static String slice(String text, int start, int stop) {
    if (!hasSurrogates(text)) {
      return text.substring(start, stop);
    }
    int first = text.offsetByCodePoints(0, start);
    return text.substring(first, text.offsetByCodePoints(first, stop - start));
  }

  private static String left(String text, int count) {
    int length = length(text);
    int end = count >= 0 ? Math.min(count, length) : Math.max(0, length + count);
    return slice(text, 0, end);
  }

  private static String right(String text, int count) {
    int length = length(text);
    long start = count >= 0 ? Math.max(0, length - count) : Math.min(length, -(long) count);
    return slice(text, (int) start, length);
  }

  static int position(String text, String part) {
    int index = text.indexOf(part);
    return index < 0 ? 0 : length(text.substring(0, index)) + 1;
  }
}

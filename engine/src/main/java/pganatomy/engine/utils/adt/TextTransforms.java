package pganatomy.engine.utils.adt;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Functions that make texts of texts: trimming, padding, replacing, splitting.
///
/// PostgreSQL: src/backend/utils/adt/oracle_compat.c, varlena.c
final class TextTransforms {
  private static final int MAXIMUM_LENGTH = 0x3FFFFFFF;

  private TextTransforms() {}

  static Object call(String symbol, Object[] a) {
    switch (symbol) {
      case "btrim", "btrim1":
        return trim((String) a[0], set(a), true, true);
      case "ltrim", "ltrim1":
        return trim((String) a[0], set(a), true, false);
      case "rtrim":
        return trim((String) a[0], set(a), false, true);
      case "lpad", "lpad_sql":
        return pad((String) a[0], (Integer) a[1], a.length > 2 ? (String) a[2] : " ", true);
      case "rpad", "rpad_sql":
        return pad((String) a[0], (Integer) a[1], a.length > 2 ? (String) a[2] : " ", false);
      case "repeat":
        return repeat((String) a[0], (Integer) a[1]);
      case "replace_text":
        return ((String) a[1]).isEmpty()
            ? a[0]
            : ((String) a[0]).replace((String) a[1], (String) a[2]);
      case "translate":
        return translate((String) a[0], (String) a[1], (String) a[2]);
      case "initcap":
        return initcap((String) a[0]);
      case "split_part":
        return splitPart((String) a[0], (String) a[1], (Integer) a[2]);
      case "textoverlay", "textoverlay_no_len":
        return overlay(
            (String) a[0],
            (String) a[1],
            (Integer) a[2],
            a.length > 3 ? (Integer) a[3] : TextFunctions.length((String) a[1]));
      case "ascii":
        return ((String) a[0]).isEmpty() ? 0 : ((String) a[0]).codePointAt(0);
      case "chr":
        return chr((Integer) a[0]);
      case "quote_ident":
        return QuotedNames.quoteIdentifier((String) a[0]);
      case "quote_literal":
        return QuotedNames.quoteLiteral((String) a[0]);
      case "quote_nullable":
        return a[0] == null ? "NULL" : QuotedNames.quoteLiteral((String) a[0]);
      case "parse_ident":
        return ArrayValue.of(TypeOids.TEXT, RegObjectCodec.parts((String) a[0]).toArray());
      default:
        return TextBytes.call(symbol, a);
    }
  }

  private static String set(Object[] a) {
    return a.length > 1 ? (String) a[1] : " ";
  }

  private static String trim(String text, String set, boolean left, boolean right) {
    int start = 0;
    int end = text.length();
    while (left && start < end) {
      int c = text.codePointAt(start);
      if (set.indexOf(c) < 0) {
        break;
      }
      start += Character.charCount(c);
    }
    while (right && end > start) {
      int c = text.codePointBefore(end);
      if (set.indexOf(c) < 0) {
        break;
      }
      end -= Character.charCount(c);
    }
    return text.substring(start, end);
  }

  private static DatabaseException tooLong() {
    return DatabaseException.error(SqlState.PROGRAM_LIMIT_EXCEEDED, "requested length too large");
  }

  private static String pad(String text, int width, String fill, boolean left) {
    int length = TextFunctions.length(text);
    int target = Math.max(width, 0);
    if (target >= MAXIMUM_LENGTH / 4) {
      throw tooLong();
    }
    if (length >= target) {
      return TextFunctions.slice(text, 0, target);
    }
    if (fill.isEmpty()) {
      return text;
    }
    int missing = target - length;
    int fillLength = TextFunctions.length(fill);
    String padding =
        fill.repeat(missing / fillLength) + TextFunctions.slice(fill, 0, missing % fillLength);
    return left ? padding + text : text + padding;
  }

  private static String repeat(String text, int count) {
    if (count <= 0) {
      return "";
    }
    if ((long) text.length() * count > MAXIMUM_LENGTH) {
      throw tooLong();
    }
    return text.repeat(count);
  }

  private static String translate(String text, String from, String to) {
    StringBuilder out = new StringBuilder();
    int[] targets = to.codePoints().toArray();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int index = from.indexOf(c);
      if (index < 0) {
        out.appendCodePoint(c);
      } else {
        int number = from.codePointCount(0, index);
        if (number < targets.length) {
          out.appendCodePoint(targets[number]);
        }
      }
    }
    return out.toString();
  }

  private static String initcap(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean upper = c >= 'A' && c <= 'Z';
      boolean lower = c >= 'a' && c <= 'z';
      out.append(inWord && upper ? (char) (c + 32) : !inWord && lower ? (char) (c - 32) : c);
      inWord = upper || lower || c >= '0' && c <= '9';
    }
    return out.toString();
  }

  private static String splitPart(String text, String separator, int field) {
    if (field == 0) {
      throw Errors.invalidParameter("field position must not be zero");
    }
    List<String> parts = split(text, separator);
    int index = field > 0 ? field - 1 : parts.size() + field;
    return index < 0 || index >= parts.size() ? "" : parts.get(index);
  }

  static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int found = separator.isEmpty() ? -1 : text.indexOf(separator);
    while (found >= 0) {
      parts.add(text.substring(start, found));
      start = found + separator.length();
      found = text.indexOf(separator, start);
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static String overlay(String text, String part, int from, int count) {
    if (from <= 0) {
      throw DatabaseException.error(
          SqlState.SUBSTRING_ERROR, "negative substring length not allowed");
    }
    String head = TextFunctions.substring(text, 1, from - 1);
    long rest = (long) from + count;
    return head + part + TextFunctions.substring(text, IntegerFunctions.int4(rest), null);
  }

  private static String chr(int code) {
    if (code == 0) {
      throw DatabaseException.error(
          SqlState.PROGRAM_LIMIT_EXCEEDED, "null character not permitted");
    }
    if (code < 0) {
      throw Errors.invalidParameter("character number must be positive");
    }
    if (code > 0x10FFFF) {
      throw DatabaseException.error(
          SqlState.PROGRAM_LIMIT_EXCEEDED,
          "requested character too large for encoding: " + Integer.toUnsignedString(code));
    }
    if (code >= 0xD800 && code <= 0xDFFF) {
      throw DatabaseException.error(
          SqlState.PROGRAM_LIMIT_EXCEEDED, "requested character not valid for encoding: " + code);
    }
    return Character.toString(code);
  }
}

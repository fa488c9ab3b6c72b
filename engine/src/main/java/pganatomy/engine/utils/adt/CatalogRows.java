package pganatomy.engine.utils.adt;

import java.nio.charset.StandardCharsets;

/// Rows of a built-in catalog as text: one line for each row, fields separated by tabs, sorted by
/// the first field, with an index by OID. Nothing is parsed before it is asked for.
///
/// ```text
///   rows   "abs\t1397\t23\t...\nabs\t1396\t...\nacos\t..."    sorted by name (bytes)
///   index  "01396000012..."   5 digits OID, 6 digits offset    sorted by OID
/// ```
///
/// The text comes from string constants of a generated class and not from a resource: a young
/// backend whose classes all come from the AOT cache has not opened its jar yet, and opening it
/// costs more than the whole look-up.
final class CatalogRows {
  private static final int ENTRY_LENGTH = 11;
  private static final int OID_DIGITS = 5;

  private final byte[] rows;
  private final byte[] index;

  CatalogRows(String[] parts, String index) {
    this.rows = join(parts);
    this.index = index.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] join(String[] parts) {
    int length = 0;
    for (String part : parts) {
      length += part.length();
    }
    byte[] joined = new byte[length];
    int at = 0;
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(bytes, 0, joined, at, bytes.length);
      at += bytes.length;
    }
    return joined;
  }

  /// Offset of the first row whose first field is `key`, -1 when there is none.
  int find(String key) {
    int low = 0;
    int high = rows.length;
    while (low < high) {
      int line = lineStart((low + high) >>> 1);
      if (compare(line, key) < 0) {
        low = lineEnd(line) + 1;
      } else {
        high = line;
      }
    }
    return low < rows.length && compare(low, key) == 0 ? low : -1;
  }

  /// Whether the row at `line` has that first field.
  boolean matches(int line, String key) {
    return line < rows.length && compare(line, key) == 0;
  }

  /// Offset of the row behind the one at `line`.
  int next(int line) {
    return lineEnd(line) + 1;
  }

  int end() {
    return rows.length;
  }

  int findByOid(int oid) {
    int low = 0;
    int high = index.length / ENTRY_LENGTH;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int found = number(index, middle * ENTRY_LENGTH, OID_DIGITS);
      if (found == oid) {
        return number(index, middle * ENTRY_LENGTH + OID_DIGITS, ENTRY_LENGTH - OID_DIGITS);
      }
      if (found < oid) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return -1;
  }

  /// All OIDs, in ascending order.
  int[] oids() {
    int[] oids = new int[index.length / ENTRY_LENGTH];
    for (int i = 0; i < oids.length; i++) {
      oids[i] = number(index, i * ENTRY_LENGTH, OID_DIGITS);
    }
    return oids;
  }

  private int lineStart(int offset) {
    int at = offset;
    while (at > 0 && rows[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  private int lineEnd(int line) {
    int at = line;
    while (at < rows.length && rows[at] != '\n') {
      at++;
    }
    return at;
  }

  private int compare(int line, String key) {
    int length = key.length();
    for (int i = 0; i < length; i++) {
      byte at = rows[line + i];
      if (at == '\t') {
        return -1;
      }
      int difference = at - key.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return rows[line + length] == '\t' ? 0 : 1;
  }

  private static int number(byte[] digits, int at, int length) {
    int value = 0;
    for (int i = at; i < at + length; i++) {
      value = value * 10 + digits[i] - '0';
    }
    return value;
  }

  Fields fields(int line) {
    return new Fields(rows, line);
  }

  /// Walks over the fields of one row.
  static final class Fields {
    private final byte[] rows;
    private int at;

    Fields(byte[] rows, int line) {
      this.rows = rows;
      this.at = line;
    }

    String text() {
      int start = at;
      while (rows[at] != '\t' && rows[at] != '\n') {
        at++;
      }
      return new String(rows, start, at++ - start, StandardCharsets.ISO_8859_1);
    }

    int number() {
      boolean negative = rows[at] == '-';
      if (negative) {
        at++;
      }
      int value = 0;
      while (rows[at] != '\t' && rows[at] != '\n') {
        value = value * 10 + rows[at++] - '0';
      }
      at++;
      return negative ? -value : value;
    }

    char letter() {
      char letter = (char) rows[at];
      at += 2;
      return letter;
    }

    boolean flag() {
      return letter() == 't';
    }

    /// Numbers separated by spaces.
    int[] numbers() {
      String[] words = words(' ');
      int[] numbers = new int[words.length];
      for (int i = 0; i < words.length; i++) {
        numbers[i] = Integer.parseInt(words[i]);
      }
      return numbers;
    }

    String[] words(char separator) {
      String all = text();
      if (all.isEmpty()) {
        return NONE;
      }
      int count = 1;
      for (int i = 0; i < all.length(); i++) {
        if (all.charAt(i) == separator) {
          count++;
        }
      }
      String[] words = new String[count];
      int start = 0;
      for (int i = 0; i < count; i++) {
        int end = all.indexOf(separator, start);
        words[i] = end < 0 ? all.substring(start) : all.substring(start, end);
        start = end + 1;
      }
      return words;
    }

    private static final String[] NONE = {};
  }
}

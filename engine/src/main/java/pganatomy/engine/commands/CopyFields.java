package pganatomy.engine.commands;

import java.util.List;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Takes a line of COPY data apart, and puts one together.
///
/// PostgreSQL: src/backend/commands/copyfromparse.c, CopyReadAttributesText(),
/// CopyReadAttributesCSV(); copyto.c, CopyAttributeOutText(), CopyAttributeOutCSV()
final class CopyFields {
  private final CopyOptions options;
  private final boolean[] forceNotNull;
  private final boolean[] forceNull;
  private final StringBuilder text = new StringBuilder();

  CopyFields(CopyOptions options, List<String> columns) {
    this.options = options;
    forceNotNull = CopyOptions.named(options.forceNotNull, columns);
    forceNull = CopyOptions.named(options.forceNull, columns);
  }

  // ---------------------------------------------------------------- reading

  /// The line's fields, null for NULL.
  void split(String line, List<String> fields) {
    fields.clear();
    int at = 0;
    do {
      at = options.isCsv ? csvField(line, at, fields) : textField(line, at, fields);
    } while (at >= 0);
  }

  /// Reads one field and tells where the next one starts, -1 after the last.
  private int textField(String line, int start, List<String> fields) {
    text.setLength(0);
    int at = start;
    while (at < line.length() && line.charAt(at) != options.delimiter) {
      char c = line.charAt(at++);
      if (c == '\\' && at < line.length()) {
        at = unescape(line, at);
      } else {
        text.append(c);
      }
    }
    boolean isNull =
        at - start == options.nullText.length() && line.startsWith(options.nullText, start);
    fields.add(isNull ? null : text.toString());
    return at < line.length() ? at + 1 : -1;
  }

  private int unescape(String line, int at) {
    char c = line.charAt(at);
    switch (c) {
      case 'b' -> text.append('\b');
      case 'f' -> text.append('\f');
      case 'n' -> text.append('\n');
      case 'r' -> text.append('\r');
      case 't' -> text.append('\t');
      case 'v' -> text.append('\u000b');
      case 'x' -> {
        return number(line, at, at + 1, 16, 2);
      }
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        return number(line, at, at, 8, 3);
      }
      default -> text.append(c);
    }
    return at + 1;
  }

  private int number(String line, int letter, int first, int radix, int digits) {
    int value = 0;
    int at = first;
    while (at < line.length()
        && at < first + digits
        && Character.digit(line.charAt(at), radix) >= 0) {
      value = value * radix + Character.digit(line.charAt(at++), radix);
    }
    if (at == first) {
      text.append(line.charAt(letter));
      return letter + 1;
    }
    text.append((char) (value & 0xff));
    return at;
  }

  private int csvField(String line, int start, List<String> fields) {
    text.setLength(0);
    boolean wasQuoted = false;
    boolean isQuoted = false;
    int at = start;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (!isQuoted && c == options.delimiter) {
        break;
      }
      at++;
      if (isQuoted
          && c == options.escape
          && at < line.length()
          && (line.charAt(at) == options.quote || line.charAt(at) == options.escape)) {
        text.append(line.charAt(at++));
      } else if (c == options.quote) {
        isQuoted = !isQuoted;
        wasQuoted = true;
      } else {
        text.append(c);
      }
    }
    if (isQuoted) {
      throw DatabaseException.error(SqlState.BAD_COPY_FILE_FORMAT, "unterminated CSV quoted field");
    }
    int column = fields.size();
    boolean looksNull = options.nullText.contentEquals(text);
    boolean isNull =
        looksNull
            && (wasQuoted
                ? column < forceNull.length && forceNull[column]
                : column >= forceNotNull.length || !forceNotNull[column]);
    fields.add(isNull ? null : text.toString());
    return at < line.length() ? at + 1 : -1;
  }

  // ---------------------------------------------------------------- writing

  void append(StringBuilder line, String value, boolean forceQuote, boolean isOnly) {
    if (value == null) {
      line.append(options.nullText);
    } else if (options.isCsv) {
      appendCsv(line, value, forceQuote, isOnly);
    } else {
      appendText(line, value);
    }
  }

  private void appendText(StringBuilder line, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\b' -> line.append("\\b");
        case '\f' -> line.append("\\f");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\t' -> line.append("\\t");
        case '\u000b' -> line.append("\\v");
        case '\\' -> line.append("\\\\");
        default -> {
          if (c == options.delimiter) {
            line.append('\\');
          }
          line.append(c);
        }
      }
    }
  }

  private void appendCsv(StringBuilder line, String value, boolean forceQuote, boolean isOnly) {
    boolean needsQuotes =
        forceQuote
            || value.equals(options.nullText)
            || isOnly && value.equals("\\.")
            || value.indexOf(options.delimiter) >= 0
            || value.indexOf(options.quote) >= 0
            || value.indexOf('\n') >= 0
            || value.indexOf('\r') >= 0;
    if (!needsQuotes) {
      line.append(value);
      return;
    }
    line.append(options.quote);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == options.quote || c == options.escape) {
        line.append(options.escape);
      }
      line.append(c);
    }
    line.append(options.quote);
  }
}

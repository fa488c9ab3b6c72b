package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `concat`, `concat_ws`, `format`, `to_char` and their kin: functions whose arguments may be of
/// any type, and those that follow a pattern.
///
/// PostgreSQL: src/backend/utils/adt/varlena.c, text_format(); src/backend/utils/adt/formatting.c
final class FormatFunctions implements ScalarFunction {
  private final String symbol;
  private final Type[] types;

  FormatFunctions(String symbol, Type[] types) {
    this.symbol = symbol;
    this.types = types;
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    switch (symbol) {
      case "text_concat":
        return concat(a, 0, "");
      case "text_concat_ws":
        return a[0] == null ? null : concat(a, 1, (String) a[0]);
      case "text_format", "text_format_nv":
        return a[0] == null ? null : format(a);
      case "quote_literal_sql":
        return QuotedNames.quoteLiteral(text(a, 0));
      case "quote_nullable_sql":
        return a[0] == null ? "NULL" : QuotedNames.quoteLiteral(text(a, 0));
      case "timestamp_to_char":
        return DateTimes.isInfinite((long) (Long) a[0]) || ((String) a[1]).isEmpty()
            ? infinite((Long) a[0])
            : TimestampFormatter.format((String) a[1], (Long) a[0], null);
      case "timestamptz_to_char":
        return DateTimes.isInfinite((long) (Long) a[0]) || ((String) a[1]).isEmpty()
            ? infinite((Long) a[0])
            : TimestampFormatter.format((String) a[1], (Long) a[0], context.formats().timeZone());
      case "interval_to_char":
        return ((Interval) a[0]).isInfinite() || ((String) a[1]).isEmpty()
            ? null
            : TimestampFormatter.format((String) a[1], (Interval) a[0]);
      case "numeric_to_char":
        return new NumberFormatter((String) a[1]).format((Numeric) a[0], 0);
      case "int4_to_char", "int8_to_char":
        return new NumberFormatter((String) a[1])
            .format(Numeric.of(((Number) a[0]).longValue()), 0);
      case "float4_to_char":
        return new NumberFormatter((String) a[1])
            .format(NumericFunctions.fromDouble((Double) a[0], 6), 6);
      case "float8_to_char":
        return new NumberFormatter((String) a[1])
            .format(NumericFunctions.fromDouble((Double) a[0], 15), 15);
      case "numeric_to_number":
        return NumberFormatter.parse((String) a[0], (String) a[1]);
      case "to_date":
        return new TimestampReader((String) a[0], (String) a[1]).date();
      case "to_timestamp":
        return new TimestampReader((String) a[0], (String) a[1]).timestamp();
      case "format_type":
        return a[0] == null
            ? null
            : a[1] == null
                ? TypeNames.format((Integer) a[0], -1)
                : TypeNames.formatWithModifier((Integer) a[0], (Integer) a[1]);
      case "pg_typeof":
        return types[0].oid();
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  private static Object infinite(long timestamp) {
    return DateTimes.isInfinite(timestamp) ? (timestamp > 0 ? "infinity" : "-infinity") : null;
  }

  private String text(Object[] a, int index) {
    return a[index] instanceof Boolean value && symbol.startsWith("text_c")
        ? (value ? "t" : "f")
        : types[index].codec().format(a[index]);
  }

  private String concat(Object[] a, int from, String separator) {
    StringBuilder out = new StringBuilder();
    boolean first = true;
    for (int i = from; i < a.length; i++) {
      if (a[i] != null) {
        out.append(first ? "" : separator).append(text(a, i));
        first = false;
      }
    }
    return out.toString();
  }

  private String format(Object[] a) {
    String pattern = (String) a[0];
    StringBuilder out = new StringBuilder();
    int next = 1;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c != '%') {
        out.append(c);
        continue;
      }
      if (++i >= pattern.length()) {
        throw unterminated();
      }
      if (pattern.charAt(i) == '%') {
        out.append('%');
        continue;
      }
      FormatSpecifier specifier = new FormatSpecifier(pattern, i);
      i = specifier.end;
      int width = specifier.width;
      boolean left = specifier.left;
      if (specifier.widthFromArgument) {
        int index = specifier.widthArgument > 0 ? specifier.widthArgument : next++;
        Object given = argument(a, index);
        width = given == null ? 0 : width(given, types[index]);
        next = specifier.widthArgument > 0 ? index + 1 : next;
      }
      int index = specifier.argument > 0 ? specifier.argument : next;
      next = index + 1;
      Object value = argument(a, index);
      String text = converted(specifier.conversion, value, a, index);
      left |= width < 0;
      pad(out, text, Math.abs(width), left);
    }
    return out.toString();
  }

  private static int width(Object value, Type type) {
    return value instanceof Integer number
        ? number
        : (Integer) Types.INT4.codec().parse(type.codec().format(value), -1);
  }

  private static DatabaseException unterminated() {
    return Errors.invalidParameter("unterminated format() type specifier")
        .hint("For a single \"%\" use \"%%\".");
  }

  private static Object argument(Object[] a, int index) {
    if (index >= a.length) {
      throw Errors.invalidParameter("too few arguments for format()");
    }
    return a[index];
  }

  private String converted(char conversion, Object value, Object[] a, int index) {
    switch (conversion) {
      case 's':
        return value == null ? "" : types[index].codec().format(value);
      case 'I':
        if (value == null) {
          throw DatabaseException.error(
              SqlState.NULL_VALUE_NOT_ALLOWED,
              "null values cannot be formatted as an SQL identifier");
        }
        return QuotedNames.quoteIdentifier(types[index].codec().format(value));
      case 'L':
        return value == null
            ? "NULL"
            : QuotedNames.quoteLiteral(types[index].codec().format(value));
      default:
        throw Errors.invalidParameter("unrecognized format() type specifier \"" + conversion + "\"")
            .hint("For a single \"%\" use \"%%\".");
    }
  }

  private static void pad(StringBuilder out, String text, int width, boolean left) {
    int missing = width - TextFunctions.length(text);
    String blanks = missing > 0 ? " ".repeat(missing) : "";
    out.append(left ? "" : blanks).append(text).append(left ? blanks : "");
  }

  /// `%[position$][-][width]type`.
  private static final class FormatSpecifier {
    private int argument;
    private int widthArgument;
    private boolean widthFromArgument;
    private boolean left;
    private int width;
    private final char conversion;
    private final int end;
    private final String pattern;
    private int at;

    FormatSpecifier(String pattern, int from) {
      this.pattern = pattern;
      at = from;
      int number = number();
      if (number >= 0 && peek() == '$') {
        if (number == 0) {
          throw Errors.invalidParameter(
              "format specifies argument 0, but arguments are numbered from 1");
        }
        argument = number;
        at++;
        number = -1;
      }
      while (number < 0 && peek() == '-') {
        left = true;
        at++;
      }
      if (number < 0 && peek() == '*') {
        at++;
        widthFromArgument = true;
        int position = number();
        if (position >= 0) {
          if (peek() != '$') {
            throw Errors.invalidParameter("width argument position must be ended by \"$\"");
          }
          at++;
          widthArgument = position;
        }
      } else {
        number = number >= 0 ? number : number();
        width = Math.max(number, 0);
      }
      if (at >= pattern.length()) {
        throw unterminated();
      }
      conversion = pattern.charAt(at);
      end = at;
    }

    private char peek() {
      return at < pattern.length() ? pattern.charAt(at) : 0;
    }

    private int number() {
      int start = at;
      while (peek() >= '0' && peek() <= '9') {
        at++;
      }
      return start == at ? -1 : Integer.parseInt(pattern, start, at, 10);
    }
  }
}

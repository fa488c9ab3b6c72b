package pganatomy.engine.utils.adt;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Reads an interval: `1 year 2 mons`, `1-2 3 4:05:06`, `P1Y2M3DT4H5M6S`, `@ 3 days ago`.
///
/// PostgreSQL: src/backend/utils/adt/datetime.c, DecodeInterval(), DecodeISO8601Interval()
final class IntervalParser {
  private final String text;
  private final String lower;
  private final int typeModifier;
  private int at;
  private BigDecimal micros = BigDecimal.ZERO;
  private BigDecimal days = BigDecimal.ZERO;
  private BigDecimal months = BigDecimal.ZERO;
  private boolean any;

  IntervalParser(String text, int typeModifier) {
    this.text = text;
    this.lower = IntervalText.lower(text.strip());
    this.typeModifier = typeModifier;
  }

  Interval parse() {
    switch (lower) {
      case "infinity", "+infinity", "inf", "+inf":
        return Interval.INFINITY;
      case "-infinity", "-inf":
        return Interval.MINUS_INFINITY;
      default:
        break;
    }
    boolean iso = lower.startsWith("p") && lower.length() > 1;
    boolean ago = iso ? parseIso() : parseWords();
    if (!any) {
      throw IntervalText.invalid(text);
    }
    return build(ago ? -1 : 1);
  }

  private Interval build(int sign) {
    try {
      BigDecimal factor = BigDecimal.valueOf(sign);
      long time = micros.multiply(factor).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
      int day = days.multiply(factor).intValueExact();
      int month = months.multiply(factor).intValueExact();
      Interval result = new Interval(time, day, month);
      if (result.isInfinite()) {
        throw IntervalText.fieldOverflow(text);
      }
      return result;
    } catch (ArithmeticException overflow) {
      throw IntervalText.fieldOverflow(text);
    }
  }

  private boolean parseWords() {
    boolean ago = false;
    if (peek() == '@') {
      at++;
    }
    while (true) {
      skipBlanks();
      if (at >= lower.length()) {
        return ago;
      }
      if (lower.startsWith("ago", at) && at + 3 == lower.length() && any) {
        at += 3;
        ago = true;
      } else {
        field();
      }
    }
  }

  private void field() {
    int start = at;
    int sign = sign();
    String number = digits();
    if (number.isEmpty()) {
      throw IntervalText.invalid(text);
    }
    if (peek() == ':') {
      clock(number, sign);
      return;
    }
    if (peek() == '-' && Character.isDigit(peekNext()) && number.indexOf('.') < 0) {
      at++;
      String month = digits();
      months = months.add(new BigDecimal(number).multiply(BigDecimal.valueOf(12L * sign)));
      months = months.add(new BigDecimal(month).multiply(BigDecimal.valueOf(sign)));
      any = true;
      return;
    }
    skipBlanks();
    int wordStart = at;
    while (Character.isLetter(peek())) {
      at++;
    }
    String unit = lower.substring(wordStart, at);
    if (unit.equals("ago")) {
      at = wordStart;
      unit = "";
    }
    BigDecimal value = number(number).multiply(BigDecimal.valueOf(sign));
    if (unit.isEmpty()) {
      unitless(value, start);
    } else {
      add(value, unit);
    }
    any = true;
  }

  /// A number without a unit: in front of a clock it is days, else what the type's fields say,
  /// seconds when they say nothing.
  private void unitless(BigDecimal value, int start) {
    int here = at;
    skipBlanks();
    boolean clockFollows = false;
    int look = at;
    if (look < lower.length() && (lower.charAt(look) == '-' || lower.charAt(look) == '+')) {
      look++;
    }
    while (look < lower.length() && Character.isDigit(lower.charAt(look))) {
      look++;
      clockFollows = look < lower.length() && lower.charAt(look) == ':';
    }
    if (!clockFollows) {
      at = here;
      skipBlanks();
      if (at < lower.length() && !lower.startsWith("ago", at)) {
        throw IntervalText.invalid(text);
      }
    }
    add(value, clockFollows ? "day" : unitOfModifier());
  }

  private String unitOfModifier() {
    int fields = typeModifier < 0 ? 0x7FFF : typeModifier >> 16 & 0x7FFF;
    if (fields == 0x7FFF || (fields & 1 << 12) != 0) {
      return "second";
    }
    return (fields & 1 << 11) != 0
        ? "minute"
        : (fields & 1 << 10) != 0
            ? "hour"
            : (fields & 1 << 3) != 0 ? "day" : (fields & 1 << 1) != 0 ? "month" : "year";
  }

  private BigDecimal number(String digits) {
    try {
      return new BigDecimal(digits);
    } catch (NumberFormatException broken) {
      throw IntervalText.invalid(text);
    }
  }

  private void clock(String hours, int sign) {
    at++;
    String minutes = digits();
    String seconds = "0";
    BigDecimal hour = number(hours);
    if (peek() == ':') {
      at++;
      seconds = digits();
    } else if (minutes.indexOf('.') >= 0) {
      // mm:ss.fff
      seconds = minutes;
      minutes = hours;
      hour = BigDecimal.ZERO;
    }
    if (minutes.isEmpty() || seconds.isEmpty()) {
      throw IntervalText.invalid(text);
    }
    BigDecimal minute = number(minutes);
    BigDecimal second = number(seconds);
    if (minute.compareTo(BigDecimal.valueOf(60)) >= 0
        || second.compareTo(BigDecimal.valueOf(60)) > 0) {
      throw IntervalText.fieldOverflow(text);
    }
    BigDecimal total =
        hour.multiply(BigDecimal.valueOf(3600))
            .add(minute.multiply(BigDecimal.valueOf(60)))
            .add(second);
    micros = micros.add(total.multiply(BigDecimal.valueOf(1_000_000L * sign)));
    any = true;
  }

  /// Adds a count of a unit; fractions flow down: of years to months, of months to days, of days to
  /// time.
  private void add(BigDecimal value, String unit) {
    switch (unit) {
      case "us",
          "usec",
          "usecs",
          "usecond",
          "useconds",
          "microsecon",
          "microsecond",
          "microseconds",
          "microsec",
          "microsecs" ->
          addMicros(value, 1);
      case "ms",
          "msec",
          "msecs",
          "mseconds",
          "msecond",
          "millisecon",
          "millisecond",
          "milliseconds",
          "millisecs" ->
          addMicros(value, 1_000);
      case "s", "sec", "secs", "second", "seconds" -> addMicros(value, DateTimes.MICROS_PER_SECOND);
      case "m", "min", "mins", "minute", "minutes" -> addMicros(value, DateTimes.MICROS_PER_MINUTE);
      case "h", "hr", "hrs", "hour", "hours" -> addMicros(value, DateTimes.MICROS_PER_HOUR);
      case "d", "day", "days" -> addDays(value);
      case "w", "week", "weeks" -> addDays(value.multiply(BigDecimal.valueOf(7)));
      case "mon", "mons", "month", "months" -> addMonths(value);
      case "y", "yr", "yrs", "year", "years" -> addYears(value, 1);
      case "dec", "decs", "decade", "decades" -> addYears(value, 10);
      case "c", "cent", "century", "centuries" -> addYears(value, 100);
      case "mil", "mils", "millennia", "millennium" -> addYears(value, 1000);
      default -> throw IntervalText.invalid(text);
    }
  }

  private void addMicros(BigDecimal value, long unit) {
    micros =
        micros.add(value.multiply(BigDecimal.valueOf(unit)).setScale(0, RoundingMode.HALF_EVEN));
  }

  private void addDays(BigDecimal value) {
    BigDecimal whole = value.setScale(0, RoundingMode.DOWN);
    days = days.add(whole);
    addMicros(value.subtract(whole), DateTimes.MICROS_PER_DAY);
  }

  private void addMonths(BigDecimal value) {
    BigDecimal whole = value.setScale(0, RoundingMode.DOWN);
    months = months.add(whole);
    addDays(value.subtract(whole).multiply(BigDecimal.valueOf(30)));
  }

  private void addYears(BigDecimal value, int years) {
    BigDecimal all = value.multiply(BigDecimal.valueOf(12L * years));
    months = months.add(all.setScale(0, RoundingMode.HALF_EVEN));
  }

  private boolean parseIso() {
    at = 1;
    boolean time = false;
    while (at < lower.length()) {
      if (peek() == 't') {
        time = true;
        at++;
        continue;
      }
      int sign = sign();
      String number = digits();
      if (number.isEmpty() || at >= lower.length()) {
        throw IntervalText.invalid(text);
      }
      BigDecimal value = number(number).multiply(BigDecimal.valueOf(sign));
      char unit = lower.charAt(at++);
      switch (unit) {
        case 'y' -> addYears(value, 1);
        case 'm' -> {
          if (time) {
            addMicros(value, DateTimes.MICROS_PER_MINUTE);
          } else {
            addMonths(value);
          }
        }
        case 'w' -> addDays(value.multiply(BigDecimal.valueOf(7)));
        case 'd' -> addDays(value);
        case 'h' -> addMicros(value, DateTimes.MICROS_PER_HOUR);
        case 's' -> addMicros(value, DateTimes.MICROS_PER_SECOND);
        default -> throw IntervalText.invalid(text);
      }
      any = true;
    }
    return false;
  }

  private int sign() {
    if (peek() == '-' || peek() == '+') {
      return lower.charAt(at++) == '-' ? -1 : 1;
    }
    return 1;
  }

  private String digits() {
    int start = at;
    while (peek() == '.' || peek() >= '0' && peek() <= '9') {
      at++;
    }
    return lower.substring(start, at);
  }

  private char peek() {
    return at < lower.length() ? lower.charAt(at) : 0;
  }

  private char peekNext() {
    return at + 1 < lower.length() ? lower.charAt(at + 1) : 0;
  }

  private void skipBlanks() {
    while (IntegerCodec.isBlank(peek()) || peek() == ',') {
      at++;
    }
  }
}

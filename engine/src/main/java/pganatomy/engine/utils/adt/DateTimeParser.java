package pganatomy.engine.utils.adt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Reads dates and times in the usual ways of writing them: ISO 8601, `Jan 8, 1999`, `1/8/1999`,
/// `19990108T040506`, `04:05 PM`, `now`, `tomorrow`, `infinity`, zones by offset, abbreviation or
/// name.
///
/// The text is cut into words first; each word tells by its look what it is. PostgreSQL also reads
/// some forms that nobody misses (`08-Jan-99` with two-digit years is read, `J2451187` too,
/// `y2001m02` is not).
///
/// PostgreSQL: src/backend/utils/adt/datetime.c, ParseDateTime(), DecodeDateTime()
final class DateTimeParser {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  final String text;
  private final int oid;
  final FormatSettings settings = CurrentContext.get().formats();

  String keyword;
  int year = Integer.MIN_VALUE;
  int month;
  int day;
  private boolean hasMonthName;
  private boolean yearIsShort;
  boolean hasDate;
  boolean hasTime;
  long timeMicros;
  private boolean beforeChrist;
  private char halfOfDay;
  TimeZoneRules zone;
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Integer> numberWidths = new ArrayList<>();

  DateTimeParser(String text, int oid) {
    this.text = text;
    this.oid = oid;
    if (text.length() > 128) {
      throw invalid();
    }
    parse(text.strip());
  }

  DatabaseException invalid() {
    String type =
        switch (oid) {
          case TypeOids.DATE -> "date";
          case TypeOids.TIME -> "time";
          case TypeOids.TIMETZ -> "time with time zone";
          case TypeOids.TIMESTAMP -> "timestamp";
          default -> "timestamp with time zone";
        };
    return DatabaseException.error(
        SqlState.INVALID_DATETIME_FORMAT,
        "invalid input syntax for type " + type + ": \"" + text + "\"");
  }

  private DatabaseException fieldOverflow(boolean hint) {
    DatabaseException error =
        DatabaseException.error(
            SqlState.DATETIME_FIELD_OVERFLOW,
            "date/time field value out of range: \"" + text + "\"");
    return hint ? error.hint("Perhaps you need a different \"DateStyle\" setting.") : error;
  }

  private void parse(String input) {
    int at = 0;
    while (at < input.length()) {
      char c = input.charAt(at);
      if (IntegerCodec.isBlank(c) || c == ',') {
        at++;
      } else if (c >= '0' && c <= '9') {
        at = number(input, at);
      } else if (Character.isLetter(c)) {
        at = word(input, at);
      } else if ((c == '+' || c == '-') && (hasTime || hasDate) && at + 1 < input.length()) {
        at = c == '-' && input.startsWith("-infinity", at) ? word(input, at) : offset(input, at);
      } else if (c == '-' || c == '+') {
        at = word(input, at);
      } else {
        throw invalid();
      }
    }
    finishDate();
  }

  /// A word that begins with a digit: a clock, a date with separators, or a plain number.
  private int number(String input, int from) {
    int end = from;
    while (end < input.length() && Character.isDigit(input.charAt(end))) {
      end++;
    }
    char next = end < input.length() ? input.charAt(end) : 0;
    if (next == ':') {
      return clock(input, from, end);
    }
    boolean separator = next == '-' || next == '/' || next == '.';
    if (separator
        && !hasDate
        && end + 1 < input.length()
        && Character.isLetterOrDigit(input.charAt(end + 1))
        && !(next == '.' && end - from >= 6)) {
      return dateWithSeparators(input, from);
    }
    plainNumber(input, from, end);
    if (next == '.' && hasTime) {
      return fractionBehind(input, end);
    }
    return end;
  }

  /// `19990108`, `040506`, or a number whose meaning the others decide.
  private void plainNumber(String input, int from, int end) {
    int width = end - from;
    if (width > 9) {
      throw invalid();
    }
    int value = Integer.parseInt(input, from, end, 10);
    if (width == 8 && !hasDate) {
      setDate(value / 10000, value / 100 % 100, value % 100);
    } else if (width == 6 && hasDate && !hasTime || width == 6 && isTimeOnly()) {
      setTime(value / 10000, value / 100 % 100, value % 100, 0);
    } else if (width == 4 && hasDate && !hasTime && oid != TypeOids.DATE) {
      setTime(value / 100, value % 100, 0, 0);
    } else if (width == 6 && !hasDate && numbers.isEmpty()) {
      setDate(twoDigitYear(value / 10000), value / 100 % 100, value % 100);
    } else {
      numbers.add(value);
      numberWidths.add(width);
    }
  }

  private boolean isTimeOnly() {
    return oid == TypeOids.TIME || oid == TypeOids.TIMETZ;
  }

  private int fractionBehind(String input, int point) {
    int end = point + 1;
    while (end < input.length() && Character.isDigit(input.charAt(end))) {
      end++;
    }
    timeMicros += fractionMicros(input, point + 1, end);
    return end;
  }

  private static long fractionMicros(String input, int from, int end) {
    long micros = 0;
    for (int i = 0; i < 6; i++) {
      micros = micros * 10 + (from + i < end ? input.charAt(from + i) - '0' : 0);
    }
    return from + 6 < end && input.charAt(from + 6) >= '5' ? micros + 1 : micros;
  }

  private int clock(String input, int from, int colon) {
    if (hasTime || colon - from > 2) {
      throw invalid();
    }
    int hour = Integer.parseInt(input, from, colon, 10);
    int at = colon + 1;
    int minuteEnd = digitsEnd(input, at);
    if (minuteEnd == at || minuteEnd - at > 2) {
      throw invalid();
    }
    int minute = Integer.parseInt(input, at, minuteEnd, 10);
    at = minuteEnd;
    int second = 0;
    long micros = 0;
    if (at < input.length() && input.charAt(at) == ':') {
      int end = digitsEnd(input, at + 1);
      if (end == at + 1 || end - at > 3) {
        throw invalid();
      }
      second = Integer.parseInt(input, at + 1, end, 10);
      at = end;
      if (at < input.length() && input.charAt(at) == '.') {
        end = digitsEnd(input, at + 1);
        micros = fractionMicros(input, at + 1, end);
        at = end;
      }
    }
    setTime(hour, minute, second, micros);
    return at;
  }

  private static int digitsEnd(String input, int from) {
    int end = from;
    while (end < input.length() && Character.isDigit(input.charAt(end))) {
      end++;
    }
    return end;
  }

  private void setTime(int hour, int minute, int second, long micros) {
    if (minute > 59
        || second > 60
        || hour > 24
        || hour == 24 && (minute > 0 || second > 0 || micros > 0)) {
      throw fieldOverflow(false);
    }
    hasTime = true;
    timeMicros =
        hour * DateTimes.MICROS_PER_HOUR
            + minute * DateTimes.MICROS_PER_MINUTE
            + second * DateTimes.MICROS_PER_SECOND
            + micros;
  }

  private int dateWithSeparators(String input, int from) {
    char separator = 0;
    int at = from;
    String[] parts = new String[3];
    int count = 0;
    while (at < input.length() && count < 3) {
      int start = at;
      while (at < input.length()
          && Character.isLetterOrDigit(input.charAt(at))
          && !(count == 2 && Character.isLetter(input.charAt(at)))) {
        at++;
      }
      parts[count++] = input.substring(start, at);
      boolean more =
          at < input.length()
              && count < 3
              && (separator == 0
                  ? "-/.".indexOf(input.charAt(at)) >= 0
                  : input.charAt(at) == separator);
      if (!more) {
        break;
      }
      separator = input.charAt(at++);
    }
    if (count == 2 && separator == '.' && !hasDate && Character.isDigit(parts[0].charAt(0))) {
      yearAndDay(parts);
      return at;
    }
    if (count != 3) {
      throw invalid();
    }
    resolve(parts);
    return at;
  }

  /// `1999.008`: the year and the day of the year.
  private void yearAndDay(String[] parts) {
    if (parts[0].length() != 4 || parts[1].length() != 3) {
      throw invalid();
    }
    int of = Integer.parseInt(parts[0]);
    long civil = DateTimes.fromJulian(DateTimes.julian(of, 1, 1) + Integer.parseInt(parts[1]) - 1);
    setDate((int) (civil >> 16), (int) (civil >> 8 & 0xFF), (int) (civil & 0xFF));
  }

  /// Decides which of three parts is the year, the month and the day.
  private void resolve(String[] parts) {
    int named = -1;
    int[] values = new int[3];
    for (int i = 0; i < 3; i++) {
      if (!parts[i].isEmpty() && Character.isLetter(parts[i].charAt(0))) {
        named = i;
        values[i] = monthNumber(parts[i].toLowerCase(Locale.ROOT));
        if (values[i] == 0) {
          throw invalid();
        }
      } else {
        try {
          values[i] = Integer.parseInt(parts[i]);
        } catch (NumberFormatException broken) {
          throw invalid();
        }
      }
    }
    if (named >= 0) {
      int a = named == 0 ? 1 : 0;
      int b = named == 2 ? 1 : 2;
      boolean yearFirst = parts[a].length() > 2;
      int y = yearFirst ? a : b;
      setDate(yearOf(parts[y], values[y]), values[named], values[yearFirst ? b : a]);
      hasMonthName = true;
    } else if (parts[0].length() > 2 || settings.dateOrder == FormatSettings.DateOrder.YMD) {
      setDate(yearOf(parts[0], values[0]), values[1], values[2]);
    } else if (settings.dateOrder == FormatSettings.DateOrder.DMY) {
      setDate(yearOf(parts[2], values[2]), values[1], values[0]);
    } else {
      setDate(yearOf(parts[2], values[2]), values[0], values[1]);
    }
  }

  private int yearOf(String part, int value) {
    return part.length() <= 2 ? twoDigitYear(value) : value;
  }

  /// 70 to 99 are of the last century, unless the year turns out to be before Christ.
  private int twoDigitYear(int value) {
    yearIsShort = true;
    return value < 70 ? value + 2000 : value + 1900;
  }

  private void setDate(int y, int m, int d) {
    if (hasDate) {
      throw invalid();
    }
    hasDate = true;
    year = y;
    month = m;
    day = d;
  }

  private static int monthNumber(String word) {
    if (word.length() < 3) {
      return 0;
    }
    String[] full = {
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december"
    };
    int index = MONTHS.indexOf(word.substring(0, 3));
    if (index < 0 || index % 3 != 0) {
      return 0;
    }
    return word.length() == 3 || full[index / 3].equals(word) || word.equals("sept")
        ? index / 3 + 1
        : 0;
  }

  private int word(String input, int from) {
    int end = from + 1;
    while (end < input.length()
        && (Character.isLetter(input.charAt(end))
            || input.charAt(end) == '_'
            || input.charAt(end) == '/' && end + 1 < input.length())) {
      end++;
    }
    String word = input.substring(from, end).toLowerCase(Locale.ROOT);
    if (word.equals("j") && end < input.length() && Character.isDigit(input.charAt(end))) {
      return julianDay(input, end);
    }
    if (word.equals("t") && hasDate || word.equals("at") || word.equals("on")) {
      return end;
    }
    return classify(input, word, from, end);
  }

  private int julianDay(String input, int from) {
    int end = digitsEnd(input, from);
    long civil = DateTimes.fromJulian(Integer.parseInt(input, from, end, 10));
    setDate((int) (civil >> 16), (int) (civil >> 8 & 0xFF), (int) (civil & 0xFF));
    return end;
  }

  private int classify(String input, String word, int from, int end) {
    if (isSpecial(word)) {
      return special(word, end);
    }
    switch (word) {
      case "am", "pm":
        halfOfDay = word.charAt(0);
        return end;
      case "bc", "b.c":
        beforeChrist = true;
        return end;
      case "ad":
        return end;
      default:
        return isDayName(word) ? end : monthOrZone(input, word, from, end);
    }
  }

  private static boolean isSpecial(String word) {
    return switch (word) {
      case "now", "today", "tomorrow", "yesterday", "epoch", "allballs" -> true;
      case "infinity", "-infinity", "+infinity", "inf", "-inf", "+inf" -> true;
      default -> false;
    };
  }

  private int special(String word, int end) {
    if (keyword == null && !hasDate) {
      keyword = word;
      return end;
    }
    if (!word.equals("allballs")) {
      throw invalid();
    }
    setTime(0, 0, 0, 0);
    zone = TimeZoneRules.UTC;
    return end;
  }

  private static boolean isDayName(String word) {
    return switch (word) {
      case "sun", "sunday", "mon", "monday", "tue", "tues", "tuesday" -> true;
      case "wed", "wednesday", "weds", "thu", "thur", "thurs", "thursday" -> true;
      case "fri", "friday", "sat", "saturday" -> true;
      default -> false;
    };
  }

  private int monthOrZone(String input, String word, int from, int end) {
    int number = monthNumber(word);
    if (number <= 0 || hasDate) {
      return zoneName(input, word, from);
    }
    if (end + 1 < input.length()
        && input.charAt(end) == '-'
        && Character.isDigit(input.charAt(end + 1))) {
      return dateWithSeparators(input, from);
    }
    hasMonthName = true;
    month = number;
    return end;
  }

  private int zoneName(String input, String word, int from) {
    int end = from;
    while (end < input.length() && !IntegerCodec.isBlank(input.charAt(end))) {
      end++;
    }
    String name = input.substring(from, end);
    Integer offset = ZoneAbbreviations.find(word);
    if (offset != null && name.length() == word.length()) {
      zone = TimeZoneRules.fixed(offset);
      return end;
    }
    TimeZoneRules found = name.length() >= 3 || word.equals("z") ? TimeZoneRules.find(name) : null;
    if (found == null) {
      if (name.indexOf('/') > 0) {
        throw DatabaseException.error(
            SqlState.INVALID_PARAMETER_VALUE,
            "time zone \"" + name.toLowerCase(Locale.ROOT) + "\" not recognized");
      }
      throw invalid();
    }
    zone = found;
    return end;
  }

  private int offset(String input, int from) {
    int sign = input.charAt(from) == '-' ? -1 : 1;
    int end = digitsEnd(input, from + 1);
    int width = end - from - 1;
    if (width == 0 || width > 6) {
      throw invalid();
    }
    int value = Integer.parseInt(input, from + 1, end, 10);
    int seconds;
    if (width <= 2) {
      seconds = value * 3600;
      for (int unit = 60;
          unit >= 1 && end < input.length() && input.charAt(end) == ':';
          unit /= 60) {
        int next = digitsEnd(input, end + 1);
        seconds += Integer.parseInt(input, end + 1, next, 10) * unit;
        end = next;
      }
    } else if (width <= 4) {
      seconds = value / 100 * 3600 + value % 100 * 60;
    } else {
      seconds = value / 10000 * 3600 + value / 100 % 100 * 60 + value % 100;
    }
    if (seconds > 15 * 3600 + 59 * 60 + 59) {
      throw DatabaseException.error(
          SqlState.INVALID_TIME_ZONE_DISPLACEMENT_VALUE,
          "time zone displacement out of range: \"" + text + "\"");
    }
    zone = TimeZoneRules.fixed(sign * seconds);
    return end;
  }

  /// Gives the loose numbers their meaning (`Jan 8 1999`, `8 Jan 99`) and checks the fields.
  private void finishDate() {
    if (!hasDate && hasMonthName) {
      if (numbers.size() != 2) {
        throw invalid();
      }
      boolean yearFirst = numberWidths.get(0) > 2;
      int y = yearFirst ? 0 : 1;
      int value = numbers.get(y);
      setDate(numberWidths.get(y) <= 2 ? twoDigitYear(value) : value, month, numbers.get(1 - y));
    } else if (!numbers.isEmpty()) {
      throw invalid();
    }
    if (hasDate) {
      checkDate();
    }
    if (halfOfDay != 0) {
      long hour = timeMicros / DateTimes.MICROS_PER_HOUR;
      if (!hasTime || hour > 12) {
        throw fieldOverflow(false);
      }
      if (halfOfDay == 'p' && hour != 12) {
        timeMicros += 12 * DateTimes.MICROS_PER_HOUR;
      } else if (halfOfDay == 'a' && hour == 12) {
        timeMicros -= 12 * DateTimes.MICROS_PER_HOUR;
      }
    }
  }

  private void checkDate() {
    if (beforeChrist) {
      if (year <= 0) {
        throw fieldOverflow(false);
      }
      year = 1 - (yearIsShort ? year % 100 : year);
    } else if (year == 0) {
      throw fieldOverflow(false);
    }
    if (month < 1 || month > 12) {
      throw fieldOverflow(true);
    }
    if (day < 1 || day > 31) {
      throw fieldOverflow(true);
    }
    if (day > DateTimes.daysInMonth(year, month)) {
      throw fieldOverflow(false);
    }
  }
}

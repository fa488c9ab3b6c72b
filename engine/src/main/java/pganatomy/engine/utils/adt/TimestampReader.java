package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `to_date` and `to_timestamp`: reads a text along a pattern.
///
/// Known are the patterns of years, months (also by name), days, day of the year, hours, minutes,
/// seconds and their fractions, AM/PM, AD/BC, `TZH`, `TZM`, `J` and literals. Week patterns are
/// not.
///
/// PostgreSQL: src/backend/utils/adt/formatting.c, DCH_from_char()
final class TimestampReader {
  private static final String[] PATTERNS = {
    "SSSSS", "SSSS", "YYYY", "Y,YYY", "MONTH", "HH24", "HH12", "YYY", "MON", "DAY", "DDD", "A.D.",
    "B.C.", "A.M.", "P.M.", "TZH", "TZM", "FF1", "FF2", "FF3", "FF4", "FF5", "FF6", "AD", "BC",
    "AM", "PM", "DD", "DY", "FM", "FX", "HH", "YY", "MM", "MI", "MS", "US", "SS", "TM", "J", "Y",
    "Q", "D"
  };

  private final String text;
  private final String pattern;
  private int at;
  private int year = 1;
  private boolean hasYear;
  private int month = 1;
  private int day = 1;
  private int dayOfYear;
  private int julian;
  private long hour;
  private long minute;
  private long second;
  private long micros;
  private char half;
  private boolean beforeChrist;
  private Integer zoneSeconds;

  TimestampReader(String text, String pattern) {
    this.text = text;
    this.pattern = pattern;
    read();
  }

  private void read() {
    int p = 0;
    while (p < pattern.length() && at < text.length()) {
      String item = patternAt(p);
      if (item == null) {
        p = separator(p);
        continue;
      }
      p += item.length();
      String next = p < pattern.length() ? patternAt(p) : null;
      boolean adjacent = next != null && !next.equals("FM") && isNumber(next);
      field(item, adjacent);
    }
  }

  /// A separator in the pattern skips blanks and one separator in the text; a quoted literal and a
  /// letter skip as many characters as they have.
  private int separator(int p) {
    char c = pattern.charAt(p);
    if (c == '"') {
      int end = pattern.indexOf('"', p + 1);
      end = end < 0 ? pattern.length() : end;
      at += end - p - 1;
      return end + 1;
    }
    if (Character.isLetterOrDigit(c)) {
      at++;
      return p + 1;
    }
    while (at < text.length() && IntegerCodec.isBlank(text.charAt(at))) {
      at++;
    }
    if (at < text.length()
        && !Character.isLetterOrDigit(text.charAt(at))
        && !((text.charAt(at) == '-' || text.charAt(at) == '+') && IntegerCodec.isBlank(c))) {
      at++;
    }
    return p + 1;
  }

  private String patternAt(int p) {
    for (String known : PATTERNS) {
      if (pattern.regionMatches(true, p, known, 0, known.length())) {
        return known;
      }
    }
    return null;
  }

  private static boolean isNumber(String item) {
    return switch (item) {
      case "MONTH",
          "MON",
          "DAY",
          "DY",
          "AM",
          "PM",
          "AD",
          "BC",
          "A.M.",
          "P.M.",
          "A.D.",
          "B.C.",
          "FX",
          "TM" ->
          false;
      default -> true;
    };
  }

  private void field(String item, boolean adjacent) {
    switch (item) {
      case "FM", "FX", "TM" -> {}
      case "YYYY" -> setYear(number(adjacent ? 4 : 10, item));
      case "YYY" -> setYear(shortYear(3, item));
      case "YY" -> setYear(shortYear(2, item));
      case "Y" -> setYear(shortYear(1, item));
      case "Y,YYY" -> {
        int thousands = number(10, item);
        at++;
        setYear(thousands * 1000 + number(3, item));
      }
      case "MM" -> month = number(2, item);
      case "DD" -> day = number(2, item);
      case "DDD" -> dayOfYear = number(3, item);
      case "J" -> julian = number(10, item);
      case "HH24", "HH", "HH12" -> hour = number(2, item);
      case "MI" -> minute = number(2, item);
      case "SS" -> second = number(2, item);
      case "SSSS", "SSSSS" -> second = number(5, item);
      case "MS", "FF3" -> fraction(3);
      case "US", "FF6" -> fraction(6);
      case "FF1", "FF2", "FF4", "FF5" -> fraction(item.charAt(2) - '0');
      case "Q", "D" -> number(1, item);
      case "MONTH", "MON" -> month = name(item);
      case "DAY", "DY" -> skipLetters();
      case "AM", "PM", "A.M.", "P.M." -> half = marker("aApP");
      case "AD", "BC", "A.D.", "B.C." -> beforeChrist = marker("aAbB") == 'b';
      case "TZH" -> zoneHours();
      default ->
          zoneSeconds =
              (zoneSeconds == null ? 0 : zoneSeconds)
                  + (zoneSeconds != null && zoneSeconds < 0 ? -60 : 60) * number(2, item);
    }
  }

  private void setYear(int value) {
    hasYear = true;
    year = value;
  }

  /// Fewer than four digits mean the year that is nearest to 2020.
  private int shortYear(int width, String item) {
    int start = at;
    int value = number(width, item);
    int digits = at - start;
    if (digits >= 4) {
      return value;
    }
    if (value < 70) {
      return value + 2000;
    }
    return value < 100
        ? value + 1900
        : value < 520 ? value + 2000 : value < 1000 ? value + 1000 : value;
  }

  private int number(int width, String item) {
    while (at < text.length() && IntegerCodec.isBlank(text.charAt(at))) {
      at++;
    }
    int start = at;
    int end = Math.min(text.length(), at + width);
    while (at < end && Character.isDigit(text.charAt(at))) {
      at++;
    }
    if (start == at) {
      throw DatabaseException.error(
              SqlState.INVALID_DATETIME_FORMAT,
              "invalid value \""
                  + text.substring(start, Math.min(text.length(), start + width))
                  + "\" for \""
                  + item
                  + "\"")
          .detail("Value must be an integer.");
    }
    return (int) Math.min(Integer.MAX_VALUE, Long.parseLong(text, start, at, 10));
  }

  private void fraction(int width) {
    int start = at;
    int value = number(width, "US");
    micros = value;
    for (int digits = at - start; digits < 6; digits++) {
      micros *= 10;
    }
  }

  private int name(String item) {
    while (at < text.length() && IntegerCodec.isBlank(text.charAt(at))) {
      at++;
    }
    int start = at;
    skipLetters();
    String word = IntervalText.lower(text.substring(start, at));
    String months = "janfebmaraprmayjunjulaugsepoctnovdec";
    int index = word.length() < 3 ? -1 : months.indexOf(word.substring(0, 3));
    if (index < 0 || index % 3 != 0) {
      throw DatabaseException.error(
              SqlState.INVALID_DATETIME_FORMAT,
              "invalid value \"" + text.substring(start, at) + "\" for \"" + item + "\"")
          .detail("The given value did not match any of the allowed values for this field.");
    }
    return index / 3 + 1;
  }

  private void skipLetters() {
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
  }

  private char marker(String letters) {
    char c = at < text.length() ? text.charAt(at) : 0;
    if (letters.indexOf(c) < 0) {
      return 0;
    }
    at++;
    while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    return Character.toLowerCase(c);
  }

  private void zoneHours() {
    int sign = 1;
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      sign = text.charAt(at++) == '-' ? -1 : 1;
    }
    zoneSeconds = sign * 3600 * number(2, "TZH");
  }

  private DatabaseException outOfRange() {
    return DatabaseException.error(
        SqlState.DATETIME_FIELD_OVERFLOW, "date/time field value out of range: \"" + text + "\"");
  }

  int date() {
    if (julian > 0) {
      return julian - DateTimes.POSTGRES_EPOCH_JULIAN;
    }
    int y = beforeChrist ? 1 - year : hasYear ? year : 0;
    if (dayOfYear > 0) {
      return DateTimes.julian(y, 1, 1) + dayOfYear - 1 - DateTimes.POSTGRES_EPOCH_JULIAN;
    }
    if (month < 1 || month > 12 || day < 1 || day > DateTimes.daysInMonth(y, month)) {
      throw outOfRange();
    }
    return DateTimes.julian(y, month, day) - DateTimes.POSTGRES_EPOCH_JULIAN;
  }

  long timestamp() {
    if (half != 0) {
      if (hour < 1 || hour > 12) {
        throw DatabaseException.error(
                SqlState.INVALID_DATETIME_FORMAT,
                "hour \"" + hour + "\" is invalid for the 12-hour clock")
            .hint("Use the 24-hour clock, or give an hour between 1 and 12.");
      }
      hour = hour % 12 + (half == 'p' ? 12 : 0);
    }
    if (hour > 24 || minute > 59 || second > 86400) {
      throw outOfRange();
    }
    long local =
        date() * DateTimes.MICROS_PER_DAY
            + hour * DateTimes.MICROS_PER_HOUR
            + minute * DateTimes.MICROS_PER_MINUTE
            + second * DateTimes.MICROS_PER_SECOND
            + micros;
    return zoneSeconds != null
        ? local - zoneSeconds * DateTimes.MICROS_PER_SECOND
        : DateTimes.localToInstantClamped(local);
  }
}

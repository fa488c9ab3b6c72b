package pganatomy.engine.utils.adt;

/// `to_char` of times.
///
/// PostgreSQL: src/backend/utils/adt/formatting.c, DCH_to_char()
final class TimestampFormatter {
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };
  private static final String[] DAYS = {
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"
  };
  private static final String[] ROMAN = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
  };

  /// The patterns, longer ones before their own beginnings.
  private static final String[] PATTERNS = {
    "SSSSS", "SSSS", "Y,YYY", "IYYY", "YYYY", "MONTH", "Month", "month", "HH24", "HH12", "IYY",
    "YYY", "MON", "Mon", "mon", "DAY", "Day", "day", "DDD", "IDDD", "A.D.", "a.d.", "B.C.", "b.c.",
    "A.M.", "a.m.", "P.M.", "p.m.", "TZH", "TZM", "FF1", "FF2", "FF3", "FF4", "FF5", "FF6", "AD",
    "ad", "BC", "bc", "AM", "am", "PM", "pm", "CC", "DD", "DY", "Dy", "dy", "FM", "FX", "HH", "IY",
    "YY", "MM", "MI", "MS", "US", "SS", "RM", "rm", "TZ", "tz", "OF", "WW", "IW", "ID", "TM", "Q",
    "J", "D", "I", "W", "Y"
  };

  private final long local;
  private final TimeZoneRules zone;
  private final long instant;
  private final Interval interval;
  private int year;
  private int month;
  private int day;
  private int julian;
  private long hour;
  private long micros;

  private TimestampFormatter(long local, TimeZoneRules zone, long instant, Interval interval) {
    this.local = local;
    this.zone = zone;
    this.instant = instant;
    this.interval = interval;
    if (interval == null) {
      julian =
          (int) Math.floorDiv(local, DateTimes.MICROS_PER_DAY) + DateTimes.POSTGRES_EPOCH_JULIAN;
      micros = Math.floorMod(local, DateTimes.MICROS_PER_DAY);
      long civil = DateTimes.fromJulian(julian);
      year = (int) (civil >> 16);
      month = (int) (civil >> 8 & 0xFF);
      day = (int) (civil & 0xFF);
    } else {
      year = interval.months() / 12;
      month = interval.months() % 12;
      day = interval.days();
      micros = interval.micros();
    }
    hour = micros / DateTimes.MICROS_PER_HOUR;
  }

  /// @param zone null for a time without zone
  static String format(String pattern, long value, TimeZoneRules zone) {
    long local = zone == null ? value : value + zone.offsetAt(value) * DateTimes.MICROS_PER_SECOND;
    return new TimestampFormatter(local, zone, value, null).format(pattern);
  }

  static String format(String pattern, Interval value) {
    return new TimestampFormatter(0, null, 0, value).format(pattern);
  }

  private String format(String pattern) {
    StringBuilder out = new StringBuilder();
    boolean fill = true;
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '"') {
        at = literal(pattern, at + 1, out);
        continue;
      }
      if (c == '\\' && at + 1 < pattern.length() && pattern.charAt(at + 1) == '"') {
        out.append('"');
        at += 2;
        continue;
      }
      String found = patternAt(pattern, at);
      if (found == null) {
        out.append(c);
        at++;
        continue;
      }
      at += found.length();
      if (found.equals("FM")) {
        fill = false;
        continue;
      }
      if (found.equals("FX") || found.equals("TM")) {
        continue;
      }
      int start = out.length();
      append(found, fill, out);
      at = suffix(pattern, at, out, start);
      fill = true;
    }
    return out.toString();
  }

  private static int literal(String pattern, int from, StringBuilder out) {
    int at = from;
    while (at < pattern.length() && pattern.charAt(at) != '"') {
      if (pattern.charAt(at) == '\\' && at + 1 < pattern.length()) {
        at++;
      }
      out.append(pattern.charAt(at++));
    }
    return at + 1;
  }

  private static String patternAt(String text, int at) {
    for (String pattern : PATTERNS) {
      boolean exact = isCaseSensitive(pattern);
      if (text.regionMatches(!exact, at, pattern, 0, pattern.length())) {
        return pattern;
      }
    }
    return null;
  }

  /// Patterns that give letters follow the pattern's case; numbers do not care.
  private static boolean isCaseSensitive(String pattern) {
    return switch (pattern) {
      case "MONTH",
          "Month",
          "month",
          "MON",
          "Mon",
          "mon",
          "DAY",
          "Day",
          "day",
          "DY",
          "Dy",
          "dy",
          "AD",
          "ad",
          "BC",
          "bc",
          "AM",
          "am",
          "PM",
          "pm",
          "A.D.",
          "a.d.",
          "B.C.",
          "b.c.",
          "A.M.",
          "a.m.",
          "P.M.",
          "p.m.",
          "RM",
          "rm",
          "TZ",
          "tz" ->
          true;
      default -> false;
    };
  }

  /// `TH` and `th` behind a number.
  private static int suffix(String pattern, int at, StringBuilder out, int start) {
    boolean upper = pattern.startsWith("TH", at);
    if (!upper && !pattern.startsWith("th", at)
        || start == out.length()
        || !Character.isDigit(out.charAt(out.length() - 1))) {
      return at;
    }
    int last = out.charAt(out.length() - 1) - '0';
    boolean teen = out.length() - start > 1 && out.charAt(out.length() - 2) == '1';
    String ending = teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    out.append(upper ? ending.toUpperCase(java.util.Locale.ROOT) : ending);
    return at + 2;
  }

  private void number(StringBuilder out, long value, int width, boolean fill) {
    if (value < 0) {
      out.append('-');
    }
    TimestampText.pad(out, Math.abs(value), fill ? width : 1);
  }

  private static void word(StringBuilder out, String word, int width, boolean fill) {
    out.append(word);
    if (fill && word.length() < width) {
      out.append(" ".repeat(width - word.length()));
    }
  }

  private void append(String pattern, boolean fill, StringBuilder out) {
    long seconds = micros / DateTimes.MICROS_PER_SECOND;
    int fraction = (int) (micros % DateTimes.MICROS_PER_SECOND);
    boolean afternoon = hour % 24 >= 12;
    switch (pattern) {
      case "HH", "HH12" -> number(out, hour % 12 == 0 ? 12 : hour % 12, 2, fill);
      case "HH24" -> number(out, hour, 2, fill);
      case "MI" -> number(out, seconds / 60 % 60, 2, fill);
      case "SS" -> number(out, seconds % 60, 2, fill);
      case "MS", "FF3" -> number(out, fraction / 1000, 3, true);
      case "US", "FF6" -> number(out, fraction, 6, true);
      case "FF1" -> number(out, fraction / 100000, 1, true);
      case "FF2" -> number(out, fraction / 10000, 2, true);
      case "FF4" -> number(out, fraction / 100, 4, true);
      case "FF5" -> number(out, fraction / 10, 5, true);
      case "SSSS", "SSSSS" -> number(out, seconds, 1, false);
      case "AM", "PM" -> out.append(afternoon ? "PM" : "AM");
      case "am", "pm" -> out.append(afternoon ? "pm" : "am");
      case "A.M.", "P.M." -> out.append(afternoon ? "P.M." : "A.M.");
      case "a.m.", "p.m." -> out.append(afternoon ? "p.m." : "a.m.");
      case "AD", "BC" -> out.append(year <= 0 && interval == null ? "BC" : "AD");
      case "ad", "bc" -> out.append(year <= 0 && interval == null ? "bc" : "ad");
      case "A.D.", "B.C." -> out.append(year <= 0 && interval == null ? "B.C." : "A.D.");
      case "a.d.", "b.c." -> out.append(year <= 0 && interval == null ? "b.c." : "a.d.");
      case "TZ", "tz", "OF", "TZH", "TZM" -> zonePart(pattern, out);
      default -> appendDate(pattern, fill, out);
    }
  }

  private void zonePart(String pattern, StringBuilder out) {
    if (zone == null) {
      if (interval == null) {
        out.append(
            pattern.equals("OF")
                ? "+00"
                : pattern.equals("TZH") ? "+00" : pattern.equals("TZM") ? "00" : "");
      }
      return;
    }
    int offset = zone.offsetAt(instant);
    String name = zone.abbreviationAt(instant);
    switch (pattern) {
      case "TZ" -> out.append(name == null ? "" : name);
      case "tz" -> out.append(name == null ? "" : name.toLowerCase(java.util.Locale.ROOT));
      case "TZH" -> {
        out.append(offset < 0 ? '-' : '+');
        TimestampText.pad(out, Math.abs(offset) / 3600, 2);
      }
      case "TZM" -> TimestampText.pad(out, Math.abs(offset) / 60 % 60, 2);
      default -> TimestampText.zone(out, offset);
    }
  }

  private void appendDate(String pattern, boolean fill, StringBuilder out) {
    int shown = interval != null || year > 0 ? year : 1 - year;
    switch (pattern) {
      case "YYYY" -> number(out, shown, shown < 0 ? 5 : 4, fill);
      case "YYY" -> number(out, shown % 1000, 3, fill);
      case "YY" -> number(out, shown % 100, 2, fill);
      case "Y" -> number(out, shown % 10, 1, fill);
      case "Y,YYY" -> {
        out.append(shown / 1000).append(',');
        TimestampText.pad(out, shown % 1000, 3);
      }
      case "CC" -> number(out, interval != null ? shown / 100 : (shown + 99) / 100, 2, fill);
      case "MM" -> number(out, month, 2, fill);
      case "DD" -> number(out, day, 2, fill);
      case "Q" -> out.append(month == 0 ? "" : Integer.toString((month - 1) / 3 + 1));
      case "RM" -> word(out, month == 0 ? "" : ROMAN[month - 1], 4, fill);
      case "rm" ->
          word(out, month == 0 ? "" : ROMAN[month - 1].toLowerCase(java.util.Locale.ROOT), 4, fill);
      case "MONTH" -> word(out, MONTHS[month - 1].toUpperCase(java.util.Locale.ROOT), 9, fill);
      case "Month" -> word(out, MONTHS[month - 1], 9, fill);
      case "month" -> word(out, MONTHS[month - 1].toLowerCase(java.util.Locale.ROOT), 9, fill);
      case "MON" ->
          out.append(MONTHS[month - 1].substring(0, 3).toUpperCase(java.util.Locale.ROOT));
      case "Mon" -> out.append(MONTHS[month - 1], 0, 3);
      case "mon" ->
          out.append(MONTHS[month - 1].substring(0, 3).toLowerCase(java.util.Locale.ROOT));
      default -> appendDay(pattern, fill, out);
    }
  }

  private void appendDay(String pattern, boolean fill, StringBuilder out) {
    int weekday = DateTimes.dayOfWeek(julian);
    String name = DAYS[weekday];
    int isoYear = interval == null ? DateTimeParts.isoYear(julian, year) : 0;
    int dayOfYear =
        interval == null
            ? julian - DateTimes.julian(year, 1, 1) + 1
            : year * 360 + month * 30 + day;
    switch (pattern) {
      case "DAY" -> word(out, name.toUpperCase(java.util.Locale.ROOT), 9, fill);
      case "Day" -> word(out, name, 9, fill);
      case "day" -> word(out, name.toLowerCase(java.util.Locale.ROOT), 9, fill);
      case "DY" -> out.append(name.substring(0, 3).toUpperCase(java.util.Locale.ROOT));
      case "Dy" -> out.append(name, 0, 3);
      case "dy" -> out.append(name.substring(0, 3).toLowerCase(java.util.Locale.ROOT));
      case "D" -> out.append(weekday + 1);
      case "ID" -> out.append(weekday == 0 ? 7 : weekday);
      case "DDD" -> number(out, dayOfYear, 3, fill);
      case "IDDD" -> number(out, julian - DateTimeParts.isoYearStart(isoYear) + 1, 3, fill);
      case "WW" -> number(out, (dayOfYear - 1) / 7 + 1, 2, fill);
      case "W" -> out.append((day - 1) / 7 + 1);
      case "IW" -> number(out, DateTimeParts.isoWeek(julian, year), 2, fill);
      case "IYYY" -> number(out, isoYear, 4, fill);
      case "IYY" -> number(out, isoYear % 1000, 3, fill);
      case "IY" -> number(out, isoYear % 100, 2, fill);
      case "I" -> out.append(isoYear % 10);
      case "J" -> out.append(julian);
      default -> out.append(pattern);
    }
  }
}

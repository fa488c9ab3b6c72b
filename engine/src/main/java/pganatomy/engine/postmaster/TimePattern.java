package pganatomy.engine.postmaster;

import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// The `%` escapes of the C library's `strftime`, as `log_filename` may hold them.
///
/// PostgreSQL: src/timezone/strftime.c, pg_strftime()
final class TimePattern {
  private TimePattern() {}

  static String format(String pattern, ZonedDateTime time) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '%' && i + 1 < pattern.length()) {
        i++;
        append(out, pattern.charAt(i), time);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, char escape, ZonedDateTime time) {
    switch (escape) {
      case 'Y' -> out.append(time.getYear());
      case 'y' -> number(out, time.getYear() % 100, 2);
      case 'm' -> number(out, time.getMonthValue(), 2);
      case 'd' -> number(out, time.getDayOfMonth(), 2);
      case 'e' -> out.append(time.getDayOfMonth() < 10 ? " " : "").append(time.getDayOfMonth());
      case 'H' -> number(out, time.getHour(), 2);
      case 'I' -> number(out, (time.getHour() + 11) % 12 + 1, 2);
      case 'M' -> number(out, time.getMinute(), 2);
      case 'S' -> number(out, time.getSecond(), 2);
      case 'j' -> number(out, time.getDayOfYear(), 3);
      case 'u' -> out.append(time.getDayOfWeek().getValue());
      case 'w' -> out.append(time.getDayOfWeek().getValue() % 7);
      case 'a' -> out.append(time.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
      case 'A' -> out.append(time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      case 'b', 'h' -> out.append(time.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
      case 'B' -> out.append(time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      case 'p' -> out.append(time.getHour() < 12 ? "AM" : "PM");
      case 's' -> out.append(time.toEpochSecond());
      case 'U' -> number(out, week(time, time.getDayOfWeek().getValue() % 7), 2);
      case 'W' -> number(out, week(time, time.getDayOfWeek().getValue() - 1), 2);
      case 'z' -> out.append(time.getOffset().getId().equals("Z") ? "+0000" : offset(time));
      case 'Z' -> out.append(time.getZone().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
      case 'F' -> out.append(format("%Y-%m-%d", time));
      case 'T' -> out.append(format("%H:%M:%S", time));
      case 'R' -> out.append(format("%H:%M", time));
      case 'D' -> out.append(format("%m/%d/%y", time));
      case '%' -> out.append('%');
      default -> out.append(escape);
    }
  }

  /// Full weeks since the first day of the week in this year, `daysIntoWeek` being today's.
  private static int week(ZonedDateTime time, int daysIntoWeek) {
    long day = ChronoUnit.DAYS.between(time.withDayOfYear(1), time);
    return (int) ((day + 7 - daysIntoWeek) / 7);
  }

  private static String offset(ZonedDateTime time) {
    return time.getOffset().getId().replace(":", "");
  }

  private static void number(StringBuilder out, int value, int digits) {
    String text = Integer.toString(value);
    for (int i = text.length(); i < digits; i++) {
      out.append('0');
    }
    out.append(text);
  }
}

package pganatomy.engine.utils.error;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;

/// Prints timestamps for the log in `log_timezone`. Plain arithmetic does the calendar; the JDK's
/// time zones are only loaded when the zone is not UTC, and then once per change of offset, since
/// loading them costs more than a young process's whole start.
///
/// PostgreSQL: src/backend/utils/error/elog.c, get_formatted_log_time()
public final class LogClock {
  private static String zoneName = "GMT";
  private static boolean isUtc = true;
  private static long validUntilSecond = Long.MIN_VALUE;
  private static long validFromSecond = Long.MAX_VALUE;
  private static int offsetSeconds;
  private static String abbreviation = "GMT";

  private LogClock() {}

  static void timeZone(String name) {
    zoneName = name;
    isUtc = isUtcName(name);
    abbreviation = name.equals("GMT") ? "GMT" : "UTC";
    offsetSeconds = 0;
    validUntilSecond = Long.MIN_VALUE;
    validFromSecond = Long.MAX_VALUE;
  }

  private static boolean isUtcName(String name) {
    return name.equals("GMT")
        || name.equals("UTC")
        || name.equals("Etc/UTC")
        || name.equals("UCT")
        || name.equals("Zulu")
        || name.equals("Etc/UCT");
  }

  /// Appends `2026-01-31 12:34:56.789 UTC`, with or without the milliseconds.
  public static void append(StringBuilder out, long epochMillis, boolean withMillis) {
    long second = Math.floorDiv(epochMillis, 1000L);
    if (!isUtc && (second < validFromSecond || second >= validUntilSecond)) {
      load(second);
    }
    long local = second + offsetSeconds;
    appendDate(out, Math.floorDiv(local, 86400L));
    int secondOfDay = (int) Math.floorMod(local, 86400L);
    out.append(' ');
    two(out, secondOfDay / 3600).append(':');
    two(out, secondOfDay / 60 % 60).append(':');
    two(out, secondOfDay % 60);
    if (withMillis) {
      int millis = (int) Math.floorMod(epochMillis, 1000L);
      out.append('.').append((char) ('0' + millis / 100));
      two(out, millis % 100);
    }
    out.append(' ').append(abbreviation);
  }

  /// Days since 1970 to a Gregorian date, counting years from March so that the leap day is last.
  private static void appendDate(StringBuilder out, long epochDay) {
    long day = epochDay + 719468;
    long era = Math.floorDiv(day, 146097L);
    int dayOfEra = (int) (day - era * 146097);
    int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int shiftedMonth = (5 * dayOfYear + 2) / 153;
    int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    out.append(year).append('-');
    two(out, month).append('-');
    two(out, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1);
  }

  private static StringBuilder two(StringBuilder out, int value) {
    return out.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
  }

  private static void load(long second) {
    ZoneRules rules;
    try {
      rules = ZoneId.of(zoneName).getRules();
    } catch (RuntimeException _) {
      timeZone("GMT");
      return;
    }
    Instant instant = Instant.ofEpochSecond(second);
    offsetSeconds = rules.getOffset(instant).getTotalSeconds();
    ZoneOffsetTransition previous = rules.previousTransition(instant.plusSeconds(1));
    ZoneOffsetTransition next = rules.nextTransition(instant);
    validFromSecond = previous == null ? Long.MIN_VALUE : previous.toEpochSecond();
    validUntilSecond = next == null ? Long.MAX_VALUE : next.toEpochSecond();
    abbreviation =
        TimeZone.getTimeZone(zoneName)
            .getDisplayName(rules.isDaylightSavings(instant), TimeZone.SHORT, Locale.ENGLISH);
  }
}

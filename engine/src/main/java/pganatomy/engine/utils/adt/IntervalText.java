package pganatomy.engine.utils.adt;

import java.util.Locale;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// The text forms of an interval.
///
/// PostgreSQL: src/backend/utils/adt/datetime.c, EncodeInterval(), DecodeInterval()
final class IntervalText {
  private IntervalText() {}

  static String format(Interval value, FormatSettings settings) {
    if (value.isInfinite()) {
      return value.months() > 0 ? "infinity" : "-infinity";
    }
    return switch (settings.intervalStyle) {
      case POSTGRES -> postgres(value);
      case POSTGRES_VERBOSE -> verbose(value);
      case SQL_STANDARD -> sqlStandard(value);
      case ISO_8601 -> iso(value);
    };
  }

  private static String postgres(Interval value) {
    StringBuilder out = new StringBuilder();
    boolean before = unit(out, value.months() / 12, "year", false);
    before = unit(out, value.months() % 12, "mon", before);
    before = unit(out, value.days(), "day", before);
    if (value.micros() != 0 || out.isEmpty()) {
      if (!out.isEmpty()) {
        out.append(' ');
      }
      out.append(value.micros() < 0 ? "-" : before ? "+" : "");
      clock(out, value.micros(), 2);
    }
    return out.toString();
  }

  /// Writes one unit unless it is 0; whether the last one written was negative.
  private static boolean unit(StringBuilder out, int count, String name, boolean before) {
    if (count == 0) {
      return before;
    }
    out.append(out.isEmpty() ? "" : " ").append(before && count > 0 ? "+" : "");
    out.append(count).append(' ').append(name).append(count == 1 ? "" : "s");
    return count < 0;
  }

  /// `hh:mm:ss[.ffffff]` of the absolute value.
  private static void clock(StringBuilder out, long micros, int hourDigits) {
    long size = Math.abs(micros);
    TimestampText.pad(out, size / DateTimes.MICROS_PER_HOUR, hourDigits);
    out.append(':');
    TimestampText.pad(out, size / DateTimes.MICROS_PER_MINUTE % 60, 2);
    out.append(':');
    TimestampText.pad(out, size / DateTimes.MICROS_PER_SECOND % 60, 2);
    TimestampText.fraction(out, (int) (size % DateTimes.MICROS_PER_SECOND));
  }

  private static String verbose(Interval value) {
    StringBuilder out = new StringBuilder("@");
    boolean[] state = {true, false};
    verboseUnit(out, value.months() / 12, "year", state);
    verboseUnit(out, value.months() % 12, "mon", state);
    verboseUnit(out, value.days(), "day", state);
    long micros = value.micros();
    verboseUnit(out, (int) (micros / DateTimes.MICROS_PER_HOUR), "hour", state);
    verboseUnit(out, (int) (micros / DateTimes.MICROS_PER_MINUTE % 60), "min", state);
    long seconds = micros % DateTimes.MICROS_PER_MINUTE;
    if (seconds != 0) {
      boolean negative = seconds < 0;
      if (state[0]) {
        state[1] = negative;
        negative = false;
      } else if (state[1]) {
        negative = !negative;
      }
      state[0] = false;
      out.append(' ').append(negative ? "-" : "");
      out.append(Math.abs(seconds) / DateTimes.MICROS_PER_SECOND);
      TimestampText.fraction(out, (int) (Math.abs(seconds) % DateTimes.MICROS_PER_SECOND));
      boolean one = Math.abs(seconds) == DateTimes.MICROS_PER_SECOND;
      out.append(one ? " sec" : " secs");
    }
    if (state[0]) {
      out.append(" 0");
    }
    return out.append(state[1] ? " ago" : "").toString();
  }

  private static void verboseUnit(StringBuilder out, int count, String name, boolean[] state) {
    if (count == 0) {
      return;
    }
    int shown = count;
    if (state[0]) {
      state[1] = count < 0;
      shown = Math.abs(count);
    } else if (state[1]) {
      shown = -count;
    }
    state[0] = false;
    out.append(' ').append(shown).append(' ').append(name).append(shown == 1 ? "" : "s");
  }

  private static String iso(Interval value) {
    StringBuilder out = new StringBuilder("P");
    isoUnit(out, value.months() / 12, 'Y');
    isoUnit(out, value.months() % 12, 'M');
    isoUnit(out, value.days(), 'D');
    long micros = value.micros();
    if (micros != 0) {
      out.append('T');
      isoUnit(out, micros / DateTimes.MICROS_PER_HOUR, 'H');
      isoUnit(out, micros / DateTimes.MICROS_PER_MINUTE % 60, 'M');
      long seconds = micros % DateTimes.MICROS_PER_MINUTE;
      if (seconds != 0) {
        out.append(seconds < 0 ? "-" : "").append(Math.abs(seconds) / DateTimes.MICROS_PER_SECOND);
        TimestampText.fraction(out, (int) (Math.abs(seconds) % DateTimes.MICROS_PER_SECOND));
        out.append('S');
      }
    }
    return out.length() == 1 ? "PT0S" : out.toString();
  }

  private static void isoUnit(StringBuilder out, long count, char unit) {
    if (count != 0) {
      out.append(count).append(unit);
    }
  }

  private static String sqlStandard(Interval value) {
    int months = value.months();
    long micros = value.micros();
    boolean negative = months < 0 || value.days() < 0 || micros < 0;
    boolean positive = months > 0 || value.days() > 0 || micros > 0;
    boolean yearMonth = months != 0;
    boolean dayTime = value.days() != 0 || micros != 0;
    StringBuilder out = new StringBuilder();
    if (!negative && !positive) {
      return "0";
    }
    if (negative && positive || yearMonth && dayTime) {
      out.append(months < 0 ? '-' : '+').append(Math.abs(months / 12)).append('-');
      out.append(Math.abs(months % 12)).append(value.days() < 0 ? " -" : " +");
      out.append(Math.abs(value.days())).append(micros < 0 ? " -" : " +");
      clock(out, micros, 1);
    } else if (yearMonth) {
      out.append(negative ? "-" : "").append(Math.abs(months / 12)).append('-');
      out.append(Math.abs(months % 12));
    } else {
      out.append(negative ? "-" : "");
      if (value.days() != 0) {
        out.append(Math.abs(value.days())).append(' ');
      }
      clock(out, micros, 1);
    }
    return out.toString();
  }

  static Interval parse(String text, int typeModifier) {
    return fit(new IntervalParser(text, typeModifier).parse(), typeModifier);
  }

  /// Applies a modifier: cuts what is finer than its last field, and rounds fractions of seconds.
  static Interval fit(Interval value, int typeModifier) {
    if (typeModifier < 0 || value.isInfinite()) {
      return value;
    }
    int fields = typeModifier >> 16 & 0x7FFF;
    int precision = typeModifier & 0xFFFF;
    long micros = value.micros();
    int days = value.days();
    int months = value.months();
    if (fields != 0x7FFF) {
      boolean second = (fields & 1 << 12) != 0;
      boolean minute = (fields & 1 << 11) != 0;
      boolean hour = (fields & 1 << 10) != 0;
      boolean day = (fields & 1 << 3) != 0;
      if (!second) {
        micros =
            minute
                ? cut(micros, DateTimes.MICROS_PER_MINUTE)
                : hour ? cut(micros, DateTimes.MICROS_PER_HOUR) : 0;
      }
      if (!second && !minute && !hour && !day) {
        days = 0;
      }
      if (fields == 1 << 2) {
        months = months / 12 * 12;
      }
    }
    if (precision < 6) {
      micros = TimestampText.roundMicros(micros, precision);
    }
    return new Interval(micros, days, months);
  }

  private static long cut(long micros, long unit) {
    return micros / unit * unit;
  }

  static DatabaseException invalid(String text) {
    return DatabaseException.error(
        SqlState.INVALID_DATETIME_FORMAT,
        "invalid input syntax for type interval: \"" + text + "\"");
  }

  static DatabaseException fieldOverflow(String text) {
    return DatabaseException.error(
        SqlState.INTERVAL_FIELD_OVERFLOW, "interval field value out of range: \"" + text + "\"");
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}

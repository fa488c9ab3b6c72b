package pganatomy.engine.utils.adt;

import java.math.BigInteger;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `date_trunc`, `date_bin`, `make_date` and kin.
///
/// PostgreSQL: src/backend/utils/adt/timestamp.c, timestamp_trunc(), make_timestamp()
final class DateTimeMakers {
  private static final long DAY = DateTimes.MICROS_PER_DAY;

  private DateTimeMakers() {}

  static Object call(String symbol, Object[] a, FunctionContext context) {
    switch (symbol) {
      case "timestamp_trunc":
        return truncate((String) a[0], (Long) a[1], "timestamp without time zone");
      case "timestamptz_trunc":
        return truncateInZone((String) a[0], (Long) a[1], context.formats().timeZone());
      case "timestamptz_trunc_zone":
        return truncateInZone((String) a[0], (Long) a[1], DateTimeFunctions.zone((String) a[2]));
      case "interval_trunc":
        return truncate((String) a[0], (Interval) a[1]);
      case "timestamp_bin", "timestamptz_bin":
        return bin((Interval) a[0], (Long) a[1], (Long) a[2]);
      case "make_date":
        return date((Integer) a[0], (Integer) a[1], (Integer) a[2], "date");
      case "make_time":
        return time((Integer) a[0], (Integer) a[1], (Double) a[2], "time");
      case "make_timestamp":
        return timestamp(a);
      case "make_timestamptz":
        return DateTimes.localToInstantClamped(timestamp(a));
      case "make_timestamptz_at_timezone":
        TimeZoneRules zone = DateTimeFunctions.zone((String) a[6]);
        long local = timestamp(a);
        return local - zone.offsetAtLocal(local) * DateTimes.MICROS_PER_SECOND;
      case "make_interval":
        return interval(a);
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  private static int date(int year, int month, int day, String what) {
    int y = year < 0 ? year + 1 : year;
    if (year == 0
        || month < 1
        || month > 12
        || day < 1
        || day > DateTimes.daysInMonth(y, month)
        || year > 5874897
        || year < -4713) {
      throw DatabaseException.error(
          SqlState.DATETIME_FIELD_OVERFLOW,
          "date field value out of range: " + yearText(year) + "-" + two(month) + "-" + two(day));
    }
    return DateTimes.julian(y, month, day) - DateTimes.POSTGRES_EPOCH_JULIAN;
  }

  private static String yearText(int year) {
    return year < 0 || year > 9 ? Integer.toString(year) : Integer.toString(year);
  }

  private static String two(int value) {
    return value >= 0 && value < 10 ? "0" + value : Integer.toString(value);
  }

  private static long time(int hour, int minute, double second, String what) {
    boolean bad =
        hour < 0
            || minute < 0
            || minute > 59
            || Double.isNaN(second)
            || second < 0
            || second > 60
            || hour > 24
            || hour == 24 && (minute > 0 || second > 0);
    if (bad) {
      throw DatabaseException.error(
          SqlState.DATETIME_FIELD_OVERFLOW,
          "time field value out of range: "
              + hour
              + ":"
              + two(minute)
              + ":"
              + (second >= 0 && second < 10 ? "0" : "")
              + FloatCodec.format(second, false, 0));
    }
    return hour * DateTimes.MICROS_PER_HOUR
        + minute * DateTimes.MICROS_PER_MINUTE
        + (long) Math.rint(second * 1e6);
  }

  private static long timestamp(Object[] a) {
    int date = date((Integer) a[0], (Integer) a[1], (Integer) a[2], "timestamp");
    long time = time((Integer) a[3], (Integer) a[4], (Double) a[5], "timestamp");
    return DateTimeArithmetic.checkTimestamp(date * DAY + time);
  }

  private static Object interval(Object[] a) {
    double seconds = (Double) a[6];
    if (Double.isNaN(seconds) || Double.isInfinite(seconds)) {
      throw Interval.outOfRange();
    }
    try {
      int months = Math.addExact(Math.multiplyExact((Integer) a[0], 12), (Integer) a[1]);
      int days = Math.addExact(Math.multiplyExact((Integer) a[2], 7), (Integer) a[3]);
      long micros =
          (Integer) a[4] * DateTimes.MICROS_PER_HOUR + (Integer) a[5] * DateTimes.MICROS_PER_MINUTE;
      return new Interval(Math.addExact(micros, (long) Math.rint(seconds * 1e6)), days, months);
    } catch (ArithmeticException overflow) {
      throw Interval.outOfRange();
    }
  }

  private static long truncateInZone(String unit, long instant, TimeZoneRules zone) {
    if (DateTimes.isInfinite(instant)) {
      return instant;
    }
    long local = instant + zone.offsetAt(instant) * DateTimes.MICROS_PER_SECOND;
    long cut = truncate(unit, local, "timestamp with time zone");
    String name = DateTimeParts.unit(IntervalText.lower(unit));
    boolean withinDay =
        switch (name) {
          case "hour", "minute", "second", "milliseconds", "microseconds" -> true;
          default -> false;
        };
    return withinDay
        ? instant - (local - cut)
        : cut - zone.offsetAtLocal(cut) * DateTimes.MICROS_PER_SECOND;
  }

  /// The units that `date_trunc` knows are fewer than those of `extract`.
  private static String unit(String word) {
    String unit = DateTimeParts.unit(IntervalText.lower(word));
    return switch (unit) {
      case null -> null;
      case "dow", "isodow", "doy", "isoyear", "epoch", "julian" -> null;
      default -> unit;
    };
  }

  private static long truncate(String word, long local, String type) {
    String unit = unit(word);
    if (unit == null) {
      throw Errors.invalidParameter(
          "unit \"" + IntervalText.lower(word) + "\" not recognized for type " + type);
    }
    if (DateTimes.isInfinite(local)) {
      return local;
    }
    long dayNumber = Math.floorDiv(local, DAY);
    switch (unit) {
      case "microseconds":
        return local;
      case "milliseconds":
        return Math.floorDiv(local, 1000L) * 1000;
      case "second":
        return Math.floorDiv(local, DateTimes.MICROS_PER_SECOND) * DateTimes.MICROS_PER_SECOND;
      case "minute":
        return Math.floorDiv(local, DateTimes.MICROS_PER_MINUTE) * DateTimes.MICROS_PER_MINUTE;
      case "hour":
        return Math.floorDiv(local, DateTimes.MICROS_PER_HOUR) * DateTimes.MICROS_PER_HOUR;
      case "day":
        return dayNumber * DAY;
      case "week":
        int julian = (int) dayNumber + DateTimes.POSTGRES_EPOCH_JULIAN;
        return (dayNumber - (DateTimes.dayOfWeek(julian) + 6) % 7) * DAY;
      default:
        return truncateCalendar(unit, word, (int) dayNumber, type);
    }
  }

  private static long truncateCalendar(String unit, String word, int day, String type) {
    long civil = DateTimes.fromJulian(day + DateTimes.POSTGRES_EPOCH_JULIAN);
    int year = (int) (civil >> 16);
    int month = (int) (civil >> 8 & 0xFF);
    switch (unit) {
      case "month" -> {}
      case "quarter" -> month = (month - 1) / 3 * 3 + 1;
      case "year" -> month = 1;
      case "decade" -> {
        month = 1;
        year = Math.floorDiv(year, 10) * 10;
      }
      case "century" -> {
        month = 1;
        year = Math.floorDiv(year - 1, 100) * 100 + 1;
      }
      case "millennium" -> {
        month = 1;
        year = Math.floorDiv(year - 1, 1000) * 1000 + 1;
      }
      default ->
          throw DatabaseException.error(
              SqlState.FEATURE_NOT_SUPPORTED,
              "unit \"" + IntervalText.lower(word) + "\" not supported for type " + type);
    }
    return (DateTimes.julian(year, month, 1) - DateTimes.POSTGRES_EPOCH_JULIAN) * DAY;
  }

  private static Interval truncate(String word, Interval value) {
    String unit = unit(word);
    if (unit == null) {
      throw Errors.invalidParameter(
          "unit \"" + IntervalText.lower(word) + "\" not recognized for type interval");
    }
    if (value.isInfinite()) {
      return value;
    }
    int months = value.months();
    return switch (unit) {
      case "microseconds" -> value;
      case "milliseconds" -> new Interval(value.micros() / 1000 * 1000, value.days(), months);
      case "second" -> cut(value, DateTimes.MICROS_PER_SECOND);
      case "minute" -> cut(value, DateTimes.MICROS_PER_MINUTE);
      case "hour" -> cut(value, DateTimes.MICROS_PER_HOUR);
      case "day" -> new Interval(0, value.days(), months);
      case "month" -> new Interval(0, 0, months);
      case "quarter" -> new Interval(0, 0, months / 3 * 3);
      case "year" -> new Interval(0, 0, months / 12 * 12);
      case "decade" -> new Interval(0, 0, months / 120 * 120);
      case "century" -> new Interval(0, 0, months / 1200 * 1200);
      case "millennium" -> new Interval(0, 0, months / 12000 * 12000);
      default -> {
        DatabaseException error =
            DatabaseException.error(
                SqlState.FEATURE_NOT_SUPPORTED,
                "unit \"" + IntervalText.lower(word) + "\" not supported for type interval");
        throw unit.equals("week") ? error.detail("Months usually have fractional weeks.") : error;
      }
    };
  }

  private static Interval cut(Interval value, long unit) {
    return new Interval(value.micros() / unit * unit, value.days(), value.months());
  }

  private static long bin(Interval stride, long timestamp, long origin) {
    if (DateTimes.isInfinite(timestamp)) {
      return timestamp;
    }
    if (stride.isInfinite() || DateTimes.isInfinite(origin)) {
      throw DatabaseException.error(
          SqlState.DATETIME_FIELD_OVERFLOW,
          stride.isInfinite()
              ? "timestamps cannot be binned into infinite intervals"
              : "origin out of range");
    }
    if (stride.months() != 0) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "timestamps cannot be binned into intervals containing months or years");
    }
    BigInteger span = stride.span();
    if (span.signum() <= 0) {
      throw DatabaseException.error(
          SqlState.DATETIME_FIELD_OVERFLOW, "stride must be greater than zero");
    }
    long size = span.longValueExact();
    return origin + Math.floorDiv(timestamp - origin, size) * size;
  }
}

package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Sums and differences of times and intervals.
///
/// PostgreSQL: src/backend/utils/adt/timestamp.c, timestamp_pl_interval(), timestamp_age()
final class DateTimeArithmetic {
  static final long MINIMUM_TIMESTAMP = -211813488000000000L;
  static final long END_TIMESTAMP = 9223371331200000000L;

  private DateTimeArithmetic() {}

  static long checkTimestamp(long micros) {
    if (micros < MINIMUM_TIMESTAMP || micros >= END_TIMESTAMP) {
      throw TimestampText.outOfRange("timestamp");
    }
    return micros;
  }

  /// Months first (the day is cut to the month's length), then days, then time.
  static long add(long timestamp, Interval interval) {
    if (DateTimes.isInfinite(timestamp) || interval.isInfinite()) {
      return addInfinite(timestamp, interval);
    }
    long result = addMonthsAndDays(timestamp, interval);
    return checkTimestamp(addMicros(result, interval.micros()));
  }

  private static long addInfinite(long timestamp, Interval interval) {
    if (!interval.isInfinite()) {
      return timestamp;
    }
    long infinity =
        interval.sign() > 0 ? DateTimes.TIMESTAMP_INFINITY : DateTimes.TIMESTAMP_MINUS_INFINITY;
    if (DateTimes.isInfinite(timestamp) && timestamp != infinity) {
      throw TimestampText.outOfRange("timestamp");
    }
    return infinity;
  }

  private static long addMicros(long timestamp, long micros) {
    try {
      return Math.addExact(timestamp, micros);
    } catch (ArithmeticException overflow) {
      throw TimestampText.outOfRange("timestamp");
    }
  }

  private static long addMonthsAndDays(long timestamp, Interval interval) {
    if (interval.months() == 0 && interval.days() == 0) {
      return timestamp;
    }
    long day = Math.floorDiv(timestamp, DateTimes.MICROS_PER_DAY);
    long time = Math.floorMod(timestamp, DateTimes.MICROS_PER_DAY);
    if (interval.months() != 0) {
      day = addMonths((int) day, interval.months());
    }
    day += interval.days();
    long high = Math.multiplyHigh(day, DateTimes.MICROS_PER_DAY);
    long low = day * DateTimes.MICROS_PER_DAY;
    if (high != low >> 63) {
      throw TimestampText.outOfRange("timestamp");
    }
    return checkTimestamp(low + time);
  }

  /// Days since 2000-01-01 of a date some months later.
  private static long addMonths(int date, int months) {
    long civil = DateTimes.fromJulian(date + DateTimes.POSTGRES_EPOCH_JULIAN);
    long all = (civil >> 16) * 12 + (civil >> 8 & 0xFF) - 1 + months;
    long year = Math.floorDiv(all, 12L);
    int month = (int) Math.floorMod(all, 12L) + 1;
    if (year < -4713 || year > 294277) {
      throw TimestampText.outOfRange("timestamp");
    }
    int day = (int) Math.min(civil & 0xFF, DateTimes.daysInMonth((int) year, month));
    return DateTimes.julian((int) year, month, day) - DateTimes.POSTGRES_EPOCH_JULIAN;
  }

  /// The same with months and days counted by the clocks of a zone.
  static long addInZone(long instant, Interval interval, TimeZoneRules zone) {
    if (DateTimes.isInfinite(instant) || interval.isInfinite()) {
      return addInfinite(instant, interval);
    }
    long result = instant;
    if (interval.months() != 0 || interval.days() != 0) {
      long local = instant + zone.offsetAt(instant) * DateTimes.MICROS_PER_SECOND;
      local = addMonthsAndDays(local, interval);
      result = local - zone.offsetAtLocal(local) * DateTimes.MICROS_PER_SECOND;
    }
    return checkTimestamp(addMicros(result, interval.micros()));
  }

  /// The difference as days and time.
  static Interval difference(long later, long earlier) {
    if (DateTimes.isInfinite(later) || DateTimes.isInfinite(earlier)) {
      if (later == earlier) {
        throw Interval.outOfRange();
      }
      return later == DateTimes.TIMESTAMP_INFINITY || earlier == DateTimes.TIMESTAMP_MINUS_INFINITY
          ? Interval.INFINITY
          : Interval.MINUS_INFINITY;
    }
    try {
      return new Interval(Math.subtractExact(later, earlier), 0, 0).justifyHours();
    } catch (ArithmeticException overflow) {
      throw Interval.outOfRange();
    }
  }

  /// The difference in years, months, days and time, as a calendar tells it.
  static Interval age(long later, long earlier) {
    if (DateTimes.isInfinite(later) || DateTimes.isInfinite(earlier)) {
      return difference(later, earlier);
    }
    boolean negative = later < earlier;
    long[] a = fields(negative ? earlier : later);
    long[] b = fields(negative ? later : earlier);
    long micros = a[3] - b[3];
    long days = a[2] - b[2];
    long months = (a[0] - b[0]) * 12 + a[1] - b[1];
    if (micros < 0) {
      micros += DateTimes.MICROS_PER_DAY;
      days--;
    }
    while (days < 0) {
      // The days that are missing come from the month in which the earlier time lies.
      days += DateTimes.daysInMonth((int) b[0], (int) b[1]);
      months--;
    }
    Interval result = new Interval(micros, (int) days, (int) months);
    return negative ? result.negate() : result;
  }

  private static long[] fields(long timestamp) {
    int day = (int) Math.floorDiv(timestamp, DateTimes.MICROS_PER_DAY);
    long civil = DateTimes.fromJulian(day + DateTimes.POSTGRES_EPOCH_JULIAN);
    return new long[] {
      civil >> 16,
      civil >> 8 & 0xFF,
      civil & 0xFF,
      Math.floorMod(timestamp, DateTimes.MICROS_PER_DAY)
    };
  }

  static int addDays(int date, long days) {
    if (DateTimes.isInfinite(date)) {
      return date;
    }
    long result = date + days;
    if (result < -2451545 || result >= 2145031949L) {
      throw TimestampText.outOfRange("date");
    }
    return (int) result;
  }

  static long dateToTimestamp(int date) {
    long result = DateTimes.dateToTimestampClamped(date);
    if (!DateTimes.isInfinite(date) && (DateTimes.isInfinite(result) || result >= END_TIMESTAMP)) {
      throw DatabaseException.error(
          SqlState.DATETIME_FIELD_OVERFLOW, "date out of range for timestamp");
    }
    return result;
  }

  static int timestampToDate(long timestamp) {
    if (DateTimes.isInfinite(timestamp)) {
      return timestamp > 0 ? DateTimes.DATE_INFINITY : DateTimes.DATE_MINUS_INFINITY;
    }
    return (int) Math.floorDiv(timestamp, DateTimes.MICROS_PER_DAY);
  }
}

package pganatomy.engine.utils.adt;

import java.math.BigInteger;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// An `interval`: months, days and microseconds, kept apart because a month has no fixed number of
/// days and a day none of hours.
///
/// For the order a month counts 30 days and a day 24 hours.
///
/// PostgreSQL: src/backend/utils/adt/timestamp.c, Interval
public record Interval(long micros, int days, int months) implements Comparable<Interval> {
  public static final Interval ZERO = new Interval(0, 0, 0);
  public static final Interval INFINITY =
      new Interval(Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
  public static final Interval MINUS_INFINITY =
      new Interval(Long.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE);

  public boolean isInfinite() {
    return equalFields(INFINITY) || equalFields(MINUS_INFINITY);
  }

  private boolean equalFields(Interval other) {
    return micros == other.micros && days == other.days && months == other.months;
  }

  int sign() {
    return compareTo(ZERO);
  }

  static DatabaseException outOfRange() {
    return DatabaseException.error(SqlState.DATETIME_FIELD_OVERFLOW, "interval out of range");
  }

  Interval negate() {
    if (isInfinite()) {
      return equalFields(INFINITY) ? MINUS_INFINITY : INFINITY;
    }
    if (micros == Long.MIN_VALUE || days == Integer.MIN_VALUE || months == Integer.MIN_VALUE) {
      throw outOfRange();
    }
    return new Interval(-micros, -days, -months);
  }

  Interval add(Interval other) {
    if (isInfinite() || other.isInfinite()) {
      if (isInfinite() && other.isInfinite() && !equalFields(other)) {
        throw outOfRange();
      }
      return isInfinite() ? this : other;
    }
    try {
      return finite(
          Math.addExact(micros, other.micros),
          Math.addExact(days, other.days),
          Math.addExact(months, other.months));
    } catch (ArithmeticException overflow) {
      throw outOfRange();
    }
  }

  private static Interval finite(long micros, int days, int months) {
    Interval result = new Interval(micros, days, months);
    if (result.isInfinite()) {
      throw outOfRange();
    }
    return result;
  }

  Interval subtract(Interval other) {
    if (isInfinite() && other.isInfinite() && equalFields(other)) {
      throw outOfRange();
    }
    return add(other.negate());
  }

  Interval multiply(double factor) {
    if (Double.isNaN(factor)) {
      throw outOfRange();
    }
    if (isInfinite() || Double.isInfinite(factor)) {
      return scaleInfinite(factor);
    }
    return combine(months * factor, days * factor, micros * factor);
  }

  private Interval scaleInfinite(double factor) {
    int sign = sign() * (factor > 0 ? 1 : factor < 0 ? -1 : 0);
    if (sign == 0) {
      throw outOfRange();
    }
    return sign > 0 ? INFINITY : MINUS_INFINITY;
  }

  Interval divide(double factor) {
    if (factor == 0) {
      throw Errors.divisionByZero();
    }
    if (Double.isNaN(factor) || isInfinite() && Double.isInfinite(factor)) {
      throw outOfRange();
    }
    if (isInfinite()) {
      return scaleInfinite(factor);
    }
    return combine(months / factor, days / factor, micros / factor);
  }

  /// Fractions of a month become days, fractions of a day become time.
  private static Interval combine(double months, double days, double micros) {
    if (!(Math.abs(months) < 0x1p31 && Math.abs(days) < 0x1p31)) {
      throw outOfRange();
    }
    int wholeMonths = (int) months;
    int wholeDays = (int) days;
    double extraDays = roundMicros((months - wholeMonths) * 30);
    double seconds = roundMicros((days - wholeDays + extraDays - (int) extraDays) * 86400.0);
    if (Math.abs(seconds) >= 86400) {
      wholeDays += (int) (seconds / 86400);
      seconds -= (int) (seconds / 86400) * 86400.0;
    }
    wholeDays += (int) extraDays;
    double time = Math.rint(micros + seconds * 1e6);
    if (!(Math.abs(time) < 0x1p63)) {
      throw outOfRange();
    }
    return finite((long) time, wholeDays, wholeMonths);
  }

  private static double roundMicros(double value) {
    return Math.rint(value * 1e6) / 1e6;
  }

  /// Full 24 hours become days.
  Interval justifyHours() {
    if (isInfinite()) {
      return this;
    }
    long whole = micros / DateTimes.MICROS_PER_DAY;
    long rest = micros - whole * DateTimes.MICROS_PER_DAY;
    long day = days + whole;
    if (day > 0 && rest < 0) {
      rest += DateTimes.MICROS_PER_DAY;
      day--;
    } else if (day < 0 && rest > 0) {
      rest -= DateTimes.MICROS_PER_DAY;
      day++;
    }
    return new Interval(rest, checked(day), months);
  }

  /// Full 30 days become months.
  Interval justifyDays() {
    if (isInfinite()) {
      return this;
    }
    int whole = days / 30;
    int rest = days - whole * 30;
    long month = (long) months + whole;
    if (month > 0 && rest < 0) {
      rest += 30;
      month--;
    } else if (month < 0 && rest > 0) {
      rest -= 30;
      month++;
    }
    return new Interval(micros, rest, checked(month));
  }

  Interval justify() {
    if (isInfinite()) {
      return this;
    }
    Interval result = justifyHours();
    result = result.justifyDays();
    long month = result.months;
    int day = result.days;
    long time = result.micros;
    if (month > 0 && (day < 0 || day == 0 && time < 0)) {
      day += 30;
      month--;
    } else if (month < 0 && (day > 0 || day == 0 && time > 0)) {
      day -= 30;
      month++;
    }
    if (day > 0 && time < 0) {
      time += DateTimes.MICROS_PER_DAY;
      day--;
    } else if (day < 0 && time > 0) {
      time -= DateTimes.MICROS_PER_DAY;
      day++;
    }
    return new Interval(time, day, checked(month));
  }

  private static int checked(long value) {
    if (value != (int) value) {
      throw outOfRange();
    }
    return (int) value;
  }

  @Override
  public int compareTo(Interval other) {
    long days1 = months * 30L + days + Math.floorDiv(micros, DateTimes.MICROS_PER_DAY);
    long days2 =
        other.months * 30L + other.days + Math.floorDiv(other.micros, DateTimes.MICROS_PER_DAY);
    if (days1 != days2) {
      return days1 < days2 ? -1 : 1;
    }
    return Long.compare(
        Math.floorMod(micros, DateTimes.MICROS_PER_DAY),
        Math.floorMod(other.micros, DateTimes.MICROS_PER_DAY));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Interval interval && compareTo(interval) == 0;
  }

  @Override
  public int hashCode() {
    long total = months * 30L + days + Math.floorDiv(micros, DateTimes.MICROS_PER_DAY);
    return Long.hashCode(total * 31 + Math.floorMod(micros, DateTimes.MICROS_PER_DAY));
  }

  /// The whole in microseconds, exactly.
  BigInteger span() {
    return BigInteger.valueOf(months * 30L + days)
        .multiply(BigInteger.valueOf(DateTimes.MICROS_PER_DAY))
        .add(BigInteger.valueOf(micros));
  }
}

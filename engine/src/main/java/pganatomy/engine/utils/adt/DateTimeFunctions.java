package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Functions over dates, times and intervals.
///
/// PostgreSQL: src/backend/utils/adt/date.c, timestamp.c
final class DateTimeFunctions implements ScalarFunction {
  private static final long DAY = DateTimes.MICROS_PER_DAY;

  private final String symbol;

  DateTimeFunctions(String symbol) {
    this.symbol = symbol;
  }

  /// A zone by name, abbreviation or POSIX-like offset; an error when there is none.
  static TimeZoneRules zone(String name) {
    Integer offset = ZoneAbbreviations.find(IntervalText.lower(name));
    if (offset != null) {
      return TimeZoneRules.fixed(offset);
    }
    TimeZoneRules found = TimeZoneRules.find(name);
    if (found == null) {
      throw Errors.invalidParameter("time zone \"" + name + "\" not recognized");
    }
    return found;
  }

  private static TimeZoneRules zone(Interval interval) {
    if (interval.months() != 0 || interval.days() != 0) {
      throw Errors.invalidParameter(
          "interval time zone \""
              + IntervalText.format(interval, CurrentContext.get().formats())
              + "\" must not include months or days");
    }
    return TimeZoneRules.fixed((int) (interval.micros() / DateTimes.MICROS_PER_SECOND));
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    switch (symbol) {
      case "now":
        return context.transactionTimestamp();
      case "statement_timestamp":
        return context.statementTimestamp();
      case "clock_timestamp":
        return DefaultContext.currentMicros();
      case "timeofday":
        return TimestampFormatter.format(
            "Dy Mon DD HH24:MI:SS.US YYYY TZ",
            DefaultContext.currentMicros(),
            context.formats().timeZone());
      case "date_pli":
        return DateTimeArithmetic.addDays((Integer) a[0], (Integer) a[1]);
      case "integer_pl_date_sql":
        return DateTimeArithmetic.addDays((Integer) a[1], (Integer) a[0]);
      case "date_mii":
        return DateTimeArithmetic.addDays((Integer) a[0], -(long) (Integer) a[1]);
      case "date_mi":
        return dateDifference((Integer) a[0], (Integer) a[1]);
      case "date_finite":
        return !DateTimes.isInfinite((int) (Integer) a[0]);
      case "timestamp_finite":
        return !DateTimes.isInfinite((long) (Long) a[0]);
      case "interval_finite":
        return !((Interval) a[0]).isInfinite();
      case "date_larger":
        return Math.max((Integer) a[0], (Integer) a[1]);
      case "date_smaller":
        return Math.min((Integer) a[0], (Integer) a[1]);
      default:
        return timestamps(a, context);
    }
  }

  private static Object dateDifference(int x, int y) {
    if (DateTimes.isInfinite(x) || DateTimes.isInfinite(y)) {
      throw DatabaseException.error(
          SqlState.DATETIME_FIELD_OVERFLOW, "cannot subtract infinite dates");
    }
    return x - y;
  }

  private Object timestamps(Object[] a, FunctionContext context) {
    switch (symbol) {
      case "date_pl_interval":
        return DateTimeArithmetic.add(date(a[0]), (Interval) a[1]);
      case "date_mi_interval":
        return DateTimeArithmetic.add(date(a[0]), ((Interval) a[1]).negate());
      case "interval_pl_date_sql":
        return DateTimeArithmetic.add(date(a[1]), (Interval) a[0]);
      case "timestamp_pl_interval":
        return DateTimeArithmetic.add((Long) a[0], (Interval) a[1]);
      case "timestamp_mi_interval":
        return DateTimeArithmetic.add((Long) a[0], ((Interval) a[1]).negate());
      case "interval_pl_timestamp_sql":
        return DateTimeArithmetic.add((Long) a[1], (Interval) a[0]);
      case "timestamptz_pl_interval":
        return inZone(a[0], (Interval) a[1], context.formats().timeZone());
      case "timestamptz_mi_interval":
        return inZone(a[0], ((Interval) a[1]).negate(), context.formats().timeZone());
      case "interval_pl_timestamptz_sql":
        return inZone(a[1], (Interval) a[0], context.formats().timeZone());
      case "timestamptz_pl_interval_at_zone":
        return inZone(
            a[0],
            (Interval) a[1],
            a.length > 2 ? zone((String) a[2]) : context.formats().timeZone());
      case "timestamptz_mi_interval_at_zone":
        return inZone(
            a[0],
            ((Interval) a[1]).negate(),
            a.length > 2 ? zone((String) a[2]) : context.formats().timeZone());
      case "timestamp_mi":
        return DateTimeArithmetic.difference((Long) a[0], (Long) a[1]);
      case "timestamp_age":
        return DateTimeArithmetic.age((Long) a[0], (Long) a[1]);
      case "timestamptz_age":
        return DateTimeArithmetic.age(
            DateTimes.instantToLocal((Long) a[0]), DateTimes.instantToLocal((Long) a[1]));
      case "age_sql":
        long today = DateTimes.instantToLocal(context.transactionTimestamp());
        long value = (Long) a[0];
        return DateTimeArithmetic.age(Math.floorDiv(today, DAY) * DAY, value);
      case "timestamp_larger":
        return Math.max((Long) a[0], (Long) a[1]);
      case "timestamp_smaller":
        return Math.min((Long) a[0], (Long) a[1]);
      default:
        return times(a, context);
    }
  }

  private static long date(Object date) {
    return DateTimeArithmetic.dateToTimestamp((Integer) date);
  }

  private static long inZone(Object instant, Interval interval, TimeZoneRules zone) {
    return DateTimeArithmetic.addInZone((Long) instant, interval, zone);
  }

  private Object times(Object[] a, FunctionContext context) {
    switch (symbol) {
      case "time_pl_interval":
        return Math.floorMod((Long) a[0] + finite(a[1]).micros(), DAY);
      case "time_mi_interval":
        return Math.floorMod((Long) a[0] - finite(a[1]).micros(), DAY);
      case "interval_pl_time_sql":
        return Math.floorMod((Long) a[1] + finite(a[0]).micros(), DAY);
      case "time_mi_time":
        return new Interval((Long) a[0] - (Long) a[1], 0, 0);
      case "timetz_pl_interval":
        return shift((TimeWithZone) a[0], finite(a[1]).micros());
      case "timetz_mi_interval":
        return shift((TimeWithZone) a[0], -finite(a[1]).micros());
      case "interval_pl_timetz_sql":
        return shift((TimeWithZone) a[1], finite(a[0]).micros());
      case "datetime_timestamp":
        return DateTimes.isInfinite((int) (Integer) a[0]) ? date(a[0]) : date(a[0]) + (Long) a[1];
      case "timedate_pl_sql":
        return DateTimes.isInfinite((int) (Integer) a[1]) ? date(a[1]) : date(a[1]) + (Long) a[0];
      case "datetimetz_timestamptz":
        TimeWithZone time = (TimeWithZone) a[1];
        return date(a[0]) + time.micros() + time.zoneSecondsWest() * DateTimes.MICROS_PER_SECOND;
      case "time_larger":
        return Math.max((Long) a[0], (Long) a[1]);
      case "time_smaller":
        return Math.min((Long) a[0], (Long) a[1]);
      case "timetz_larger":
        return ((TimeWithZone) a[0]).compareTo((TimeWithZone) a[1]) > 0 ? a[0] : a[1];
      case "timetz_smaller":
        return ((TimeWithZone) a[0]).compareTo((TimeWithZone) a[1]) < 0 ? a[0] : a[1];
      default:
        return intervals(a, context);
    }
  }

  private static Interval finite(Object value) {
    Interval interval = (Interval) value;
    if (interval.isInfinite()) {
      throw DatabaseException.error(
          SqlState.DATETIME_FIELD_OVERFLOW, "cannot add infinite interval to time");
    }
    return interval;
  }

  private static TimeWithZone shift(TimeWithZone time, long micros) {
    return new TimeWithZone(Math.floorMod(time.micros() + micros, DAY), time.zoneSecondsWest());
  }

  private Object intervals(Object[] a, FunctionContext context) {
    switch (symbol) {
      case "interval_pl":
        return ((Interval) a[0]).add((Interval) a[1]);
      case "interval_mi":
        return ((Interval) a[0]).subtract((Interval) a[1]);
      case "interval_um":
        return ((Interval) a[0]).negate();
      case "interval_mul":
        return ((Interval) a[0]).multiply((Double) a[1]);
      case "mul_d_interval":
        return ((Interval) a[1]).multiply((Double) a[0]);
      case "interval_div":
        return ((Interval) a[0]).divide((Double) a[1]);
      case "interval_justify_hours":
        return ((Interval) a[0]).justifyHours();
      case "interval_justify_days":
        return ((Interval) a[0]).justifyDays();
      case "interval_justify_interval":
        return ((Interval) a[0]).justify();
      case "interval_larger":
        return ((Interval) a[0]).compareTo((Interval) a[1]) > 0 ? a[0] : a[1];
      case "interval_smaller":
        return ((Interval) a[0]).compareTo((Interval) a[1]) < 0 ? a[0] : a[1];
      case "interval_time":
        return Math.floorMod(((Interval) a[0]).micros(), DAY);
      case "time_interval":
        return new Interval((Long) a[0], 0, 0);
      case "interval_scale":
        return IntervalText.fit((Interval) a[0], (Integer) a[1]);
      case "time_scale", "timestamp_scale", "timestamptz_scale":
        return TimestampText.roundMicros((Long) a[0], (Integer) a[1]);
      case "timetz_scale":
        TimeWithZone time = (TimeWithZone) a[0];
        return new TimeWithZone(
            TimestampText.roundMicros(time.micros(), (Integer) a[1]), time.zoneSecondsWest());
      default:
        return conversions(a, context);
    }
  }

  private Object conversions(Object[] a, FunctionContext context) {
    switch (symbol) {
      case "date_timestamp":
        return date(a[0]);
      case "date_timestamptz":
        return DateTimes.localToInstantClamped(date(a[0]));
      case "timestamp_date":
        return DateTimeArithmetic.timestampToDate((Long) a[0]);
      case "timestamptz_date":
        return DateTimeArithmetic.timestampToDate(DateTimes.instantToLocal((Long) a[0]));
      case "timestamp_timestamptz", "timestamp_at_local":
        return DateTimes.localToInstantClamped((Long) a[0]);
      case "timestamptz_timestamp", "timestamptz_at_local":
        return DateTimes.instantToLocal((Long) a[0]);
      case "timestamp_time":
        return timeOf((Long) a[0]);
      case "timestamptz_time":
        return timeOf(DateTimes.instantToLocal((Long) a[0]));
      case "timestamptz_timetz":
        Object local = timeOf(DateTimes.instantToLocal((Long) a[0]));
        return local == null
            ? null
            : new TimeWithZone((Long) local, -context.formats().timeZone().offsetAt((Long) a[0]));
      case "time_timetz":
        int east = context.formats().timeZone().offsetAt(context.transactionTimestamp());
        return new TimeWithZone((Long) a[0], -east);
      case "timetz_time":
        return ((TimeWithZone) a[0]).micros();
      case "timestamp_zone":
        return toInstant((Long) a[1], zone((String) a[0]));
      case "timestamptz_zone":
        return toLocal((Long) a[1], zone((String) a[0]));
      case "timestamp_izone":
        return toInstant((Long) a[1], zone((Interval) a[0]));
      case "timestamptz_izone":
        return toLocal((Long) a[1], zone((Interval) a[0]));
      case "timetz_zone":
        return move((TimeWithZone) a[1], zone((String) a[0]), context);
      case "timetz_izone":
        return move((TimeWithZone) a[1], zone((Interval) a[0]), context);
      case "float8_timestamptz":
        return fromUnix((Double) a[0]);
      default:
        return DateTimeParts.call(symbol, a, context);
    }
  }

  private static Object timeOf(long timestamp) {
    return DateTimes.isInfinite(timestamp) ? null : (Object) Math.floorMod(timestamp, DAY);
  }

  private static long toInstant(long local, TimeZoneRules zone) {
    return DateTimes.isInfinite(local)
        ? local
        : local - zone.offsetAtLocal(local) * DateTimes.MICROS_PER_SECOND;
  }

  private static long toLocal(long instant, TimeZoneRules zone) {
    return DateTimes.isInfinite(instant)
        ? instant
        : instant + zone.offsetAt(instant) * DateTimes.MICROS_PER_SECOND;
  }

  private static TimeWithZone move(TimeWithZone time, TimeZoneRules zone, FunctionContext context) {
    int west = -zone.offsetAt(context.transactionTimestamp());
    long shift = (time.zoneSecondsWest() - west) * DateTimes.MICROS_PER_SECOND;
    return new TimeWithZone(Math.floorMod(time.micros() + shift, DAY), west);
  }

  private static Object fromUnix(double seconds) {
    if (Double.isNaN(seconds)) {
      throw DatabaseException.error(SqlState.DATETIME_FIELD_OVERFLOW, "timestamp cannot be NaN");
    }
    if (Double.isInfinite(seconds)) {
      return seconds > 0 ? DateTimes.TIMESTAMP_INFINITY : DateTimes.TIMESTAMP_MINUS_INFINITY;
    }
    double micros = Math.rint((seconds - 946684800.0) * 1e6);
    if (micros < DateTimeArithmetic.MINIMUM_TIMESTAMP
        || micros >= DateTimeArithmetic.END_TIMESTAMP) {
      throw DatabaseException.error(
          SqlState.DATETIME_FIELD_OVERFLOW,
          "timestamp out of range: \"" + FloatCodec.format(seconds, false, 0) + "\"");
    }
    return (long) micros;
  }
}

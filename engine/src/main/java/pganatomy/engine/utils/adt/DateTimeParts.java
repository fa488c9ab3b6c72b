package pganatomy.engine.utils.adt;

import java.math.BigDecimal;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `extract`, `date_part`, `date_trunc`, `date_bin` and the `make_...` functions.
///
/// PostgreSQL: src/backend/utils/adt/timestamp.c, timestamp_part_common(), timestamp_trunc()
final class DateTimeParts {
  private static final long DAY = DateTimes.MICROS_PER_DAY;
  private static final long UNIX_EPOCH_MICROS = 946_684_800_000_000L;

  private DateTimeParts() {}

  static Object call(String symbol, Object[] a, FunctionContext context) {
    switch (symbol) {
      case "extract_date":
        return extract(IntervalText.lower((String) a[0]), date(a[1]), "date", null, 0, true);
      case "date_part_sql":
        return toFloat(
            extract(
                IntervalText.lower((String) a[0]),
                date(a[1]),
                "timestamp without time zone",
                null,
                0,
                false));
      case "extract_timestamp", "timestamp_part":
        return result(
            symbol,
            extract(
                IntervalText.lower((String) a[0]),
                (Long) a[1],
                "timestamp without time zone",
                null,
                0,
                false));
      case "extract_timestamptz", "timestamptz_part":
        long instant = (Long) a[1];
        return result(
            symbol,
            extract(
                IntervalText.lower((String) a[0]),
                DateTimes.instantToLocal(instant),
                "timestamp with time zone",
                context.formats().timeZone(),
                instant,
                false));
      case "extract_time", "time_part":
        return result(symbol, time(IntervalText.lower((String) a[0]), (Long) a[1], null));
      case "extract_timetz", "timetz_part":
        TimeWithZone time = (TimeWithZone) a[1];
        return result(symbol, time(IntervalText.lower((String) a[0]), time.micros(), time));
      case "extract_interval", "interval_part":
        return result(symbol, interval(IntervalText.lower((String) a[0]), (Interval) a[1]));
      default:
        return DateTimeMakers.call(symbol, a, context);
    }
  }

  private static long date(Object value) {
    int date = (Integer) value;
    return DateTimes.isInfinite(date)
        ? DateTimes.dateToTimestampClamped(date)
        : DateTimeArithmetic.dateToTimestamp(date);
  }

  private static Object result(String symbol, Numeric value) {
    return symbol.startsWith("extract") ? value : toFloat(value);
  }

  private static Object toFloat(Numeric value) {
    return value == null ? null : (Object) value.doubleValue();
  }

  private static Numeric scaled(long unscaled, int scale) {
    return Numeric.of(BigDecimal.valueOf(unscaled, scale));
  }

  private static DatabaseException unsupported(String unit, String type) {
    return DatabaseException.error(
        SqlState.FEATURE_NOT_SUPPORTED, "unit \"" + unit + "\" not supported for type " + type);
  }

  private static DatabaseException unknown(String unit, String type) {
    return Errors.invalidParameter("unit \"" + unit + "\" not recognized for type " + type);
  }

  /// The canonical name of a unit, null when there is none.
  static String unit(String word) {
    return switch (word) {
      case "us",
          "usec",
          "usecs",
          "usecond",
          "useconds",
          "microsecon",
          "microsecond",
          "microseconds" ->
          "microseconds";
      case "ms",
          "msec",
          "msecs",
          "msecond",
          "mseconds",
          "millisecon",
          "millisecond",
          "milliseconds" ->
          "milliseconds";
      case "s", "sec", "secs", "second", "seconds" -> "second";
      case "m", "min", "mins", "minute", "minutes" -> "minute";
      case "h", "hr", "hrs", "hour", "hours" -> "hour";
      case "d", "day", "days" -> "day";
      case "w", "week", "weeks" -> "week";
      case "mon", "mons", "month", "months" -> "month";
      case "qtr", "quarter" -> "quarter";
      case "y", "yr", "yrs", "year", "years" -> "year";
      case "dec", "decs", "decade", "decades" -> "decade";
      case "c", "cent", "century", "centuries" -> "century";
      case "mil", "mils", "millennia", "millennium" -> "millennium";
      case "dow",
          "isodow",
          "doy",
          "isoyear",
          "epoch",
          "julian",
          "timezone",
          "timezone_hour",
          "timezone_minute" ->
          word;
      default -> null;
    };
  }

  private static Numeric extract(
      String word, long local, String type, TimeZoneRules zone, long instant, boolean dateOnly) {
    String unit = unit(word);
    if (unit == null) {
      throw unknown(word, type);
    }
    if (DateTimes.isInfinite(local)) {
      return ofInfinite(unit, word, local, type, dateOnly);
    }
    int day = (int) Math.floorDiv(local, DAY);
    long time = Math.floorMod(local, DAY);
    switch (unit) {
      case "microseconds", "milliseconds", "second", "minute", "hour":
        if (dateOnly) {
          throw unsupported(word, type);
        }
        return clock(unit, time);
      case "epoch":
        long epoch = (zone == null ? local : instant) + UNIX_EPOCH_MICROS;
        return dateOnly ? Numeric.of(epoch / 1_000_000) : scaled(epoch, 6);
      case "julian":
        Numeric julian = Numeric.of(day + (long) DateTimes.POSTGRES_EPOCH_JULIAN);
        return dateOnly ? julian : julian.add(Numeric.of(time).divide(Numeric.of(DAY)));
      case "timezone", "timezone_hour", "timezone_minute":
        if (zone == null) {
          throw unsupported(word, type);
        }
        return zonePart(unit, zone.offsetAt(instant));
      default:
        return calendar(unit, day);
    }
  }

  private static Numeric zonePart(String unit, int offset) {
    return Numeric.of(
        unit.equals("timezone")
            ? offset
            : unit.equals("timezone_hour") ? offset / 3600 : offset / 60 % 60);
  }

  private static Numeric clock(String unit, long time) {
    return switch (unit) {
      case "microseconds" -> Numeric.of(time % DateTimes.MICROS_PER_MINUTE);
      case "milliseconds" -> scaled(time % DateTimes.MICROS_PER_MINUTE, 3);
      case "second" -> scaled(time % DateTimes.MICROS_PER_MINUTE, 6);
      case "minute" -> Numeric.of(time / DateTimes.MICROS_PER_MINUTE % 60);
      default -> Numeric.of(time / DateTimes.MICROS_PER_HOUR);
    };
  }

  private static Numeric calendar(String unit, int date) {
    int julian = date + DateTimes.POSTGRES_EPOCH_JULIAN;
    long civil = DateTimes.fromJulian(julian);
    int year = (int) (civil >> 16);
    int month = (int) (civil >> 8 & 0xFF);
    return Numeric.of(
        switch (unit) {
          case "day" -> civil & 0xFF;
          case "month" -> month;
          case "quarter" -> (month - 1) / 3 + 1;
          case "year" -> year > 0 ? year : year - 1;
          case "week" -> isoWeek(julian, year);
          case "isoyear" -> shownYear(isoYear(julian, year));
          case "dow" -> DateTimes.dayOfWeek(julian);
          case "isodow" -> DateTimes.dayOfWeek(julian) == 0 ? 7 : DateTimes.dayOfWeek(julian);
          case "doy" -> julian - DateTimes.julian(year, 1, 1) + 1;
          case "decade" -> Math.floorDiv(year, 10);
          case "century" -> year > 0 ? (year + 99) / 100 : -((99 - (year - 1)) / 100);
          default -> year > 0 ? (year + 999) / 1000 : -((999 - (year - 1)) / 1000);
        });
  }

  private static long shownYear(int year) {
    return year > 0 ? year : year - 1;
  }

  /// The Julian day of the Monday of week 1 of an ISO year.
  static int isoYearStart(int year) {
    int fourth = DateTimes.julian(year, 1, 4);
    return fourth - (DateTimes.dayOfWeek(fourth) + 6) % 7;
  }

  static int isoYear(int julian, int year) {
    if (julian < isoYearStart(year)) {
      return year - 1;
    }
    return julian >= isoYearStart(year + 1) ? year + 1 : year;
  }

  static int isoWeek(int julian, int year) {
    return (julian - isoYearStart(isoYear(julian, year))) / 7 + 1;
  }

  /// Units that grow without end are infinite; those that go round are null.
  private static Numeric ofInfinite(
      String unit, String word, long value, String type, boolean dateOnly) {
    switch (unit) {
      case "year", "decade", "century", "millennium", "julian", "isoyear", "epoch":
        return value > 0 ? Numeric.INFINITY : Numeric.MINUS_INFINITY;
      case "timezone", "timezone_hour", "timezone_minute":
        return null;
      case "microseconds", "milliseconds", "second", "minute", "hour":
        if (dateOnly) {
          throw unsupported(word, type);
        }
        return null;
      default:
        return null;
    }
  }

  private static Numeric time(String word, long micros, TimeWithZone zoned) {
    String type = zoned == null ? "time without time zone" : "time with time zone";
    String unit = unit(word);
    if (unit == null) {
      throw unknown(word, type);
    }
    switch (unit) {
      case "microseconds", "milliseconds", "second", "minute", "hour":
        return clock(unit, micros);
      case "epoch":
        return scaled(
            micros + (zoned == null ? 0 : zoned.zoneSecondsWest() * DateTimes.MICROS_PER_SECOND),
            6);
      case "timezone", "timezone_hour", "timezone_minute":
        if (zoned != null) {
          return zonePart(unit, -zoned.zoneSecondsWest());
        }
        throw unsupported(word, type);
      default:
        throw unsupported(word, type);
    }
  }

  private static Numeric interval(String word, Interval value) {
    String unit = unit(word);
    if (unit == null) {
      throw unknown(word, "interval");
    }
    if (value.isInfinite()) {
      return switch (unit) {
        case "microseconds", "milliseconds", "second", "minute", "week", "month", "quarter" -> null;
        default -> value.sign() > 0 ? Numeric.INFINITY : Numeric.MINUS_INFINITY;
      };
    }
    int years = value.months() / 12;
    switch (unit) {
      case "microseconds", "milliseconds", "second", "minute", "hour":
        return clock(unit, value.micros());
      case "day":
        return Numeric.of(value.days());
      case "week":
        return Numeric.of(value.days() / 7);
      case "month":
        return Numeric.of(value.months() % 12);
      case "quarter":
        return Numeric.of(
            value.months() >= 0 ? value.months() % 12 / 3 + 1 : -(-value.months() % 12 / 3 + 1));
      case "year":
        return Numeric.of(years);
      case "decade":
        return Numeric.of(years / 10);
      case "century":
        return Numeric.of(years / 100);
      case "millennium":
        return Numeric.of(years / 1000);
      case "epoch":
        BigDecimal days =
            BigDecimal.valueOf(years)
                .multiply(BigDecimal.valueOf(36525, 2))
                .add(BigDecimal.valueOf(value.months() % 12 * 30L + value.days()));
        BigDecimal seconds = days.multiply(BigDecimal.valueOf(86400)).setScale(6);
        return Numeric.of(seconds.add(BigDecimal.valueOf(value.micros(), 6)));
      default:
        throw unsupported(word, "interval");
    }
  }
}

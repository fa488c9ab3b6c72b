package pganatomy.engine.utils.adt;

/// Calendar arithmetic: days since 2000-01-01 and microseconds since 2000-01-01 00:00.
///
/// PostgreSQL: src/backend/utils/adt/datetime.c, date2j(), j2date()
public final class DateTimes {
  public static final long MICROS_PER_SECOND = 1_000_000L;
  public static final long MICROS_PER_MINUTE = 60 * MICROS_PER_SECOND;
  public static final long MICROS_PER_HOUR = 60 * MICROS_PER_MINUTE;
  public static final long MICROS_PER_DAY = 24 * MICROS_PER_HOUR;

  /// `infinity` and `-infinity`.
  public static final int DATE_INFINITY = Integer.MAX_VALUE;

  public static final int DATE_MINUS_INFINITY = Integer.MIN_VALUE;
  public static final long TIMESTAMP_INFINITY = Long.MAX_VALUE;
  public static final long TIMESTAMP_MINUS_INFINITY = Long.MIN_VALUE;

  /// Julian day of 2000-01-01.
  public static final int POSTGRES_EPOCH_JULIAN = 2451545;

  public static final int UNIX_EPOCH_JULIAN = 2440588;

  private DateTimes() {}

  public static boolean isInfinite(int date) {
    return date == DATE_INFINITY || date == DATE_MINUS_INFINITY;
  }

  public static boolean isInfinite(long timestamp) {
    return timestamp == TIMESTAMP_INFINITY || timestamp == TIMESTAMP_MINUS_INFINITY;
  }

  static long dateToTimestampClamped(int date) {
    if (date == DATE_INFINITY) {
      return TIMESTAMP_INFINITY;
    }
    if (date == DATE_MINUS_INFINITY) {
      return TIMESTAMP_MINUS_INFINITY;
    }
    long high = Math.multiplyHigh(date, MICROS_PER_DAY);
    long low = date * MICROS_PER_DAY;
    return high == low >> 63 ? low : date < 0 ? TIMESTAMP_MINUS_INFINITY : TIMESTAMP_INFINITY;
  }

  /// The moment at which clocks in the session's zone show a local time.
  static long localToInstantClamped(long local) {
    if (isInfinite(local)) {
      return local;
    }
    TimeZoneRules zone = CurrentContext.get().formats().timeZone();
    return local - zone.offsetAtLocal(local) * MICROS_PER_SECOND;
  }

  static long instantToLocal(long instant) {
    if (isInfinite(instant)) {
      return instant;
    }
    TimeZoneRules zone = CurrentContext.get().formats().timeZone();
    return instant + zone.offsetAt(instant) * MICROS_PER_SECOND;
  }

  /// The Julian day of a date of the proleptic Gregorian calendar; year 0 is 1 BC.
  public static int julian(int year, int month, int day) {
    int y = year;
    int m = month;
    if (m > 2) {
      m += 1;
      y += 4800;
    } else {
      m += 13;
      y += 4799;
    }
    int century = y / 100;
    return y * 365 - 32167 + y / 4 - century + century / 4 + 7834 * m / 256 + day;
  }

  /// Year, month and day of a Julian day, packed: year << 16 | month << 8 | day.
  static long fromJulian(int julian) {
    long j = Integer.toUnsignedLong(julian + 32044);
    long quad = j / 146097;
    long extra = (j - quad * 146097) * 4 + 3;
    j = (j + 60 + quad * 3 + extra / 146097) & 0xFFFF_FFFFL;
    quad = j / 1461;
    j -= quad * 1461;
    long y = j * 4 / 1461;
    j = (y != 0 ? (j + 305) % 365 : (j + 306) % 366) + 123;
    y += quad * 4;
    long year = y - 4800;
    quad = j * 2141 / 65536;
    long day = j - 7834 * quad / 256;
    long month = (quad + 10) % 12 + 1;
    return year << 16 | month << 8 | day;
  }

  /// 0 is Sunday.
  static int dayOfWeek(int julian) {
    return Math.floorMod(julian + 1, 7);
  }

  static boolean isLeap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  static int daysInMonth(int year, int month) {
    return switch (month) {
      case 2 -> isLeap(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }
}

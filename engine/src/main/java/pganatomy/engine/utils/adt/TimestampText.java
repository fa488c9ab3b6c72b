package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Writes dates and times after DateStyle.
///
/// PostgreSQL: src/backend/utils/adt/datetime.c, EncodeDateTime()
final class TimestampText {
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };
  private static final String[] DAYS = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

  private TimestampText() {}

  static void pad(StringBuilder out, long value, int digits) {
    String text = Long.toString(value);
    for (int i = text.length(); i < digits; i++) {
      out.append('0');
    }
    out.append(text);
  }

  /// `.ffffff` without zeros at the end; nothing for 0.
  static void fraction(StringBuilder out, int micros) {
    if (micros == 0) {
      return;
    }
    out.append('.');
    pad(out, micros, 6);
    int end = out.length();
    while (out.charAt(end - 1) == '0') {
      end--;
    }
    out.setLength(end);
  }

  /// Rounds half away from zero to so many digits behind the second's point.
  static long roundMicros(long micros, int precision) {
    if (precision < 0 || precision >= 6 || DateTimes.isInfinite(micros)) {
      return micros;
    }
    long unit = 1;
    for (int i = precision; i < 6; i++) {
      unit *= 10;
    }
    long half = unit / 2;
    return micros >= 0 ? (micros + half) / unit * unit : -((-micros + half) / unit * unit);
  }

  static String date(int date, FormatSettings settings) {
    if (DateTimes.isInfinite(date)) {
      return date > 0 ? "infinity" : "-infinity";
    }
    StringBuilder out = new StringBuilder(10);
    long civil = DateTimes.fromJulian(date + DateTimes.POSTGRES_EPOCH_JULIAN);
    boolean bc = appendDate(out, civil, settings, false);
    return out.append(bc ? " BC" : "").toString();
  }

  /// Whether the year is before Christ, which stands at the very end.
  private static boolean appendDate(
      StringBuilder out, long civil, FormatSettings settings, boolean withTime) {
    int year = (int) (civil >> 16);
    int month = (int) (civil >> 8 & 0xFF);
    int day = (int) (civil & 0xFF);
    int shown = year > 0 ? year : 1 - year;
    boolean dayFirst = settings.dateOrder == FormatSettings.DateOrder.DMY;
    switch (settings.dateStyle) {
      case ISO -> {
        pad(out, shown, 4);
        two(out.append('-'), month);
        two(out.append('-'), day);
      }
      case GERMAN -> {
        two(out, day);
        two(out.append('.'), month);
        pad(out.append('.'), shown, 4);
      }
      case SQL -> {
        two(out, dayFirst ? day : month);
        two(out.append('/'), dayFirst ? month : day);
        pad(out.append('/'), shown, 4);
      }
      case POSTGRES -> {
        two(out, dayFirst ? day : month);
        two(out.append('-'), dayFirst ? month : day);
        pad(out.append('-'), shown, 4);
      }
    }
    return year <= 0;
  }

  private static void two(StringBuilder out, int value) {
    out.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
  }

  static void time(StringBuilder out, long micros) {
    two(out, (int) (micros / DateTimes.MICROS_PER_HOUR));
    two(out.append(':'), (int) (micros / DateTimes.MICROS_PER_MINUTE % 60));
    two(out.append(':'), (int) (micros / DateTimes.MICROS_PER_SECOND % 60));
    fraction(out, (int) (micros % DateTimes.MICROS_PER_SECOND));
  }

  /// `+hh[:mm[:ss]]`, east of Greenwich.
  static void zone(StringBuilder out, int secondsEast) {
    int size = Math.abs(secondsEast);
    two(out.append(secondsEast < 0 ? '-' : '+'), size / 3600);
    if (size % 3600 != 0) {
      two(out.append(':'), size / 60 % 60);
    }
    if (size % 60 != 0) {
      two(out.append(':'), size % 60);
    }
  }

  static String timestamp(long micros, FormatSettings settings) {
    if (DateTimes.isInfinite(micros)) {
      return micros > 0 ? "infinity" : "-infinity";
    }
    return timestamp(micros, settings, null, 0);
  }

  static String timestampWithZone(long instant, FormatSettings settings) {
    if (DateTimes.isInfinite(instant)) {
      return instant > 0 ? "infinity" : "-infinity";
    }
    TimeZoneRules zone = settings.timeZone();
    int offset = zone.offsetAt(instant);
    return timestamp(instant + offset * DateTimes.MICROS_PER_SECOND, settings, zone, instant);
  }

  private static String timestamp(
      long local, FormatSettings settings, TimeZoneRules zone, long instant) {
    int julian =
        (int) Math.floorDiv(local, DateTimes.MICROS_PER_DAY) + DateTimes.POSTGRES_EPOCH_JULIAN;
    long time = Math.floorMod(local, DateTimes.MICROS_PER_DAY);
    long civil = DateTimes.fromJulian(julian);
    StringBuilder out = new StringBuilder(32);
    boolean bc;
    if (settings.dateStyle == FormatSettings.DateStyle.POSTGRES) {
      bc = postgres(out, civil, julian, time, settings);
    } else {
      bc = appendDate(out, civil, settings, true);
      time(out.append(' '), time);
    }
    if (zone != null) {
      zone(out, settings, zone, instant);
    }
    return out.append(bc ? " BC" : "").toString();
  }

  private static void zone(
      StringBuilder out, FormatSettings settings, TimeZoneRules zone, long instant) {
    String abbreviation =
        settings.dateStyle == FormatSettings.DateStyle.ISO ? null : zone.abbreviationAt(instant);
    if (abbreviation != null) {
      out.append(' ').append(abbreviation);
    } else {
      if (settings.dateStyle == FormatSettings.DateStyle.POSTGRES) {
        out.append(' ');
      }
      zone(out, zone.offsetAt(instant));
    }
  }

  private static boolean postgres(
      StringBuilder out, long civil, int julian, long time, FormatSettings settings) {
    int year = (int) (civil >> 16);
    String month = MONTHS[(int) (civil >> 8 & 0xFF) - 1];
    int day = (int) (civil & 0xFF);
    out.append(DAYS[DateTimes.dayOfWeek(julian)]).append(' ');
    if (settings.dateOrder == FormatSettings.DateOrder.DMY) {
      two(out, day);
      out.append(' ').append(month).append(' ');
    } else {
      two(out.append(month).append(' '), day);
      out.append(' ');
    }
    time(out, time);
    pad(out.append(' '), year > 0 ? year : 1 - year, 4);
    return year <= 0;
  }

  static DatabaseException outOfRange(String type) {
    return DatabaseException.error(SqlState.DATETIME_FIELD_OVERFLOW, type + " out of range");
  }
}

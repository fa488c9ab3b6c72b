package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// What a text means as a value of one of the types of dates and times, after [DateTimeParser] has
/// told its words apart.
///
/// PostgreSQL: src/backend/utils/adt/date.c, date_in(); src/backend/utils/adt/timestamp.c,
/// timestamp_in()
final class DateTimeInput {
  private final DateTimeParser words;

  DateTimeInput(String text, int oid) {
    words = new DateTimeParser(text, oid);
  }

  int date() {
    if (words.keyword != null) {
      return keywordDate();
    }
    if (!words.hasDate) {
      throw words.invalid();
    }
    long days =
        (long) DateTimes.julian(words.year, words.month, words.day)
            - DateTimes.POSTGRES_EPOCH_JULIAN;
    if (words.year > 5874897 || words.year < -4713) {
      throw DatabaseException.error(
          SqlState.DATETIME_FIELD_OVERFLOW, "date out of range: \"" + words.text + "\"");
    }
    return (int) days;
  }

  private int keywordDate() {
    int today =
        (int)
            Math.floorDiv(
                DateTimes.instantToLocal(CurrentContext.get().transactionTimestamp()),
                DateTimes.MICROS_PER_DAY);
    return switch (words.keyword) {
      case "infinity", "+infinity", "inf", "+inf" -> DateTimes.DATE_INFINITY;
      case "-infinity", "-inf" -> DateTimes.DATE_MINUS_INFINITY;
      case "now", "today" -> today;
      case "tomorrow" -> today + 1;
      case "yesterday" -> today - 1;
      case "epoch" -> DateTimes.UNIX_EPOCH_JULIAN - DateTimes.POSTGRES_EPOCH_JULIAN;
      default -> throw words.invalid();
    };
  }

  long time() {
    if (words.keyword != null) {
      if (words.keyword.equals("now")) {
        return Math.floorMod(
            DateTimes.instantToLocal(CurrentContext.get().transactionTimestamp()),
            DateTimes.MICROS_PER_DAY);
      }
      if (words.keyword.equals("allballs")) {
        return 0;
      }
      throw words.invalid();
    }
    if (!words.hasTime) {
      throw words.invalid();
    }
    return words.timeMicros;
  }

  TimeWithZone timeWithZone() {
    long time = time();
    TimeZoneRules rules = words.zone == null ? words.settings.timeZone() : words.zone;
    long instant = CurrentContext.get().transactionTimestamp();
    int east = words.hasDate ? rules.offsetAtLocal(timestamp()) : rules.offsetAt(instant);
    return new TimeWithZone(time, "allballs".equals(words.keyword) ? 0 : -east);
  }

  long timestamp() {
    if (words.keyword != null) {
      return keywordTimestamp(true);
    }
    if (!words.hasDate) {
      throw words.invalid();
    }
    return local();
  }

  private long local() {
    int days =
        DateTimes.julian(words.year, words.month, words.day) - DateTimes.POSTGRES_EPOCH_JULIAN;
    long high = Math.multiplyHigh(days, DateTimes.MICROS_PER_DAY);
    long micros = days * DateTimes.MICROS_PER_DAY + words.timeMicros;
    if (words.year > 294276 || words.year < -4713 || high != 0 && high != -1) {
      throw DatabaseException.error(
          SqlState.DATETIME_FIELD_OVERFLOW, "timestamp out of range: \"" + words.text + "\"");
    }
    return micros;
  }

  private long keywordTimestamp(boolean asLocal) {
    switch (words.keyword) {
      case "infinity", "+infinity", "inf", "+inf":
        return DateTimes.TIMESTAMP_INFINITY;
      case "-infinity", "-inf":
        return DateTimes.TIMESTAMP_MINUS_INFINITY;
      case "epoch":
        return (DateTimes.UNIX_EPOCH_JULIAN - DateTimes.POSTGRES_EPOCH_JULIAN)
            * DateTimes.MICROS_PER_DAY;
      case "now":
        long now = CurrentContext.get().transactionTimestamp();
        return asLocal ? DateTimes.instantToLocal(now) : now;
      default:
        long local = keywordDate() * DateTimes.MICROS_PER_DAY + words.timeMicros;
        return asLocal ? local : toInstant(local);
    }
  }

  private long toInstant(long local) {
    TimeZoneRules rules = words.zone == null ? words.settings.timeZone() : words.zone;
    return local - rules.offsetAtLocal(local) * DateTimes.MICROS_PER_SECOND;
  }

  long timestampWithZone() {
    if (words.keyword != null) {
      return keywordTimestamp(false);
    }
    if (!words.hasDate) {
      throw words.invalid();
    }
    long instant = toInstant(local());
    if (instant < DateTimeArithmetic.MINIMUM_TIMESTAMP
        || instant >= DateTimeArithmetic.END_TIMESTAMP) {
      throw DatabaseException.error(
          SqlState.DATETIME_FIELD_OVERFLOW, "timestamp out of range: \"" + words.text + "\"");
    }
    return instant;
  }
}

package pganatomy.engine.utils.adt;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/// A time zone: how far local time is ahead of UTC, in seconds, at a given moment.
///
/// The rules are the JDK's copy of the IANA database; PostgreSQL brings or finds its own. UTC and
/// fixed offsets need none and load nothing.
///
/// PostgreSQL: src/timezone/localtime.c
public final class TimeZoneRules {
  public static final TimeZoneRules UTC = new TimeZoneRules("UTC", null, 0);

  private static final long EPOCH_SECONDS = 946_684_800L;

  private final String name;
  private final ZoneRules rules;
  private final int fixedOffset;

  private TimeZoneRules(String name, ZoneRules rules, int fixedOffset) {
    this.name = name;
    this.rules = rules;
    this.fixedOffset = fixedOffset;
  }

  /// The zone with that name, null when there is none.
  public static TimeZoneRules find(String name) {
    if (isUtc(name)) {
      return name.equals("UTC") ? UTC : new TimeZoneRules(name, null, 0);
    }
    String zone = properName(name);
    try {
      return new TimeZoneRules(zone, ZoneId.of(zone, ZoneId.SHORT_IDS).getRules(), 0);
    } catch (java.time.DateTimeException unknown) {
      return null;
    }
  }

  public static TimeZoneRules of(String name) {
    TimeZoneRules found = find(name);
    return found == null ? UTC : found;
  }

  /// @param offsetSeconds seconds east of Greenwich
  public static TimeZoneRules fixed(int offsetSeconds) {
    return new TimeZoneRules(null, null, offsetSeconds);
  }

  private static boolean isUtc(String name) {
    return switch (name) {
      case "UTC",
          "utc",
          "GMT",
          "gmt",
          "Etc/UTC",
          "UCT",
          "Zulu",
          "zulu",
          "Universal",
          "Etc/GMT",
          "Z",
          "z" ->
          true;
      default -> false;
    };
  }

  /// Zone names are found in any case.
  private static String properName(String name) {
    if (ZoneId.getAvailableZoneIds().contains(name)) {
      return name;
    }
    for (String zone : ZoneId.getAvailableZoneIds()) {
      if (zone.equalsIgnoreCase(name)) {
        return zone;
      }
    }
    return name;
  }

  public String name() {
    return name;
  }

  /// Seconds east of Greenwich at a moment.
  ///
  /// @param micros since 2000-01-01 UTC
  public int offsetAt(long micros) {
    if (rules == null) {
      return fixedOffset;
    }
    long seconds = Math.floorDiv(micros, 1_000_000L) + EPOCH_SECONDS;
    return rules.getOffset(Instant.ofEpochSecond(seconds)).getTotalSeconds();
  }

  /// Seconds east of Greenwich for a local time. In a gap the offset before it counts, in an
  /// overlap the standard (later) one, as in PostgreSQL.
  public int offsetAtLocal(long localMicros) {
    if (rules == null) {
      return fixedOffset;
    }
    long seconds = Math.floorDiv(localMicros, 1_000_000L) + EPOCH_SECONDS;
    LocalDateTime local = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
    ZoneOffsetTransition transition = rules.getTransition(local);
    if (transition == null) {
      return rules.getOffset(local).getTotalSeconds();
    }
    return transition.isGap()
        ? transition.getOffsetBefore().getTotalSeconds()
        : transition.getOffsetAfter().getTotalSeconds();
  }

  /// Whether summer time is on at a moment.
  public boolean isDaylightSaving(long micros) {
    return rules != null
        && rules.isDaylightSavings(
            Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L) + EPOCH_SECONDS));
  }

  /// The abbreviation that is in use at a moment, such as `CEST`; null for a fixed offset.
  public String abbreviationAt(long micros) {
    if (name == null) {
      return null;
    }
    if (rules == null) {
      return name.startsWith("G") ? "GMT" : "UTC";
    }
    return java.util.TimeZone.getTimeZone(name)
        .getDisplayName(
            isDaylightSaving(micros), java.util.TimeZone.SHORT, java.util.Locale.ENGLISH);
  }
}

package pganatomy.engine.utils.adt;

/// A `time with time zone`: the local time of day, and the zone in seconds *west* of Greenwich, as
/// PostgreSQL stores it.
///
/// The order is that of the moments; the zone decides between equal ones.
///
/// PostgreSQL: src/include/utils/date.h, TimeTzADT
public record TimeWithZone(long micros, int zoneSecondsWest) implements Comparable<TimeWithZone> {
  @Override
  public int compareTo(TimeWithZone other) {
    int order =
        Long.compare(
            micros + zoneSecondsWest * DateTimes.MICROS_PER_SECOND,
            other.micros + other.zoneSecondsWest * DateTimes.MICROS_PER_SECOND);
    return order != 0 ? order : Integer.compare(zoneSecondsWest, other.zoneSecondsWest);
  }
}

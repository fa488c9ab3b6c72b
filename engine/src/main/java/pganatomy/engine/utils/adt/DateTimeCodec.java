package pganatomy.engine.utils.adt;

/// `date`, `time`, `timetz`, `timestamp`, `timestamptz` and `interval`.
///
/// A `date` counts days and a `timestamp` microseconds since 2000-01-01; a `timestamptz` is a
/// moment and shows itself in the session's zone.
///
/// PostgreSQL: src/backend/utils/adt/date.c, timestamp.c
final class DateTimeCodec implements TypeCodec {
  private final int oid;

  DateTimeCodec(int oid) {
    this.oid = oid;
  }

  private static FormatSettings settings() {
    return CurrentContext.get().formats();
  }

  @Override
  public Object parse(String text, int typeModifier) {
    if (oid == TypeOids.INTERVAL) {
      return IntervalText.parse(text, typeModifier);
    }
    DateTimeInput parser = new DateTimeInput(text, oid);
    switch (oid) {
      case TypeOids.DATE:
        return parser.date();
      case TypeOids.TIME:
        return TimestampText.roundMicros(parser.time(), typeModifier);
      case TypeOids.TIMETZ:
        TimeWithZone time = parser.timeWithZone();
        return new TimeWithZone(
            TimestampText.roundMicros(time.micros(), typeModifier), time.zoneSecondsWest());
      case TypeOids.TIMESTAMP:
        return TimestampText.roundMicros(parser.timestamp(), typeModifier);
      default:
        return TimestampText.roundMicros(parser.timestampWithZone(), typeModifier);
    }
  }

  @Override
  public String format(Object value) {
    switch (oid) {
      case TypeOids.INTERVAL:
        return IntervalText.format((Interval) value, settings());
      case TypeOids.DATE:
        return TimestampText.date((Integer) value, settings());
      case TypeOids.TIME:
        StringBuilder out = new StringBuilder();
        TimestampText.time(out, (Long) value);
        return out.toString();
      case TypeOids.TIMETZ:
        TimeWithZone time = (TimeWithZone) value;
        StringBuilder withZone = new StringBuilder();
        TimestampText.time(withZone, time.micros());
        TimestampText.zone(withZone, -time.zoneSecondsWest());
        return withZone.toString();
      case TypeOids.TIMESTAMP:
        return TimestampText.timestamp((Long) value, settings());
      default:
        return TimestampText.timestampWithZone((Long) value, settings());
    }
  }

  @Override
  public Object fromBinary(byte[] bytes, int offset, int length, int typeModifier) {
    switch (oid) {
      case TypeOids.DATE:
        return Bytes.getIntBig(bytes, offset);
      case TypeOids.TIMETZ:
        return new TimeWithZone(
            Bytes.getLongBig(bytes, offset), Bytes.getIntBig(bytes, offset + 8));
      case TypeOids.INTERVAL:
        return IntervalText.fit(
            new Interval(
                Bytes.getLongBig(bytes, offset),
                Bytes.getIntBig(bytes, offset + 8),
                Bytes.getIntBig(bytes, offset + 12)),
            typeModifier);
      default:
        return TimestampText.roundMicros(Bytes.getLongBig(bytes, offset), typeModifier);
    }
  }

  @Override
  public byte[] toBinary(Object value) {
    byte[] out = new byte[storedLength(value)];
    switch (oid) {
      case TypeOids.DATE -> Bytes.putIntBig(out, 0, (Integer) value);
      case TypeOids.TIMETZ -> {
        Bytes.putLongBig(out, 0, ((TimeWithZone) value).micros());
        Bytes.putIntBig(out, 8, ((TimeWithZone) value).zoneSecondsWest());
      }
      case TypeOids.INTERVAL -> {
        Bytes.putLongBig(out, 0, ((Interval) value).micros());
        Bytes.putIntBig(out, 8, ((Interval) value).days());
        Bytes.putIntBig(out, 12, ((Interval) value).months());
      }
      default -> Bytes.putLongBig(out, 0, (Long) value);
    }
    return out;
  }

  @Override
  public int storedLength(Object value) {
    return switch (oid) {
      case TypeOids.DATE -> 4;
      case TypeOids.TIMETZ -> 12;
      case TypeOids.INTERVAL -> 16;
      default -> 8;
    };
  }

  @Override
  public void store(Object value, byte[] target, int offset) {
    switch (oid) {
      case TypeOids.DATE -> Bytes.putInt(target, offset, (Integer) value);
      case TypeOids.TIMETZ -> {
        Bytes.putLong(target, offset, ((TimeWithZone) value).micros());
        Bytes.putInt(target, offset + 8, ((TimeWithZone) value).zoneSecondsWest());
      }
      case TypeOids.INTERVAL -> {
        Bytes.putLong(target, offset, ((Interval) value).micros());
        Bytes.putInt(target, offset + 8, ((Interval) value).days());
        Bytes.putInt(target, offset + 12, ((Interval) value).months());
      }
      default -> Bytes.putLong(target, offset, (Long) value);
    }
  }

  @Override
  public Object load(byte[] source, int offset, int length) {
    switch (oid) {
      case TypeOids.DATE:
        return Bytes.getInt(source, offset);
      case TypeOids.TIMETZ:
        return new TimeWithZone(Bytes.getLong(source, offset), Bytes.getInt(source, offset + 8));
      case TypeOids.INTERVAL:
        return new Interval(
            Bytes.getLong(source, offset),
            Bytes.getInt(source, offset + 8),
            Bytes.getInt(source, offset + 12));
      default:
        return Bytes.getLong(source, offset);
    }
  }
}

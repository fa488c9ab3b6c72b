package pganatomy.engine.utils.adt;

/// The settings that decide how values are written and read, kept parsed so that no codec has to
/// look a setting up for each value. The session changes them when SET changes the setting.
///
/// PostgreSQL: src/include/miscadmin.h, DateStyle, DateOrder, IntervalStyle
public final class FormatSettings {
  public enum DateStyle {
    ISO,
    SQL,
    POSTGRES,
    GERMAN
  }

  public enum DateOrder {
    YMD,
    DMY,
    MDY
  }

  public enum IntervalStyle {
    POSTGRES,
    POSTGRES_VERBOSE,
    SQL_STANDARD,
    ISO_8601
  }

  public DateStyle dateStyle = DateStyle.ISO;
  public DateOrder dateOrder = DateOrder.MDY;
  public IntervalStyle intervalStyle = IntervalStyle.POSTGRES;
  public int extraFloatDigits = 1;

  /// `bytea_output = escape`.
  public boolean byteaEscape;

  private String timeZoneName = "UTC";
  private TimeZoneRules timeZone;

  public void setTimeZone(String name) {
    timeZoneName = name;
    timeZone = null;
  }

  public String timeZoneName() {
    return timeZoneName;
  }

  /// The rules of the session's time zone, loaded when first asked for.
  public TimeZoneRules timeZone() {
    if (timeZone == null) {
      timeZone = TimeZoneRules.of(timeZoneName);
    }
    return timeZone;
  }
}

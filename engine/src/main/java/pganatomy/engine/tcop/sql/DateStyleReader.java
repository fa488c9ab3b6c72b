package pganatomy.engine.tcop.sql;

import pganatomy.engine.utils.adt.FormatSettings;

/// From the settings' words to the form in which types want them.
final class DateStyleReader {
  private DateStyleReader() {}

  /// @param dateStyle `ISO, MDY`, already checked
  static void read(String dateStyle, String intervalStyle, FormatSettings formats) {
    int comma = dateStyle.indexOf(',');
    formats.dateStyle =
        switch (dateStyle.substring(0, comma)) {
          case "SQL" -> FormatSettings.DateStyle.SQL;
          case "Postgres" -> FormatSettings.DateStyle.POSTGRES;
          case "German" -> FormatSettings.DateStyle.GERMAN;
          default -> FormatSettings.DateStyle.ISO;
        };
    formats.dateOrder =
        switch (dateStyle.substring(comma + 2)) {
          case "YMD" -> FormatSettings.DateOrder.YMD;
          case "DMY" -> FormatSettings.DateOrder.DMY;
          default -> FormatSettings.DateOrder.MDY;
        };
    formats.intervalStyle =
        switch (intervalStyle) {
          case "postgres_verbose" -> FormatSettings.IntervalStyle.POSTGRES_VERBOSE;
          case "sql_standard" -> FormatSettings.IntervalStyle.SQL_STANDARD;
          case "iso_8601" -> FormatSettings.IntervalStyle.ISO_8601;
          default -> FormatSettings.IntervalStyle.POSTGRES;
        };
  }
}

package pganatomy.engine.utils.guc;

import java.io.File;
import java.time.DateTimeException;
import java.time.ZoneId;

/// Recognises the names of time zones. The file system is asked first: the JDK's own tables take
/// longer to load than a young process takes for everything else.
///
/// PostgreSQL: src/backend/commands/variable.c, check_timezone(), check_log_timezone()
final class TimeZoneNames {
  private static final String ZONE_FOLDER = "/usr/share/zoneinfo/";

  private TimeZoneNames() {}

  /// Returns the zone's proper name; an offset in hours becomes `<+02>-02`.
  static String check(Setting setting, String name) {
    if (name.equals("UTC") || name.equals("GMT") || name.equals("Etc/UTC")) {
      return name;
    }
    String offset = hourOffset(name);
    if (offset != null) {
      return offset;
    }
    if (isPlainName(name) && new File(ZONE_FOLDER, name).isFile()) {
      return name;
    }
    String known = findInJdk(name);
    if (known == null) {
      throw setting.invalidValue(name);
    }
    return known;
  }

  /// Letters as in `America/Port-au-Prince`: nothing that walks out of the folder.
  private static boolean isPlainName(String name) {
    if (name.isEmpty() || name.startsWith("/") || name.startsWith("posix/") || name.length() > 63) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isZoneLetter =
          Character.isLetterOrDigit(c) || c == '/' || c == '_' || c == '-' || c == '+';
      if (!isZoneLetter) {
        return false;
      }
    }
    return true;
  }

  private static String findInJdk(String name) {
    for (String known : ZoneId.getAvailableZoneIds()) {
      if (known.equalsIgnoreCase(name)) {
        return known;
      }
    }
    try {
      return ZoneId.of(name, ZoneId.SHORT_IDS).getId();
    } catch (DateTimeException _) {
      return null;
    }
  }

  /// `2`, `-3.5`: hours east of Greenwich, shown in POSIX's way, whose sign is the other one.
  private static String hourOffset(String text) {
    double hours;
    try {
      hours = Double.parseDouble(text);
    } catch (NumberFormatException _) {
      return null;
    }
    int minutes = (int) Math.rint(Math.abs(hours) * 60);
    String clock = two(minutes / 60) + (minutes % 60 == 0 ? "" : ":" + two(minutes % 60));
    return hours < 0 ? "<-" + clock + ">+" + clock : "<+" + clock + ">-" + clock;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}

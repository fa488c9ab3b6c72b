package pganatomy.engine.utils.guc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.LogLevel;

/// The lines of the configuration files as `pg_file_settings` shows them: what a reload would make
/// of them, without doing it. The view is for looking before one reloads.
///
/// PostgreSQL: src/backend/utils/misc/guc_funcs.c, show_all_file_settings()
public final class ConfigurationListing {
  /// @param isApplied whether the line decides the setting's value
  /// @param error why it cannot, or null
  public record Row(
      String file, int line, String name, String value, boolean isApplied, String error) {}

  private ConfigurationListing() {}

  /// All lines in the order in which they are read. Syntax errors are not among them.
  public static List<Row> read() {
    ConfigurationFile file = new ConfigurationFile(LogLevel.DEBUG3);
    file.parse(Guc.CONFIG_FILE.value());
    file.parseIfExists(Guc.DATA_DIRECTORY.value() + "/postgresql.auto.conf");
    List<ConfigurationFile.Item> items = file.items();
    List<Row> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = items.size() - 1; i >= 0; i--) {
      ConfigurationFile.Item item = items.get(i);
      boolean isLast = seen.add(item.name().toLowerCase(Locale.ROOT));
      String error = isLast ? error(item) : null;
      rows.addFirst(
          new Row(
              item.file(), item.line(), item.name(), item.value(), isLast && error == null, error));
    }
    return rows;
  }

  private static String error(ConfigurationFile.Item item) {
    Setting setting = Settings.find(item.name());
    if (setting == null) {
      return item.name().indexOf('.') < 0 ? "unrecognized configuration parameter" : null;
    }
    Object value;
    try {
      value = setting.parse(item.value());
    } catch (DatabaseException _) {
      return "setting could not be applied";
    }
    boolean isFixed = setting.context() == SettingContext.POSTMASTER;
    return isFixed && !setting.rawText(value).equals(setting.rawText(setting.load()))
        ? "setting could not be applied"
        : null;
  }
}

package pganatomy.engine.utils.guc;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Sets, shows and resets settings by name, and puts them back when a transaction says so.
///
/// PostgreSQL: src/backend/utils/misc/guc.c
public final class Settings {
  /// How long a SET lasts.
  public enum Duration {
    /// Until the session ends, or the transaction rolls back.
    SESSION,
    /// Until the transaction ends.
    LOCAL,
    /// Until the function that has it in its `SET` clause returns.
    SAVE
  }

  /// Tells the client of a changed value.
  public interface Reporter {
    void report(String name, String value);
  }

  /// All that differ, or may differ, from their default.
  private static final List<Setting> CHANGED = new ArrayList<>();

  /// Those that the client is to be told of, the last changed at the end: it is told first.
  private static final List<Setting> REPORT_PENDING = new ArrayList<>();

  /// Depth of blocks that may have to restore values: 0 outside a transaction, 1 in it.
  private static int nestLevel;

  private static int savedCount;
  private static boolean isReporting;

  private Settings() {}

  /// The setting of that name, in any case, or null.
  public static Setting find(String name) {
    Setting setting = SettingTables.find(name);
    return setting != null && isHidden(setting) ? null : setting;
  }

  /// A library's setting exists when the library is loaded, or when somebody has set it before.
  private static boolean isHidden(Setting setting) {
    return setting.has(Setting.LIBRARY)
        && setting.source == SettingSource.DEFAULT
        && !PreloadLibraries.hasStatements();
  }

  /// The value of a setting that is needed too rarely for a field of [Guc].
  public static boolean isOn(String name) {
    return ((BooleanSetting) SettingTables.find(name)).isOn();
  }

  /// The value of a setting that is needed too rarely for a field of [Guc].
  public static int integer(String name) {
    return ((IntegerSetting) SettingTables.find(name)).intValue();
  }

  /// The setting of that name, or an error.
  public static Setting get(String name) {
    Setting setting = find(name);
    if (setting == null) {
      throw unrecognized(name);
    }
    return setting;
  }

  static DatabaseException unrecognized(String name) {
    return DatabaseException.error(
        SqlState.UNDEFINED_OBJECT, "unrecognized configuration parameter \"" + name + "\"");
  }

  /// What SHOW prints.
  public static String show(String name) {
    return get(name).show();
  }

  /// The error of SHOW for who may not see the value.
  public static DatabaseException examineDenied(Setting setting) {
    return DatabaseException.error(
            SqlState.INSUFFICIENT_PRIVILEGE,
            "permission denied to examine \"" + setting.name() + "\"")
        .detail(
            "Only roles with privileges of the \"pg_read_all_settings\" role may examine this"
                + " parameter.");
  }

  /// As [#get], but `class.name` is made if there is none: whoever sets it makes it exist.
  static Setting getOrMake(String name) {
    Setting setting = SettingTables.find(name);
    if (setting != null) {
      return setting;
    }
    if (name.indexOf('.') < 0) {
      throw unrecognized(name);
    }
    if (!isCustomName(name)) {
      throw DatabaseException.error(
              SqlState.INVALID_NAME, "invalid configuration parameter name \"" + name + "\"")
          .detail(
              "Custom parameter names must be two or more simple identifiers separated by dots.");
    }
    StringSetting made = new StringSetting(name, SettingContext.USER, Setting.CUSTOM, "");
    SettingTables.add(made);
    return made;
  }

  private static boolean isCustomName(String name) {
    boolean isAtStart = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '.') {
        if (isAtStart) {
          return false;
        }
        isAtStart = true;
      } else if (Character.isLetter(c) || c == '_' || c >= 128) {
        isAtStart = false;
      } else if (isAtStart || !(c >= '0' && c <= '9' || c == '$')) {
        return false;
      }
    }
    return !isAtStart;
  }

  /// Sets a value from outside a session's SQL: a file, the command line, a startup packet. Returns
  /// whether it is now in force (a stronger source may have prevented it).
  public static boolean set(
      String name, String value, SettingContext context, SettingSource source) {
    return SettingChange.apply(
        getOrMake(name), value, context, source, Duration.SESSION, nestLevel);
  }

  /// SET and SET LOCAL; a null value means DEFAULT.
  public static void setInSession(
      String name, String value, Duration duration, boolean isSuperuser) {
    Setting setting = getOrMake(name);
    if (value == null && setting.has(Setting.NO_RESET)) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED, "parameter \"" + setting.name() + "\" cannot be reset");
    }
    SettingContext context = isSuperuser ? SettingContext.SUPERUSER : SettingContext.USER;
    SettingChange.apply(setting, value, context, SettingSource.SESSION, duration, nestLevel);
  }

  /// RESET.
  public static void reset(String name, boolean isSuperuser) {
    setInSession(name, null, Duration.SESSION, isSuperuser);
  }

  /// RESET ALL: back to what the session began with.
  public static void resetAll() {
    for (int i = 0; i < CHANGED.size(); i++) {
      Setting setting = CHANGED.get(i);
      boolean isResettable =
          (setting.context() == SettingContext.USER
                  || setting.context() == SettingContext.SUPERUSER)
              && !setting.has(Setting.NO_SHOW_ALL | Setting.NO_RESET_ALL);
      if (isResettable && setting.source.compareTo(SettingSource.OVERRIDE) > 0) {
        SettingChange.reset(setting, nestLevel);
      }
    }
  }

  /// Sets without any check what the server itself computes (`data_directory`, `server_version`).
  public static void override(Setting setting, Object value) {
    setting.assign(value);
    setting.storeResetValue(value);
    setting.source = setting.resetSource = SettingSource.OVERRIDE;
    changed(setting);
  }

  /// A computed default: weaker than anything that anybody sets.
  public static void dynamicDefault(Setting setting, Object value) {
    if (setting.source.compareTo(SettingSource.DYNAMIC_DEFAULT) <= 0) {
      setting.assign(value);
      setting.storeResetValue(value);
      setting.source = setting.resetSource = SettingSource.DYNAMIC_DEFAULT;
      changed(setting);
    }
  }

  static void changed(Setting setting) {
    if (!setting.isListedAsChanged) {
      setting.isListedAsChanged = true;
      CHANGED.add(setting);
    }
    if (setting.isReported() && !setting.isReportPending) {
      setting.isReportPending = true;
      REPORT_PENDING.add(setting);
    }
  }

  static List<Setting> changedSettings() {
    return CHANGED;
  }

  static void noteSaved() {
    savedCount++;
  }

  /// A transaction begins: from now on SET can be undone.
  public static void atTransactionStart() {
    nestLevel = 1;
  }

  /// A subtransaction, or a function with a `SET` clause, begins; the result goes to [#atEnd].
  public static int newNestLevel() {
    return ++nestLevel;
  }

  public static int nestLevel() {
    return nestLevel;
  }

  /// A level ends, 1 being the transaction: values go back, or down to the level below.
  ///
  /// PostgreSQL: AtEOXact_GUC()
  public static void atEnd(boolean isCommit, int level) {
    if (savedCount > 0) {
      savedCount = 0;
      for (int i = 0; i < CHANGED.size(); i++) {
        Setting setting = CHANGED.get(i);
        SettingChange.unwind(setting, isCommit, level);
        if (setting.saved != null) {
          savedCount++;
        }
      }
    }
    nestLevel = level - 1;
  }

  /// Sends all reported settings, and from now on those that change.
  ///
  /// PostgreSQL: BeginReportingGUCOptions()
  public static void beginReporting(Reporter reporter) {
    isReporting = true;
    for (Setting setting : reportedSettings()) {
      setting.lastReported = null;
      report(setting, reporter);
    }
  }

  /// In the order of PostgreSQL 18, so that what the two send can be compared byte by byte.
  private static Setting[] reportedSettings() {
    return new Setting[] {
      Guc.IN_HOT_STANDBY,
      find("integer_datetimes"),
      Guc.TIMEZONE,
      Guc.INTERVALSTYLE,
      Guc.SEARCH_PATH,
      Guc.IS_SUPERUSER,
      Guc.APPLICATION_NAME,
      Guc.DEFAULT_TRANSACTION_READ_ONLY,
      Guc.SCRAM_ITERATIONS,
      Guc.DATESTYLE,
      Guc.STANDARD_CONFORMING_STRINGS,
      Guc.SESSION_AUTHORIZATION,
      Guc.CLIENT_ENCODING,
      Guc.SERVER_VERSION,
      Guc.SERVER_ENCODING
    };
  }

  /// Sends what has changed since the last time; before each ReadyForQuery.
  ///
  /// PostgreSQL: ReportChangedGUCOptions()
  public static void reportChanges(Reporter reporter) {
    if (!isReporting) {
      return;
    }
    while (!REPORT_PENDING.isEmpty()) {
      report(REPORT_PENDING.removeLast(), reporter);
    }
  }

  private static void report(Setting setting, Reporter reporter) {
    setting.isReportPending = false;
    String value = setting.show();
    if (!value.equals(setting.lastReported)) {
      setting.lastReported = value;
      reporter.report(setting.name(), value);
    }
  }
}

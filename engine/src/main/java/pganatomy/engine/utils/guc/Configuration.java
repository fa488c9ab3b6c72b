package pganatomy.engine.utils.guc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.ErrorData;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;

/// Applies `postgresql.conf` and `postgresql.auto.conf`: when the postmaster starts, where any
/// mistake is fatal, and upon SIGHUP in every process, where what is right is applied and the
/// postmaster logs the rest.
///
/// PostgreSQL: src/backend/utils/misc/guc.c, ProcessConfigFile()
public final class Configuration {
  private final SettingContext context;
  private final LogLevel errorLevel;
  private final boolean isLogged;
  private boolean hasErrors;

  private Configuration(SettingContext context, LogLevel errorLevel, boolean isLogged) {
    this.context = context;
    this.errorLevel = errorLevel;
    this.isLogged = isLogged;
  }

  /// Reads the files when the server starts. Throws FATAL if they contain errors.
  public static void load() {
    Configuration start = new Configuration(SettingContext.POSTMASTER, LogLevel.LOG, false);
    start.process();
    if (start.hasErrors) {
      throw DatabaseException.fatal(
          SqlState.CONFIG_FILE_ERROR,
          "configuration file \"" + Guc.CONFIG_FILE.value() + "\" contains errors");
    }
  }

  /// Reads the files again. Only the postmaster logs what it finds; its children would repeat it.
  public static void reload(boolean isPostmaster) {
    LogLevel level = isPostmaster ? LogLevel.LOG : LogLevel.DEBUG2;
    Configuration reload = new Configuration(SettingContext.SIGHUP, level, isPostmaster);
    boolean isApplied = reload.process();
    if (reload.hasErrors) {
      Log.report(
          ErrorData.of(
              level,
              SqlState.CONFIG_FILE_ERROR,
              "configuration file \""
                  + Guc.CONFIG_FILE.value()
                  + "\" contains errors; "
                  + (isApplied ? "unaffected changes were applied" : "no changes were applied")));
    }
  }

  /// Returns whether changes were applied: not with a syntax error or an unknown name anywhere.
  private boolean process() {
    ConfigurationFile file = new ConfigurationFile(errorLevel);
    file.parse(Guc.CONFIG_FILE.value());
    if (!file.hasErrors() && Guc.DATA_DIRECTORY.value() != null) {
      file.parseIfExists(Guc.DATA_DIRECTORY.value() + "/postgresql.auto.conf");
    }
    Map<String, ConfigurationFile.Item> last = new HashMap<>();
    hasErrors = file.hasErrors();
    if (hasErrors) {
      return false;
    }
    for (ConfigurationFile.Item item : file.items()) {
      checkName(item);
      last.put(item.name().toLowerCase(java.util.Locale.ROOT), item);
    }
    if (hasErrors) {
      return false;
    }
    resetWhatIsGone(last);
    apply(file.items(), last);
    return true;
  }

  private void checkName(ConfigurationFile.Item item) {
    if (Settings.find(item.name()) == null && item.name().indexOf('.') < 0) {
      report(
          SqlState.UNDEFINED_OBJECT,
          "unrecognized configuration parameter \""
              + item.name()
              + "\" in file \""
              + item.file()
              + "\" line "
              + item.line());
    }
  }

  /// A setting that the files no longer name goes back to its definition.
  private void resetWhatIsGone(Map<String, ConfigurationFile.Item> last) {
    List<Setting> changed = Settings.changedSettings();
    for (int i = 0; i < changed.size(); i++) {
      Setting setting = changed.get(i);
      boolean isGone =
          setting.resetSource == SettingSource.FILE
              && !last.containsKey(setting.name().toLowerCase(java.util.Locale.ROOT));
      if (isGone) {
        resetToDefinition(setting);
      }
    }
  }

  private void resetToDefinition(Setting setting) {
    if (setting.context() == SettingContext.POSTMASTER) {
      setting.isPendingRestart = true;
      report(
          SqlState.CANT_CHANGE_RUNTIME_PARAM,
          "parameter \"" + setting.name() + "\" cannot be changed without restarting the server");
      return;
    }
    if (setting.resetSource == SettingSource.FILE) {
      setting.resetSource = SettingSource.DEFAULT;
    }
    if (setting.source == SettingSource.FILE) {
      setting.source = SettingSource.DEFAULT;
    }
    Settings.set(setting.name(), null, context, SettingSource.DEFAULT);
    setting.sourceFile = null;
    if (isLogged) {
      log("parameter \"" + setting.name() + "\" removed from configuration file, reset to default");
    }
  }

  private void apply(List<ConfigurationFile.Item> items, Map<String, ConfigurationFile.Item> last) {
    for (ConfigurationFile.Item item : items) {
      if (last.get(item.name().toLowerCase(java.util.Locale.ROOT)) != item) {
        continue;
      }
      try {
        applyItem(item);
      } catch (DatabaseException refused) {
        hasErrors = true;
        Log.report(refused.data().level(errorLevel));
      }
    }
  }

  private void applyItem(ConfigurationFile.Item item) {
    Setting setting = Settings.getOrMake(item.name());
    boolean isForConnectionsToCome =
        (setting.context() == SettingContext.BACKEND
                || setting.context() == SettingContext.SUPERUSER_BACKEND)
            && context == SettingContext.SIGHUP
            && !isLogged;
    if (isForConnectionsToCome) {
      return;
    }
    String before = setting.show();
    boolean isInForce = Settings.set(item.name(), item.value(), context, SettingSource.FILE);
    if (setting.source == SettingSource.FILE) {
      setting.sourceFile = item.file();
      setting.sourceLine = item.line();
    }
    if (isLogged && isInForce && !setting.show().equals(before)) {
      log("parameter \"" + setting.name() + "\" changed to \"" + item.value() + "\"");
    }
  }

  private static void log(String message) {
    Log.report(LogLevel.LOG, SqlState.SUCCESSFUL_COMPLETION, message);
  }

  private void report(String sqlState, String message) {
    hasErrors = true;
    Log.report(ErrorData.of(errorLevel, sqlState, message));
  }
}

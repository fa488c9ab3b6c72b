package pganatomy.engine.utils.guc;

/// Asks whether a value would do, without putting it in force: for `ALTER SYSTEM`, `ALTER ROLE SET`
/// and `ALTER DATABASE SET`.
///
/// PostgreSQL: src/backend/utils/misc/guc.c, validate_option_array_item(),
/// AlterSystemSetConfigFile()
public final class SettingCheck {
  private SettingCheck() {}

  /// Throws 42704 for an unknown setting and 22023 for a value that it does not take.
  public static void check(String name, String value) {
    Setting setting = Settings.get(name);
    setting.check(setting.parse(value), SettingSource.FILE);
  }
}

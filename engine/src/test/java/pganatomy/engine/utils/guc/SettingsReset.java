package pganatomy.engine.utils.guc;

/// Takes all settings of this process back to their definitions: a test's sessions share it.
public final class SettingsReset {
  private SettingsReset() {}

  public static void run() {
    Settings.atEnd(false, 1);
    for (Setting setting : Settings.changedSettings()) {
      setting.assign(setting.bootValue());
      setting.storeResetValue(setting.bootValue());
      setting.source = setting.resetSource = SettingSource.DEFAULT;
      setting.isPendingRestart = false;
      setting.saved = null;
    }
  }
}

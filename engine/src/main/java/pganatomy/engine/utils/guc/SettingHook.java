package pganatomy.engine.utils.guc;

/// What a setting does beyond keeping its value. The subsystem that a setting belongs to registers
/// one with [Setting#hook]; values are Boolean, Integer, Double or String after the setting's type.
public interface SettingHook {
  /// Checks a new value: returns it, or its canonical form, or throws a
  /// [pganatomy.engine.utils.error.DatabaseException] ([Setting#invalidValue] makes the usual one).
  default Object check(Setting setting, Object value, SettingSource source) {
    return value;
  }

  /// The value is now in force. Must not fail: it also runs while a transaction rolls back.
  default void assign(Setting setting, Object value) {}

  /// What SHOW prints, or null for the usual.
  default String show(Setting setting, Object value) {
    return null;
  }
}

package pganatomy.engine.utils.guc;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// A setting that is on or off.
public final class BooleanSetting extends Setting {
  private final boolean bootValue;
  private boolean resetValue;
  private boolean value;

  BooleanSetting(String name, SettingContext context, int flags, boolean bootValue) {
    super(name, context, flags);
    this.bootValue = bootValue;
    this.resetValue = bootValue;
    this.value = bootValue;
  }

  public boolean isOn() {
    return value;
  }

  /// True, false, or null for neither: `true`, `yes`, `on`, `1` and their opposites, in any case,
  /// and any unambiguous start of them.
  ///
  /// PostgreSQL: src/backend/utils/adt/bool.c, parse_bool_with_len()
  public static Boolean parseBoolean(String text) {
    int length = text.length();
    if (length == 0) {
      return null;
    }
    if (isStartOf(text, "true") || isStartOf(text, "yes") || text.equals("1")) {
      return Boolean.TRUE;
    }
    if (isStartOf(text, "false") || isStartOf(text, "no") || text.equals("0")) {
      return Boolean.FALSE;
    }
    if (length >= 2 && isStartOf(text, "on")) {
      return Boolean.TRUE;
    }
    return length >= 2 && isStartOf(text, "off") ? Boolean.FALSE : null;
  }

  private static boolean isStartOf(String text, String word) {
    return text.length() <= word.length() && word.regionMatches(true, 0, text, 0, text.length());
  }

  @Override
  public String typeName() {
    return "bool";
  }

  @Override
  Object load() {
    return value;
  }

  @Override
  void store(Object newValue) {
    value = (Boolean) newValue;
  }

  @Override
  Object bootValue() {
    return bootValue;
  }

  @Override
  Object resetValue() {
    return resetValue;
  }

  @Override
  void storeResetValue(Object newValue) {
    resetValue = (Boolean) newValue;
  }

  @Override
  Object parse(String text) {
    Boolean parsed = parseBoolean(text);
    if (parsed == null) {
      throw DatabaseException.error(
          SqlState.INVALID_PARAMETER_VALUE,
          "parameter \"" + name() + "\" requires a Boolean value");
    }
    return parsed;
  }

  @Override
  String rawText(Object any) {
    return (Boolean) any ? "on" : "off";
  }
}

package pganatomy.engine.utils.guc;

/// A setting that is text.
public final class StringSetting extends Setting {
  private final String bootValue;
  private String resetValue;
  private String value;

  StringSetting(String name, SettingContext context, int flags, String bootValue) {
    super(name, context, flags);
    this.bootValue = bootValue;
    this.resetValue = bootValue;
    this.value = bootValue;
  }

  /// The text, or null where there is no default.
  public String value() {
    return value;
  }

  @Override
  public String typeName() {
    return "string";
  }

  @Override
  Object load() {
    return value;
  }

  @Override
  void store(Object newValue) {
    value = (String) newValue;
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
    resetValue = (String) newValue;
  }

  @Override
  Object parse(String text) {
    return has(IS_NAME) && text.length() > 63 ? text.substring(0, 63) : text;
  }

  @Override
  String rawText(Object any) {
    return any == null ? "" : (String) any;
  }
}

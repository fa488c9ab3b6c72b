package pganatomy.engine.utils.guc;

/// Short names for the constructors, so that a definition reads as a row of a table.
final class Define {
  private Define() {}

  static BooleanSetting bool(String name, SettingContext context, int flags, boolean boot) {
    return new BooleanSetting(name, context, flags, boot);
  }

  static IntegerSetting integer(
      String name,
      SettingContext context,
      int flags,
      SettingUnit unit,
      int boot,
      int minimum,
      int maximum) {
    return new IntegerSetting(name, context, flags, unit, boot, minimum, maximum);
  }

  static RealSetting real(
      String name,
      SettingContext context,
      int flags,
      SettingUnit unit,
      double boot,
      double minimum,
      double maximum) {
    return new RealSetting(name, context, flags, unit, boot, minimum, maximum);
  }

  static StringSetting text(String name, SettingContext context, int flags, String boot) {
    return new StringSetting(name, context, flags, boot);
  }

  static EnumSetting words(
      String name, SettingContext context, int flags, String boot, String commaSeparatedWords) {
    return new EnumSetting(name, context, flags, boot, commaSeparatedWords);
  }
}

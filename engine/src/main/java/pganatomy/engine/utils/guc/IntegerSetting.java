package pganatomy.engine.utils.guc;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// A setting that is a whole number, perhaps counted in a unit.
public final class IntegerSetting extends Setting {
  private final SettingUnit unit;
  private final int bootValue;
  private final int minimum;
  private final int maximum;
  private int resetValue;
  private int value;

  IntegerSetting(
      String name,
      SettingContext context,
      int flags,
      SettingUnit unit,
      int bootValue,
      int minimum,
      int maximum) {
    super(name, context, flags);
    this.unit = unit;
    this.bootValue = bootValue;
    this.minimum = minimum;
    this.maximum = maximum;
    this.resetValue = bootValue;
    this.value = bootValue;
  }

  /// The value, counted in the unit of `pg_settings.unit`.
  public int intValue() {
    return value;
  }

  @Override
  public String typeName() {
    return "integer";
  }

  @Override
  public String unitName() {
    return unit == SettingUnit.NONE ? null : unit.label();
  }

  @Override
  public String minimum() {
    return Integer.toString(minimum);
  }

  @Override
  public String maximum() {
    return Integer.toString(maximum);
  }

  @Override
  Object load() {
    return value;
  }

  @Override
  void store(Object newValue) {
    value = (Integer) newValue;
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
    resetValue = (Integer) newValue;
  }

  @Override
  Object parse(String text) {
    NumberText number = new NumberText(text);
    double parsed = number.parse(unit, true);
    if (Double.isNaN(parsed)) {
      throw invalidValue(text).hint(number.hint());
    }
    parsed = Math.rint(parsed);
    if (parsed > Integer.MAX_VALUE || parsed < Integer.MIN_VALUE) {
      throw invalidValue(text).hint("Value exceeds integer range.");
    }
    int parsedInt = (int) parsed;
    if (parsedInt < minimum || parsedInt > maximum) {
      throw outOfRange(parsedInt);
    }
    return parsedInt;
  }

  private DatabaseException outOfRange(int parsed) {
    String suffix = unit == SettingUnit.NONE ? "" : " " + unit.label();
    return DatabaseException.error(
        SqlState.INVALID_PARAMETER_VALUE,
        parsed
            + suffix
            + " is outside the valid range for parameter \""
            + name()
            + "\" ("
            + minimum
            + suffix
            + " .. "
            + maximum
            + suffix
            + ")");
  }

  @Override
  String rawText(Object any) {
    return any.toString();
  }

  @Override
  String showText(Object any) {
    int number = (Integer) any;
    return unit == SettingUnit.NONE || number <= 0 ? any.toString() : unit.show((long) number);
  }
}

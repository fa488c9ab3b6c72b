package pganatomy.engine.utils.guc;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// A setting that is a floating-point number, perhaps counted in a unit.
public final class RealSetting extends Setting {
  private final SettingUnit unit;
  private final double bootValue;
  private final double minimum;
  private final double maximum;
  private double resetValue;
  private double value;

  RealSetting(
      String name,
      SettingContext context,
      int flags,
      SettingUnit unit,
      double bootValue,
      double minimum,
      double maximum) {
    super(name, context, flags);
    this.unit = unit;
    this.bootValue = bootValue;
    this.minimum = minimum;
    this.maximum = maximum;
    this.resetValue = bootValue;
    this.value = bootValue;
  }

  /// The value, counted in the unit of `pg_settings.unit`.
  public double doubleValue() {
    return value;
  }

  /// A number with at most six significant digits, as C's `%g` prints it.
  static String text(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e6) {
      return Long.toString((long) number);
    }
    BigDecimal rounded =
        new BigDecimal(number)
            .round(new MathContext(6, RoundingMode.HALF_EVEN))
            .stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (exponent >= -4 && exponent < 6) {
      return rounded.toPlainString();
    }
    String digits = rounded.unscaledValue().abs().toString();
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    String power = Integer.toString(Math.abs(exponent));
    return (rounded.signum() < 0 ? "-" : "")
        + mantissa
        + (exponent < 0 ? "e-" : "e+")
        + (power.length() == 1 ? "0" + power : power);
  }

  @Override
  public String typeName() {
    return "real";
  }

  @Override
  public String unitName() {
    return unit == SettingUnit.NONE ? null : unit.label();
  }

  @Override
  public String minimum() {
    return text(minimum);
  }

  @Override
  public String maximum() {
    return text(maximum);
  }

  @Override
  Object load() {
    return value;
  }

  @Override
  void store(Object newValue) {
    value = (Double) newValue;
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
    resetValue = (Double) newValue;
  }

  @Override
  Object parse(String text) {
    NumberText number = new NumberText(text);
    double parsed = number.parse(unit, false);
    if (Double.isNaN(parsed) || Double.isInfinite(parsed)) {
      throw invalidValue(text).hint(number.hint());
    }
    if (parsed < minimum || parsed > maximum) {
      throw outOfRange(parsed);
    }
    return parsed;
  }

  private DatabaseException outOfRange(double parsed) {
    String suffix = unit == SettingUnit.NONE ? "" : " " + unit.label();
    return DatabaseException.error(
        SqlState.INVALID_PARAMETER_VALUE,
        text(parsed)
            + suffix
            + " is outside the valid range for parameter \""
            + name()
            + "\" ("
            + text(minimum)
            + suffix
            + " .. "
            + text(maximum)
            + suffix
            + ")");
  }

  @Override
  String rawText(Object any) {
    return text((Double) any);
  }

  @Override
  String showText(Object any) {
    double number = (Double) any;
    return unit == SettingUnit.NONE || number <= 0 ? text(number) : unit.show(number);
  }
}

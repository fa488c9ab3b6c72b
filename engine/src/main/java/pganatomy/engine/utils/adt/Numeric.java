package pganatomy.engine.utils.adt;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// A `numeric`: a decimal number whose scale is the count of digits that it shows behind the point
/// (`dscale`), or NaN or an infinity.
///
/// The digits are a [BigDecimal], whose scale is never negative here. Small numbers keep their
/// digits in a `long` there, so plain sums and products of money-like values allocate one small
/// object.
///
/// PostgreSQL: src/backend/utils/adt/numeric.c, NumericVar
public final class Numeric extends Number implements Comparable<Numeric> {
  private static final long serialVersionUID = 1L;

  /// How many significant digits a quotient has at least.
  static final int MINIMUM_SIGNIFICANT_DIGITS = 16;

  static final int MAXIMUM_DISPLAY_SCALE = 1000;
  private static final int MAXIMUM_SCALE = 16383;
  private static final int MAXIMUM_WEIGHT = 131072;

  public static final Numeric NAN = new Numeric(null, 'N');
  public static final Numeric INFINITY = new Numeric(null, '+');
  public static final Numeric MINUS_INFINITY = new Numeric(null, '-');
  public static final Numeric ZERO = new Numeric(BigDecimal.ZERO, 'f');
  public static final Numeric ONE = new Numeric(BigDecimal.ONE, 'f');

  private final BigDecimal digits;

  /// `f` finite, `N` NaN, `+` and `-` the infinities.
  private final char kind;

  private Numeric(BigDecimal digits, char kind) {
    this.digits = digits;
    this.kind = kind;
  }

  public static Numeric of(BigDecimal value) {
    BigDecimal scaled = value.scale() < 0 ? value.setScale(0) : value;
    if (scaled.scale() > MAXIMUM_SCALE) {
      scaled = scaled.setScale(MAXIMUM_SCALE, RoundingMode.HALF_UP);
    }
    if (scaled.precision() - scaled.scale() > MAXIMUM_WEIGHT) {
      throw overflow();
    }
    return new Numeric(scaled, 'f');
  }

  public static Numeric of(long value) {
    return new Numeric(BigDecimal.valueOf(value), 'f');
  }

  public static Numeric of(BigInteger value) {
    return new Numeric(new BigDecimal(value), 'f');
  }

  /// A sum of longs held in 128 bits.
  static Numeric of(long high, long low) {
    if (high == low >> 63) {
      return of(low);
    }
    BigInteger unsignedLow = new BigInteger(Long.toUnsignedString(low));
    return of(BigInteger.valueOf(high).shiftLeft(64).add(unsignedLow));
  }

  static DatabaseException overflow() {
    return DatabaseException.error(
        SqlState.NUMERIC_VALUE_OUT_OF_RANGE, "value overflows numeric format");
  }

  public boolean isNaN() {
    return kind == 'N';
  }

  public boolean isInfinite() {
    return kind == '+' || kind == '-';
  }

  public boolean isFinite() {
    return kind == 'f';
  }

  /// The digits of a finite number.
  public BigDecimal decimal() {
    return digits;
  }

  public int scale() {
    return digits.scale();
  }

  /// -1, 0 or 1; for NaN 1.
  public int signum() {
    return kind == 'f' ? digits.signum() : kind == '-' ? -1 : 1;
  }

  Numeric negate() {
    return switch (kind) {
      case 'f' -> new Numeric(digits.negate(), 'f');
      case '+' -> MINUS_INFINITY;
      case '-' -> INFINITY;
      default -> NAN;
    };
  }

  Numeric abs() {
    return kind == 'f' ? new Numeric(digits.abs(), 'f') : kind == '-' ? INFINITY : this;
  }

  private static Numeric infinity(int sign) {
    return sign < 0 ? MINUS_INFINITY : INFINITY;
  }

  Numeric add(Numeric other) {
    if (kind == 'f' && other.kind == 'f') {
      return of(digits.add(other.digits));
    }
    if (isNaN() || other.isNaN() || isInfinite() && other.isInfinite() && kind != other.kind) {
      return NAN;
    }
    return isInfinite() ? this : other;
  }

  Numeric subtract(Numeric other) {
    return kind == 'f' && other.kind == 'f'
        ? of(digits.subtract(other.digits))
        : add(other.negate());
  }

  Numeric multiply(Numeric other) {
    if (kind == 'f' && other.kind == 'f') {
      return of(digits.multiply(other.digits));
    }
    if (isNaN() || other.isNaN() || signum() == 0 || other.signum() == 0) {
      return NAN;
    }
    return infinity(signum() * other.signum());
  }

  Numeric divide(Numeric other) {
    if (kind == 'f' && other.kind == 'f') {
      if (other.digits.signum() == 0) {
        throw Errors.divisionByZero();
      }
      return of(digits.divide(other.digits, quotientScale(other), RoundingMode.HALF_UP));
    }
    Numeric special = divideSpecial(other);
    return special == null ? ZERO : special;
  }

  /// What a division with NaN or an infinity gives; null for finite / infinite.
  private Numeric divideSpecial(Numeric other) {
    if (isNaN() || other.isNaN() || isInfinite() && other.isInfinite()) {
      return NAN;
    }
    if (isInfinite()) {
      if (other.signum() == 0) {
        throw Errors.divisionByZero();
      }
      return infinity(signum() * other.signum());
    }
    return null;
  }

  /// The quotient without its fraction.
  Numeric divideTruncating(Numeric other) {
    if (kind == 'f' && other.kind == 'f') {
      if (other.digits.signum() == 0) {
        throw Errors.divisionByZero();
      }
      BigDecimal quotient = digits.divideToIntegralValue(other.digits);
      return of(quotient.setScale(0, RoundingMode.DOWN));
    }
    Numeric special = divideSpecial(other);
    return special == null ? ZERO : special;
  }

  Numeric modulo(Numeric other) {
    if (kind == 'f' && other.kind == 'f') {
      if (other.digits.signum() == 0) {
        throw Errors.divisionByZero();
      }
      int scale = Math.max(digits.scale(), other.digits.scale());
      return of(digits.remainder(other.digits).setScale(scale, RoundingMode.DOWN));
    }
    if (isNaN() || other.isNaN()) {
      return NAN;
    }
    if (isInfinite()) {
      if (other.signum() == 0) {
        throw Errors.divisionByZero();
      }
      return NAN;
    }
    return this;
  }

  /// The scale of a quotient: at least sixteen significant digits, and not less than either side's.
  ///
  /// PostgreSQL: src/backend/utils/adt/numeric.c, select_div_scale()
  private int quotientScale(Numeric other) {
    int weight = weight() - other.weight();
    if (firstGroup() <= other.firstGroup()) {
      weight--;
    }
    int scale = MINIMUM_SIGNIFICANT_DIGITS - weight * 4;
    scale = Math.max(scale, Math.max(digits.scale(), other.digits.scale()));
    return Math.min(Math.max(scale, 0), MAXIMUM_DISPLAY_SCALE);
  }

  /// The power of 10000 of the first nonzero group of four digits; 0 for zero.
  int weight() {
    return digits.signum() == 0 ? 0 : Math.floorDiv(digits.precision() - digits.scale() - 1, 4);
  }

  /// The first nonzero group of four digits, 1 to 9999; 0 for zero.
  int firstGroup() {
    if (digits.signum() == 0) {
      return 0;
    }
    int exponent = digits.precision() - digits.scale() - 1;
    int count = exponent - 4 * Math.floorDiv(exponent, 4) + 1;
    BigDecimal group = digits.abs().movePointLeft(exponent - count + 1);
    return group.intValue();
  }

  /// Rounds half away from zero; a negative scale rounds in front of the point.
  Numeric round(int scale) {
    if (kind != 'f') {
      return this;
    }
    int limited = Math.min(Math.max(scale, -MAXIMUM_WEIGHT), MAXIMUM_SCALE);
    return of(digits.setScale(limited, RoundingMode.HALF_UP));
  }

  Numeric truncate(int scale) {
    if (kind != 'f') {
      return this;
    }
    int limited = Math.min(Math.max(scale, -MAXIMUM_WEIGHT), MAXIMUM_SCALE);
    return of(digits.setScale(limited, RoundingMode.DOWN));
  }

  /// Applies the modifier of `numeric(precision, scale)`.
  Numeric fit(int typeModifier) {
    if (typeModifier < 4 || isNaN()) {
      return this;
    }
    int precision = typeModifier - 4 >> 16 & 0xFFFF;
    int scale = (typeModifier - 4 & 0x7FF ^ 1024) - 1024;
    if (isInfinite()) {
      throw fieldOverflow(precision, scale, "cannot hold an infinite value");
    }
    BigDecimal rounded = digits.setScale(scale, RoundingMode.HALF_UP);
    if (rounded.signum() != 0 && rounded.precision() - rounded.scale() > precision - scale) {
      throw fieldOverflow(
          precision,
          scale,
          "must round to an absolute value less than "
              + (precision == scale ? "1" : "10^" + (precision - scale)));
    }
    return of(rounded);
  }

  private static DatabaseException fieldOverflow(int precision, int scale, String what) {
    return DatabaseException.error(SqlState.NUMERIC_VALUE_OUT_OF_RANGE, "numeric field overflow")
        .detail("A field with precision " + precision + ", scale " + scale + " " + what + ".");
  }

  /// NaN is equal to itself and above everything else.
  @Override
  public int compareTo(Numeric other) {
    if (kind == 'f' && other.kind == 'f') {
      return digits.compareTo(other.digits);
    }
    return Integer.compare(rank(), other.rank());
  }

  private int rank() {
    return switch (kind) {
      case '-' -> 0;
      case 'f' -> 1;
      case '+' -> 2;
      default -> 3;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Numeric numeric && compareTo(numeric) == 0;
  }

  @Override
  public int hashCode() {
    if (kind != 'f') {
      return kind;
    }
    if (digits.scale() == 0 && digits.precision() < 19) {
      long value = digits.longValue();
      if (value % 10 != 0) {
        return Long.hashCode(value);
      }
    }
    BigDecimal stripped = digits.stripTrailingZeros();
    return stripped.scale() == 0 && stripped.precision() < 19
        ? Long.hashCode(stripped.longValue())
        : stripped.hashCode();
  }

  @Override
  public String toString() {
    return switch (kind) {
      case 'f' -> digits.toPlainString();
      case '+' -> "Infinity";
      case '-' -> "-Infinity";
      default -> "NaN";
    };
  }

  @Override
  public double doubleValue() {
    return switch (kind) {
      case 'f' -> digits.doubleValue();
      case '+' -> Double.POSITIVE_INFINITY;
      case '-' -> Double.NEGATIVE_INFINITY;
      default -> Double.NaN;
    };
  }

  @Override
  public float floatValue() {
    return kind == 'f' ? digits.floatValue() : (float) doubleValue();
  }

  /// The number rounded to an integer; an error outside `minimum .. maximum`.
  ///
  /// @param type for the error's text, such as `integer`
  long toInteger(String type, long minimum, long maximum) {
    if (kind != 'f') {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "cannot convert " + (isNaN() ? "NaN" : "infinity") + " to " + type);
    }
    BigDecimal rounded = digits.setScale(0, RoundingMode.HALF_UP);
    if (rounded.precision() > 19
        || rounded.compareTo(BigDecimal.valueOf(minimum)) < 0
        || rounded.compareTo(BigDecimal.valueOf(maximum)) > 0) {
      throw Errors.outOfRange(type);
    }
    return rounded.longValue();
  }

  @Override
  public long longValue() {
    return toInteger("bigint", Long.MIN_VALUE, Long.MAX_VALUE);
  }

  @Override
  public int intValue() {
    return (int) toInteger("integer", Integer.MIN_VALUE, Integer.MAX_VALUE);
  }
}

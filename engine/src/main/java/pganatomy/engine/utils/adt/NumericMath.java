package pganatomy.engine.utils.adt;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Square root, exponential, logarithm and power of `numeric`, exact to the last digit that they
/// show; how many digits that is follows PostgreSQL's estimates of the result's magnitude.
///
/// PostgreSQL: src/backend/utils/adt/numeric.c, sqrt_var(), exp_var(), ln_var(), power_var()
final class NumericMath {
  private static final double LOG10_E = 0.434294481903252;
  private static final double LN_10 = 2.302585092994046;

  private NumericMath() {}

  private static int limitScale(int scale, int... atLeast) {
    int limited = Math.max(scale, 0);
    for (int other : atLeast) {
      limited = Math.max(limited, other);
    }
    return Math.min(limited, Numeric.MAXIMUM_DISPLAY_SCALE);
  }

  static Numeric sqrt(Numeric x) {
    if (x.isNaN() || x.isInfinite() && x.signum() > 0) {
      return x;
    }
    if (x.signum() < 0) {
      throw DatabaseException.error(
          SqlState.INVALID_ARGUMENT_FOR_POWER_FUNCTION,
          "cannot take square root of a negative number");
    }
    int weight = x.weight();
    int digitsBefore = 2 * weight + 1;
    int scale = limitScale(Numeric.MINIMUM_SIGNIFICANT_DIGITS - digitsBefore, x.scale());
    // One digit more, and a sticky one behind it, so that rounding sees on which side it is.
    BigInteger shifted = x.decimal().setScale(2 * (scale + 1), RoundingMode.DOWN).unscaledValue();
    BigInteger[] root = shifted.sqrtAndRemainder();
    BigInteger sticky = root[0].multiply(BigInteger.TEN);
    if (root[1].signum() != 0) {
      sticky = sticky.add(BigInteger.ONE);
    }
    return Numeric.of(new BigDecimal(sticky, scale + 2).setScale(scale, RoundingMode.HALF_UP));
  }

  static Numeric exp(Numeric x) {
    if (!x.isFinite()) {
      return x.isInfinite() && x.signum() < 0 ? Numeric.ZERO : x;
    }
    double value = x.doubleValue() * LOG10_E;
    value = Math.max(-1000, Math.min(1000, value));
    int scale = limitScale(Numeric.MINIMUM_SIGNIFICANT_DIGITS - (int) value, x.scale());
    return Numeric.of(exp(x.decimal(), scale));
  }

  /// e to the power of x, rounded to `scale` digits behind the point.
  private static BigDecimal exp(BigDecimal x, int scale) {
    double magnitude = x.doubleValue();
    if (Math.abs(magnitude) >= 6000 * 3) {
      if (magnitude > 0) {
        throw Numeric.overflow();
      }
      return BigDecimal.ZERO.setScale(scale);
    }
    int integerDigits = Math.max(0, (int) (magnitude * LOG10_E) + 1);
    // Halve until small, sum the series, square as often: each squaring costs a bit of precision.
    int halvings = Math.max(0, (int) (Math.log(Math.abs(magnitude) + 1e-30) / Math.log(2)) + 8);
    int precision = scale + integerDigits + halvings / 3 + 12;
    MathContext context = new MathContext(Math.max(precision, 20), RoundingMode.HALF_EVEN);
    BigDecimal small = x.divide(new BigDecimal(BigInteger.ONE.shiftLeft(halvings)), context);
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    BigDecimal limit = BigDecimal.ONE.movePointLeft(context.getPrecision() + 1);
    for (int i = 1; term.signum() != 0 && term.abs().compareTo(limit) > 0; i++) {
      term = term.multiply(small, context).divide(BigDecimal.valueOf(i), context);
      sum = sum.add(term, context);
    }
    for (int i = 0; i < halvings; i++) {
      sum = sum.multiply(sum, context);
    }
    return sum.setScale(scale, RoundingMode.HALF_UP);
  }

  static Numeric ln(Numeric x) {
    if (x.isNaN()) {
      return x;
    }
    checkLogArgument(x);
    if (x.isInfinite()) {
      return x;
    }
    int scale = limitScale(Numeric.MINIMUM_SIGNIFICANT_DIGITS - weightOfLn(x), x.scale());
    return Numeric.of(ln(x.decimal(), scale + 5).setScale(scale, RoundingMode.HALF_UP));
  }

  private static void checkLogArgument(Numeric x) {
    if (x.signum() < 0) {
      throw DatabaseException.error(
          SqlState.INVALID_ARGUMENT_FOR_LOG, "cannot take logarithm of a negative number");
    }
    if (x.signum() == 0) {
      throw DatabaseException.error(
          SqlState.INVALID_ARGUMENT_FOR_LOG, "cannot take logarithm of zero");
    }
  }

  /// Natural logarithm with at least `scale` right digits behind the point: square roots bring the
  /// number near 1, then the series of the inverse hyperbolic tangent.
  private static BigDecimal ln(BigDecimal x, int scale) {
    int exponent = x.precision() - x.scale();
    int precision = scale + 20 + Math.max(0, Integer.toString(Math.abs(exponent)).length());
    MathContext context = new MathContext(precision, RoundingMode.HALF_EVEN);
    BigDecimal mantissa = x.round(context);
    BigDecimal result = BigDecimal.ZERO;
    boolean nearOne =
        x.compareTo(new BigDecimal("0.9")) >= 0 && x.compareTo(new BigDecimal("1.1")) <= 0;
    if (!nearOne) {
      mantissa = x.movePointLeft(exponent).round(context);
      result = lnNear(BigDecimal.TEN, context).multiply(BigDecimal.valueOf(exponent), context);
    }
    return result.add(lnNear(nearOne ? x : mantissa, context), context);
  }

  private static BigDecimal lnNear(BigDecimal x, MathContext context) {
    BigDecimal value = x;
    int doublings = 1;
    while (value.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.05")) > 0) {
      value = value.sqrt(context);
      doublings++;
    }
    BigDecimal ratio = value.subtract(BigDecimal.ONE).divide(value.add(BigDecimal.ONE), context);
    BigDecimal square = ratio.multiply(ratio, context);
    BigDecimal power = ratio;
    BigDecimal sum = ratio;
    BigDecimal limit = BigDecimal.ONE.movePointLeft(context.getPrecision() + 3);
    for (int i = 3; power.abs().compareTo(limit) > 0; i += 2) {
      power = power.multiply(square, context);
      sum = sum.add(power.divide(BigDecimal.valueOf(i), context), context);
    }
    return sum.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(doublings)), context);
  }

  /// The decimal weight of the natural logarithm, estimated as PostgreSQL estimates it.
  private static int weightOfLn(Numeric x) {
    if (x.signum() <= 0) {
      return 0;
    }
    BigDecimal value = x.decimal();
    if (value.compareTo(new BigDecimal("0.9")) >= 0
        && value.compareTo(new BigDecimal("1.1")) <= 0) {
      Numeric difference = Numeric.of(value.subtract(BigDecimal.ONE));
      return difference.signum() == 0
          ? 0
          : difference.weight() * 4 + (int) Math.log10(difference.firstGroup());
    }
    return (int) Math.log10(Math.abs(log10(x) * LN_10));
  }

  /// The decimal logarithm of a positive number as a double, also where it is no double any more.
  private static double log10(Numeric x) {
    BigDecimal value = x.decimal().abs();
    int exponent = value.precision() - value.scale() - 1;
    return Math.log10(value.movePointLeft(exponent).doubleValue()) + exponent;
  }

  static Numeric log(Numeric base, Numeric x) {
    if (base.isNaN() || x.isNaN()) {
      return Numeric.NAN;
    }
    checkLogArgument(base);
    checkLogArgument(x);
    if (base.isInfinite()) {
      return x.isInfinite() ? Numeric.NAN : Numeric.ZERO;
    }
    if (x.isInfinite()) {
      return Numeric.INFINITY;
    }
    int weight = weightOfLn(x) - weightOfLn(base);
    int scale = limitScale(Numeric.MINIMUM_SIGNIFICANT_DIGITS - weight, base.scale(), x.scale());
    BigDecimal divisor = ln(base.decimal(), scale + 10 + Math.max(0, -weightOfLn(base)) * 2);
    if (divisor.signum() == 0 || base.compareTo(Numeric.ONE) == 0) {
      throw Errors.divisionByZero();
    }
    BigDecimal dividend = ln(x.decimal(), scale + 10 + Math.max(0, -weightOfLn(base)) * 2);
    return Numeric.of(dividend.divide(divisor, scale, RoundingMode.HALF_UP));
  }

  private static DatabaseException powerError(String message) {
    return DatabaseException.error(SqlState.INVALID_ARGUMENT_FOR_POWER_FUNCTION, message);
  }

  static Numeric power(Numeric base, Numeric exponent) {
    if (!base.isFinite() || !exponent.isFinite()) {
      return powerSpecial(base, exponent);
    }
    boolean integral = exponent.decimal().stripTrailingZeros().scale() <= 0;
    if (base.signum() == 0 && exponent.signum() < 0) {
      throw powerError("zero raised to a negative power is undefined");
    }
    if (base.signum() < 0 && !integral) {
      throw powerError("a negative number raised to a non-integer power yields a complex result");
    }
    if (integral
        && exponent.decimal().abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
      return powerInteger(base, exponent.decimal().intValue(), exponent.scale());
    }
    if (base.signum() == 0) {
      int scale = limitScale(Numeric.MINIMUM_SIGNIFICANT_DIGITS);
      return Numeric.of(BigDecimal.ZERO.setScale(scale));
    }
    return powerByLogarithm(base, exponent);
  }

  private static Numeric powerInteger(Numeric base, int exponent, int exponentScale) {
    if (base.signum() == 0) {
      int scale = limitScale(Numeric.MINIMUM_SIGNIFICANT_DIGITS, base.scale(), exponentScale);
      return Numeric.of(
          exponent == 0 ? BigDecimal.ONE.setScale(scale) : BigDecimal.ZERO.setScale(scale));
    }
    double weight = exponent * log10(base);
    if (weight > 131072) {
      throw Numeric.overflow();
    }
    int scale =
        limitScale(Numeric.MINIMUM_SIGNIFICANT_DIGITS - (int) weight, base.scale(), exponentScale);
    if (weight + scale < -10) {
      return Numeric.of(BigDecimal.ZERO.setScale(scale));
    }
    int precision = Math.max(1, scale + (int) weight + 20);
    MathContext context = new MathContext(precision, RoundingMode.HALF_EVEN);
    BigDecimal product = BigDecimal.ONE;
    BigDecimal square = base.decimal();
    for (long rest = Math.abs((long) exponent); rest > 0; rest >>= 1) {
      if ((rest & 1) != 0) {
        product = product.multiply(square, context);
      }
      square = rest > 1 ? square.multiply(square, context) : square;
    }
    BigDecimal result = exponent < 0 ? BigDecimal.ONE.divide(product, context) : product;
    return Numeric.of(result.setScale(scale, RoundingMode.HALF_UP));
  }

  private static Numeric powerByLogarithm(Numeric base, Numeric exponent) {
    boolean negative = base.signum() < 0 && exponent.decimal().toBigInteger().testBit(0);
    Numeric positive = base.abs();
    double weight = log10(positive) * exponent.doubleValue();
    if (weight > 131072) {
      throw Numeric.overflow();
    }
    int estimated = (int) Math.max(-1000, Math.min(weight, 1000));
    int scale =
        limitScale(Numeric.MINIMUM_SIGNIFICANT_DIGITS - estimated, base.scale(), exponent.scale());
    if (weight < -scale - 10.0) {
      return Numeric.of(BigDecimal.ZERO.setScale(scale));
    }
    int digits = scale + (int) Math.max(0, weight) + exponent.decimal().precision() + 10;
    BigDecimal logarithm = ln(positive.decimal(), digits).multiply(exponent.decimal());
    BigDecimal result = exp(logarithm, scale);
    return Numeric.of(negative ? result.negate() : result);
  }

  /// The rules of POSIX for NaN and infinities.
  private static Numeric powerSpecial(Numeric base, Numeric exponent) {
    if (exponent.isFinite() && exponent.signum() == 0 || base.compareTo(Numeric.ONE) == 0) {
      return Numeric.ONE;
    }
    if (base.isNaN() || exponent.isNaN()) {
      return Numeric.NAN;
    }
    if (exponent.isInfinite()) {
      return powerInfiniteExponent(base, exponent);
    }
    boolean integral = exponent.decimal().stripTrailingZeros().scale() <= 0;
    if (base.signum() < 0 && !integral) {
      throw powerError("a negative number raised to a non-integer power yields a complex result");
    }
    if (exponent.signum() < 0) {
      return Numeric.ZERO;
    }
    boolean odd = integral && exponent.decimal().toBigInteger().testBit(0);
    return base.signum() < 0 && odd ? Numeric.MINUS_INFINITY : Numeric.INFINITY;
  }

  private static Numeric powerInfiniteExponent(Numeric base, Numeric exponent) {
    if (base.signum() == 0 && exponent.signum() < 0) {
      throw powerError("zero raised to a negative power is undefined");
    }
    int size = base.abs().compareTo(Numeric.ONE);
    if (size == 0) {
      return Numeric.ONE;
    }
    return size > 0 == exponent.signum() > 0 ? Numeric.INFINITY : Numeric.ZERO;
  }
}

package pganatomy.engine.utils.adt;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Functions over `numeric`, and its casts.
///
/// PostgreSQL: src/backend/utils/adt/numeric.c
final class NumericFunctions implements ScalarFunction {
  private final String symbol;

  NumericFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    if (a.length == 2 && a[0] instanceof Numeric x && a[1] instanceof Numeric y) {
      return binary(x, y, context);
    }
    if (a[0] instanceof Numeric x) {
      return a.length == 1 ? unary(x) : withInteger(x, a);
    }
    return toNumeric(a[0]);
  }

  private Object binary(Numeric x, Numeric y, FunctionContext context) {
    switch (symbol) {
      case "numeric_add":
        return x.add(y);
      case "numeric_sub":
        return x.subtract(y);
      case "numeric_mul":
        return x.multiply(y);
      case "numeric_div":
        return x.divide(y);
      case "numeric_div_trunc":
        return x.divideTruncating(y);
      case "numeric_mod":
        return x.modulo(y);
      case "numeric_power":
        return NumericMath.power(x, y);
      case "numeric_log":
        return NumericMath.log(x, y);
      case "numeric_gcd":
        return gcd(x, y);
      case "numeric_lcm":
        return lcm(x, y);
      case "numeric_smaller":
        return x.compareTo(y) < 0 ? x : y;
      case "numeric_larger":
        return x.compareTo(y) > 0 ? x : y;
      case "numeric_random":
        return random(x, y, context.random());
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  private Object unary(Numeric x) {
    switch (symbol) {
      case "numeric_abs":
        return x.abs();
      case "numeric_uminus":
        return x.negate();
      case "numeric_uplus":
        return x;
      case "numeric_inc":
        return x.add(Numeric.ONE);
      case "numeric_sign":
        return x.isNaN() ? x : Numeric.of(x.signum());
      case "numeric_ceil":
        return x.isFinite() ? Numeric.of(x.decimal().setScale(0, RoundingMode.CEILING)) : x;
      case "numeric_floor":
        return x.isFinite() ? Numeric.of(x.decimal().setScale(0, RoundingMode.FLOOR)) : x;
      case "round_sql":
        return x.round(0);
      case "trunc_sql":
        return x.truncate(0);
      case "numeric_sqrt":
        return NumericMath.sqrt(x);
      case "numeric_exp":
        return NumericMath.exp(x);
      case "numeric_ln":
        return NumericMath.ln(x);
      case "log_sql", "log10_sql":
        return NumericMath.log(Numeric.of(10), x);
      case "numeric_scale":
        return x.isFinite() ? (Object) x.scale() : null;
      case "numeric_min_scale":
        return x.isFinite() ? (Object) minimumScale(x) : null;
      case "numeric_trim_scale":
        return x.isFinite() ? x.truncate(minimumScale(x)) : x;
      default:
        return cast(x);
    }
  }

  private Object cast(Numeric x) {
    switch (symbol) {
      case "numeric_int2":
        return (int) x.toInteger("smallint", Short.MIN_VALUE, Short.MAX_VALUE);
      case "numeric_int4":
        return (int) x.toInteger("integer", Integer.MIN_VALUE, Integer.MAX_VALUE);
      case "numeric_int8":
        return x.toInteger("bigint", Long.MIN_VALUE, Long.MAX_VALUE);
      case "numeric_float4":
        return FloatCodec.checked(x.toString(), x.floatValue(), x.isFinite(), x.signum(), "real");
      case "numeric_float8":
        return FloatCodec.checked(
            x.toString(), x.doubleValue(), x.isFinite(), x.signum(), "double precision");
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  private Object withInteger(Numeric x, Object[] a) {
    switch (symbol) {
      case "numeric":
        return x.fit((Integer) a[1]);
      case "numeric_round":
        return x.round((Integer) a[1]);
      case "numeric_trunc":
        return x.truncate((Integer) a[1]);
      case "width_bucket_numeric":
        return widthBucket(x, (Numeric) a[1], (Numeric) a[2], (Integer) a[3]);
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  private Object toNumeric(Object value) {
    switch (symbol) {
      case "int2_numeric", "int4_numeric", "int8_numeric":
        return Numeric.of(((Number) value).longValue());
      case "float4_numeric":
        return fromDouble((Double) value, 6);
      case "float8_numeric":
        return fromDouble((Double) value, 15);
      case "numeric_fac":
        return factorial((Long) value);
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  /// A float has so many decimal digits that are surely right; the numeric takes those.
  static Numeric fromDouble(double value, int digits) {
    if (Double.isNaN(value)) {
      return Numeric.NAN;
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? Numeric.INFINITY : Numeric.MINUS_INFINITY;
    }
    BigDecimal rounded =
        new BigDecimal(value).round(new java.math.MathContext(digits, RoundingMode.HALF_EVEN));
    return Numeric.of(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
  }

  private static int minimumScale(Numeric x) {
    return Math.max(0, x.decimal().stripTrailingZeros().scale());
  }

  private static Numeric factorial(long n) {
    if (n < 0) {
      throw DatabaseException.error(
          SqlState.NUMERIC_VALUE_OUT_OF_RANGE, "factorial of a negative number is undefined");
    }
    if (n > 32177) {
      throw Numeric.overflow();
    }
    BigInteger product = BigInteger.ONE;
    for (int i = 2; i <= n; i++) {
      product = product.multiply(BigInteger.valueOf(i));
    }
    return Numeric.of(product);
  }

  private static Numeric gcd(Numeric x, Numeric y) {
    if (!x.isFinite() || !y.isFinite()) {
      return Numeric.NAN;
    }
    int scale = Math.max(x.scale(), y.scale());
    BigInteger a = x.decimal().setScale(scale).unscaledValue();
    BigInteger b = y.decimal().setScale(scale).unscaledValue();
    return Numeric.of(new BigDecimal(a.gcd(b), scale));
  }

  private static Numeric lcm(Numeric x, Numeric y) {
    if (!x.isFinite() || !y.isFinite()) {
      return Numeric.NAN;
    }
    int scale = Math.max(x.scale(), y.scale());
    if (x.signum() == 0 || y.signum() == 0) {
      return Numeric.of(BigDecimal.ZERO.setScale(scale));
    }
    BigDecimal quotient = x.decimal().divideToIntegralValue(gcd(x, y).decimal());
    return Numeric.of(quotient.multiply(y.decimal()).abs().setScale(scale, RoundingMode.DOWN));
  }

  private static Numeric random(Numeric low, Numeric high, RandomState random) {
    if (!low.isFinite() || !high.isFinite()) {
      String what = low.isFinite() ? "upper" : "lower";
      Numeric bound = low.isFinite() ? high : low;
      throw Errors.invalidParameter(
          what + " bound cannot be " + (bound.isNaN() ? "NaN" : "infinity"));
    }
    if (low.compareTo(high) > 0) {
      throw Errors.invalidParameter("lower bound must be less than or equal to upper bound");
    }
    int scale = Math.max(low.scale(), high.scale());
    BigInteger from = low.decimal().setScale(scale).unscaledValue();
    BigInteger range = high.decimal().setScale(scale).unscaledValue().subtract(from);
    BigInteger value;
    do {
      value = BigInteger.ZERO;
      for (int bits = 0; bits < range.bitLength(); bits += 64) {
        value = value.shiftLeft(64).or(new BigInteger(Long.toUnsignedString(random.nextLong())));
      }
      value = value.mod(BigInteger.ONE.shiftLeft(Math.max(1, range.bitLength())));
    } while (value.compareTo(range) > 0);
    return Numeric.of(new BigDecimal(from.add(value), scale));
  }

  static DatabaseException bucketError(String message) {
    return DatabaseException.error(SqlState.INVALID_ARGUMENT_FOR_WIDTH_BUCKET_FUNCTION, message);
  }

  private static Object widthBucket(Numeric operand, Numeric low, Numeric high, int count) {
    if (count <= 0) {
      throw bucketError("count must be greater than zero");
    }
    if (operand.isNaN() || low.isNaN() || high.isNaN()) {
      throw bucketError("operand, lower bound, and upper bound cannot be NaN");
    }
    if (low.isInfinite() || high.isInfinite()) {
      throw bucketError("lower and upper bounds must be finite");
    }
    int direction = low.compareTo(high);
    if (direction == 0) {
      throw bucketError("lower bound cannot equal upper bound");
    }
    boolean reversed = direction > 0;
    if (reversed ? operand.compareTo(low) > 0 : operand.compareTo(low) < 0) {
      return 0;
    }
    if (reversed ? operand.compareTo(high) <= 0 : operand.compareTo(high) >= 0) {
      return IntegerFunctions.int4(count + 1L);
    }
    BigDecimal position = operand.decimal().subtract(low.decimal()).abs();
    BigDecimal width = high.decimal().subtract(low.decimal()).abs();
    BigDecimal scaled = position.multiply(BigDecimal.valueOf(count));
    return scaled.divideToIntegralValue(width).intValue() + 1;
  }
}

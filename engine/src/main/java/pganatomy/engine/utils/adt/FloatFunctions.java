package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Arithmetic of `real` and `double precision`, their casts, and functions of numbers.
///
/// PostgreSQL: src/backend/utils/adt/float.c
final class FloatFunctions implements ScalarFunction {
  private final String symbol;

  FloatFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    if (a.length == 0) {
      return ofNothing(context);
    }
    if (!(a[0] instanceof Double)) {
      return fromInteger(a, context);
    }
    double x = (Double) a[0];
    if (a.length == 1) {
      return symbol.startsWith("dto") ? toInteger(x) : unary(x, context);
    }
    return a.length == 2 ? binary(x, (Double) a[1], context) : bucket(a);
  }

  private Object ofNothing(FunctionContext context) {
    switch (symbol) {
      case "dpi":
        return Math.PI;
      case "drandom":
        return context.random().nextDouble();
      default:
        throw new IllegalStateException(symbol);
    }
  }

  private Object fromInteger(Object[] a, FunctionContext context) {
    long x = ((Number) a[0]).longValue();
    switch (symbol) {
      case "i2tof", "i4tof", "i8tof":
        return (double) (float) x;
      case "int4random", "int8random":
        long high = ((Number) a[1]).longValue();
        if (x > high) {
          throw Errors.invalidParameter("lower bound must be less than or equal to upper bound");
        }
        long value = context.random().nextBetween(x, high);
        return symbol.equals("int4random") ? (Object) (int) value : value;
      case "i2tod", "i4tod", "i8tod":
        return (double) x;
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  private Object toInteger(double x) {
    double rounded = Math.rint(x);
    switch (symbol) {
      case "dtoi2", "ftoi2":
        return (int) inRange(rounded, -0x1p15, 0x1p15, "smallint");
      case "dtoi4", "ftoi4":
        return (int) inRange(rounded, -0x1p31, 0x1p31, "integer");
      case "dtoi8", "ftoi8":
        return (long) inRange(rounded, -0x1p63, 0x1p63, "bigint");
      case "dtof":
        float single = (float) x;
        if (Float.isInfinite(single) && !Double.isInfinite(x)) {
          throw overflow();
        }
        if (single == 0 && x != 0) {
          throw underflow();
        }
        return (double) single;
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  private static double inRange(double value, double low, double limit, String type) {
    if (!(value >= low && value < limit)) {
      throw Errors.outOfRange(type);
    }
    return value;
  }

  private Object unary(double x, FunctionContext context) {
    switch (symbol) {
      case "float4abs", "float8abs":
        return Math.abs(x);
      case "float4um", "float8um":
        return -x;
      case "float4up", "float8up", "ftod":
        return x;
      case "ftoi2", "ftoi4", "ftoi8":
        return toInteger(x);
      case "dround":
        return Math.rint(x);
      case "dtrunc":
        return x < 0 ? Math.ceil(x) : Math.floor(x);
      case "dceil":
        return Math.ceil(x);
      case "dfloor":
        return Math.floor(x);
      case "dsign":
        return x > 0 ? 1.0 : x < 0 ? -1.0 : 0.0;
      case "dsqrt":
        if (x < 0) {
          throw powerError("cannot take square root of a negative number");
        }
        return Math.sqrt(x);
      case "dcbrt":
        return Math.cbrt(x);
      case "dexp":
        return exp(x);
      case "dlog1":
        return Math.log(logArgument(x));
      case "dlog10":
        return Math.log10(logArgument(x));
      case "setseed":
        if (!(x >= -1 && x <= 1)) {
          throw Errors.invalidParameter(
              "setseed parameter "
                  + FloatCodec.format(x, false, 0)
                  + " is out of allowed range [-1,1]");
        }
        context.random().seed(x);
        return "";
      default:
        return FloatTrigonometry.unary(symbol, x);
    }
  }

  private static double exp(double x) {
    double result = Math.exp(x);
    if (Double.isInfinite(result) && !Double.isInfinite(x)) {
      throw overflow();
    }
    if (result == 0 && !Double.isInfinite(x)) {
      throw underflow();
    }
    return result;
  }

  private static double logArgument(double x) {
    if (x == 0) {
      throw DatabaseException.error(
          SqlState.INVALID_ARGUMENT_FOR_LOG, "cannot take logarithm of zero");
    }
    if (x < 0) {
      throw DatabaseException.error(
          SqlState.INVALID_ARGUMENT_FOR_LOG, "cannot take logarithm of a negative number");
    }
    return x;
  }

  private Object binary(double x, double y, FunctionContext context) {
    switch (symbol) {
      case "float8pl", "float48pl", "float84pl":
        return arithmetic('+', x, y);
      case "float8mi", "float48mi", "float84mi":
        return arithmetic('-', x, y);
      case "float8mul", "float48mul", "float84mul":
        return arithmetic('*', x, y);
      case "float8div", "float48div", "float84div":
        return arithmetic('/', x, y);
      case "float4pl":
        return single('+', x, y);
      case "float4mi":
        return single('-', x, y);
      case "float4mul":
        return single('*', x, y);
      case "float4div":
        return single('/', x, y);
      case "float4larger", "float8larger":
        return ScalarComparators.DOUBLE.compareValues(x, y) > 0 ? x : y;
      case "float4smaller", "float8smaller":
        return ScalarComparators.DOUBLE.compareValues(x, y) < 0 ? x : y;
      case "dpow":
        return power(x, y);
      case "drandom_normal":
        return normal(context.random()) * y + x;
      default:
        return FloatTrigonometry.binary(symbol, x, y);
    }
  }

  private static double normal(RandomState random) {
    double u1 = 1.0 - random.nextDouble();
    double u2 = 1.0 - random.nextDouble();
    return Math.sqrt(-2.0 * Math.log(u1)) * Math.sin(2.0 * Math.PI * u2);
  }

  /// One of `+ - * /` with PostgreSQL's checks.
  static double arithmetic(char operator, double x, double y) {
    double result =
        switch (operator) {
          case '+' -> x + y;
          case '-' -> x - y;
          case '*' -> x * y;
          default -> {
            if (y == 0 && !Double.isNaN(x)) {
              throw Errors.divisionByZero();
            }
            yield x / y;
          }
        };
    if (Double.isInfinite(result) && !Double.isInfinite(x) && !Double.isInfinite(y)) {
      throw overflow();
    }
    boolean product = operator == '*' && x != 0 && y != 0;
    boolean quotient = operator == '/' && x != 0 && !Double.isInfinite(y);
    if (result == 0 && (product || quotient)) {
      throw underflow();
    }
    return result;
  }

  private static double single(char operator, double x, double y) {
    // A sum, product or quotient of two floats, rounded to double and then to float, is the float
    // result: double has more than twice the digits.
    double wide = arithmetic(operator, x, y);
    float result = (float) wide;
    if (Float.isInfinite(result) && !Double.isInfinite(wide)) {
      throw overflow();
    }
    if (result == 0 && wide != 0) {
      throw underflow();
    }
    return result;
  }

  private static double power(double x, double y) {
    if (x == 0 && y < 0) {
      throw powerError("zero raised to a negative power is undefined");
    }
    if (x < 0 && !Double.isInfinite(x) && !Double.isInfinite(y) && y != Math.floor(y)) {
      throw powerError("a negative number raised to a non-integer power yields a complex result");
    }
    if (x == 1 || Math.abs(x) == 1 && Double.isInfinite(y)) {
      return 1;
    }
    double result = Math.pow(x, y);
    boolean finite = !Double.isInfinite(x) && !Double.isInfinite(y);
    if (finite && Double.isInfinite(result)) {
      throw overflow();
    }
    if (finite && result == 0 && x != 0) {
      throw underflow();
    }
    return result;
  }

  private static DatabaseException powerError(String message) {
    return DatabaseException.error(SqlState.INVALID_ARGUMENT_FOR_POWER_FUNCTION, message);
  }

  private Object bucket(Object[] a) {
    switch (symbol) {
      case "width_bucket_float8":
        return floatBucket(a);
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  private static Object floatBucket(Object[] a) {
    double operand = (Double) a[0];
    double low = (Double) a[1];
    double high = (Double) a[2];
    int count = (Integer) a[3];
    if (count <= 0) {
      throw NumericFunctions.bucketError("count must be greater than zero");
    }
    if (Double.isNaN(operand) || Double.isNaN(low) || Double.isNaN(high)) {
      throw NumericFunctions.bucketError("operand, lower bound, and upper bound cannot be NaN");
    }
    if (Double.isInfinite(low) || Double.isInfinite(high)) {
      throw NumericFunctions.bucketError("lower and upper bounds must be finite");
    }
    if (low == high) {
      throw NumericFunctions.bucketError("lower bound cannot equal upper bound");
    }
    boolean reversed = low > high;
    if (reversed ? operand > low : operand < low) {
      return 0;
    }
    if (reversed ? operand <= high : operand >= high) {
      return IntegerFunctions.int4(count + 1L);
    }
    double fraction = (operand - low) / (high - low);
    return Math.min(count, (int) (count * fraction) + 1);
  }

  static DatabaseException overflow() {
    return DatabaseException.error(
        SqlState.NUMERIC_VALUE_OUT_OF_RANGE, "value out of range: overflow");
  }

  static DatabaseException underflow() {
    return DatabaseException.error(
        SqlState.NUMERIC_VALUE_OUT_OF_RANGE, "value out of range: underflow");
  }
}

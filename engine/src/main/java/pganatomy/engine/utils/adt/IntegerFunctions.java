package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Arithmetic of the integer types and the casts between them.
///
/// PostgreSQL: src/backend/utils/adt/int.c, int8.c
final class IntegerFunctions implements ScalarFunction {
  private final String symbol;

  IntegerFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    long x = ((Number) a[0]).longValue();
    return a.length == 1 ? unary(x) : binary(x, ((Number) a[1]).longValue());
  }

  private Object unary(long x) {
    switch (symbol) {
      case "int2um":
        return int2(-x);
      case "int4um":
        return int4(-x);
      case "int8um":
        return negate(x);
      case "int2up", "int4up", "i2toi4", "int2not", "int4not":
        return (int) (symbol.endsWith("not") ? ~x : x);
      case "int8up", "int28", "int48":
        return x;
      case "int8not":
        return ~x;
      case "int2abs":
        return int2(Math.abs(x));
      case "int4abs":
        return int4(Math.abs(x));
      case "int8abs":
        return x < 0 ? negate(x) : (Object) x;
      case "i4toi2", "int82":
        return int2(x);
      case "int84":
        return int4(x);
      case "int4inc":
        return int4(x + 1);
      case "int8inc":
        return int8Add(x, 1);
      case "int8dec":
        return int8Subtract(x, 1);
      case "int4_bool":
        return x != 0;
      default:
        return conversion(x);
    }
  }

  /// The casts from and to the unsigned types.
  private Object conversion(long x) {
    switch (symbol) {
      case "oidtoi8":
        return x & 0xFFFF_FFFFL;
      case "i8tooid":
        if (x < 0 || x > 0xFFFF_FFFFL) {
          throw Errors.outOfRange("OID");
        }
        return (int) x;
      case "chartoi4":
        return (int) (byte) x;
      case "i4tochar":
        if (x < Byte.MIN_VALUE || x > Byte.MAX_VALUE) {
          throw Errors.outOfRange("\"char\"");
        }
        return (int) x;
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  private Object binary(long x, long y) {
    switch (symbol) {
      case "int2pl":
        return int2(x + y);
      case "int4pl", "int24pl", "int42pl":
        return int4(x + y);
      case "int8pl", "int84pl", "int48pl", "int82pl", "int28pl":
        return int8Add(x, y);
      case "int2mi":
        return int2(x - y);
      case "int4mi", "int24mi", "int42mi":
        return int4(x - y);
      case "int8mi", "int84mi", "int48mi", "int82mi", "int28mi":
        return int8Subtract(x, y);
      case "int2mul":
        return int2(x * y);
      case "int4mul", "int24mul", "int42mul":
        return int4(x * y);
      case "int8mul", "int84mul", "int48mul", "int82mul", "int28mul":
        return int8Multiply(x, y);
      case "int2div":
        return int2(divide(x, y));
      case "int4div", "int24div", "int42div":
        return int4(divide(x, y));
      case "int8div", "int84div", "int48div", "int82div", "int28div":
        return int8Divide(x, y);
      case "int2mod", "int4mod":
        return (int) modulo(x, y);
      case "int8mod":
        return modulo(x, y);
      default:
        return bits(x, y);
    }
  }

  private Object bits(long x, long y) {
    switch (symbol) {
      case "int2and", "int4and":
        return (int) (x & y);
      case "int8and":
        return x & y;
      case "int2or", "int4or":
        return (int) (x | y);
      case "int8or":
        return x | y;
      case "int2xor", "int4xor":
        return (int) (x ^ y);
      case "int8xor":
        return x ^ y;
      case "int2shl":
        return (int) (short) ((int) x << (int) y);
      case "int4shl":
        return (int) x << (int) y;
      case "int8shl":
        return x << (int) y;
      case "int2shr", "int4shr":
        return (int) x >> (int) y;
      case "int8shr":
        return x >> (int) y;
      case "int4gcd":
        return int4(gcd(x, y));
      case "int8gcd":
        return gcd(x, y);
      case "int4lcm":
        return int4(lcm(x, y));
      case "int8lcm":
        return lcm(x, y);
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  static int int2(long value) {
    if (value != (short) value) {
      throw Errors.outOfRange("smallint");
    }
    return (int) value;
  }

  static int int4(long value) {
    if (value != (int) value) {
      throw Errors.outOfRange("integer");
    }
    return (int) value;
  }

  static long negate(long x) {
    return int8Subtract(0, x);
  }

  static long int8Add(long x, long y) {
    long sum = x + y;
    if (((x ^ sum) & (y ^ sum)) < 0) {
      throw Errors.outOfRange("bigint");
    }
    return sum;
  }

  static long int8Subtract(long x, long y) {
    long difference = x - y;
    if (((x ^ y) & (x ^ difference)) < 0) {
      throw Errors.outOfRange("bigint");
    }
    return difference;
  }

  static long int8Multiply(long x, long y) {
    long product = x * y;
    if (Math.multiplyHigh(x, y) != product >> 63) {
      throw Errors.outOfRange("bigint");
    }
    return product;
  }

  static long divide(long x, long y) {
    if (y == 0) {
      throw Errors.divisionByZero();
    }
    return x / y;
  }

  static long int8Divide(long x, long y) {
    if (y == -1) {
      return negate(x);
    }
    return divide(x, y);
  }

  static long modulo(long x, long y) {
    if (y == 0) {
      throw Errors.divisionByZero();
    }
    return x % y;
  }

  static long gcd(long x, long y) {
    long a = x;
    long b = y;
    while (b != 0) {
      long next = b == -1 ? 0 : a % b;
      a = b;
      b = next;
    }
    return a < 0 ? negate(a) : a;
  }

  private static long lcm(long x, long y) {
    if (x == 0 || y == 0) {
      return 0;
    }
    long product = int8Multiply(x / gcd(x, y), y);
    return product < 0 ? negate(product) : product;
  }

  static DatabaseException tooLarge(String message) {
    return DatabaseException.error(SqlState.NUMERIC_VALUE_OUT_OF_RANGE, message);
  }
}

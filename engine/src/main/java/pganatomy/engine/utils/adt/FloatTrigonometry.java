package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Trigonometric and hyperbolic functions, in radians and in degrees.
///
/// PostgreSQL: src/backend/utils/adt/float.c, dsin(), dsind(), dsinh() and kin
final class FloatTrigonometry {
  private FloatTrigonometry() {}

  static double unary(String symbol, double x) {
    switch (symbol) {
      case "dsin":
        return Math.sin(finite(x));
      case "dcos":
        return Math.cos(finite(x));
      case "dtan":
        return Math.tan(finite(x));
      case "dcot":
        return 1 / Math.tan(finite(x));
      case "dasin":
        return Math.asin(unit(x));
      case "dacos":
        return Math.acos(unit(x));
      case "datan":
        return Math.atan(x);
      case "dsinh":
        return Math.sinh(x);
      case "dcosh":
        return Math.cosh(x);
      case "dtanh":
        return Math.tanh(x);
      case "dasinh":
        return Math.copySign(inverseHyperbolicSine(Math.abs(x)), x);
      case "dacosh":
        if (x < 1) {
          throw outOfRange();
        }
        return Math.log(x + Math.sqrt(x * x - 1));
      case "datanh":
        if (x < -1 || x > 1) {
          throw outOfRange();
        }
        return 0.5 * Math.log1p(2 * x / (1 - x));
      case "degrees":
        return FloatFunctions.arithmetic('/', x, Math.PI / 180.0);
      case "radians":
        return x * (Math.PI / 180.0);
      default:
        return inDegrees(symbol, x);
    }
  }

  private static double inverseHyperbolicSine(double x) {
    return Double.isInfinite(x) ? x : Math.log1p(x + x * x / (1 + Math.sqrt(x * x + 1)));
  }

  private static double inDegrees(String symbol, double x) {
    switch (symbol) {
      case "dsind":
        return sine(finite(x));
      case "dcosd":
        return sine(90 - Math.abs(finite(x)) % 360);
      case "dtand":
        return tangent(finite(x));
      case "dcotd":
        return clean(sine(90 - Math.abs(finite(x)) % 360) / sine(x));
      case "dasind":
        return exact(Math.toDegrees(Math.asin(unit(x))));
      case "dacosd":
        return exact(Math.toDegrees(Math.acos(unit(x))));
      case "datand":
        return exact(Math.toDegrees(Math.atan(x)));
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  /// The sine of degrees, exact for the angles whose sine is a short fraction.
  private static double sine(double degrees) {
    double angle = degrees % 360;
    double sign = angle < 0 ? -1 : 1;
    angle = Math.abs(angle);
    if (angle > 180) {
      angle = 360 - angle;
      sign = -sign;
    }
    if (angle > 90) {
      angle = 180 - angle;
    }
    double value =
        angle == 0 ? 0 : angle == 30 ? 0.5 : angle == 90 ? 1 : Math.sin(Math.toRadians(angle));
    return value == 0 ? 0 : sign * value;
  }

  private static double tangent(double degrees) {
    double angle = degrees % 180;
    if (Math.abs(angle) == 45 || Math.abs(angle) == 135) {
      return angle == 45 || angle == -135 ? 1 : -1;
    }
    return clean(sine(degrees) / sine(90 - Math.abs(degrees) % 360));
  }

  private static double clean(double value) {
    return value == 0 ? 0 : value;
  }

  /// A result that is an integer but for the last bit is that integer.
  private static double exact(double degrees) {
    double rounded = Math.rint(degrees);
    return Math.abs(degrees - rounded) < 1e-13 * Math.max(1, Math.abs(rounded)) ? rounded : degrees;
  }

  static double binary(String symbol, double x, double y) {
    switch (symbol) {
      case "datan2":
        return Math.atan2(x, y);
      case "datan2d":
        return exact(Math.toDegrees(Math.atan2(x, y)));
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  private static double finite(double x) {
    if (Double.isInfinite(x)) {
      throw outOfRange();
    }
    return x;
  }

  private static double unit(double x) {
    if (x < -1 || x > 1) {
      throw outOfRange();
    }
    return x;
  }

  private static DatabaseException outOfRange() {
    return DatabaseException.error(SqlState.NUMERIC_VALUE_OUT_OF_RANGE, "input is out of range");
  }
}

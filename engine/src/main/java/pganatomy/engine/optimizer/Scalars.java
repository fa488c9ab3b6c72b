package pganatomy.engine.optimizer;

/// Values as numbers on a line, for places within a histogram's bucket.
///
/// PostgreSQL: src/backend/utils/adt/selfuncs.c, convert_to_scalar()
final class Scalars {
  private static final int TEXT_CHARACTERS = 12;

  private Scalars() {}

  /// NaN when the value has no place on a line.
  static double toDouble(Object value) {
    return switch (value) {
      case Number number -> number.doubleValue();
      case Boolean bool -> bool ? 1 : 0;
      case String text -> {
        double place = 0;
        double unit = 1;
        for (int i = 0; i < Math.min(text.length(), TEXT_CHARACTERS); i++) {
          unit /= 128;
          place += Math.min(127, text.charAt(i)) * unit;
        }
        yield place;
      }
      default -> fromText(value);
    };
  }

  private static double fromText(Object value) {
    try {
      return Double.parseDouble(value.toString());
    } catch (NumberFormatException notANumber) {
      return Double.NaN;
    }
  }
}

package pganatomy.engine.utils.adt;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Type modifiers: what stands in parentheses behind a type's name, in one integer.
///
/// PostgreSQL: the `typmodin` functions, such as numerictypmodin() in
/// src/backend/utils/adt/numeric.c
public final class TypeModifiers {
  private static final int HEADER = 4;
  private static final int MAXIMUM_TEXT_LENGTH = 10485760;

  private TypeModifiers() {}

  /// The modifier for the numbers in parentheses.
  ///
  /// @param numbers for an interval as PostgreSQL's grammar makes them: the mask of its fields,
  ///   then maybe the precision
  public static int encode(Type type, int[] numbers) {
    return switch (type.oid()) {
      case TypeOids.VARCHAR -> textLength("varchar", numbers);
      case TypeOids.BPCHAR -> textLength("char", numbers);
      case TypeOids.BIT -> bitLength("bit", numbers);
      case TypeOids.VARBIT -> bitLength("varbit", numbers);
      case TypeOids.NUMERIC -> numeric(numbers);
      case TypeOids.TIME -> precision("TIME", "", numbers);
      case TypeOids.TIMETZ -> precision("TIME", " WITH TIME ZONE", numbers);
      case TypeOids.TIMESTAMP -> precision("TIMESTAMP", "", numbers);
      case TypeOids.TIMESTAMPTZ -> precision("TIMESTAMP", " WITH TIME ZONE", numbers);
      case TypeOids.INTERVAL -> interval(numbers);
      default -> {
        if (Types.isArray(type)) {
          yield encode(Types.find(type.elementOid()), numbers);
        }
        throw DatabaseException.error(
            SqlState.SYNTAX_ERROR, "type modifier is not allowed for type \"" + type.name() + "\"");
      }
    };
  }

  private static DatabaseException invalid() {
    return Errors.invalidParameter("invalid type modifier");
  }

  private static int textLength(String type, int[] numbers) {
    if (numbers.length != 1) {
      throw invalid();
    }
    if (numbers[0] < 1) {
      throw Errors.invalidParameter("length for type " + type + " must be at least 1");
    }
    if (numbers[0] > MAXIMUM_TEXT_LENGTH) {
      throw Errors.invalidParameter(
          "length for type " + type + " cannot exceed " + MAXIMUM_TEXT_LENGTH);
    }
    return numbers[0] + HEADER;
  }

  private static int bitLength(String type, int[] numbers) {
    if (numbers.length != 1) {
      throw invalid();
    }
    if (numbers[0] < 1) {
      throw Errors.invalidParameter("length for type " + type + " must be at least 1");
    }
    return numbers[0];
  }

  private static int numeric(int[] numbers) {
    if (numbers.length == 0 || numbers.length > 2) {
      throw Errors.invalidParameter("invalid NUMERIC type modifier");
    }
    if (numbers[0] < 1 || numbers[0] > 1000) {
      throw Errors.invalidParameter(
          "NUMERIC precision " + numbers[0] + " must be between 1 and 1000");
    }
    int scale = numbers.length == 2 ? numbers[1] : 0;
    if (scale < -1000 || scale > 1000) {
      throw Errors.invalidParameter("NUMERIC scale " + scale + " must be between -1000 and 1000");
    }
    return (numbers[0] << 16 | scale & 0x7FF) + HEADER;
  }

  private static int precision(String type, String zone, int[] numbers) {
    if (numbers.length != 1) {
      throw invalid();
    }
    if (numbers[0] < 0) {
      throw Errors.invalidParameter(
          type + "(" + numbers[0] + ")" + zone + " precision must not be negative");
    }
    return checkPrecision(type, zone, numbers[0]);
  }

  private static int checkPrecision(String type, String zone, int precision) {
    if (precision > 6) {
      CurrentContext.get()
          .notice(
              true,
              SqlState.INVALID_PARAMETER_VALUE,
              type + "(" + precision + ")" + zone + " precision reduced to maximum allowed, 6",
              null,
              null);
      return 6;
    }
    return precision;
  }

  private static int interval(int[] numbers) {
    int mask = numbers[0] & 0x7FFF;
    if (numbers.length == 1) {
      return mask == 0x7FFF ? -1 : mask << 16 | 0xFFFF;
    }
    if (numbers[1] < 0) {
      throw Errors.invalidParameter("INTERVAL(" + numbers[1] + ") precision must not be negative");
    }
    return mask << 16 | checkPrecision("INTERVAL", "", numbers[1]);
  }
}

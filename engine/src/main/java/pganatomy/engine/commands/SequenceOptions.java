package pganatomy.engine.commands;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pganatomy.engine.catalog.SequenceDescriptor;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeNames;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// From the options of CREATE or ALTER SEQUENCE to the sequence's row.
///
/// PostgreSQL: src/backend/commands/sequence.c, init_params()
final class SequenceOptions {
  private final CommandContext context;
  private final List<Option> options;
  private final boolean isIdentity;

  /// What the sequence is now; null for a new one.
  private final SequenceDescriptor old;

  /// The number that is handed out next, by `RESTART` or because the sequence is new; valid after
  /// [#resolve] when [#isToRewrite].
  long nextValue;

  boolean hasNextValue;

  /// Whether anything changes that the sequence's page depends on.
  boolean isToRewrite;

  SequenceOptions(
      CommandContext context, List<Option> options, boolean isIdentity, SequenceDescriptor old) {
    this.context = context;
    this.options = options;
    this.isIdentity = isIdentity;
    this.old = old;
    checkKnown();
  }

  private void checkKnown() {
    Set<String> seen = new HashSet<>();
    for (Option option : options) {
      String name = option.name().equals("restart") ? "restart" : option.name();
      if (name.equals("sequence_name") && !isIdentity) {
        throw context.error(
            SqlState.SYNTAX_ERROR, "invalid sequence option SEQUENCE NAME", option.location());
      }
      if (!seen.add(name)) {
        throw context.error(
            SqlState.SYNTAX_ERROR, "conflicting or redundant options", option.location());
      }
    }
  }

  Option find(String name) {
    for (Option option : options) {
      if (option.name().equals(name)) {
        return option;
      }
    }
    return null;
  }

  private static long number(Option option) {
    try {
      return Long.parseLong(option.text());
    } catch (NumberFormatException _) {
      throw DatabaseException.error(
          SqlState.NUMERIC_VALUE_OUT_OF_RANGE,
          "value \"" + option.text() + "\" is out of range for type bigint");
    }
  }

  /// The sequence's new row.
  ///
  /// @param columnType the type of the serial or identity column, null for none
  SequenceDescriptor resolve(int oid, Type columnType) {
    int typeOid = type(columnType);
    long increment = increment();
    boolean isTypeNew = find("as") != null && (old == null || old.typeOid() != typeOid);
    boolean resetsMaximum = isTypeNew && old != null && old.maximum() == typeMaximum(old.typeOid());
    boolean resetsMinimum = isTypeNew && old != null && old.minimum() == typeMinimum(old.typeOid());
    long maximum = bound("maxvalue", typeOid, increment, resetsMaximum);
    long minimum = bound("minvalue", typeOid, increment, resetsMinimum);
    checkBounds(typeOid, minimum, maximum);
    boolean cycles = find("cycle") == null ? old != null && old.cycles() : flag("cycle");
    long start = start(increment, minimum, maximum);
    findNext(start, minimum, maximum);
    return new SequenceDescriptor(
        oid, typeOid, start, increment, maximum, minimum, cacheSize(), cycles);
  }

  private boolean flag(String name) {
    return "true".equals(find(name).text());
  }

  private int type(Type columnType) {
    Option as = find("as");
    if (as == null) {
      return old != null ? old.typeOid() : columnType != null ? columnType.oid() : TypeOids.INT8;
    }
    isToRewrite = true;
    int oid = typeNamed(as.text());
    if (oid != TypeOids.INT2 && oid != TypeOids.INT4 && oid != TypeOids.INT8) {
      throw DatabaseException.error(
          SqlState.INVALID_PARAMETER_VALUE,
          isIdentity
              ? "identity column type must be smallint, integer, or bigint"
              : "sequence type must be smallint, integer, or bigint");
    }
    return oid;
  }

  private int typeNamed(String text) {
    return switch (text) {
      case "int2", "pg_catalog.int2", "smallint" -> TypeOids.INT2;
      case "int4", "pg_catalog.int4", "integer", "int" -> TypeOids.INT4;
      case "int8", "pg_catalog.int8", "bigint" -> TypeOids.INT8;
      default -> {
        Type type = context.catalog().type(null, text.replace("pg_catalog.", ""));
        if (type == null) {
          throw DatabaseException.error(
              SqlState.UNDEFINED_OBJECT, "type \"" + text + "\" does not exist");
        }
        yield type.oid();
      }
    };
  }

  private long increment() {
    Option option = find("increment");
    if (option == null) {
      return old == null ? 1 : old.increment();
    }
    isToRewrite = true;
    long increment = number(option);
    if (increment == 0) {
      throw invalid("INCREMENT must not be zero");
    }
    return increment;
  }

  static long typeMaximum(int typeOid) {
    return switch (typeOid) {
      case TypeOids.INT2 -> Short.MAX_VALUE;
      case TypeOids.INT4 -> Integer.MAX_VALUE;
      default -> Long.MAX_VALUE;
    };
  }

  static long typeMinimum(int typeOid) {
    return switch (typeOid) {
      case TypeOids.INT2 -> Short.MIN_VALUE;
      case TypeOids.INT4 -> Integer.MIN_VALUE;
      default -> Long.MIN_VALUE;
    };
  }

  private long bound(String name, int typeOid, long increment, boolean isReset) {
    Option option = find(name);
    boolean isMaximum = name.equals("maxvalue");
    if (option != null && option.text() != null) {
      isToRewrite = true;
      return number(option);
    }
    if (option == null && old != null && !isReset) {
      return isMaximum ? old.maximum() : old.minimum();
    }
    isToRewrite = true;
    if (isMaximum) {
      return increment > 0 ? typeMaximum(typeOid) : -1;
    }
    return increment < 0 ? typeMinimum(typeOid) : 1;
  }

  private static void checkBounds(int typeOid, long minimum, long maximum) {
    if (maximum > typeMaximum(typeOid) || maximum < typeMinimum(typeOid)) {
      throw outOfRange("MAXVALUE", maximum, typeOid);
    }
    if (minimum > typeMaximum(typeOid) || minimum < typeMinimum(typeOid)) {
      throw outOfRange("MINVALUE", minimum, typeOid);
    }
    if (minimum >= maximum) {
      throw invalid("MINVALUE (" + minimum + ") must be less than MAXVALUE (" + maximum + ")");
    }
  }

  private static DatabaseException outOfRange(String what, long value, int typeOid) {
    return invalid(
        what
            + " ("
            + value
            + ") is out of range for sequence data type "
            + TypeNames.format(typeOid, -1));
  }

  private long start(long increment, long minimum, long maximum) {
    Option option = find("start");
    long start;
    if (option != null) {
      start = number(option);
    } else if (old != null) {
      start = old.start();
    } else {
      start = increment > 0 ? minimum : maximum;
    }
    checkWithin("START", start, minimum, maximum);
    return start;
  }

  private static void checkWithin(String what, long value, long minimum, long maximum) {
    if (value < minimum) {
      throw invalid(what + " value (" + value + ") cannot be less than MINVALUE (" + minimum + ")");
    }
    if (value > maximum) {
      throw invalid(
          what + " value (" + value + ") cannot be greater than MAXVALUE (" + maximum + ")");
    }
  }

  private void findNext(long start, long minimum, long maximum) {
    Option restart = find("restart");
    if (restart != null) {
      nextValue = restart.text() == null ? start : number(restart);
      hasNextValue = true;
      isToRewrite = true;
    } else if (old == null) {
      nextValue = start;
      hasNextValue = true;
      isToRewrite = true;
    }
    if (hasNextValue) {
      checkWithin("RESTART", nextValue, minimum, maximum);
    }
  }

  /// `RESTART value (...)`, about the number that an altered sequence is at.
  static void checkLastValue(long value, SequenceDescriptor altered) {
    checkWithin("RESTART", value, altered.minimum(), altered.maximum());
  }

  private long cacheSize() {
    Option option = find("cache");
    if (option == null) {
      return old == null ? 1 : old.cacheSize();
    }
    isToRewrite = true;
    long size = number(option);
    if (size <= 0) {
      throw invalid("CACHE (" + size + ") must be greater than zero");
    }
    return size;
  }

  private static DatabaseException invalid(String message) {
    return DatabaseException.error(SqlState.INVALID_PARAMETER_VALUE, message);
  }
}

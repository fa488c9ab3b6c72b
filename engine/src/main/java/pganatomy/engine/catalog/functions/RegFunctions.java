package pganatomy.engine.catalog.functions;

import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.error.DatabaseException;

/// `to_regclass` and kin: as the cast, but NULL where that would be an error.
///
/// PostgreSQL: src/backend/utils/adt/regproc.c, to_regclass()
final class RegFunctions implements ScalarFunction {
  private final String symbol;

  RegFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] arguments, FunctionContext context) {
    return switch (symbol) {
      case "to_regclass",
          "to_regtype",
          "to_regnamespace",
          "to_regrole",
          "to_regproc",
          "to_regprocedure",
          "to_regoper",
          "to_regoperator",
          "to_regcollation" ->
          find(symbol.substring("to_".length()), (String) arguments[0]);
      default -> throw new IllegalStateException(symbol);
    };
  }

  private static Object find(String type, String name) {
    if (!name.isEmpty() && name.chars().allMatch(Character::isDigit)) {
      return null;
    }
    try {
      return new RegObject(type).parse(name);
    } catch (DatabaseException _) {
      return null;
    }
  }
}

package pganatomy.engine.utils.adt;

/// Functions over `boolean`.
///
/// PostgreSQL: src/backend/utils/adt/bool.c
final class BooleanFunctions implements ScalarFunction {
  private final String symbol;

  BooleanFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    switch (symbol) {
      case "bool_int4":
        return (Boolean) a[0] ? 1 : 0;
      case "booltext":
        return (Boolean) a[0] ? "true" : "false";
      case "booland_statefunc":
        return (Boolean) a[0] & (Boolean) a[1];
      case "boolor_statefunc":
        return (Boolean) a[0] | (Boolean) a[1];
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }
}

package pganatomy.engine.utils.adt;

/// Functions over texts.
///
/// PostgreSQL: src/backend/utils/adt/varlena.c, varchar.c, oracle_compat.c
final class TextFunctions implements ScalarFunction {
  private final String symbol;

  TextFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    switch (symbol) {
      case "textlen":
        return length((String) a[0]);
      case "textcat":
        return ((String) a[0]).concat((String) a[1]);
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }

  /// Length in characters (code points).
  static int length(String text) {
    int length = text.length();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))) {
        return text.codePointCount(0, length);
      }
    }
    return length;
  }
}

package pganatomy.engine.utils.adt;

/// The functions behind `=`, `<>`, `<`, `<=`, `>=`, `>`, and the three-way ones of the btree
/// operator classes: the type's [ValueComparator], and what the symbol's last letters ask of it.
///
/// PostgreSQL: src/backend/access/nbtree/nbtcompare.c
final class ComparisonFunctions implements ScalarFunction {
  static final int EQUAL = 0;
  static final int NOT_EQUAL = 1;
  static final int LESS = 2;
  static final int LESS_OR_EQUAL = 3;
  static final int GREATER = 4;
  static final int GREATER_OR_EQUAL = 5;
  static final int THREE_WAY = 6;

  private final int question;
  private final ValueComparator comparator;

  ComparisonFunctions(FunctionDescriptor function) {
    question = question(function.symbol());
    comparator = Comparators.forPair(function.argumentTypes()[0], function.argumentTypes()[1]);
  }

  static int question(String symbol) {
    String end = symbol;
    if (symbol.startsWith("name") && symbol.endsWith("text")
        || symbol.startsWith("text") && symbol.endsWith("name")) {
      end = symbol.substring(0, symbol.length() - 4);
    } else if (symbol.lastIndexOf('_') > symbol.indexOf('_') && !symbol.startsWith("pg_lsn")) {
      // date_lt_timestamp: the question stands between the types.
      end = symbol.substring(0, symbol.lastIndexOf('_'));
    }
    if (end.endsWith("cmp")) {
      return THREE_WAY;
    }
    int length = end.length();
    return switch (end.substring(length - 2)) {
      case "eq" -> EQUAL;
      case "ne" -> NOT_EQUAL;
      case "lt" -> LESS;
      case "le" -> LESS_OR_EQUAL;
      case "gt" -> GREATER;
      case "ge" -> GREATER_OR_EQUAL;
      default -> THREE_WAY;
    };
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    int order = comparator.compareValues(a[0], a[1]);
    return question == THREE_WAY ? (Object) order : answer(question, order);
  }

  static boolean answer(int question, int order) {
    return switch (question) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      default -> order >= 0;
    };
  }
}

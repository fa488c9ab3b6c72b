package pganatomy.engine.commands.explain;

import pganatomy.engine.parser.query.Expression;

/// Where definitions that are printed for people need no parentheses.
///
/// PostgreSQL: src/backend/utils/adt/ruleutils.c, isSimpleNode()
final class Parentheses {
  private Parentheses() {}

  /// Whether an expression can stand in its parent as it is.
  static boolean isSimple(Expression node, Expression parent) {
    return switch (node) {
      case Expression.Relabel cast -> isSimple(cast.argument(), node);
      case Expression.CoerceToDomain cast -> isSimple(cast.argument(), node);
      case Expression.OperatorCall call when parent instanceof Expression.OperatorCall outer ->
          bindsTighter(call, outer);
      case Expression.OperatorCall call -> isEnclosed(parent);
      case Expression.NullTest test -> isEnclosed(parent);
      case Expression.BooleanTest test -> isEnclosed(parent);
      case Expression.DistinctTest test -> isEnclosed(parent);
      case Expression.BooleanCall call when parent instanceof Expression.BooleanCall outer ->
          nests(call.operator(), outer.operator());
      case Expression.BooleanCall call -> isEnclosed(parent) && !isBoolean(parent);
      case Expression.ArrayComparison test -> false;
      case Expression.CoerceViaText cast -> isSimple(cast.argument(), node);
      case Expression.ArrayCoerce cast -> isSimple(cast.argument(), node);
      case Expression.FieldSelect select -> !(parent instanceof Expression.FieldSelect);
      case Expression.SubLink link -> isEnclosed(parent);
      default -> true;
    };
  }

  private static boolean isBoolean(Expression parent) {
    return parent instanceof Expression.BooleanCall;
  }

  private static boolean isEnclosed(Expression parent) {
    return switch (parent) {
      case Expression.FunctionCall call ->
          !ExpressionText.isCast(call) && call.form() != Expression.Form.SQL_SYNTAX;
      case Expression.BooleanCall call -> true;
      case Expression.Subscript subscript -> true;
      case Expression.ArrayConstructor array -> true;
      case Expression.RowConstructor row -> true;
      case Expression.Coalesce call -> true;
      case Expression.MinMax call -> true;
      case Expression.NullIf test -> true;
      case Expression.Aggregate call -> true;
      case Expression.WindowCall call -> true;
      case Expression.Case choice -> true;
      default -> false;
    };
  }

  private static boolean nests(Expression.BooleanOperator inner, Expression.BooleanOperator outer) {
    return inner == Expression.BooleanOperator.OR
        ? outer == Expression.BooleanOperator.OR
        : outer != Expression.BooleanOperator.NOT;
  }

  /// `a * b + c` needs none, `a + b + c` neither, `a - (b - c)` does.
  private static boolean bindsTighter(
      Expression.OperatorCall inner, Expression.OperatorCall outer) {
    int innerRank = rank(inner);
    int outerRank = rank(outer);
    if (innerRank == 0 || outerRank == 0) {
      return false;
    }
    return innerRank > outerRank || innerRank == outerRank && inner == outer.arguments().getFirst();
  }

  private static int rank(Expression.OperatorCall call) {
    String name = call.operator().name();
    if (call.arguments().size() != 2 || name.length() != 1) {
      return 0;
    }
    return "+-".contains(name) ? 1 : "*/%".contains(name) ? 2 : 0;
  }
}

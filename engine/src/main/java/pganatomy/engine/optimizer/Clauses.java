package pganatomy.engine.optimizer;

import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionVisitor;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Functions;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;

/// Questions about expressions that the whole optimizer asks.
///
/// PostgreSQL: src/backend/optimizer/util/clauses.c
final class Clauses {
  private Clauses() {}

  /// The ranges of this query level that an expression reads, as a set of bits.
  static long ranges(Expression expression) {
    RangeCollector collector = new RangeCollector();
    collector.find(expression);
    return collector.ranges;
  }

  private static final class RangeCollector extends ExpressionVisitor {
    private long ranges;

    @Override
    protected boolean visit(Expression expression, int depth) {
      if (expression instanceof Expression.Column column && column.levelsUp() == depth) {
        ranges |= 1L << column.range();
      }
      return false;
    }
  }

  /// The columns of this level that an expression reads, each once, added to `found`.
  static void collectColumns(Expression expression, java.util.Collection<Expression.Column> found) {
    new ExpressionVisitor() {
      @Override
      protected boolean visit(Expression node, int depth) {
        if (node instanceof Expression.Column column
            && column.levelsUp() == 0
            && depth == 0
            && !found.contains(column)) {
          found.add(column);
        }
        return false;
      }
    }.find(expression);
  }

  /// Adds the side of an equality whose other side reads no column of this level, if it has one.
  static void collectConstant(
      Expression.OperatorCall equality, java.util.Collection<Expression> constants) {
    Expression left = equality.arguments().get(0);
    Expression right = equality.arguments().get(1);
    if (ranges(right) == 0) {
      constants.add(IndexMatching.placeless(left));
    } else if (ranges(left) == 0) {
      constants.add(IndexMatching.placeless(right));
    }
  }

  static boolean hasVolatile(Expression expression) {
    return expression != null && new VolatileFinder().find(expression);
  }

  static boolean hasVolatile(Query query) {
    return new VolatileFinder().find(query);
  }

  private static final class VolatileFinder extends ExpressionVisitor {
    @Override
    protected boolean visit(Expression expression, int depth) {
      FunctionDescriptor function = functionOf(expression);
      return function != null && function.volatility() == 'v';
    }
  }

  static boolean hasSetReturning(Expression expression) {
    return new ExpressionVisitor() {
      @Override
      protected boolean visit(Expression node, int depth) {
        return depth == 0
            && node instanceof Expression.FunctionCall call
            && call.function().returnsSet();
      }
    }.find(expression);
  }

  static boolean hasSubLink(Expression expression) {
    return new ExpressionVisitor() {
      @Override
      protected boolean visit(Expression node, int depth) {
        return node instanceof Expression.SubLink || node instanceof Expression.SubPlan;
      }
    }.find(expression);
  }

  static boolean hasAggregate(Expression expression) {
    return new ExpressionVisitor() {
      @Override
      protected boolean visit(Expression node, int depth) {
        return depth == 0 && node instanceof Expression.Aggregate;
      }
    }.find(expression);
  }

  /// Whether the query reads columns of levels around it, at least `level` up.
  static boolean readsOuter(Query query) {
    return new ExpressionVisitor() {
      @Override
      protected boolean visit(Expression node, int depth) {
        return node instanceof Expression.Column column && column.levelsUp() > depth;
      }
    }.find(query);
  }

  /// The function behind a call or an operator, else null.
  static FunctionDescriptor functionOf(Expression expression) {
    return switch (expression) {
      case Expression.FunctionCall call -> call.function();
      case Expression.OperatorCall call -> Functions.byOid(call.operator().functionOid());
      case Expression.ArrayComparison call -> Functions.byOid(call.operator().functionOid());
      case Expression.DistinctTest test -> Functions.byOid(test.equality().functionOid());
      case Expression.NullIf test -> Functions.byOid(test.equality().functionOid());
      default -> null;
    };
  }

  /// Whether null input makes the expression null or false, for any of the ranges: what turns an
  /// outer join into an inner one.
  static boolean isStrictOver(Expression expression, long ranges) {
    return switch (expression) {
      case Expression.Column column -> (ranges & 1L << column.range()) != 0;
      case Expression.OperatorCall call -> isStrictCall(call, call.arguments(), ranges);
      case Expression.FunctionCall call -> isStrictCall(call, call.arguments(), ranges);
      case Expression.Relabel relabel -> isStrictOver(relabel.argument(), ranges);
      case Expression.CoerceViaText cast -> isStrictOver(cast.argument(), ranges);
      case Expression.NullTest test ->
          test.negated() && !test.row() && isStrictOver(test.argument(), ranges);
      case Expression.ArrayComparison test -> test.any() && isStrictOver(test.left(), ranges);
      case Expression.BooleanCall call -> {
        boolean all = true;
        boolean any = false;
        for (Expression argument : call.arguments()) {
          boolean strict = isStrictOver(argument, ranges);
          all &= strict;
          any |= strict;
        }
        yield call.operator() == Expression.BooleanOperator.AND ? any : all;
      }
      default -> false;
    };
  }

  private static boolean isStrictCall(Expression call, List<Expression> arguments, long ranges) {
    FunctionDescriptor function = functionOf(call);
    if (function == null || !function.strict()) {
      return false;
    }
    for (Expression argument : arguments) {
      if (isStrictOver(argument, ranges)) {
        return true;
      }
    }
    return false;
  }

  /// Adds the parts of an AND, or the expression itself, to `clauses`.
  static void splitAnd(Expression expression, List<Expression> clauses) {
    if (expression instanceof Expression.BooleanCall call
        && call.operator() == Expression.BooleanOperator.AND) {
      for (Expression argument : call.arguments()) {
        splitAnd(argument, clauses);
      }
    } else if (expression != null) {
      clauses.add(expression);
    }
  }

  static Expression joinAnd(List<Expression> clauses) {
    return clauses.isEmpty()
        ? null
        : clauses.size() == 1
            ? clauses.get(0)
            : new Expression.BooleanCall(
                Expression.BooleanOperator.AND, List.copyOf(clauses), Types.BOOL, -1);
  }

  static Expression stripRelabel(Expression expression) {
    Expression inner = expression;
    while (inner instanceof Expression.Relabel relabel) {
      inner = relabel.argument();
    }
    return inner;
  }

  /// Average bytes of a value when there are no statistics.
  ///
  /// PostgreSQL: src/backend/utils/cache/lsyscache.c, get_typavgwidth()
  static int averageWidth(Type type, int typeModifier) {
    if (type.length() > 0) {
      return type.length();
    }
    if (typeModifier >= 4 && (type.oid() == TypeOids.BPCHAR || type.oid() == TypeOids.VARCHAR)) {
      int most = (typeModifier - 4) * 4 + 4;
      if (type.oid() == TypeOids.BPCHAR || most <= 32) {
        return most;
      }
      return most < 1000 ? 32 + (most - 32) / 2 : 32 + (1000 - 32) / 2;
    }
    return 32;
  }
}

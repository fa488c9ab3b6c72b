package pganatomy.engine.optimizer;

import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;

/// Compares expressions of queries with those of indexes.
///
/// PostgreSQL: src/backend/optimizer/path/indxpath.c, match_index_to_operand();
/// src/backend/optimizer/util/predtest.c
final class IndexMatching {
  private static final ExpressionMapper WITHOUT_PLACES = new Placeless();

  private IndexMatching() {}

  /// Whether two expressions compute the same, wherever they stand in the statement.
  static boolean same(Expression a, Expression b) {
    return placeless(a).equals(placeless(b));
  }

  static Expression placeless(Expression expression) {
    return WITHOUT_PLACES.map(Clauses.stripRelabel(expression));
  }

  /// Clauses with the columns of other ranges as values that will be given: what a scan of `range`
  /// sees of them.
  static List<Expression> withOthersGiven(List<Expression> clauses, int range) {
    ExpressionMapper mapper =
        new ExpressionMapper() {
          @Override
          public Expression map(Expression node) {
            return node instanceof Expression.Column column
                    && column.levelsUp() == 0
                    && column.range() != range
                ? new Expression.ExecParameter(-1, column.type(), column.typeModifier())
                : mapChildren(node);
          }
        };
    return mapper.mapAll(clauses);
  }

  /// The same expression over another range.
  static Expression onRange(Expression expression, int range) {
    return new ExpressionMapper() {
      @Override
      public Expression map(Expression node) {
        return node instanceof Expression.Column column && column.levelsUp() == 0
            ? new Expression.Column(
                range, column.attribute(), 0, column.type(), column.typeModifier(), -1)
            : mapChildren(node);
      }
    }.map(expression);
  }

  /// Takes the locations out, which differ between the statement and the catalog.
  private static final class Placeless extends ExpressionMapper {
    @Override
    public Expression map(Expression node) {
      return switch (node) {
        case Expression.Column c ->
            new Expression.Column(c.range(), c.attribute(), c.levelsUp(), c.type(), -1, -1);
        case Expression.Constant c -> new Expression.Constant(c.type(), -1, c.value(), -1);
        case Expression.Relabel cast -> map(cast.argument());
        case Expression.FunctionCall c ->
            new Expression.FunctionCall(c.function(), mapAll(c.arguments()), c.type(), -1, -1);
        case Expression.OperatorCall c ->
            new Expression.OperatorCall(c.operator(), mapAll(c.arguments()), c.type(), -1);
        case Expression.BooleanCall c ->
            new Expression.BooleanCall(c.operator(), mapAll(c.arguments()), c.type(), -1);
        case Expression.NullTest t ->
            new Expression.NullTest(map(t.argument()), t.negated(), t.row(), t.type(), -1);
        case Expression.BooleanTest t ->
            new Expression.BooleanTest(map(t.argument()), t.kind(), t.type(), -1);
        case Expression.ArrayComparison t ->
            new Expression.ArrayComparison(
                t.operator(), t.any(), map(t.left()), map(t.array()), t.type(), -1);
        case Expression.CoerceViaText c ->
            new Expression.CoerceViaText(map(c.argument()), c.type(), -1, -1);
        default -> mapChildren(node);
      };
    }
  }

  // ---------------------------------------------------------------- predicates

  /// Whether all rows that meet the clauses meet the predicate, as far as can be seen easily.
  static boolean implies(List<Expression> clauses, Expression predicate) {
    if (predicate == null) {
      return true;
    }
    List<Expression> parts = new java.util.ArrayList<>();
    Clauses.splitAnd(predicate, parts);
    for (Expression part : parts) {
      if (!impliesOne(clauses, part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean impliesOne(List<Expression> clauses, Expression part) {
    for (Expression clause : clauses) {
      if (same(clause, part) || PredicateTest.implies(clause, part)) {
        return true;
      }
    }
    if (part instanceof Expression.BooleanCall call
        && call.operator() == Expression.BooleanOperator.OR) {
      for (Expression argument : call.arguments()) {
        if (impliesOne(clauses, argument)) {
          return true;
        }
      }
    }
    return false;
  }
}

package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Operators;

/// From `a.x = b.y AND a.x = 5` follows `b.y = 5`; the join has nothing left to check.
///
/// PostgreSQL keeps classes of equal expressions for all of planning and derives joins' clauses,
/// too; we only do this.
///
/// PostgreSQL: src/backend/optimizer/path/equivclass.c, generate_base_implied_equalities_const()
final class ConstantPropagation {
  /// `left = right` over columns of two ranges.
  private record Pair(Expression clause, Expression.Column left, Expression.Column right) {}

  private final List<Expression> clauses;
  private final List<Pair> pairs = new ArrayList<>();

  private ConstantPropagation(List<Expression> clauses) {
    this.clauses = clauses;
  }

  /// Changes a list of clauses of inner joins and WHERE.
  static void apply(List<Expression> clauses) {
    new ConstantPropagation(clauses).run();
  }

  private void run() {
    for (Expression clause : clauses) {
      if (clause instanceof Expression.OperatorCall call
          && call.arguments().size() == 2
          && call.operator().name().equals("=")
          && call.operator().canMerge()
          && Clauses.stripRelabel(call.arguments().get(0)) instanceof Expression.Column left
          && Clauses.stripRelabel(call.arguments().get(1)) instanceof Expression.Column right
          && left.levelsUp() == 0
          && right.levelsUp() == 0
          && left.range() != right.range()) {
        pairs.add(new Pair(clause, left, right));
      }
    }
    boolean hasChanged = !pairs.isEmpty();
    while (hasChanged) {
      hasChanged = false;
      for (Expression clause : List.copyOf(clauses)) {
        if (clause instanceof Expression.OperatorCall call && isConstantClause(call)) {
          hasChanged |= spread(call);
        }
      }
    }
  }

  /// `column = constant`.
  private static boolean isConstantClause(Expression.OperatorCall call) {
    return call.arguments().size() == 2
        && call.operator().name().equals("=")
        && call.operator().canMerge()
        && Clauses.stripRelabel(call.arguments().get(0)) instanceof Expression.Column column
        && column.levelsUp() == 0
        && Clauses.ranges(call.arguments().get(1)) == 0
        && !Clauses.hasVolatile(call.arguments().get(1))
        && !Clauses.hasSubLink(call.arguments().get(1));
  }

  private boolean spread(Expression.OperatorCall call) {
    Expression.Column known = (Expression.Column) Clauses.stripRelabel(call.arguments().get(0));
    Expression value = call.arguments().get(1);
    Set<Pair> used = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      Expression.Column other =
          isSame(pair.left, known) ? pair.right : isSame(pair.right, known) ? pair.left : null;
      if (other == null) {
        continue;
      }
      OperatorDescriptor operator = equality(other, value);
      if (operator == null) {
        continue;
      }
      Expression own = knownValue(other);
      if (own != null && !IndexMatching.same(own, value)) {
        continue;
      }
      used.add(pair);
      if (own == null) {
        Expression side = argument(pair, other);
        clauses.add(new Expression.OperatorCall(operator, List.of(side, value), call.type(), -1));
      }
    }
    for (Pair pair : used) {
      clauses.remove(pair.clause);
      pairs.remove(pair);
    }
    return !used.isEmpty();
  }

  /// The pair's side with its cast, if it has one.
  private static Expression argument(Pair pair, Expression.Column column) {
    Expression.OperatorCall call = (Expression.OperatorCall) pair.clause;
    return call.arguments().get(pair.left == column ? 0 : 1);
  }

  private Expression knownValue(Expression.Column column) {
    for (Expression clause : clauses) {
      if (clause instanceof Expression.OperatorCall call
          && isConstantClause(call)
          && isSame((Expression.Column) Clauses.stripRelabel(call.arguments().get(0)), column)) {
        return call.arguments().get(1);
      }
    }
    return null;
  }

  private static boolean isSame(Expression.Column a, Expression.Column b) {
    return a.range() == b.range() && a.attribute() == b.attribute();
  }

  private static OperatorDescriptor equality(Expression.Column column, Expression value) {
    int left = Operators.operatorClassType(column.type());
    int right = Operators.operatorClassType(value.type());
    for (OperatorDescriptor candidate : Operators.candidates("=")) {
      if (candidate.leftType() == left && candidate.rightType() == right) {
        return candidate;
      }
    }
    return null;
  }
}

package pganatomy.engine.optimizer;

import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.OperatorDescriptor;
import pganatomy.engine.utils.adt.Operators;
import pganatomy.engine.utils.adt.ValueComparator;

/// Whether one simple condition follows from another: `a > 10` from `a = 20`.
///
/// PostgreSQL: src/backend/optimizer/util/predtest.c, predicate_implied_by_simple_clause()
final class PredicateTest {
  private PredicateTest() {}

  static boolean implies(Expression clause, Expression wanted) {
    if (wanted instanceof Expression.NullTest test && test.negated() && !test.row()) {
      return isStrictOver(clause, test.argument());
    }
    Comparison given = Comparison.of(clause);
    Comparison asked = Comparison.of(wanted);
    if (given == null
        || asked == null
        || !IndexMatching.same(given.operand, asked.operand)
        || given.constant.type().oid() != asked.constant.type().oid()) {
      return false;
    }
    if (given.constant.value() == null || asked.constant.value() == null) {
      return false;
    }
    ValueComparator comparator = Comparators.find(given.constant.type());
    return comparator != null
        && follows(
            given.strategy,
            asked.strategy,
            comparator.compareValues(given.constant.value(), asked.constant.value()));
  }

  /// Whether the clause cannot be true when the operand is null.
  private static boolean isStrictOver(Expression clause, Expression operand) {
    if (clause instanceof Expression.NullTest test) {
      return test.negated() && IndexMatching.same(test.argument(), operand);
    }
    if (clause instanceof Expression.OperatorCall call) {
      var function = Clauses.functionOf(call);
      if (function == null || !function.strict()) {
        return false;
      }
      for (Expression argument : call.arguments()) {
        if (IndexMatching.same(argument, operand)) {
          return true;
        }
      }
    }
    return clause instanceof Expression.ArrayComparison test
        && test.any()
        && IndexMatching.same(test.left(), operand);
  }

  /// `operand strategy constant`; strategies as B-trees number them: 1 `<`, ... 5 `>`.
  private record Comparison(Expression operand, int strategy, Expression.Constant constant) {
    static Comparison of(Expression clause) {
      if (!(clause instanceof Expression.OperatorCall call) || call.arguments().size() != 2) {
        return null;
      }
      Expression left = call.arguments().get(0);
      Expression right = call.arguments().get(1);
      int strategy = strategyOf(call.operator());
      if (strategy == 0) {
        return null;
      }
      if (right instanceof Expression.Constant constant) {
        return new Comparison(left, strategy, constant);
      }
      if (left instanceof Expression.Constant constant) {
        OperatorDescriptor swapped = Operators.byOid(call.operator().commutatorOid());
        return swapped == null ? null : new Comparison(right, strategyOf(swapped), constant);
      }
      return null;
    }
  }

  /// 0 for an operator that no B-tree knows; 6 for `<>`.
  static int strategyOf(OperatorDescriptor operator) {
    return switch (operator.name()) {
      case "<" -> 1;
      case "<=" -> 2;
      case "=" -> 3;
      case ">=" -> 4;
      case ">" -> 5;
      case "<>" -> 6;
      default -> 0;
    };
  }

  /// Whether `x given a` makes `x asked b` true, where `order` compares a with b.
  private static boolean follows(int given, int asked, int order) {
    return switch (asked) {
      case 1 -> given == 1 && order <= 0 || (given == 2 || given == 3) && order < 0;
      case 2 -> (given == 1 || given == 2 || given == 3) && order <= 0;
      case 3 -> given == 3 && order == 0;
      case 4 -> (given == 5 || given == 4 || given == 3) && order >= 0;
      case 5 -> given == 5 && order >= 0 || (given == 4 || given == 3) && order > 0;
      case 6 ->
          given == 3 && order != 0
              || given == 6 && order == 0
              || given == 1 && order <= 0
              || given == 5 && order >= 0
              || given == 2 && order < 0
              || given == 4 && order > 0;
      default -> false;
    };
  }
}

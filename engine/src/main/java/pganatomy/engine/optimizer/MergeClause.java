package pganatomy.engine.optimizer;

import pganatomy.engine.parser.query.Expression;

/// A condition by which a merge join joins, seen from its outer side.
///
/// @param clause the condition as it stands in the query
/// @param outer the side of the outer path
/// @param outerOrder what stands for `outer` in orders
record MergeClause(
    Expression.OperatorCall clause,
    Expression outer,
    Expression inner,
    Expression outerOrder,
    Expression innerOrder) {

  /// Null when a merge join of these ranges cannot use the condition.
  static MergeClause of(Expression clause, long outer, long inner, Orders orders) {
    if (!Equivalences.isMergeable(clause)) {
      return null;
    }
    Expression.OperatorCall call = (Expression.OperatorCall) clause;
    Expression left = call.arguments().get(0);
    Expression right = call.arguments().get(1);
    long leftRanges = Clauses.ranges(left);
    long rightRanges = Clauses.ranges(right);
    if ((leftRanges & ~outer) == 0 && (rightRanges & ~inner) == 0) {
      return new MergeClause(call, left, right, orders.canonical(left), orders.canonical(right));
    }
    if ((leftRanges & ~inner) == 0 && (rightRanges & ~outer) == 0) {
      return new MergeClause(call, right, left, orders.canonical(right), orders.canonical(left));
    }
    return null;
  }
}

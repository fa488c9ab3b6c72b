package pganatomy.engine.parser.analyze;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.error.SqlState;

/// Where aggregates and window functions may stand, and to which query level an aggregate belongs.
///
/// An aggregate belongs to the innermost level whose columns it aggregates: in `SELECT (SELECT
/// sum(t.a)) FROM t` the sum is the outer query's.
///
/// PostgreSQL: src/backend/parser/parse_agg.c, check_agglevels_and_constraints()
final class AggregateRules {
  private static final int NONE = Integer.MAX_VALUE;

  private AggregateRules() {}

  /// The level that an aggregate with these parts belongs to, counted outwards.
  static int level(
      List<Expression> arguments, List<Expression.SortKey> orderBy, Expression filter) {
    int level = NONE;
    for (Expression argument : arguments) {
      level = Math.min(level, minimum(argument));
    }
    for (Expression.SortKey key : orderBy) {
      level = Math.min(level, minimum(key.expression()));
    }
    if (filter != null) {
      level = Math.min(level, minimum(filter));
    }
    return level == NONE ? 0 : level;
  }

  private static int minimum(Expression node) {
    if (node instanceof Expression.Column column) {
      return column.levelsUp();
    }
    int level = node instanceof Expression.Aggregate aggregate ? aggregate.levelsUp() : NONE;
    for (Expression child : ExpressionTrees.children(node)) {
      level = Math.min(level, minimum(child));
    }
    return level;
  }

  static void check(
      AnalysisContext context,
      Scope scope,
      int levelsUp,
      List<Expression> arguments,
      Expression filter,
      int location) {
    Scope owner = scope;
    for (int i = 0; i < levelsUp; i++) {
      owner = owner.parent;
    }
    if (!owner.kind.aggregates) {
      throw context.error(
          SqlState.GROUPING_ERROR,
          "aggregate functions are not allowed in " + owner.kind.words,
          location);
    }
    owner.hasAggregates = true;
    var parts = new ArrayList<>(arguments);
    if (filter != null) {
      parts.add(filter);
    }
    for (Expression part : parts) {
      refuseNested(context, part, levelsUp);
    }
  }

  private static void refuseNested(AnalysisContext context, Expression node, int levelsUp) {
    if (node instanceof Expression.Aggregate inner && inner.levelsUp() == levelsUp) {
      throw context.error(
          SqlState.GROUPING_ERROR, "aggregate function calls cannot be nested", inner.location());
    }
    if (node instanceof Expression.FunctionCall inner && inner.function().returnsSet()) {
      throw context
          .error(
              SqlState.FEATURE_NOT_SUPPORTED,
              "aggregate function calls cannot contain set-returning function calls",
              inner.location())
          .hint("You might be able to move the set-returning function into a LATERAL FROM item.");
    }
    if (node instanceof Expression.WindowCall inner) {
      throw context.error(
          SqlState.GROUPING_ERROR,
          "aggregate function calls cannot contain window function calls",
          inner.location());
    }
    for (Expression child : ExpressionTrees.children(node)) {
      refuseNested(context, child, levelsUp);
    }
  }

  /// `GROUP BY 1` must not mean an aggregate.
  static void refuseInGroupBy(AnalysisContext context, Expression node) {
    if (node instanceof Expression.Aggregate aggregate && aggregate.levelsUp() == 0) {
      throw context.error(
          SqlState.GROUPING_ERROR,
          "aggregate functions are not allowed in GROUP BY",
          aggregate.location());
    }
    if (node instanceof Expression.WindowCall window) {
      throw context.error(
          SqlState.WINDOWING_ERROR,
          "window functions are not allowed in GROUP BY",
          window.location());
    }
    for (Expression child : ExpressionTrees.children(node)) {
      refuseInGroupBy(context, child);
    }
  }

  static void checkWindow(
      AnalysisContext context, Scope scope, List<Expression> arguments, int location) {
    if (!scope.kind.windows) {
      throw context.error(
          SqlState.WINDOWING_ERROR,
          "window functions are not allowed in " + scope.kind.words,
          location);
    }
    for (Expression argument : arguments) {
      refuseNestedWindow(context, argument);
    }
  }

  private static void refuseNestedWindow(AnalysisContext context, Expression node) {
    if (node instanceof Expression.WindowCall inner) {
      throw context.error(
          SqlState.WINDOWING_ERROR, "window function calls cannot be nested", inner.location());
    }
    for (Expression child : ExpressionTrees.children(node)) {
      refuseNestedWindow(context, child);
    }
  }
}

package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.parser.query.Query;

/// Puts nulls where a sub-query computes columns that nobody reads.
///
/// ```text
///   SELECT count(*) FROM (SELECT x, f(y) FROM t ORDER BY x) s      SELECT x, NULL FROM t ORDER BY x
/// ```
///
/// PostgreSQL also drops window functions that way; we leave them.
///
/// PostgreSQL: src/backend/optimizer/path/allpaths.c, remove_unused_subquery_outputs()
final class UnusedOutputs {
  private UnusedOutputs() {}

  /// @param others columns of this level that sub-queries read
  static Query remove(Query query, int range, QueryParts parts, List<Expression.Column> others) {
    if (query.setOperation() != null
        || query.command() != Query.Command.SELECT
        || query.distinct()
        || !query.distinctOn().isEmpty()) {
      return query;
    }
    boolean[] used = new boolean[query.targets().size() + 1];
    Reader reader = new Reader(range, used);
    parts.mapAll(reader);
    for (Expression.Column column : others) {
      reader.map(column);
    }
    if (reader.readsWhole) {
      return query;
    }
    List<Query.Target> targets = new ArrayList<>();
    boolean hasChanged = false;
    int visible = 0;
    for (Query.Target target : query.targets()) {
      boolean isRemoved =
          !target.hidden() && !used[++visible] && isRemovable(target) && target.reference() == 0;
      targets.add(isRemoved ? withoutValue(target) : target);
      hasChanged |= isRemoved;
    }
    return hasChanged ? withTargets(query, targets) : query;
  }

  private static boolean isRemovable(Query.Target target) {
    Expression expression = target.expression();
    return !(expression instanceof Expression.Constant)
        && !Clauses.hasVolatile(expression)
        && !Clauses.hasSetReturning(expression)
        && !hasWindowCall(expression);
  }

  private static boolean hasWindowCall(Expression expression) {
    return new pganatomy.engine.parser.query.ExpressionVisitor() {
      @Override
      protected boolean visit(Expression node, int depth) {
        return node instanceof Expression.WindowCall;
      }
    }.find(expression);
  }

  private static Query.Target withoutValue(Query.Target target) {
    Expression expression = target.expression();
    return new Query.Target(
        new Expression.Constant(expression.type(), expression.typeModifier(), null, -1),
        target.name(),
        target.attribute(),
        false,
        0,
        0,
        0);
  }

  private static Query withTargets(Query query, List<Query.Target> targets) {
    return new Query(
        query.command(),
        query.with(),
        query.withRecursive(),
        query.ranges(),
        query.from(),
        query.where(),
        query.resultRange(),
        targets,
        query.groupBy(),
        query.groupingSets(),
        query.having(),
        query.windows(),
        query.distinctOn(),
        false,
        query.orderBy(),
        query.limit(),
        query.limitWithTies(),
        query.offset(),
        null,
        query.rowMarks(),
        query.onConflict(),
        query.returning(),
        query.hasAggregates(),
        query.hasWindows(),
        query.hasSubLinks(),
        null);
  }

  /// Notes which columns of a range are read, in sub-queries, too.
  private static final class Reader extends ExpressionMapper {
    private final int range;
    private final boolean[] used;
    private boolean readsWhole;

    Reader(int range, boolean[] used) {
      this.range = range;
      this.used = used;
    }

    @Override
    public Expression map(Expression expression) {
      if (expression instanceof Expression.Column column) {
        if (column.levelsUp() == depth && column.range() == range) {
          readsWhole |= column.attribute() <= 0;
          if (column.attribute() > 0) {
            used[column.attribute()] = true;
          }
        }
        return column;
      }
      return mapChildren(expression);
    }
  }
}

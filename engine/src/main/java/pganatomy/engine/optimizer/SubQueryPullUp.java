package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.parser.query.Query;

/// Merges sub-queries of FROM into the query that reads them, where that changes nothing.
///
/// ```text
///   SELECT x.b FROM (SELECT a + 1 AS b FROM t WHERE c) AS x      SELECT t.a + 1 FROM t WHERE c
/// ```
///
/// PostgreSQL: src/backend/optimizer/prep/prepjointree.c, pull_up_subqueries()
final class SubQueryPullUp {
  private final QueryParts parts;

  SubQueryPullUp(QueryParts parts) {
    this.parts = parts;
  }

  void run() {
    if (parts.from != null) {
      parts.from = pullUp(parts.from, false);
    }
  }

  /// @param nullable whether an outer join may replace the item's rows by nulls
  private Query.FromItem pullUp(Query.FromItem item, boolean nullable) {
    return switch (item) {
      case Query.FromItem.List list -> {
        List<Query.FromItem> items = new ArrayList<>();
        for (Query.FromItem part : list.items()) {
          items.add(pullUp(part, nullable));
        }
        yield new Query.FromItem.List(items);
      }
      case Query.FromItem.Join join -> {
        boolean full = join.type() == Query.JoinType.FULL;
        boolean leftNullable = nullable || full || join.type() == Query.JoinType.RIGHT;
        boolean rightNullable =
            nullable
                || full
                || join.type() == Query.JoinType.LEFT
                || join.type() == Query.JoinType.ANTI;
        Query.FromItem left = pullUp(join.left(), leftNullable);
        Query.FromItem right = pullUp(join.right(), rightNullable);
        yield new Query.FromItem.Join(join.type(), left, right, join.condition(), join.range());
      }
      case Query.FromItem.Range range -> pullUpRange(range, nullable);
    };
  }

  private final List<Replacement> replacements = new ArrayList<>();

  private record Replacement(int range, List<Expression> columns, List<String> names) {
    Expression target(Expression.Column column) {
      return column.attribute() == 0
          ? new Expression.RowConstructor(columns, names, column.type(), -1)
          : columns.get(column.attribute() - 1);
    }
  }

  /// Whether anybody reads the sub-query's row as one value: an outer join makes that null, not a
  /// row of nulls.
  private boolean isReadWhole(int range) {
    boolean[] found = {false};
    parts.mapAll(
        new ExpressionMapper() {
          @Override
          public Expression map(Expression expression) {
            found[0] |=
                expression instanceof Expression.Column column
                    && column.levelsUp() == depth
                    && column.range() == range
                    && column.attribute() == 0;
            return mapChildren(expression);
          }
        });
    return found[0];
  }

  private Query.FromItem pullUpRange(Query.FromItem.Range item, boolean nullable) {
    if (!(parts.ranges.get(item.range()) instanceof Query.RangeEntry.SubQuery entry)
        || !isSimple(entry.query())
        || nullable && (!hasPlainTargets(entry.query()) || isReadWhole(item.range()))) {
      return item;
    }
    int offset = parts.ranges.size();
    if (offset + entry.query().ranges().size() > 60) {
      return item;
    }
    Query inner = new LevelShift(offset, -1).mapQuery(entry.query());
    // LATERAL references become columns of this level: levelsUp 1 - 1 = 0, numbers unchanged.
    parts.ranges.addAll(inner.ranges());
    List<Expression> columns = new ArrayList<>();
    for (Query.Target target : inner.targets()) {
      if (!target.hidden()) {
        columns.add(target.expression());
      }
    }
    replacements.add(new Replacement(item.range(), columns, entry.columnNames()));
    Query.FromItem from = inner.from();
    if (inner.where() != null) {
      from =
          new Query.FromItem.Join(
              Query.JoinType.INNER, from, new Query.FromItem.List(List.of()), inner.where(), -1);
    }
    return pullUp(from, nullable);
  }

  /// Puts the pulled-up columns in place everywhere. Later replacements can be inside earlier ones.
  void replace() {
    for (Replacement replacement : replacements) {
      parts.mapAll(
          new ExpressionMapper() {
            @Override
            public Expression map(Expression expression) {
              if (expression instanceof Expression.Column column
                  && column.levelsUp() == depth
                  && column.range() == replacement.range()
                  && column.attribute() >= 0) {
                Expression target = replacement.target(column);
                return depth == 0 ? target : new OuterShift(depth).map(target);
              }
              return mapChildren(expression);
            }
          });
    }
  }

  /// Moves an expression down into a sub-query `levels` below.
  private static final class OuterShift extends ExpressionMapper {
    private final int levels;

    OuterShift(int levels) {
      this.levels = levels;
    }

    @Override
    public Expression map(Expression expression) {
      if (expression instanceof Expression.Column column && column.levelsUp() >= depth) {
        return new Expression.Column(
            column.range(),
            column.attribute(),
            column.levelsUp() + levels,
            column.type(),
            column.typeModifier(),
            -1);
      }
      return mapChildren(expression);
    }
  }

  static boolean isSimple(Query query) {
    if (query.command() != Query.Command.SELECT
        || query.from() == null
        || query.setOperation() != null
        || query.hasAggregates()
        || query.hasWindows()
        || !query.groupBy().isEmpty()
        || query.having() != null
        || query.distinct()
        || !query.distinctOn().isEmpty()
        || query.limit() != null
        || query.offset() != null
        || !query.orderBy().isEmpty()
        || !query.with().isEmpty()
        || !query.rowMarks().isEmpty()) {
      return false;
    }
    for (Query.Target target : query.targets()) {
      if (Clauses.hasVolatile(target.expression())
          || Clauses.hasSetReturning(target.expression())) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasPlainTargets(Query query) {
    for (Query.Target target : query.targets()) {
      if (!(target.expression() instanceof Expression.Column column) || column.levelsUp() != 0) {
        return false;
      }
    }
    return true;
  }
}

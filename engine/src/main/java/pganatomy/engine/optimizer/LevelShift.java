package pganatomy.engine.optimizer;

import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.parser.query.Query;

/// Moves the expressions of a query that becomes part of the one around it: its ranges get new
/// numbers, and what it reads from outside comes nearer.
///
/// PostgreSQL: src/backend/rewrite/rewriteManip.c, OffsetVarNodes(), IncrementVarSublevelsUp()
class LevelShift extends ExpressionMapper {
  private final int rangeOffset;
  private final int levelShift;

  /// @param rangeOffset added to the numbers of the query's own ranges
  /// @param levelShift added to the levels of columns from outside
  LevelShift(int rangeOffset, int levelShift) {
    this.rangeOffset = rangeOffset;
    this.levelShift = levelShift;
  }

  @Override
  public Expression map(Expression expression) {
    if (expression instanceof Expression.Column column) {
      if (column.levelsUp() == depth) {
        return new Expression.Column(
            column.range() + rangeOffset,
            column.attribute(),
            column.levelsUp(),
            column.type(),
            column.typeModifier(),
            -1);
      }
      if (column.levelsUp() > depth) {
        return new Expression.Column(
            column.range(),
            column.attribute(),
            column.levelsUp() + levelShift,
            column.type(),
            column.typeModifier(),
            -1);
      }
    }
    return mapChildren(expression);
  }

  @Override
  public Query.RangeEntry mapRange(Query.RangeEntry range) {
    if (range instanceof Query.RangeEntry.CommonTableReference r && r.levelsUp() >= depth) {
      return new Query.RangeEntry.CommonTableReference(
          r.name(),
          r.levelsUp() + levelShift,
          r.selfReference(),
          r.alias(),
          r.columnNames(),
          r.columnTypes(),
          r.columnTypeModifiers());
    }
    return super.mapRange(range);
  }

  @Override
  public Query.FromItem mapFrom(Query.FromItem from) {
    if (depth == 0 && from instanceof Query.FromItem.Range range) {
      return new Query.FromItem.Range(range.range() + rangeOffset);
    }
    return super.mapFrom(from);
  }
}

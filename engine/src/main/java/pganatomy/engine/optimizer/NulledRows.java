package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.QueryBuilder;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;

/// Whole rows that an outer join may replace by null: `SELECT b FROM a LEFT JOIN b ON ...`.
///
/// A whole row is put together from its columns, above the joins; a row of nulls and no row at all
/// look the same there. So each such range has a *marker*, a column that is null only when there is
/// no row: `ctid` of a table. Anything else becomes a sub-query with a column more, which is true:
///
/// ```text
///   a LEFT JOIN (SELECT x, y ...) s      a LEFT JOIN (SELECT s.x, s.y, true FROM (...) s) s
///   s                                    CASE WHEN s.3 IS NOT NULL THEN ROW(s.x, s.y) END
/// ```
///
/// PostgreSQL has a whole-row Var made where the row is read, and PlaceHolderVars for pulled-up
/// sub-queries.
///
/// PostgreSQL: src/backend/optimizer/util/placeholder.c
final class NulledRows {
  private static final int CTID = -1;

  private final QueryParts parts;
  private long nullable;

  /// By range, a bit each: those that were given a column more.
  private long marked;

  NulledRows(QueryParts parts) {
    this.parts = parts;
  }

  /// Gives markers to the ranges that need one; after sub-queries were pulled up.
  void mark() {
    find(parts.from, false);
    if (nullable == 0) {
      return;
    }
    long read = readWhole() & nullable;
    for (int range = 0; range < parts.ranges.size(); range++) {
      Query.RangeEntry entry = parts.ranges.get(range);
      if ((read & 1L << range) != 0 && !(entry instanceof Query.RangeEntry.Table)) {
        parts.ranges.set(range, wrap(entry));
        marked |= 1L << range;
      }
    }
  }

  /// How many of a range's columns are the row's.
  int columnCount(int range) {
    int all = parts.ranges.get(range).columnTypes().size();
    return (marked & 1L << range) != 0 ? all - 1 : all;
  }

  /// `row`, or null when an outer join has no row for it.
  Expression nulled(int range, Expression.RowConstructor row) {
    if ((nullable & 1L << range) == 0) {
      return row;
    }
    Expression marker =
        (marked & 1L << range) != 0
            ? new Expression.Column(range, columnCount(range) + 1, 0, Types.BOOL, -1, -1)
            : new Expression.Column(range, CTID, 0, Types.byOid(TypeOids.TID), -1, -1);
    Expression isThere = new Expression.NullTest(marker, true, false, Types.BOOL, -1);
    return new Expression.Case(
        null,
        List.of(new Expression.WhenClause(isThere, row)),
        new Expression.Constant(row.type(), -1, null, -1),
        row.type(),
        -1);
  }

  private void find(Query.FromItem item, boolean isNullable) {
    switch (item) {
      case null -> {}
      case Query.FromItem.Range range -> nullable |= isNullable ? 1L << range.range() : 0;
      case Query.FromItem.List list -> {
        for (Query.FromItem part : list.items()) {
          find(part, isNullable);
        }
      }
      case Query.FromItem.Join join -> {
        boolean isFull = join.type() == Query.JoinType.FULL;
        find(join.left(), isNullable || isFull || join.type() == Query.JoinType.RIGHT);
        find(join.right(), isNullable || isFull || join.type() == Query.JoinType.LEFT);
      }
    }
  }

  private long readWhole() {
    long[] found = {0};
    parts.mapAll(
        new ExpressionMapper() {
          @Override
          public Expression map(Expression expression) {
            if (expression instanceof Expression.Column column
                && column.levelsUp() == depth
                && column.attribute() == 0) {
              found[0] |= 1L << column.range();
            }
            return mapChildren(expression);
          }
        });
    return found[0];
  }

  /// `(SELECT entry.*, true FROM entry)`.
  private static Query.RangeEntry wrap(Query.RangeEntry entry) {
    QueryBuilder query = new QueryBuilder();
    query.ranges.add(deeper(entry));
    query.from = new Query.FromItem.Range(0);
    List<String> names = new ArrayList<>(entry.columnNames());
    names.add("?marker?");
    List<Type> types = new ArrayList<>(entry.columnTypes());
    types.add(Types.BOOL);
    List<Integer> modifiers = new ArrayList<>(entry.columnTypeModifiers());
    modifiers.add(-1);
    for (int i = 0; i < types.size(); i++) {
      Expression value =
          i < types.size() - 1
              ? new Expression.Column(0, i + 1, 0, types.get(i), modifiers.get(i), -1)
              : new Expression.Constant(Types.BOOL, -1, true, -1);
      query.targets.add(new Query.Target(value, names.get(i), 0, false, 0, 0, 0));
    }
    return new Query.RangeEntry.SubQuery(
        query.build(), entry.alias(), names, types, modifiers, isLateral(entry), 0);
  }

  private static boolean isLateral(Query.RangeEntry entry) {
    return switch (entry) {
      case Query.RangeEntry.SubQuery r -> r.lateral();
      case Query.RangeEntry.Function r -> r.lateral();
      case Query.RangeEntry.Values r -> r.lateral();
      case Query.RangeEntry.Table _,
          Query.RangeEntry.CommonTableReference _,
          Query.RangeEntry.Join _ ->
          false;
    };
  }

  /// The same entry one level further down: what it reads from outside is further away.
  private static Query.RangeEntry deeper(Query.RangeEntry entry) {
    return new ExpressionMapper() {
      @Override
      public Expression map(Expression expression) {
        return expression instanceof Expression.Column column && column.levelsUp() >= depth
            ? new Expression.Column(
                column.range(),
                column.attribute(),
                column.levelsUp() + 1,
                column.type(),
                column.typeModifier(),
                -1)
            : mapChildren(expression);
      }

      @Override
      public Query.RangeEntry mapRange(Query.RangeEntry range) {
        return range instanceof Query.RangeEntry.CommonTableReference r && r.levelsUp() >= depth
            ? new Query.RangeEntry.CommonTableReference(
                r.name(),
                r.levelsUp() + 1,
                r.selfReference(),
                r.alias(),
                r.columnNames(),
                r.columnTypes(),
                r.columnTypeModifiers())
            : super.mapRange(range);
      }
    }.mapRange(entry);
  }
}

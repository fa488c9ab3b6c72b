package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;

/// Hidden columns that tell which rows a joined row was made of: the ctid of a table's row, all
/// columns of anything else. When one of the rows turns out to have changed, the join is computed
/// again for the new version and the very same other rows.
///
/// The inner side of a semi or anti join gives no columns; such a table is read again as a whole.
///
/// PostgreSQL: src/backend/optimizer/plan/planner.c, preprocess_rowmarks(); prep/preptlist.c
final class RowSources {
  private static final int CTID = -1;

  private record Source(int range, List<Expression> columns) {}

  private final List<Source> sources = new ArrayList<>();
  private final List<Query.RangeEntry> ranges;

  /// @param skipped the range that is changed, whose ctid is there anyway; -1 for none
  RowSources(QueryParts parts, int skipped) {
    ranges = parts.ranges;
    long wanted = parts.from == null ? 0 : visible(parts.from);
    for (int range = 0; range < ranges.size(); range++) {
      if ((wanted & 1L << range) != 0 && range != skipped) {
        sources.add(new Source(range, columns(range, ranges.get(range))));
      }
    }
  }

  private static long visible(Query.FromItem item) {
    return switch (item) {
      case Query.FromItem.Range range -> 1L << range.range();
      case Query.FromItem.Join join -> {
        boolean isHalf = join.type() == Query.JoinType.SEMI || join.type() == Query.JoinType.ANTI;
        yield visible(join.left()) | (isHalf ? 0 : visible(join.right()));
      }
      case Query.FromItem.List list -> {
        long all = 0;
        for (Query.FromItem part : list.items()) {
          all |= visible(part);
        }
        yield all;
      }
    };
  }

  private static List<Expression> columns(int range, Query.RangeEntry entry) {
    if (entry instanceof Query.RangeEntry.Table) {
      return List.of(
          new Expression.Column(range, CTID, 0, Types.byOid(TypeOids.TID), -1, -1));
    }
    List<Expression> columns = new ArrayList<>();
    for (int i = 0; i < entry.columnTypes().size(); i++) {
      columns.add(
          new Expression.Column(
              range, i + 1, 0, entry.columnTypes().get(i), entry.columnTypeModifiers().get(i), -1));
    }
    return columns;
  }

  /// What the plan below must give in addition.
  List<Query.Target> targets() {
    List<Query.Target> targets = new ArrayList<>();
    for (Source source : sources) {
      for (Expression column : source.columns) {
        targets.add(new Query.Target(column, null, 0, true, 0, 0, 0));
      }
    }
    return targets;
  }

  /// Where that is in the plan's columns.
  List<Plan.RowSource> find(Planned child, BaseRelation[] relations) {
    List<Plan.RowSource> found = new ArrayList<>();
    for (Source source : sources) {
      int[] columns = new int[source.columns.size()];
      for (int i = 0; i < columns.length; i++) {
        columns[i] = child.columns().indexOf(source.columns.get(i));
      }
      found.add(
          new Plan.RowSource(
              relations[source.range].scan,
              ranges.get(source.range) instanceof Query.RangeEntry.Table table
                  ? table.relation()
                  : null,
              columns));
    }
    return found;
  }

  /// The position of a range among those sources, -1 when it is none.
  int indexOf(int range) {
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).range == range) {
        return i;
      }
    }
    return -1;
  }
}

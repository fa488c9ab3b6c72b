package pganatomy.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.QueryBuilder;

/// Puts a WITH item in place of its only reference, where nothing speaks against it.
///
/// PostgreSQL: src/backend/optimizer/plan/subselect.c, inline_cte()
final class CommonTableInliner {
  private CommonTableInliner() {}

  static Query inline(Query query) {
    Query current = query;
    for (Query.CommonTable table : query.with()) {
      if (isInlinable(table)) {
        current = inlineOne(current, table.name());
      }
    }
    return current;
  }

  private static boolean isInlinable(Query.CommonTable table) {
    boolean mayInline =
        table.materialized() == null ? table.references() == 1 : !table.materialized();
    return mayInline
        && table.references() > 0
        && !table.recursive()
        && table.query().command() == Query.Command.SELECT
        && table.query().rowMarks().isEmpty()
        && !Clauses.hasVolatile(table.query());
  }

  private static Query inlineOne(Query query, String name) {
    List<Query.CommonTable> others = new ArrayList<>();
    Query.CommonTable inlined = null;
    for (Query.CommonTable table : query.with()) {
      if (table.name().equals(name)) {
        inlined = table;
      } else {
        others.add(table);
      }
    }
    Query body = inlined.query();
    Query replaced =
        new ExpressionMapper() {
          @Override
          public Query.RangeEntry mapRange(Query.RangeEntry range) {
            if (range instanceof Query.RangeEntry.CommonTableReference r
                && r.levelsUp() == depth
                && r.name().equals(name)
                && !r.selfReference()) {
              return new Query.RangeEntry.SubQuery(
                  new LevelShift(0, depth).mapQuery(body),
                  r.alias(),
                  r.columnNames(),
                  r.columnTypes(),
                  r.columnTypeModifiers(),
                  false,
                  0);
            }
            return super.mapRange(range);
          }
        }.mapQuery(query);
    return withoutTable(replaced, name);
  }

  private static Query withoutTable(Query q, String name) {
    List<Query.CommonTable> with = new ArrayList<>();
    for (Query.CommonTable table : q.with()) {
      if (!table.name().equals(name)) {
        with.add(table);
      }
    }
    QueryBuilder without = new QueryBuilder(q);
    without.with = with;
    return without.build();
  }
}

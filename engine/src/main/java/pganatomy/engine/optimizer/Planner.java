package pganatomy.engine.optimizer;

import java.util.List;
import pganatomy.engine.catalog.Catalog;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.executor.plan.PlannedStatement;
import pganatomy.engine.parser.query.ExpressionMapper;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.FunctionContext;

/// Makes a plan of an analysed statement.
///
/// PostgreSQL: src/backend/optimizer/plan/planner.c, planner()
public final class Planner {
  private Planner() {}

  /// @param parameters the values of `$1`, ... when they are known, or null for a plan that serves
  ///   all
  public static PlannedStatement plan(
      Query query, Catalog catalog, FunctionContext functions, Object[] parameters) {
    PlannerGlobal global = new PlannerGlobal(catalog, functions, parameters);
    global.rangeCount = countRanges(query);
    QueryPlanner planner = new QueryPlanner(global, null, List.of());
    Plan plan = planner.plan(query).plan();
    return new PlannedStatement(
        query.command(),
        plan,
        global.subPlans,
        global.initPlans,
        global.execParameters,
        global.workTables,
        global.rangeCount,
        !query.returning().isEmpty());
  }

  private static int countRanges(Query query) {
    int[] count = {0};
    new ExpressionMapper() {
      @Override
      public Query mapQuery(Query q) {
        count[0] += q.ranges().size();
        return super.mapQuery(q);
      }
    }.mapQuery(query);
    return count[0];
  }
}

package pganatomy.engine.optimizer;

import pganatomy.engine.executor.plan.Plan;

/// A planned query level.
///
/// @param query null when the planner below has no statistics to pass on
record PlannedQuery(Plan plan, QueryPlanner query) {
  int columnWidth(int visibleColumn) {
    return query.outputWidth(visibleColumn);
  }

  Selectivity.Variable origin(int visibleColumn, BaseRelation reader) {
    return query.origin(visibleColumn);
  }
}

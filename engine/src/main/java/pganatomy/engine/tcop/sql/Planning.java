package pganatomy.engine.tcop.sql;

import pganatomy.engine.executor.plan.PlannedStatement;
import pganatomy.engine.optimizer.Planner;
import pganatomy.engine.parser.query.Query;

/// Plans a query for a session.
final class Planning {
  private Planning() {}

  static PlannedStatement plan(Query query, SqlSession session, Object[] parameters) {
    return Planner.plan(query, session.catalog(), session.functions(), parameters);
  }
}

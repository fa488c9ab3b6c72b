package pganatomy.engine.tcop.sql;

import pganatomy.engine.executor.plan.PlannedStatement;
import pganatomy.engine.optimizer.Planner;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.tcop.StatementIdentity;
import pganatomy.engine.tcop.StatementTracking;
import pganatomy.engine.utils.error.DatabaseException;

/// Plans a query for a session; measures it where `pg_stat_statements.track_planning` is on.
///
/// PostgreSQL: src/backend/optimizer/plan/planner.c, planner();
/// contrib/pg_stat_statements/pg_stat_statements.c, pgss_planner()
final class Planning {
  private static StatementIdentity identity;

  private Planning() {}

  /// Whose plan is made from now on, null for nobody's that counts. Gives what was before.
  static StatementIdentity identify(StatementIdentity newIdentity) {
    StatementIdentity before = identity;
    identity = newIdentity;
    return before;
  }

  static PlannedStatement plan(Query query, SqlSession session, Object[] parameters) {
    if (identity == null || !StatementTracking.isPlanningWanted()) {
      return Planner.plan(query, session.catalog(), session.functions(), parameters);
    }
    StatementTracking tracking = StatementTracking.of(identity);
    tracking.resume();
    try {
      return Planner.plan(query, session.catalog(), session.functions(), parameters);
    } catch (DatabaseException failed) {
      tracking.fail();
      throw failed;
    } finally {
      tracking.leave();
      tracking.finishPlanning();
    }
  }
}

package pganatomy.engine.tcop.sql;

import pganatomy.engine.parser.ast.SessionStatement;
import pganatomy.engine.tcop.Execution;
import pganatomy.engine.tcop.PreparedQuery;
import pganatomy.engine.tcop.StatementContext;
import pganatomy.engine.tcop.StatementIdentity;
import pganatomy.engine.tcop.StatementTracking;
import pganatomy.engine.tcop.TrackedExecution;

/// Opens a statement that has a number, and measures it if the statistics want it.
///
/// PostgreSQL: contrib/pg_stat_statements/pg_stat_statements.c, pgss_ExecutorStart(),
/// pgss_ProcessUtility()
final class TrackedOpening {
  private TrackedOpening() {}

  static Execution open(
      SqlSession session, PreparedQuery query, Object[] parameters, StatementContext context) {
    StatementTracking.identify(session.catalog().userOid(), session.catalog().databaseOid());
    DataQuery planned = planned(query);
    if (planned == null) {
      return openUtility(session, query, parameters, context);
    }
    StatementTracking.report(planned.identity());
    if (planned.identity() == null || !StatementTracking.isWanted()) {
      return session.openPlainly(query, parameters, context);
    }
    StatementTracking tracking = StatementTracking.of(planned.identity());
    Execution execution = session.openPlainly(query, parameters, context);
    return new TrackedExecution(execution, tracking, false);
  }

  /// EXECUTE counts as the statement that it executes.
  private static DataQuery planned(PreparedQuery query) {
    return switch (query) {
      case DataQuery data -> data;
      case ExecuteQuery execute -> execute.query();
      default -> null;
    };
  }

  private static Execution openUtility(
      SqlSession session, PreparedQuery query, Object[] parameters, StatementContext context) {
    String text = context == null ? null : context.text();
    boolean isCounted =
        text != null && !(query.statement().statement() instanceof SessionStatement.Prepare);
    if (!isCounted) {
      return session.openPlainly(query, parameters, context);
    }
    StatementIdentity identity =
        query instanceof ExplainQuery explain
            ? explain.identity()
            : StatementIdentity.ofUtility(query.statement(), text);
    StatementTracking.report(identity);
    if (!StatementTracking.isUtilityWanted()) {
      return session.openPlainly(query, parameters, context);
    }
    StatementTracking tracking = StatementTracking.of(identity);
    tracking.resume();
    Execution execution;
    try {
      execution = session.openPlainly(query, parameters, context);
    } finally {
      tracking.leave();
    }
    return new TrackedExecution(execution, tracking, true);
  }
}

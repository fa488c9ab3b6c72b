package pganatomy.engine.tcop.sql;

import pganatomy.engine.executor.ExecutionState;
import pganatomy.engine.executor.PlanExecutor;
import pganatomy.engine.executor.PlanExecutors;
import pganatomy.engine.executor.plan.PlannedStatement;
import pganatomy.engine.tcop.Execution;
import pganatomy.engine.utils.memory.MemoryContext;
import pganatomy.engine.utils.vector.Batch;

/// One run of a plan.
///
/// PostgreSQL: src/backend/executor/execMain.c; src/backend/tcop/pquery.c, ProcessQuery()
final class QueryExecution implements Execution {
  private final SqlSession session;
  private final PlannedStatement plan;
  private final MemoryContext memory;
  private final ExecutionState state;
  private final PlanExecutor root;
  private boolean isClosed;

  QueryExecution(
      SqlSession session,
      PlannedStatement plan,
      Object[] parameters,
      ExecutionState.Measure measure) {
    this.session = session;
    this.plan = plan;
    this.memory = MemoryContext.top().child("PortalContext", "<unnamed>");
    this.state =
        new ExecutionState(
            plan,
            parameters,
            session.functions(),
            session.transaction().statementSnapshot(),
            session.transaction(),
            memory,
            measure);
    this.root = PlanExecutors.create(plan.plan(), state);
  }

  PlanExecutor root() {
    return root;
  }

  ExecutionState state() {
    return state;
  }

  /// A statement that returns no rows gives none here either: its root node runs to the end.
  @Override
  public Batch next() {
    return root.next();
  }

  @Override
  public String completionTag(long rowsSent) {
    return switch (plan.command()) {
      case SELECT -> "SELECT " + rowsSent;
      case INSERT -> "INSERT 0 " + state.changedRows();
      case UPDATE -> "UPDATE " + state.changedRows();
      case DELETE -> "DELETE " + state.changedRows();
      case MERGE -> "MERGE " + state.changedRows();
    };
  }

  @Override
  public void close() {
    if (!isClosed) {
      isClosed = true;
      try {
        root.close();
        state.close();
      } finally {
        memory.close();
        session.transaction().forgetStatementSnapshot();
      }
    }
  }
}

package pganatomy.engine.tcop.sql;

import java.util.HashMap;
import java.util.Map;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.executor.ExecutionState;
import pganatomy.engine.executor.InternalStatements;
import pganatomy.engine.executor.PlanExecutor;
import pganatomy.engine.executor.PlanExecutors;
import pganatomy.engine.executor.plan.PlannedStatement;
import pganatomy.engine.parser.ast.DataStatement;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.memory.MemoryContext;
import pganatomy.engine.utils.vector.Batch;

/// Runs the statements that foreign keys need, inside of the statement that is being run; keeps
/// their analysed form.
///
/// PostgreSQL: src/backend/executor/spi.c, SPI_execute_snapshot()
final class InternalRunner implements InternalStatements.Runner {
  private static final int MOST_KEPT = 64;

  private final SqlSession session;
  private final Map<String, DataQuery> queries = new HashMap<>();

  InternalRunner(SqlSession session) {
    this.session = session;
  }

  @Override
  public long run(String text, Type[] types, Object[] values) {
    DataQuery query = queries.get(text);
    if (query == null) {
      RawStatement raw = session.parse(text).getFirst();
      query = new DataQuery(session, raw, (DataStatement) raw.statement(), text, types);
      if (queries.size() == MOST_KEPT) {
        queries.clear();
      }
      queries.put(text, query);
    }
    session.transaction().incrementCommandCounter();
    PlannedStatement plan = query.plan(values);
    MemoryContext memory = MemoryContext.top().child("SPI Exec");
    // Rows that others have added since this transaction's snapshot refer to the key as well.
    Snapshot snapshot = session.transaction().latestSnapshot();
    ExecutionState state =
        new ExecutionState(
            plan,
            values,
            session.functions(),
            snapshot,
            session.transaction(),
            memory,
            ExecutionState.Measure.NOTHING);
    if (session.transaction().isolation().usesTransactionSnapshot()) {
      state.crossCheckWith(session.transaction().internalSnapshot());
    }
    PlanExecutor root = PlanExecutors.create(plan.plan(), state);
    try {
      return count(root, plan.command() == Query.Command.SELECT) + state.changedRows();
    } finally {
      root.close();
      state.close();
      memory.close();
    }
  }

  /// For a SELECT one row is enough.
  private static long count(PlanExecutor root, boolean isSelect) {
    long rows = 0;
    for (Batch batch = root.next(); batch != null; batch = root.next()) {
      rows += batch.rowCount;
      if (isSelect) {
        return rows;
      }
    }
    return 0;
  }
}

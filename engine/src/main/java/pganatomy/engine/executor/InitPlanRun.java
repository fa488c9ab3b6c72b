package pganatomy.engine.executor;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.plan.PlannedStatement.SubPlanEntry;
import pganatomy.engine.parser.query.Expression.SubLinkKind;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;

/// A sub-query that does not depend on the outer row: it runs when its value is first needed, once.
///
/// PostgreSQL: src/backend/executor/nodeSubplan.c, ExecSetParamPlan()
final class InitPlanRun {
  private final ExecutionState state;
  private final SubPlanEntry entry;
  private boolean isDone;
  private boolean hasRun;

  InitPlanRun(ExecutionState state, SubPlanEntry entry) {
    this.state = state;
    this.entry = entry;
  }

  boolean isDone() {
    return isDone;
  }

  boolean isIndependent() {
    return entry.outerParameters().length == 0;
  }

  void resetIfDependent() {
    if (entry.outerParameters().length > 0) {
      isDone = false;
    }
  }

  Object run() {
    PlanExecutor executor = state.subPlanExecutor(state.statement().subPlans().indexOf(entry));
    if (hasRun) {
      executor.rescan();
    }
    hasRun = true;
    isDone = true;
    return value(executor, entry.sublink());
  }

  /// What the rows of a sub-query mean as one value.
  static Object value(PlanExecutor executor, SubLinkKind kind) {
    return switch (kind) {
      case EXISTS -> executor.next() != null;
      case ARRAY -> array(executor);
      default -> scalar(executor);
    };
  }

  private static Object scalar(PlanExecutor executor) {
    Object value = null;
    boolean hasRow = false;
    for (Batch batch = executor.next(); batch != null; batch = executor.next()) {
      if (batch.rowCount > 1 || hasRow) {
        throw DatabaseException.error(
            SqlState.CARDINALITY_VIOLATION,
            "more than one row returned by a subquery used as an expression");
      }
      hasRow = true;
      value = batch.columns[0].get(0);
    }
    return value;
  }

  private static Object array(PlanExecutor executor) {
    List<Object> elements = new ArrayList<>();
    for (Batch batch = executor.next(); batch != null; batch = executor.next()) {
      for (int i = 0; i < batch.rowCount; i++) {
        elements.add(batch.columns[0].get(i));
      }
    }
    int elementType = executor.plan().outputs().get(0).expression().type().oid();
    return ArrayValue.of(elementType, elements.toArray());
  }
}

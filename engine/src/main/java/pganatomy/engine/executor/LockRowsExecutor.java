package pganatomy.engine.executor;

import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.vector.Batch;

/// FOR UPDATE and kin. There are no row locks yet: rows are only passed on.
///
/// PostgreSQL: src/backend/executor/nodeLockRows.c
final class LockRowsExecutor extends PlanExecutor {
  LockRowsExecutor(ExecutionState state, Plan.LockRows plan) {
    super(state, plan, PlanExecutors.create(plan.child(), state));
  }

  @Override
  protected Batch produce() {
    return child().next();
  }

  @Override
  protected void restart() {
    child().rescan();
  }
}

package pganatomy.engine.executor;

import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.vector.Batch;

/// The rows of one child after the other.
///
/// PostgreSQL: src/backend/executor/nodeAppend.c
final class AppendExecutor extends PlanExecutor {
  private int current;

  AppendExecutor(ExecutionState state, Plan.Append plan) {
    super(state, plan, PlanExecutors.createAll(plan.inputs(), state));
  }

  @Override
  protected Batch produce() {
    for (; current < children().length; current++) {
      Batch batch = children()[current].next();
      if (batch != null) {
        return batch;
      }
    }
    return null;
  }

  @Override
  protected void restart() {
    current = 0;
    for (PlanExecutor child : children()) {
      child.rescan();
    }
  }
}

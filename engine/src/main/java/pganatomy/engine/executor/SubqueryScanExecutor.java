package pganatomy.engine.executor;

import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.vector.Batch;

/// Passes on the rows of a sub-query that could not be merged into the query around it.
///
/// PostgreSQL: src/backend/executor/nodeSubqueryscan.c
final class SubqueryScanExecutor extends ScanExecutor {
  SubqueryScanExecutor(ExecutionState state, Plan.SubqueryScan plan) {
    super(
        state,
        plan,
        plan.filter(),
        plan.child().outputs().size(),
        PlanExecutors.create(plan.child(), state));
  }

  @Override
  Batch read() {
    return child().next();
  }

  @Override
  void limitReading(long count) {
    child().limitRows(count);
  }

  @Override
  void restartReading() {
    child().rescan();
  }
}

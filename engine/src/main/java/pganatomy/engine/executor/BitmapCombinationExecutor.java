package pganatomy.engine.executor;

import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.vector.Batch;

/// AND and OR of bitmaps.
///
/// PostgreSQL: src/backend/executor/nodeBitmapAnd.c, nodeBitmapOr.c
final class BitmapCombinationExecutor extends PlanExecutor {
  private final boolean isOr;

  BitmapCombinationExecutor(ExecutionState state, Plan.BitmapCombination plan) {
    super(state, plan, PlanExecutors.createAll(plan.inputs(), state));
    isOr = plan.or();
  }

  TupleBitmap collect() {
    if (instrumentation() != null) {
      instrumentation().start();
    }
    TupleBitmap result = null;
    for (PlanExecutor child : children()) {
      TupleBitmap part = collect(child);
      if (result == null) {
        result = part;
      } else if (isOr) {
        result.unite(part);
      } else {
        result.intersect(part);
      }
      if (!isOr && result.count() == 0) {
        break;
      }
    }
    if (instrumentation() != null) {
      instrumentation().stop(0);
    }
    return result;
  }

  static TupleBitmap collect(PlanExecutor node) {
    return node instanceof BitmapIndexScanExecutor leaf
        ? leaf.collect()
        : ((BitmapCombinationExecutor) node).collect();
  }

  @Override
  protected Batch produce() {
    throw new IllegalStateException("a bitmap gives no rows");
  }

  @Override
  protected void restart() {
    for (PlanExecutor child : children()) {
      child.rescan();
    }
  }
}

package pganatomy.engine.executor;

import pganatomy.engine.utils.sort.RowStore;
import pganatomy.engine.utils.vector.Batch;

/// The rows of a WITH item: fetched from its plan as far as somebody has read.
final class CommonTableRun {
  private final ExecutionState state;
  private final int subPlan;
  private PlanExecutor executor;
  private RowStore store;
  private boolean isComplete;

  CommonTableRun(ExecutionState state, int subPlan) {
    this.state = state;
    this.subPlan = subPlan;
  }

  RowStore.Reader reader() {
    start();
    return store.reader();
  }

  /// Brings the next rows into the store; false when there are none.
  boolean fetchMore() {
    Batch batch = isComplete ? null : executor.next();
    isComplete = batch == null;
    if (!isComplete) {
      store.add(batch);
    }
    return !isComplete;
  }

  /// Runs it to its end, whether somebody wants the rows or not: a WITH item that changes data.
  void complete() {
    start();
    while (!isComplete) {
      fetchMore();
    }
  }

  private void start() {
    if (executor == null) {
      executor = state.subPlanExecutor(subPlan);
      store = Spill.rowStore(state, Spill.types(executor.plan().outputs()));
    }
  }

  RowStore store() {
    return store;
  }

  void resetIfDependent() {
    if (executor != null
        && state.statement().subPlans().get(subPlan).outerParameters().length > 0) {
      executor.rescan();
      store.clear();
      isComplete = false;
    }
  }

  void close() {
    if (store != null) {
      store.close();
      store = null;
    }
  }
}

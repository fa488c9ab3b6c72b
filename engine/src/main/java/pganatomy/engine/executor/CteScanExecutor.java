package pganatomy.engine.executor;

import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.sort.RowStore;
import pganatomy.engine.utils.vector.Batch;

/// Reads the rows of a WITH item.
///
/// PostgreSQL: src/backend/executor/nodeCtescan.c
public final class CteScanExecutor extends ScanExecutor {
  private final CommonTableRun table;
  private final Batch batch;
  private RowStore.Reader reader;

  CteScanExecutor(ExecutionState state, Plan.CteScan plan) {
    super(state, plan, plan.filter(), plan.columnTypes().size());
    this.table = state.commonTable(plan.subPlan());
    this.batch = Batch.create(kinds(plan.columnTypes()));
  }

  @Override
  Batch read() {
    if (reader == null) {
      reader = table.reader();
    }
    while (!reader.next(batch)) {
      if (!table.fetchMore()) {
        return null;
      }
    }
    return batch;
  }

  @Override
  void restartReading() {
    reader = null;
  }

  public boolean wasOnDisk() {
    return table.store() != null && table.store().wasOnDisk();
  }

  public long spaceKilobytes() {
    return table.store() == null ? 0 : table.store().spaceKilobytes();
  }

  CommonTableRun table() {
    return table;
  }
}

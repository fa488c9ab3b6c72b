package pganatomy.engine.executor;

import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.vector.Batch;

/// PostgreSQL: src/backend/executor/nodeWorktablescan.c
final class WorkTableScanExecutor extends ScanExecutor {
  private final WorkTable table;
  private final Batch batch;
  private boolean isReading;

  WorkTableScanExecutor(ExecutionState state, Plan.WorkTableScan plan) {
    super(state, plan, plan.filter(), plan.columnTypes().size());
    this.table = state.workTable(plan.workTable());
    this.batch = Batch.create(kinds(plan.columnTypes()));
  }

  @Override
  Batch read() {
    if (table.reader == null) {
      return null;
    }
    if (!isReading) {
      table.reader.rewind();
      isReading = true;
    }
    return table.reader.next(batch) ? batch : null;
  }

  @Override
  void restartReading() {
    isReading = false;
  }
}

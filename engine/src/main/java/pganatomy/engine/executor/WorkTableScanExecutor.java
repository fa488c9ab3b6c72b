package pganatomy.engine.executor;

import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.vector.Batch;

/// PostgreSQL: src/backend/executor/nodeWorktablescan.c
final class WorkTableScanExecutor extends ScanExecutor {
  private final WorkTable table;
  private final Batch batch;
  private int position;

  WorkTableScanExecutor(ExecutionState state, Plan.WorkTableScan plan) {
    super(state, plan, plan.filter(), plan.columnTypes().size());
    this.table = state.workTable(plan.workTable());
    this.batch = Batch.create(kinds(plan.columnTypes()));
  }

  @Override
  Batch read() {
    if (table.rows == null || position >= table.rows.rowCount) {
      return null;
    }
    batch.clear();
    position += table.rows.copyTo(batch, position);
    return batch;
  }

  @Override
  void restartReading() {
    position = 0;
  }
}

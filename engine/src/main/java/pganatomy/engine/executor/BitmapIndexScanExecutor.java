package pganatomy.engine.executor;

import pganatomy.engine.access.nbtree.BtreeScan;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.vector.Batch;

/// Collects where the rows are that an index finds.
///
/// PostgreSQL: src/backend/executor/nodeBitmapIndexscan.c, MultiExecBitmapIndexScan()
public final class BitmapIndexScanExecutor extends PlanExecutor {
  private final Plan.BitmapIndexScan plan;
  private final IndexScanKeys keys;
  private long searches;

  BitmapIndexScanExecutor(ExecutionState state, Plan.BitmapIndexScan plan) {
    super(state, plan);
    this.plan = plan;
    this.keys = new IndexScanKeys(plan.conditions(), new ExpressionCompiler(state));
  }

  public long searches() {
    return searches;
  }

  /// Reads the index from start to end.
  TupleBitmap collect() {
    if (instrumentation() != null) {
      instrumentation().start();
    }
    int found = 0;
    TupleBitmap bitmap = new TupleBitmap(ExecutionState.workMemBytes());
    try (BtreeScan scan = BtreeScan.open(plan.index(), state.snapshot(), true, null, null)) {
      scan.rescan(keys.keys());
      while (scan.next()) {
        bitmap.add(scan.ctids, 0, scan.count);
        found += scan.count;
      }
      searches += scan.searches();
    }
    if (instrumentation() != null) {
      instrumentation().stop(found);
    }
    return bitmap;
  }

  @Override
  protected Batch produce() {
    throw new IllegalStateException("a bitmap gives no rows");
  }

  @Override
  protected void restart() {
    // Each collection starts anew.
  }
}

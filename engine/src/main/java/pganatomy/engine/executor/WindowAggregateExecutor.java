package pganatomy.engine.executor;

import java.util.Arrays;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// Window functions: reads one partition after the other and computes each function for each row.
///
/// PostgreSQL: src/backend/executor/nodeWindowAgg.c
public final class WindowAggregateExecutor extends PlanExecutor {
  private final Plan.WindowAggregate plan;
  private final Projection projection;
  private final KeyComparison partitionKeys;
  private final VectorKind[] childKinds;
  private final RowBuffer partition;
  private final WindowFrame frame;
  private final WindowCallRun[] runs;
  private final Batch result;
  private Batch pending;
  private int pendingRow;
  private boolean isInputDone;
  private int position;
  private long mostBytes;

  WindowAggregateExecutor(ExecutionState state, Plan.WindowAggregate plan) {
    super(state, plan, PlanExecutors.create(plan.child(), state));
    this.plan = plan;
    this.childKinds = Spill.kinds(Spill.types(plan.child().outputs()));
    this.partitionKeys = new KeyComparison(plan.partitionColumns());
    this.partition = new RowBuffer(childKinds);
    ExpressionCompiler compiler = new ExpressionCompiler(state);
    this.frame = new WindowFrame(state, plan, partition, compiler);
    this.runs = new WindowCallRun[plan.calls().size()];
    VectorKind[] kinds = Arrays.copyOf(childKinds, childKinds.length + runs.length);
    for (int i = 0; i < runs.length; i++) {
      runs[i] = new WindowCallRun(state, plan.calls().get(i), frame, partition, compiler);
      kinds[childKinds.length + i] = plan.calls().get(i).type().vectorKind();
    }
    this.result = Batch.create(kinds);
    this.projection = new Projection(plan.outputs(), compiler, kinds.length);
  }

  @Override
  protected Batch produce() {
    if (position >= partition.rowCount && !nextPartition()) {
      return null;
    }
    int count = Math.min(Batch.CAPACITY, partition.rowCount - position);
    result.clear();
    for (int c = 0; c < childKinds.length; c++) {
      result.columns[c].copyRows(0, partition.columns[c], position, count);
    }
    for (int i = 0; i < count; i++) {
      frame.moveTo(position + i);
      for (int r = 0; r < runs.length; r++) {
        result.columns[childKinds.length + r].set(i, runs[r].evaluate());
      }
    }
    position += count;
    result.rowCount = count;
    return projection.project(result);
  }

  private boolean nextPartition() {
    partition.clear();
    position = 0;
    while (true) {
      if (pending == null) {
        pending = isInputDone ? null : child().next();
        pendingRow = 0;
        if (pending == null) {
          isInputDone = true;
          break;
        }
      }
      while (pendingRow < pending.rowCount && belongs()) {
        partition.appendRow(pending.columns, pendingRow++);
      }
      if (pendingRow < pending.rowCount) {
        break;
      }
      pending = null;
    }
    if (partition.rowCount == 0) {
      return false;
    }
    mostBytes = Math.max(mostBytes, partition.memoryBytes());
    frame.startPartition();
    for (WindowCallRun run : runs) {
      run.startPartition();
    }
    return true;
  }

  private boolean belongs() {
    return partition.rowCount == 0
        || partitionKeys.isEqual(partition.columns, 0, pending.columns, pendingRow);
  }

  @Override
  protected void restart() {
    child().rescan();
    pending = null;
    isInputDone = false;
    position = 0;
    partition.clear();
  }

  public long memoryKilobytes() {
    return (mostBytes + 1023) / 1024;
  }
}

package pganatomy.engine.executor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// Window functions: for each row of the input one row, with each function's value for it.
///
/// PostgreSQL: src/backend/executor/nodeWindowAgg.c
public final class WindowAggregateExecutor extends PlanExecutor {
  private final Projection projection;
  private final int childWidth;
  private final WindowPartition partition;
  private final WindowFrame frame;
  private final WindowCallRun[] runs;
  private final Batch result;
  private final boolean canTrim;
  private boolean isInPartition;
  private int position;

  WindowAggregateExecutor(ExecutionState state, Plan.WindowAggregate plan) {
    super(state, plan, PlanExecutors.create(plan.child(), state));
    ExpressionCompiler compiler = new ExpressionCompiler(state);
    Type[] childTypes = Spill.types(plan.child().outputs());
    this.childWidth = childTypes.length;
    List<Type> types = new ArrayList<>(Arrays.asList(childTypes));
    List<Expression> extras = new ArrayList<>();
    int[][] columns = new int[plan.calls().size()][];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = WindowCallRun.columns(plan.calls().get(i), types, extras);
    }
    Evaluator[] evaluators = compiler.compileAll(extras);
    this.partition =
        new WindowPartition(
            state,
            child(),
            new KeyComparison(plan.partitionColumns()),
            types.toArray(new Type[0]),
            evaluators);
    this.frame = new WindowFrame(state, plan, partition, compiler);
    this.runs = new WindowCallRun[columns.length];
    boolean trims = frame.looksOnlyForward();
    VectorKind[] kinds = Arrays.copyOf(Spill.kinds(childTypes), childWidth + runs.length);
    for (int i = 0; i < runs.length; i++) {
      runs[i] = new WindowCallRun(state, plan.calls().get(i), frame, partition, columns[i]);
      kinds[childWidth + i] = plan.calls().get(i).type().vectorKind();
      trims &= runs[i].looksOnlyForward();
    }
    this.canTrim = trims;
    this.result = Batch.create(kinds);
    this.projection = new Projection(plan.outputs(), compiler, kinds.length);
  }

  @Override
  protected Batch produce() {
    result.clear();
    while (result.rowCount < Batch.CAPACITY) {
      if (!isInPartition && !startPartition()) {
        break;
      }
      if (!partition.has(position)) {
        isInPartition = false;
        continue;
      }
      giveRows();
    }
    return result.rowCount == 0 ? null : projection.project(result);
  }

  /// The rows of a chunk that are there, or as many of them as there is room for.
  private void giveRows() {
    Batch rows = partition.chunk(position);
    int place = WindowPartition.place(position);
    int count = Math.min(Batch.CAPACITY - result.rowCount, rows.rowCount - place);
    for (int c = 0; c < childWidth; c++) {
      result.columns[c].copyRows(result.rowCount, rows.columns[c], place, count);
    }
    for (int i = 0; i < count; i++) {
      if (canTrim) {
        partition.pass(Math.max(0, position + i - 1));
      }
      frame.moveTo(position + i);
      for (int r = 0; r < runs.length; r++) {
        result.columns[childWidth + r].set(result.rowCount + i, runs[r].evaluate());
      }
    }
    position += count;
    result.rowCount += count;
    if (canTrim) {
      partition.trim();
    }
  }

  private boolean startPartition() {
    if (!partition.start()) {
      return false;
    }
    isInPartition = true;
    position = 0;
    frame.startPartition();
    for (WindowCallRun run : runs) {
      run.startPartition();
    }
    return true;
  }

  @Override
  protected void restart() {
    partition.restart();
    isInPartition = false;
  }

  @Override
  public void close() {
    partition.close();
    super.close();
  }

  public boolean wasOnDisk() {
    return partition.wasOnDisk();
  }

  public long spaceKilobytes() {
    return partition.spaceKilobytes();
  }
}

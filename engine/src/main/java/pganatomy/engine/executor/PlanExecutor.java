package pganatomy.engine.executor;

import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.utils.vector.Batch;

/// A plan node while it runs: one subclass for each kind of node, a tree parallel to the plan's.
///
/// ```text
///   create --> next* --> rescan --> next* ... --> close
/// ```
///
/// PostgreSQL: src/backend/executor/execProcnode.c, ExecProcNode(), ExecReScan(), ExecEndNode()
public abstract class PlanExecutor {
  protected final ExecutionState state;
  private final Plan plan;
  private final PlanExecutor[] children;
  private final Instrumentation instrumentation;

  protected PlanExecutor(ExecutionState state, Plan plan, PlanExecutor... children) {
    this.state = state;
    this.plan = plan;
    this.children = children;
    this.instrumentation = state.isInstrumented() ? new Instrumentation(state.isTimed()) : null;
  }

  public final Plan plan() {
    return plan;
  }

  public final PlanExecutor[] children() {
    return children;
  }

  protected final PlanExecutor child() {
    return children[0];
  }

  /// What was measured; null unless the state asks for it.
  public final Instrumentation instrumentation() {
    return instrumentation;
  }

  /// The next rows, at least one; null at the end. The batch is this node's and is valid until the
  /// next call.
  public final Batch next() {
    Interrupts.check();
    if (instrumentation == null) {
      return produce();
    }
    instrumentation.start();
    Batch batch = produce();
    instrumentation.stop(batch == null ? 0 : batch.rowCount);
    return batch;
  }

  protected abstract Batch produce();

  /// Starts again at the first row; parameters may have changed.
  public final void rescan() {
    if (instrumentation != null) {
      instrumentation.endLoop();
    }
    restart();
  }

  protected abstract void restart();

  /// No more than so many rows will be asked for: a hint that saves work.
  public void limitRows(long count) {
    // Most nodes cannot use it.
  }

  /// Gives back what the node holds. May be called twice.
  public void close() {
    for (PlanExecutor child : children) {
      child.close();
    }
  }

  protected final void removed(long rowCount) {
    if (instrumentation != null) {
      instrumentation.removedByFilter += rowCount;
    }
  }

  protected final void removedByJoinFilter(long rowCount) {
    if (instrumentation != null) {
      instrumentation.removedByJoinFilter += rowCount;
    }
  }
}

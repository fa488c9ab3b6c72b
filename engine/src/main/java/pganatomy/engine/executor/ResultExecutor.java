package pganatomy.engine.executor;

import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;

/// One row without a table, or the child's rows if a condition holds.
///
/// PostgreSQL: src/backend/executor/nodeResult.c
final class ResultExecutor extends PlanExecutor {
  private final Evaluator condition;
  private final Projection projection;
  private final Batch oneRow = PlanExecutors.oneRow();
  private boolean isChecked;
  private boolean isDone;

  ResultExecutor(ExecutionState state, Plan.Result plan) {
    super(state, plan, PlanExecutors.createAll(plan.children(), state));
    ExpressionCompiler compiler = new ExpressionCompiler(state);
    this.condition = plan.oneTimeFilter() == null ? null : compiler.compile(plan.oneTimeFilter());
    int width = plan.child() == null ? -1 : plan.child().outputs().size();
    this.projection = new Projection(plan.outputs(), compiler, width);
  }

  @Override
  public void limitRows(long count) {
    if (children().length > 0) {
      child().limitRows(count);
    }
  }

  @Override
  protected Batch produce() {
    if (!isChecked) {
      isChecked = true;
      isDone = condition != null && !isTrue(condition.evaluate(oneRow));
    }
    if (isDone) {
      return null;
    }
    if (children().length == 0) {
      isDone = true;
      return projection.project(oneRow);
    }
    Batch batch = child().next();
    return batch == null ? null : projection.project(batch);
  }

  private static boolean isTrue(ColumnVector value) {
    return !value.isNull(0) && ((BooleanVector) value).values[0];
  }

  @Override
  protected void restart() {
    isChecked = false;
    isDone = false;
    if (children().length > 0) {
      child().rescan();
    }
  }
}

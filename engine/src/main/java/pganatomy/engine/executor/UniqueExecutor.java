package pganatomy.engine.executor;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.vector.Batch;

/// Drops a row that equals the one before.
///
/// PostgreSQL: src/backend/executor/nodeUnique.c
final class UniqueExecutor extends PlanExecutor {
  private final KeyComparison comparison;
  private final RowBuffer previous;
  private final pganatomy.engine.executor.expression.RowSubset subset =
      new pganatomy.engine.executor.expression.RowSubset();
  private int[] rows = new int[Batch.CAPACITY];

  UniqueExecutor(ExecutionState state, Plan.Unique plan) {
    super(state, plan, PlanExecutors.create(plan.child(), state));
    this.comparison = new KeyComparison(plan.keys());
    List<Type> types = new ArrayList<>();
    for (Plan.Output output : plan.child().outputs()) {
      types.add(output.expression().type());
    }
    this.previous = RowBuffer.ofTypes(types);
  }

  @Override
  protected Batch produce() {
    for (Batch batch = child().next(); batch != null; batch = child().next()) {
      int count = 0;
      for (int i = 0; i < batch.rowCount; i++) {
        boolean isSame =
            i > 0
                ? comparison.isEqual(batch.columns, i - 1, batch.columns, i)
                : previous.rowCount > 0
                    && comparison.isEqual(previous.columns, 0, batch.columns, 0);
        if (!isSame) {
          rows[count++] = i;
        }
      }
      previous.clear();
      previous.appendRow(batch.columns, batch.rowCount - 1);
      if (count > 0) {
        return subset.select(batch, rows, count);
      }
    }
    return null;
  }

  @Override
  protected void restart() {
    previous.clear();
    child().rescan();
  }
}

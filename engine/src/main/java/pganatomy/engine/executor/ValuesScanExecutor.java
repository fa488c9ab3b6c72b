package pganatomy.engine.executor;

import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.vector.Batch;

/// Reads the rows of a VALUES list.
///
/// PostgreSQL: src/backend/executor/nodeValuesscan.c
final class ValuesScanExecutor extends ScanExecutor {
  private final Plan.ValuesScan plan;
  private final Evaluator[][] rows;
  private final Batch batch;
  private final Batch oneRow = PlanExecutors.oneRow();
  private int position;

  ValuesScanExecutor(ExecutionState state, Plan.ValuesScan plan) {
    super(state, plan, plan.filter(), plan.columnTypes().size());
    this.plan = plan;
    this.rows = new Evaluator[plan.rows().size()][];
    ExpressionCompiler compiler = new ExpressionCompiler(state);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = compiler.compileAll(plan.rows().get(i));
    }
    this.batch = Batch.create(kinds(plan.columnTypes()), Math.min(rows.length, Batch.CAPACITY));
  }

  @Override
  Batch read() {
    if (position >= rows.length) {
      return null;
    }
    batch.clear();
    while (position < rows.length && batch.rowCount < batch.columns[0].capacity()) {
      Evaluator[] row = rows[position++];
      for (int i = 0; i < row.length; i++) {
        batch.columns[i].copyRow(batch.rowCount, row[i].evaluate(oneRow), 0);
      }
      batch.rowCount++;
    }
    return batch;
  }

  @Override
  void limitReading(long count) {
    // The list is there already.
  }

  @Override
  void restartReading() {
    position = 0;
  }
}

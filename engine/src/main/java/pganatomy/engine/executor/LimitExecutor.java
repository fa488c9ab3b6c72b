package pganatomy.engine.executor;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;

/// Skips OFFSET rows and stops after LIMIT rows.
///
/// PostgreSQL: src/backend/executor/nodeLimit.c
final class LimitExecutor extends PlanExecutor {
  private final Evaluator count;
  private final Evaluator offset;
  private final KeyComparison ties;
  private final Batch oneRow = PlanExecutors.oneRow();
  private final pganatomy.engine.executor.expression.RowSubset subset =
      new pganatomy.engine.executor.expression.RowSubset();
  private final int[] rows = new int[Batch.CAPACITY];
  private RowBuffer lastRow;
  private boolean isStarted;
  private boolean isDone;
  private long toSkip;
  private long toGive;

  LimitExecutor(ExecutionState state, Plan.Limit plan) {
    super(state, plan, PlanExecutors.create(plan.child(), state));
    ExpressionCompiler compiler = new ExpressionCompiler(state);
    this.count = plan.count() == null ? null : compiler.compile(plan.count());
    this.offset = plan.offset() == null ? null : compiler.compile(plan.offset());
    this.ties = plan.tieColumns().isEmpty() ? null : new KeyComparison(plan.tieColumns());
  }

  private void start() {
    isStarted = true;
    toSkip = value(offset, 0, "OFFSET", SqlState.INVALID_ROW_COUNT_IN_RESULT_OFFSET_CLAUSE);
    toGive = value(count, Long.MAX_VALUE, "LIMIT", SqlState.INVALID_ROW_COUNT_IN_LIMIT_CLAUSE);
    isDone = toGive == 0;
    long needed = toGive + toSkip;
    if (count != null && ties == null && needed >= 0) {
      child().limitRows(needed);
    }
  }

  private long value(Evaluator evaluator, long ifNone, String word, String sqlState) {
    if (evaluator == null) {
      return ifNone;
    }
    Object value = evaluator.evaluate(oneRow).get(0);
    if (value == null) {
      return ifNone;
    }
    long number = ((Number) value).longValue();
    if (number < 0) {
      throw DatabaseException.error(sqlState, word + " must not be negative");
    }
    return number;
  }

  @Override
  protected Batch produce() {
    if (!isStarted) {
      start();
    }
    while (!isDone) {
      Batch batch = child().next();
      if (batch == null) {
        isDone = true;
        return null;
      }
      int first = (int) Math.min(toSkip, batch.rowCount);
      toSkip -= first;
      if (first < batch.rowCount) {
        Batch taken = take(batch, first);
        if (taken.rowCount > 0) {
          return taken;
        }
      }
    }
    return null;
  }

  private Batch take(Batch batch, int first) {
    int number = 0;
    for (int i = first; i < batch.rowCount && !isDone; i++) {
      if (toGive > 0) {
        toGive--;
        rows[number++] = i;
        if (toGive == 0) {
          isDone = ties == null;
          rememberLast(batch, i);
        }
      } else if (ties.isEqual(lastRow.columns, 0, batch.columns, i)) {
        rows[number++] = i;
      } else {
        isDone = true;
      }
    }
    return subset.select(batch, rows, number);
  }

  private void rememberLast(Batch batch, int row) {
    if (ties != null) {
      List<Type> types = new ArrayList<>();
      for (Plan.Output output : child().plan().outputs()) {
        types.add(output.expression().type());
      }
      lastRow = RowBuffer.ofTypes(types);
      lastRow.appendRow(batch.columns, row);
    }
  }

  @Override
  protected void restart() {
    isStarted = false;
    isDone = false;
    child().rescan();
  }
}

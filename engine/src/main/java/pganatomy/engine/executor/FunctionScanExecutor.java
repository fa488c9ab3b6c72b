package pganatomy.engine.executor;

import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.sort.RowStore;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.LongVector;
import pganatomy.engine.utils.vector.VectorKind;

/// Reads the rows that a function gives. As in PostgreSQL the function's whole result is collected
/// first, in a store that spills past `work_mem`, unless nothing but one function is read.
///
/// PostgreSQL: src/backend/executor/nodeFunctionscan.c
final class FunctionScanExecutor extends ScanExecutor {
  private final Plan.FunctionScan plan;
  private final Evaluator[][] arguments;
  private final VectorKind[] kinds;
  private final Batch oneRow = PlanExecutors.oneRow();
  private RowStore store;
  private RowStore.Reader reader;
  private Batch batch;

  FunctionScanExecutor(ExecutionState state, Plan.FunctionScan plan) {
    super(state, plan, plan.filter(), plan.columnTypes().size());
    this.plan = plan;
    this.kinds = kinds(plan.columnTypes());
    this.arguments = new Evaluator[plan.calls().size()][];
    for (int i = 0; i < arguments.length; i++) {
      ExpressionCompiler compiler = new ExpressionCompiler(state);
      arguments[i] =
          plan.calls().get(i) instanceof Expression.FunctionCall call
                  && call.function().returnsSet()
              ? compiler.compileAll(call.arguments())
              : new Evaluator[] {compiler.compile(plan.calls().get(i))};
    }
  }

  @Override
  Batch read() {
    if (store == null) {
      store = Spill.rowStore(state, plan.columnTypes().toArray(new Type[0]));
      if (plan.calls().size() == 1 && !plan.ordinality()) {
        fillFromOne();
      } else {
        fillSideBySide();
      }
    }
    if (reader == null) {
      reader = store.reader();
      batch = Batch.create(kinds);
    }
    return reader.next(batch) ? batch : null;
  }

  private void fillFromOne() {
    FunctionRows rows = open(0, kinds);
    Batch part = Batch.create(kinds);
    while (rows.next(part)) {
      Interrupts.check();
      store.add(part);
    }
    rows.close();
  }

  /// Several functions run side by side; the shorter ones are filled up with nulls.
  private void fillSideBySide() {
    int count = plan.calls().size();
    FunctionRows[] rows = new FunctionRows[count];
    int[] firstColumns = new int[count];
    int column = 0;
    for (int i = 0; i < count; i++) {
      firstColumns[i] = column;
      int width = FunctionRows.width(plan.calls().get(i));
      width = count == 1 ? kinds.length - (plan.ordinality() ? 1 : 0) : width;
      VectorKind[] part = new VectorKind[width];
      System.arraycopy(kinds, column, part, 0, width);
      rows[i] = open(i, part);
      column += width;
    }
    Batch target = Batch.create(kinds);
    long ordinal = 0;
    for (boolean more = true; more; ) {
      target.clear();
      more = false;
      boolean[] has = new boolean[count];
      for (int i = 0; i < count; i++) {
        has[i] = rows[i].advance();
        more |= has[i];
      }
      if (more) {
        ordinal++;
        for (int i = 0; i < count; i++) {
          rows[i].copyCurrent(target, 0, firstColumns[i], has[i]);
        }
        if (plan.ordinality()) {
          ((LongVector) target.columns[kinds.length - 1]).values[0] = ordinal;
        }
        target.rowCount = 1;
        store.add(target);
      }
    }
  }

  private FunctionRows open(int index, VectorKind[] rowKinds) {
    return FunctionRows.open(state, plan.calls().get(index), arguments[index], oneRow, 0, rowKinds);
  }

  @Override
  void restartReading() {
    close();
  }

  RowStore store() {
    return store;
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
      store = null;
      reader = null;
    }
  }
}

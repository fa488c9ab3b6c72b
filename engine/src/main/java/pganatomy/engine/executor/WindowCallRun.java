package pganatomy.engine.executor;

import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.Aggregator;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.Functions;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.WindowContext;
import pganatomy.engine.utils.adt.WindowFunction;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;

/// One window function, or an aggregate over frames.
///
/// PostgreSQL: src/backend/executor/nodeWindowAgg.c, eval_windowfunction(), eval_windowaggregates()
final class WindowCallRun implements WindowContext {
  private final Expression.WindowCall call;
  private final WindowFrame frame;
  private final RowBuffer partition;
  private final Evaluator[] arguments;
  private final Evaluator filter;
  private final WindowFunction function;
  private final Aggregator aggregator;
  private final ColumnVector[] columns;
  private BooleanVector filtered;
  private final ColumnVector value;
  private int addedFrom;
  private int addedTo;
  private boolean isFinished;

  WindowCallRun(
      ExecutionState state,
      Expression.WindowCall call,
      WindowFrame frame,
      RowBuffer partition,
      ExpressionCompiler compiler) {
    this.call = call;
    this.frame = frame;
    this.partition = partition;
    this.arguments = compiler.compileAll(call.arguments());
    this.filter = call.filter() == null ? null : compiler.compile(call.filter());
    this.columns = new ColumnVector[arguments.length];
    this.value = ColumnVector.create(call.type().vectorKind(), 1);
    if (call.function().kind() == 'w') {
      this.function = Functions.window(call.function());
      this.aggregator = null;
    } else {
      this.function = null;
      Type[] types = new Type[arguments.length];
      for (int i = 0; i < types.length; i++) {
        types[i] = call.arguments().get(i).type();
      }
      this.aggregator =
          Functions.aggregate(call.function()).create(types, call.type(), state.functions());
    }
  }

  void startPartition() {
    Batch all = new Batch(partition.columns);
    all.rowCount = partition.rowCount;
    for (int i = 0; i < arguments.length; i++) {
      columns[i] = arguments[i].evaluate(all);
    }
    filtered = filter == null ? null : (BooleanVector) filter.evaluate(all);
    if (function != null) {
      function.startPartition();
    } else {
      restartAggregate();
    }
  }

  private void restartAggregate() {
    aggregator.reset();
    aggregator.ensureGroups(1);
    addedFrom = frame.start();
    addedTo = addedFrom;
    isFinished = false;
  }

  Object evaluate() {
    return function == null ? aggregateValue() : function.evaluate(this);
  }

  /// A frame that only grows at its end is added to; any other is aggregated anew.
  private Object aggregateValue() {
    boolean canExtend =
        !frame.hasExclusion() && frame.start() == addedFrom && frame.end() >= addedTo;
    if (!canExtend) {
      restartAggregate();
    }
    if (!isFinished || frame.end() > addedTo) {
      addRows(addedTo, frame.end());
      addedTo = frame.end();
      value.clearNulls();
      aggregator.finish(0, value, 0);
      isFinished = !frame.hasExclusion();
    }
    return value.get(0);
  }

  private void addRows(int from, int to) {
    int[] rows = new int[Math.min(Batch.CAPACITY, Math.max(1, to - from))];
    int count = 0;
    for (int row = from; row < to; row++) {
      boolean isTaken =
          (filtered == null || !filtered.isNull(row) && filtered.values[row])
              && !frame.isExcluded(row);
      if (isTaken) {
        rows[count++] = row;
      }
      if (count == rows.length || row == to - 1 && count > 0) {
        addSelected(rows, count);
        count = 0;
      }
    }
  }

  private void addSelected(int[] rows, int count) {
    ColumnVector[] part = new ColumnVector[columns.length];
    for (int i = 0; i < part.length; i++) {
      part[i] = ColumnVector.create(columns[i].kind(), count);
      part[i].gather(columns[i], rows, count);
    }
    aggregator.add(null, part, count);
  }

  @Override
  public long rowCount() {
    return partition.rowCount;
  }

  @Override
  public long currentRow() {
    return frame.current();
  }

  @Override
  public boolean arePeers(long row, long otherRow) {
    return frame.arePeers((int) row, (int) otherRow);
  }

  @Override
  public Object argument(int argument, long row) {
    return columns[argument].get((int) row);
  }

  @Override
  public long frameStart() {
    return frame.start();
  }

  @Override
  public long frameEnd() {
    return frame.end();
  }

  @Override
  public long frameRow(long index) {
    long left = index;
    for (int row = frame.start(); row < frame.end(); row++) {
      if (!frame.isExcluded(row) && left-- == 0) {
        return row;
      }
    }
    return -1;
  }

  @Override
  public long lastFrameRow() {
    for (int row = frame.end() - 1; row >= frame.start(); row--) {
      if (!frame.isExcluded(row)) {
        return row;
      }
    }
    return -1;
  }

  @Override
  public FunctionContext functions() {
    return frame.functions();
  }

  @Override
  public String toString() {
    return call.function().name();
  }
}

package pganatomy.engine.executor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private final WindowPartition partition;
  private final WindowFunction function;
  private final Aggregator aggregator;
  private final int[] columns;
  private final int filterColumn;
  private final ColumnVector value;
  private int[] rows = new int[0];
  private int addedFrom;
  private int addedTo;
  private boolean isFinished;

  /// Where the partition's rows have the call's arguments, and last its filter: columns of the
  /// child, or more columns behind them.
  ///
  /// @param types of the columns, to be made longer
  /// @param extras what must be computed, to be made longer
  static int[] columns(Expression.WindowCall call, List<Type> types, List<Expression> extras) {
    List<Expression> wanted = new ArrayList<>(call.arguments());
    if (call.filter() != null) {
      wanted.add(call.filter());
    }
    int[] columns = new int[wanted.size()];
    for (int i = 0; i < columns.length; i++) {
      if (wanted.get(i) instanceof Expression.Slot slot) {
        columns[i] = slot.column();
      } else {
        columns[i] = types.size();
        types.add(wanted.get(i).type());
        extras.add(wanted.get(i));
      }
    }
    return columns;
  }

  WindowCallRun(
      ExecutionState state,
      Expression.WindowCall call,
      WindowFrame frame,
      WindowPartition partition,
      int[] columns) {
    this.call = call;
    this.frame = frame;
    this.partition = partition;
    int count = call.arguments().size();
    this.columns = Arrays.copyOf(columns, count);
    this.filterColumn = call.filter() == null ? -1 : columns[count];
    this.value = ColumnVector.create(call.type().vectorKind(), 1);
    if (call.function().kind() == 'w') {
      this.function = Functions.window(call.function());
      this.aggregator = null;
    } else {
      this.function = null;
      Type[] types = new Type[count];
      for (int i = 0; i < types.length; i++) {
        types[i] = call.arguments().get(i).type();
      }
      this.aggregator =
          Functions.aggregate(call.function()).create(types, call.type(), state.functions());
    }
  }

  /// Whether rows before the current one are not asked for again.
  boolean looksOnlyForward() {
    if (function == null) {
      return true;
    }
    return switch (call.function().name()) {
      case "row_number", "rank", "dense_rank" -> true;
      default -> false;
    };
  }

  void startPartition() {
    if (function != null) {
      function.startPartition();
    } else {
      frame.moveTo(0);
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
    int row = from;
    while (row < to) {
      int end = Math.min(to, WindowPartition.chunkEnd(row));
      addPart(row, end);
      row = end;
    }
  }

  /// Adds rows of one chunk.
  private void addPart(int from, int to) {
    if (rows.length < to - from) {
      rows = new int[Math.max(16, to - from)];
    }
    int count = 0;
    for (int row = from; row < to; row++) {
      if (isTaken(row)) {
        rows[count++] = WindowPartition.place(row);
      }
    }
    if (count == 0) {
      return;
    }
    Batch chunk = partition.chunk(from);
    ColumnVector[] part = new ColumnVector[columns.length];
    for (int i = 0; i < part.length; i++) {
      ColumnVector column = chunk.columns[columns[i]];
      part[i] = ColumnVector.create(column.kind(), count);
      part[i].gather(column, rows, count);
    }
    aggregator.add(null, part, count);
  }

  private boolean isTaken(int row) {
    if (filterColumn >= 0) {
      BooleanVector passed = (BooleanVector) partition.chunk(row).columns[filterColumn];
      int place = WindowPartition.place(row);
      if (passed.isNull(place) || !passed.values[place]) {
        return false;
      }
    }
    return !frame.isExcluded(row);
  }

  @Override
  public long rowCount() {
    return partition.total();
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
    return partition.get(columns[argument], (int) row);
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

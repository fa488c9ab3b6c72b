package pganatomy.engine.executor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.expression.RowSubset;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.Aggregator;
import pganatomy.engine.utils.adt.Functions;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.sort.SortKey;
import pganatomy.engine.utils.sort.TupleSort;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;

/// One aggregate call.
///
/// PostgreSQL: src/backend/executor/nodeAgg.c, advance_aggregates()
final class AggregateCall {
  private final ExecutionState state;
  private final Expression.Aggregate aggregate;
  private final Aggregator aggregator;
  private final Evaluator[] arguments;
  private final ColumnVector[] columns;
  private final Evaluator filter;
  private final Evaluator[] sortValues;
  private final Type[] argumentTypes;
  private final RowSubset subset = new RowSubset();
  private int[] rows = new int[8];
  private int[] subsetGroups = new int[8];
  private KeyTable seen;
  private int[] seenNumbers = new int[8];
  private TupleSort sort;
  private Batch sortInput;

  AggregateCall(ExecutionState state, Expression.Aggregate aggregate, ExpressionCompiler compiler) {
    this.state = state;
    this.aggregate = aggregate;
    this.arguments = compiler.compileAll(aggregate.arguments());
    this.columns = new ColumnVector[arguments.length];
    this.filter = aggregate.filter() == null ? null : compiler.compile(aggregate.filter());
    this.argumentTypes = new Type[arguments.length];
    for (int i = 0; i < argumentTypes.length; i++) {
      argumentTypes[i] = aggregate.arguments().get(i).type();
    }
    List<Expression> keys = new ArrayList<>();
    for (Expression.SortKey key : aggregate.orderBy()) {
      keys.add(key.expression());
    }
    this.sortValues = compiler.compileAll(keys);
    this.aggregator =
        Functions.aggregate(aggregate.function())
            .create(argumentTypes, aggregate.type(), state.functions());
    setDirectArguments(compiler);
    this.aggregator.ensureGroups(1);
    if (aggregate.distinct()) {
      makeSeen();
    }
  }

  private void setDirectArguments(ExpressionCompiler compiler) {
    if (!aggregate.direct().isEmpty()) {
      Object[] values = new Object[aggregate.direct().size()];
      for (int i = 0; i < values.length; i++) {
        values[i] =
            compiler.compile(aggregate.direct().get(i)).evaluate(PlanExecutors.oneRow()).get(0);
      }
      aggregator.setDirectArguments(values);
    }
  }

  private void makeSeen() {
    Type[] types = new Type[argumentTypes.length + 1];
    types[0] = pganatomy.engine.utils.adt.Types.INT4;
    System.arraycopy(argumentTypes, 0, types, 1, argumentTypes.length);
    seen = new KeyTable(types);
  }

  void add(Batch batch, int[] groups, int groupCount) {
    aggregator.ensureGroups(groupCount);
    Batch input = batch;
    int[] inputGroups = groups;
    if (filter != null) {
      int count = passing(batch);
      inputGroups = groupsOf(groups, count);
      input = subset.select(batch, rows, count);
    }
    if (input.rowCount == 0) {
      return;
    }
    if (sortValues.length > 0) {
      collect(input, inputGroups);
      return;
    }
    for (int i = 0; i < columns.length; i++) {
      columns[i] = arguments[i].evaluate(input);
    }
    feed(columns, inputGroups, input.rowCount);
  }

  private void feed(ColumnVector[] values, int[] groups, int rowCount) {
    if (seen == null) {
      aggregator.add(groups, values, rowCount);
      return;
    }
    int fresh = unseen(values, groups, rowCount);
    int[] freshGroups = groupsOf(groups, fresh);
    Batch packed = new Batch(values);
    packed.rowCount = rowCount;
    packed = new RowSubset().select(packed, rows, fresh);
    if (fresh > 0) {
      aggregator.add(freshGroups, packed.columns, fresh);
    }
  }

  private int passing(Batch batch) {
    reserve(batch.rowCount);
    BooleanVector passed = (BooleanVector) filter.evaluate(batch);
    int count = 0;
    for (int i = 0; i < batch.rowCount; i++) {
      if (!passed.isNull(i) && passed.values[i]) {
        rows[count++] = i;
      }
    }
    return count;
  }

  private int unseen(ColumnVector[] values, int[] groups, int rowCount) {
    reserve(rowCount);
    ColumnVector[] keys = new ColumnVector[values.length + 1];
    pganatomy.engine.utils.vector.IntVector group =
        new pganatomy.engine.utils.vector.IntVector(rowCount);
    if (groups != null) {
      System.arraycopy(groups, 0, group.values, 0, rowCount);
    }
    keys[0] = group;
    System.arraycopy(values, 0, keys, 1, values.length);
    int known = seen.size();
    seen.find(keys, rowCount, true, seenNumbers);
    int count = 0;
    for (int i = 0; i < rowCount; i++) {
      if (seenNumbers[i] == known) {
        known++;
        rows[count++] = i;
      }
    }
    return count;
  }

  private int[] groupsOf(int[] groups, int count) {
    if (groups == null) {
      return null;
    }
    for (int i = 0; i < count; i++) {
      subsetGroups[i] = groups[rows[i]];
    }
    return subsetGroups;
  }

  private void reserve(int rowCount) {
    if (rows.length < rowCount) {
      rows = new int[Math.max(rowCount, Batch.CAPACITY)];
      subsetGroups = new int[rows.length];
      seenNumbers = new int[rows.length];
    }
  }

  /// Keeps rows to be sorted: group, sort values, arguments.
  private void collect(Batch input, int[] groups) {
    int keys = sortValues.length;
    if (sort == null) {
      startSort();
    }
    for (int i = 0; i < keys; i++) {
      sortInput.columns[1 + i] = sortValues[i].evaluate(input);
    }
    for (int i = 0; i < arguments.length; i++) {
      sortInput.columns[1 + keys + i] = arguments[i].evaluate(input);
    }
    pganatomy.engine.utils.vector.IntVector group =
        new pganatomy.engine.utils.vector.IntVector(input.rowCount);
    if (groups != null) {
      System.arraycopy(groups, 0, group.values, 0, input.rowCount);
    }
    sortInput.columns[0] = group;
    sortInput.rowCount = input.rowCount;
    sort.add(sortInput);
  }

  private Type[] sortTypes() {
    int keys = sortValues.length;
    Type[] types = new Type[1 + keys + arguments.length];
    types[0] = pganatomy.engine.utils.adt.Types.INT4;
    for (int i = 0; i < keys; i++) {
      types[1 + i] = aggregate.orderBy().get(i).expression().type();
    }
    System.arraycopy(argumentTypes, 0, types, 1 + keys, arguments.length);
    return types;
  }

  private void startSort() {
    Type[] types = sortTypes();
    SortKey[] keys = new SortKey[1 + sortValues.length];
    keys[0] = new SortKey(0, false, false);
    for (int i = 1; i < keys.length; i++) {
      Expression.SortKey key = aggregate.orderBy().get(i - 1);
      keys[i] = new SortKey(i, key.descending(), key.nullsFirst());
    }
    sort = Spill.sort(state, types, keys);
    sortInput = new Batch(new ColumnVector[types.length]);
  }

  void complete(int groupCount) {
    aggregator.ensureGroups(groupCount);
    if (sort == null) {
      return;
    }
    sort.finish();
    Batch batch = Batch.create(Spill.kinds(sortTypes()));
    int first = 1 + sortValues.length;
    while (sort.next(batch)) {
      ColumnVector[] values = Arrays.copyOfRange(batch.columns, first, batch.columns.length);
      int[] groups =
          Arrays.copyOf(
              ((pganatomy.engine.utils.vector.IntVector) batch.columns[0]).values, batch.rowCount);
      feed(values, groups, batch.rowCount);
    }
    sort.close();
    sort = null;
  }

  void finish(int group, ColumnVector out, int row) {
    aggregator.finish(group, out, row);
  }

  void reset() {
    aggregator.reset();
    if (seen != null) {
      seen.clear();
    }
  }

  long memoryBytes() {
    return aggregator.memoryBytes() + (seen == null ? 0 : seen.memoryBytes());
  }
}

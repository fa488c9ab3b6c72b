package pganatomy.engine.executor;

import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.expression.RowSubset;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.Aggregator;
import pganatomy.engine.utils.adt.Functions;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.BooleanVector;
import pganatomy.engine.utils.vector.ColumnVector;

/// One aggregate call. Its rows reach the transition function
///
/// ```text
///   filter ──┬─ as they come ──────────────────────────────────────┬─ advance
///            ├─ in the right order already ──┬─ drop repeated ones ┤
///            └─ to be sorted (AggregateSort) ┘   (DISTINCT)        ┘
/// ```
///
/// PostgreSQL: src/backend/executor/nodeAgg.c, advance_aggregates()
final class AggregateCall {
  private final Aggregator aggregator;
  private final Evaluator[] arguments;
  private final ColumnVector[] columns;
  private final Evaluator filter;
  private final RowSubset subset = new RowSubset();
  private int[] rows = new int[8];
  private int[] subsetGroups = new int[8];

  /// Null when the rows come in an order that suits, or in none.
  private final AggregateSort sort;

  /// Null without DISTINCT.
  private final DistinctRows distinct;

  AggregateCall(
      ExecutionState state,
      Expression.Aggregate aggregate,
      boolean isPresorted,
      ExpressionCompiler compiler) {
    this.arguments = compiler.compileAll(aggregate.arguments());
    this.columns = new ColumnVector[arguments.length];
    this.filter = aggregate.filter() == null ? null : compiler.compile(aggregate.filter());
    Type[] argumentTypes = new Type[arguments.length];
    for (int i = 0; i < argumentTypes.length; i++) {
      argumentTypes[i] = aggregate.arguments().get(i).type();
    }
    boolean isOrdered = aggregate.distinct() || !aggregate.orderBy().isEmpty();
    this.sort =
        isOrdered && !isPresorted
            ? new AggregateSort(state, aggregate, argumentTypes, compiler)
            : null;
    this.distinct = aggregate.distinct() ? new DistinctRows(argumentTypes) : null;
    this.aggregator =
        Functions.aggregate(aggregate.function())
            .create(argumentTypes, aggregate.type(), state.functions());
    setDirectArguments(aggregate, compiler);
    this.aggregator.ensureGroups(1);
  }

  private void setDirectArguments(Expression.Aggregate aggregate, ExpressionCompiler compiler) {
    if (!aggregate.direct().isEmpty()) {
      Object[] values = new Object[aggregate.direct().size()];
      for (int i = 0; i < values.length; i++) {
        values[i] =
            compiler.compile(aggregate.direct().get(i)).evaluate(PlanExecutors.oneRow()).get(0);
      }
      aggregator.setDirectArguments(values);
    }
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
    for (int i = 0; i < columns.length; i++) {
      columns[i] = arguments[i].evaluate(input);
    }
    if (sort != null) {
      sort.add(input, columns, inputGroups);
    } else {
      feed(columns, inputGroups, input.rowCount);
    }
  }

  private void feed(ColumnVector[] values, int[] groups, int rowCount) {
    if (distinct == null) {
      aggregator.add(groups, values, rowCount);
      return;
    }
    int count = distinct.select(values, groups, rowCount);
    if (count > 0) {
      aggregator.add(distinct.groups(), distinct.columns(), count);
    }
  }

  private int passing(Batch batch) {
    if (rows.length < batch.rowCount) {
      rows = new int[Math.max(batch.rowCount, Batch.CAPACITY)];
      subsetGroups = new int[rows.length];
    }
    BooleanVector passed = (BooleanVector) filter.evaluate(batch);
    int count = 0;
    for (int i = 0; i < batch.rowCount; i++) {
      if (!passed.isNull(i) && passed.values[i]) {
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

  /// Feeds what had to be sorted first.
  void complete(int groupCount) {
    aggregator.ensureGroups(groupCount);
    if (sort != null && sort.finish()) {
      while (sort.next()) {
        feed(sort.arguments(), sort.groups(), sort.rowCount());
      }
      sort.close();
    }
  }

  void finish(int group, ColumnVector out, int row) {
    aggregator.finish(group, out, row);
  }

  void reset() {
    aggregator.reset();
    if (distinct != null) {
      distinct.reset();
    }
    close();
  }

  void close() {
    if (sort != null) {
      sort.close();
    }
  }

  long memoryBytes() {
    return aggregator.memoryBytes();
  }
}

package pganatomy.engine.executor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pganatomy.engine.executor.expression.Evaluator;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.sort.SortKey;
import pganatomy.engine.utils.sort.TupleSort;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.IntVector;

/// The rows of an aggregate with ORDER BY or DISTINCT, sorted within `work_mem`.
///
/// ```text
///   [group] │ arguments │ keys of ORDER BY that are no arguments
/// ```
///
/// PostgreSQL sorts each group by itself; we sort all groups that the node has in hand at once.
///
/// PostgreSQL: src/backend/executor/nodeAgg.c, initialize_aggregate(),
/// process_ordered_aggregate_multi()
final class AggregateSort {
  private final ExecutionState state;
  private final Type[] types;
  private final SortKey[] keys;
  private final Evaluator[] extraValues;
  private final int argumentCount;
  private final Batch input;
  private TupleSort sort;
  private Batch sorted;

  AggregateSort(
      ExecutionState state,
      Expression.Aggregate aggregate,
      Type[] argumentTypes,
      ExpressionCompiler compiler) {
    this.state = state;
    this.argumentCount = argumentTypes.length;
    List<Expression> columns = new ArrayList<>(aggregate.arguments());
    List<SortKey> sortKeys = new ArrayList<>();
    sortKeys.add(new SortKey(0, false, false));
    boolean[] isKey = new boolean[argumentCount];
    for (Expression.SortKey key : aggregate.orderBy()) {
      int column = columns.indexOf(key.expression());
      if (column < 0) {
        column = columns.size();
        columns.add(key.expression());
      } else if (column < argumentCount) {
        isKey[column] = true;
      }
      sortKeys.add(new SortKey(1 + column, key.descending(), key.nullsFirst()));
    }
    for (int i = 0; aggregate.distinct() && i < argumentCount; i++) {
      if (!isKey[i]) {
        sortKeys.add(new SortKey(1 + i, false, false));
      }
    }
    this.keys = sortKeys.toArray(new SortKey[0]);
    this.types = new Type[1 + columns.size()];
    types[0] = Types.INT4;
    for (int i = 0; i < columns.size(); i++) {
      types[1 + i] = columns.get(i).type();
    }
    this.extraValues = compiler.compileAll(columns.subList(argumentCount, columns.size()));
    this.input = new Batch(new ColumnVector[types.length]);
  }

  /// @param groups null: all rows belong to one group
  void add(Batch batch, ColumnVector[] arguments, int[] groups) {
    if (sort == null) {
      sort = Spill.sort(state, types, keys);
    }
    IntVector group = new IntVector(batch.rowCount);
    if (groups != null) {
      System.arraycopy(groups, 0, group.values, 0, batch.rowCount);
    }
    input.columns[0] = group;
    System.arraycopy(arguments, 0, input.columns, 1, argumentCount);
    for (int i = 0; i < extraValues.length; i++) {
      input.columns[1 + argumentCount + i] = extraValues[i].evaluate(batch);
    }
    input.rowCount = batch.rowCount;
    sort.add(input);
  }

  /// Sorts; false when there were no rows.
  boolean finish() {
    if (sort == null) {
      return false;
    }
    sort.finish();
    sorted = Batch.create(Spill.kinds(types));
    return true;
  }

  boolean next() {
    return sort.next(sorted);
  }

  ColumnVector[] arguments() {
    return Arrays.copyOfRange(sorted.columns, 1, 1 + argumentCount);
  }

  int[] groups() {
    return ((IntVector) sorted.columns[0]).values;
  }

  int rowCount() {
    return sorted.rowCount;
  }

  void close() {
    if (sort != null) {
      sort.close();
      sort = null;
      sorted = null;
    }
  }
}

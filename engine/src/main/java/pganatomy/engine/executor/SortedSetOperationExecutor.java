package pganatomy.engine.executor;

import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.Comparators;
import pganatomy.engine.utils.adt.ValueComparator;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;

/// INTERSECT and EXCEPT of two sorted inputs: goes through both at the same pace and counts, for
/// each group of equal rows on the left, those on the right. One row is all it keeps.
///
/// ```text
///   left   1 1 2 4 4 4         group 1: 2 left, 1 right
///   right  1 3 4 4             group 2: 1 left, 0 right ...
/// ```
///
/// PostgreSQL: src/backend/executor/nodeSetOp.c, setop_retrieve_sorted()
final class SortedSetOperationExecutor extends PlanExecutor {
  private final Plan.SetOperation plan;
  private final ValueComparator[] comparators;
  private final Input left = new Input(0);
  private final Input right = new Input(1);
  private final RowBuffer group;
  private final Batch result;
  private long repeats;

  /// A place among a child's rows.
  private final class Input {
    private final int child;
    private Batch batch;
    private int row;
    private boolean isEnded;

    Input(int child) {
      this.child = child;
    }

    /// Stands on a row, reading on if need be; false at the end.
    boolean load() {
      while (!isEnded && (batch == null || row >= batch.rowCount)) {
        batch = children()[child].next();
        row = 0;
        isEnded = batch == null;
      }
      return !isEnded;
    }

    void restart() {
      children()[child].rescan();
      batch = null;
      isEnded = false;
    }
  }

  SortedSetOperationExecutor(ExecutionState state, Plan.SetOperation plan) {
    super(
        state,
        plan,
        PlanExecutors.create(plan.left(), state),
        PlanExecutors.create(plan.right(), state));
    this.plan = plan;
    comparators = new ValueComparator[plan.keys().size()];
    for (int i = 0; i < comparators.length; i++) {
      comparators[i] = Comparators.forType(plan.keys().get(i).type());
    }
    group = new RowBuffer(Spill.kinds(Spill.types(plan.outputs())));
    result = group.newBatch();
  }

  @Override
  protected Batch produce() {
    result.clear();
    while (result.rowCount < Batch.CAPACITY) {
      if (repeats == 0 && !nextGroup()) {
        break;
      }
      for (int c = 0; c < result.columns.length; c++) {
        result.columns[c].copyRow(result.rowCount, group.columns[c], 0);
      }
      result.rowCount++;
      repeats--;
    }
    return result.rowCount == 0 ? null : result;
  }

  /// Goes to the next group that gives rows; false at the end.
  private boolean nextGroup() {
    while (left.load()) {
      group.clear();
      group.appendRow(left.batch.columns, left.row);
      long leftCount = countEqual(left);
      while (right.load() && compareToGroup(right) < 0) {
        right.row++;
      }
      long rightCount = countEqual(right);
      repeats =
          plan.operator() == Query.SetOperator.INTERSECT
              ? HashSetOperationExecutor.intersected(plan.all(), leftCount, rightCount)
              : HashSetOperationExecutor.excepted(plan.all(), leftCount, rightCount);
      if (repeats > 0) {
        return true;
      }
    }
    return false;
  }

  /// Passes the rows that equal the group.
  private long countEqual(Input input) {
    long count = 0;
    while (input.load() && compareToGroup(input) == 0) {
      count++;
      input.row++;
    }
    return count;
  }

  private int compareToGroup(Input input) {
    for (int i = 0; i < comparators.length; i++) {
      ColumnVector a = input.batch.columns[i];
      ColumnVector b = group.columns[i];
      boolean isNull = a.isNull(input.row);
      boolean isGroupNull = b.isNull(0);
      int order;
      if (isNull || isGroupNull) {
        order = Boolean.compare(isNull, isGroupNull);
      } else {
        order = comparators[i].compare(a, input.row, b, 0);
      }
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  @Override
  protected void restart() {
    left.restart();
    right.restart();
    repeats = 0;
  }
}

package pganatomy.engine.executor;

import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.vector.Batch;

/// INTERSECT and EXCEPT: counts each distinct row of the left input, then lets the right input
/// count against it.
///
/// PostgreSQL: src/backend/executor/nodeSetOp.c
final class HashSetOperationExecutor extends PlanExecutor {
  private final Plan.SetOperation plan;
  private final KeyTable table;
  private int[] leftCounts = new int[64];
  private int[] rightCounts = new int[64];
  private int[] numbers = new int[Batch.CAPACITY];
  private Batch result;
  private boolean isFilled;
  private int key;
  private long repeats;

  HashSetOperationExecutor(ExecutionState state, Plan.SetOperation plan) {
    super(
        state,
        plan,
        PlanExecutors.create(plan.left(), state),
        PlanExecutors.create(plan.right(), state));
    this.plan = plan;
    Type[] types = new Type[plan.outputs().size()];
    for (int i = 0; i < types.length; i++) {
      types[i] = plan.outputs().get(i).expression().type();
    }
    this.table = new KeyTable(types);
  }

  @Override
  protected Batch produce() {
    if (!isFilled) {
      isFilled = true;
      count(children()[0], true);
      count(children()[1], false);
      result = table.keys().newBatch();
    }
    result.clear();
    while (result.rowCount < Batch.CAPACITY && nextRow()) {
      for (int c = 0; c < result.columns.length; c++) {
        result.columns[c].copyRow(result.rowCount, table.keys().columns[c], key - 1);
      }
      result.rowCount++;
    }
    return result.rowCount == 0 ? null : result;
  }

  private void count(PlanExecutor child, boolean isLeft) {
    for (Batch batch = child.next(); batch != null; batch = child.next()) {
      if (numbers.length < batch.rowCount) {
        numbers = new int[batch.rowCount];
      }
      table.find(batch.columns, batch.rowCount, isLeft, numbers);
      if (leftCounts.length < table.size()) {
        leftCounts = java.util.Arrays.copyOf(leftCounts, table.size() * 2);
        rightCounts = java.util.Arrays.copyOf(rightCounts, table.size() * 2);
      }
      int[] counts = isLeft ? leftCounts : rightCounts;
      for (int i = 0; i < batch.rowCount; i++) {
        if (numbers[i] >= 0) {
          counts[numbers[i]]++;
        }
      }
    }
  }

  /// Goes to the next row of the result; its key is `key - 1`.
  private boolean nextRow() {
    if (repeats > 0) {
      repeats--;
      return true;
    }
    while (key < table.size()) {
      int left = leftCounts[key];
      int right = rightCounts[key];
      key++;
      long copies = copies(left, right);
      if (copies > 0) {
        repeats = copies - 1;
        return true;
      }
    }
    return false;
  }

  private long copies(int left, int right) {
    return switch (plan.operator()) {
      case INTERSECT -> intersected(plan.all(), left, right);
      case EXCEPT -> excepted(plan.all(), left, right);
      case UNION -> 1;
    };
  }

  /// How often a row is given that comes so often from the left and from the right.
  static long intersected(boolean isAll, long left, long right) {
    return isAll ? Math.min(left, right) : right > 0 ? 1 : 0;
  }

  static long excepted(boolean isAll, long left, long right) {
    return isAll ? Math.max(0, left - right) : right == 0 ? 1 : 0;
  }

  @Override
  protected void restart() {
    children()[0].rescan();
    children()[1].rescan();
    isFilled = false;
    key = 0;
    repeats = 0;
    table.clear();
    java.util.Arrays.fill(leftCounts, 0);
    java.util.Arrays.fill(rightCounts, 0);
  }
}

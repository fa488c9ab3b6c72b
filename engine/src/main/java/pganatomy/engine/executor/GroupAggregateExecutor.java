package pganatomy.engine.executor;

import java.util.Arrays;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.expression.RowSubset;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// GROUP BY over sorted input: a group is complete when the next key comes.
///
/// PostgreSQL: src/backend/executor/nodeAgg.c, agg_retrieve_direct()
final class GroupAggregateExecutor extends PlanExecutor {
  private final AggregateCalls calls;
  private final Filter having;
  private final Projection projection;
  private final KeyComparison comparison;
  private final int[] keyColumns;
  private final RowBuffer keys;
  private final ColumnVector[] keyVectors;
  private final Batch result;
  private final RowBuffer lastKey;
  private final RowSubset firstPart = new RowSubset();
  private final RowSubset secondPart = new RowSubset();
  private int[] groups = new int[Batch.CAPACITY];
  private Batch pending;
  private boolean isInputDone;
  private int completeGroups;
  private int position;

  GroupAggregateExecutor(ExecutionState state, Plan.Aggregate plan) {
    super(state, plan, PlanExecutors.create(plan.child(), state));
    ExpressionCompiler compiler = new ExpressionCompiler(state);
    this.calls = new AggregateCalls(state, plan, compiler);
    this.comparison = new KeyComparison(plan.groupColumns());
    int count = plan.groupColumns().size();
    this.keyColumns = new int[count];
    VectorKind[] kinds = new VectorKind[count + plan.aggregates().size()];
    for (int i = 0; i < count; i++) {
      keyColumns[i] = plan.groupColumns().get(i).column();
      kinds[i] = plan.groupColumns().get(i).type().vectorKind();
    }
    for (int i = count; i < kinds.length; i++) {
      kinds[i] = plan.aggregates().get(i - count).type().vectorKind();
    }
    this.keys = new RowBuffer(Arrays.copyOf(kinds, count));
    this.keyVectors = new ColumnVector[count];
    this.result = Batch.create(kinds);
    this.lastKey = new RowBuffer(Spill.kinds(Spill.types(plan.child().outputs())));
    this.having = new Filter(plan.filter(), compiler);
    this.projection = new Projection(plan.outputs(), compiler, kinds.length);
  }

  @Override
  protected Batch produce() {
    while (true) {
      if (position < completeGroups) {
        Batch rows = giveGroups();
        Batch kept = having.apply(rows);
        removed(rows.rowCount - kept.rowCount);
        if (kept.rowCount > 0) {
          return projection.project(kept);
        }
      } else if (!collect()) {
        return null;
      }
    }
  }

  /// Reads until at least a batch of groups is complete; false at the end.
  private boolean collect() {
    if (completeGroups > 0) {
      calls.reset();
      keys.clear();
      completeGroups = 0;
      position = 0;
    }
    while (!isInputDone) {
      Batch batch = pending == null ? child().next() : pending;
      pending = null;
      if (batch == null) {
        isInputDone = true;
        break;
      }
      int boundary = assign(batch);
      boolean isEnough = keys.rowCount > Batch.CAPACITY && boundary > 0;
      if (isEnough) {
        split(batch, boundary);
        break;
      }
      calls.add(batch, groups, keys.rowCount);
      lastKey.clear();
      lastKey.appendRow(batch.columns, batch.rowCount - 1);
    }
    completeGroups = keys.rowCount;
    calls.complete(completeGroups);
    return completeGroups > 0;
  }

  /// Numbers the rows' groups; gives the row at which the last group of the batch begins, 0 when it
  /// began before the batch or with its first row.
  private int assign(Batch batch) {
    if (groups.length < batch.rowCount) {
      groups = new int[batch.rowCount];
    }
    int boundary = 0;
    for (int i = 0; i < batch.rowCount; i++) {
      boolean isSame =
          i > 0
              ? comparison.isEqual(batch.columns, i - 1, batch.columns, i)
              : keys.rowCount > 0 && comparison.isEqual(lastKey.columns, 0, batch.columns, 0);
      if (!isSame) {
        for (int k = 0; k < keyColumns.length; k++) {
          keyVectors[k] = batch.columns[keyColumns[k]];
        }
        keys.appendRow(keyVectors, i);
        boundary = i;
      }
      groups[i] = keys.rowCount - 1;
    }
    return boundary;
  }

  /// Takes the batch's rows before the boundary; those from it on come again later.
  private void split(Batch batch, int boundary) {
    int[] rows = new int[batch.rowCount];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i;
    }
    int[] rest = Arrays.copyOfRange(rows, boundary, rows.length);
    keys.rowCount--;
    calls.add(firstPart.select(batch, rows, boundary), groups, keys.rowCount);
    pending = secondPart.select(batch, rest, rest.length);
    lastKey.clear();
    lastKey.appendRow(batch.columns, boundary - 1);
  }

  private Batch giveGroups() {
    result.clear();
    int count = Math.min(completeGroups - position, Batch.CAPACITY);
    for (int i = 0; i < keyColumns.length; i++) {
      result.columns[i].copyRows(0, keys.columns[i], position, count);
    }
    for (int i = 0; i < count; i++) {
      calls.finish(position + i, result.columns, keyColumns.length, i);
    }
    position += count;
    result.rowCount = count;
    return result;
  }

  @Override
  protected void restart() {
    child().rescan();
    pending = null;
    isInputDone = false;
    completeGroups = 0;
    position = 0;
    keys.clear();
    calls.reset();
  }

  @Override
  public void close() {
    calls.close();
    super.close();
  }
}

package pganatomy.engine.executor;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.sort.RowStore;
import pganatomy.engine.utils.vector.Batch;

/// `WITH RECURSIVE`: the first branch once, then the second again and again over the rows that were
/// new in the round before.
///
/// PostgreSQL: src/backend/executor/nodeRecursiveunion.c
public final class RecursiveUnionExecutor extends PlanExecutor {
  private final WorkTable workTable;
  private final KeyTable seen;
  private final List<Type> types = new ArrayList<>();
  private RowStore coming;
  private RowStore.Reader comingReader;
  private boolean isInFirst = true;
  private int[] numbers = new int[Batch.CAPACITY];
  private int[] fresh = new int[Batch.CAPACITY];
  private final pganatomy.engine.executor.expression.RowSubset subset =
      new pganatomy.engine.executor.expression.RowSubset();

  RecursiveUnionExecutor(ExecutionState state, Plan.RecursiveUnion plan) {
    super(
        state,
        plan,
        PlanExecutors.create(plan.first(), state),
        PlanExecutors.create(plan.repeated(), state));
    this.workTable = state.workTable(plan.workTable());
    for (Plan.Output output : plan.outputs()) {
      types.add(output.expression().type());
    }
    this.seen = plan.keys().isEmpty() ? null : new KeyTable(types.toArray(new Type[0]));
  }

  @Override
  protected Batch produce() {
    if (coming == null) {
      makeStores();
    }
    while (true) {
      Batch batch = children()[isInFirst ? 0 : 1].next();
      if (batch == null) {
        if (coming.rowCount() == 0) {
          return null;
        }
        isInFirst = false;
        RowStore old = workTable.rows;
        RowStore.Reader oldReader = workTable.reader;
        workTable.set(coming, comingReader);
        coming = old;
        comingReader = oldReader;
        coming.clear();
        children()[1].rescan();
        continue;
      }
      Batch rows = seen == null ? batch : dropSeen(batch);
      if (rows.rowCount > 0) {
        coming.add(rows);
        return rows;
      }
    }
  }

  private void makeStores() {
    Type[] columns = types.toArray(new Type[0]);
    coming = Spill.rowStore(state, columns);
    comingReader = coming.reader();
    RowStore rows = Spill.rowStore(state, columns);
    workTable.set(rows, rows.reader());
  }

  public boolean wasOnDisk() {
    return coming != null && larger().wasOnDisk();
  }

  /// Of both tables together.
  public long spaceKilobytes() {
    return coming == null ? 0 : coming.spaceKilobytes() + workTable.rows.spaceKilobytes();
  }

  private RowStore larger() {
    return coming.spaceKilobytes() > workTable.rows.spaceKilobytes() ? coming : workTable.rows;
  }

  @Override
  public void close() {
    if (coming != null) {
      coming.close();
      workTable.rows.close();
    }
    super.close();
  }

  private Batch dropSeen(Batch batch) {
    if (numbers.length < batch.rowCount) {
      numbers = new int[batch.rowCount];
      fresh = new int[batch.rowCount];
    }
    int known = seen.size();
    seen.find(batch.columns, batch.rowCount, true, numbers);
    int count = 0;
    for (int i = 0; i < batch.rowCount; i++) {
      if (numbers[i] == known) {
        fresh[count++] = i;
        known++;
      }
    }
    return subset.select(batch, fresh, count);
  }

  @Override
  protected void restart() {
    children()[0].rescan();
    children()[1].rescan();
    if (coming != null) {
      coming.clear();
      workTable.rows.clear();
    }
    isInFirst = true;
    if (seen != null) {
      seen.clear();
    }
  }
}

package pganatomy.engine.executor;

import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.sort.RowStore;
import pganatomy.engine.utils.vector.Batch;

/// Keeps the rows of the child, so that they can be read again.
///
/// PostgreSQL: src/backend/executor/nodeMaterial.c
public final class MaterializeExecutor extends PlanExecutor {
  private final Type[] types;
  private final boolean isDependent;
  private RowStore store;
  private RowStore.Reader reader;
  private Batch batch;
  private boolean isComplete;
  private boolean wasOnDisk;
  private long spaceKilobytes;

  MaterializeExecutor(ExecutionState state, Plan.Materialize plan) {
    super(state, plan, PlanExecutors.create(plan.child(), state));
    this.isDependent = plan.dependent();
    this.types = Spill.types(plan.outputs());
  }

  @Override
  protected Batch produce() {
    if (store == null) {
      store = Spill.rowStore(state, types);
      reader = store.reader();
      batch = Batch.create(Spill.kinds(types));
    }
    while (!reader.next(batch)) {
      Batch input = isComplete ? null : child().next();
      if (input == null) {
        isComplete = true;
        return null;
      }
      store.add(input);
      spaceKilobytes = Math.max(spaceKilobytes, store.spaceKilobytes());
      wasOnDisk |= store.wasOnDisk();
    }
    return batch;
  }

  @Override
  protected void restart() {
    if (!isDependent) {
      if (reader != null) {
        reader.rewind();
      }
      return;
    }
    closeStore();
    child().rescan();
    isComplete = false;
  }

  private void closeStore() {
    if (store != null) {
      store.close();
      store = null;
      reader = null;
    }
  }

  @Override
  public void close() {
    closeStore();
    super.close();
  }

  public boolean wasOnDisk() {
    return wasOnDisk;
  }

  public long spaceKilobytes() {
    return spaceKilobytes;
  }
}

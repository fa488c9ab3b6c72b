package pganatomy.engine.executor;

import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.sort.SortKey;
import pganatomy.engine.utils.sort.TupleSort;
import pganatomy.engine.utils.vector.Batch;

/// Sorts all rows of the child.
///
/// PostgreSQL: src/backend/executor/nodeSort.c
public final class SortExecutor extends PlanExecutor {
  private final Plan.Sort plan;
  private TupleSort sort;
  private Batch batch;
  private long bound = Long.MAX_VALUE;
  private String method;
  private boolean wasOnDisk;
  private long spaceKilobytes;

  SortExecutor(ExecutionState state, Plan.Sort plan) {
    super(state, plan, PlanExecutors.create(plan.child(), state));
    this.plan = plan;
  }

  @Override
  public void limitRows(long count) {
    bound = count;
  }

  @Override
  protected Batch produce() {
    if (sort == null) {
      fill();
    }
    return sort.next(batch) ? batch : null;
  }

  private void fill() {
    Type[] types = Spill.types(plan.outputs());
    SortKey[] keys = new SortKey[plan.keys().size()];
    for (int i = 0; i < keys.length; i++) {
      Plan.Key key = plan.keys().get(i);
      keys[i] = new SortKey(key.column(), key.descending(), key.nullsFirst());
    }
    sort = Spill.sort(state, types, keys);
    if (bound != Long.MAX_VALUE) {
      sort.setBound(bound);
    }
    for (Batch input = child().next(); input != null; input = child().next()) {
      sort.add(input);
    }
    sort.finish();
    batch = Batch.create(Spill.kinds(types));
    method = sort.method().words();
    wasOnDisk = sort.onDisk();
    spaceKilobytes = sort.spaceKilobytes();
  }

  @Override
  protected void restart() {
    if (sort != null) {
      sort.close();
      sort = null;
      child().rescan();
    }
  }

  @Override
  public void close() {
    if (sort != null) {
      sort.close();
      sort = null;
    }
    super.close();
  }

  /// `quicksort`, `top-N heapsort`, `external merge`; null before the sort ran.
  public String method() {
    return method;
  }

  public boolean wasOnDisk() {
    return wasOnDisk;
  }

  public long spaceKilobytes() {
    return spaceKilobytes;
  }
}

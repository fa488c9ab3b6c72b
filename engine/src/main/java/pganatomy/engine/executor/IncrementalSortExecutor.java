package pganatomy.engine.executor;

import pganatomy.engine.executor.expression.RowSubset;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.sort.SortKey;
import pganatomy.engine.utils.sort.TupleSize;
import pganatomy.engine.utils.sort.TupleSort;
import pganatomy.engine.utils.vector.Batch;

/// Sorts rows that are in the order of the first keys already: nothing can move across a change of
/// these, so what stands before one is sorted and given at once.
///
/// ```text
///   child's rows   1 1 1 2 2 │ 3 3      a batch: what follows its last change of prefix waits
///   sorted         1 1 1 2 2            for the next
/// ```
///
/// PostgreSQL goes from prefix to prefix, gathering 32 rows at least; we take a batch of rows at
/// once, and [IncrementalSortGroups] counts for EXPLAIN what PostgreSQL would do.
///
/// PostgreSQL: src/backend/executor/nodeIncrementalSort.c
public final class IncrementalSortExecutor extends PlanExecutor {
  private final Type[] types;
  private final SortKey[] keys;
  private final KeyComparison prefix;
  private final RowBuffer last;
  private final RowSubset subset = new RowSubset();
  private final RowSubset restSubset = new RowSubset();
  private final IncrementalSortGroups groups;
  private final TupleSize tupleSize;
  private final Batch batch;
  private long bound = Long.MAX_VALUE;
  private TupleSort sort;
  private boolean isGiving;
  private Batch rest;
  private boolean isInputDone;
  private long given;

  /// Rows that the child has given, and those of them that PostgreSQL would have asked for.
  private long childRows;

  IncrementalSortExecutor(ExecutionState state, Plan.IncrementalSort plan) {
    super(state, plan, PlanExecutors.create(plan.child(), state));
    this.types = Spill.types(plan.outputs());
    this.keys = new SortKey[plan.keys().size()];
    for (int i = 0; i < keys.length; i++) {
      Plan.Key key = plan.keys().get(i);
      keys[i] = new SortKey(key.column(), key.descending(), key.nullsFirst());
    }
    this.prefix = new KeyComparison(plan.keys().subList(0, plan.presorted()));
    this.last = new RowBuffer(Spill.kinds(types));
    this.batch = Batch.create(Spill.kinds(types));
    this.tupleSize = new TupleSize(types);
    this.groups =
        state.isInstrumented() ? new IncrementalSortGroups(ExecutionState.workMemBytes()) : null;
  }

  @Override
  public void limitRows(long count) {
    bound = count;
  }

  @Override
  protected Batch produce() {
    while (true) {
      if (isGiving) {
        if (sort.next(batch)) {
          batch.rowCount = (int) Math.min(batch.rowCount, bound - given);
          given += batch.rowCount;
          if (given >= bound) {
            endInput();
          }
          return batch;
        }
        closeSort();
      }
      if (given >= bound || !fill()) {
        endInput();
        return null;
      }
    }
  }

  /// Sorts what stands before the next change of prefix that ends a batch; false at the end.
  private boolean fill() {
    if (groups != null && childRows == 0 && !isInputDone) {
      groups.begin(bound);
    }
    boolean hasBoundary = false;
    if (rest != null) {
      sort().add(rest);
      rest = null;
    }
    while (!hasBoundary && !isInputDone) {
      Batch input = child().next();
      if (input == null) {
        isInputDone = true;
      } else {
        hasBoundary = take(input);
      }
    }
    if (sort == null) {
      return false;
    }
    sort.finish();
    isGiving = true;
    return true;
  }

  private TupleSort sort() {
    if (sort == null) {
      sort = Spill.sort(state, types, keys);
      if (bound != Long.MAX_VALUE) {
        sort.setBound(bound - given);
      }
    }
    return sort;
  }

  /// Takes a batch; true when a change of prefix is in it, behind which the rows wait.
  private boolean take(Batch input) {
    int boundary = -1;
    for (int i = 0; i < input.rowCount; i++) {
      boolean isSame =
          i > 0
              ? prefix.isEqual(input.columns, i - 1, input.columns, i)
              : last.rowCount == 0 || prefix.isEqual(last.columns, 0, input.columns, 0);
      if (!isSame) {
        boundary = i;
      }
      if (groups != null && !groups.isDone()) {
        groups.add(!isSame, tupleSize.length(input.columns, i));
      }
    }
    childRows += input.rowCount;
    last.clear();
    last.appendRow(input.columns, input.rowCount - 1);
    if (boundary < 0 || boundary == 0 && sort == null) {
      sort().add(input);
      return false;
    }
    if (boundary > 0) {
      sort().add(part(subset, input, 0, boundary));
    }
    rest = part(restSubset, input, boundary, input.rowCount);
    return true;
  }

  private static Batch part(RowSubset subset, Batch input, int from, int to) {
    int[] rows = new int[to - from];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = from + i;
    }
    return subset.select(input, rows, rows.length);
  }

  /// Rows that the child gave in advance do not count.
  private void endInput() {
    if (groups == null || childRows == 0) {
      return;
    }
    if (isInputDone) {
      groups.end();
    }
    if (child().instrumentation() != null && groups.isDone()) {
      child().instrumentation().countAgain((int) (groups.read() - childRows));
    }
    childRows = 0;
    isInputDone = true;
  }

  /// For EXPLAIN ANALYZE; null when nothing is measured.
  public IncrementalSortGroups groups() {
    return groups;
  }

  private void closeSort() {
    isGiving = false;
    if (sort != null) {
      sort.close();
      sort = null;
    }
  }

  @Override
  protected void restart() {
    closeSort();
    child().rescan();
    rest = null;
    last.clear();
    isInputDone = false;
    given = 0;
    childRows = 0;
  }

  @Override
  public void close() {
    endInput();
    closeSort();
    super.close();
  }
}

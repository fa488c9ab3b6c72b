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
///   child's rows   1 1 1 2 2 │ 3 3      behind enough rows, at the next change of prefix, a cut;
///   sorted         1 1 1 2 2            what follows waits
/// ```
///
/// PostgreSQL goes from prefix to prefix, gathering 32 rows at least; we gather up to a batch, and
/// [IncrementalSortGroups] counts for EXPLAIN what PostgreSQL would do.
///
/// PostgreSQL: src/backend/executor/nodeIncrementalSort.c
public final class IncrementalSortExecutor extends PlanExecutor {
  private static final int LEAST_ROWS = 32;

  private final Type[] types;
  private final SortKey[] keys;
  private final KeyComparison prefix;
  private final RowBuffer last;
  private final RowSubset subset = new RowSubset();
  private final IncrementalSortGroups groups;
  private final TupleSize tupleSize;
  private final Batch batch;
  private long bound = Long.MAX_VALUE;
  private TupleSort sort;
  private boolean isGiving;

  /// The child's rows: those from `from` on are still to be taken, those from `counted` on to be
  /// counted.
  private Batch input;

  private int from;
  private int counted;

  /// So many rows are sorted at once, at least: fewer, where they would not fit into memory.
  private final int leastRows;

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
    long perRow = 1 + RowBuffer.bytesPerRow(Spill.kinds(types));
    this.leastRows =
        Math.clamp(ExecutionState.workMemBytes() / (4 * perRow), LEAST_ROWS, Batch.CAPACITY);
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

  /// Sorts what stands before the next change of prefix, but some rows at least; false at the end.
  private boolean fill() {
    if (groups != null && childRows == 0 && !isInputDone) {
      groups.begin(bound);
    }
    boolean isCut = false;
    int rows = 0;
    while (!isCut && !isInputDone) {
      if (input == null || from >= input.rowCount) {
        nextInput();
        continue;
      }
      int start = from;
      isCut = goToCut(rows);
      rows += from - start;
      if (from > start) {
        sort().add(part(start, from));
      }
    }
    if (sort == null) {
      return false;
    }
    sort.finish();
    isGiving = true;
    return true;
  }

  private void nextInput() {
    if (input != null) {
      last.clear();
      last.appendRow(input.columns, input.rowCount - 1);
    }
    input = child().next();
    from = 0;
    counted = 0;
    isInputDone = input == null;
    childRows += isInputDone ? 0 : input.rowCount;
  }

  /// Goes on to a change of prefix behind enough rows (true), or to the end of the batch.
  private boolean goToCut(int rowsBefore) {
    int rows = rowsBefore;
    while (from < input.rowCount) {
      boolean isSame =
          from > 0
              ? prefix.isEqual(input.columns, from - 1, input.columns, from)
              : last.rowCount == 0 || prefix.isEqual(last.columns, 0, input.columns, 0);
      if (groups != null && from >= counted && !groups.isDone()) {
        groups.add(!isSame, tupleSize.length(input.columns, from));
        counted = from + 1;
      }
      if (!isSame && rows >= leastRows) {
        return true;
      }
      rows++;
      from++;
    }
    return false;
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

  private Batch part(int start, int end) {
    if (start == 0 && end == input.rowCount) {
      return input;
    }
    int[] rows = new int[end - start];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = start + i;
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
    input = null;
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

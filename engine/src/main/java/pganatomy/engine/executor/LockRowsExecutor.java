package pganatomy.engine.executor;

import pganatomy.engine.access.heap.HeapTable;
import pganatomy.engine.access.heap.HeapTable.Outcome;
import pganatomy.engine.access.heap.LockWait;
import pganatomy.engine.access.transam.RowLockMode;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.LongVector;

/// FOR UPDATE and kin: locks, row by row, the table rows that the child's rows were made of. A row
/// that has changed meanwhile is computed again from its newest version, which is what is locked
/// then.
///
/// Rows are locked as they are asked for, and given one at a time: those that a LIMIT or a cursor
/// does not reach stay free.
///
/// PostgreSQL: src/backend/executor/nodeLockRows.c
final class LockRowsExecutor extends PlanExecutor {
  private final Plan.LockRows plan;
  private final HeapTable[] tables;
  private final RowBuffer locked;
  private Batch input;
  private int position;
  private Batch result;
  private RowRecheck recheck;

  LockRowsExecutor(ExecutionState state, Plan.LockRows plan) {
    super(state, plan, PlanExecutors.create(plan.child(), state));
    this.plan = plan;
    tables = new HeapTable[plan.locks().size()];
    for (int i = 0; i < tables.length; i++) {
      Plan.RowSource source = plan.rows().get(plan.locks().get(i).row());
      tables[i] = new HeapTable(source.relation(), state.transaction());
    }
    locked = new RowBuffer(Spill.kinds(Spill.types(plan.outputs())));
  }

  @Override
  protected Batch produce() {
    locked.clear();
    while (locked.rowCount == 0) {
      while (input == null || position == input.rowCount) {
        input = child().next();
        position = 0;
        if (input == null) {
          return null;
        }
      }
      lockRow(position++);
    }
    result = result == null ? locked.newBatch() : result;
    locked.copyTo(result, 0);
    return result;
  }

  /// Locks all that one row was made of and keeps the row, unless it is to be left out.
  private void lockRow(int row) {
    boolean isChanged = false;
    for (int i = 0; i < tables.length; i++) {
      Plan.RowLock lock = plan.locks().get(i);
      Plan.RowSource source = plan.rows().get(lock.row());
      LongVector ctids = (LongVector) input.columns[source.columns()[0]];
      if (ctids.isNull(row)) {
        continue;
      }
      long ctid = ctids.values[row];
      boolean isReadCommitted = !state.transaction().isolation().usesTransactionSnapshot();
      Outcome outcome =
          tables[i].lock(
              ctid,
              mode(lock.strength()),
              wait(lock.waitPolicy()),
              isReadCommitted,
              state.snapshot());
      if (!isLocked(outcome)) {
        return;
      }
      if (tables[i].newest != ctid) {
        if (!isChanged) {
          startRecheck(row);
        }
        isChanged = true;
        recheck.replace(source.scan(), tables[i].newest);
      }
    }
    if (!isChanged) {
      locked.appendRow(input.columns, row);
      return;
    }
    Batch again = recheck.run();
    if (again != null) {
      locked.appendRow(again.columns, 0);
    }
  }

  private void startRecheck(int row) {
    if (recheck == null) {
      recheck = new RowRecheck(state, plan.child(), plan.rows());
    }
    recheck.takeRowsOf(input, row);
  }

  /// False when the row is left out.
  private boolean isLocked(Outcome outcome) {
    switch (outcome) {
      case OK -> {
        return true;
      }
      case UPDATED -> RowRecheck.refuseUnlessReadCommitted(state, "update");
      case DELETED -> RowRecheck.refuseUnlessReadCommitted(state, "update");
      case SELF_MODIFIED, INVISIBLE, WOULD_BLOCK -> {}
    }
    return false;
  }

  private static RowLockMode mode(Query.LockStrength strength) {
    return switch (strength) {
      case KEY_SHARE -> RowLockMode.KEY_SHARE;
      case SHARE -> RowLockMode.SHARE;
      case NO_KEY_UPDATE -> RowLockMode.NO_KEY_UPDATE;
      case UPDATE -> RowLockMode.UPDATE;
    };
  }

  private static LockWait wait(Query.LockWait policy) {
    return switch (policy) {
      case BLOCK -> LockWait.BLOCK;
      case SKIP_LOCKED -> LockWait.SKIP;
      case NOWAIT -> LockWait.ERROR;
    };
  }

  @Override
  protected void restart() {
    input = null;
    position = 0;
    child().rescan();
  }
}

package pganatomy.engine.executor;

import pganatomy.engine.access.heap.HeapTable;
import pganatomy.engine.access.heap.HeapTable.Outcome;
import pganatomy.engine.access.heap.LockWait;
import pganatomy.engine.access.transam.RowLockMode;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.vector.Batch;

/// What UPDATE and DELETE do when another transaction was faster: in READ COMMITTED they lock the
/// row's newest version, compute their row again from it, and try again; in the stricter levels
/// they fail.
///
/// PostgreSQL: src/backend/executor/nodeModifyTable.c, ExecUpdate(), ExecDelete()
final class ChangeConflicts {
  private final ExecutionState state;
  private final Plan.ModifyTable plan;
  private final HeapTable table;
  private RowRecheck recheck;
  private long ctid;

  ChangeConflicts(ExecutionState state, Plan.ModifyTable plan, HeapTable table) {
    this.state = state;
    this.plan = plan;
    this.table = table;
  }

  /// After [#resolve]: the version that is to be changed now.
  long ctid() {
    return ctid;
  }

  /// The row to change instead; null when there is none to be changed any more.
  ///
  /// @param failed the version that could not be changed
  /// @param batch the child's rows, of which `row` was to be changed
  Batch resolve(Outcome outcome, long failed, Batch batch, int row) {
    return switch (outcome) {
      case UPDATED -> {
        RowRecheck.refuseUnlessReadCommitted(state, "update");
        yield again(failed, batch, row);
      }
      case DELETED -> {
        RowRecheck.refuseUnlessReadCommitted(state, "delete");
        yield null;
      }
      default -> null;
    };
  }

  private Batch again(long failed, Batch batch, int row) {
    RowLockMode mode =
        plan.command() == Query.Command.DELETE ? RowLockMode.UPDATE : RowLockMode.NO_KEY_UPDATE;
    Outcome locked = table.lock(failed, mode, LockWait.BLOCK, true, state.snapshot());
    if (locked != Outcome.OK) {
      return null;
    }
    ctid = table.newest;
    if (recheck == null) {
      recheck = new RowRecheck(state, plan.child(), plan.rows());
    }
    recheck.takeRowsOf(batch, row);
    recheck.replace(plan.scan(), ctid);
    return recheck.run();
  }
}

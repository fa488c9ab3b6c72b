package pganatomy.engine.executor;

import java.util.Arrays;
import java.util.List;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.access.heap.HeapTable;
import pganatomy.engine.access.transam.IsolationLevel;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.LongVector;
import pganatomy.engine.utils.vector.VectorKind;

/// Computes a row again, in READ COMMITTED, after another transaction has changed a row that it was
/// made of: with the changed row's newest version, and, of a join, the very same other rows.
///
/// ```text
///   UPDATE a SET v = v + b.d FROM b WHERE a.id = b.id AND a.v < 10
///     a row of the join: a (0,1), b (0,7)     somebody else has made a (0,5) of a (0,1)
///     again, the scan of a giving (0,5) alone, that of b (0,7) alone: a row, or none
/// ```
///
/// The whole plan below is run for it: every scan takes its row from here, filters included.
///
/// PostgreSQL: src/backend/executor/execMain.c, EvalPlanQual()
final class RowRecheck {
  /// What a scan gives: a table's row, another one's columns, or, for an outer join's missing side,
  /// nothing.
  private record Row(long ctid, Batch values, boolean isMissing) {}

  private final ExecutionState state;
  private final Plan plan;
  private final List<Plan.RowSource> sources;
  private Row[] rows = new Row[8];

  /// @param plan the plan whose rows are computed again
  RowRecheck(ExecutionState state, Plan plan, List<Plan.RowSource> sources) {
    this.state = state;
    this.plan = plan;
    this.sources = sources;
  }

  /// In the stricter levels there is no second look: the transaction fails.
  static void refuseUnlessReadCommitted(ExecutionState state, String what) {
    IsolationLevel level = state.transaction().isolation();
    if (level.usesTransactionSnapshot()) {
      throw DatabaseException.error(
          SqlState.SERIALIZATION_FAILURE, "could not serialize access due to concurrent " + what);
    }
  }

  /// Every scan is to give the row that this row of the plan was made of.
  void takeRowsOf(Batch batch, int row) {
    for (Plan.RowSource source : sources) {
      put(
          source.scan(),
          source.relation() != null ? tableRow(source, batch, row) : otherRow(source, batch, row));
    }
  }

  private static Row tableRow(Plan.RowSource source, Batch batch, int row) {
    LongVector ctids = (LongVector) batch.columns[source.columns()[0]];
    return new Row(ctids.isNull(row) ? 0 : ctids.values[row], null, ctids.isNull(row));
  }

  private static Row otherRow(Plan.RowSource source, Batch batch, int row) {
    ColumnVector[] columns = new ColumnVector[source.columns().length];
    VectorKind[] kinds = new VectorKind[columns.length];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = batch.columns[source.columns()[i]];
      kinds[i] = columns[i].kind();
    }
    RowBuffer copy = new RowBuffer(kinds);
    copy.appendRow(columns, row);
    Batch values = new Batch(copy.columns);
    values.rowCount = 1;
    return new Row(0, values, false);
  }

  /// The scan is to give this version.
  void replace(int scan, long ctid) {
    put(scan, new Row(ctid, null, false));
  }

  private void put(int scan, Row row) {
    if (scan >= rows.length) {
      rows = Arrays.copyOf(rows, scan + 8);
    }
    rows[scan] = row;
  }

  /// The row, in a batch of its own; null when it no longer meets the conditions.
  Batch run() {
    ExecutionState again = state.forRecheck(this);
    try {
      PlanExecutor executor = PlanExecutors.create(plan, again);
      Batch batch = executor.next();
      if (batch == null) {
        return null;
      }
      RowBuffer copy = new RowBuffer(Spill.kinds(Spill.types(plan.outputs())));
      copy.appendRow(batch.columns, 0);
      Batch row = new Batch(copy.columns);
      row.rowCount = 1;
      executor.close();
      return row;
    } finally {
      again.close();
    }
  }

  // ---------------------------------------------------------------- for the scans

  boolean replaces(int scan) {
    return scan < rows.length && rows[scan] != null;
  }

  /// Lists the row that a table's scan is to give; false for none.
  boolean fetch(int scan, RelationDescriptor relation, HeapPage page) {
    Row row = rows[scan];
    return !row.isMissing
        && HeapTable.fetch(relation, row.ctid, Snapshot.any(state.transaction()), page);
  }

  /// The row that another scan is to give.
  Batch values(int scan) {
    return rows[scan].values;
  }
}

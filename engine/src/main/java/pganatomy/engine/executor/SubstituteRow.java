package pganatomy.engine.executor;

import pganatomy.engine.access.common.TupleReader;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// The one row that a scan gives while a [RowRecheck] goes on.
///
/// PostgreSQL: src/backend/executor/execScan.c, ExecScanFetch()
final class SubstituteRow {
  private final RowRecheck recheck;
  private final Plan.Scan scan;
  private final Filter conditions;
  private boolean isGiven;

  private SubstituteRow(RowRecheck recheck, Plan.Scan scan, ExpressionCompiler compiler) {
    this.recheck = recheck;
    this.scan = scan;
    this.conditions =
        scan instanceof Plan.TableScan table
            ? new Filter(table.recheckConditions(), compiler)
            : null;
  }

  /// Null when the scan is to read as ever.
  static SubstituteRow of(ExecutionState state, Plan plan, ExpressionCompiler compiler) {
    if (!(plan instanceof Plan.Scan scan)) {
      return null;
    }
    RowRecheck recheck = state.recheck(scan.scan());
    return recheck == null ? null : new SubstituteRow(recheck, scan, compiler);
  }

  void restart() {
    isGiven = false;
  }

  /// The row, before the scan's filter; null when there is none, or when it was given.
  Batch next() {
    if (isGiven) {
      return null;
    }
    isGiven = true;
    return scan instanceof Plan.TableScan table ? fetch(table) : recheck.values(scan.scan());
  }

  private Batch fetch(Plan.TableScan table) {
    HeapPage page = new HeapPage();
    if (!recheck.fetch(table.scan(), table.relation(), page)) {
      return null;
    }
    int[] attributes = table.attributes();
    VectorKind[] kinds = new VectorKind[attributes.length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = SystemColumns.kind(table.relation(), attributes[i]);
    }
    Batch row = Batch.create(kinds, 1);
    new TupleReader(table.relation(), attributes).read(page, 0, row);
    row.rowCount = 1;
    Batch kept = conditions.apply(row);
    return kept.rowCount == 0 ? null : kept;
  }
}

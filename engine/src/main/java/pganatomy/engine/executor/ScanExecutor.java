package pganatomy.engine.executor;

import java.util.List;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// Reads rows from somewhere, filters and projects them: what all scans have in common.
///
/// PostgreSQL: src/backend/executor/execScan.c, ExecScan()
abstract class ScanExecutor extends PlanExecutor {
  private final Filter filter;
  private final Projection projection;
  /// When rows are computed again: where this scan takes its row from.
  private final SubstituteRow substitute;

  private long rowLimit = Long.MAX_VALUE;
  private long rowsGiven;

  ScanExecutor(
      ExecutionState state,
      Plan plan,
      List<Expression> filter,
      int inputWidth,
      PlanExecutor... children) {
    super(state, plan, children);
    ExpressionCompiler compiler = new ExpressionCompiler(state);
    this.filter = new Filter(filter, compiler);
    this.projection = new Projection(plan.outputs(), compiler, inputWidth);
    this.substitute = SubstituteRow.of(state, plan, compiler);
  }

  /// The next rows, at least one, before the filter; null at the end.
  abstract Batch read();

  /// Starts reading anew.
  abstract void restartReading();

  @Override
  public final void limitRows(long count) {
    rowLimit = count;
    if (filter.isEmpty()) {
      limitReading(count);
    }
  }

  /// No more than so many rows will be read.
  void limitReading(long count) {
    // Only some scans gain by it.
  }

  @Override
  protected final Batch produce() {
    while (rowsGiven < rowLimit) {
      Batch rows = substitute == null ? read() : substitute.next();
      if (rows == null) {
        return null;
      }
      Batch kept = filter.apply(rows);
      removed(rows.rowCount - kept.rowCount);
      if (kept.rowCount > 0) {
        kept.rowCount = (int) Math.min(kept.rowCount, rowLimit - rowsGiven);
        rowsGiven += kept.rowCount;
        return projection.project(kept);
      }
      Interrupts.check();
    }
    return null;
  }

  @Override
  protected final void restart() {
    rowsGiven = 0;
    if (substitute == null) {
      restartReading();
    } else {
      substitute.restart();
    }
  }

  static VectorKind[] kinds(List<Type> types) {
    VectorKind[] kinds = new VectorKind[types.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = types.get(i).vectorKind();
    }
    return kinds;
  }
}

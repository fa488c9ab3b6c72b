package pganatomy.engine.executor;

import java.util.Arrays;
import java.util.List;
import pganatomy.engine.executor.expression.ExpressionCompiler;
import pganatomy.engine.executor.expression.RowSubset;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.VectorKind;

/// What joins have in common: batches of candidate pairs (outer columns, then inner columns), the
/// conditions over them, and who found a partner.
abstract class JoinExecutor extends PlanExecutor {
  final Query.JoinType joinType;
  final int outerWidth;
  final int innerWidth;
  final Filter joinFilter;
  final Filter filter;
  final Projection projection;
  final VectorKind[] pairKinds;
  private final RowSubset subset = new RowSubset();

  JoinExecutor(
      ExecutionState state,
      Plan plan,
      Query.JoinType joinType,
      List<Expression> joinFilter,
      List<Expression> filter) {
    super(state, plan, PlanExecutors.createAll(plan.children(), state));
    this.joinType = joinType;
    Type[] outer = Spill.types(plan.children().get(0).outputs());
    Type[] inner = Spill.types(plan.children().get(1).outputs());
    this.outerWidth = outer.length;
    this.innerWidth = inner.length;
    this.pairKinds = new VectorKind[outerWidth + innerWidth];
    System.arraycopy(Spill.kinds(outer), 0, pairKinds, 0, outerWidth);
    System.arraycopy(Spill.kinds(inner), 0, pairKinds, outerWidth, innerWidth);
    ExpressionCompiler compiler = new ExpressionCompiler(state, outerWidth);
    this.joinFilter = new Filter(joinFilter, compiler);
    this.filter = new Filter(filter, compiler);
    this.projection = new Projection(plan.outputs(), compiler, outerWidth + innerWidth);
  }

  final boolean givesUnmatchedOuter() {
    return joinType == Query.JoinType.LEFT
        || joinType == Query.JoinType.FULL
        || joinType == Query.JoinType.ANTI;
  }

  /// Null columns for the side that has no partner.
  final void fillNulls(Batch pairs, int firstColumn, int count, int rowCount) {
    for (int c = firstColumn; c < firstColumn + count; c++) {
      ColumnVector column = pairs.columns[c];
      column.hasNulls = true;
      Arrays.fill(column.nulls, 0, rowCount, true);
    }
  }

  /// The last filter and the projection; null when no row is left.
  final Batch give(Batch pairs) {
    if (pairs.rowCount == 0) {
      return null;
    }
    Batch kept = filter.apply(pairs);
    removed(pairs.rowCount - kept.rowCount);
    return kept.rowCount == 0 ? null : projection.project(kept);
  }

  final Batch select(Batch batch, int[] rows, int count) {
    return subset.select(batch, rows, count);
  }
}

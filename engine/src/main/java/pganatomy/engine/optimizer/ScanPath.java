package pganatomy.engine.optimizer;

import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.utils.guc.Guc;

/// Reads one entry of FROM.
///
/// PostgreSQL: src/backend/optimizer/path/costsize.c, cost_seqscan() and siblings
final class ScanPath extends Path {
  final BaseRelation relation;

  ScanPath(BaseRelation relation, RelationPlanner planner) {
    super(1L << relation.range);
    this.relation = relation;
    ExpressionCost filter = planner.global.cost(relation.filter);
    double share = planner.selectivity.all(relation.filter);
    rows = Costs.clampRows(relation.tuples * share);
    switch (relation.entry) {
      case Query.RangeEntry.Table table -> {
        startup = filter.startup;
        total =
            startup
                + Costs.seqPage() * relation.pageCount
                + (Costs.cpuTuple() + filter.perRow) * relation.tuples;
        obey(Guc.ENABLE_SEQSCAN);
      }
      case Query.RangeEntry.Function function -> {
        ExpressionCost calls = planner.global.cost(function.calls());
        startup = calls.startup + calls.perRow + filter.startup;
        total = startup + (Costs.cpuTuple() + filter.perRow) * relation.tuples;
      }
      case Query.RangeEntry.Values values -> {
        startup = filter.startup;
        total =
            startup + (Costs.cpuOperator() + Costs.cpuTuple() + filter.perRow) * relation.tuples;
      }
      case Query.RangeEntry.CommonTableReference reference -> {
        startup = filter.startup;
        total = startup + (2 * Costs.cpuTuple() + filter.perRow) * relation.tuples;
      }
      case Query.RangeEntry.SubQuery subQuery -> costSubQuery(filter, planner);
      case Query.RangeEntry.Join join -> throw new IllegalStateException("a join is not scanned");
    }
  }

  private void costSubQuery(ExpressionCost filter, RelationPlanner planner) {
    Plan.Estimate inner = relation.subQuery.plan().estimate();
    startup = inner.startup() + filter.startup;
    total = inner.total() + filter.startup;
    boolean isTrivial =
        relation.filter.isEmpty()
            && planner.usedColumnCount(relation.range) >= relation.entry.columnNames().size();
    if (!isTrivial) {
      total += (Costs.cpuTuple() + filter.perRow) * inner.rows();
    }
  }

  @Override
  long lateralRanges() {
    return relation.lateralRanges;
  }

  @Override
  Planned toPlan(RelationPlanner planner, List<Expression> wanted) {
    return new ScanPlans(planner, this).toPlan(wanted);
  }

  @Override
  Planned toLoosePlan(RelationPlanner planner, List<Expression> wanted) {
    return new ScanPlans(planner, this).toLoosePlan(wanted);
  }

  /// What reading it once more costs.
  double[] rescan() {
    return switch (relation.entry) {
      case Query.RangeEntry.Function function -> new double[] {0, total - startup};
      case Query.RangeEntry.CommonTableReference reference ->
          new double[] {0, Costs.cpuTuple() * rows};
      default -> new double[] {startup, total};
    };
  }
}

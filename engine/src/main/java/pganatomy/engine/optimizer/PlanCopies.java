package pganatomy.engine.optimizer;

import java.util.List;
import pganatomy.engine.executor.plan.Plan;

/// Copies of plan nodes with another estimate or other outputs.
final class PlanCopies {
  private PlanCopies() {}

  static Plan addCost(Plan plan, double cost) {
    Plan.Estimate e = plan.estimate();
    return copy(
        plan,
        new Plan.Estimate(
            e.startup() + cost, e.total() + cost, e.rows(), e.width(), e.isDisabled()),
        plan.outputs());
  }

  static Plan withOutputs(Plan plan, List<Plan.Output> outputs) {
    return copy(plan, plan.estimate(), outputs);
  }

  private static Plan copy(Plan plan, Plan.Estimate e, List<Plan.Output> o) {
    return switch (plan) {
      case Plan.Result p -> new Plan.Result(e, o, p.child(), p.oneTimeFilter());
      case Plan.ProjectSet p -> new Plan.ProjectSet(e, o, p.child());
      case Plan.SeqScan p ->
          new Plan.SeqScan(
              e, o, p.relation(), p.alias(), p.attributes(), p.columnNames(), p.filter(), p.scan());
      case Plan.IndexScan p ->
          new Plan.IndexScan(
              e,
              o,
              p.relation(),
              p.alias(),
              p.index(),
              p.attributes(),
              p.columnNames(),
              p.conditions(),
              p.quals(),
              p.filter(),
              p.backward(),
              p.indexOnly(),
              p.scan());
      case Plan.BitmapHeapScan p ->
          new Plan.BitmapHeapScan(
              e,
              o,
              p.relation(),
              p.alias(),
              p.attributes(),
              p.columnNames(),
              p.bitmap(),
              p.recheck(),
              p.filter(),
              p.scan());
      case Plan.BitmapIndexScan p ->
          new Plan.BitmapIndexScan(
              e, p.relation(), p.alias(), p.index(), p.columnNames(), p.conditions(), p.quals());
      case Plan.BitmapCombination p -> new Plan.BitmapCombination(e, p.or(), p.inputs());
      case Plan.FunctionScan p ->
          new Plan.FunctionScan(
              e,
              o,
              p.calls(),
              p.ordinality(),
              p.alias(),
              p.columnNames(),
              p.columnTypes(),
              p.filter(),
              p.scan());
      case Plan.ValuesScan p ->
          new Plan.ValuesScan(
              e, o, p.rows(), p.alias(), p.columnNames(), p.columnTypes(), p.filter(), p.scan());
      case Plan.SubqueryScan p ->
          new Plan.SubqueryScan(e, o, p.child(), p.alias(), p.columnNames(), p.filter(), p.scan());
      case Plan.CteScan p ->
          new Plan.CteScan(
              e,
              o,
              p.subPlan(),
              p.name(),
              p.alias(),
              p.columnNames(),
              p.columnTypes(),
              p.filter(),
              p.scan());
      case Plan.WorkTableScan p ->
          new Plan.WorkTableScan(
              e,
              o,
              p.workTable(),
              p.name(),
              p.alias(),
              p.columnNames(),
              p.columnTypes(),
              p.filter());
      case Plan.IncrementalSort p ->
          new Plan.IncrementalSort(e, o, p.child(), p.keys(), p.presorted());
      case Plan.Sort p -> new Plan.Sort(e, o, p.child(), p.keys());
      case Plan.Unique p -> new Plan.Unique(e, o, p.child(), p.keys());
      case Plan.Aggregate p ->
          new Plan.Aggregate(
              e,
              o,
              p.child(),
              p.strategy(),
              p.groupColumns(),
              p.aggregates(),
              p.presorted(),
              p.filter(),
              p.plannedPartitions());
      case Plan.WindowAggregate p ->
          new Plan.WindowAggregate(
              e,
              o,
              p.child(),
              p.name(),
              p.partitionColumns(),
              p.orderColumns(),
              p.frame(),
              p.calls());
      case Plan.Limit p -> new Plan.Limit(e, o, p.child(), p.count(), p.offset(), p.tieColumns());
      case Plan.Append p -> new Plan.Append(e, o, p.inputs());
      case Plan.SetOperation p ->
          new Plan.SetOperation(
              e, o, p.left(), p.right(), p.operator(), p.all(), p.hashed(), p.keys());
      case Plan.RecursiveUnion p ->
          new Plan.RecursiveUnion(e, o, p.first(), p.repeated(), p.workTable(), p.keys());
      case Plan.NestedLoop p ->
          new Plan.NestedLoop(
              e,
              o,
              p.joinType(),
              p.outer(),
              p.inner(),
              p.parameters(),
              p.joinFilter(),
              p.filter(),
              p.innerUnique());
      case Plan.HashJoin p ->
          new Plan.HashJoin(
              e,
              o,
              p.joinType(),
              p.outer(),
              p.inner(),
              p.operators(),
              p.outerKeys(),
              p.innerKeys(),
              p.joinFilter(),
              p.filter(),
              p.innerUnique());
      case Plan.MergeJoin p ->
          new Plan.MergeJoin(
              e,
              o,
              p.joinType(),
              p.outer(),
              p.inner(),
              p.keys(),
              p.joinFilter(),
              p.filter(),
              p.skipsMarkRestore(),
              p.innerUnique());
      case Plan.Hash p -> new Plan.Hash(e, o, p.child());
      case Plan.Materialize p -> new Plan.Materialize(e, o, p.child(), p.dependent());
      case Plan.LockRows p -> new Plan.LockRows(e, o, p.child(), p.rows(), p.locks());
      case Plan.ModifyTable p ->
          new Plan.ModifyTable(
              e,
              o,
              p.command(),
              p.relation(),
              p.alias(),
              p.child(),
              p.assigned(),
              p.ctidColumn(),
              p.checks(),
              p.indexes(),
              p.foreignKeys(),
              p.conflict(),
              p.scan(),
              p.rows());
    };
  }
}

package pganatomy.engine.executor;

import java.util.List;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;

/// Makes the executor of a plan node.
///
/// PostgreSQL: src/backend/executor/execProcnode.c, ExecInitNode()
public final class PlanExecutors {
  private PlanExecutors() {}

  public static PlanExecutor create(Plan plan, ExecutionState state) {
    return switch (plan) {
      case Plan.Result node -> new ResultExecutor(state, node);
      case Plan.ProjectSet node -> new ProjectSetExecutor(state, node);
      case Plan.SeqScan node -> new SeqScanExecutor(state, node);
      case Plan.IndexScan node -> new IndexScanExecutor(state, node);
      case Plan.BitmapHeapScan node -> new BitmapHeapScanExecutor(state, node);
      case Plan.BitmapIndexScan node -> new BitmapIndexScanExecutor(state, node);
      case Plan.BitmapCombination node -> new BitmapCombinationExecutor(state, node);
      case Plan.FunctionScan node -> new FunctionScanExecutor(state, node);
      case Plan.ValuesScan node -> new ValuesScanExecutor(state, node);
      case Plan.SubqueryScan node -> new SubqueryScanExecutor(state, node);
      case Plan.CteScan node -> new CteScanExecutor(state, node);
      case Plan.WorkTableScan node -> new WorkTableScanExecutor(state, node);
      case Plan.IncrementalSort node -> new IncrementalSortExecutor(state, node);
      case Plan.Sort node -> new SortExecutor(state, node);
      case Plan.Unique node -> new UniqueExecutor(state, node);
      case Plan.Aggregate node -> aggregate(node, state);
      case Plan.WindowAggregate node -> new WindowAggregateExecutor(state, node);
      case Plan.Limit node -> new LimitExecutor(state, node);
      case Plan.Append node -> new AppendExecutor(state, node);
      case Plan.SetOperation node ->
          node.hashed()
              ? new HashSetOperationExecutor(state, node)
              : new SortedSetOperationExecutor(state, node);
      case Plan.RecursiveUnion node -> new RecursiveUnionExecutor(state, node);
      case Plan.NestedLoop node -> new NestedLoopExecutor(state, node);
      case Plan.HashJoin node -> new HashJoinExecutor(state, node);
      case Plan.MergeJoin node -> new MergeJoinExecutor(state, node);
      case Plan.Hash node -> new HashExecutor(state, node);
      case Plan.Materialize node -> new MaterializeExecutor(state, node);
      case Plan.LockRows node -> new LockRowsExecutor(state, node);
      case Plan.ModifyTable node -> new ModifyTableExecutor(state, node);
    };
  }

  private static PlanExecutor aggregate(Plan.Aggregate node, ExecutionState state) {
    return switch (node.strategy()) {
      case PLAIN, HASHED -> new HashAggregateExecutor(state, node);
      case SORTED -> new GroupAggregateExecutor(state, node);
    };
  }

  static PlanExecutor[] createAll(List<Plan> plans, ExecutionState state) {
    PlanExecutor[] executors = new PlanExecutor[plans.size()];
    for (int i = 0; i < executors.length; i++) {
      executors[i] = create(plans.get(i), state);
    }
    return executors;
  }

  /// A row without columns: what expressions without a table are computed over.
  static Batch oneRow() {
    Batch row = new Batch(new ColumnVector[0]);
    row.rowCount = 1;
    return row;
  }
}

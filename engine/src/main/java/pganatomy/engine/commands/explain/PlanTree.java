package pganatomy.engine.commands.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pganatomy.engine.executor.BitmapHeapScanExecutor;
import pganatomy.engine.executor.BitmapIndexScanExecutor;
import pganatomy.engine.executor.CteScanExecutor;
import pganatomy.engine.executor.ExecutionState;
import pganatomy.engine.executor.HashAggregateExecutor;
import pganatomy.engine.executor.HashExecutor;
import pganatomy.engine.executor.IncrementalSortExecutor;
import pganatomy.engine.executor.IncrementalSortGroups;
import pganatomy.engine.executor.IndexScanExecutor;
import pganatomy.engine.executor.Instrumentation;
import pganatomy.engine.executor.MaterializeExecutor;
import pganatomy.engine.executor.PlanExecutor;
import pganatomy.engine.executor.RecursiveUnionExecutor;
import pganatomy.engine.executor.SortExecutor;
import pganatomy.engine.executor.WindowAggregateExecutor;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.executor.plan.PlannedStatement;
import pganatomy.engine.parser.query.Expression;

/// A plan as named properties, for formats that programs read: JSON, YAML, XML. Unlike the text
/// these tell everything, also what is 0 or false.
///
/// Values are [String], [Boolean], [Figure], lists of strings, lists of maps, and maps.
///
/// PostgreSQL: src/backend/commands/explain.c, ExplainNode()
public final class PlanTree {
  /// A number, as it is printed.
  public record Figure(String text) {
    static Figure of(double value, int digits) {
      return new Figure(ExplainPrinter.decimal(value, digits));
    }

    public static Figure millis(long nanos) {
      return of(nanos / 1e6, 3);
    }

    public static Figure of(long value) {
      return new Figure(Long.toString(value));
    }
  }

  private final PlannedStatement statement;
  private final ExplainOptions options;
  private final ExecutionState state;
  private final RelationNames names;
  private final ExpressionText text;
  private final NodeTexts texts;
  private final boolean isPrefixed;

  /// @param state null when the plan did not run
  public PlanTree(PlannedStatement statement, ExplainOptions options, ExecutionState state) {
    this.statement = statement;
    this.options = options;
    this.state = state;
    this.names = new RelationNames(statement);
    this.text = new ExpressionText(statement, names);
    this.isPrefixed = options.verbose || statement.rangeCount() > 1;
    this.texts = new NodeTexts(text, isPrefixed);
  }

  /// @param root null when the plan did not run
  public Map<String, Object> of(PlanExecutor root) {
    return node(statement.plan(), root, null, null);
  }

  private Map<String, Object> node(
      Plan plan, PlanExecutor executor, String relationship, String name) {
    Map<String, Object> node = new LinkedHashMap<>();
    new NodeIdentity(names, options.verbose).add(plan, relationship, name, node);
    Plan.Estimate e = plan.estimate();
    if (options.costs) {
      node.put("Startup Cost", Figure.of(e.startup(), 2));
      node.put("Total Cost", Figure.of(e.total(), 2));
      node.put("Plan Rows", Figure.of(e.rows(), 0));
      node.put("Plan Width", Figure.of(e.width()));
    }
    Instrumentation measured = measured(executor);
    if (measured != null) {
      actual(measured, node);
    } else if (state != null) {
      neverRun(node);
    }
    node.put("Disabled", e.isDisabled());
    if (options.verbose && !plan.outputs().isEmpty() && !(plan instanceof Plan.ModifyTable)) {
      node.put("Output", texts.outputs(plan, statement.rangeCount() > 1));
    }
    properties(plan, executor, node);
    if (options.buffers && state != null) {
      StructuredUsage.addBuffers(node, measured);
    }
    if (options.wal && state != null) {
      StructuredUsage.addLog(node, measured);
    }
    List<Object> children = children(plan, executor);
    if (!children.isEmpty()) {
      node.put("Plans", children);
    }
    return node;
  }

  private static Instrumentation measured(PlanExecutor executor) {
    return executor == null ? null : executor.instrumentation();
  }

  private void actual(Instrumentation measured, Map<String, Object> node) {
    double loops = Math.max(1, measured.loops);
    if (options.timing) {
      node.put("Actual Startup Time", Figure.of(measured.startupNanos / loops / 1e6, 3));
      node.put("Actual Total Time", Figure.of(measured.totalNanos / loops / 1e6, 3));
    }
    node.put("Actual Rows", Figure.of(measured.rows / loops, 2));
    node.put("Actual Loops", Figure.of(measured.loops));
  }

  private void neverRun(Map<String, Object> node) {
    if (options.timing) {
      node.put("Actual Startup Time", new Figure("0.000"));
      node.put("Actual Total Time", new Figure("0.000"));
    }
    node.put("Actual Rows", new Figure("0"));
    node.put("Actual Loops", new Figure("0"));
  }

  // ---- properties ----

  private void properties(Plan plan, PlanExecutor executor, Map<String, Object> node) {
    Instrumentation measured = measured(executor);
    boolean scanPrefix = options.verbose;
    switch (plan) {
      case Plan.SeqScan p -> filter(p.filter(), plan, scanPrefix, measured, node);
      case Plan.IndexScan p -> indexScan(p, executor, node);
      case Plan.BitmapHeapScan p -> bitmapHeapScan(p, executor, node);
      case Plan.BitmapIndexScan p -> {
        conditions("Index Cond", p.quals(), plan, scanPrefix, node);
        if (executor instanceof BitmapIndexScanExecutor run && measured != null) {
          node.put("Index Searches", Figure.of(run.searches()));
        }
      }
      case Plan.ModifyTable p -> conflict(p, node);
      case Plan.FunctionScan p -> {
        if (options.verbose) {
          node.put("Function Call", texts.call(p));
        }
        filter(p.filter(), plan, scanPrefix, measured, node);
      }
      case Plan.ValuesScan p -> filter(p.filter(), plan, scanPrefix, measured, node);
      case Plan.SubqueryScan p -> filter(p.filter(), plan, true, measured, node);
      case Plan.WorkTableScan p -> filter(p.filter(), plan, scanPrefix, measured, node);
      case Plan.Aggregate p -> aggregate(p, executor, node);
      case Plan.Append p -> node.put("Subplans Removed", new Figure("0"));
      case Plan.NestedLoop p -> join(plan, measured, node);
      case Plan.HashJoin p -> join(plan, measured, node);
      case Plan.MergeJoin p -> join(plan, measured, node);
      case Plan.Hash p -> hash(executor, node);
      case Plan.Result p -> {
        if (p.oneTimeFilter() != null) {
          node.put(
              "One-Time Filter", text.text(p.oneTimeFilter(), new Scope(plan, false), isPrefixed));
        }
      }
      default -> sortedOrStored(plan, executor, node);
    }
  }

  /// Nodes that keep rows, and what they took.
  private void sortedOrStored(Plan plan, PlanExecutor executor, Map<String, Object> node) {
    boolean scanPrefix = options.verbose;
    Instrumentation measured = measured(executor);
    switch (plan) {
      case Plan.CteScan p -> {
        filter(p.filter(), plan, scanPrefix, measured, node);
        if (executor instanceof CteScanExecutor run && measured != null) {
          storage(run.wasOnDisk(), run.spaceKilobytes(), node);
        }
      }
      case Plan.RecursiveUnion p -> {
        if (executor instanceof RecursiveUnionExecutor run && measured != null) {
          storage(run.wasOnDisk(), run.spaceKilobytes(), node);
        }
      }
      case Plan.Sort p -> {
        node.put("Sort Key", texts.sortKeys(p, p.keys()));
        sort(executor, node);
      }
      case Plan.IncrementalSort p -> {
        node.put("Sort Key", texts.sortKeys(p, p.keys()));
        node.put("Presorted Key", texts.presortedKeys(p));
        if (executor instanceof IncrementalSortExecutor run && run.groups() != null) {
          sortGroups("Full-sort Groups", run.groups().full, node);
          sortGroups("Pre-sorted Groups", run.groups().prefix, node);
        }
      }
      case Plan.WindowAggregate p -> {
        node.put("Window", texts.window(p));
        if (executor instanceof WindowAggregateExecutor run && measured != null) {
          storage(run.wasOnDisk(), run.spaceKilobytes(), node);
        }
      }
      case Plan.Materialize p -> {
        if (executor instanceof MaterializeExecutor run && measured != null) {
          storage(run.wasOnDisk(), run.spaceKilobytes(), node);
        }
      }
      default -> {
        // Nothing more to tell.
      }
    }
  }

  private void join(Plan plan, Instrumentation measured, Map<String, Object> node) {
    switch (plan) {
      case Plan.NestedLoop p -> {
        node.put("Inner Unique", p.innerUnique());
        joinFilter(p.joinFilter(), plan, measured, node);
        filter(p.filter(), plan, isPrefixed, measured, node);
      }
      case Plan.HashJoin p -> {
        node.put("Inner Unique", p.innerUnique());
        node.put("Hash Cond", texts.hashCondition(p));
        joinFilter(p.joinFilter(), plan, measured, node);
        filter(p.filter(), plan, isPrefixed, measured, node);
      }
      case Plan.MergeJoin p -> {
        node.put("Inner Unique", p.innerUnique());
        node.put("Merge Cond", texts.mergeCondition(p));
        joinFilter(p.joinFilter(), plan, measured, node);
        filter(p.filter(), plan, isPrefixed, measured, node);
      }
      default -> throw new IllegalStateException("not a join");
    }
  }

  private void conditions(
      String name,
      List<Expression> conditions,
      Plan plan,
      boolean prefixed,
      Map<String, Object> node) {
    if (!conditions.isEmpty()) {
      node.put(name, text.conditions(conditions, new Scope(plan, false), prefixed));
    }
  }

  private static void removed(
      String name, long rows, Instrumentation measured, Map<String, Object> node) {
    if (measured != null) {
      node.put(name, Figure.of(rows / (double) Math.max(1, measured.loops), 0));
    }
  }

  private void filter(
      List<Expression> filter,
      Plan plan,
      boolean prefixed,
      Instrumentation measured,
      Map<String, Object> node) {
    if (!filter.isEmpty()) {
      conditions("Filter", filter, plan, prefixed, node);
      removed(
          "Rows Removed by Filter",
          measured == null ? 0 : measured.removedByFilter,
          measured,
          node);
    }
  }

  private void joinFilter(
      List<Expression> filter, Plan plan, Instrumentation measured, Map<String, Object> node) {
    if (!filter.isEmpty()) {
      conditions("Join Filter", filter, plan, isPrefixed, node);
      removed(
          "Rows Removed by Join Filter",
          measured == null ? 0 : measured.removedByJoinFilter,
          measured,
          node);
    }
  }

  private void indexScan(Plan.IndexScan plan, PlanExecutor executor, Map<String, Object> node) {
    Instrumentation measured = measured(executor);
    conditions("Index Cond", plan.quals(), plan, options.verbose, node);
    if (!plan.quals().isEmpty()) {
      removed("Rows Removed by Index Recheck", 0, measured, node);
    }
    filter(plan.filter(), plan, options.verbose, measured, node);
    if (executor instanceof IndexScanExecutor run && measured != null) {
      if (plan.indexOnly()) {
        node.put("Heap Fetches", Figure.of(run.heapFetches()));
      }
      node.put("Index Searches", Figure.of(run.searches()));
    }
  }

  private void bitmapHeapScan(
      Plan.BitmapHeapScan plan, PlanExecutor executor, Map<String, Object> node) {
    Instrumentation measured = measured(executor);
    conditions("Recheck Cond", plan.recheck(), plan, options.verbose, node);
    if (!plan.recheck().isEmpty()) {
      removed(
          "Rows Removed by Index Recheck",
          measured == null ? 0 : measured.removedByRecheck,
          measured,
          node);
    }
    filter(plan.filter(), plan, options.verbose, measured, node);
    if (executor instanceof BitmapHeapScanExecutor run && measured != null) {
      node.put("Exact Heap Blocks", Figure.of(run.exactPages()));
      node.put("Lossy Heap Blocks", Figure.of(run.lossyPages()));
    }
  }

  private void conflict(Plan.ModifyTable plan, Map<String, Object> node) {
    if (plan.conflict() == null) {
      return;
    }
    node.put("Conflict Resolution", plan.conflict().update() ? "UPDATE" : "NOTHING");
    List<String> arbiters = new ArrayList<>();
    for (int arbiter : plan.conflict().arbiters()) {
      arbiters.add(plan.indexes().get(arbiter).index().name());
    }
    if (!arbiters.isEmpty()) {
      node.put("Conflict Arbiter Indexes", arbiters);
    }
    if (plan.conflict().where() != null) {
      node.put("Conflict Filter", text.text(plan.conflict().where(), new Scope(plan, false), true));
    }
  }

  private static void sort(PlanExecutor executor, Map<String, Object> node) {
    if (executor instanceof SortExecutor run
        && run.instrumentation() != null
        && run.method() != null) {
      node.put("Sort Method", run.method());
      node.put("Sort Space Used", Figure.of(run.spaceKilobytes()));
      node.put("Sort Space Type", run.wasOnDisk() ? "Disk" : "Memory");
    }
  }

  private static void sortGroups(
      String name, IncrementalSortGroups.Figures figures, Map<String, Object> node) {
    if (figures.groups() == 0) {
      return;
    }
    Map<String, Object> group = new LinkedHashMap<>();
    group.put("Group Count", Figure.of(figures.groups()));
    group.put("Sort Methods Used", List.of(figures.methods()));
    if (figures.peakMemory() > 0) {
      Map<String, Object> space = new LinkedHashMap<>();
      space.put("Average Sort Space Used", Figure.of(figures.averageMemory()));
      space.put("Peak Sort Space Used", Figure.of(figures.peakMemory()));
      group.put("Sort Space Memory", space);
    }
    if (figures.peakDisk() > 0) {
      Map<String, Object> space = new LinkedHashMap<>();
      space.put("Average Sort Space Used", Figure.of(figures.averageDisk()));
      space.put("Peak Sort Space Used", Figure.of(figures.peakDisk()));
      group.put("Sort Space Disk", space);
    }
    node.put(name, group);
  }

  private void aggregate(Plan.Aggregate plan, PlanExecutor executor, Map<String, Object> node) {
    if (!plan.groupColumns().isEmpty()) {
      node.put("Group Key", texts.keys(plan.child(), plan.groupColumns()));
    }
    filter(plan.filter(), plan, isPrefixed, measured(executor), node);
    if (plan.strategy() != Plan.AggregateStrategy.HASHED) {
      return;
    }
    if (options.costs) {
      node.put("Planned Partitions", Figure.of(plan.plannedPartitions()));
    }
    if (executor instanceof HashAggregateExecutor run && run.instrumentation() != null) {
      node.put("HashAgg Batches", Figure.of(run.batches()));
      node.put("Peak Memory Usage", Figure.of(run.memoryKilobytes()));
      node.put("Disk Usage", Figure.of(run.batches() > 1 ? run.diskKilobytes() : 0));
    }
  }

  private static void hash(PlanExecutor executor, Map<String, Object> node) {
    if (executor instanceof HashExecutor run && run.instrumentation() != null) {
      node.put("Hash Buckets", Figure.of(run.buckets()));
      node.put("Original Hash Buckets", Figure.of(run.originalBuckets()));
      node.put("Hash Batches", Figure.of(run.batches()));
      node.put("Original Hash Batches", Figure.of(run.originalBatches()));
      node.put("Peak Memory Usage", Figure.of(run.memoryKilobytes()));
    }
  }

  private static void storage(boolean onDisk, long kilobytes, Map<String, Object> node) {
    node.put("Storage", onDisk ? "Disk" : "Memory");
    node.put("Maximum Storage", Figure.of(kilobytes));
  }

  // ---- children ----

  private List<Object> children(Plan plan, PlanExecutor executor) {
    List<Object> children = new ArrayList<>();
    for (int subPlan : statement.initPlans().getOrDefault(plan, List.of())) {
      children.add(subPlan(subPlan, "InitPlan"));
    }
    List<Plan> plans = plan.children();
    for (int i = 0; i < plans.size(); i++) {
      boolean hasExecutor = executor != null && executor.children().length > i;
      children.add(
          node(plans.get(i), hasExecutor ? executor.children()[i] : null, place(plan, i), null));
    }
    for (int subPlan : PlanExpressions.subPlans(plan)) {
      children.add(subPlan(subPlan, "SubPlan"));
    }
    return children;
  }

  private static String place(Plan plan, int child) {
    return switch (plan) {
      case Plan.Append p -> "Member";
      case Plan.BitmapCombination p -> "Member";
      case Plan.SubqueryScan p -> "Subquery";
      default -> child == 0 ? "Outer" : "Inner";
    };
  }

  private Map<String, Object> subPlan(int index, String relationship) {
    PlannedStatement.SubPlanEntry entry = statement.subPlans().get(index);
    PlanExecutor executor = state == null ? null : state.subPlanIfMade(index);
    return node(entry.plan(), executor, relationship, entry.name());
  }
}

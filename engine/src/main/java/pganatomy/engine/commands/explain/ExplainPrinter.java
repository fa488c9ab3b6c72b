package pganatomy.engine.commands.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/// Prints a plan tree as text, with what was measured.
///
/// PostgreSQL: src/backend/commands/explain.c, ExplainNode()
public final class ExplainPrinter {
  private final PlannedStatement statement;
  private final ExplainOptions options;
  private final ExecutionState state;
  private final RelationNames names;
  private final ExpressionText text;
  private final NodeTexts texts;
  private final List<String> lines = new ArrayList<>();
  private final boolean isPrefixed;
  private int indent;

  /// @param state null when the plan did not run
  public ExplainPrinter(PlannedStatement statement, ExplainOptions options, ExecutionState state) {
    this.statement = statement;
    this.options = options;
    this.state = state;
    this.names = new RelationNames(statement);
    this.text = new ExpressionText(statement, names);
    this.isPrefixed = options.verbose || statement.rangeCount() > 1;
    this.texts = new NodeTexts(text, isPrefixed);
  }

  /// @param root null when the plan did not run
  public List<String> print(PlanExecutor root) {
    node(statement.plan(), root, null);
    return lines;
  }

  private void line(String content) {
    lines.add(" ".repeat(indent * 2) + content);
  }

  private void property(String name, String value) {
    line(name + ": " + value);
  }

  // ---- one node ----

  private void node(Plan plan, PlanExecutor executor, String planName) {
    int savedIndent = indent;
    if (planName != null) {
      line(planName);
      indent++;
    }
    String arrow = "";
    if (indent > 0) {
      arrow = " ".repeat(indent * 2) + "->  ";
      indent += 2;
    }
    lines.add(arrow + new NodeNames(names, options.verbose).title(plan) + figures(plan, executor));
    indent++;
    Instrumentation measured = executor == null ? null : executor.instrumentation();
    if (plan.estimate().isDisabled()) {
      property("Disabled", "true");
    }
    if (options.verbose && !plan.outputs().isEmpty() && !(plan instanceof Plan.ModifyTable)) {
      outputs(plan);
    }
    properties(plan, executor, measured);
    buffers(measured);
    log(measured);
    children(plan, executor);
    indent = savedIndent;
  }

  private String figures(Plan plan, PlanExecutor executor) {
    StringBuilder figures = new StringBuilder();
    if (options.costs) {
      Plan.Estimate e = plan.estimate();
      figures.append("  (cost=").append(decimal(e.startup(), 2));
      figures.append("..").append(decimal(e.total(), 2));
      figures.append(" rows=").append(decimal(e.rows(), 0));
      figures.append(" width=").append(e.width()).append(')');
    }
    if (executor != null && executor.instrumentation() != null) {
      figures.append(actual(executor.instrumentation()));
    }
    return figures.toString();
  }

  /// Rounds as C's printf: the exact binary value, halves to even.
  static String decimal(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }

  private String actual(Instrumentation measured) {
    if (measured.loops == 0) {
      return " (never executed)";
    }
    double loops = measured.loops;
    double rows = measured.rows / loops;
    if (!options.timing) {
      return String.format(Locale.ROOT, " (actual rows=%.2f loops=%.0f)", rows, loops);
    }
    return String.format(
        Locale.ROOT,
        " (actual time=%.3f..%.3f rows=%.2f loops=%.0f)",
        measured.startupNanos / loops / 1e6,
        measured.totalNanos / loops / 1e6,
        rows,
        loops);
  }

  private void outputs(Plan plan) {
    property("Output", String.join(", ", texts.outputs(plan, statement.rangeCount() > 1)));
  }

  private void properties(Plan plan, PlanExecutor executor, Instrumentation measured) {
    boolean scanPrefix = options.verbose;
    switch (plan) {
      case Plan.SeqScan p -> filter(p.filter(), plan, scanPrefix, measured);
      case Plan.IndexScan p -> indexScan(p, executor, measured);
      case Plan.BitmapHeapScan p -> bitmapHeapScan(p, executor, measured);
      case Plan.BitmapIndexScan p -> bitmapIndexScan(p, executor, measured);
      case Plan.ModifyTable p -> {
        if (p.conflict() != null) {
          conflict(p);
        }
      }
      case Plan.FunctionScan p -> {
        if (options.verbose) {
          property("Function Call", texts.call(p));
        }
        filter(p.filter(), plan, scanPrefix, measured);
      }
      case Plan.ValuesScan p -> filter(p.filter(), plan, scanPrefix, measured);
      case Plan.SubqueryScan p -> filter(p.filter(), plan, true, measured);
      case Plan.WorkTableScan p -> filter(p.filter(), plan, scanPrefix, measured);
      case Plan.Aggregate p -> aggregate(p, executor, measured);
      case Plan.NestedLoop p -> join(plan, measured);
      case Plan.HashJoin p -> join(plan, measured);
      case Plan.MergeJoin p -> join(plan, measured);
      case Plan.Hash p -> hash((HashExecutor) executor);
      case Plan.Result p -> {
        if (p.oneTimeFilter() != null) {
          property(
              "One-Time Filter", text.text(p.oneTimeFilter(), new Scope(plan, false), isPrefixed));
        }
      }
      default -> sortedOrStored(plan, executor, measured);
    }
  }

  /// Nodes that keep rows, and what they took.
  private void sortedOrStored(Plan plan, PlanExecutor executor, Instrumentation measured) {
    boolean scanPrefix = options.verbose;
    switch (plan) {
      case Plan.CteScan p -> {
        filter(p.filter(), plan, scanPrefix, measured);
        if (executor instanceof CteScanExecutor run && hasRun(executor)) {
          storage(run.wasOnDisk(), run.spaceKilobytes());
        }
      }
      case Plan.RecursiveUnion p -> {
        if (executor instanceof RecursiveUnionExecutor run && hasRun(executor)) {
          storage(run.wasOnDisk(), run.spaceKilobytes());
        }
      }
      case Plan.Sort p -> {
        property("Sort Key", String.join(", ", texts.sortKeys(p, p.keys())));
        sortMethod((SortExecutor) executor);
      }
      case Plan.IncrementalSort p -> {
        property("Sort Key", String.join(", ", texts.sortKeys(p, p.keys())));
        property("Presorted Key", String.join(", ", texts.presortedKeys(p)));
        if (executor instanceof IncrementalSortExecutor run && run.groups() != null) {
          sortGroups("Full-sort Groups", run.groups().full);
          sortGroups("Pre-sorted Groups", run.groups().prefix);
        }
      }
      case Plan.WindowAggregate p -> {
        property("Window", texts.window(p));
        if (executor instanceof WindowAggregateExecutor run && hasRun(executor)) {
          storage(run.wasOnDisk(), run.spaceKilobytes());
        }
      }
      case Plan.Materialize p -> {
        if (executor instanceof MaterializeExecutor run && hasRun(executor)) {
          storage(run.wasOnDisk(), run.spaceKilobytes());
        }
      }
      default -> {
        // Nothing more to tell.
      }
    }
  }

  private void join(Plan plan, Instrumentation measured) {
    switch (plan) {
      case Plan.NestedLoop p -> {
        innerUnique(p.innerUnique());
        joinFilter(p.joinFilter(), plan, measured);
        filter(p.filter(), plan, isPrefixed, measured);
      }
      case Plan.HashJoin p -> {
        innerUnique(p.innerUnique());
        property("Hash Cond", texts.hashCondition(p));
        joinFilter(p.joinFilter(), plan, measured);
        filter(p.filter(), plan, isPrefixed, measured);
      }
      case Plan.MergeJoin p -> {
        innerUnique(p.innerUnique());
        property("Merge Cond", texts.mergeCondition(p));
        joinFilter(p.joinFilter(), plan, measured);
        filter(p.filter(), plan, isPrefixed, measured);
      }
      default -> throw new IllegalStateException("not a join");
    }
  }

  private void indexScan(Plan.IndexScan plan, PlanExecutor executor, Instrumentation measured) {
    conditions("Index Cond", plan.quals(), plan, options.verbose);
    filter(plan.filter(), plan, options.verbose, measured);
    if (executor instanceof IndexScanExecutor run && measured != null) {
      if (plan.indexOnly()) {
        property("Heap Fetches", Long.toString(run.heapFetches()));
      }
      property("Index Searches", Long.toString(run.searches()));
    }
  }

  private void bitmapHeapScan(
      Plan.BitmapHeapScan plan, PlanExecutor executor, Instrumentation measured) {
    conditions("Recheck Cond", plan.recheck(), plan, options.verbose);
    if (measured != null && measured.removedByRecheck > 0) {
      property(
          "Rows Removed by Index Recheck",
          String.format(Locale.ROOT, "%.0f", measured.removedByRecheck / (double) measured.loops));
    }
    filter(plan.filter(), plan, options.verbose, measured);
    if (executor instanceof BitmapHeapScanExecutor run && hasRun(executor)) {
      String exact = run.exactPages() > 0 ? " exact=" + run.exactPages() : "";
      String lossy = run.lossyPages() > 0 ? " lossy=" + run.lossyPages() : "";
      if (!exact.isEmpty() || !lossy.isEmpty()) {
        line("Heap Blocks:" + exact + lossy);
      }
    }
  }

  private void bitmapIndexScan(
      Plan.BitmapIndexScan plan, PlanExecutor executor, Instrumentation measured) {
    conditions("Index Cond", plan.quals(), plan, options.verbose);
    if (executor instanceof BitmapIndexScanExecutor run && measured != null) {
      property("Index Searches", Long.toString(run.searches()));
    }
  }

  private void conditions(
      String name, List<Expression> conditions, Plan plan, boolean isTextPrefixed) {
    if (!conditions.isEmpty()) {
      property(name, text.conditions(conditions, new Scope(plan, false), isTextPrefixed));
    }
  }

  private void conflict(Plan.ModifyTable plan) {
    property("Conflict Resolution", plan.conflict().update() ? "UPDATE" : "NOTHING");
    StringBuilder names = new StringBuilder();
    for (int arbiter : plan.conflict().arbiters()) {
      names.append(names.isEmpty() ? "" : ", ").append(plan.indexes().get(arbiter).index().name());
    }
    if (!names.isEmpty()) {
      property("Conflict Arbiter Indexes", names.toString());
    }
    if (plan.conflict().where() != null) {
      property("Conflict Filter", text.text(plan.conflict().where(), new Scope(plan, false), true));
    }
  }

  private static boolean hasRun(PlanExecutor executor) {
    return executor.instrumentation() != null && executor.instrumentation().loops > 0;
  }

  private void storage(boolean onDisk, long kilobytes) {
    line("Storage: " + (onDisk ? "Disk" : "Memory") + "  Maximum Storage: " + kilobytes + "kB");
  }

  private void filter(
      List<Expression> filter, Plan plan, boolean prefixed, Instrumentation measured) {
    if (filter.isEmpty()) {
      return;
    }
    property("Filter", text.conditions(filter, new Scope(plan, false), prefixed));
    if (measured != null && measured.removedByFilter > 0) {
      property(
          "Rows Removed by Filter",
          String.format(Locale.ROOT, "%.0f", measured.removedByFilter / (double) measured.loops));
    }
  }

  private void innerUnique(boolean isUnique) {
    if (options.verbose && isUnique) {
      property("Inner Unique", "true");
    }
  }

  private void joinFilter(List<Expression> filter, Plan plan, Instrumentation measured) {
    if (filter.isEmpty()) {
      return;
    }
    property("Join Filter", text.conditions(filter, new Scope(plan, false), isPrefixed));
    if (measured != null && measured.removedByJoinFilter > 0) {
      property(
          "Rows Removed by Join Filter",
          String.format(
              Locale.ROOT, "%.0f", measured.removedByJoinFilter / (double) measured.loops));
    }
  }

  private void sortMethod(SortExecutor executor) {
    if (executor == null || executor.instrumentation() == null || executor.method() == null) {
      return;
    }
    line(
        "Sort Method: "
            + executor.method()
            + (executor.wasOnDisk() ? "  Disk: " : "  Memory: ")
            + executor.spaceKilobytes()
            + "kB");
  }

  private void sortGroups(String name, IncrementalSortGroups.Figures figures) {
    if (figures.groups() == 0) {
      return;
    }
    String[] methods = figures.methods();
    StringBuilder line = new StringBuilder(name).append(": ").append(figures.groups());
    line.append(methods.length > 1 ? "  Sort Methods: " : "  Sort Method: ");
    line.append(String.join(", ", methods));
    if (figures.peakMemory() > 0) {
      line.append("  Average Memory: ").append(figures.averageMemory()).append("kB");
      line.append("  Peak Memory: ").append(figures.peakMemory()).append("kB");
    }
    if (figures.peakDisk() > 0) {
      line.append("  Average Disk: ").append(figures.averageDisk()).append("kB");
      line.append("  Peak Disk: ").append(figures.peakDisk()).append("kB");
    }
    line(line.toString());
  }

  private void aggregate(Plan.Aggregate plan, PlanExecutor executor, Instrumentation measured) {
    if (!plan.groupColumns().isEmpty()) {
      property("Group Key", String.join(", ", texts.keys(plan.child(), plan.groupColumns())));
    }
    filter(plan.filter(), plan, isPrefixed, measured);
    String partitions =
        options.costs && plan.plannedPartitions() > 0
            ? "Planned Partitions: " + plan.plannedPartitions()
            : "";
    boolean isHashed = plan.strategy() == Plan.AggregateStrategy.HASHED;
    if (isHashed && executor instanceof HashAggregateExecutor run && hasRun(executor)) {
      String disk = run.batches() > 1 ? "  Disk Usage: " + run.diskKilobytes() + "kB" : "";
      line(
          (partitions.isEmpty() ? "" : partitions + "  ")
              + ("Batches: " + run.batches())
              + ("  Memory Usage: " + run.memoryKilobytes() + "kB" + disk));
    } else if (!partitions.isEmpty()) {
      line(partitions);
    }
  }

  private void hash(HashExecutor executor) {
    if (executor == null || !hasRun(executor)) {
      return;
    }
    boolean isAsPlanned =
        executor.buckets() == executor.originalBuckets()
            && executor.batches() == executor.originalBatches();
    line(
        ("Buckets: " + executor.buckets())
            + (isAsPlanned ? "" : " (originally " + executor.originalBuckets() + ")")
            + ("  Batches: " + executor.batches())
            + (isAsPlanned ? "" : " (originally " + executor.originalBatches() + ")")
            + ("  Memory Usage: " + executor.memoryKilobytes() + "kB"));
  }

  // ---- buffers, children ----

  private void buffers(Instrumentation measured) {
    if (options.buffers && measured != null && measured.hasBuffers()) {
      property("Buffers", BufferText.of(measured));
      String times = BufferText.times(measured.ioNanos);
      if (!times.isEmpty()) {
        property("I/O Timings", times);
      }
    }
  }

  /// What the node has put into the write-ahead log.
  ///
  /// PostgreSQL: src/backend/commands/explain.c, show_wal_usage()
  private void log(Instrumentation measured) {
    if (!options.wal || measured == null || measured.logRecords == 0) {
      return;
    }
    StringBuilder text = new StringBuilder("records=").append(measured.logRecords);
    if (measured.logImages > 0) {
      text.append(" fpi=").append(measured.logImages);
    }
    text.append(" bytes=").append(measured.logBytes);
    if (measured.logBuffersFull > 0) {
      text.append(" buffers full=").append(measured.logBuffersFull);
    }
    property("WAL", text.toString());
  }

  private void children(Plan plan, PlanExecutor executor) {
    for (int subPlan : statement.initPlans().getOrDefault(plan, List.of())) {
      subPlan(subPlan);
    }
    List<Plan> children = plan.children();
    for (int i = 0; i < children.size(); i++) {
      boolean hasExecutor = executor != null && executor.children().length > i;
      node(children.get(i), hasExecutor ? executor.children()[i] : null, null);
    }
    for (int subPlan : PlanExpressions.subPlans(plan)) {
      subPlan(subPlan);
    }
  }

  private void subPlan(int index) {
    PlannedStatement.SubPlanEntry entry = statement.subPlans().get(index);
    PlanExecutor executor = state == null ? null : state.subPlanIfMade(index);
    node(entry.plan(), executor, entry.name());
  }
}

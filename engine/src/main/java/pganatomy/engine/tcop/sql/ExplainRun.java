package pganatomy.engine.tcop.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pganatomy.engine.commands.explain.BufferText;
import pganatomy.engine.commands.explain.ExplainOptions;
import pganatomy.engine.commands.explain.ExplainPrinter;
import pganatomy.engine.commands.explain.ExplainSettings;
import pganatomy.engine.commands.explain.PlanTree;
import pganatomy.engine.commands.explain.StructuredText;
import pganatomy.engine.commands.explain.StructuredUsage;
import pganatomy.engine.executor.ExecutionState;
import pganatomy.engine.executor.PlanExecutor;
import pganatomy.engine.executor.plan.Plan;
import pganatomy.engine.executor.plan.PlannedStatement;
import pganatomy.engine.storage.buffer.BufferUsage;
import pganatomy.engine.tcop.StatementTracking;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.vector.Batch;

/// Plans a statement, runs it for ANALYZE, and tells of both.
///
/// PostgreSQL: src/backend/commands/explain.c, standard_ExplainOneQuery(), ExplainOnePlan()
final class ExplainRun {
  private final SqlSession session;
  private final DataQuery query;
  private final ExplainOptions options;

  private long planningNanos;
  private long planningHits;
  private long planningReads;
  private long planningBytes;
  private long executionNanos;
  private long serializationNanos;
  private long serializedBytes;

  ExplainRun(SqlSession session, DataQuery query, ExplainOptions options) {
    this.session = session;
    this.query = query;
    this.options = options;
  }

  /// The lines of the answer; a structured format is one line, with line breaks in it.
  List<String> lines(Object[] parameters, boolean isPrepared) {
    PlannedStatement plan = plan(parameters, isPrepared);
    boolean isText = options.format == ExplainOptions.Format.TEXT;
    List<String> lines = new ArrayList<>();
    Map<String, Object> tree = new LinkedHashMap<>();
    if (options.analyze) {
      run(plan, parameters, isText ? lines : null, tree);
    } else if (isText) {
      lines.addAll(new ExplainPrinter(plan, options, null).print(null));
    } else {
      tree.put("Plan", new PlanTree(plan, options, null).of(null));
    }
    if (isText) {
      addToText(lines);
      return lines;
    }
    addToTree(tree);
    return List.of(StructuredText.write(tree, options.format));
  }

  private PlannedStatement plan(Object[] parameters, boolean isPrepared) {
    planningHits = -BufferUsage.sharedHits;
    planningReads = -BufferUsage.sharedReads;
    planningBytes = options.memory ? -usedBytes() : 0;
    long started = System.nanoTime();
    PlannedStatement plan = isPrepared ? query.plan(parameters) : query.planOnce(parameters);
    planningNanos = System.nanoTime() - started;
    planningBytes += options.memory ? usedBytes() : 0;
    planningHits += BufferUsage.sharedHits;
    planningReads += BufferUsage.sharedReads;
    return plan;
  }

  /// Of the Java heap: PostgreSQL has a memory context of its own for planning. A collection of
  /// garbage in between would make it less than nothing.
  private static long usedBytes() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  // ---- running ----

  private void run(
      PlannedStatement plan, Object[] parameters, List<String> lines, Map<String, Object> tree) {
    ExecutionState.Measure measure =
        options.timing ? ExecutionState.Measure.ROWS_AND_TIME : ExecutionState.Measure.ROWS;
    long started = System.nanoTime();
    QueryExecution execution = new QueryExecution(session, plan, parameters, measure);
    try {
      for (Batch rows = execution.next(); rows != null; rows = execution.next()) {
        if (options.serialize != ExplainOptions.Serialize.NONE) {
          serialize(rows, plan.plan().outputs());
        }
      }
      executionNanos = System.nanoTime() - started;
      endLoops(execution.root());
      for (int i = 0; i < plan.subPlans().size(); i++) {
        PlanExecutor subPlan = execution.state().subPlanIfMade(i);
        if (subPlan != null) {
          endLoops(subPlan);
        }
      }
      if (lines != null) {
        lines.addAll(new ExplainPrinter(plan, options, execution.state()).print(execution.root()));
      } else {
        tree.put("Plan", new PlanTree(plan, options, execution.state()).of(execution.root()));
      }
      started = System.nanoTime();
      execution.close();
      executionNanos += System.nanoTime() - started;
    } finally {
      execution.close();
    }
  }

  private static void endLoops(PlanExecutor executor) {
    executor.instrumentation().endLoop();
    for (PlanExecutor child : executor.children()) {
      endLoops(child);
    }
  }

  /// Makes the rows' values ready for sending, and throws them away: two bytes before each row,
  /// four before each value.
  ///
  /// PostgreSQL: src/backend/commands/explain_dr.c, serializeAnalyzeReceive()
  private void serialize(Batch rows, List<Plan.Output> outputs) {
    long started = System.nanoTime();
    boolean isBinary = options.serialize == ExplainOptions.Serialize.BINARY;
    for (int row = 0; row < rows.rowCount; row++) {
      serializedBytes += 2;
      for (int i = 0; i < outputs.size(); i++) {
        if (outputs.get(i).hidden()) {
          continue;
        }
        serializedBytes += 4;
        Object value = rows.columns[i].get(row);
        if (value != null) {
          Type type = outputs.get(i).expression().type();
          serializedBytes +=
              isBinary
                  ? type.codec().toBinary(value).length
                  : pganatomy.engine.libpq.ClientText.encode(type.codec().format(value)).length;
        }
      }
    }
    serializationNanos += System.nanoTime() - started;
  }

  // ---- telling ----

  private boolean hasIdentity() {
    return options.verbose && query.identity() != null && StatementTracking.isShown();
  }

  private String serializeFormat() {
    return options.serialize == ExplainOptions.Serialize.BINARY ? "binary" : "text";
  }

  private static long kilobytes(long bytes) {
    return (Math.max(0, bytes) + 1023) / 1024;
  }

  private void addToText(List<String> lines) {
    if (options.settings) {
      Map<String, Object> changed = ExplainSettings.changed();
      if (!changed.isEmpty()) {
        lines.add("Settings: " + ExplainSettings.text(changed));
      }
    }
    if (hasIdentity()) {
      lines.add("Query Identifier: " + query.identity().queryId());
    }
    boolean hasBuffers = options.buffers && planningHits + planningReads > 0;
    if (hasBuffers || options.memory) {
      lines.add("Planning:");
    }
    if (hasBuffers) {
      lines.add("  Buffers: " + BufferText.of(planningHits, planningReads, 0, 0, 0, 0));
    }
    if (options.memory) {
      long used = kilobytes(planningBytes);
      lines.add("  Memory: used=" + used + "kB  allocated=" + used + "kB");
    }
    if (options.summary) {
      lines.add(time("Planning", planningNanos));
    }
    if (options.serialize != ExplainOptions.Serialize.NONE) {
      String took =
          options.timing
              ? String.format(Locale.ROOT, "time=%.3f ms  ", serializationNanos / 1e6)
              : "";
      lines.add(
          "Serialization: "
              + took
              + "output="
              + kilobytes(serializedBytes)
              + "kB  format="
              + serializeFormat());
    }
    if (options.summary && options.analyze) {
      lines.add(time("Execution", executionNanos));
    }
  }

  private static String time(String what, long nanos) {
    return what + " Time: " + String.format(Locale.ROOT, "%.3f", nanos / 1e6) + " ms";
  }

  private void addToTree(Map<String, Object> tree) {
    if (options.settings) {
      tree.put("Settings", ExplainSettings.changed());
    }
    if (hasIdentity()) {
      tree.put("Query Identifier", PlanTree.Figure.of(query.identity().queryId()));
    }
    if (options.buffers || options.memory) {
      Map<String, Object> planning = new LinkedHashMap<>();
      if (options.buffers) {
        StructuredUsage.addBuffers(planning, planningHits, planningReads);
      }
      if (options.memory) {
        planning.put("Memory Used", PlanTree.Figure.of(kilobytes(planningBytes)));
        planning.put("Memory Allocated", PlanTree.Figure.of(kilobytes(planningBytes)));
      }
      tree.put("Planning", planning);
    }
    if (options.summary) {
      tree.put("Planning Time", PlanTree.Figure.millis(planningNanos));
    }
    if (options.analyze) {
      tree.put("Triggers", List.of());
    }
    if (options.serialize != ExplainOptions.Serialize.NONE) {
      tree.put("Serialization", serialization());
    }
    if (options.summary && options.analyze) {
      tree.put("Execution Time", PlanTree.Figure.millis(executionNanos));
    }
  }

  private Map<String, Object> serialization() {
    Map<String, Object> serialization = new LinkedHashMap<>();
    if (options.timing) {
      serialization.put("Time", PlanTree.Figure.millis(serializationNanos));
    }
    serialization.put("Output Volume", PlanTree.Figure.of(kilobytes(serializedBytes)));
    serialization.put("Format", serializeFormat());
    if (options.buffers) {
      StructuredUsage.addBuffers(serialization);
    }
    return serialization;
  }
}

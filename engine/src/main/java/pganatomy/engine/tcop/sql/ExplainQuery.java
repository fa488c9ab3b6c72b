package pganatomy.engine.tcop.sql;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.commands.explain.BufferText;
import pganatomy.engine.commands.explain.ExplainOptions;
import pganatomy.engine.commands.explain.ExplainPrinter;
import pganatomy.engine.executor.ExecutionState;
import pganatomy.engine.executor.PlanExecutor;
import pganatomy.engine.executor.plan.PlannedStatement;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.ast.UtilityStatement.Explain;
import pganatomy.engine.storage.buffer.BufferUsage;
import pganatomy.engine.tcop.Execution;
import pganatomy.engine.tcop.PreparedQuery;
import pganatomy.engine.tcop.ResultColumn;
import pganatomy.engine.tcop.StatementIdentity;
import pganatomy.engine.tcop.StatementTracking;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// EXPLAIN: prepares the statement inside, plans it, runs it for ANALYZE, and prints the plan.
///
/// PostgreSQL: src/backend/commands/explain.c, ExplainQuery()
final class ExplainQuery implements PreparedQuery {
  private static final ResultColumn[] COLUMNS = {TextRows.column("QUERY PLAN")};

  private static final int[] NO_TYPES_YET = {};

  private final SqlSession session;
  private final RawStatement raw;
  private final Explain explain;
  private final String text;
  private final PreparedQuery inner;

  ExplainQuery(
      SqlSession session, RawStatement raw, Explain explain, String text, int[] parameterTypes) {
    this.session = session;
    this.raw = raw;
    this.explain = explain;
    this.text = text;
    this.inner =
        session.prepare(
            explain.statement(),
            raw,
            text,
            parameterTypes == null && isGeneric(explain) ? NO_TYPES_YET : parameterTypes);
  }

  /// EXPLAIN (GENERIC_PLAN) takes a text with `$1` in it, and nobody says of which type.
  private static boolean isGeneric(Explain explain) {
    for (Option option : explain.options()) {
      if (option.name().equals("generic_plan")) {
        return new ExplainOptions(explain.options()).genericPlan;
      }
    }
    return false;
  }

  /// What the statistics call it.
  StatementIdentity identity() {
    return inner instanceof DataQuery query && query.identity() != null
        ? StatementIdentity.ofExplain(raw, text, query.identity())
        : StatementIdentity.ofUtility(raw, text);
  }

  Execution open(Object[] parameters) {
    ExplainOptions options = new ExplainOptions(explain.options());
    if (options.isJson) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED, "EXPLAIN format \"json\" is not supported yet");
    }
    if (inner instanceof ExecuteQuery execute) {
      return TextRows.ofLines("EXPLAIN", lines(execute.query(), options, execute.values(), true));
    }
    if (!(inner instanceof DataQuery query)) {
      return TextRows.ofLines("EXPLAIN", List.of("Utility statements have no plan structure"));
    }
    return TextRows.ofLines(
        "EXPLAIN", lines(query, options, options.genericPlan ? null : parameters, false));
  }

  private List<String> lines(
      DataQuery query, ExplainOptions options, Object[] parameters, boolean isPrepared) {
    long hits = BufferUsage.sharedHits;
    long reads = BufferUsage.sharedReads;
    long started = System.nanoTime();
    PlannedStatement plan = isPrepared ? query.plan(parameters) : query.planOnce(parameters);
    long planned = System.nanoTime() - started;
    hits = BufferUsage.sharedHits - hits;
    reads = BufferUsage.sharedReads - reads;
    List<String> lines = new ArrayList<>();
    long executed = options.analyze ? run(plan, options, parameters, lines) : 0;
    if (!options.analyze) {
      lines = new ExplainPrinter(plan, options, null).print(null);
    }
    if (options.verbose && query.identity() != null && StatementTracking.isShown()) {
      lines.add("Query Identifier: " + query.identity().queryId());
    }
    if (options.buffers && hits + reads > 0) {
      lines.add("Planning:");
      lines.add("  Buffers: " + BufferText.of(hits, reads, 0, 0, 0, 0));
    }
    if (options.summary) {
      lines.add(time("Planning", planned));
      if (options.analyze) {
        lines.add(time("Execution", executed));
      }
    }
    return lines;
  }

  /// Runs the plan and prints it; gives the nanoseconds of all but the printing.
  private long run(
      PlannedStatement plan, ExplainOptions options, Object[] parameters, List<String> lines) {
    ExecutionState.Measure measure =
        options.timing ? ExecutionState.Measure.ROWS_AND_TIME : ExecutionState.Measure.ROWS;
    long started = System.nanoTime();
    QueryExecution execution = new QueryExecution(session, plan, parameters, measure);
    try {
      while (execution.next() != null) {
        // The rows themselves are not shown.
      }
      long executed = System.nanoTime() - started;
      endLoops(execution.root());
      for (int i = 0; i < plan.subPlans().size(); i++) {
        PlanExecutor subPlan = execution.state().subPlanIfMade(i);
        if (subPlan != null) {
          endLoops(subPlan);
        }
      }
      lines.addAll(new ExplainPrinter(plan, options, execution.state()).print(execution.root()));
      started = System.nanoTime();
      execution.close();
      return executed + System.nanoTime() - started;
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

  private static String time(String what, long nanos) {
    return what + " Time: " + String.format(java.util.Locale.ROOT, "%.3f", nanos / 1e6) + " ms";
  }

  @Override
  public RawStatement statement() {
    return raw;
  }

  @Override
  public Type[] parameterTypes() {
    return inner.parameterTypes();
  }

  @Override
  public ResultColumn[] resultColumns() {
    return COLUMNS;
  }
}

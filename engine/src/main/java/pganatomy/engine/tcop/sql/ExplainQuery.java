package pganatomy.engine.tcop.sql;

import java.util.List;
import pganatomy.engine.commands.explain.ExplainOptions;
import pganatomy.engine.commands.explain.StructuredText;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.ast.UtilityStatement.Explain;
import pganatomy.engine.tcop.Execution;
import pganatomy.engine.tcop.PreparedQuery;
import pganatomy.engine.tcop.ResultColumn;
import pganatomy.engine.tcop.StatementIdentity;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;

/// EXPLAIN: prepares the statement inside, plans it, runs it for ANALYZE, and prints the plan.
///
/// PostgreSQL: src/backend/commands/explain.c, ExplainQuery()
final class ExplainQuery implements PreparedQuery {
  private static final ResultColumn[] COLUMNS = {TextRows.column("QUERY PLAN")};

  private static final ResultColumn[] JSON_COLUMNS = {
    new ResultColumn("QUERY PLAN", 0, 0, Types.byOid(TypeOids.JSON), -1)
  };

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

  private static boolean isJson(Explain explain) {
    boolean isJson = false;
    for (Option option : explain.options()) {
      if (option.name().equals("format")) {
        isJson = "json".equals(option.text());
      }
    }
    return isJson;
  }

  /// What the statistics call it.
  StatementIdentity identity() {
    return inner instanceof DataQuery query && query.identity() != null
        ? StatementIdentity.ofExplain(raw, text, query.identity())
        : StatementIdentity.ofUtility(raw, text);
  }

  Execution open(Object[] parameters) {
    ExplainOptions options = new ExplainOptions(explain.options());
    if (inner instanceof ExecuteQuery execute) {
      return TextRows.ofLines(
          "EXPLAIN",
          new ExplainRun(session, execute.query(), options).lines(execute.values(), true));
    }
    if (!(inner instanceof DataQuery query)) {
      boolean isText = options.format == ExplainOptions.Format.TEXT;
      return TextRows.ofLines(
          "EXPLAIN",
          List.of(
              isText
                  ? "Utility statements have no plan structure"
                  : StructuredText.ofUtility(options.format)));
    }
    return TextRows.ofLines(
        "EXPLAIN",
        new ExplainRun(session, query, options)
            .lines(options.genericPlan ? null : parameters, false));
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
    return isJson(explain) ? JSON_COLUMNS : COLUMNS;
  }
}

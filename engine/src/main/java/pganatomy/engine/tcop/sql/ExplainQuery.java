package pganatomy.engine.tcop.sql;

import java.util.List;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.ast.UtilityStatement.Explain;
import pganatomy.engine.tcop.Execution;
import pganatomy.engine.tcop.PreparedQuery;
import pganatomy.engine.tcop.ResultColumn;
import pganatomy.engine.utils.adt.Type;

/// EXPLAIN: prepares the statement inside, plans it, runs it for ANALYZE, and prints the plan.
///
/// PostgreSQL: src/backend/commands/explain.c, ExplainQuery()
final class ExplainQuery implements PreparedQuery {
  private static final ResultColumn[] COLUMNS = {TextRows.column("QUERY PLAN")};

  private final SqlSession session;
  private final RawStatement raw;
  private final Explain explain;
  private final PreparedQuery inner;

  ExplainQuery(
      SqlSession session, RawStatement raw, Explain explain, String text, Type[] parameterTypes) {
    this.session = session;
    this.raw = raw;
    this.explain = explain;
    this.inner = session.prepare(explain.statement(), raw, text, new int[0]);
  }

  Execution open(Object[] parameters) {
    List<String> lines = List.of("not yet");
    return TextRows.ofLines("EXPLAIN", lines);
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

package pganatomy.engine.tcop.sql;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.parser.analyze.Analyzer;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.ast.SessionStatement.Execute;
import pganatomy.engine.parser.ast.SessionStatement.Prepare;
import pganatomy.engine.parser.ast.TypeName;
import pganatomy.engine.parser.query.Expression;
import pganatomy.engine.tcop.Execution;
import pganatomy.engine.tcop.PreparedQuery;
import pganatomy.engine.tcop.PreparedStatement;
import pganatomy.engine.tcop.ResultColumn;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// EXECUTE: a prepared statement with values for its parameters.
///
/// PostgreSQL: src/backend/commands/prepare.c, PrepareQuery(), ExecuteQuery()
final class ExecuteQuery implements PreparedQuery {
  private static final Type[] NO_PARAMETERS = {};

  private final SqlSession session;
  private final RawStatement raw;
  private final Execute statement;
  private final String text;
  private final DataQuery query;

  ExecuteQuery(SqlSession session, RawStatement raw, Execute statement, String text) {
    this.session = session;
    this.raw = raw;
    this.statement = statement;
    this.text = text;
    PreparedStatement prepared = session.preparedStatements().find(statement.name());
    if (!(prepared.query() instanceof DataQuery data)) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "EXECUTE of a statement without a plan is not supported yet");
    }
    this.query = data;
    int wanted = data.parameterTypes().length;
    int given = statement.values().size();
    if (wanted > 0 && given != wanted) {
      throw DatabaseException.error(
              SqlState.SYNTAX_ERROR,
              "wrong number of parameters for prepared statement \"" + statement.name() + "\"")
          .detail("Expected " + wanted + " parameters but got " + given + ".");
    }
  }

  /// PREPARE: the statement is analysed now, and kept under its name.
  static void prepare(SqlSession session, RawStatement raw, Prepare statement, String text) {
    List<Type> types = new ArrayList<>();
    for (TypeName name : statement.types()) {
      types.add(Analyzer.type(name, text, session.catalog()).type());
    }
    int[] oids = new int[types.size()];
    for (int i = 0; i < oids.length; i++) {
      oids[i] = types.get(i).oid();
    }
    RawStatement inner = new RawStatement(statement.statement(), raw.start(), raw.length());
    PreparedQuery query = session.prepare(statement.statement(), inner, text, oids);
    session.preparedStatements().store(statement.name(), text, query, true);
  }

  DataQuery query() {
    return query;
  }

  Execution open() {
    return query.open(values());
  }

  Object[] values() {
    Type[] types = query.parameterTypes();
    Object[] values = new Object[types.length];
    for (int i = 0; i < values.length; i++) {
      Expression value =
          Analyzer.expression(statement.values().get(i), text, session.catalog(), types[i], -1);
      values[i] = SessionQueries.evaluate(session, value);
    }
    return values;
  }

  @Override
  public RawStatement statement() {
    return raw;
  }

  @Override
  public Type[] parameterTypes() {
    return NO_PARAMETERS;
  }

  @Override
  public ResultColumn[] resultColumns() {
    return query.resultColumns();
  }
}

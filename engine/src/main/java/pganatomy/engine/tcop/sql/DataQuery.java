package pganatomy.engine.tcop.sql;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.executor.ExecutionState;
import pganatomy.engine.executor.plan.PlannedStatement;
import pganatomy.engine.parser.analyze.Analyzer;
import pganatomy.engine.parser.ast.DataStatement;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.QueryJumble;
import pganatomy.engine.tcop.PreparedQuery;
import pganatomy.engine.tcop.ResultColumn;
import pganatomy.engine.tcop.StatementIdentity;
import pganatomy.engine.tcop.StatementTracking;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// SELECT, INSERT, UPDATE, DELETE: analysed when prepared, planned each time when opened.
///
/// PostgreSQL keeps a plan where it can; we plan again, because our plans are made for the values
/// of the parameters.
///
/// PostgreSQL: src/backend/utils/cache/plancache.c
final class DataQuery implements PreparedQuery {
  private final SqlSession session;
  private final RawStatement raw;
  private final DataStatement statement;
  private final String text;
  private final Type[] parameterTypes;
  private final ResultColumn[] columns;
  private Query query;
  private StatementIdentity identity;
  private int generation;

  DataQuery(
      SqlSession session,
      RawStatement raw,
      DataStatement statement,
      String text,
      Type[] givenTypes) {
    this.session = session;
    this.raw = raw;
    this.statement = statement;
    this.text = text;
    parameterTypes =
        givenTypes == null
            ? analyze(List.of(), false)
            : analyze(SqlSession.listOf(givenTypes), true);
    columns = resultColumns(query);
  }

  /// Analyses, and locks the relations that the statement names. Waiting for a lock may have let
  /// somebody change them, so it looks again until nothing has changed.
  private Type[] analyze(List<Type> types, boolean isOpen) {
    while (true) {
      Analyzer.Analyzed analyzed =
          Analyzer.analyze(statement, text, session.catalog(), types, isOpen);
      generation = session.catalog().generation();
      RelationLocks.acquire(analyzed.query(), session.catalog());
      if (generation == session.catalog().generation()) {
        query = analyzed.query();
        identify();
        return analyzed.parameterTypes().toArray(new Type[0]);
      }
    }
  }

  private void identify() {
    if (StatementTracking.isIdentifying()) {
      identity = StatementIdentity.of(raw, text, QueryJumble.of(query));
      StatementTracking.report(identity);
    }
  }

  /// Null where statements get no numbers.
  StatementIdentity identity() {
    return identity;
  }

  /// The query, as it is now: relations are locked, and analysed again if catalogs have changed.
  Query current() {
    if (generation != session.catalog().generation()) {
      analyze(List.of(parameterTypes), false);
      checkSameColumns();
    } else {
      RelationLocks.acquire(query, session.catalog());
      if (generation != session.catalog().generation()) {
        return current();
      }
    }
    return query;
  }

  private void checkSameColumns() {
    ResultColumn[] now = resultColumns(query);
    boolean isSame = (now == null) == (columns == null);
    if (isSame && now != null) {
      isSame = now.length == columns.length;
      for (int i = 0; isSame && i < now.length; i++) {
        isSame = now[i].type().oid() == columns[i].type().oid();
      }
    }
    if (!isSame) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED, "cached plan must not change result type");
    }
  }

  private static ResultColumn[] resultColumns(Query query) {
    if (query.command() != Query.Command.SELECT && query.returning().isEmpty()) {
      return null;
    }
    List<Query.Target> targets =
        query.command() == Query.Command.SELECT ? query.targets() : query.returning();
    List<ResultColumn> columns = new ArrayList<>();
    for (Query.Target target : targets) {
      if (!target.hidden()) {
        columns.add(
            new ResultColumn(
                target.name(),
                target.originRelation(),
                target.originAttribute(),
                target.expression().type(),
                target.expression().typeModifier()));
      }
    }
    return columns.toArray(new ResultColumn[0]);
  }

  PlannedStatement plan(Object[] parameters) {
    Query now = current();
    if (identity == null || !StatementTracking.isPlanningWanted()) {
      return Planning.plan(now, session, parameters);
    }
    StatementTracking tracking = StatementTracking.of(identity);
    tracking.resume();
    try {
      return Planning.plan(now, session, parameters);
    } catch (DatabaseException failed) {
      tracking.fail();
      throw failed;
    } finally {
      tracking.leave();
      tracking.finishPlanning();
    }
  }

  QueryExecution open(Object[] parameters) {
    ReadOnly.check(current(), session.transaction());
    new QueryPrivileges(session.catalog()).check(query);
    return new QueryExecution(
        session, plan(parameters), parameters, ExecutionState.Measure.NOTHING);
  }

  @Override
  public RawStatement statement() {
    return raw;
  }

  @Override
  public Type[] parameterTypes() {
    return parameterTypes;
  }

  @Override
  public ResultColumn[] resultColumns() {
    return columns;
  }
}

package pganatomy.engine.tcop.sql;

import java.util.ArrayList;
import java.util.Arrays;
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

/// SELECT, INSERT, UPDATE, DELETE: analysed when prepared, planned when opened, unless a plan of an
/// earlier run serves ([CachedPlan]).
///
/// PostgreSQL: src/backend/utils/cache/plancache.c, RevalidateCachedQuery()
final class DataQuery implements PreparedQuery {
  private final SqlSession session;
  private final RawStatement raw;
  private final DataStatement statement;
  private final String text;
  private final Type[] parameterTypes;
  private final ResultColumn[] columns;
  private final CachedPlan plan = new CachedPlan();
  private Query query;
  private StatementIdentity identity;
  private RelationLocks locks;
  private int generation;
  private int[] searchPath;

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
    boolean isFirst = query == null;
    while (true) {
      Analyzer.Analyzed analyzed =
          Analyzer.analyze(statement, text, session.catalog(), types, isOpen);
      generation = session.catalog().generation();
      searchPath = session.catalog().searchPath();
      locks = new RelationLocks(analyzed.query());
      plan.discard();
      if (isFirst) {
        locks.acquireForAnalysis(session.catalog());
      } else {
        locks.acquire(session.catalog());
      }
      if (isCurrent()) {
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

  /// Whether what was looked up for the query is still what would be found.
  private boolean isCurrent() {
    return generation == session.catalog().generation()
        && Arrays.equals(searchPath, session.catalog().searchPath());
  }

  /// The query, as it is now: relations are locked, and analysed again if catalogs have changed.
  Query current() {
    if (isCurrent()) {
      locks.acquire(session.catalog());
    }
    if (!isCurrent()) {
      analyze(List.of(parameterTypes), false);
      checkSameColumns();
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
      // Nor may it be used the next time.
      searchPath = null;
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

  /// The plan for a run with these values, perhaps one that is kept.
  PlannedStatement plan(Object[] parameters) {
    return plan(current(), parameters);
  }

  private PlannedStatement plan(Query now, Object[] parameters) {
    StatementIdentity before = Planning.identify(identity);
    try {
      return plan.get(now, session, parameters);
    } finally {
      Planning.identify(before);
    }
  }

  /// A plan of which nothing is kept nor counted. Null parameters: one for any values.
  PlannedStatement planOnce(Object[] parameters) {
    return Planning.plan(current(), session, parameters);
  }

  QueryExecution open(Object[] parameters) {
    Query now = current();
    ReadOnly.check(now, session.transaction());
    new QueryPrivileges(session.catalog()).check(now);
    PlannedStatement planned = plan(now, parameters);
    return new QueryExecution(session, planned, parameters, ExecutionState.Measure.NOTHING);
  }

  @Override
  public long genericPlans() {
    return plan.genericPlans();
  }

  @Override
  public long customPlans() {
    return plan.customPlans();
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

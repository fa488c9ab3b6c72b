package pganatomy.engine.tcop;

import java.util.List;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.parser.ast.SessionStatement.Transaction;
import pganatomy.engine.storage.ipc.Interrupts;

/// The Query message: a string with any number of statements. More than one of them are one
/// transaction, unless they say otherwise.
///
/// ```text
///  Q "SELECT 1; INSERT ..."
///       <- T D C   C   Z
/// ```
///
/// PostgreSQL: src/backend/tcop/postgres.c, exec_simple_query()
final class SimpleQuery {
  private static final Object[] NO_PARAMETERS = {};

  private final Session session;
  private final ExtendedQuery extended;

  SimpleQuery(Session session, ExtendedQuery extended) {
    this.session = session;
    this.extended = extended;
  }

  void execute(String text) {
    session.running(text);
    QueryLog log = new QueryLog(session.services.sqlEngine().preparedStatements());
    session.startStatement();
    extended.dropUnnamed();
    List<RawStatement> statements = session.services.sqlEngine().parse(text);
    log.statements(text, statements);
    boolean isImplicitBlock = statements.size() > 1;
    for (int i = 0; i < statements.size(); i++) {
      RawStatement raw = statements.get(i);
      session.title(raw.statement().commandTag());
      session.transaction.checkNotFailed(raw.statement());
      session.startStatement();
      if (isImplicitBlock) {
        session.transaction.beginImplicit();
      }
      Interrupts.check();
      String tag = run(raw, text, statements.size() == 1);
      boolean isLast = i == statements.size() - 1;
      if (isLast || raw.statement() instanceof Transaction) {
        session.finishStatement();
      } else {
        session.transaction.incrementCommandCounter();
      }
      session.out.begin('C').putString(tag).end();
    }
    if (statements.isEmpty()) {
      session.finishStatement();
      session.out.empty('I');
    }
    log.duration(text);
  }

  private String run(RawStatement raw, String text, boolean isTopLevel) {
    if (raw.statement() instanceof Transaction) {
      return extended.transaction(raw, text);
    }
    SqlEngine engine = session.services.sqlEngine();
    PreparedQuery query = extended.prepare(raw, text, null);
    ResultColumn[] columns = query.resultColumns();
    int[] formats = columns == null ? null : new int[columns.length];
    Portal portal =
        new Portal("", PreparedStatement.unnamed(text, query), NO_PARAMETERS, formats, 0);
    try {
      portal.open(
          engine, new StatementContext(text, isTopLevel, session.transaction, session.copy));
      if (columns != null) {
        RowDescription.send(session.out, columns, formats);
      }
      portal.run(session.out, 0);
      return portal.tag();
    } finally {
      portal.close();
    }
  }
}

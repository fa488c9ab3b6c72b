package pganatomy.engine.tcop.sql;

import pganatomy.engine.commands.Utility;
import pganatomy.engine.parser.ast.SessionStatement;
import pganatomy.engine.parser.ast.SessionStatement.VariableSet;
import pganatomy.engine.parser.ast.UtilityStatement;
import pganatomy.engine.tcop.Execution;
import pganatomy.engine.tcop.StatementContext;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;

/// One run of a statement that is not planned. All of it happens in the first call.
///
/// PostgreSQL: src/backend/tcop/utility.c, standard_ProcessUtility()
final class UtilityExecution implements Execution {
  private final SqlSession session;
  private final UtilityQuery query;
  private final StatementContext context;
  private String tag;

  UtilityExecution(SqlSession session, UtilityQuery query, StatementContext context) {
    this.session = session;
    this.query = query;
    this.context = context;
  }

  @Override
  public Batch next() {
    if (tag == null) {
      tag = run();
    }
    return null;
  }

  private String run() {
    ReadOnly.check(query.command(), session.transaction());
    if (query.command() instanceof VariableSet set) {
      new VariableCommands(session, context).set(set);
      return set.commandTag();
    }
    if (query.command() instanceof SessionStatement.Discard discard) {
      new VariableCommands(session, context).discard(discard);
      return discard.commandTag();
    }
    if (query.command() instanceof SessionStatement.Prepare prepare) {
      ExecuteQuery.prepare(session, query.raw(), prepare, query.text());
      return prepare.commandTag();
    }
    if (query.command() instanceof SessionStatement.Deallocate deallocate) {
      deallocate(deallocate.name());
      return deallocate.commandTag();
    }
    if (session.transaction().isolation().usesTransactionSnapshot()
        && !(query.command() instanceof UtilityStatement.Lock)) {
      // What the command reads and writes belongs to this snapshot.
      session.transaction().statementSnapshot();
    }
    String done = Utility.execute(session.commandContext(query.text(), context), query.command());
    if (done == null) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED, query.command().commandTag() + " is not supported yet");
    }
    return done;
  }

  private void deallocate(String name) {
    if (name == null) {
      session.preparedStatements().removeAll();
    } else {
      session.preparedStatements().find(name);
      session.preparedStatements().remove(name);
    }
  }

  @Override
  public String completionTag(long rowsSent) {
    return tag;
  }

  @Override
  public void close() {
    session.transaction().forgetStatementSnapshot();
  }
}

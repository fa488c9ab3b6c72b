package pganatomy.engine.postmaster;

import java.util.List;
import pganatomy.engine.parser.ast.RawStatement;
import pganatomy.engine.tcop.Execution;
import pganatomy.engine.tcop.PreparedQuery;
import pganatomy.engine.tcop.PreparedStatements;
import pganatomy.engine.tcop.SqlEngine;
import pganatomy.engine.tcop.StatementContext;
import pganatomy.engine.tcop.TransactionManager;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Stands where no SQL layers are registered: a server of processes alone, which is what the tests
/// of the process layer run.
final class NoSqlEngine implements SqlEngine, TransactionManager {
  private final PreparedStatements prepared = new PreparedStatements();

  @Override
  public PreparedStatements preparedStatements() {
    return prepared;
  }

  @Override
  public List<RawStatement> parse(String text) {
    throw DatabaseException.error(
        SqlState.FEATURE_NOT_SUPPORTED, "this server was built without SQL");
  }

  @Override
  public PreparedQuery prepare(RawStatement statement, String text, int[] parameterTypes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Execution open(PreparedQuery query, Object[] parameters, StatementContext context) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void start() {}

  @Override
  public void commit() {}

  @Override
  public void abort() {}

  @Override
  public void startSubtransaction() {}

  @Override
  public void commitSubtransaction() {}

  @Override
  public void abortSubtransaction() {}

  @Override
  public void incrementCommandCounter() {}
}

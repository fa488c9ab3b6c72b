package pganatomy.engine.tcop.sql;

import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.parser.ast.ObjectStatement;
import pganatomy.engine.parser.ast.RoleStatement;
import pganatomy.engine.parser.ast.Statement;
import pganatomy.engine.parser.ast.TableStatement;
import pganatomy.engine.parser.query.Query;
import pganatomy.engine.parser.query.Query.RangeEntry;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// What a read-only transaction refuses: every change of stored data, except in temporary tables.
///
/// PostgreSQL: src/backend/executor/execMain.c, ExecCheckXactReadOnly();
/// src/backend/tcop/utility.c, PreventCommandIfReadOnly()
final class ReadOnly {
  private ReadOnly() {}

  static void check(Query query, TransactionContext transaction) {
    if (transaction.isReadOnly() && changesStoredData(query)) {
      throw refusal(query.command().name());
    }
  }

  private static boolean changesStoredData(Query query) {
    if (query.command() != Query.Command.SELECT
        && query.ranges().get(query.resultRange()) instanceof RangeEntry.Table target
        && target.relation().persistence() != 't') {
      return true;
    }
    for (Query.CommonTable table : query.with()) {
      if (changesStoredData(table.query())) {
        return true;
      }
    }
    return false;
  }

  static void check(Statement command, TransactionContext transaction) {
    boolean isChange =
        command instanceof TableStatement
            || command instanceof ObjectStatement
            || command instanceof RoleStatement;
    if (isChange && transaction.isReadOnly()) {
      throw refusal(command.commandTag());
    }
  }

  static DatabaseException refusal(String command) {
    return DatabaseException.error(
        SqlState.READ_ONLY_SQL_TRANSACTION,
        "cannot execute " + command + " in a read-only transaction");
  }
}

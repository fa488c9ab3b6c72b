package pganatomy.engine.commands;

import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.PgConstraint;
import pganatomy.engine.executor.AfterEvents;
import pganatomy.engine.parser.ast.RelationName;
import pganatomy.engine.parser.ast.SessionStatement;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `SET CONSTRAINTS`.
///
/// PostgreSQL: src/backend/commands/trigger.c, AfterTriggerSetState()
final class ConstraintModes {
  private final CommandContext context;

  ConstraintModes(CommandContext context) {
    this.context = context;
  }

  void set(SessionStatement.SetConstraints statement) {
    warnOutsideOfBlock();
    AfterEvents events = AfterEvents.of(context.transaction());
    if (statement.names().isEmpty()) {
      events.setAll(statement.deferred());
      return;
    }
    for (RelationName name : statement.names()) {
      events.set(find(name), statement.deferred());
    }
  }

  /// It would hold for this statement only.
  private void warnOutsideOfBlock() {
    try {
      context.queries().requireTransactionBlock("SET CONSTRAINTS");
    } catch (DatabaseException outside) {
      CommandContext.warning(SqlState.NO_ACTIVE_SQL_TRANSACTION, outside.getMessage());
    }
  }

  private int find(RelationName name) {
    for (CatalogRow row :
        context.table(CatalogOids.PG_CONSTRAINT).find(PgConstraint.NAME, name.name())) {
      if (!row.flag(PgConstraint.DEFERRABLE)) {
        throw DatabaseException.error(
            SqlState.WRONG_OBJECT_TYPE, "constraint \"" + name.name() + "\" is not deferrable");
      }
      return row.integer(PgConstraint.OID);
    }
    throw DatabaseException.error(
        SqlState.UNDEFINED_OBJECT, "constraint \"" + name.name() + "\" does not exist");
  }
}

package pganatomy.engine.commands;

import java.util.List;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.Dependencies;
import pganatomy.engine.catalog.ForeignKey;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.ast.TableStatement.AlterAction;
import pganatomy.engine.parser.ast.TableStatement.AlterCommand;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `ALTER TABLE ... SET LOGGED` and `SET UNLOGGED`: the table, its indexes, its TOAST table and the
/// sequences of its columns get new files, which are written the other way.
///
/// ```text
///   SET UNLOGGED    new files, not logged; beside each an init file, logged, to which a crash
///                   resets it
///   SET LOGGED      new files, all pages in the log
/// ```
///
/// Old files go at the commit, new ones at a rollback. Until the commit a crash finds the old ones
/// as they were: logged ones whole, unlogged ones to be emptied.
///
/// PostgreSQL: src/backend/commands/tablecmds.c, ATPrepChangePersistence(), ATRewriteTables();
/// sequence.c, SequenceChangePersistence()
final class PersistenceChange {
  private final CommandContext context;

  PersistenceChange(CommandContext context) {
    this.context = context;
  }

  /// Two changes in one statement would contradict each other.
  static void checkOnce(RelationDescriptor relation, List<AlterCommand> commands) {
    boolean isChanged = false;
    for (AlterCommand command : commands) {
      boolean isLogged = command.action() == AlterAction.SET_LOGGED;
      if (!isLogged && command.action() != AlterAction.SET_UNLOGGED) {
        continue;
      }
      if (isChanged) {
        throw DatabaseException.error(
            SqlState.FEATURE_NOT_SUPPORTED, "cannot change persistence setting twice");
      }
      isChanged = (relation.persistence() == 'p') != isLogged;
    }
  }

  /// The relation, a table or a sequence, is locked against everybody.
  void run(RelationDescriptor relation, boolean isToBeLogged) {
    char wanted = isToBeLogged ? 'p' : 'u';
    if (relation.persistence() == 't') {
      throw DatabaseException.error(
          SqlState.INVALID_TABLE_DEFINITION,
          "cannot change logged status of table \""
              + relation.name()
              + "\" because it is temporary");
    }
    if (relation.persistence() == wanted) {
      return;
    }
    if (relation.kind() == 'S') {
      sequence(relation, wanted);
      return;
    }
    checkForeignKeys(relation, isToBeLogged);
    mark(relation, wanted);
    RelationDescriptor toast =
        relation.toastOid() == 0 ? null : context.catalog().relation(relation.toastOid());
    if (toast != null) {
      context.catalog().lock(toast, LockMode.ACCESS_EXCLUSIVE);
      mark(toast, wanted);
    }
    context.changed();
    TableRewrite rewrite = new TableRewrite(context, false);
    rewrite.copy(relation);
    if (toast != null) {
      rewrite.copy(toast);
    }
    for (var owned : Dependencies.sequencesOf(context.catalog(), relation.oid())) {
      RelationDescriptor sequence = context.catalog().relation(owned.sequenceOid());
      if (sequence.persistence() != wanted) {
        sequence(context.catalog().lock(sequence, LockMode.ACCESS_EXCLUSIVE), wanted);
      }
    }
  }

  private void sequence(RelationDescriptor sequence, char wanted) {
    new Sequences(context).rewrite(sequence, () -> mark(sequence, wanted));
  }

  private void mark(RelationDescriptor relation, char wanted) {
    CatalogTable classes = context.table(CatalogOids.PG_CLASS);
    markOne(classes, relation.oid(), wanted);
    for (int index : relation.indexOids()) {
      markOne(classes, index, wanted);
    }
    context.changed();
  }

  private static void markOne(CatalogTable classes, int oid, char wanted) {
    CatalogRow row = classes.findOne(PgClass.OID, oid);
    row.set(PgClass.PERSISTENCE, (int) wanted);
    classes.update(row);
  }

  /// A logged table must not refer to what a crash may empty.
  private void checkForeignKeys(RelationDescriptor relation, boolean isToBeLogged) {
    for (ForeignKey key : context.catalog().foreignKeys(relation)) {
      boolean isOwn = key.relationOid() == relation.oid();
      int otherOid = isOwn ? key.referencedOid() : key.relationOid();
      if (isOwn != isToBeLogged || otherOid == relation.oid()) {
        continue;
      }
      RelationDescriptor other = context.catalog().relation(otherOid);
      boolean isOtherLogged = other.persistence() == 'p';
      if (isOtherLogged != isToBeLogged) {
        throw DatabaseException.error(
            SqlState.INVALID_TABLE_DEFINITION,
            "could not change table \""
                + relation.name()
                + (isToBeLogged
                    ? "\" to logged because it references unlogged table \""
                    : "\" to unlogged because it references logged table \"")
                + other.name()
                + "\"");
      }
    }
  }
}

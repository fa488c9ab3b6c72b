package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.Dependencies;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.RelationStorage;
import pganatomy.engine.parser.ast.TableStatement;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.smgr.RelationUsage;
import pganatomy.engine.utils.adt.AclItem;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `TRUNCATE`: new, empty files for tables and their indexes.
///
/// PostgreSQL: src/backend/commands/tablecmds.c, ExecuteTruncate()
final class Truncation {
  private Truncation() {}

  static void run(CommandContext context, TableStatement.Truncate statement) {
    List<RelationDescriptor> relations = new ArrayList<>();
    for (var name : statement.tables()) {
      RelationDescriptor found = context.relation(name);
      if (found.kind() != 'r') {
        throw DatabaseException.error(
            SqlState.WRONG_OBJECT_TYPE, "\"" + found.name() + "\" is not a table");
      }
      context.checkNotSystem(found);
      context
          .catalog()
          .privileges()
          .checkRelation(context.catalog().userOid(), found, AclItem.TRUNCATE);
      RelationDescriptor locked = context.catalog().lock(found, LockMode.ACCESS_EXCLUSIVE);
      if (locked != null && !relations.contains(locked)) {
        relations.add(locked);
      }
    }
    new Reindexing(context).checkTruncated(relations, statement.cascade());
    for (RelationDescriptor relation : relations) {
      RelationUsage usage = RelationFile.of(relation.locator()).usage;
      usage.relationOid = relation.oid();
      usage.truncated();
      RelationStorage.setNewFile(context.catalog(), relation);
      context.changed();
      new Reindexing(context).emptyAll(relation);
      if (statement.restartIdentity()) {
        for (var owned : Dependencies.sequencesOf(context.catalog(), relation.oid())) {
          new Sequences(context).restart(owned.sequenceOid());
        }
      }
    }
    context.changed();
  }
}

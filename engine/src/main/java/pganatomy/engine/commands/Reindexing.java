package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.nbtree.BtreeIndex;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.ForeignKey;
import pganatomy.engine.catalog.IndexCatalog;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.RelationStorage;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.UtilityStatement;
import pganatomy.engine.storage.ipc.Progress;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `REINDEX`: gives indexes new files and fills them again. Also empties them with their table.
///
/// CONCURRENTLY builds as the plain statement does, and keeps writers away meanwhile.
///
/// PostgreSQL: src/backend/commands/indexcmds.c, ExecReindex(); src/backend/catalog/index.c,
/// reindex_index()
final class Reindexing {
  private final CommandContext context;
  private boolean isConcurrent;

  Reindexing(CommandContext context) {
    this.context = context;
  }

  void run(UtilityStatement.Reindex statement) {
    for (Option option : statement.options()) {
      if (option.name().equals("concurrently") && option.kind() == Option.Kind.NONE) {
        context.queries().preventInTransactionBlock("REINDEX CONCURRENTLY");
        isConcurrent = true;
      }
    }
    switch (statement.kind()) {
      case INDEX -> index(context.relation(statement.relation()));
      case TABLE -> table(context.relation(statement.relation()));
      case SCHEMA -> schema(statement.name());
      case DATABASE -> database(statement.name());
      case SYSTEM -> context.queries().preventInTransactionBlock("REINDEX SYSTEM");
    }
  }

  private void index(RelationDescriptor relation) {
    if (relation.kind() != 'i') {
      throw DatabaseException.error(
          SqlState.WRONG_OBJECT_TYPE, "\"" + relation.name() + "\" is not an index");
    }
    context.checkOwner(relation);
    IndexDescriptor index = IndexCatalog.index(context.catalog(), relation.oid());
    context.catalog().lock(index.heap(), LockMode.SHARE);
    context.catalog().lock(relation, LockMode.ACCESS_EXCLUSIVE);
    rebuild(IndexCatalog.index(context.catalog(), relation.oid()));
  }

  private void table(RelationDescriptor relation) {
    if (relation.kind() != 'r') {
      throw DatabaseException.error(
          SqlState.WRONG_OBJECT_TYPE,
          "\"" + relation.name() + "\" is not a table or materialized view");
    }
    context.checkOwner(relation);
    RelationDescriptor locked = context.catalog().lock(relation, LockMode.SHARE);
    if (locked.indexOids().isEmpty()) {
      CommandContext.notice(
          SqlState.SUCCESSFUL_COMPLETION,
          "table \"" + relation.name() + "\" has no indexes to reindex");
    }
    rebuildAll(locked);
  }

  /// New files for all indexes of a table.
  void rebuildAll(RelationDescriptor heap) {
    for (int oid : heap.indexOids()) {
      IndexDescriptor index = IndexCatalog.index(context.catalog(), oid);
      context.catalog().lock(index.relation(), LockMode.ACCESS_EXCLUSIVE);
      rebuild(index);
    }
  }

  private void schema(String name) {
    context.queries().preventInTransactionBlock("REINDEX SCHEMA");
    int namespace = context.catalog().namespaceOid(name);
    if (namespace == 0) {
      throw DatabaseException.error(
          SqlState.INVALID_SCHEMA_NAME, "schema \"" + name + "\" does not exist");
    }
    tablesOf(namespace);
  }

  private void database(String name) {
    String current = context.catalog().databaseName(context.catalog().databaseOid());
    if (name != null && !name.equals(current)) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED, "can only reindex the currently open database");
    }
    context.queries().preventInTransactionBlock("REINDEX DATABASE");
    tablesOf(0);
  }

  private void tablesOf(int namespace) {
    List<Integer> oids = new ArrayList<>();
    for (CatalogRow row : context.table(CatalogOids.PG_CLASS).find(PgClass.HAS_INDEX, true)) {
      if (namespace == 0 || row.integer(PgClass.NAMESPACE) == namespace) {
        oids.add(row.integer(PgClass.OID));
      }
    }
    for (int oid : oids) {
      RelationDescriptor relation = context.catalog().relation(oid);
      if (relation != null && relation.kind() == 'r') {
        table(relation);
      }
    }
  }

  private void rebuild(IndexDescriptor index) {
    IndexCreation.tell(
        index.heap().oid(),
        index.oid(),
        isConcurrent ? Progress.REINDEX_CONCURRENTLY : Progress.REINDEX);
    RelationStorage.setNewFile(context.catalog(), index.relation());
    context.changed();
    new IndexCreation(context).build(IndexCatalog.index(context.catalog(), index.oid()));
    Progress.end();
  }

  // ---------------------------------------------------------------- TRUNCATE

  /// Empty indexes for a table that has just been emptied.
  void emptyAll(RelationDescriptor heap) {
    for (int oid : heap.indexOids()) {
      IndexDescriptor index = IndexCatalog.index(context.catalog(), oid);
      context.catalog().lock(index.relation(), LockMode.ACCESS_EXCLUSIVE);
      RelationStorage.setNewFile(context.catalog(), index.relation());
      context.changed();
      BtreeIndex.createEmpty(IndexCatalog.index(context.catalog(), oid));
    }
  }

  /// Tables that others refer to are only truncated together with those.
  ///
  /// PostgreSQL: src/backend/catalog/heap.c, heap_truncate_check_FKs()
  void checkTruncated(List<RelationDescriptor> relations, boolean cascade) {
    for (int i = 0; i < relations.size(); i++) {
      RelationDescriptor relation = relations.get(i);
      for (ForeignKey key : context.catalog().foreignKeys(relation)) {
        RelationDescriptor referring = context.catalog().relation(key.relationOid());
        if (key.referencedOid() != relation.oid() || relations.contains(referring)) {
          continue;
        }
        if (!cascade) {
          throw DatabaseException.error(
                  SqlState.FEATURE_NOT_SUPPORTED,
                  "cannot truncate a table referenced in a foreign key constraint")
              .detail("Table \"" + referring.name() + "\" references \"" + relation.name() + "\".")
              .hint(
                  "Truncate table \""
                      + referring.name()
                      + "\" at the same time, or use TRUNCATE ... CASCADE.");
        }
        CommandContext.notice(
            SqlState.SUCCESSFUL_COMPLETION,
            "truncate cascades to table \"" + referring.name() + "\"");
        relations.add(context.catalog().lock(referring, LockMode.ACCESS_EXCLUSIVE));
      }
    }
  }
}

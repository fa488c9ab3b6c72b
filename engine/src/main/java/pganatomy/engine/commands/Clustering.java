package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.IndexCatalog;
import pganatomy.engine.catalog.IndexDescriptor;
import pganatomy.engine.catalog.PgIndex;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.parser.ast.Option;
import pganatomy.engine.parser.ast.UtilityStatement;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// `CLUSTER`: a table is written anew in the order of one of its indexes, which the catalog
/// remembers for the next time.
///
/// PostgreSQL also sorts, where that is cheaper than reading in the index's order; we do not.
///
/// PostgreSQL: src/backend/commands/cluster.c, cluster()
final class Clustering {
  private final CommandContext context;

  Clustering(CommandContext context) {
    this.context = context;
  }

  void run(UtilityStatement.Cluster statement) {
    boolean isVerbose = false;
    for (Option option : statement.options()) {
      if (!option.name().equals("verbose")) {
        throw context.error(
            SqlState.SYNTAX_ERROR,
            "unrecognized CLUSTER option \"" + option.name() + "\"",
            option.location());
      }
      isVerbose =
          option.kind() == Option.Kind.NONE
              || Boolean.TRUE.equals(RelationOptions.toBoolean(option.text()));
    }
    if (statement.table() == null) {
      all(isVerbose);
      return;
    }
    RelationDescriptor found = context.relation(statement.table());
    if (found.kind() != 'r') {
      throw DatabaseException.error(
          SqlState.WRONG_OBJECT_TYPE,
          "\"" + found.name() + "\" is not a table or materialized view");
    }
    context.checkOwner(found);
    context.checkNotSystem(found);
    RelationDescriptor table = context.catalog().lock(found, LockMode.ACCESS_EXCLUSIVE);
    int index = statement.index() == null ? marked(table) : named(table, statement.index());
    cluster(table, index, isVerbose);
  }

  /// All tables that were clustered before, each in a transaction of its own.
  private void all(boolean isVerbose) {
    context.queries().preventInTransactionBlock("CLUSTER");
    List<int[]> both = new ArrayList<>();
    for (CatalogRow row : context.table(CatalogOids.PG_INDEX).find(PgIndex.IS_CLUSTERED, true)) {
      both.add(new int[] {row.integer(PgIndex.RELATION), row.integer(PgIndex.INDEX)});
    }
    for (int[] one : both) {
      context.queries().commitAndStart();
      context.catalog().acceptInvalidations();
      RelationDescriptor table = context.catalog().relation(one[0]);
      if (table != null && context.isOwner(table.ownerOid())) {
        cluster(context.catalog().lock(table, LockMode.ACCESS_EXCLUSIVE), one[1], isVerbose);
      }
    }
    context.queries().commitAndStart();
  }

  private void cluster(RelationDescriptor table, int indexOid, boolean isVerbose) {
    IndexDescriptor index = checked(table, indexOid);
    mark(table, indexOid);
    new TableRewrite(context, isVerbose).run(table, index);
  }

  // ---------------------------------------------------------------- which index

  private int marked(RelationDescriptor table) {
    for (CatalogRow row : rows(table)) {
      if (row.flag(PgIndex.IS_CLUSTERED)) {
        return row.integer(PgIndex.INDEX);
      }
    }
    throw DatabaseException.error(
        SqlState.UNDEFINED_OBJECT,
        "there is no previously clustered index for table \"" + table.name() + "\"");
  }

  int named(RelationDescriptor table, String name) {
    RelationDescriptor index = context.catalog().relationIn(table.namespaceOid(), name);
    if (index == null) {
      throw DatabaseException.error(
          SqlState.UNDEFINED_OBJECT,
          "index \"" + name + "\" for table \"" + table.name() + "\" does not exist");
    }
    if (index.kind() != 'i' || !table.indexOids().contains(index.oid())) {
      throw DatabaseException.error(
          SqlState.WRONG_OBJECT_TYPE,
          "\"" + name + "\" is not an index for table \"" + table.name() + "\"");
    }
    return index.oid();
  }

  /// PostgreSQL: check_index_is_clusterable()
  IndexDescriptor checked(RelationDescriptor table, int indexOid) {
    IndexDescriptor index = IndexCatalog.index(context.catalog(), indexOid);
    if (index.predicate() != null) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "cannot cluster on partial index \"" + index.name() + "\"");
    }
    if (!index.isValid()) {
      throw DatabaseException.error(
          SqlState.FEATURE_NOT_SUPPORTED,
          "cannot cluster on invalid index \"" + index.name() + "\"");
    }
    return index;
  }

  private List<CatalogRow> rows(RelationDescriptor table) {
    return context.table(CatalogOids.PG_INDEX).find(PgIndex.RELATION, table.oid());
  }

  /// @param indexOid 0 for none
  void mark(RelationDescriptor table, int indexOid) {
    CatalogTable indexes = context.table(CatalogOids.PG_INDEX);
    for (CatalogRow row : rows(table)) {
      boolean isIt = row.integer(PgIndex.INDEX) == indexOid;
      if (row.flag(PgIndex.IS_CLUSTERED) != isIt) {
        row.set(PgIndex.IS_CLUSTERED, isIt);
        indexes.update(row);
      }
    }
    context.changed();
  }
}

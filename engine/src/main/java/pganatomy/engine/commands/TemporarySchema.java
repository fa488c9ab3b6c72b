package pganatomy.engine.commands;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.TransactionListener;
import pganatomy.engine.catalog.CatalogOids;
import pganatomy.engine.catalog.CatalogRow;
import pganatomy.engine.catalog.CatalogTable;
import pganatomy.engine.catalog.PgClass;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.catalog.RelationStorage;
import pganatomy.engine.catalog.SessionCatalog;
import pganatomy.engine.parser.ast.TableStatement;

/// The schema that temporary tables of this session live in, and what happens to them at the ends
/// of transaction and session.
///
/// The schema belongs to the process's slot (`pg_temp_3`); it stays when the session ends, and the
/// next process in the slot uses it again, after removing what a crash may have left there.
///
/// PostgreSQL: src/backend/catalog/namespace.c, InitTempTableNamespace();
/// src/backend/commands/tablecmds.c, PreCommit_on_commit_actions()
public final class TemporarySchema implements TransactionListener {
  private final SessionCatalog catalog;
  private final List<Integer> emptyAtCommit = new ArrayList<>();
  private final List<Integer> dropAtCommit = new ArrayList<>();

  /// Whether the session has taken its schema in this transaction, which may yet be rolled back.
  private boolean isNew;

  private static TemporarySchema current;

  private TemporarySchema(SessionCatalog catalog) {
    this.catalog = catalog;
  }

  private static TemporarySchema of(CommandContext context) {
    if (current == null || current.catalog != context.catalog()) {
      current = new TemporarySchema(context.catalog());
      context.transaction().addListener(current);
    }
    return current;
  }

  /// The schema's OID; made when it is not there yet.
  static int ensure(CommandContext context) {
    SessionCatalog catalog = context.catalog();
    CatalogTable table = catalog.table(CatalogOids.PG_NAMESPACE);
    int known = catalog.temporaryNamespace();
    TemporarySchema own = of(context);
    if (known != 0 && (!own.isNew || table.findOne(1, known) != null)) {
      return known;
    }
    own.isNew = true;
    CatalogRow row = table.findOne(2, SessionCatalog.temporaryNamespaceName());
    if (row == null) {
      row = make(table, SessionCatalog.temporaryNamespaceName());
    } else {
      dropAll(catalog, row.integer(1));
    }
    if (table.findOne(2, SessionCatalog.temporaryToastNamespaceName()) == null) {
      make(table, SessionCatalog.temporaryToastNamespaceName());
    }
    context.changed();
    catalog.setTemporaryNamespace(row.integer(1));
    return row.integer(1);
  }

  private static CatalogRow make(CatalogTable table, String name) {
    CatalogRow row = table.newRow();
    row.set(1, TransactionArea.newOid());
    row.set(2, name);
    row.set(3, CatalogOids.BOOTSTRAP_ROLE);
    table.insert(row);
    return row;
  }

  static void noteOnCommit(
      CommandContext context, RelationDescriptor relation, TableStatement.OnCommit action) {
    if (action == TableStatement.OnCommit.DELETE_ROWS) {
      of(context).emptyAtCommit.add(relation.oid());
    } else if (action == TableStatement.OnCommit.DROP) {
      of(context).dropAtCommit.add(relation.oid());
    }
  }

  @Override
  public void beforeCommit(TransactionContext transaction) {
    List<RelationDescriptor> dropped = new ArrayList<>();
    for (int oid : dropAtCommit) {
      RelationDescriptor relation = catalog.relation(oid);
      if (relation != null) {
        dropped.add(relation);
      }
    }
    dropAtCommit.clear();
    drop(catalog, dropped);
    for (int oid : emptyAtCommit) {
      RelationDescriptor relation = catalog.relation(oid);
      if (relation != null) {
        RelationStorage.setNewFile(catalog, relation);
      }
    }
  }

  @Override
  public void afterEnd(TransactionContext transaction, boolean isCommit) {
    if (!isCommit) {
      dropAtCommit.clear();
      if (isNew) {
        // The schema itself may have been rolled back: it is looked for again.
        catalog.setTemporaryNamespace(0);
      }
    }
    isNew = false;
  }

  /// Removes the session's temporary tables; the session is about to end, or wants none of them
  /// (DISCARD TEMP). Needs a transaction.
  public static void dropAll(SessionCatalog catalog) {
    if (catalog.temporaryNamespace() != 0) {
      dropAll(catalog, catalog.temporaryNamespace());
    }
  }

  private static void dropAll(SessionCatalog catalog, int namespaceOid) {
    List<RelationDescriptor> dropped = new ArrayList<>();
    CatalogTable classes = catalog.table(CatalogOids.PG_CLASS);
    for (CatalogRow row : classes.find(PgClass.NAMESPACE, namespaceOid)) {
      RelationDescriptor relation = catalog.relation(row.integer(PgClass.OID));
      // Indexes and TOAST tables go with their table, which may come after them here.
      if (relation != null && relation.kind() != 'i' && relation.kind() != 't') {
        dropped.add(relation);
      }
    }
    drop(catalog, dropped);
  }

  private static void drop(SessionCatalog catalog, List<RelationDescriptor> relations) {
    if (!relations.isEmpty()) {
      new Dropping(new CommandContext(catalog, catalog.transaction(), "", null))
          .dropQuietly(relations);
    }
  }
}

package pganatomy.engine.catalog;

import java.util.List;
import java.util.Map;
import pganatomy.engine.access.common.SerializableWrites;
import pganatomy.engine.access.transam.StorageLog;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.smgr.RelationLocator;
import pganatomy.engine.storage.statistics.Statistics;

/// Makes and removes relations: their rows in the catalogs and their files.
///
/// PostgreSQL: src/backend/catalog/heap.c, heap_create_with_catalog(), heap_drop_with_catalog();
/// src/backend/catalog/storage.c
public final class RelationStorage {
  private RelationStorage() {}

  /// What a new relation is to be.
  ///
  /// @param kind `r`, `v`, `S`, `i` or `t`
  public record Definition(
      String name,
      int namespaceOid,
      char kind,
      char persistence,
      List<AttributeDescriptor> attributes,
      Map<String, String> options,
      int ownerOid) {}

  /// Makes the relation and gives its OID. Defaults and constraints are the caller's.
  public static int create(SessionCatalog catalog, Definition definition) {
    TransactionContext transaction = catalog.transaction();
    int oid = TransactionArea.newOid();
    boolean hasRowType = definition.kind == 'r' || definition.kind == 'v';
    int arrayOid = hasRowType ? TransactionArea.newOid() : 0;
    int typeOid = hasRowType ? TransactionArea.newOid() : 0;
    boolean hasFile = definition.kind != 'v';
    RelationDescriptor relation =
        new RelationDescriptor(
            oid,
            definition.name,
            definition.namespaceOid,
            catalog.namespaceName(definition.namespaceOid),
            typeOid,
            definition.ownerOid,
            definition.kind,
            definition.persistence,
            hasFile ? freeFileNumber(catalog.databaseOid(), oid) : 0,
            catalog.databaseOid(),
            0,
            0,
            -1,
            0,
            0,
            definition.options,
            definition.attributes,
            List.of(),
            RelationDescriptor.NO_ATTRIBUTES,
            RelationDescriptor.NO_ATTRIBUTES,
            null,
            false,
            false);
    CatalogTable classes = catalog.table(CatalogOids.PG_CLASS);
    CatalogRow row = CatalogRows.relation(classes, relation, false);
    row.set(PgClass.ACL, accessList(catalog, relation));
    classes.insert(row);
    CatalogTable attributes = catalog.table(CatalogOids.PG_ATTRIBUTE);
    attributes.insertAll(
        definition.attributes.stream()
            .map(attribute -> CatalogRows.attribute(attributes, oid, attribute))
            .toList());
    if (hasRowType) {
      insertTypes(catalog, relation, typeOid, arrayOid);
    }
    Statistics.relationGoes(catalog.databaseOid(), oid, false);
    if (hasFile) {
      createFile(transaction, relation, relation.locator());
    }
    catalog.forget();
    return oid;
  }

  /// Indexes and TOAST tables have none of their own.
  private static Object accessList(SessionCatalog catalog, RelationDescriptor relation) {
    return switch (relation.kind()) {
      case 'r', 'v', 'm' ->
          DefaultPrivileges.forNew(catalog, 'r', relation.ownerOid(), relation.namespaceOid());
      case 'S' ->
          DefaultPrivileges.forNew(catalog, 'S', relation.ownerOid(), relation.namespaceOid());
      default -> null;
    };
  }

  private static void insertTypes(
      SessionCatalog catalog, RelationDescriptor relation, int typeOid, int arrayOid) {
    CatalogTable types = catalog.table(CatalogOids.PG_TYPE);
    String arrayName = "_" + relation.name();
    types.insert(
        CatalogRows.rowType(types, relation, relation.name(), typeOid, 0, arrayOid, false));
    types.insert(CatalogRows.rowType(types, relation, arrayName, arrayOid, typeOid, 0, true));
  }

  /// A number that no file has: a crash may have left one whose number nobody knows any more.
  ///
  /// PostgreSQL: src/backend/catalog/catalog.c, GetNewRelFileNumber()
  private static int freeFileNumber(int databaseOid, int first) {
    int number = first;
    while (RelationFile.isNumberTaken(databaseOid, number)) {
      number = TransactionArea.newOid();
    }
    return number;
  }

  /// The file of a new relation, which goes if the transaction is rolled back. An unlogged one has
  /// another file, which says what a crash resets it to; that one comes first, because the log says
  /// whose it is.
  private static void createFile(
      TransactionContext transaction, RelationDescriptor relation, RelationLocator locator) {
    RelationFile file = RelationFile.of(locator);
    int xid = transaction.currentXid();
    transaction.unlinkAtAbort(file);
    if (relation.persistence() == 'u') {
      StorageLog.create(file, Fork.INIT, true, xid);
    }
    StorageLog.create(file, Fork.MAIN, relation.isLogged(), xid);
  }

  /// A table is emptied or goes: serializable transactions that have read in it must come before
  /// this one. An index is built anew or goes: what was read in it is, from now on, its table.
  ///
  /// PostgreSQL: CheckTableForSerializableConflictIn(), TransferPredicateLocksToHeapRelation() as
  /// ExecuteTruncateGuts(), heap_drop_with_catalog(), index_drop(), reindex_index() call them
  private static void noteForReaders(SessionCatalog catalog, RelationDescriptor relation) {
    if (relation.kind() == 'r') {
      SerializableWrites.checkTable(relation);
    } else if (relation.kind() == 'i' && SerializableWrites.mayBeRead(relation)) {
      CatalogRow index = catalog.table(CatalogOids.PG_INDEX).findOne(PgIndex.INDEX, relation.oid());
      if (index != null) {
        SerializableWrites.moveToHeap(relation, index.integer(PgIndex.RELATION));
      }
    }
  }

  /// Gives the relation a new, empty file: TRUNCATE. The old one goes when the transaction commits.
  ///
  /// PostgreSQL: src/backend/utils/cache/relcache.c, RelationSetNewRelfilenumber()
  public static void setNewFile(SessionCatalog catalog, RelationDescriptor relation) {
    replaceFile(catalog, relation);
    if (relation.toastOid() != 0) {
      setNewFile(catalog, catalog.relation(relation.toastOid()));
      ToastCatalog.emptyIndexes(catalog, relation.toastOid());
    }
  }

  /// As [#setNewFile], but its TOAST table stays as it is.
  public static void replaceFile(SessionCatalog catalog, RelationDescriptor relation) {
    TransactionContext transaction = catalog.transaction();
    RelationLocator old = relation.locator();
    noteForReaders(catalog, relation);
    int fileNode = freeFileNumber(old.databaseOid(), TransactionArea.newOid());
    RelationLocator fresh =
        new RelationLocator(
            old.tablespaceOid(), old.databaseOid(), fileNode, old.temporaryBackend());
    createFile(transaction, relation, fresh);
    RelationFile.of(fresh).usage = RelationFile.of(old).usage;
    transaction.unlinkAtCommit(RelationFile.of(old));
    CatalogTable classes = catalog.table(CatalogOids.PG_CLASS);
    CatalogRow row = classes.findOne(PgClass.OID, relation.oid());
    row.set(PgClass.FILE_NODE, fileNode);
    row.set(PgClass.PAGES, 0);
    row.set(PgClass.TUPLES, relation.kind() == 'i' ? 0.0 : -1.0);
    row.set(PgClass.ALL_VISIBLE, 0);
    row.set(PgClass.ALL_FROZEN, 0);
    row.set(PgClass.FROZEN_XID, relation.kind() == 'i' ? 0 : transaction.currentXid());
    row.set(PgClass.MIN_MULTI, relation.kind() == 'i' ? 0 : TransactionArea.nextMultiXact());
    classes.update(row);
    catalog.forget();
  }

  /// Removes the relation from all catalogs; its file goes when the transaction commits.
  public static void drop(SessionCatalog catalog, RelationDescriptor relation) {
    int oid = relation.oid();
    Statistics.relationGoes(relation.databaseOid(), oid, true);
    noteForReaders(catalog, relation);
    if (relation.toastOid() != 0) {
      dropToast(catalog, catalog.relation(relation.toastOid()));
    }
    if (relation.kind() != 'v') {
      catalog.transaction().currentXid();
      catalog.transaction().unlinkAtCommit(RelationFile.of(relation.locator()));
    }
    catalog.table(CatalogOids.PG_ATTRIBUTE).deleteWhere(PgAttribute.RELATION, oid);
    catalog.table(CatalogOids.PG_ATTRDEF).deleteWhere(2, oid);
    IndexCatalog.removeConstraints(catalog, oid);
    if (relation.kind() == 'i') {
      catalog.table(CatalogOids.PG_INDEX).deleteWhere(PgIndex.INDEX, oid);
    }
    Dependencies.remove(catalog, CatalogOids.PG_CLASS, oid);
    catalog.table(CatalogOids.PG_STATISTIC).deleteWhere(1, oid);
    catalog.table(CatalogOids.PG_SEQUENCE).deleteWhere(1, oid);
    for (CatalogRow rule : catalog.table(CatalogOids.PG_REWRITE).find(3, oid)) {
      Dependencies.remove(catalog, CatalogOids.PG_REWRITE, rule.integer(1));
      catalog.table(CatalogOids.PG_REWRITE).delete(rule);
    }
    if (relation.typeOid() != 0) {
      CatalogTable types = catalog.table(CatalogOids.PG_TYPE);
      types.deleteWhere(14, relation.typeOid());
      types.deleteWhere(1, relation.typeOid());
    }
    removeDescriptions(catalog, CatalogOids.PG_CLASS, oid);
    Dependencies.remove(catalog, CatalogOids.PG_CLASS, oid);
    catalog.table(CatalogOids.PG_CLASS).deleteWhere(PgClass.OID, oid);
    catalog.forget();
  }

  private static void dropToast(SessionCatalog catalog, RelationDescriptor toast) {
    for (IndexDescriptor index : catalog.indexes(toast)) {
      drop(catalog, index.relation());
    }
    drop(catalog, catalog.relation(toast.oid()));
  }

  public static void removeDescriptions(SessionCatalog catalog, int classOid, int objectOid) {
    CatalogTable table = catalog.table(CatalogOids.PG_DESCRIPTION);
    for (CatalogRow row : table.find(1, objectOid)) {
      if (row.integer(2) == classOid) {
        table.delete(row);
      }
    }
  }
}

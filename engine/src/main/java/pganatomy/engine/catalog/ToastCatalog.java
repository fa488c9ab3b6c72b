package pganatomy.engine.catalog;

import java.util.List;
import java.util.Map;
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.nbtree.BtreeIndex;
import pganatomy.engine.access.nbtree.StoredIndex;
import pganatomy.engine.access.toast.ToastTables;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.adt.Types;

/// TOAST tables in the catalogs: who gets one, and where it is.
///
/// PostgreSQL: src/backend/catalog/toasting.c
public final class ToastCatalog implements ToastTables.Lookup {
  /// A tuple that cannot be longer needs no TOAST table.
  private static final int THRESHOLD_BYTES = 2032;

  private static final int HEADER_BYTES = 24;
  private static final int MAX_CHARACTER_BYTES = 4;

  /// pg_opclass: the orders of oid and int4.
  private static final int OID_OPERATORS = 1981;

  private static final int INT4_OPERATORS = 1978;

  private final SessionCatalog catalog;

  ToastCatalog(SessionCatalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public StoredRelation relation(int toastOid) {
    return catalog.relation(toastOid);
  }

  @Override
  public StoredIndex index(int toastOid) {
    List<IndexDescriptor> indexes = catalog.indexes(catalog.relation(toastOid));
    return indexes.isEmpty() ? null : indexes.getFirst();
  }

  @Override
  public TransactionContext transaction() {
    return catalog.transaction();
  }

  // ---------------------------------------------------------------- who needs one

  /// Whether the table has a column that may be stored elsewhere, and a row of it may be too long.
  ///
  /// PostgreSQL: src/backend/access/heap/heapam_handler.c, heapam_relation_needs_toast_table()
  public static boolean needsToast(List<AttributeDescriptor> attributes) {
    long bytes = 0;
    boolean hasToastable = false;
    boolean hasUnlimited = false;
    for (AttributeDescriptor attribute : attributes) {
      Type type = attribute.type();
      if (attribute.dropped()) {
        continue;
      }
      bytes = align(bytes, type.alignment());
      if (type.length() > 0) {
        bytes += type.length();
        continue;
      }
      int most = mostBytes(type, attribute.typeModifier());
      hasUnlimited |= most < 0;
      bytes += Math.max(0, most);
      hasToastable |= attribute.storage() != 'p';
    }
    long nullBytes = (attributes.size() + 7) / 8;
    long tuple = align(HEADER_BYTES - 1 + nullBytes, 'd') + align(bytes, 'd');
    return hasToastable && (hasUnlimited || tuple > THRESHOLD_BYTES);
  }

  private static long align(long bytes, char letter) {
    int alignment =
        switch (letter) {
          case 'c' -> 1;
          case 's' -> 2;
          case 'i' -> 4;
          default -> 8;
        };
    return bytes + alignment - 1 & -alignment;
  }

  /// The longest value of a type with its header, -1 for any length.
  ///
  /// PostgreSQL: src/backend/utils/adt/format_type.c, type_maximum_size()
  private static int mostBytes(Type type, int modifier) {
    if (modifier < 4) {
      return -1;
    }
    return switch (type.oid()) {
      case TypeOids.BPCHAR, TypeOids.VARCHAR -> (modifier - 4) * MAX_CHARACTER_BYTES + 4;
      case TypeOids.NUMERIC -> numericBytes((modifier - 4 >>> 16) & 0xffff);
      case TypeOids.BIT, TypeOids.VARBIT -> (modifier + 7) / 8 + 8;
      default -> -1;
    };
  }

  private static int numericBytes(int precision) {
    return 8 + ((precision + 2 * 3) / 4 + 1) * 2;
  }

  // ---------------------------------------------------------------- making one

  /// Gives the table a TOAST table, if it needs one and has none.
  public static void createIfNeeded(SessionCatalog catalog, RelationDescriptor table) {
    if (table.kind() == 'r' && table.toastOid() == 0 && needsToast(table.attributes())) {
      create(catalog, table);
    }
  }

  private static void create(SessionCatalog catalog, RelationDescriptor table) {
    String name = "pg_toast_" + Integer.toUnsignedString(table.oid());
    int namespace =
        table.persistence() == 't'
            ? catalog.namespaceOid(SessionCatalog.temporaryToastNamespaceName())
            : CatalogOids.NAMESPACE_TOAST;
    int oid =
        RelationStorage.create(
            catalog,
            new RelationStorage.Definition(
                name, namespace, 't', table.persistence(), columns(), Map.of(), table.ownerOid()));
    Dependencies.record(
        catalog, CatalogOids.PG_CLASS, oid, CatalogOids.PG_CLASS, table.oid(), 0, 'i');
    CatalogTable classes = catalog.table(CatalogOids.PG_CLASS);
    CatalogRow row = classes.findOne(PgClass.OID, table.oid());
    row.set(PgClass.TOAST, oid);
    classes.update(row);
    catalog.forget();
    createIndex(catalog, catalog.relation(oid));
  }

  private static void createIndex(SessionCatalog catalog, RelationDescriptor toast) {
    int oid =
        IndexCatalog.create(
            catalog,
            new IndexCatalog.Definition(
                toast.name() + "_index",
                toast,
                columns().subList(0, 2),
                2,
                new int[] {1, 2},
                new int[] {0, 0},
                new int[] {OID_OPERATORS, INT4_OPERATORS},
                new int[] {0, 0},
                List.of(),
                null,
                true,
                false,
                true,
                true,
                true,
                Map.of()));
    for (int column = 1; column <= 2; column++) {
      Dependencies.record(
          catalog, CatalogOids.PG_CLASS, oid, CatalogOids.PG_CLASS, toast.oid(), column, 'a');
    }
    catalog.transaction().incrementCommandCounter();
    catalog.forget();
    makeEmpty(catalog, catalog.relation(toast.oid()));
  }

  private static void makeEmpty(SessionCatalog catalog, RelationDescriptor toast) {
    for (IndexDescriptor index : catalog.indexes(toast)) {
      BtreeIndex.createEmpty(index);
    }
  }

  /// After the TOAST table has got a new, empty file: gives its index one.
  static void emptyIndexes(SessionCatalog catalog, int toastOid) {
    catalog.transaction().incrementCommandCounter();
    for (IndexDescriptor index : catalog.indexes(catalog.relation(toastOid))) {
      RelationStorage.setNewFile(catalog, index.relation());
    }
    catalog.transaction().incrementCommandCounter();
    makeEmpty(catalog, catalog.relation(toastOid));
  }

  private static List<AttributeDescriptor> columns() {
    return List.of(
        column("chunk_id", 1, Types.OID),
        column("chunk_seq", 2, Types.INT4),
        column("chunk_data", 3, Types.BYTEA));
  }

  private static AttributeDescriptor column(String name, int number, Type type) {
    return new AttributeDescriptor(
            name, number, type, -1, false, false, null, '\0', '\0', type.collationOid())
        .withStorage('p', '\0');
  }
}

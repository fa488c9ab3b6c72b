package pganatomy.engine.catalog;

import java.util.Map;
import pganatomy.engine.access.transam.RunningTransactions;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.TypeOids;

/// Rows of `pg_class`, `pg_attribute`, `pg_type` and `pg_database` for new objects.
///
/// PostgreSQL: src/backend/catalog/heap.c, InsertPgClassTuple(), InsertPgAttributeTuples();
/// pg_type.c, TypeCreate()
public final class CatalogRows {
  private static final int RECORD_IN = 2290;
  private static final int RECORD_OUT = 2291;
  private static final int RECORD_RECEIVE = 2402;
  private static final int RECORD_SEND = 2403;
  private static final int ARRAY_IN = 750;
  private static final int ARRAY_OUT = 751;
  private static final int ARRAY_RECEIVE = 2400;
  private static final int ARRAY_SEND = 2401;
  private static final int ARRAY_SUBSCRIPT = 6179;
  private static final int ARRAY_ANALYZE = 3816;

  private CatalogRows() {}

  public static CatalogRow relation(
      CatalogTable classes, RelationDescriptor relation, boolean isShared) {
    CatalogRow row = classes.newRow();
    boolean isTable = relation.kind() == 'r' || relation.kind() == 't';
    boolean hasStorage = isTable || relation.kind() == 'S';
    boolean isIndex = relation.kind() == 'i';
    row.set(PgClass.OID, relation.oid());
    row.set(PgClass.NAME, relation.name());
    row.set(PgClass.NAMESPACE, relation.namespaceOid());
    row.set(PgClass.TYPE, relation.typeOid());
    row.set(PgClass.OF_TYPE, 0);
    row.set(PgClass.OWNER, relation.ownerOid());
    row.set(
        PgClass.ACCESS_METHOD,
        isTable ? CatalogOids.HEAP_ACCESS_METHOD : isIndex ? CatalogOids.BTREE_ACCESS_METHOD : 0);
    row.set(PgClass.FILE_NODE, relation.fileNode());
    row.set(PgClass.TABLESPACE, relation.tablespaceOid());
    row.set(PgClass.PAGES, 0);
    row.set(PgClass.TUPLES, hasStorage ? -1.0 : 0.0);
    row.set(PgClass.ALL_VISIBLE, 0);
    row.set(PgClass.ALL_FROZEN, 0);
    row.set(PgClass.TOAST, relation.toastOid());
    row.set(PgClass.HAS_INDEX, !relation.indexOids().isEmpty());
    row.set(PgClass.IS_SHARED, isShared);
    row.set(PgClass.PERSISTENCE, (int) relation.persistence());
    row.set(PgClass.KIND, (int) relation.kind());
    row.set(PgClass.ATTRIBUTE_COUNT, relation.attributes().size());
    row.set(PgClass.CHECK_COUNT, 0);
    row.set(PgClass.HAS_RULES, relation.kind() == 'v');
    row.set(PgClass.HAS_TRIGGERS, false);
    row.set(PgClass.HAS_SUBCLASS, false);
    row.set(PgClass.ROW_SECURITY, false);
    row.set(PgClass.FORCE_ROW_SECURITY, false);
    row.set(PgClass.IS_POPULATED, true);
    boolean isUserTable =
        relation.kind() == 'r' && relation.namespaceOid() != CatalogOids.NAMESPACE_CATALOG;
    row.set(PgClass.REPLICA_IDENTITY, (int) (isUserTable ? 'd' : 'n'));
    row.set(PgClass.IS_PARTITION, false);
    row.set(PgClass.REWRITE, 0);
    boolean hasXids = hasStorage && relation.kind() != 'S';
    row.set(PgClass.FROZEN_XID, hasXids ? RunningTransactions.oldestVisibleXid(-1) : 0);
    row.set(PgClass.MIN_MULTI, hasXids ? TransactionArea.nextMultiXact() : 0);
    row.set(PgClass.OPTIONS, options(relation.options()));
    return row;
  }

  /// `reloptions`, null for none.
  public static Object options(Map<String, String> options) {
    if (options.isEmpty()) {
      return null;
    }
    Object[] elements = new Object[options.size()];
    int i = 0;
    for (var option : options.entrySet()) {
      elements[i++] = option.getKey() + "=" + option.getValue();
    }
    return ArrayValue.of(TypeOids.TEXT, elements);
  }

  public static CatalogRow attribute(
      CatalogTable attributes, int relationOid, AttributeDescriptor attribute) {
    CatalogRow row = attributes.newRow();
    Type type = attribute.type();
    row.set(PgAttribute.RELATION, relationOid);
    row.set(PgAttribute.NAME, attribute.name());
    row.set(PgAttribute.TYPE, type.oid());
    row.set(PgAttribute.LENGTH, type.length());
    row.set(PgAttribute.NUMBER, attribute.number());
    row.set(PgAttribute.TYPE_MODIFIER, attribute.typeModifier());
    row.set(PgAttribute.DIMENSIONS, type.category() == 'A' ? 1 : 0);
    row.set(PgAttribute.BY_VALUE, type.byValue());
    row.set(PgAttribute.ALIGNMENT, (int) type.alignment());
    row.set(PgAttribute.STORAGE, (int) attribute.storage());
    row.set(PgAttribute.COMPRESSION, (int) attribute.compression());
    row.set(PgAttribute.NOT_NULL, attribute.notNull());
    row.set(PgAttribute.HAS_DEFAULT, attribute.defaultExpression() != null);
    boolean hasMissing = attribute.missingValue() != null;
    row.set(PgAttribute.HAS_MISSING, hasMissing);
    row.set(PgAttribute.IDENTITY, (int) attribute.identity());
    row.set(PgAttribute.GENERATED, (int) attribute.generated());
    row.set(PgAttribute.IS_DROPPED, attribute.dropped());
    row.set(PgAttribute.IS_LOCAL, true);
    row.set(PgAttribute.INHERIT_COUNT, 0);
    row.set(PgAttribute.COLLATION, attribute.collationOid());
    row.set(
        PgAttribute.MISSING_VALUE,
        hasMissing ? type.codec().format(attribute.missingValue()) : null);
    return row;
  }

  /// The row type of a relation (`isArray` false), or the type of arrays of such rows.
  public static CatalogRow rowType(
      CatalogTable types,
      RelationDescriptor relation,
      String name,
      int oid,
      int elementOid,
      int arrayOid,
      boolean isArray) {
    CatalogRow row = types.newRow();
    row.set(1, oid);
    row.set(2, name);
    row.set(3, relation.namespaceOid());
    row.set(4, relation.ownerOid());
    row.set(5, -1);
    row.set(6, false);
    row.set(7, (int) (isArray ? 'b' : 'c'));
    row.set(8, (int) (isArray ? 'A' : 'C'));
    row.set(9, false);
    row.set(10, true);
    row.set(11, (int) ',');
    row.set(12, isArray ? 0 : relation.oid());
    row.set(13, isArray ? ARRAY_SUBSCRIPT : 0);
    row.set(14, elementOid);
    row.set(15, arrayOid);
    row.set(16, isArray ? ARRAY_IN : RECORD_IN);
    row.set(17, isArray ? ARRAY_OUT : RECORD_OUT);
    row.set(18, isArray ? ARRAY_RECEIVE : RECORD_RECEIVE);
    row.set(19, isArray ? ARRAY_SEND : RECORD_SEND);
    row.set(20, 0);
    row.set(21, 0);
    row.set(22, isArray ? ARRAY_ANALYZE : 0);
    row.set(23, (int) 'd');
    row.set(24, (int) 'x');
    row.set(25, false);
    row.set(26, 0);
    row.set(27, -1);
    row.set(28, 0);
    row.set(29, 0);
    return row;
  }

  public static CatalogRow database(
      CatalogTable databases,
      int oid,
      String name,
      int ownerOid,
      boolean isTemplate,
      boolean allowsConnections,
      int connectionLimit) {
    CatalogRow row = databases.newRow();
    row.set(1, oid);
    row.set(2, name);
    row.set(3, ownerOid);
    row.set(4, 6);
    row.set(5, (int) 'c');
    row.set(6, isTemplate);
    row.set(7, allowsConnections);
    row.set(8, false);
    row.set(9, connectionLimit);
    row.set(10, 3);
    row.set(11, 1);
    row.set(12, 1663);
    row.set(13, "C.UTF-8");
    row.set(14, "C.UTF-8");
    return row;
  }
}

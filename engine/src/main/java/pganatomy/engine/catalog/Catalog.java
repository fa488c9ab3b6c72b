package pganatomy.engine.catalog;

import pganatomy.engine.utils.adt.Type;

/// The catalogs as the running statement sees them.
///
/// Look-ups that find nothing give null (or 0): the caller knows the right error.
///
/// PostgreSQL: src/backend/utils/cache/relcache.c, src/backend/catalog/namespace.c
public interface Catalog {
  /// @param schema null for a search along `search_path`
  RelationDescriptor relation(String schema, String name);

  RelationDescriptor relation(int oid);

  /// The OID of a schema, 0 when there is none.
  int namespaceOid(String name);

  String namespaceName(int oid);

  /// A type by name, user-defined ones and composite types of tables included.
  Type type(String schema, String name);

  Type type(int oid);

  /// Names of the columns of a composite type, or null.
  java.util.List<AttributeDescriptor> rowColumns(int typeOid);

  /// The schema in which new objects are made: the first of `search_path` that exists; 0 for none.
  int creationNamespace();

  /// The role's name, null when there is none.
  String roleName(int oid);

  int roleOid(String name);

  String databaseName(int oid);

  int databaseOid(String name);

  /// The session's own database.
  int databaseOid();

  /// What ANALYZE found out about a column, null when it has not looked.
  ///
  /// @param attribute 1-based
  default ColumnStatistics statistics(int relationOid, int attribute) {
    return null;
  }

  /// A relation's CHECK constraints, in the order of their names.
  default java.util.List<CheckConstraint> checks(int relationOid) {
    return java.util.List.of();
  }

  /// A table's indexes, in the order of their OIDs.
  default java.util.List<IndexDescriptor> indexes(RelationDescriptor relation) {
    return java.util.List.of();
  }

  /// The foreign keys that a table has or that refer to it.
  default java.util.List<ForeignKey> foreignKeys(RelationDescriptor relation) {
    return java.util.List.of();
  }
}

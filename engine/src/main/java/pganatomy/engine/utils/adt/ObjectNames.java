package pganatomy.engine.utils.adt;

/// Names and OIDs of catalog objects: what the `reg...` types need of the catalogs, which are a
/// higher layer. Look-ups that find nothing give 0 or null.
///
/// PostgreSQL: src/backend/utils/adt/regproc.c
public interface ObjectNames {
  /// @param schema null for a search along `search_path`
  int relationOid(String schema, String name);

  String relationName(int oid);

  int relationNamespace(int oid);

  /// Whether an unqualified name finds this relation.
  boolean relationIsVisible(int oid);

  int namespaceOid(String name);

  String namespaceName(int oid);

  int roleOid(String name);

  String roleName(int oid);

  int databaseOid(String name);

  String databaseName(int oid);

  /// A type that is not built in; null schema: along `search_path`.
  Type userType(String schema, String name);

  Type userType(int oid);

  /// Names and types of the fields of a composite type; null when it is none.
  RowShape rowShape(int typeOid);

  /// Catalogs that know the built-in types only.
  ObjectNames NONE = new NoObjectNames();
}

package pganatomy.engine.catalog;

/// What a role wants to be granted on every object that it will make: rows of `pg_default_acl`.
///
/// ```text
///   for the role everywhere     replaces what the kind of object gives by itself
///   for the role in one schema  comes on top of that
/// ```
///
/// PostgreSQL: src/backend/catalog/aclchk.c, get_user_default_acl()
public final class DefaultPrivileges {
  public static final int PG_DEFAULT_ACL = 826;
  public static final int ROLE = 2;
  public static final int NAMESPACE = 3;
  public static final int KIND = 4;
  public static final int ACL = 5;

  private DefaultPrivileges() {}

  /// The access list that a new object gets; null when it is the one that null stands for.
  ///
  /// @param kind as in [AccessList#allRights]
  /// @param namespaceOid the object's schema, 0 when it is in none
  public static Object forNew(SessionCatalog catalog, char kind, int ownerOid, int namespaceOid) {
    CatalogRow everywhere = null;
    CatalogRow inSchema = null;
    for (CatalogRow row : catalog.table(PG_DEFAULT_ACL).find(ROLE, ownerOid)) {
      if (row.letter(KIND) == kind && row.integer(NAMESPACE) == 0) {
        everywhere = row;
      } else if (row.letter(KIND) == kind && row.integer(NAMESPACE) == namespaceOid) {
        inSchema = row;
      }
    }
    if (everywhere == null && inSchema == null) {
      return null;
    }
    AccessList builtIn = AccessList.of(null, kind, ownerOid);
    Object stored = everywhere == null ? null : everywhere.value(ACL);
    AccessList list = AccessList.of(stored, kind, ownerOid);
    if (inSchema != null) {
      list.merge(AccessList.of(inSchema.value(ACL), kind, ownerOid));
    }
    list.sort();
    builtIn.sort();
    return list.isSame(builtIn) ? null : list.toStored();
  }

  /// The row of a role for one kind of object; namespace 0: the one that holds everywhere.
  public static CatalogRow find(SessionCatalog catalog, char kind, int roleOid, int namespaceOid) {
    for (CatalogRow row : catalog.table(PG_DEFAULT_ACL).find(ROLE, roleOid)) {
      if (row.letter(KIND) == kind && row.integer(NAMESPACE) == namespaceOid) {
        return row;
      }
    }
    return null;
  }
}

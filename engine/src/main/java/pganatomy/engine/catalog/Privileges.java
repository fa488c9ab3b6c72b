package pganatomy.engine.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import pganatomy.engine.utils.adt.AclItem;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Whether a role may do something with an object of this session's catalogs.
///
/// Superusers are asked nothing; for the others, which roles they inherit from is remembered until
/// a catalog changes.
///
/// PostgreSQL: src/backend/catalog/aclchk.c, pg_class_aclmask(), object_aclmask()
public final class Privileges {
  private static final int INHERITS = 6;
  private static final int CAN_SET = 7;
  private static final int DATABASE_OWNER = 6171;
  private static final int READ_ALL_DATA = 6181;
  private static final int WRITE_ALL_DATA = 6182;
  private static final int MAINTAIN = 6337;

  private final SessionCatalog catalog;
  private final HashMap<Integer, List<Integer>> roles = new HashMap<>();
  private final HashMap<Integer, Boolean> superusers = new HashMap<>();
  private int generation = -1;

  Privileges(SessionCatalog catalog) {
    this.catalog = catalog;
  }

  private void refresh() {
    if (generation != catalog.generation()) {
      generation = catalog.generation();
      roles.clear();
      superusers.clear();
    }
  }

  public boolean isSuperuser(int role) {
    if (role == CatalogOids.BOOTSTRAP_ROLE) {
      return true;
    }
    refresh();
    Boolean known = superusers.get(role);
    if (known == null) {
      CatalogRow row = catalog.table(CatalogOids.PG_AUTHID).findOne(1, role);
      known = row != null && row.flag(3);
      superusers.put(role, known);
    }
    return known;
  }

  /// The role and all whose privileges it has by inheritance.
  public List<Integer> rolesOf(int role) {
    refresh();
    List<Integer> known = roles.get(role);
    if (known == null) {
      known = new ArrayList<>();
      known.add(role);
      CatalogTable members = catalog.table(CatalogOids.PG_AUTH_MEMBERS);
      CatalogRow database =
          catalog.table(CatalogOids.PG_DATABASE).findOne(1, catalog.databaseOid());
      if (database != null && database.integer(3) == role) {
        known.add(DATABASE_OWNER);
      }
      for (int i = 0; i < known.size(); i++) {
        for (CatalogRow row : members.find(3, known.get(i))) {
          if (row.flag(INHERITS) && !known.contains(row.integer(2))) {
            known.add(row.integer(2));
          }
        }
      }
      roles.put(role, known);
    }
    return known;
  }

  /// Whether `SET ROLE` to a role is allowed.
  public boolean canSet(int member, int role) {
    if (member == role || isSuperuser(member)) {
      return true;
    }
    List<Integer> reached = new ArrayList<>();
    reached.add(member);
    CatalogTable members = catalog.table(CatalogOids.PG_AUTH_MEMBERS);
    for (int i = 0; i < reached.size(); i++) {
      for (CatalogRow row : members.find(3, reached.get(i))) {
        if (row.flag(CAN_SET) && !reached.contains(row.integer(2))) {
          reached.add(row.integer(2));
        }
      }
    }
    return reached.contains(role);
  }

  // ---------------------------------------------------------------- relations

  /// Which of the wanted rights a role has on a relation as a whole.
  public int ofRelation(int role, RelationDescriptor relation, int wanted) {
    if (isSuperuser(role)) {
      return wanted;
    }
    if (relation.namespaceOid() == CatalogOids.NAMESPACE_CATALOG) {
      return SystemPrivileges.isSecret(relation.name()) && !rolesOf(role).contains(READ_ALL_DATA)
          ? 0
          : wanted & AclItem.SELECT;
    }
    int rights = list(relation).rights(rolesOf(role), wanted);
    if (rolesOf(role).contains(READ_ALL_DATA)) {
      rights |= wanted & AclItem.SELECT;
    }
    if (rolesOf(role).contains(WRITE_ALL_DATA)) {
      rights |= wanted & (AclItem.INSERT | AclItem.UPDATE | AclItem.DELETE);
    }
    if (rolesOf(role).contains(MAINTAIN)) {
      rights |= wanted & AclItem.MAINTAIN;
    }
    return rights;
  }

  /// A relation's access list.
  public AccessList list(RelationDescriptor relation) {
    CatalogRow row = catalog.table(CatalogOids.PG_CLASS).findOne(PgClass.OID, relation.oid());
    char kind = relation.kind() == 'S' ? 'S' : 'r';
    return AccessList.of(row == null ? null : row.value(PgClass.ACL), kind, relation.ownerOid());
  }

  /// Which of the wanted rights a role has on one column, by the column's own list.
  public int ofColumn(int role, RelationDescriptor relation, int attribute, int wanted) {
    for (CatalogRow row :
        catalog.table(CatalogOids.PG_ATTRIBUTE).find(PgAttribute.RELATION, relation.oid())) {
      if (row.integer(PgAttribute.NUMBER) == attribute && !row.isNull(PgAttribute.ACL)) {
        return AccessList.of(row.value(PgAttribute.ACL), 'c', relation.ownerOid())
            .rights(rolesOf(role), wanted);
      }
    }
    return 0;
  }

  /// Throws 42501 unless the role has one of the rights.
  public void checkRelation(int role, RelationDescriptor relation, int anyOf) {
    if (ofRelation(role, relation, anyOf) == 0) {
      throw denied(kindWord(relation.kind()), relation.name());
    }
  }

  public static String kindWord(char kind) {
    return switch (kind) {
      case 'v' -> "view";
      case 'm' -> "materialized view";
      case 'S' -> "sequence";
      case 'i' -> "index";
      default -> "table";
    };
  }

  public static DatabaseException denied(String kind, String name) {
    return DatabaseException.error(
        SqlState.INSUFFICIENT_PRIVILEGE, "permission denied for " + kind + " " + name);
  }

  // ---------------------------------------------------------------- schemas and databases

  public int ofSchema(int role, int namespaceOid, int wanted) {
    if (isSuperuser(role)) {
      return wanted;
    }
    if (namespaceOid == CatalogOids.NAMESPACE_CATALOG) {
      return wanted & AclItem.USAGE;
    }
    if (namespaceOid == catalog.temporaryNamespace()) {
      return wanted;
    }
    CatalogRow row = catalog.table(CatalogOids.PG_NAMESPACE).findOne(1, namespaceOid);
    return row == null
        ? 0
        : AccessList.of(row.value(4), 'n', row.integer(3)).rights(rolesOf(role), wanted);
  }

  public int ofDatabase(int role, int databaseOid, int wanted) {
    if (isSuperuser(role)) {
      return wanted;
    }
    CatalogRow row = catalog.table(CatalogOids.PG_DATABASE).findOne(1, databaseOid);
    return row == null
        ? 0
        : AccessList.of(row.value(18), 'd', row.integer(3)).rights(rolesOf(role), wanted);
  }
}

package pganatomy.engine.catalog;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.libpq.RoleCatalog;

/// Roles as authentication asks for them, before the session has a database. The caller has a
/// transaction open.
///
/// PostgreSQL: src/backend/libpq/crypt.c, get_role_password(); src/backend/utils/adt/acl.c
public final class StoredRoles implements RoleCatalog {
  private static final long MICROS_FROM_1970_TO_2000 = 946_684_800_000_000L;

  private final SystemRelations system = new SystemRelations(0);
  private final TransactionContext transaction;

  public StoredRoles(TransactionContext transaction) {
    this.transaction = transaction;
  }

  @Override
  public Role find(String name) {
    CatalogRow row = table(CatalogOids.PG_AUTHID).findOne(2, name);
    if (row == null) {
      return null;
    }
    Long until = (Long) row.value(12);
    long now = System.currentTimeMillis() * 1000 - MICROS_FROM_1970_TO_2000;
    return new Role(
        row.integer(1),
        row.text(2),
        row.flag(7),
        row.flag(3),
        row.flag(8),
        row.text(11),
        until != null && until < now,
        row.integer(10));
  }

  @Override
  public boolean isMember(String roleName, String groupName) {
    CatalogTable roles = table(CatalogOids.PG_AUTHID);
    CatalogRow role = roles.findOne(2, roleName);
    CatalogRow group = roles.findOne(2, groupName);
    return role != null && group != null && isMember(role.integer(1), group.integer(1));
  }

  /// Directly or through other roles.
  public boolean isMember(int roleOid, int groupOid) {
    CatalogTable members = table(CatalogOids.PG_AUTH_MEMBERS);
    List<Integer> reached = new ArrayList<>();
    reached.add(roleOid);
    for (int i = 0; i < reached.size(); i++) {
      if (reached.get(i) == groupOid) {
        return true;
      }
      for (CatalogRow row : members.find(3, reached.get(i))) {
        if (!reached.contains(row.integer(2))) {
          reached.add(row.integer(2));
        }
      }
    }
    return false;
  }

  private CatalogTable table(int oid) {
    return new CatalogTable(system.get(oid), transaction);
  }
}

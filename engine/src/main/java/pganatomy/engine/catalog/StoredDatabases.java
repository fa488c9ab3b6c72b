package pganatomy.engine.catalog;

import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.libpq.DatabaseCatalog;
import pganatomy.engine.libpq.RoleCatalog;
import pganatomy.engine.utils.adt.AclItem;

/// Databases as a new connection asks for them. The caller has a transaction open.
///
/// PostgreSQL: src/backend/utils/init/postinit.c, GetDatabaseTuple(), CheckMyDatabase()
public final class StoredDatabases implements DatabaseCatalog {
  private final SystemRelations system = new SystemRelations(0);
  private final TransactionContext transaction;

  public StoredDatabases(TransactionContext transaction) {
    this.transaction = transaction;
  }

  @Override
  public Database find(String name) {
    CatalogTable table = new CatalogTable(system.get(CatalogOids.PG_DATABASE), transaction);
    CatalogRow row = table.findOne(2, name);
    return row == null
        ? null
        : new Database(row.integer(1), row.text(2), row.flag(7), row.integer(9));
  }

  @Override
  public boolean mayConnect(Database database, RoleCatalog.Role role) {
    if (role.isSuperuser()) {
      return true;
    }
    CatalogRow row =
        new CatalogTable(system.get(CatalogOids.PG_DATABASE), transaction)
            .findOne(1, database.oid());
    if (row == null || row.isNull(18)) {
      return true;
    }
    AccessList list = AccessList.of(row.value(18), 'd', row.integer(3));
    StoredRoles roles = new StoredRoles(transaction);
    for (AclItem item : list.items()) {
      if ((item.rights() & AclItem.CONNECT) != 0
          && (item.grantee() == 0 || roles.isMember(role.oid(), item.grantee()))) {
        return true;
      }
    }
    return false;
  }
}

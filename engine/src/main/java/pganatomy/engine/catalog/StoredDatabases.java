package pganatomy.engine.catalog;

import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.libpq.DatabaseCatalog;
import pganatomy.engine.libpq.RoleCatalog;

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

  /// Everybody may connect unless it was revoked; revoking is not there yet.
  @Override
  public boolean mayConnect(Database database, RoleCatalog.Role role) {
    return true;
  }
}

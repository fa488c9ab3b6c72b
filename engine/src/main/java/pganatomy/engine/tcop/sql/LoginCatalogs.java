package pganatomy.engine.tcop.sql;

import java.util.function.Supplier;
import pganatomy.engine.access.transam.IsolationLevel;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.catalog.StoredDatabases;
import pganatomy.engine.catalog.StoredRoles;
import pganatomy.engine.libpq.DatabaseCatalog;
import pganatomy.engine.libpq.RoleCatalog;

/// Roles and databases for a client that is not let in yet: each look-up is a transaction of its
/// own, unless one is open.
///
/// PostgreSQL: src/backend/utils/init/postinit.c, InitPostgres(), which opens one for all of it
final class LoginCatalogs {
  private LoginCatalogs() {}

  private static <T> T inTransaction(TransactionContext transaction, Supplier<T> lookUp) {
    if (transaction.isActive()) {
      return lookUp.get();
    }
    transaction.start(IsolationLevel.READ_COMMITTED, true);
    try {
      T found = lookUp.get();
      transaction.commit();
      return found;
    } finally {
      if (transaction.isActive()) {
        transaction.abort();
      }
    }
  }

  record Roles(TransactionContext transaction) implements RoleCatalog {
    @Override
    public Role find(String name) {
      return inTransaction(transaction, () -> new StoredRoles(transaction).find(name));
    }

    @Override
    public boolean isMember(String roleName, String groupName) {
      return inTransaction(
          transaction, () -> new StoredRoles(transaction).isMember(roleName, groupName));
    }
  }

  record Databases(TransactionContext transaction) implements DatabaseCatalog {
    @Override
    public Database find(String name) {
      return inTransaction(transaction, () -> new StoredDatabases(transaction).find(name));
    }

    @Override
    public boolean mayConnect(Database database, RoleCatalog.Role role) {
      return inTransaction(
          transaction, () -> new StoredDatabases(transaction).mayConnect(database, role));
    }
  }
}

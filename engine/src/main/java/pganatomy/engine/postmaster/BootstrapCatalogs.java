package pganatomy.engine.postmaster;

import pganatomy.engine.libpq.DatabaseCatalog;
import pganatomy.engine.libpq.RoleCatalog;

/// What a fresh cluster has before anybody has asked its catalogs: the superuser `postgres` and the
/// three databases.
///
/// PostgreSQL: src/include/catalog/pg_authid.dat, pg_database.dat
final class BootstrapCatalogs implements RoleCatalog {
  private static final int SUPERUSER = 10;

  @Override
  public Role find(String name) {
    return name.equals("postgres")
        ? new Role(SUPERUSER, name, true, true, true, null, false, -1)
        : null;
  }

  @Override
  public boolean isMember(String roleName, String groupName) {
    return roleName.equals(groupName);
  }

  /// The databases by name.
  static final class Databases implements DatabaseCatalog {
    @Override
    public Database find(String name) {
      return switch (name) {
        case "postgres" -> new Database(5, name, true, -1);
        case "template1" -> new Database(1, name, true, -1);
        case "template0" -> new Database(4, name, false, -1);
        default -> null;
      };
    }

    @Override
    public boolean mayConnect(Database database, RoleCatalog.Role role) {
      return true;
    }
  }
}

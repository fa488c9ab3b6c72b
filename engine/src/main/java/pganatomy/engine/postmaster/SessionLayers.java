package pganatomy.engine.postmaster;

import pganatomy.engine.libpq.DatabaseCatalog;
import pganatomy.engine.libpq.RoleCatalog;
import pganatomy.engine.tcop.SqlEngine;
import pganatomy.engine.tcop.TransactionManager;

/// The layers that a session runs on, in one place: who knows the roles and databases, who executes
/// SQL, who keeps transactions. The program's entry registers them before anything runs; without
/// them there is one role, one database, and no SQL.
public final class SessionLayers {
  /// Makes a process ready for one database.
  public interface DatabaseOpener {
    void open(int database, int role);
  }

  private static RoleCatalog roles = new BootstrapCatalogs();
  private static DatabaseCatalog databases = new BootstrapCatalogs.Databases();
  private static SqlEngine sqlEngine = new NoSqlEngine();
  private static TransactionManager transactions = new NoSqlEngine();
  private static DatabaseOpener opener;

  private SessionLayers() {}

  public static void register(RoleCatalog newRoles, DatabaseCatalog newDatabases) {
    roles = newRoles;
    databases = newDatabases;
  }

  public static void register(SqlEngine engine, TransactionManager manager) {
    sqlEngine = engine;
    transactions = manager;
  }

  public static void register(DatabaseOpener newOpener) {
    opener = newOpener;
  }

  static RoleCatalog roles() {
    return roles;
  }

  static DatabaseCatalog databases() {
    return databases;
  }

  static SqlEngine sqlEngine() {
    return sqlEngine;
  }

  static TransactionManager transactions() {
    return transactions;
  }

  static void openDatabase(int database, int role) {
    if (opener != null) {
      opener.open(database, role);
    }
  }
}

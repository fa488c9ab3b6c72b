package pganatomy.engine.tcop;

import pganatomy.engine.libpq.DatabaseCatalog;
import pganatomy.engine.libpq.RoleCatalog;

/// What a backend needs of the rest of the server, given to it by whoever starts it.
public interface BackendServices {
  RoleCatalog roles();

  DatabaseCatalog databases();

  SqlEngine sqlEngine();

  TransactionManager transactions();

  /// Cancels what another backend does, if the key is the one that it gave to its client.
  void cancel(int processId, byte[] key);

  /// Takes a place among the backends (53300 when there is none): from here on the catalogs can be
  /// read.
  void join();

  /// The client is authenticated: keeps the cancel key, counts against connection limits (53300
  /// when one is reached), opens the database.
  void begin(RoleCatalog.Role role, DatabaseCatalog.Database database, byte[] cancelKey);

  /// Reads the configuration files again, upon SIGHUP.
  void reload();

  /// Shows `user database host(port)` and an activity in the process's title.
  void title(String title);

  /// For `pg_stat_activity`. The query is null when it stays as it is.
  void activity(Activity activity, String query);

  /// The states of `pg_stat_activity`.
  enum Activity {
    RUNNING,
    IDLE,
    IDLE_IN_TRANSACTION,
    IDLE_IN_ABORTED_TRANSACTION,
    FASTPATH
  }
}

package pganatomy.engine.postmaster;

import pganatomy.engine.libpq.DatabaseCatalog;
import pganatomy.engine.libpq.RoleCatalog;
import pganatomy.engine.port.ProcessTitle;
import pganatomy.engine.port.SocketAddress;
import pganatomy.engine.storage.ipc.BackendKind;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.BackendStatus.State;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcSignal;
import pganatomy.engine.storage.ipc.ProcessExit;
import pganatomy.engine.storage.statistics.Statistics;
import pganatomy.engine.tcop.BackendServices;
import pganatomy.engine.tcop.SqlEngine;
import pganatomy.engine.tcop.TransactionManager;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogContext;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// What the process layer does for a backend: its place among the processes, its line in
/// `pg_stat_activity`, its title, its limits.
///
/// PostgreSQL: src/backend/utils/init/postinit.c, InitPostgres(), CheckMyDatabase()
final class ServerServices implements BackendServices {
  private final SocketAddress client;

  ServerServices(SocketAddress client) {
    this.client = client;
  }

  @Override
  public RoleCatalog roles() {
    return SessionLayers.roles();
  }

  @Override
  public DatabaseCatalog databases() {
    return SessionLayers.databases();
  }

  @Override
  public SqlEngine sqlEngine() {
    return SessionLayers.sqlEngine();
  }

  @Override
  public TransactionManager transactions() {
    return SessionLayers.transactions();
  }

  /// PostgreSQL: src/backend/storage/ipc/procsignal.c, SendCancelRequest()
  @Override
  public void cancel(int processId, byte[] key) {
    if (ProcArray.find(processId) < 0) {
      report("PID " + processId + " in cancel request did not match any process");
    } else if (!ProcSignal.cancelQuery(processId, key)) {
      report("wrong key in cancel request for process " + processId);
    }
  }

  private static void report(String message) {
    Log.report(LogLevel.LOG_SERVER_ONLY, SqlState.SUCCESSFUL_COMPLETION, message);
  }

  @Override
  public void join() {
    if (!ProcArray.join(BackendKind.BACKEND)) {
      throw tooMany("sorry, too many clients already");
    }
    ProcessExit.onExit(ProcArray::leave);
  }

  @Override
  public void begin(RoleCatalog.Role role, DatabaseCatalog.Database database, byte[] cancelKey) {
    checkReserved(role);
    LogContext context = LogContext.current();
    BackendStatus.begin(BackendKind.BACKEND, context.processId, context.startMillis, client);
    ProcessExit.onExit(BackendStatus::end);
    ProcArray.setIdentity(database.oid(), role.oid());
    checkLimits(role, database);
    ProcArray.setCancelKey(cancelKey);
    BackendStatus.setIdentity(database.oid(), role.oid());
    BackendStatus.reportApplicationName(Guc.APPLICATION_NAME.value());
    Guc.APPLICATION_NAME.hook(new ApplicationNameHook());
    SessionLayers.openDatabase(database.oid(), role.oid());
    Statistics.beginSession(database.oid());
  }

  private static DatabaseException tooMany(String message) {
    return DatabaseException.fatal(SqlState.TOO_MANY_CONNECTIONS, message);
  }

  /// The last slots are kept for superusers, so that one can still come in and look.
  private static void checkReserved(RoleCatalog.Role role) {
    int free = ProcArray.freeBackendSlots();
    int forSuperusers = Guc.SUPERUSER_RESERVED_CONNECTIONS.intValue();
    int forPrivileged = Guc.RESERVED_CONNECTIONS.intValue();
    if (role.isSuperuser()) {
      return;
    }
    if (free < forSuperusers) {
      throw tooMany(
          "remaining connection slots are reserved for roles with the SUPERUSER attribute");
    }
    if (forPrivileged > 0
        && free < forSuperusers + forPrivileged
        && !SessionLayers.roles().isMember(role.name(), "pg_use_reserved_connections")) {
      throw tooMany(
          "remaining connection slots are reserved for roles with privileges of the"
              + " \"pg_use_reserved_connections\" role");
    }
  }

  /// We have been counted among the others by now, so that two that come at once both see it.
  private static void checkLimits(RoleCatalog.Role role, DatabaseCatalog.Database database) {
    if (role.isSuperuser()) {
      return;
    }
    if (database.connectionLimit() >= 0
        && ProcArray.countDatabaseConnections(database.oid()) > database.connectionLimit()) {
      throw tooMany("too many connections for database \"" + database.name() + "\"");
    }
    if (role.connectionLimit() >= 0
        && ProcArray.countRoleConnections(role.oid()) > role.connectionLimit()) {
      throw tooMany("too many connections for role \"" + role.name() + "\"");
    }
  }

  @Override
  public void reload() {
    ChildProcess.reload();
  }

  @Override
  public void title(String title) {
    if (Guc.UPDATE_PROCESS_TITLE.isOn()) {
      ProcessTitle.set(title);
    }
  }

  @Override
  public void activity(Activity activity, String query) {
    BackendStatus.report(
        switch (activity) {
          case RUNNING -> State.RUNNING;
          case IDLE -> State.IDLE;
          case IDLE_IN_TRANSACTION -> State.IDLE_IN_TRANSACTION;
          case IDLE_IN_ABORTED_TRANSACTION -> State.IDLE_IN_ABORTED_TRANSACTION;
          case FASTPATH -> State.FASTPATH;
        },
        query);
  }
}

package pganatomy.engine.main;

import pganatomy.engine.postmaster.SessionLayers;
import pganatomy.engine.postmaster.WarmUp;
import pganatomy.engine.storage.ipc.ProcessExit;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.tcop.sql.SqlSession;

/// Gives a process that serves clients its SQL: the layers above the process layer, which must not
/// know them.
final class SqlWiring {
  private SqlWiring() {}

  static void install() {
    SqlSession session = new SqlSession();
    SessionLayers.register(session.roles(), session.databases());
    SessionLayers.register(session, session);
    SessionLayers.register((database, role) -> {
      session.open(database, role);
      session.applyStoredSettings();
      ProcessExit.onExit(session::end);
    });
    WaitEvent.registerNames(LockManager::waitEventName);
    WarmUp.add(() -> new SqlSession().warmUp());
  }
}

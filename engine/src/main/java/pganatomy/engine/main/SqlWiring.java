package pganatomy.engine.main;

import pganatomy.engine.postmaster.SessionLayers;
import pganatomy.engine.postmaster.WarmUp;
import pganatomy.engine.tcop.sql.SqlSession;

/// Gives a process that serves clients its SQL: the layers above the process layer, which must not
/// know them.
final class SqlWiring {
  private SqlWiring() {}

  static void install() {
    SqlSession session = new SqlSession();
    SessionLayers.register(session.roles(), session.databases());
    SessionLayers.register(session, session);
    SessionLayers.register(session::open);
    WarmUp.add(() -> new SqlSession().warmUp());
  }
}

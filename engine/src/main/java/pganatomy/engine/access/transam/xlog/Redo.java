package pganatomy.engine.access.transam.xlog;

import pganatomy.engine.utils.error.Log;

/// Which resource managers have something to redo beside their pages, and one record's redo.
///
/// PostgreSQL: src/backend/access/transam/xlogrecovery.c, ApplyWalRecord(); rmgr.c
public final class Redo {
  private static final RedoHandler[] HANDLERS = new RedoHandler[ResourceManager.values().length];

  private Redo() {}

  public static void register(ResourceManager manager, RedoHandler handler) {
    HANDLERS[manager.id()] = handler;
  }

  /// Redoes one record. What fails here is a log or a data directory that cannot be trusted.
  public static void apply(WalRecordView record) {
    try {
      PageRedo.redo(record);
      RedoHandler handler = HANDLERS[record.managerId()];
      if (handler != null) {
        handler.redo(record);
      }
    } catch (RuntimeException failed) {
      Log.log("WAL redo at " + Lsn.text(record.start) + " for " + record.manager().title());
      throw failed;
    }
  }
}

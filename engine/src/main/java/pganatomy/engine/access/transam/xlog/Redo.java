package pganatomy.engine.access.transam.xlog;

import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.LogLevel;

/// Which resource managers have something to redo beside their pages, and one record's redo.
///
/// PostgreSQL: src/backend/access/transam/xlogrecovery.c, ApplyWalRecord(); rmgr.c
public final class Redo {
  private static final RedoHandler[] HANDLERS = new RedoHandler[ResourceManager.values().length];

  /// Says in words what a record does; a higher layer can.
  public interface Describer {
    String describe(WalRecordView record);
  }

  private static Describer describer = record -> record.manager().title();

  private Redo() {}

  public static void setDescriber(Describer newDescriber) {
    describer = newDescriber;
  }

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
    } catch (DatabaseException failed) {
      failed
          .data()
          .level(LogLevel.FATAL)
          .addContext(
              "WAL redo at " + Lsn.text(record.start) + " for " + describer.describe(record));
      throw failed;
    }
  }
}

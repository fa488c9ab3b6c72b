package pganatomy.engine.access.transam;

import pganatomy.engine.storage.buffer.BufferPool;

/// Brings the files up to what is in memory.
///
/// PostgreSQL: src/backend/access/transam/xlog.c, CreateCheckPoint()
public final class Checkpoint {
  private Checkpoint() {}

  /// Writes all dirty buffers and the commit log, and gives the number of buffers.
  public static int perform() {
    int written = BufferPool.shared().flushAll();
    TransactionArea.commitLog().writeAll();
    TransactionArea.multiXacts().writeAll();
    return written;
  }

  /// The last one: nobody writes any more, and the control file says that all is well.
  public static int performAtShutdown() {
    int written = perform();
    TransactionArea.writeExactCounters();
    return written;
  }
}

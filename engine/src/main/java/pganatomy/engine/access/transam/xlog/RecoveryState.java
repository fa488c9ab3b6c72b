package pganatomy.engine.access.transam.xlog;

import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.SharedMemoryArea;

/// Whether the startup process is still at work: nobody else may write to the log then.
///
/// PostgreSQL: src/backend/access/transam/xlog.c, SharedRecoveryState, RecoveryInProgress()
public final class RecoveryState implements SharedMemoryArea {
  private static final int BYTES = 64;

  /// 0 where there is no startup process: while initdb fills the directory.
  private static long area;

  private static boolean isKnownDone;

  @Override
  public String name() {
    return "XLOG Recovery Ctl";
  }

  @Override
  public long size() {
    return BYTES;
  }

  @Override
  public void attach(long offset) {
    area = offset;
    isKnownDone = false;
  }

  @Override
  public void initialize() {
    SharedMemory.putIntRelease(area, 1);
  }

  public static boolean isInRecovery() {
    if (isKnownDone || area == 0) {
      return false;
    }
    isKnownDone = SharedMemory.getIntAcquire(area) == 0;
    return !isKnownDone;
  }

  /// Whether there are other processes at all: not while initdb fills the directory.
  public static boolean hasServer() {
    return area != 0;
  }

  /// In the startup process: the database is consistent, and the log can be written to.
  public static void done() {
    SharedMemory.putIntRelease(area, 0);
  }
}

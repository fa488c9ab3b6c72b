package pganatomy.engine.access.transam.xlog;

import pganatomy.engine.port.Futex;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcLayout;
import pganatomy.engine.storage.ipc.SharedMemoryArea;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.storage.lmgr.LightweightLock;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Where processes ask the checkpointer for a checkpoint, and learn that it is done.
///
/// ```text
///   area   0 lock   4 checkpointer's number + 1   8 started   12 done   16 failed   20 flags
/// ```
///
/// The race: somebody asks while a checkpoint is running; that one began before the changes that
/// the asker wants on disk. So it waits for one that *starts* after it has asked, and then until
/// that one is done:
///
/// ```text
///   asker                                        checkpointer
///   under the lock: remember started, failed;
///   add to flags; wake it
///                                                under the lock: started++, take the flags
///   wait until started has moved: to s                ... writes ...
///   wait until done >= s                         done = started
///   failed has moved? then an error
/// ```
///
/// PostgreSQL: src/backend/postmaster/checkpointer.c, RequestCheckpoint()
public final class CheckpointRequests implements SharedMemoryArea {
  /// Of the flags: the server shuts down.
  public static final int IS_SHUTDOWN = 0x1;

  public static final int END_OF_RECOVERY = 0x2;

  /// As fast as can be; else the writes are spread.
  public static final int IMMEDIATE = 0x4;

  /// Even if nothing has happened since the last one.
  public static final int FORCE = 0x8;

  /// Unlogged relations' pages as well.
  public static final int FLUSH_ALL = 0x10;

  /// The asker waits for it.
  public static final int WAIT = 0x20;

  static final int REQUESTED = 0x40;

  /// Because so much log was written.
  public static final int CAUSE_WAL = 0x80;

  public static final int CAUSE_TIME = 0x100;

  private static final int SERVER = 4;
  private static final int STARTED = 8;
  private static final int DONE = 12;
  private static final int FAILED = 16;
  private static final int FLAGS = 20;
  private static final int BYTES = 64;
  private static final long LOOK_AGAIN_NANOS = 100_000_000;
  private static final int START_TRIES = 600;

  private static long area;
  private static int doneSeen;

  @Override
  public String name() {
    return "Checkpointer Data";
  }

  @Override
  public long size() {
    return BYTES;
  }

  @Override
  public void attach(long offset) {
    area = offset;
    Wal.setSegmentListener(CheckpointDistance::segmentFinished);
  }

  @Override
  public void initialize() {}

  /// Whether checkpoints were done since this process has asked last.
  ///
  /// PostgreSQL: src/backend/postmaster/checkpointer.c, FirstCallSinceLastCheckpoint()
  public static boolean areDoneSinceLastCall() {
    int done = SharedMemory.getIntVolatile(area + DONE);
    boolean isNew = done != doneSeen;
    doneSeen = done;
    return isNew;
  }

  // ---------------------------------------------------------------- asking

  /// Whether this process belongs to a server, which has a checkpointer.
  public static boolean isServed() {
    return area != 0;
  }

  /// Asks for a checkpoint; with [#WAIT], returns when it is done, or throws when it has failed.
  public static void request(int flags) {
    LightweightLock.acquireExclusive(area);
    int failedBefore = SharedMemory.getInt(area + FAILED);
    int startedBefore = SharedMemory.getInt(area + STARTED);
    int more = SharedMemory.getInt(area + FLAGS) | flags | REQUESTED;
    SharedMemory.putIntVolatile(area + FLAGS, more);
    LightweightLock.releaseExclusive(area);
    boolean waits = (flags & WAIT) != 0;
    wakeServer(waits);
    if (!waits) {
      return;
    }
    int started = startedBefore;
    while (started == startedBefore) {
      sleep(STARTED, started, WaitEvent.CHECKPOINT_START);
      started = SharedMemory.getIntVolatile(area + STARTED);
    }
    int done = SharedMemory.getIntVolatile(area + DONE);
    while (done - started < 0) {
      sleep(DONE, done, WaitEvent.CHECKPOINT_DONE);
      done = SharedMemory.getIntVolatile(area + DONE);
    }
    if (SharedMemory.getIntVolatile(area + FAILED) != failedBefore) {
      throw DatabaseException.error(SqlState.INTERNAL_ERROR, "checkpoint request failed")
          .hint("Consult recent messages in the server log for details.");
    }
  }

  private static void sleep(int word, int seen, int event) {
    Interrupts.check();
    WaitEvent.start(event);
    Futex.await(area + word, seen, LOOK_AGAIN_NANOS);
    WaitEvent.end();
  }

  /// The checkpointer may be just about to be started.
  private static void wakeServer(boolean waits) {
    for (int tries = 0; !wakeServer(); tries++) {
      if (!waits) {
        return;
      }
      if (tries >= START_TRIES) {
        throw DatabaseException.error(
            SqlState.INTERNAL_ERROR, "could not notify checkpoint: checkpointer is not running");
      }
      sleep(SERVER, 0, WaitEvent.CHECKPOINT_START);
    }
  }

  private static boolean wakeServer() {
    int server = SharedMemory.getIntAcquire(area + SERVER) - 1;
    if (server < 0 || ProcLayout.pidAcquire(ProcArray.slot(server)) == 0) {
      return false;
    }
    Latch.set(server);
    return true;
  }

  // ---------------------------------------------------------------- serving

  /// This process is the checkpointer.
  public static void serve() {
    SharedMemory.putIntRelease(area + SERVER, ProcArray.mine() + 1);
  }

  /// What was asked for so far; 0 if nothing.
  public static int pending() {
    return SharedMemory.getIntVolatile(area + FLAGS);
  }

  /// A checkpoint begins: takes what was asked for.
  public static int begin() {
    LightweightLock.acquireExclusive(area);
    int flags = SharedMemory.getInt(area + FLAGS);
    SharedMemory.putIntVolatile(area + FLAGS, 0);
    SharedMemory.putIntVolatile(area + STARTED, SharedMemory.getInt(area + STARTED) + 1);
    LightweightLock.releaseExclusive(area);
    Futex.wake(area + STARTED, Integer.MAX_VALUE);
    return flags;
  }

  public static void end(boolean hasFailed) {
    LightweightLock.acquireExclusive(area);
    if (hasFailed) {
      SharedMemory.putIntVolatile(area + FAILED, SharedMemory.getInt(area + FAILED) + 1);
    }
    SharedMemory.putIntVolatile(area + DONE, SharedMemory.getInt(area + STARTED));
    LightweightLock.releaseExclusive(area);
    Futex.wake(area + DONE, Integer.MAX_VALUE);
  }
}

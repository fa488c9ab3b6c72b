package pganatomy.engine.access.transam;

import pganatomy.engine.access.transam.xlog.CheckpointRequests;
import pganatomy.engine.storage.buffer.CheckpointWrites;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.storage.sync.SyncQueue;
import pganatomy.engine.utils.guc.Guc;

/// How fast a checkpoint writes: so that it is through when `checkpoint_completion_target` of the
/// way to the next one has passed, measured in time and in log written, whichever is further.
///
/// ```text
///   begin of this one                                            begin of the next one
///   |--------- writes --------------|------- rest -------|
///   0                               0.9                  1    time / checkpoint_timeout
///                                                             log / room until max_wal_size
/// ```
///
/// PostgreSQL: src/backend/postmaster/checkpointer.c, CheckpointWriteDelay(),
/// IsCheckpointOnSchedule()
final class CheckpointPace implements CheckpointWrites.Pace {

  private static final long REST_MILLIS = 100;
  private static final int WRITES_PER_ABSORB = 1000;

  private static volatile boolean isHurried;

  private final boolean isImmediate;
  private final long startMillis = System.currentTimeMillis();
  private final WalProgress log;
  private int untilAbsorb = WRITES_PER_ABSORB;

  /// How much of the log's way to the next checkpoint has been gone, 1 for all of it.
  interface WalProgress {
    double sinceStart();
  }

  CheckpointPace(int flags, WalProgress log) {
    int atOnce =
        CheckpointRequests.IMMEDIATE
            | CheckpointRequests.IS_SHUTDOWN
            | CheckpointRequests.END_OF_RECOVERY;
    isImmediate = (flags & atOnce) != 0;
    this.log = log;
  }

  /// The server is to shut down: from now on nothing rests.
  static void hurry() {
    isHurried = true;
  }

  @Override
  public void afterWrite(double progress) {
    if (!isImmediate
        && (CheckpointRequests.pending() & CheckpointRequests.IMMEDIATE) == 0
        && !isHurried
        && isOnSchedule(progress)) {
      SyncQueue.absorb();
      untilAbsorb = WRITES_PER_ABSORB;
      Latch.reset();
      Interrupts.check();
      Latch.await(REST_MILLIS, WaitEvent.CHECKPOINT_WRITE_DELAY);
    } else if (--untilAbsorb <= 0) {
      SyncQueue.absorb();
      untilAbsorb = WRITES_PER_ABSORB;
    }
  }

  private boolean isOnSchedule(double progress) {
    double target = progress * Guc.CHECKPOINT_COMPLETION_TARGET.doubleValue();
    double time =
        (System.currentTimeMillis() - startMillis) / 1000.0 / Guc.CHECKPOINT_TIMEOUT.intValue();
    return target >= time && target >= log.sinceStart();
  }
}

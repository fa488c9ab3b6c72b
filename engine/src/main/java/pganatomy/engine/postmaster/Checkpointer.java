package pganatomy.engine.postmaster;

import pganatomy.engine.access.transam.Checkpoint;
import pganatomy.engine.access.transam.xlog.CheckpointRequests;
import pganatomy.engine.access.transam.xlog.RecoveryState;
import pganatomy.engine.access.transam.xlog.Wal;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.PostmasterSignal;
import pganatomy.engine.storage.ipc.ProcSignal;
import pganatomy.engine.storage.ipc.ProcessExit;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.storage.ipc.WriterStatistics;
import pganatomy.engine.storage.statistics.StatementsArea;
import pganatomy.engine.storage.statistics.Statistics;
import pganatomy.engine.storage.statistics.StatisticsArea;
import pganatomy.engine.storage.sync.SyncQueue;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.ErrorData;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.guc.Settings;

/// Writes checkpoints: one every `checkpoint_timeout`, one when asked, and the last one when the
/// server shuts down. It outlives all other processes that can change data; only when its last
/// checkpoint is on disk may the postmaster go.
///
/// ```text
///   postmaster                                  checkpointer
///   no backend is left
///   SHUTDOWN_CHECKPOINT  ---------------------> "shutting down", last checkpoint
///                        <--------------------- SHUTDOWN_CHECKPOINT_WRITTEN
///   archiver, io workers end
///   SHUTDOWN_REQUEST     ---------------------> exit(0)
/// ```
///
/// Wakes for: its time, SIGHUP, the two reasons above. SIGINT and SIGTERM mean nothing to it.
///
/// PostgreSQL: src/backend/postmaster/checkpointer.c, CheckpointerMain()
final class Checkpointer implements Interrupts.Handler {
  private static final int TOO_OFTEN_PENALTY_MILLIS = 1000;

  private static boolean lastIsAsked;
  private static boolean lastIsWritten;
  private static long lastMillis;

  private Checkpointer() {}

  static void main(ChildArguments arguments) {
    ChildProcess.join(arguments, "checkpointer");
    Interrupts.setHandler(new Checkpointer());
    SyncQueue.becomeReader();
    CheckpointRequests.serve();
    lastMillis = System.currentTimeMillis();
    while (true) {
      Latch.reset();
      SyncQueue.absorb();
      Interrupts.check();
      if (lastIsAsked && !lastIsWritten) {
        writeLastCheckpoint();
      }
      long elapsed = System.currentTimeMillis() - lastMillis;
      boolean isTimed = elapsed >= timeoutMillis() && !RecoveryState.isInRecovery();
      if (!lastIsWritten && (isTimed || CheckpointRequests.pending() != 0)) {
        perform(isTimed, elapsed);
        continue;
      }
      Latch.await(Math.max(1, timeoutMillis() - elapsed), WaitEvent.CHECKPOINTER_MAIN);
    }
  }

  private static long timeoutMillis() {
    return Guc.CHECKPOINT_TIMEOUT.intValue() * 1000L;
  }

  /// A failure is told to those who wait; the server goes on, and tries again when asked again.
  private static void perform(boolean isTimed, long elapsedMillis) {
    WriterStatistics.add(isTimed ? WriterStatistics.TIMED : WriterStatistics.REQUESTED, 1);
    int flags = CheckpointRequests.begin() | (isTimed ? CheckpointRequests.CAUSE_TIME : 0);
    warnIfTooFrequent(flags, elapsedMillis);
    lastMillis = System.currentTimeMillis();
    boolean done = false;
    try {
      Checkpoint.create(flags);
      done = true;
    } catch (DatabaseException failed) {
      Log.report(failed.data());
    } finally {
      CheckpointRequests.end(!done);
      Statistics.flushIo();
    }
    if (!done) {
      Latch.reset();
      Latch.await(TOO_OFTEN_PENALTY_MILLIS, WaitEvent.CHECKPOINTER_MAIN);
    }
  }

  private static void warnIfTooFrequent(int flags, long elapsedMillis) {
    long seconds = elapsedMillis / 1000;
    if ((flags & CheckpointRequests.CAUSE_WAL) == 0
        || (flags & CheckpointRequests.END_OF_RECOVERY) != 0
        || seconds >= Settings.integer("checkpoint_warning")) {
      return;
    }
    Log.report(
        ErrorData.of(
                LogLevel.LOG,
                SqlState.SUCCESSFUL_COMPLETION,
                "checkpoints are occurring too frequently ("
                    + seconds
                    + (seconds == 1 ? " second apart)" : " seconds apart)"))
            .hint("Consider increasing the configuration parameter \"max_wal_size\"."));
  }

  @Override
  public void process() {
    ChildProcess.reloadIfAsked();
    Wal.updateFullPageWrites();
    if ((Interrupts.takeReasons() & ProcSignal.SHUTDOWN_CHECKPOINT) != 0) {
      lastIsAsked = true;
      Checkpoint.hurry();
    }
    if (Interrupts.isShutdownPending()) {
      ProcessExit.exit(0);
    }
  }

  private static void writeLastCheckpoint() {
    Log.log("shutting down");
    // Shut down in the middle of recovery: the next start must recover again.
    if (!RecoveryState.isInRecovery()) {
      Checkpoint.create(CheckpointRequests.IS_SHUTDOWN | CheckpointRequests.IMMEDIATE);
    }
    lastIsWritten = true;
    Statistics.flushIo();
    StatisticsArea.save();
    StatementsArea.save();
    PostmasterSignal.send(PostmasterSignal.SHUTDOWN_CHECKPOINT_WRITTEN);
  }
}

package pganatomy.engine.postmaster;

import pganatomy.engine.access.transam.xlog.ControlFile;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.PostmasterSignal;
import pganatomy.engine.storage.ipc.ProcSignal;
import pganatomy.engine.storage.ipc.ProcessExit;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.guc.Guc;

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
  private static boolean lastIsWritten;

  private Checkpointer() {}

  static void main(ChildArguments arguments) {
    ChildProcess.join(arguments, "checkpointer");
    Interrupts.setHandler(new Checkpointer());
    long next = System.currentTimeMillis() + timeoutMillis();
    while (true) {
      Latch.reset();
      Interrupts.check();
      long now = System.currentTimeMillis();
      if (now >= next && !lastIsWritten) {
        StorageWork.checkpoint(false);
        next = now + timeoutMillis();
      }
      Latch.await(Math.max(1, next - now), WaitEvent.CHECKPOINTER_MAIN);
    }
  }

  private static long timeoutMillis() {
    return Guc.CHECKPOINT_TIMEOUT.intValue() * 1000L;
  }

  @Override
  public void process() {
    ChildProcess.reloadIfAsked();
    if ((Interrupts.takeReasons() & ProcSignal.SHUTDOWN_CHECKPOINT) != 0) {
      writeLastCheckpoint();
    }
    if (Interrupts.isShutdownPending()) {
      ProcessExit.exit(0);
    }
  }

  private static void writeLastCheckpoint() {
    Log.log("shutting down");
    // Shut down in the middle of recovery: the next start must recover again.
    if (ControlFile.read().state() == ControlFile.IN_PRODUCTION) {
      ControlFile.update(ControlFile.SHUTTING_DOWN);
      StorageWork.checkpoint(true);
      ControlFile.update(ControlFile.SHUT_DOWN);
    }
    lastIsWritten = true;
    PostmasterSignal.send(PostmasterSignal.SHUTDOWN_CHECKPOINT_WRITTEN);
  }
}

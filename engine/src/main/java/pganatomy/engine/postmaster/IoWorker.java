package pganatomy.engine.postmaster;

import pganatomy.engine.port.ProcessTitle;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.ProcessExit;
import pganatomy.engine.storage.ipc.WaitEvent;

/// Reads and writes pages that other processes have asked for, so that those can go on computing.
/// In this slice nobody asks yet.
///
/// It outlives the checkpointer's last checkpoint, which may need it; so SIGTERM means nothing to
/// it. SIGINT restarts it by hand.
///
/// Wakes for: its latch, SIGHUP, SIGINT (exit 0), the postmaster's request (exit 0).
///
/// PostgreSQL: src/backend/storage/aio/method_worker.c, IoWorkerMain()
final class IoWorker implements Interrupts.Handler {
  private IoWorker() {}

  static void main(ChildArguments arguments) {
    ChildProcess.join(arguments, "io worker");
    ProcessTitle.setActivity(Integer.toString(arguments.number()));
    Interrupts.setHandler(new IoWorker());
    while (true) {
      Latch.reset();
      Interrupts.check();
      Latch.await(-1, WaitEvent.IO_WORKER_MAIN);
    }
  }

  @Override
  public void process() {
    ChildProcess.reloadIfAsked();
    if (Interrupts.isQueryCancelPending() || Interrupts.isShutdownPending()) {
      ProcessExit.exit(0);
    }
  }
}

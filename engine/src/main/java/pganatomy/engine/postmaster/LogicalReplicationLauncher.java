package pganatomy.engine.postmaster;

import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.ProcessExit;
import pganatomy.engine.storage.ipc.WaitEvent;

/// Starts a worker for each enabled subscription. It is a background worker, not an auxiliary
/// process, and ends with code 1, as all of those do that want to be started again. In this slice
/// there are no subscriptions.
///
/// Wakes for: three minutes, SIGHUP, SIGTERM (exit 1).
///
/// PostgreSQL: src/backend/replication/logical/launcher.c, ApplyLauncherMain()
final class LogicalReplicationLauncher implements Interrupts.Handler {
  static final String NAME = "logical replication launcher";

  /// Whose the process is: it uses no database and asks for no role.
  private static final int BOOTSTRAP_ROLE = 10;

  private static final long NAP_MILLIS = 180_000;

  private LogicalReplicationLauncher() {}

  static void main(ChildArguments arguments) {
    ChildProcess.join(arguments, NAME);
    BackendStatus.reportWorkerName(NAME);
    BackendStatus.setIdentity(0, BOOTSTRAP_ROLE);
    Interrupts.setHandler(new LogicalReplicationLauncher());
    while (true) {
      Latch.reset();
      Interrupts.check();
      Latch.await(NAP_MILLIS, WaitEvent.LOGICAL_LAUNCHER_MAIN);
    }
  }

  @Override
  public void process() {
    ChildProcess.reloadIfAsked();
    if (Interrupts.isTerminationPending()) {
      ProcessExit.exit(1);
    }
  }
}

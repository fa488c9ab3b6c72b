package pganatomy.engine.postmaster;

import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.ProcessExit;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.utils.guc.Guc;

/// Decides which database a worker should clean next, once every `autovacuum_naptime`, and asks the
/// postmaster to start the worker. In this slice it keeps the time and starts none.
///
/// Wakes for: its nap's end, SIGHUP (ends when `autovacuum` was turned off), SIGTERM (exit 0).
///
/// PostgreSQL: src/backend/postmaster/autovacuum.c, AutoVacLauncherMain()
final class AutovacuumLauncher {
  private AutovacuumLauncher() {}

  static void main(ChildArguments arguments) {
    ChildProcess.join(arguments, "autovacuum launcher");
    while (true) {
      Latch.reset();
      Interrupts.check();
      if (!Guc.AUTOVACUUM.isOn()) {
        ProcessExit.exit(0);
      }
      Latch.await(Guc.AUTOVACUUM_NAPTIME.intValue() * 1000L, WaitEvent.AUTOVACUUM_MAIN);
    }
  }
}

package pganatomy.engine.postmaster;

import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.ProcessExit;
import pganatomy.engine.storage.ipc.WaitEvent;

/// Copies finished segments of the write-ahead log away. There is no such log in this slice: the
/// process is there, and waits.
///
/// Wakes for: a minute, its latch, SIGHUP, SIGTERM or the postmaster's request (exit 0).
///
/// PostgreSQL: src/backend/postmaster/pgarch.c, PgArchiverMain()
final class Archiver implements Interrupts.Handler {
  private static final long NAP_MILLIS = 60_000;

  private Archiver() {}

  static void main(ChildArguments arguments) {
    ChildProcess.join(arguments, "archiver");
    Interrupts.setHandler(new Archiver());
    while (true) {
      Latch.reset();
      Interrupts.check();
      Latch.await(NAP_MILLIS, WaitEvent.ARCHIVER_MAIN);
    }
  }

  @Override
  public void process() {
    ChildProcess.reloadIfAsked();
    if (Interrupts.isTerminationPending() || Interrupts.isShutdownPending()) {
      ProcessExit.exit(0);
    }
  }
}

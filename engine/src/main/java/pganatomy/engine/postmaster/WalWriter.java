package pganatomy.engine.postmaster;

import pganatomy.engine.access.transam.xlog.Wal;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.ProcessExit;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.utils.guc.Guc;

/// Writes and flushes the write-ahead log of commits that did not wait for it. After a while
/// without work it hibernates.
///
/// Wakes for: its delay, its latch (a commit), SIGHUP, SIGINT and SIGTERM (exit 0).
///
/// PostgreSQL: src/backend/postmaster/walwriter.c, WalWriterMain()
final class WalWriter implements Interrupts.Handler {
  private static final int LOOPS_UNTIL_HIBERNATE = 50;
  private static final int HIBERNATE_FACTOR = 25;

  private WalWriter() {}

  static void main(ChildArguments arguments) {
    ChildProcess.join(arguments, "walwriter");
    Interrupts.setHandler(new WalWriter());
    Wal.registerWalWriter();
    int idleLoops = 0;
    while (true) {
      // Said before looking for work: who commits after that look wakes us.
      boolean hibernate = idleLoops >= LOOPS_UNTIL_HIBERNATE;
      Wal.setHibernating(hibernate);
      Latch.reset();
      Interrupts.check();
      idleLoops = Wal.writeInBackground() ? 0 : idleLoops + 1;
      long delayMillis = Guc.WAL_WRITER_DELAY.intValue();
      Latch.await(
          hibernate ? delayMillis * HIBERNATE_FACTOR : delayMillis, WaitEvent.WAL_WRITER_MAIN);
    }
  }

  @Override
  public void process() {
    ChildProcess.reloadIfAsked();
    if (Interrupts.isTerminationPending() || Interrupts.isQueryCancelPending()) {
      ProcessExit.exit(0);
    }
  }
}

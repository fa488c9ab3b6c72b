package pganatomy.engine.postmaster;

import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.utils.guc.Guc;

/// Writes dirty pages that backends would soon have to write themselves to get a free buffer. When
/// there is nothing to write it sleeps fifty times as long.
///
/// Wakes for: its delay, SIGHUP, SIGTERM (exit 0).
///
/// PostgreSQL: src/backend/postmaster/bgwriter.c, BackgroundWriterMain()
final class BackgroundWriter {
  private static final int HIBERNATE_FACTOR = 50;

  private BackgroundWriter() {}

  static void main(ChildArguments arguments) {
    ChildProcess.join(arguments, "background writer");
    boolean idleBefore = false;
    while (true) {
      Latch.reset();
      Interrupts.check();
      boolean idle = !StorageWork.writeSomeBuffers();
      long delayMillis = Guc.BGWRITER_DELAY.intValue();
      if (idle && idleBefore) {
        Latch.await(delayMillis * HIBERNATE_FACTOR, WaitEvent.BGWRITER_HIBERNATE);
      } else {
        Latch.await(delayMillis, WaitEvent.BGWRITER_MAIN);
      }
      idleBefore = idle;
    }
  }
}

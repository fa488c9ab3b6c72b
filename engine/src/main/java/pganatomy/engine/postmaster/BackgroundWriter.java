package pganatomy.engine.postmaster;

import pganatomy.engine.access.transam.xlog.CheckpointRequests;
import pganatomy.engine.storage.buffer.BufferCleaner;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.statistics.Statistics;
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
    BufferCleaner cleaner = new BufferCleaner();
    boolean idleBefore = false;
    while (true) {
      Latch.reset();
      Interrupts.check();
      boolean idle = cleaner.run();
      if (CheckpointRequests.areDoneSinceLastCall()) {
        // Files of dropped relations are gone now, and their numbers may be given again.
        RelationFile.closeAll();
      }
      Statistics.flushIo();
      long delayMillis = Guc.BGWRITER_DELAY.intValue();
      boolean rung = Latch.await(delayMillis, WaitEvent.BGWRITER_MAIN);
      if (!rung && idle && idleBefore) {
        hibernate(delayMillis);
      }
      idleBefore = idle;
    }
  }

  /// Files that were dropped meanwhile must not be kept open for so long.
  private static void hibernate(long delayMillis) {
    RelationFile.closeAll();
    BufferCleaner.wakeMeWhenTaken();
    Latch.await(delayMillis * HIBERNATE_FACTOR, WaitEvent.BGWRITER_HIBERNATE);
    BufferCleaner.doNotWakeMe();
  }
}

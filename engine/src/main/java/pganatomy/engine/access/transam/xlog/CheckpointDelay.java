package pganatomy.engine.access.transam.xlog;

import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.WaitEvent;

/// Stretches of work that a checkpoint must not begin in the middle of: between a commit's record
/// and its mark in the commit log.
///
/// ```text
///   backend                               checkpointer
///   inserts the commit's record
///                                         redo = here, behind the record
///                                         writes the commit log
///   marks the commit log: too late
///                          ── crash ──
///   redo begins behind the record: the commit is lost
/// ```
///
/// So the backend raises its word before it inserts and takes it back when the mark is made; the
/// checkpointer, once redo is fixed, waits for those whose word was up.
///
/// PostgreSQL: src/include/storage/proc.h, DELAY_CHKPT_START; procarray.c,
/// GetVirtualXIDsDelayingChkpt()
public final class CheckpointDelay {
  private static final long NAP_NANOS = 10_000_000;

  private CheckpointDelay() {}

  public static void begin() {
    if (ProcArray.mine() >= 0 && WalArea.isOpen()) {
      SharedMemory.getAndAddInt(WalArea.delayWord(ProcArray.mine()), 1);
    }
  }

  public static void end() {
    if (ProcArray.mine() >= 0 && WalArea.isOpen()) {
      // Odd while inside, another even number afterwards: who waits sees that this stretch is over,
      // even if the next has begun.
      SharedMemory.getAndAddInt(WalArea.delayWord(ProcArray.mine()), 1);
    }
  }

  /// Waits for all processes that are inside such a stretch now; those that begin one later do not
  /// matter.
  public static void awaitThoseInside() {
    int total = ProcArray.limits().total();
    for (int process = 0; process < total; process++) {
      long word = WalArea.delayWord(process);
      int seen = SharedMemory.getIntVolatile(word);
      if ((seen & 1) == 0 || process == ProcArray.mine()) {
        continue;
      }
      WaitEvent.start(WaitEvent.CHECKPOINT_DELAY_START);
      while (SharedMemory.getIntVolatile(word) == seen) {
        java.util.concurrent.locks.LockSupport.parkNanos(NAP_NANOS);
      }
      WaitEvent.end();
    }
  }
}

package pganatomy.engine.storage.buffer;

import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.WriterStatistics;
import pganatomy.engine.utils.guc.Guc;

/// What the background writer does: walks ahead of the clock hand and writes dirty buffers that it
/// will soon reach, so that backends find clean ones.
///
/// ```text
///   buffers   0 ............ hand ............ next ............ n
///                            |<--  cleaned  -->|
///                            how many of these can be taken? density: so many steps for one
///                            how many will be taken until the next round? the last rounds say
/// ```
///
/// Both are averages of the last sixteen rounds or so, but a burst of allocations counts at once.
/// Even when nothing is taken it goes round the pool in two minutes.
///
/// PostgreSQL: src/backend/storage/buffer/bufmgr.c, BgBufferSync()
public final class BufferCleaner {
  private static final double SMOOTHING = 16;
  private static final double WHOLE_POOL_MILLIS = 120_000;
  private static final int SKIPPED = 0;
  private static final int REUSABLE = 1;
  private static final int WRITTEN = 3;

  private final BufferPool pool = BufferPool.shared();
  private final BufferPoolLayout layout = pool.layout();

  /// The hand's ticket at the last round: it counts on when the hand goes round.
  private int lastTicket;

  private int lastTaken = SharedMemory.getIntVolatile(layout.takenCount());

  /// The ticket that the hand will have when it comes to the next buffer to look at.
  private int nextTicket;

  private boolean knowsLast;
  private double smoothedTaken;
  private double smoothedDensity = 10;

  /// One round; true when there is nothing to do until somebody takes a buffer.
  public boolean run() {
    int ticket = SharedMemory.getIntVolatile(layout.clockHand());
    int takenNow = SharedMemory.getIntVolatile(layout.takenCount());
    int taken = takenNow - lastTaken;
    lastTaken = takenNow;
    WriterStatistics.add(WriterStatistics.BUFFERS_TAKEN, taken);
    if (Guc.BGWRITER_LRU_MAXPAGES.intValue() <= 0) {
      knowsLast = false;
      return true;
    }
    int moved = knowsLast ? ticket - lastTicket : 0;
    // Behind the hand, or further ahead than a whole round: begin at the hand again.
    int ahead = nextTicket - ticket;
    if (!knowsLast || ahead < 0 || ahead > layout.bufferCount) {
      nextTicket = ticket;
      ahead = 0;
    }
    lastTicket = ticket;
    knowsLast = true;
    if (moved > 0 && taken > 0) {
      smoothDensity((double) moved / taken);
    }
    int untilLap = layout.bufferCount - ahead;
    clean(untilLap, (int) (ahead / smoothedDensity), expectedTaken(taken));
    return untilLap == 0 && taken == 0;
  }

  private void smoothDensity(double sample) {
    smoothedDensity += (sample - smoothedDensity) / SMOOTHING;
  }

  private int expectedTaken(int taken) {
    if (smoothedTaken <= taken) {
      smoothedTaken = taken;
    } else {
      smoothedTaken += (taken - smoothedTaken) / SMOOTHING;
    }
    int expected = (int) (smoothedTaken * Guc.BGWRITER_LRU_MULTIPLIER.doubleValue());
    if (expected == 0) {
      smoothedTaken = 0;
    }
    return expected;
  }

  private void clean(int untilLap, int reusableAhead, int expected) {
    int atLeast = (int) (layout.bufferCount / (WHOLE_POOL_MILLIS / Guc.BGWRITER_DELAY.intValue()));
    int wanted = Math.max(expected, atLeast + reusableAhead);
    int limit = Guc.BGWRITER_LRU_MAXPAGES.intValue();
    int reusable = reusableAhead;
    int left = untilLap;
    int written = 0;
    while (left > 0 && reusable < wanted) {
      int state = look(Integer.remainderUnsigned(nextTicket++, layout.bufferCount));
      left--;
      reusable += state & REUSABLE;
      if (state == WRITTEN && ++written >= limit) {
        WriterStatistics.add(WriterStatistics.MAX_WRITTEN, 1);
        break;
      }
    }
    WriterStatistics.add(WriterStatistics.BUFFERS_CLEANED, written);
    if (reusable > reusableAhead && untilLap > left) {
      smoothDensity((double) (untilLap - left) / (reusable - reusableAhead));
    }
  }

  /// Writes the buffer if the hand would take it now and it is dirty.
  private int look(int buffer) {
    int state = SharedMemory.getIntVolatile(layout.state(buffer));
    if ((state & (BufferPoolLayout.REFCOUNT_MASK | BufferPoolLayout.USAGE_MASK)) != 0) {
      return SKIPPED;
    }
    int writable = BufferPoolLayout.DIRTY | BufferPoolLayout.VALID;
    if ((state & writable) != writable) {
      return REUSABLE;
    }
    pool.flush(buffer);
    return WRITTEN;
  }

  /// Before a long sleep: whoever takes a buffer wakes this process.
  public static void wakeMeWhenTaken() {
    SharedMemory.putIntVolatile(BufferPool.shared().layout().wakeWhenTaken(), ProcArray.mine() + 1);
  }

  public static void doNotWakeMe() {
    SharedMemory.putIntVolatile(BufferPool.shared().layout().wakeWhenTaken(), 0);
  }
}

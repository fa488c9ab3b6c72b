package pganatomy.engine.access.heap;

import pganatomy.engine.storage.buffer.IoUsage;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.Progress;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.utils.guc.Guc;

/// VACUUM and ANALYZE rest when they have worked for `vacuum_cost_limit`, for `vacuum_cost_delay`:
/// a page found costs `vacuum_cost_page_hit`, one read `vacuum_cost_page_miss`, one changed
/// `vacuum_cost_page_dirty`. What was found and read is known to [IoUsage]; changed pages are told.
///
/// PostgreSQL: src/backend/commands/vacuum.c, vacuum_delay_point()
public final class VacuumDelay {
  private static final int LONGEST_TIMES = 4;
  private static final int VACUUM_DELAY_FIGURE = 10;
  private static final int ANALYZE_DELAY_FIGURE = 8;

  private long hitsBefore = hits();
  private long readsBefore = reads();
  private double balance;

  /// A page was changed that may have been clean.
  void dirtied() {
    balance += Guc.VACUUM_COST_PAGE_DIRTY.intValue();
  }

  /// Between two pages: no lock on a page is held.
  public void point() {
    Interrupts.check();
    double delay = Guc.VACUUM_COST_DELAY.doubleValue();
    if (delay <= 0) {
      return;
    }
    long hits = hits();
    long reads = reads();
    balance += (double) Math.max(0, hits - hitsBefore) * Guc.VACUUM_COST_PAGE_HIT.intValue();
    balance += (double) Math.max(0, reads - readsBefore) * Guc.VACUUM_COST_PAGE_MISS.intValue();
    hitsBefore = hits;
    readsBefore = reads;
    int limit = Guc.VACUUM_COST_LIMIT.intValue();
    if (balance >= limit) {
      rest(Math.min(delay * balance / limit, delay * LONGEST_TIMES));
      balance = 0;
    }
  }

  private static void rest(double millis) {
    long start = System.nanoTime();
    long end = start + (long) (millis * 1_000_000);
    for (long left = end - start; left > 0; left = end - System.nanoTime()) {
      Latch.await(Math.max(1, left / 1_000_000), WaitEvent.VACUUM_DELAY);
      Latch.reset();
      Interrupts.check();
    }
    if (Guc.TRACK_COST_DELAY_TIMING.isOn()) {
      int figure =
          Progress.isOf(Progress.Command.ANALYZE) ? ANALYZE_DELAY_FIGURE : VACUUM_DELAY_FIGURE;
      Progress.add(figure, System.nanoTime() - start);
    }
  }

  private static long hits() {
    return IoUsage.COUNTS[IoUsage.index(IoUsage.RELATION, IoUsage.NORMAL, IoUsage.HIT)]
        + IoUsage.COUNTS[IoUsage.index(IoUsage.RELATION, IoUsage.VACUUM, IoUsage.HIT)];
  }

  private static long reads() {
    return IoUsage.COUNTS[IoUsage.index(IoUsage.RELATION, IoUsage.NORMAL, IoUsage.READ)]
        + IoUsage.COUNTS[IoUsage.index(IoUsage.RELATION, IoUsage.VACUUM, IoUsage.READ)];
  }
}

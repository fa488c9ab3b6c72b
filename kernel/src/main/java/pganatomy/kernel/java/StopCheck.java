package pganatomy.kernel.java;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import pganatomy.kernel.protocol.Cell;
import pganatomy.lab.GivenUp;

/// Called from the user's own code, at the start of each method and before each jump backwards:
/// [Weaver] puts the calls in.
public final class StopCheck {

  private static final int POOL_GRACE_MILLIS = 200;

  /// Whether some cell has been asked to stop. Volatile, or a compiled loop would never look again.
  private static volatile boolean anyCellStopped;

  /// Whether the workers of the common pool have to stop. They serve every cell and belong to none:
  /// what they do when a cell is interrupted is that cell's work, until the next cell starts.
  private static volatile boolean poolStopped;

  private StopCheck() {}

  /// Ends the calling thread's work if its cell was interrupted, or nobody waits for it any more.
  public static void check() {
    if (anyCellStopped) {
      checkThisCell();
    }
    if (GivenUp.any() && GivenUp.isThisThread()) {
      throw new CellStopped();
    }
  }

  private static void checkThisCell() {
    Cell cell = Cell.ofThread();
    boolean stopped =
        cell == null
            ? poolStopped && Thread.currentThread() instanceof ForkJoinWorkerThread
            : cell.stopped();
    if (stopped) {
      throw new CellStopped();
    }
  }

  /// Stands in for `System.exit` and `Runtime.exit` in cells.
  public static void exit(int status) {
    throw new ExitRequested(status);
  }

  /// Makes the threads of a cell stop at their next check.
  static void stop(Cell cell) {
    cell.stop();
    poolStopped = true;
    anyCellStopped = true;
  }

  /// A cell starts: waits a moment for the common pool to be done with one that was stopped.
  static void begin() throws InterruptedException {
    if (poolStopped) {
      long end = System.nanoTime() + POOL_GRACE_MILLIS * 1_000_000L;
      while (!ForkJoinPool.commonPool().isQuiescent() && System.nanoTime() < end) {
        Thread.sleep(1);
      }
      poolStopped = false;
    }
  }
}

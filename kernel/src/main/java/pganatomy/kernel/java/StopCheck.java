package pganatomy.kernel.java;

import pganatomy.kernel.protocol.Cell;

/// Called from the user's own code, at the start of each method and before each jump backwards:
/// [Weaver] puts the calls in.
public final class StopCheck {

  /// Whether some cell has been asked to stop. Volatile, or a compiled loop would never look again.
  private static volatile boolean anyCellStopped;

  private StopCheck() {}

  /// Ends the calling thread's work if its cell was interrupted.
  public static void check() {
    if (anyCellStopped) {
      checkThisCell();
    }
  }

  private static void checkThisCell() {
    Cell cell = Cell.ofThread();
    if (cell != null && cell.stopped()) {
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
    anyCellStopped = true;
  }
}

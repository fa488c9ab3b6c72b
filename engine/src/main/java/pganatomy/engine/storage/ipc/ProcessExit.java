package pganatomy.engine.storage.ipc;

import pganatomy.engine.port.Processes;

/// The one way out of a process: what was registered on the way in is undone in the opposite order,
/// then the process ends without asking the JVM's other threads.
///
/// PostgreSQL: src/backend/storage/ipc/ipc.c, proc_exit(), on_shmem_exit()
public final class ProcessExit {
  /// Something to be undone.
  public interface Action {
    void run();
  }

  private static final int MAX_ACTIONS = 32;

  /// In a training run the JVM must end in its own way, to write what it has recorded.
  private static boolean orderly;

  private static final Action[] ACTIONS = new Action[MAX_ACTIONS];
  private static int count;

  private ProcessExit() {}

  /// `action` runs when the process exits in an orderly way, before those registered earlier.
  public static void onExit(Action action) {
    ACTIONS[count++] = action;
  }

  /// From now on the JVM ends in its own way, slowly.
  public static void exitOrderly() {
    orderly = true;
  }

  /// Undoes all, and ends the process.
  public static void exit(int code) {
    while (count > 0) {
      count--;
      ACTIONS[count].run();
    }
    exitNow(code);
  }

  /// Ends the process as it is. Code 2 tells the postmaster that shared memory may be broken.
  public static void exitNow(int code) {
    if (orderly) {
      Runtime.getRuntime().exit(code);
    }
    Processes.exitImmediately(code);
  }
}

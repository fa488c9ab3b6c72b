package pganatomy.engine.storage.lmgr;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.BackendStatusEntry;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcLayout;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Looks, after `deadlock_timeout` of waiting, whether this process waits for itself.
///
/// ```text
///   A holds t1, waits for t2 ───▶ B holds t2, waits for t3 ───▶ C holds t3, waits for t1
///   ▲                                                                              │
///   └──────────────────────────────────────────────────────────────────────────────┘
/// ```
///
/// A process waits for every other that holds an excluding mode of the lock, and for every earlier
/// waiter for an excluding one. PostgreSQL also tries to dissolve a circle that such an order in a
/// queue is part of by changing the order; we end the statement then, too.
///
/// PostgreSQL: src/backend/storage/lmgr/deadlock.c, DeadLockCheck()
public final class DeadlockDetector {
  private final LockTableLayout layout;
  private final boolean[] visited;
  private final int start;
  private final List<Integer> path = new ArrayList<>();

  private DeadlockDetector(LockTableLayout layout, int start) {
    this.layout = layout;
    this.start = start;
    visited = new boolean[layout.processCount];
  }

  /// Found by this process and not told yet.
  public static int deadlocksToReport;

  /// Throws 40P01 when the process is part of a circle.
  static void check(LockTable table, int process) {
    LockTableLayout layout = table.layout;
    DeadlockDetector detector = new DeadlockDetector(layout, process);
    String detail = null;
    for (int p = 0; p < LockTableLayout.PARTITIONS; p++) {
      LightweightLock.acquireExclusive(layout.partitionLock(p));
    }
    try {
      if (detector.reachesStart(process)) {
        detail = detector.describe();
      }
    } finally {
      for (int p = LockTableLayout.PARTITIONS - 1; p >= 0; p--) {
        LightweightLock.releaseExclusive(layout.partitionLock(p));
      }
    }
    if (detail != null) {
      deadlocksToReport++;
      throw DatabaseException.error(SqlState.DEADLOCK_DETECTED, "deadlock detected")
          .detail(detail)
          .detailForLog(detail + detector.queries())
          .hint("See server log for query details.");
    }
  }

  private boolean reachesStart(int process) {
    if (SharedMemory.getInt(layout.waitStatus(process)) != LockTableLayout.WAITING) {
      return false;
    }
    path.add(process);
    int lock = SharedMemory.getInt(layout.waitLock(process));
    int excluded = LockMode.of(SharedMemory.getInt(layout.waitMode(process))).conflicts();
    int hold = SharedMemory.getInt(layout.firstHold(lock)) - 1;
    while (hold >= 0) {
      boolean blocks = (SharedMemory.getInt(layout.heldModes(hold)) & excluded) != 0;
      if (blocks && layout.holdProcess(hold) != process && follow(layout.holdProcess(hold))) {
        return true;
      }
      hold = SharedMemory.getInt(layout.holdNext(hold)) - 1;
    }
    int waiter = SharedMemory.getInt(layout.firstWaiter(lock)) - 1;
    while (waiter >= 0 && waiter != process) {
      boolean blocks = (1 << SharedMemory.getInt(layout.waitMode(waiter)) & excluded) != 0;
      if (blocks && follow(waiter)) {
        return true;
      }
      waiter = SharedMemory.getInt(layout.waitNext(waiter)) - 1;
    }
    path.removeLast();
    return false;
  }

  private boolean follow(int process) {
    if (process == start) {
      return true;
    }
    if (visited[process]) {
      return false;
    }
    visited[process] = true;
    return reachesStart(process);
  }

  /// What each of them is doing: for the log alone, since a client must not see others' queries.
  ///
  /// PostgreSQL: DeadLockReport(); pgstat_get_backend_current_activity()
  private String queries() {
    StringBuilder text = new StringBuilder();
    List<BackendStatusEntry> backends = BackendStatus.all();
    for (int process : path) {
      String query = "<backend information not available>";
      for (BackendStatusEntry backend : backends) {
        query = backend.procNumber() == process ? backend.query() : query;
      }
      text.append("\nProcess ")
          .append(ProcLayout.pidAcquire(ProcArray.slot(process)))
          .append(": ")
          .append(query == null || query.isEmpty() ? "<command string not enabled>" : query);
    }
    return text.toString();
  }

  private String describe() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < path.size(); i++) {
      int process = path.get(i);
      int next = path.get((i + 1) % path.size());
      LockMode mode = LockMode.of(SharedMemory.getInt(layout.waitMode(process)));
      text.append(i == 0 ? "" : "\n")
          .append("Process ")
          .append(ProcLayout.pidAcquire(ProcArray.slot(process)))
          .append(" waits for ")
          .append(mode.description())
          .append(" on ")
          .append(layout.tag(SharedMemory.getInt(layout.waitLock(process))).describe())
          .append("; blocked by process ")
          .append(ProcLayout.pidAcquire(ProcArray.slot(next)))
          .append('.');
    }
    return text.toString();
  }
}

package pganatomy.engine.storage.lmgr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.Latch;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.SharedMemoryArea;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Heavyweight locks: on relations, transactions, objects, held until the transaction ends, with
/// queues and deadlock detection.
///
/// ## Overview
///
/// This process counts in [#held] what it has, so that taking a lock again costs no shared memory.
/// The shared table knows for each lock who holds which modes and who waits in which order. A
/// request is granted when no other holder and no waiter ahead excludes it; a process that already
/// holds some mode of the lock passes the queue, or two of them could block each other for nothing.
/// Weak locks on relations do not go there at all, as long as nobody wants a strong one: see
/// [FastPathLocks].
///
/// PostgreSQL: src/backend/storage/lmgr/lock.c, lmgr.c
public final class LockManager implements SharedMemoryArea {
  private static final int LOCK_RELATION = WaitEvent.event(WaitEvent.LOCK, 0);

  private static int capacity;
  private static int deadlockTimeoutMillis = 1000;
  private static int lockTimeoutMillis;
  private static LockTable table;
  private static FastPathLocks fastPath;

  /// Modes that this process holds, each with its count.
  private static final HashMap<LockTag, int[]> held = new HashMap<>();

  /// As above, of locks that outlive the transaction.
  private static final HashMap<LockTag, int[]> sessionHeld = new HashMap<>();

  private static final SavepointLocks SAVEPOINTS = new SavepointLocks();

  /// @param maxLocksPerTransaction the setting; 0 in a child, which reads the size in shared memory
  public LockManager(int maxLocksPerTransaction) {
    capacity = maxLocksPerTransaction;
  }

  @Override
  public String name() {
    return "LOCK hash";
  }

  @Override
  public long size() {
    int processes = ProcArray.limits().total();
    return LockTableLayout.size(lockCapacity(), processes)
        + FastPathLocks.size(processes, FastPathLocks.groupsFor(capacity));
  }

  private static int lockCapacity() {
    int perProcess = Math.max(capacity, 10);
    return perProcess * ProcArray.limits().total() / 16 * 16;
  }

  @Override
  public void attach(long offset) {
    int known = SharedMemory.getInt(offset);
    attach(
        offset,
        known == 0 ? lockCapacity() : known,
        known == 0 ? ProcArray.limits().total() : SharedMemory.getInt(offset + 4),
        known == 0 ? FastPathLocks.groupsFor(capacity) : SharedMemory.getInt(offset + 20));
  }

  private static void attach(long offset, int locks, int processes, int groups) {
    SharedMemory.putInt(offset, locks);
    SharedMemory.putInt(offset + 4, processes);
    SharedMemory.putInt(offset + 20, groups);
    long slots = offset + LockTableLayout.size(locks, processes);
    fastPath = new FastPathLocks(slots, processes, groups);
    table = new LockTable(new LockTableLayout(offset, locks, processes), Latch::set);
    held.clear();
    sessionHeld.clear();
  }

  @Override
  public void initialize() {
    table.layout.initialize();
  }

  /// Settings that a wait obeys; 0 for no `lock_timeout`.
  public static void setTimeouts(int newDeadlockTimeoutMillis, int newLockTimeoutMillis) {
    deadlockTimeoutMillis = newDeadlockTimeoutMillis;
    lockTimeoutMillis = newLockTimeoutMillis;
  }

  /// Names of the events that a process shows while it waits here.
  public static String waitEventName(int event) {
    int kind = event & 0xffffff;
    return event >>> 24 == WaitEvent.LOCK && kind < LockTag.Kind.values().length
        ? LockTag.Kind.values()[kind].label()
        : null;
  }

  // ---------------------------------------------------------------- acquiring

  /// Takes the lock, waiting if need be.
  public static void acquire(LockTag tag, LockMode mode) {
    acquire(tag, mode, false, held);
  }

  /// Takes the lock if nobody has to be waited for.
  public static boolean tryAcquire(LockTag tag, LockMode mode) {
    return acquire(tag, mode, true, held);
  }

  /// As [#acquire], but the lock stays until it is given back, or to the end of the session.
  public static void acquireForSession(LockTag tag, LockMode mode) {
    acquire(tag, mode, false, sessionHeld);
  }

  /// As [#tryAcquire], for the session.
  public static boolean tryAcquireForSession(LockTag tag, LockMode mode) {
    return acquire(tag, mode, true, sessionHeld);
  }

  private static boolean acquire(
      LockTag tag, LockMode mode, boolean doNotWait, HashMap<LockTag, int[]> holder) {
    if (has(held, tag, mode) || has(sessionHeld, tag, mode)) {
      count(tag, mode, holder);
      return true;
    }
    if (FastPathLocks.isWeak(tag, mode) && fastPath.tryAcquire(tag, mode)) {
      count(tag, mode, holder);
      return true;
    }
    boolean isGranted = false;
    try {
      if (FastPathLocks.isStrong(tag, mode)) {
        fastPath.enterStrong(tag, table);
      }
      isGranted = acquireShared(tag, mode, doNotWait);
    } finally {
      if (!isGranted && FastPathLocks.isStrong(tag, mode)) {
        fastPath.leaveStrong(tag);
      }
    }
    if (isGranted) {
      count(tag, mode, holder);
    }
    return isGranted;
  }

  private static boolean acquireShared(LockTag tag, LockMode mode, boolean doNotWait) {
    int process = ProcArray.mine();
    long partition = table.layout.partitionLock(LockTable.partition(tag));
    LightweightLock.acquireExclusive(partition);
    int lock;
    try {
      lock = table.findOrMake(tag);
      int hold = table.findOrMakeHold(lock, process);
      boolean holdsSome = SharedMemory.getInt(table.layout.heldModes(hold)) != 0;
      boolean mustWait =
          table.conflictsWithGranted(lock, hold, mode)
              || !holdsSome && table.conflictsWithAwaited(lock, mode);
      if (!mustWait) {
        table.grant(lock, hold, mode);
        return true;
      }
      if (doNotWait) {
        table.cleanUp(lock, hold);
        return false;
      }
      table.enqueue(lock, hold, process, mode);
    } finally {
      LightweightLock.releaseExclusive(partition);
    }
    await(tag, mode, lock, process, partition);
    return true;
  }

  private static boolean has(HashMap<LockTag, int[]> holder, LockTag tag, LockMode mode) {
    int[] counts = holder.get(tag);
    return counts != null && counts[mode.ordinal()] > 0;
  }

  private static void count(LockTag tag, LockMode mode, HashMap<LockTag, int[]> holder) {
    int[] counts = holder.get(tag);
    if (counts == null) {
      counts = new int[LockMode.COUNT];
      holder.put(tag, counts);
    }
    counts[mode.ordinal()]++;
    if (holder == held) {
      SAVEPOINTS.noteAcquired(tag, mode);
    }
  }

  private static void await(LockTag tag, LockMode mode, int lock, int process, long partition) {
    long start = System.nanoTime();
    boolean hasLookedForDeadlock = false;
    boolean done = false;
    try {
      while (true) {
        Latch.reset();
        if (isGranted(process)) {
          done = true;
          return;
        }
        Interrupts.check();
        long waited = (System.nanoTime() - start) / 1_000_000;
        if (lockTimeoutMillis > 0 && waited >= lockTimeoutMillis) {
          throw DatabaseException.error(
              SqlState.LOCK_NOT_AVAILABLE, "canceling statement due to lock timeout");
        }
        if (!hasLookedForDeadlock && waited >= deadlockTimeoutMillis) {
          hasLookedForDeadlock = true;
          DeadlockDetector.check(table, process);
        }
        Latch.await(timeout(waited, hasLookedForDeadlock), LOCK_RELATION | tag.kind().ordinal());
      }
    } finally {
      if (!done) {
        giveUp(tag, mode, lock, process, partition);
      }
    }
  }

  private static long timeout(long waited, boolean hasLookedForDeadlock) {
    long timeout = hasLookedForDeadlock ? -1 : Math.max(1, deadlockTimeoutMillis - waited);
    if (lockTimeoutMillis > 0) {
      long untilLockTimeout = Math.max(1, lockTimeoutMillis - waited);
      timeout = timeout < 0 ? untilLockTimeout : Math.min(timeout, untilLockTimeout);
    }
    return timeout;
  }

  private static boolean isGranted(int process) {
    return SharedMemory.getIntVolatile(table.layout.waitStatus(process)) == LockTableLayout.GRANTED;
  }

  /// The wait ends by an error. It may have been granted in the last moment: then it goes back.
  private static void giveUp(LockTag tag, LockMode mode, int lock, int process, long partition) {
    LightweightLock.acquireExclusive(partition);
    try {
      if (isGranted(process)) {
        int hold = table.findHold(lock, process);
        SharedMemory.putIntVolatile(table.layout.waitStatus(process), 0);
        table.release(lock, hold, mode);
      } else {
        table.dequeue(lock, process);
      }
    } finally {
      LightweightLock.releaseExclusive(partition);
    }
  }

  // ---------------------------------------------------------------- releasing

  public static void release(LockTag tag, LockMode mode) {
    SAVEPOINTS.noteReleased(tag, mode);
    release(tag, mode, held);
  }

  /// Gives back what [#acquireForSession] has taken; false when there is no such lock.
  public static boolean releaseForSession(LockTag tag, LockMode mode) {
    return release(tag, mode, sessionHeld);
  }

  private static boolean release(LockTag tag, LockMode mode, HashMap<LockTag, int[]> holder) {
    int[] counts = holder.get(tag);
    if (counts == null || counts[mode.ordinal()] == 0) {
      return false;
    }
    if (--counts[mode.ordinal()] == 0) {
      if (!has(held, tag, mode) && !has(sessionHeld, tag, mode)) {
        releaseShared(tag, mode);
      }
      if (isEmpty(counts)) {
        holder.remove(tag);
      }
    }
    return true;
  }

  /// At the end of the transaction. What the session has taken stays.
  public static void releaseAll() {
    SAVEPOINTS.clear();
    releaseAll(held, sessionHeld);
  }

  /// At the end of the session, outside of a transaction or in one.
  public static void releaseAllOfSession() {
    releaseAll(sessionHeld, held);
  }

  private static void releaseAll(HashMap<LockTag, int[]> holder, HashMap<LockTag, int[]> other) {
    if (holder.isEmpty()) {
      return;
    }
    for (var entry : holder.entrySet()) {
      for (int mode = 1; mode < entry.getValue().length; mode++) {
        if (entry.getValue()[mode] > 0 && !has(other, entry.getKey(), LockMode.of(mode))) {
          releaseShared(entry.getKey(), LockMode.of(mode));
        }
      }
    }
    holder.clear();
  }

  /// A savepoint begins.
  public static void startSubtransaction() {
    SAVEPOINTS.start();
  }

  /// The innermost savepoint ends; what it has locked goes, or becomes its parent's.
  public static void endSubtransaction(boolean isCommit) {
    SAVEPOINTS.end(isCommit);
  }

  /// For a savepoint that is rolled back.
  static void giveBack(LockTag tag, LockMode mode) {
    release(tag, mode, held);
  }

  private static void releaseShared(LockTag tag, LockMode mode) {
    if (FastPathLocks.isWeak(tag, mode) && fastPath.tryRelease(tag, mode)) {
      return;
    }
    long partition = table.layout.partitionLock(LockTable.partition(tag));
    LightweightLock.acquireExclusive(partition);
    try {
      int lock = table.find(tag);
      table.release(lock, table.findHold(lock, ProcArray.mine()), mode);
    } finally {
      LightweightLock.releaseExclusive(partition);
    }
    if (FastPathLocks.isStrong(tag, mode)) {
      fastPath.leaveStrong(tag);
    }
  }

  private static boolean isEmpty(int[] counts) {
    for (int count : counts) {
      if (count > 0) {
        return false;
      }
    }
    return true;
  }

  /// Whether this process has the lock in that mode.
  public static boolean holds(LockTag tag, LockMode mode) {
    return has(held, tag, mode) || has(sessionHeld, tag, mode);
  }

  /// All locks that are held or waited for, for `pg_locks`.
  public static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    fastPath.addRows(rows);
    LockTableLayout layout = table.layout;
    for (int p = 0; p < LockTableLayout.PARTITIONS; p++) {
      LightweightLock.acquireShared(layout.partitionLock(p));
    }
    try {
      for (int hash = 0; hash < layout.capacity; hash++) {
        int lock = SharedMemory.getInt(layout.bucket(hash)) - 1;
        while (lock >= 0) {
          addRows(layout, lock, rows);
          lock = SharedMemory.getInt(layout.lockNext(lock)) - 1;
        }
      }
    } finally {
      for (int p = LockTableLayout.PARTITIONS - 1; p >= 0; p--) {
        LightweightLock.releaseShared(layout.partitionLock(p));
      }
    }
    return rows;
  }

  private static void addRows(LockTableLayout layout, int lock, List<Row> rows) {
    LockTag tag = layout.tag(lock);
    int hold = SharedMemory.getInt(layout.firstHold(lock)) - 1;
    while (hold >= 0) {
      int process = layout.holdProcess(hold);
      for (LockMode mode : LockMode.values()) {
        if ((SharedMemory.getInt(layout.heldModes(hold)) & mode.bit()) != 0) {
          rows.add(new Row(tag, process, mode, true, false, 0));
        }
      }
      hold = SharedMemory.getInt(layout.holdNext(hold)) - 1;
    }
    int waiter = SharedMemory.getInt(layout.firstWaiter(lock)) - 1;
    while (waiter >= 0) {
      LockMode mode = LockMode.of(SharedMemory.getInt(layout.waitMode(waiter)));
      long since = SharedMemory.getLong(layout.waitSince(waiter));
      rows.add(new Row(tag, waiter, mode, false, false, since));
      waiter = SharedMemory.getInt(layout.waitNext(waiter)) - 1;
    }
  }

  /// One row of `pg_locks`.
  ///
  /// @param process the number of the process's slot
  /// @param isFastPath whether it stands in a slot of the process, not in the shared table
  /// @param waitsSinceMillis epoch time, 0 when granted
  public record Row(
      LockTag tag,
      int process,
      LockMode mode,
      boolean isGranted,
      boolean isFastPath,
      long waitsSinceMillis) {}
}

package pganatomy.engine.storage.lmgr;

import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Entries of the shared lock table: finding and making them, granting, queueing, waking. All of it
/// under the partition's lock.
///
/// PostgreSQL: src/backend/storage/lmgr/lock.c, SetupLockInTable(), GrantLock(); proc.c,
/// ProcSleep()
final class LockTable {
  /// Rings at a process whose wait is over.
  interface Waker {
    void wake(int process);
  }

  final LockTableLayout layout;
  private final Waker waker;

  LockTable(LockTableLayout layout, Waker waker) {
    this.layout = layout;
    this.waker = waker;
  }

  static int partition(LockTag tag) {
    return tag.hashCode() & LockTableLayout.PARTITIONS - 1;
  }

  int find(LockTag tag) {
    int lock = SharedMemory.getInt(layout.bucket(tag.hashCode())) - 1;
    while (lock >= 0 && !layout.hasTag(lock, tag)) {
      lock = SharedMemory.getInt(layout.lockNext(lock)) - 1;
    }
    return lock;
  }

  int findOrMake(LockTag tag) {
    int lock = find(tag);
    if (lock < 0) {
      lock = take(layout.freeLock(), true);
      layout.putTag(lock, tag);
      long bucket = layout.bucket(tag.hashCode());
      SharedMemory.putInt(layout.lockNext(lock), SharedMemory.getInt(bucket));
      SharedMemory.putInt(bucket, lock + 1);
    }
    return lock;
  }

  int findHold(int lock, int process) {
    int hold = SharedMemory.getInt(layout.firstHold(lock)) - 1;
    while (hold >= 0 && layout.holdProcess(hold) != process) {
      hold = SharedMemory.getInt(layout.holdNext(hold)) - 1;
    }
    return hold;
  }

  int findOrMakeHold(int lock, int process) {
    int hold = findHold(lock, process);
    if (hold < 0) {
      hold = take(layout.freeHold(), false);
      SharedMemory.putInt(layout.hold(hold), lock);
      SharedMemory.putInt(layout.hold(hold) + 4, process);
      SharedMemory.putInt(layout.heldModes(hold), 0);
      SharedMemory.putInt(layout.holdNext(hold), SharedMemory.getInt(layout.firstHold(lock)));
      SharedMemory.putInt(layout.firstHold(lock), hold + 1);
    }
    return hold;
  }

  private int take(long head, boolean isLock) {
    LightweightLock.acquireExclusive(layout.poolLock());
    int entry = SharedMemory.getInt(head) - 1;
    if (entry >= 0) {
      SharedMemory.putInt(
          head, SharedMemory.getInt(isLock ? layout.lockNext(entry) : layout.holdNext(entry)));
    }
    LightweightLock.releaseExclusive(layout.poolLock());
    if (entry < 0) {
      throw DatabaseException.error(SqlState.OUT_OF_MEMORY, "out of shared memory")
          .hint("You might need to increase \"max_locks_per_transaction\".");
    }
    return entry;
  }

  private void giveBack(long head, long next, int entry) {
    LightweightLock.acquireExclusive(layout.poolLock());
    SharedMemory.putInt(next, SharedMemory.getInt(head));
    SharedMemory.putInt(head, entry + 1);
    LightweightLock.releaseExclusive(layout.poolLock());
  }

  /// Whether somebody other than the hold's owner has a mode that excludes this one.
  boolean conflictsWithGranted(int lock, int hold, LockMode mode) {
    int granted = SharedMemory.getInt(layout.grantedModes(lock)) & mode.conflicts();
    int own = SharedMemory.getInt(layout.heldModes(hold));
    while (granted != 0) {
      int other = Integer.numberOfTrailingZeros(granted);
      granted &= granted - 1;
      int count = SharedMemory.getInt(layout.grantedCount(lock, other));
      if (count > (own >>> other & 1)) {
        return true;
      }
    }
    return false;
  }

  boolean conflictsWithAwaited(int lock, LockMode mode) {
    return (SharedMemory.getInt(layout.awaitedModes(lock)) & mode.conflicts()) != 0;
  }

  void grant(int lock, int hold, LockMode mode) {
    long count = layout.grantedCount(lock, mode.ordinal());
    SharedMemory.putInt(count, SharedMemory.getInt(count) + 1);
    addBits(layout.grantedModes(lock), mode.bit());
    addBits(layout.heldModes(hold), mode.bit());
  }

  /// Takes one mode back, wakes those that can go on now, and frees what nobody needs any more.
  void release(int lock, int hold, LockMode mode) {
    long count = layout.grantedCount(lock, mode.ordinal());
    int left = SharedMemory.getInt(count) - 1;
    SharedMemory.putInt(count, left);
    if (left == 0) {
      clearBits(layout.grantedModes(lock), mode.bit());
    }
    clearBits(layout.heldModes(hold), mode.bit());
    grantWaiters(lock);
    cleanUp(lock, hold);
  }

  /// Frees the hold if it holds nothing and does not wait, and the lock if it was the last one.
  void cleanUp(int lock, int hold) {
    int process = layout.holdProcess(hold);
    boolean waits =
        SharedMemory.getInt(layout.waitStatus(process)) == LockTableLayout.WAITING
            && SharedMemory.getInt(layout.waitLock(process)) == lock;
    if (SharedMemory.getInt(layout.heldModes(hold)) != 0 || waits) {
      return;
    }
    long link = layout.firstHold(lock);
    while (SharedMemory.getInt(link) != hold + 1) {
      link = layout.holdNext(SharedMemory.getInt(link) - 1);
    }
    SharedMemory.putInt(link, SharedMemory.getInt(layout.holdNext(hold)));
    giveBack(layout.freeHold(), layout.holdNext(hold), hold);
    if (SharedMemory.getInt(layout.firstHold(lock)) == 0) {
      freeLock(lock);
    }
  }

  private void freeLock(int lock) {
    long link = layout.bucket(layout.tag(lock).hashCode());
    while (SharedMemory.getInt(link) != lock + 1) {
      link = layout.lockNext(SharedMemory.getInt(link) - 1);
    }
    SharedMemory.putInt(link, SharedMemory.getInt(layout.lockNext(lock)));
    giveBack(layout.freeLock(), layout.lockNext(lock), lock);
  }

  // ---------------------------------------------------------------- the queue

  void enqueue(int lock, int hold, int process, LockMode mode) {
    SharedMemory.putInt(layout.waitLock(process), lock);
    SharedMemory.putInt(layout.waitMode(process), mode.ordinal());
    SharedMemory.putInt(layout.waitHold(process), hold);
    SharedMemory.putInt(layout.waitNext(process), 0);
    SharedMemory.putLong(layout.waitSince(process), System.currentTimeMillis());
    SharedMemory.putIntVolatile(layout.waitStatus(process), LockTableLayout.WAITING);
    long link = layout.firstWaiter(lock);
    while (SharedMemory.getInt(link) != 0) {
      link = layout.waitNext(SharedMemory.getInt(link) - 1);
    }
    SharedMemory.putInt(link, process + 1);
    addBits(layout.awaitedModes(lock), mode.bit());
  }

  /// Takes a process that gives up out of the queue; others may then be able to go on.
  void dequeue(int lock, int process) {
    unlink(lock, process);
    SharedMemory.putIntVolatile(layout.waitStatus(process), 0);
    grantWaiters(lock);
    cleanUp(lock, SharedMemory.getInt(layout.waitHold(process)));
  }

  private void unlink(int lock, int process) {
    long link = layout.firstWaiter(lock);
    while (SharedMemory.getInt(link) != process + 1) {
      link = layout.waitNext(SharedMemory.getInt(link) - 1);
    }
    SharedMemory.putInt(link, SharedMemory.getInt(layout.waitNext(process)));
    int awaited = 0;
    int waiter = SharedMemory.getInt(layout.firstWaiter(lock)) - 1;
    while (waiter >= 0) {
      awaited |= 1 << SharedMemory.getInt(layout.waitMode(waiter));
      waiter = SharedMemory.getInt(layout.waitNext(waiter)) - 1;
    }
    SharedMemory.putInt(layout.awaitedModes(lock), awaited);
  }

  /// Goes through the queue in order and grants what neither holders nor earlier waiters exclude.
  ///
  /// PostgreSQL: src/backend/storage/lmgr/proc.c, ProcLockWakeup()
  private void grantWaiters(int lock) {
    int ahead = 0;
    int process = SharedMemory.getInt(layout.firstWaiter(lock)) - 1;
    while (process >= 0) {
      int next = SharedMemory.getInt(layout.waitNext(process)) - 1;
      LockMode mode = LockMode.of(SharedMemory.getInt(layout.waitMode(process)));
      int hold = SharedMemory.getInt(layout.waitHold(process));
      if ((mode.conflicts() & ahead) == 0 && !conflictsWithGranted(lock, hold, mode)) {
        unlink(lock, process);
        grant(lock, hold, mode);
        SharedMemory.putIntVolatile(layout.waitStatus(process), LockTableLayout.GRANTED);
        waker.wake(process);
      } else {
        ahead |= mode.bit();
      }
      process = next;
    }
  }

  private static void addBits(long word, int bits) {
    SharedMemory.putInt(word, SharedMemory.getInt(word) | bits);
  }

  private static void clearBits(long word, int bits) {
    SharedMemory.putInt(word, SharedMemory.getInt(word) & ~bits);
  }
}

package pganatomy.engine.storage.lmgr;

import pganatomy.engine.port.Futex;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.WaitEvent;

/// A lock for short stretches of work on a struct in shared memory: shared or exclusive, without
/// deadlock detection, not interruptible.
///
/// ```text
///   state (int at the lock's offset)
///   31         30        29                       0
///  ┌─────────┬──────────┬──────────────────────────┐
///  │ waiters │ exclusive│ number of shared holders │
///  └─────────┴──────────┴──────────────────────────┘
/// ```
///
/// The race: a process finds the lock taken; before it sleeps, the holder releases and wakes
/// nobody. The fix: the sleeper first sets `waiters` and then sleeps only while the word still is
/// what it saw (see [Futex]); the release takes all of it away at once, and wakes if `waiters` was
/// set.
///
/// PostgreSQL: src/backend/storage/lmgr/lwlock.c
public final class LightweightLock {
  public static final int BYTES = 4;

  private static final int EXCLUSIVE = 1 << 30;
  private static final int WAITERS = 1 << 31;
  private static final int SPINS = 100;

  private LightweightLock() {}

  public static void acquireExclusive(long lock) {
    if (!SharedMemory.compareAndSetInt(lock, 0, EXCLUSIVE)) {
      waitFor(lock, true);
    }
  }

  /// As [#acquireExclusive(long)], and shows what is waited for.
  public static void acquireExclusive(long lock, int waitEvent) {
    if (!SharedMemory.compareAndSetInt(lock, 0, EXCLUSIVE)) {
      WaitEvent.start(waitEvent);
      waitFor(lock, true);
      WaitEvent.end();
    }
  }

  /// Acquires exclusively if nobody has the lock; else waits until it was released, and returns
  /// false without having it: the holder may have done what was to be done.
  ///
  /// PostgreSQL: src/backend/storage/lmgr/lwlock.c, LWLockAcquireOrWait()
  public static boolean acquireOrWait(long lock, int waitEvent) {
    if (tryAcquireExclusive(lock)) {
      return true;
    }
    int state = SharedMemory.getIntVolatile(lock);
    int marked = state | WAITERS;
    if ((state & ~WAITERS) != 0
        && (state == marked || SharedMemory.compareAndSetInt(lock, state, marked))) {
      WaitEvent.start(waitEvent);
      Futex.await(lock, marked, -1);
      WaitEvent.end();
    }
    return false;
  }

  public static void acquireShared(long lock) {
    if (!tryAcquireShared(lock)) {
      waitFor(lock, false);
    }
  }

  public static boolean tryAcquireExclusive(long lock) {
    int state = SharedMemory.getIntVolatile(lock);
    return (state & ~WAITERS) == 0 && SharedMemory.compareAndSetInt(lock, state, state | EXCLUSIVE);
  }

  public static boolean tryAcquireShared(long lock) {
    int state = SharedMemory.getIntVolatile(lock);
    return (state & EXCLUSIVE) == 0 && SharedMemory.compareAndSetInt(lock, state, state + 1);
  }

  public static void releaseExclusive(long lock) {
    // All holders are gone, and so are the marks: those that wait look again, and mark it again.
    if (SharedMemory.getAndSetInt(lock, 0) < 0) {
      Futex.wake(lock, Integer.MAX_VALUE);
    }
  }

  public static void releaseShared(long lock) {
    int before = SharedMemory.getAndAddInt(lock, -1);
    if (before == (WAITERS | 1) && SharedMemory.compareAndSetInt(lock, WAITERS, 0)) {
      Futex.wake(lock, Integer.MAX_VALUE);
    }
  }

  public static boolean isHeldExclusively(long lock) {
    return (SharedMemory.getIntVolatile(lock) & EXCLUSIVE) != 0;
  }

  private static void waitFor(long lock, boolean exclusive) {
    int spins = 0;
    while (!(exclusive ? tryAcquireExclusive(lock) : tryAcquireShared(lock))) {
      if (++spins < SPINS) {
        Thread.onSpinWait();
        continue;
      }
      int state = SharedMemory.getIntVolatile(lock);
      boolean taken = exclusive ? (state & ~WAITERS) != 0 : (state & EXCLUSIVE) != 0;
      if (!taken) {
        continue;
      }
      int marked = state | WAITERS;
      if (state == marked || SharedMemory.compareAndSetInt(lock, state, marked)) {
        Futex.await(lock, marked, -1);
      }
    }
  }
}

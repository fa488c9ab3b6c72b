package pganatomy.tests.torture;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Where clients wait while the server is down or examined.
final class Gate {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean isClosed = true;
  private boolean isOver;
  private int waiting;

  /// Passes, or waits until the gate opens; false when the run is over.
  boolean pass() throws InterruptedException {
    lock.lock();
    try {
      if (isClosed) {
        waiting++;
        changed.signalAll();
        while (isClosed && !isOver) {
          changed.await();
        }
        waiting--;
      }
      return !isOver;
    } finally {
      lock.unlock();
    }
  }

  void close() {
    set(true, false);
  }

  void open() {
    set(false, false);
  }

  void end() {
    set(true, true);
  }

  private void set(boolean closed, boolean over) {
    lock.lock();
    try {
      isClosed = closed;
      isOver = over;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Whether so many clients wait before the time is over.
  boolean awaitWaiting(int count, long seconds) throws InterruptedException {
    lock.lock();
    try {
      long nanos = TimeUnit.SECONDS.toNanos(seconds);
      while (waiting < count && nanos > 0) {
        nanos = changed.awaitNanos(nanos);
      }
      return waiting >= count;
    } finally {
      lock.unlock();
    }
  }
}

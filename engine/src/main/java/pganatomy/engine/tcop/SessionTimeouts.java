package pganatomy.engine.tcop;

import pganatomy.engine.storage.ipc.Interrupts;

/// The clocks that run over a session. While the process waits for its client, the wait itself ends
/// in time; while a statement runs, a thread of its own rings, and is only started for a session
/// that sets such a timeout.
///
/// PostgreSQL: src/backend/utils/misc/timeout.c
final class SessionTimeouts {
  static final int AUTHENTICATION = 0;
  static final int STATEMENT = 1;
  static final int IDLE_IN_TRANSACTION = 2;
  static final int IDLE_SESSION = 3;
  static final int TRANSACTION = 4;
  private static final int COUNT = 5;

  /// System.nanoTime() when due, or 0. Guarded by this.
  private final long[] deadlines = new long[COUNT];

  private Thread ringer;

  synchronized void start(int timeout, long millis) {
    if (millis > 0) {
      deadlines[timeout] = System.nanoTime() + millis * 1_000_000 | 1;
    }
  }

  /// As [#start], for a time in which the process does not wait for its client.
  synchronized void startWithRinger(int timeout, long millis) {
    if (millis > 0) {
      start(timeout, millis);
      if (ringer == null) {
        ringer = new Ringer();
        ringer.setDaemon(true);
        ringer.start();
      }
      notifyAll();
    }
  }

  synchronized void stop(int timeout) {
    deadlines[timeout] = 0;
  }

  synchronized boolean isRunning(int timeout) {
    return deadlines[timeout] != 0;
  }

  /// Whether it is due; it then no longer runs.
  synchronized boolean take(int timeout) {
    long deadline = deadlines[timeout];
    if (deadline == 0 || System.nanoTime() - deadline < 0) {
      return false;
    }
    deadlines[timeout] = 0;
    return true;
  }

  /// Milliseconds until the first is due, 0 when one is, -1 when none runs.
  synchronized int millisToNext() {
    long nearest = Long.MAX_VALUE;
    long now = System.nanoTime();
    for (long deadline : deadlines) {
      if (deadline != 0) {
        nearest = Math.min(nearest, deadline - now);
      }
    }
    if (nearest == Long.MAX_VALUE) {
      return -1;
    }
    return (int) Math.min(Integer.MAX_VALUE, Math.max(0, (nearest + 999_999) / 1_000_000));
  }

  private final class Ringer extends Thread {
    Ringer() {
      super("timeouts");
    }

    @Override
    public void run() {
      SessionTimeouts owner = SessionTimeouts.this;
      synchronized (owner) {
        while (true) {
          int millis = millisToNext();
          try {
            if (millis < 0) {
              owner.wait();
            } else if (millis > 0) {
              owner.wait(millis);
            } else {
              Interrupts.raise();
              // The main thread takes it where it is safe; look again soon.
              owner.wait(10);
            }
          } catch (InterruptedException _) {
            return;
          }
        }
      }
    }
  }
}

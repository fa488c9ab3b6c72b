package pganatomy.engine.port;

/// The thread that takes this process's signals, one after the other, and hands each to a handler.
///
/// PostgreSQL's handlers interrupt the main thread where it is and may therefore do next to
/// nothing: set a flag, set the latch. The JVM has no such interruption; a thread that waits for
/// signals does the same next to nothing at the side, and the main thread looks at the flags as
/// PostgreSQL's `CHECK_FOR_INTERRUPTS()` does. What the handler does happens while the main thread
/// runs on.
///
/// Signals that came while the JVM was still starting wait in the kernel: they were blocked before.
///
/// PostgreSQL: src/backend/libpq/pqsignal.c
public final class SignalThread {
  /// What to do with a signal. Runs in the signal thread.
  public interface Handler {
    void handle(int signal);
  }

  private static final int STACK_BYTES = 192 * 1024;

  private SignalThread() {}

  /// Starts the thread. The process must have been started by [Processes#spawn] or
  /// [Processes#become], which block the signals.
  public static void start(Handler handler) {
    Runnable loop =
        new Runnable() {
          @Override
          public void run() {
            takeSignals(handler);
          }
        };
    Thread thread = new Thread(null, loop, "signals", STACK_BYTES, false);
    thread.setDaemon(true);
    thread.start();
  }

  private static void takeSignals(Handler handler) {
    while (true) {
      int signal = Signals.await();
      if (signal != 0) {
        handler.handle(signal);
      }
    }
  }
}

package pganatomy.engine.storage.ipc;

/// What somebody outside wants of this process: flags that the signal thread raises and the main
/// thread looks at where it is safe to act.
///
/// ```text
///   signal thread                                main thread
///   takes SIGINT                                 ... a page, a batch of rows ...
///   queryCancel = true; pending = true           Interrupts.check()
///   rings the latch                                 pending? the handler acts: throws, exits, reloads
/// ```
///
/// While the main thread holds something that must not be left halfway it says so ([#holdOff()],
/// [#startCriticalSection()]) and `check()` does nothing.
///
/// PostgreSQL: src/include/miscadmin.h, CHECK_FOR_INTERRUPTS(); src/backend/postmaster/interrupt.c
public final class Interrupts {
  /// Acts on the flags, in the main thread; the process's kind decides how.
  public interface Handler {
    void process();
  }

  /// Acts on reasons of [ProcSignal] in the signal thread; must not block.
  public interface SignalReasons {
    void received(int reasons);
  }

  /// Something below is raised.
  private static volatile boolean pending;

  private static volatile boolean queryCancel;
  private static volatile boolean terminate;
  private static volatile boolean reload;
  private static volatile boolean shutdown;
  private static volatile int reasons;

  private static int holdOffCount;
  private static int criticalSectionCount;
  private static Handler handler;

  private Interrupts() {}

  /// Acts on what is pending, unless held off: may throw, may not return. A read of one field when
  /// nothing is.
  public static void check() {
    if (pending) {
      processPending();
    }
  }

  private static void processPending() {
    if (holdOffCount == 0 && criticalSectionCount == 0 && handler != null) {
      pending = false;
      handler.process();
    }
  }

  public static boolean isPending() {
    return pending;
  }

  /// Who acts on the flags in this process.
  public static void setHandler(Handler newHandler) {
    handler = newHandler;
  }

  // ---------------------------------------------------------------- raised by the signal thread

  /// SIGINT: end the statement.
  public static void requestQueryCancel() {
    queryCancel = true;
    ring();
  }

  /// SIGTERM: end the process in an orderly way.
  public static void requestTermination() {
    terminate = true;
    ring();
  }

  /// SIGHUP: read the configuration again.
  public static void requestReload() {
    reload = true;
    ring();
  }

  /// To an auxiliary process: finish what you are for, then exit.
  public static void requestShutdown() {
    shutdown = true;
    ring();
  }

  /// Reasons of [ProcSignal] that came.
  public static void addReasons(int bits) {
    synchronized (Interrupts.class) {
      reasons |= bits;
    }
    ring();
  }

  /// Something else is pending (a timeout, say), for the handler to find.
  public static void raise() {
    ring();
  }

  private static void ring() {
    pending = true;
    Latch.set();
  }

  // ---------------------------------------------------------------- taken by the main thread

  public static boolean isQueryCancelPending() {
    return queryCancel;
  }

  public static boolean isTerminationPending() {
    return terminate;
  }

  public static boolean isReloadPending() {
    return reload;
  }

  public static boolean isShutdownPending() {
    return shutdown;
  }

  /// Whether a cancel is pending, and no more after this.
  public static boolean takeQueryCancel() {
    boolean was = queryCancel;
    queryCancel = false;
    return was;
  }

  public static boolean takeReload() {
    boolean was = reload;
    reload = false;
    return was;
  }

  public static boolean takeTermination() {
    boolean was = terminate;
    terminate = false;
    return was;
  }

  public static int takeReasons() {
    synchronized (Interrupts.class) {
      int bits = reasons;
      reasons = 0;
      return bits;
    }
  }

  // ---------------------------------------------------------------- held off

  /// From here to the matching [#resume()], `check()` does nothing.
  public static void holdOff() {
    holdOffCount++;
  }

  public static void resume() {
    holdOffCount--;
  }

  /// From here to [#endCriticalSection()], any error ends the server: shared memory is halfway.
  public static void startCriticalSection() {
    criticalSectionCount++;
  }

  public static void endCriticalSection() {
    criticalSectionCount--;
  }

  public static boolean isInCriticalSection() {
    return criticalSectionCount > 0;
  }

  /// After an error was handled: nothing is held off any more.
  public static void releaseAll() {
    holdOffCount = 0;
    criticalSectionCount = 0;
  }
}

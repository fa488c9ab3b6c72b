package pganatomy.engine.port;

/// Sleeping on a word of shared memory until another process changes it.
///
/// The race that the kernel settles: between "I saw 0" and "I sleep" the other may store 1 and wake
/// nobody. So the sleeper says which value it saw, and the kernel does not let it sleep when the
/// word has another by then.
///
/// ```text
///   process A                               process B
///   v = word                 (0)
///                                           word = 1
///                                           wake(word)      nobody sleeps: no effect
///   wait(word, v)            word != v: returns at once
/// ```
///
/// PostgreSQL: none; it sleeps on semaphores, src/backend/port/posix_sema.c
public final class Futex {
  private static final int WAIT = 0;
  private static final int WAKE = 1;

  private Futex() {}

  /// Sleeps while the word at `offset` of shared memory has the value `seen`, until woken,
  /// signalled or timed out (negative: never). Returns false when the time is over. May also return
  /// for no reason: look at the word again.
  public static boolean await(long offset, int seen, long timeoutNanos) {
    NativeMemory.OfThread thread = NativeMemory.OfThread.current();
    long timeout = timeoutNanos < 0 ? 0 : Posix.putTimespec(thread.scratch, timeoutNanos);
    long result =
        Posix.systemCall(
            SystemCallNumber.FUTEX, SharedMemory.address(offset), WAIT, seen, timeout, 0, 0);
    return result != -Errno.ETIMEDOUT;
  }

  /// Wakes up to `count` that sleep on the word, and returns how many it were.
  public static int wake(long offset, int count) {
    return (int)
        Posix.systemCall(
            SystemCallNumber.FUTEX, SharedMemory.address(offset), WAKE, count, 0, 0, 0);
  }
}

package pganatomy.lab;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Threads that nobody waits for any more, such as a check's thread in an answer that loops for
/// ever. A kernel that can stop cells' code asks here, and ends them; where it cannot, they have at
/// least been interrupted.
public final class GivenUp {

  private static final Set<Thread> THREADS = ConcurrentHashMap.newKeySet();

  /// Volatile, or a compiled loop would never look again.
  private static volatile boolean any;

  private GivenUp() {}

  /// Nobody waits for this thread any more.
  public static void add(Thread thread) {
    THREADS.add(thread);
    any = true;
    thread.interrupt();
  }

  /// This thread has come to its end.
  public static void remove(Thread thread) {
    THREADS.remove(thread);
    any = !THREADS.isEmpty();
  }

  /// Whether there is one at all: cheap enough to ask in a loop.
  public static boolean any() {
    return any;
  }

  /// Whether the calling thread is one.
  public static boolean isThisThread() {
    return THREADS.contains(Thread.currentThread());
  }
}

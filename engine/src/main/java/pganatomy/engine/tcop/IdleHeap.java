package pganatomy.engine.tcop;

/// Gives the Java heap that a large statement has taken back to the operating system, as soon as
/// the client leaves the backend alone for a moment: a collection costs some milliseconds, and who
/// sends one statement right after the other shall not wait for it.
///
/// ```text
///   statement     │ heap has grown │ idle ... 50 ms │ collect: the heap shrinks │ idle
///   small one     │ as ever        │ idle
/// ```
///
/// PostgreSQL: none; there a query's memory contexts are freed when it ends
final class IdleHeap {
  private static final int PATIENCE_MILLIS = 50;

  /// A heap up to here is what a backend needs anyway.
  private static final long SMALL_BYTES = 18L << 20;

  private static final long MARGIN_BYTES = 6L << 20;

  private long tolerated = SMALL_BYTES;
  private long dueNanos;
  private boolean isDue;

  /// The backend waits for its next message.
  void waitBegins() {
    isDue = Runtime.getRuntime().totalMemory() > tolerated;
    if (isDue) {
      dueNanos = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
    }
  }

  void waitEnds() {
    isDue = false;
  }

  /// How long to wait at most before [#tidy]; -1 for ever.
  int millisToNext() {
    return isDue ? (int) Math.max(0, (dueNanos - System.nanoTime() + 999_999) / 1_000_000) : -1;
  }

  /// Collects if the time has come.
  void tidy() {
    if (isDue && System.nanoTime() >= dueNanos) {
      isDue = false;
      System.gc();
      // What stays is in use: caches, prepared statements, an open cursor.
      tolerated = Math.max(SMALL_BYTES, Runtime.getRuntime().totalMemory() + MARGIN_BYTES);
    }
  }
}

package pganatomy.engine.storage.buffer;

import java.util.Arrays;

/// The few buffers that a large scan uses over and over, so that it does not push everything else
/// out of the pool.
///
/// PostgreSQL: src/backend/storage/buffer/freelist.c, GetAccessStrategy()
public final class BufferRing {
  private final int[] buffers;
  private final int context;
  private int current;
  private boolean hasGoneRound;

  private BufferRing(int count, int context) {
    this.context = context;
    buffers = new int[count];
    Arrays.fill(buffers, -1);
  }

  /// For scans of relations that are larger than a quarter of the pool: 256 kB.
  public static BufferRing forBulkRead() {
    return new BufferRing(32, IoUsage.BULK_READ);
  }

  /// For VACUUM: 2 MB.
  public static BufferRing forVacuum() {
    return new BufferRing(256, IoUsage.VACUUM);
  }

  /// Steps on and gives the buffer there, -1 for none yet.
  int advance() {
    current = current + 1 < buffers.length ? current + 1 : 0;
    hasGoneRound |= current == 0;
    return buffers[current];
  }

  /// Of `pg_stat_io`.
  int context() {
    return context;
  }

  boolean isCurrent(int buffer) {
    return buffers[current] == buffer;
  }

  boolean hasGoneRound() {
    return hasGoneRound;
  }

  void replace(int buffer) {
    buffers[current] = buffer;
  }
}

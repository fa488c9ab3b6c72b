package pganatomy.engine.storage.buffer;

import java.util.Arrays;

/// The few buffers that a large scan uses over and over, so that it does not push everything else
/// out of the pool.
///
/// PostgreSQL: src/backend/storage/buffer/freelist.c, GetAccessStrategy()
public final class BufferRing {
  private final int[] buffers;
  private int current;

  private BufferRing(int count) {
    buffers = new int[count];
    Arrays.fill(buffers, -1);
  }

  /// For scans of relations that are larger than a quarter of the pool: 256 kB.
  public static BufferRing forBulkRead() {
    return new BufferRing(32);
  }

  /// For VACUUM: 2 MB.
  public static BufferRing forVacuum() {
    return new BufferRing(256);
  }

  /// Steps on and gives the buffer there, -1 for none yet.
  int advance() {
    current = current + 1 < buffers.length ? current + 1 : 0;
    return buffers[current];
  }

  void replace(int buffer) {
    buffers[current] = buffer;
  }
}

package pganatomy.engine.storage.buffer;

import java.util.Arrays;

/// The buffers that a transaction has changed: without a write-ahead log, its commit must force
/// them to their files.
///
/// PostgreSQL: none; its commit forces the log instead.
public final class DirtyBuffers {
  private static final DirtyBuffers MINE = new DirtyBuffers();

  private int[] buffers = new int[16];
  private int count;
  private long[] known = new long[0];

  /// Those of this process's transaction.
  public static DirtyBuffers mine() {
    return MINE;
  }

  void add(int buffer) {
    int word = buffer >>> 6;
    if (word >= known.length) {
      known = Arrays.copyOf(known, Math.max(word + 1, known.length * 2));
    }
    if ((known[word] & 1L << buffer) != 0) {
      return;
    }
    known[word] |= 1L << buffer;
    if (count == buffers.length) {
      buffers = Arrays.copyOf(buffers, count * 2);
    }
    buffers[count++] = buffer;
  }

  public int count() {
    return count;
  }

  /// Writes those that are still dirty to their files.
  public void force(BufferPool pool) {
    for (int i = 0; i < count; i++) {
      pool.flush(buffers[i]);
    }
    clear();
  }

  /// Forgets them: what an aborted transaction changed nobody needs.
  public void clear() {
    for (int i = 0; i < count; i++) {
      known[buffers[i] >>> 6] = 0;
    }
    count = 0;
  }
}

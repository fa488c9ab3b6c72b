package pganatomy.engine.storage.buffer;

import pganatomy.engine.utils.guc.Guc;

/// What this process has done with shared buffers so far: EXPLAIN and the statistics take
/// differences.
///
/// PostgreSQL: src/include/executor/instrument.h, BufferUsage
public final class BufferUsage {
  public static long sharedHits;
  public static long sharedReads;
  public static long sharedDirtied;
  public static long sharedWritten;

  /// The same of this session's own buffers, for temporary tables.
  public static long localHits;

  public static long localReads;
  public static long localDirtied;
  public static long localWritten;

  /// Times, counted while `track_io_timing` is on.
  public static long sharedReadNanos;

  public static long sharedWriteNanos;
  public static long localReadNanos;
  public static long localWriteNanos;

  private BufferUsage() {}

  /// When something is read or written that is to be timed; 0 where it is not.
  static long clock() {
    return Guc.TRACK_IO_TIMING.isOn() ? System.nanoTime() : 0;
  }

  /// The nanoseconds since the clock was read, 0 where it was not.
  static long since(long clock) {
    return clock == 0 ? 0 : System.nanoTime() - clock;
  }
}

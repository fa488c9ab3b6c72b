package pganatomy.engine.storage.ipc;

import pganatomy.engine.port.SharedMemory;

/// What the background writer and the checkpointer have done since the server was started: the
/// figures of `pg_stat_bgwriter` and `pg_stat_checkpointer`, a `long` each.
///
/// PostgreSQL keeps them in a file over a shutdown; we do not.
///
/// PostgreSQL: src/backend/utils/activity/pgstat_bgwriter.c, pgstat_checkpointer.c
public final class WriterStatistics implements SharedMemoryArea {
  /// Of the background writer.
  public static final int BUFFERS_CLEANED = 0;

  public static final int MAX_WRITTEN = 1;
  public static final int BUFFERS_TAKEN = 2;
  public static final int WRITER_RESET = 3;

  /// Of the checkpointer.
  public static final int TIMED = 4;

  public static final int REQUESTED = 5;
  public static final int PERFORMED = 6;
  public static final int WRITE_MILLIS = 7;
  public static final int SYNC_MILLIS = 8;
  public static final int BUFFERS_WRITTEN = 9;
  public static final int LRU_PAGES_WRITTEN = 10;
  public static final int CHECKPOINTER_RESET = 11;

  private static final int FIGURES = 12;

  private static long area;

  @Override
  public String name() {
    return "Shared Memory Stats";
  }

  @Override
  public long size() {
    return (long) FIGURES * Long.BYTES;
  }

  @Override
  public void attach(long offset) {
    area = offset;
  }

  @Override
  public void initialize() {
    set(WRITER_RESET, BackendStatus.now());
    set(CHECKPOINTER_RESET, BackendStatus.now());
  }

  public static void add(int figure, long more) {
    if (area != 0 && more != 0) {
      SharedMemory.getAndAddLong(area + (long) figure * Long.BYTES, more);
    }
  }

  public static long get(int figure) {
    return SharedMemory.getLongAcquire(area + (long) figure * Long.BYTES);
  }

  private static void set(int figure, long value) {
    SharedMemory.putLongRelease(area + (long) figure * Long.BYTES, value);
  }

  public static void resetBackgroundWriter() {
    for (int figure = BUFFERS_CLEANED; figure < WRITER_RESET; figure++) {
      set(figure, 0);
    }
    set(WRITER_RESET, BackendStatus.now());
  }

  public static void resetCheckpointer() {
    for (int figure = TIMED; figure < CHECKPOINTER_RESET; figure++) {
      set(figure, 0);
    }
    set(CHECKPOINTER_RESET, BackendStatus.now());
  }
}

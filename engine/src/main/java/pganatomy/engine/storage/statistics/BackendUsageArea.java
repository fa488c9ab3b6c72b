package pganatomy.engine.storage.statistics;

import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.buffer.IoUsage;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.SharedMemoryArea;

/// What each process that lives has read, written and logged, for as long as it lives: under the
/// number of its slot, written by it alone.
///
/// ```text
///   0     number of slots (8)
///   8     slot 0: log records, whole pages, bytes, full buffers (8 each), reset (8),
///                 input and output: [object][context][operation] (8 each)
///         slot 1: ...
/// ```
///
/// PostgreSQL: src/backend/utils/activity/pgstat_backend.c
public final class BackendUsageArea implements SharedMemoryArea {
  public static final int WAL_RECORDS = 0;
  public static final int WAL_IMAGES = 1;
  public static final int WAL_BYTES = 2;
  public static final int WAL_BUFFERS_FULL = 3;
  private static final int RESET = 4;
  private static final int IO = 5;
  private static final int FIELDS = IO + IoUsage.OBJECTS * IoUsage.CONTEXTS * IoUsage.OPERATIONS;

  /// What this process has logged since it was born: who logs lies in a higher layer and sets them.
  public interface WalFigures {
    long figure(int which);
  }

  private static WalFigures wal = which -> 0;
  private static final long[] WAL_TOLD = new long[RESET];

  private static long area;
  private static int slotCount;

  /// For a server with so many slots; 0 in a child, which reads it there.
  public BackendUsageArea(int newSlotCount) {
    slotCount = newSlotCount;
  }

  public static void registerWal(WalFigures figures) {
    wal = figures;
  }

  @Override
  public String name() {
    return "Backend Statistics";
  }

  @Override
  public long size() {
    return Long.BYTES + (long) slotCount * FIELDS * Long.BYTES;
  }

  @Override
  public void attach(long offset) {
    area = offset;
    if (slotCount == 0) {
      slotCount = (int) SharedMemory.getLong(offset);
    }
  }

  @Override
  public void initialize() {
    SharedMemory.putLong(area, slotCount);
  }

  private static long field(int slot, int field) {
    return area + Long.BYTES + ((long) slot * FIELDS + field) * Long.BYTES;
  }

  /// This process has taken its slot: what the one before it did is forgotten.
  static void begin() {
    if (area != 0) {
      reset(ProcArray.mine(), 0);
      for (int i = 0; i < RESET; i++) {
        WAL_TOLD[i] = wal.figure(i);
      }
    }
  }

  /// Tells what was logged since the last time.
  static void addWal() {
    for (int i = 0; i < RESET; i++) {
      long now = wal.figure(i);
      if (now != WAL_TOLD[i]) {
        add(i, now - WAL_TOLD[i]);
        WAL_TOLD[i] = now;
      }
    }
  }

  /// Tells what was read or written since the last time.
  static void addIo(int index, long more) {
    add(IO + index, more);
  }

  private static void add(int field, long more) {
    int slot = ProcArray.mine();
    if (area != 0 && slot >= 0) {
      long at = field(slot, field);
      SharedMemory.putLongVolatile(at, SharedMemory.getLong(at) + more);
    }
  }

  /// `pg_stat_reset_backend_stats()`.
  public static void reset(int slot) {
    reset(slot, BackendStatus.now());
  }

  private static void reset(int slot, long time) {
    if (slot >= 0) {
      SharedMemory.fill(field(slot, 0), FIELDS * Long.BYTES, (byte) 0);
      SharedMemory.putLongVolatile(field(slot, RESET), time);
    }
  }

  public static long wal(int slot, int which) {
    return SharedMemory.getLongVolatile(field(slot, which));
  }

  public static long io(int slot, int object, int context, int operation) {
    return SharedMemory.getLongVolatile(
        field(slot, IO + IoUsage.index(object, context, operation)));
  }

  /// In microseconds since 2000; 0 for never.
  public static long resetTime(int slot) {
    return SharedMemory.getLongVolatile(field(slot, RESET));
  }
}

package pganatomy.engine.storage.lmgr.predicate;

import pganatomy.engine.port.SharedMemory;

/// Records of one size in shared memory, taken and given back one by one. A record is named by its
/// offset in the segment.
///
/// ```text
///   control   0 first free record (8)   8 records ever used (4)   12 records in use (4)
///   record    0 next free record (8) while it is free
/// ```
///
/// Records that were never used are not touched: they cost no memory.
///
/// PostgreSQL: src/backend/storage/lmgr/predicate.c, RWConflictPool; src/backend/utils/hash
final class RecordPool {
  static final int CONTROL_BYTES = 16;

  private static final int EVER_USED = 8;
  private static final int IN_USE = 12;

  private final long control;
  private final long records;
  private final int capacity;
  private final int recordBytes;

  RecordPool(long control, long records, int capacity, int recordBytes) {
    this.control = control;
    this.records = records;
    this.capacity = capacity;
    this.recordBytes = recordBytes;
  }

  /// A record with arbitrary content, 0 when all are taken.
  long take() {
    long record = SharedMemory.getLong(control);
    if (record != 0) {
      SharedMemory.putLong(control, SharedMemory.getLong(record));
    } else {
      int used = SharedMemory.getInt(control + EVER_USED);
      if (used == capacity) {
        return 0;
      }
      SharedMemory.putInt(control + EVER_USED, used + 1);
      record = records + (long) used * recordBytes;
    }
    SharedMemory.putInt(control + IN_USE, SharedMemory.getInt(control + IN_USE) + 1);
    return record;
  }

  void giveBack(long record) {
    SharedMemory.putLong(record, SharedMemory.getLong(control));
    SharedMemory.putLong(control, record);
    SharedMemory.putInt(control + IN_USE, SharedMemory.getInt(control + IN_USE) - 1);
  }

  int inUse() {
    return SharedMemory.getInt(control + IN_USE);
  }
}

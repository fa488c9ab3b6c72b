package pganatomy.engine.storage.statistics;

import java.nio.charset.StandardCharsets;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.buffer.IoUsage;
import pganatomy.engine.storage.ipc.BackendKind;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.SharedMemoryArea;

/// The counters in shared memory.
///
/// ```text
///   0     when the input and output counters were reset (8)
///   64    input and output: [kind of process][object][context][operation], longs
///         databases:  DATABASES entries:  key (8), counters (8 each)
///         relations:  RELATIONS entries:  key (8), counters (8 each)
/// ```
///
/// A key is `database << 32 | relation` (of a database's entry 1 << 32 | database); 0 is a free
/// entry.
///
/// PostgreSQL: src/backend/utils/activity/pgstat_shmem.c
public final class StatisticsArea implements SharedMemoryArea {
  private static final int DATABASES = 256;
  private static final int RELATIONS = 8192;
  private static final int IO_START = 64;
  private static final int IO_PER_KIND = IoUsage.OBJECTS * IoUsage.CONTEXTS * IoUsage.OPERATIONS;
  private static final int KINDS = BackendKind.values().length;
  private static final int DATABASE_BYTES = (1 + DatabaseCounter.COUNT) * Long.BYTES;
  private static final int RELATION_BYTES = (1 + RelationCounter.COUNT) * Long.BYTES;
  private static final long DATABASE_START = IO_START + (long) KINDS * IO_PER_KIND * Long.BYTES;
  private static final long RELATION_START = DATABASE_START + (long) DATABASES * DATABASE_BYTES;
  private static final long END = RELATION_START + (long) RELATIONS * RELATION_BYTES;
  private static final byte[] MAGIC = "PGANATOMY-STAT-1".getBytes(StandardCharsets.US_ASCII);

  private static long area;

  @Override
  public String name() {
    return "Cumulative Statistics";
  }

  @Override
  public long size() {
    return END;
  }

  @Override
  public void attach(long start) {
    area = start;
  }

  @Override
  public void initialize() {
    byte[] saved = StatisticsFile.takeAway();
    if (saved != null && saved.length == END + MAGIC.length && hasMagic(saved)) {
      SharedMemory.copyFromArray(saved, MAGIC.length, (int) END, area);
    } else {
      SharedMemory.putLong(area, BackendStatus.now());
    }
  }

  private static boolean hasMagic(byte[] saved) {
    return java.util.Arrays.equals(saved, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }

  /// Keeps the counters over a shutdown.
  public static void save() {
    byte[] bytes = new byte[(int) END + MAGIC.length];
    System.arraycopy(MAGIC, 0, bytes, 0, MAGIC.length);
    SharedMemory.copyToArray(area, bytes, MAGIC.length, (int) END);
    StatisticsFile.write(bytes);
  }

  static boolean isAttached() {
    return area != 0;
  }

  // ---------------------------------------------------------------- input and output

  static void addIo(BackendKind kind, long[] counts) {
    long start = area + IO_START + (long) kind.ordinal() * IO_PER_KIND * Long.BYTES;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] != 0) {
        SharedMemory.getAndAddLong(start + (long) i * Long.BYTES, counts[i]);
        counts[i] = 0;
      }
    }
  }

  public static long io(BackendKind kind, int object, int context, int operation) {
    long index = (long) kind.ordinal() * IO_PER_KIND + IoUsage.index(object, context, operation);
    return SharedMemory.getLongVolatile(area + IO_START + index * Long.BYTES);
  }

  public static long ioReset() {
    return SharedMemory.getLongVolatile(area);
  }

  public static void resetIo() {
    SharedMemory.fill(area + IO_START, (int) (DATABASE_START - IO_START), (byte) 0);
    SharedMemory.putLongVolatile(area, BackendStatus.now());
  }

  // ---------------------------------------------------------------- entries

  private static long databaseKey(int database) {
    return 1L << 32 | database & 0xffffffffL;
  }

  /// Where a database's counters are; 0 when there are none.
  static long database(int oid, boolean isToMake) {
    return find(area + DATABASE_START, DATABASES, DATABASE_BYTES, databaseKey(oid), isToMake);
  }

  static long relation(int database, int oid, boolean isToMake) {
    long key = (long) database << 32 | oid & 0xffffffffL;
    return find(area + RELATION_START, RELATIONS, RELATION_BYTES, key, isToMake);
  }

  private static long find(long table, int entries, int bytes, long key, boolean isToMake) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) % entries;
    for (int tries = 0; tries < entries; tries++) {
      long entry = table + (long) slot * bytes;
      long found = SharedMemory.getLongVolatile(entry);
      if (found == 0) {
        if (!isToMake) {
          return 0;
        }
        if (SharedMemory.compareAndSetLong(entry, 0, key)) {
          return entry + Long.BYTES;
        }
        found = SharedMemory.getLongVolatile(entry);
      }
      if (found == key) {
        return entry + Long.BYTES;
      }
      slot = slot + 1 == entries ? 0 : slot + 1;
    }
    return 0;
  }

  static void add(long counters, int counter, long more) {
    if (counters != 0 && more != 0) {
      SharedMemory.getAndAddLong(counters + (long) counter * Long.BYTES, more);
    }
  }

  static void put(long counters, int counter, long value) {
    if (counters != 0) {
      SharedMemory.putLongVolatile(counters + (long) counter * Long.BYTES, value);
    }
  }

  static long get(long counters, int counter) {
    return counters == 0 ? 0 : SharedMemory.getLongVolatile(counters + (long) counter * Long.BYTES);
  }

  /// `pg_stat_reset()`: of one database and its relations.
  public static void resetDatabase(int oid) {
    clear(database(oid, true), DatabaseCounter.COUNT);
    put(database(oid, true), DatabaseCounter.RESET_TIME, BackendStatus.now());
    for (int i = 0; i < RELATIONS; i++) {
      long entry = area + RELATION_START + (long) i * RELATION_BYTES;
      if (SharedMemory.getLongVolatile(entry) >>> 32 == (oid & 0xffffffffL)) {
        clear(entry + Long.BYTES, RelationCounter.COUNT);
      }
    }
  }

  public static void resetRelation(int database, int oid) {
    clear(relation(database, oid, false), RelationCounter.COUNT);
  }

  private static void clear(long counters, int count) {
    for (int i = 0; counters != 0 && i < count; i++) {
      put(counters, i, 0);
    }
  }
}

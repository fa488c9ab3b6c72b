package pganatomy.engine.storage.statistics;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.buffer.IoUsage;
import pganatomy.engine.storage.ipc.BackendKind;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.SharedMemoryArea;
import pganatomy.engine.storage.lmgr.LightweightLock;

/// The counters in shared memory.
///
/// ```text
///   0     when the input and output counters were reset (8)
///   8     lock of those who enter and remove entries (8)
///   64    small caches: [cache][operation], longs, and when each was reset
///         input and output: [kind of process][object][context][operation], longs
///         databases:  DATABASES entries:  key (8), counters (8 each)
///         relations:  RELATIONS entries:  key (8), counters (8 each)
/// ```
///
/// A key is `database << 32 | relation` (of a database's entry 1 << 32 | database); 0 is an entry
/// that was never used, -1 one whose relation was dropped: who looks for a key goes on there, who
/// enters one may take it.
///
/// PostgreSQL: src/backend/utils/activity/pgstat_shmem.c
public final class StatisticsArea implements SharedMemoryArea {
  private static final int DATABASES = 256;
  private static final int RELATIONS = 8192;
  private static final int LOCK = 8;
  private static final int SLRU_START = 64;
  private static final int SLRU_BYTES = (SlruUsage.OPERATIONS + 1) * Long.BYTES;
  private static final int IO_START = SLRU_START + SlruUsage.NAMES.length * SLRU_BYTES;
  private static final int IO_PER_KIND = IoUsage.OBJECTS * IoUsage.CONTEXTS * IoUsage.OPERATIONS;
  private static final int KINDS = BackendKind.values().length;
  private static final int DATABASE_BYTES = (1 + DatabaseCounter.COUNT) * Long.BYTES;
  private static final int RELATION_BYTES = (1 + RelationCounter.COUNT) * Long.BYTES;
  private static final long DATABASE_START = IO_START + (long) KINDS * IO_PER_KIND * Long.BYTES;
  private static final long RELATION_START = DATABASE_START + (long) DATABASES * DATABASE_BYTES;
  private static final long END = RELATION_START + (long) RELATIONS * RELATION_BYTES;
  private static final byte[] MAGIC = "PGANATOMY-STAT-2".getBytes(StandardCharsets.US_ASCII);
  private static final long DROPPED = -1;

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
      SharedMemory.putLong(area + LOCK, 0);
      return;
    }
    SharedMemory.putLong(area, BackendStatus.now());
    for (int cache = 0; cache < SlruUsage.NAMES.length; cache++) {
      resetSlru(cache);
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

  static void addIo(BackendKind kind, int index, long more) {
    long at = (long) kind.ordinal() * IO_PER_KIND + index;
    SharedMemory.getAndAddLong(area + IO_START + at * Long.BYTES, more);
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

  // ---------------------------------------------------------------- small caches

  private static long slruField(int cache, int operation) {
    return area + SLRU_START + (long) cache * SLRU_BYTES + (long) operation * Long.BYTES;
  }

  static void addSlru() {
    long[] counts = SlruUsage.COUNTS;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] != 0) {
        long at = slruField(i / SlruUsage.OPERATIONS, i % SlruUsage.OPERATIONS);
        SharedMemory.getAndAddLong(at, counts[i]);
        counts[i] = 0;
      }
    }
  }

  public static long slru(int cache, int operation) {
    return SharedMemory.getLongVolatile(slruField(cache, operation));
  }

  public static long slruReset(int cache) {
    return SharedMemory.getLongVolatile(slruField(cache, SlruUsage.OPERATIONS));
  }

  public static void resetSlru(int cache) {
    for (int operation = 0; operation < SlruUsage.OPERATIONS; operation++) {
      SharedMemory.putLongVolatile(slruField(cache, operation), 0);
    }
    SharedMemory.putLongVolatile(slruField(cache, SlruUsage.OPERATIONS), BackendStatus.now());
  }

  // ---------------------------------------------------------------- entries

  static long databaseKey(int database) {
    return 1L << 32 | database & 0xffffffffL;
  }

  static long relationKey(int database, int oid) {
    return (long) database << 32 | oid & 0xffffffffL;
  }

  /// Where a database's counters are; 0 when there are none.
  static long database(int oid, boolean isToMake) {
    long key = databaseKey(oid);
    long found = entry(key, true);
    return found != 0 || !isToMake ? found : make(key, true);
  }

  static long relation(int database, int oid, boolean isToMake) {
    long key = relationKey(database, oid);
    long found = entry(key, false);
    return found != 0 || !isToMake ? found : make(key, false);
  }

  /// Where the counters with that key are; 0 when there are none.
  static long entry(long key, boolean isDatabase) {
    return find(key, isDatabase, false);
  }

  private static long make(long key, boolean isDatabase) {
    if (!isAttached()) {
      return 0;
    }
    LightweightLock.acquireExclusive(area + LOCK);
    try {
      long found = find(key, isDatabase, false);
      long entry = found != 0 ? found : find(key, isDatabase, true);
      if (found == 0 && entry != 0) {
        clear(entry, isDatabase ? DatabaseCounter.COUNT : RelationCounter.COUNT);
        SharedMemory.putLongVolatile(entry - Long.BYTES, key);
      }
      return entry;
    } finally {
      LightweightLock.releaseExclusive(area + LOCK);
    }
  }

  /// The entry of a key, or, for who holds the lock, the first that can be taken for it.
  private static long find(long key, boolean isDatabase, boolean isForNew) {
    if (!isAttached()) {
      return 0;
    }
    long table = area + (isDatabase ? DATABASE_START : RELATION_START);
    int entries = isDatabase ? DATABASES : RELATIONS;
    int bytes = isDatabase ? DATABASE_BYTES : RELATION_BYTES;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) % entries;
    for (int tries = 0; tries < entries; tries++) {
      long entry = table + (long) slot * bytes;
      long found = SharedMemory.getLongVolatile(entry);
      if (isForNew ? found == 0 || found == DROPPED : found == key) {
        return entry + Long.BYTES;
      }
      if (found == 0) {
        return 0;
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

  /// A number of rows that is guessed from what was seen must not be negative.
  static void addDownToZero(long counters, int counter, long more) {
    add(counters, counter, more);
    if (more < 0 && get(counters, counter) < 0) {
      put(counters, counter, 0);
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

  /// The counters with that key; null when there are none.
  static long[] copy(long key, boolean isDatabase) {
    long counters = entry(key, isDatabase);
    return counters == 0 ? null : countersAt(counters, isDatabase);
  }

  private static long[] countersAt(long counters, boolean isDatabase) {
    long[] copy = new long[isDatabase ? DatabaseCounter.COUNT : RelationCounter.COUNT];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = get(counters, i);
    }
    return copy;
  }

  static void copyAll(Map<Long, long[]> copies) {
    for (int i = 0; i < DATABASES; i++) {
      copyEntry(area + DATABASE_START + (long) i * DATABASE_BYTES, true, copies);
    }
    for (int i = 0; i < RELATIONS; i++) {
      copyEntry(area + RELATION_START + (long) i * RELATION_BYTES, false, copies);
    }
  }

  private static void copyEntry(long entry, boolean isDatabase, Map<Long, long[]> copies) {
    long key = SharedMemory.getLongVolatile(entry);
    if (key != 0 && key != DROPPED) {
      copies.put(key, countersAt(entry + Long.BYTES, isDatabase));
    }
  }

  // ---------------------------------------------------------------- forgetting

  /// `pg_stat_reset()`: of one database and its relations.
  public static void resetDatabase(int oid) {
    clear(database(oid, true), DatabaseCounter.COUNT);
    put(database(oid, true), DatabaseCounter.RESET_TIME, BackendStatus.now());
    for (int i = 0; i < RELATIONS; i++) {
      long entry = area + RELATION_START + (long) i * RELATION_BYTES;
      if (isOf(SharedMemory.getLongVolatile(entry), oid)) {
        clear(entry + Long.BYTES, RelationCounter.COUNT);
      }
    }
  }

  private static boolean isOf(long key, int database) {
    return key != DROPPED && key >>> 32 == (database & 0xffffffffL);
  }

  /// The database notes when it was reset last: any of its tables, too.
  public static void resetRelation(int database, int oid) {
    clear(relation(database, oid, false), RelationCounter.COUNT);
    put(database(database, true), DatabaseCounter.RESET_TIME, BackendStatus.now());
  }

  /// The relation is gone.
  static void dropRelation(int database, int oid) {
    if (!isAttached()) {
      return;
    }
    LightweightLock.acquireExclusive(area + LOCK);
    long counters = relation(database, oid, false);
    if (counters != 0) {
      SharedMemory.putLongVolatile(counters - Long.BYTES, DROPPED);
    }
    LightweightLock.releaseExclusive(area + LOCK);
  }

  /// The database is gone, and all its relations.
  public static void dropDatabase(int oid) {
    if (!isAttached()) {
      return;
    }
    LightweightLock.acquireExclusive(area + LOCK);
    long counters = database(oid, false);
    if (counters != 0) {
      SharedMemory.putLongVolatile(counters - Long.BYTES, DROPPED);
    }
    for (int i = 0; i < RELATIONS; i++) {
      long entry = area + RELATION_START + (long) i * RELATION_BYTES;
      if (isOf(SharedMemory.getLongVolatile(entry), oid)) {
        SharedMemory.putLongVolatile(entry, DROPPED);
      }
    }
    LightweightLock.releaseExclusive(area + LOCK);
  }

  private static void clear(long counters, int count) {
    for (int i = 0; counters != 0 && i < count; i++) {
      put(counters, i, 0);
    }
  }
}

package pganatomy.engine.storage.buffer;

/// What this process has read, written and found, by kind of object and by context, since it told
/// the others last: `pg_stat_io`.
///
/// PostgreSQL: src/backend/utils/activity/pgstat_io.c, pgstat_count_io_op()
public final class IoUsage {
  /// Kinds of objects.
  public static final int RELATION = 0;

  public static final int TEMPORARY = 1;
  public static final int WAL = 2;
  public static final int OBJECTS = 3;

  /// Contexts.
  public static final int BULK_READ = 0;

  public static final int BULK_WRITE = 1;
  public static final int INIT = 2;
  public static final int NORMAL = 3;
  public static final int VACUUM = 4;
  public static final int CONTEXTS = 5;

  /// Operations.
  public static final int READ = 0;

  public static final int WRITE = 1;
  public static final int WRITE_BACK = 2;
  public static final int EXTEND = 3;
  public static final int HIT = 4;
  public static final int EVICTION = 5;
  public static final int REUSE = 6;
  public static final int FSYNC = 7;
  public static final int READ_BYTES = 8;
  public static final int WRITE_BYTES = 9;
  public static final int EXTEND_BYTES = 10;
  public static final int OPERATIONS = 11;

  /// By [#index].
  public static final long[] COUNTS = new long[OBJECTS * CONTEXTS * OPERATIONS];

  private static final int PAGE_BYTES = 8192;

  /// Pages whose checksum was wrong, since somebody was told, and of which database (0: shared).
  public static int damagedPages;

  public static int damagedDatabase;

  private IoUsage() {}

  /// @param path of the relation's file: `base/<database>/<number>` or `global/<number>`
  static void countDamaged(String path) {
    damagedPages++;
    int slash = path.indexOf('/', 5);
    damagedDatabase = path.startsWith("base/") ? Integer.parseInt(path, 5, slash, 10) : 0;
  }

  public static int index(int object, int context, int operation) {
    return (object * CONTEXTS + context) * OPERATIONS + operation;
  }

  /// Counts an operation on pages.
  public static void count(int object, int context, int operation, int pages) {
    COUNTS[index(object, context, operation)] += pages;
    int bytes =
        switch (operation) {
          case READ -> READ_BYTES;
          case WRITE -> WRITE_BYTES;
          case EXTEND -> EXTEND_BYTES;
          default -> -1;
        };
    if (bytes >= 0) {
      COUNTS[index(object, context, bytes)] += (long) pages * PAGE_BYTES;
    }
  }

  /// Counts an operation on the write-ahead log.
  public static void countWal(int context, int operation, long bytes) {
    COUNTS[index(WAL, context, operation)]++;
    if (operation == READ || operation == WRITE) {
      COUNTS[index(WAL, context, operation == READ ? READ_BYTES : WRITE_BYTES)] += bytes;
    }
  }

  static int context(BufferRing ring) {
    return ring == null ? NORMAL : ring.context();
  }
}

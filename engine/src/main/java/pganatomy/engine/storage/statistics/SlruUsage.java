package pganatomy.engine.storage.statistics;

/// What this process has done with the small caches of transaction status since it told the others
/// last: `pg_stat_slru`.
///
/// PostgreSQL: src/backend/utils/activity/pgstat_slru.c
public final class SlruUsage {
  public static final int ZEROED = 0;
  public static final int HIT = 1;
  public static final int READ = 2;
  public static final int WRITTEN = 3;
  public static final int EXISTS = 4;
  public static final int FLUSHES = 5;
  public static final int TRUNCATES = 6;
  static final int OPERATIONS = 7;

  /// As the view names and orders them.
  public static final String[] NAMES = {
    "commit_timestamp",
    "multixact_member",
    "multixact_offset",
    "notify",
    "serializable",
    "subtransaction",
    "transaction",
    "other"
  };

  static final long[] COUNTS = new long[NAMES.length * OPERATIONS];

  private SlruUsage() {}

  /// The cache's number by its directory.
  public static int ofDirectory(String directory) {
    return switch (directory) {
      case "pg_multixact/members" -> 1;
      case "pg_multixact/offsets" -> 2;
      case "pg_serial" -> 4;
      case "pg_subtrans" -> 5;
      case "pg_xact" -> 6;
      default -> NAMES.length - 1;
    };
  }

  /// By its name in the view; what is not known is "other".
  public static int named(String name) {
    for (int i = 0; i < NAMES.length; i++) {
      if (NAMES[i].equals(name)) {
        return i;
      }
    }
    return NAMES.length - 1;
  }

  public static void count(int cache, int operation) {
    COUNTS[cache * OPERATIONS + operation]++;
  }
}

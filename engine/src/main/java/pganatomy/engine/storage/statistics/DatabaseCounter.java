package pganatomy.engine.storage.statistics;

/// What is counted of a database.
///
/// PostgreSQL: src/include/pgstat.h, PgStat_StatDBEntry
public final class DatabaseCounter {
  public static final int COMMITS = 0;
  public static final int ROLLBACKS = 1;
  public static final int BLOCKS_FETCHED = 2;
  public static final int BLOCKS_HIT = 3;
  public static final int RETURNED = 4;
  public static final int FETCHED = 5;
  public static final int INSERTED = 6;
  public static final int UPDATED = 7;
  public static final int DELETED = 8;
  public static final int TEMP_FILES = 9;
  public static final int TEMP_BYTES = 10;
  public static final int DEADLOCKS = 11;
  public static final int SESSIONS = 12;
  public static final int RESET_TIME = 13;
  public static final int SESSION_MICROS = 14;
  public static final int ACTIVE_MICROS = 15;
  public static final int IDLE_IN_TRANSACTION_MICROS = 16;
  public static final int ABANDONED = 17;
  public static final int FATAL = 18;
  public static final int KILLED = 19;
  public static final int CHECKSUM_FAILURES = 20;
  public static final int LAST_CHECKSUM_FAILURE = 21;
  static final int COUNT = 22;

  private DatabaseCounter() {}
}

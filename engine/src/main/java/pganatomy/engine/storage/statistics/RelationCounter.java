package pganatomy.engine.storage.statistics;

/// What is counted of a table or an index. The first ten are those of
/// [pganatomy.engine.storage.smgr.RelationUsage].
///
/// PostgreSQL: src/include/pgstat.h, PgStat_StatTabEntry
public final class RelationCounter {
  public static final int LIVE = 10;
  public static final int DEAD = 11;
  public static final int CHANGED_SINCE_ANALYZE = 12;
  public static final int INSERTED_SINCE_VACUUM = 13;
  public static final int LAST_SCAN = 14;
  public static final int LAST_VACUUM = 15;
  public static final int LAST_ANALYZE = 16;
  public static final int VACUUMS = 17;
  public static final int ANALYZES = 18;
  public static final int VACUUM_MILLIS = 19;
  public static final int ANALYZE_MILLIS = 20;
  static final int COUNT = 21;

  private RelationCounter() {}
}

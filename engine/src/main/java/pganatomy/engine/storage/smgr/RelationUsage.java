package pganatomy.engine.storage.smgr;

import java.util.Arrays;

/// What this process has done with one relation since it told the others last.
///
/// PostgreSQL: src/include/pgstat.h, PgStat_TableCounts
public final class RelationUsage {
  public static final int SCANS = 0;
  public static final int RETURNED = 1;
  public static final int FETCHED = 2;
  public static final int INSERTED = 3;
  public static final int UPDATED = 4;
  public static final int DELETED = 5;
  public static final int HOT_UPDATED = 6;
  public static final int NEW_PAGE_UPDATED = 7;
  public static final int BLOCKS_FETCHED = 8;
  public static final int BLOCKS_HIT = 9;
  public static final int COUNTERS = 10;

  private static RelationUsage[] touched = new RelationUsage[16];
  private static int touchedCount;

  public final long[] counts = new long[COUNTERS];

  /// 0 while it is not known which relation the file belongs to: then nothing is told.
  public int relationOid;

  public final int databaseOid;
  private boolean isTouched;

  RelationUsage(int databaseOid) {
    this.databaseOid = databaseOid;
  }

  public void count(int counter, long more) {
    counts[counter] += more;
    if (!isTouched) {
      touch();
    }
  }

  private void touch() {
    isTouched = true;
    if (touchedCount == touched.length) {
      touched = Arrays.copyOf(touched, touchedCount * 2);
    }
    touched[touchedCount++] = this;
  }

  /// How many relations have counts that were not told yet.
  public static int touchedCount() {
    return touchedCount;
  }

  public static RelationUsage touched(int index) {
    return touched[index];
  }

  /// All has been told.
  public static void clearTouched() {
    for (int i = 0; i < touchedCount; i++) {
      Arrays.fill(touched[i].counts, 0);
      touched[i].isTouched = false;
      touched[i] = null;
    }
    touchedCount = 0;
  }

  /// The counts of a relation that were not told yet; null for none.
  public static RelationUsage pending(int relationOid) {
    for (int i = 0; i < touchedCount; i++) {
      if (touched[i].relationOid == relationOid) {
        return touched[i];
      }
    }
    return null;
  }
}

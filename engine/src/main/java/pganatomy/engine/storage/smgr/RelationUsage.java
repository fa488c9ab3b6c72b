package pganatomy.engine.storage.smgr;

import java.util.Arrays;

/// What this process has done with one relation since it told the others last.
///
/// What becomes of rows depends on how the transaction ends, and each savepoint in it: so inserted,
/// updated and deleted rows are counted a second time for each level of nesting.
///
/// ```text
///   BEGIN; INSERT 3; SAVEPOINT s; INSERT 5; ROLLBACK TO s; COMMIT
///            level 1: 3             level 2: 5 ──> 5 dead rows      3 live rows
/// ```
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

  /// A savepoint's changes; the transaction's own are at level 1.
  public static final class Level {
    private final int number;
    private final Level around;
    public long inserted;
    public long updated;
    public long deleted;

    /// Whether the table was emptied, and what had been counted until then.
    public boolean isTruncated;

    private long insertedBefore;
    private long updatedBefore;

    Level(int number, Level around) {
      this.number = number;
      this.around = around;
    }
  }

  private static int nesting = 1;

  private static RelationUsage[] touched = new RelationUsage[16];
  private static int touchedCount;

  public final long[] counts = new long[COUNTERS];

  /// 0 while it is not known which relation the file belongs to: then nothing is told.
  public int relationOid;

  public final int databaseOid;
  private boolean isTouched;
  private Level level;

  /// Rows that savepoints have left behind that were rolled back.
  public long abortedRows;

  RelationUsage(int databaseOid) {
    this.databaseOid = databaseOid;
  }

  public void count(int counter, long more) {
    counts[counter] += more;
    switch (counter) {
      case INSERTED -> level().inserted += more;
      case UPDATED -> level().updated += more;
      case DELETED -> level().deleted += more;
      default -> {}
    }
    if (!isTouched) {
      touch();
    }
  }

  /// The table was emptied.
  public void truncated() {
    Level now = level();
    if (!now.isTruncated) {
      now.isTruncated = true;
      now.insertedBefore = now.inserted;
      now.updatedBefore = now.updated;
    }
    now.inserted = 0;
    now.updated = 0;
    now.deleted = 0;
    if (!isTouched) {
      touch();
    }
  }

  private Level level() {
    if (level == null || level.number < nesting) {
      level = new Level(nesting, level);
    }
    return level;
  }

  /// What the transaction has done when all savepoints have ended; null for nothing.
  public Level transactionLevel() {
    return level;
  }

  /// How deep in savepoints the transaction is; 1 for none.
  public static void nesting(int newNesting) {
    nesting = newNesting;
  }

  public static int nesting() {
    return nesting;
  }

  /// A savepoint has ended, that was so deep.
  public static void endNesting(int ended, boolean isCommit) {
    nesting = ended - 1;
    for (int i = 0; i < touchedCount; i++) {
      if (touched[i].level != null && touched[i].level.number == ended) {
        touched[i].endLevel(isCommit);
      }
    }
  }

  private void endLevel(boolean isCommit) {
    Level ended = level;
    level = ended.around;
    if (!isCommit) {
      long before = ended.insertedBefore + ended.updatedBefore;
      abortedRows += ended.inserted + ended.updated + (ended.isTruncated ? before : 0);
      return;
    }
    if (ended.isTruncated) {
      truncated();
    }
    Level around = level();
    around.inserted += ended.inserted;
    around.updated += ended.updated;
    around.deleted += ended.deleted;
  }

  /// Rows that are dead when the transaction is rolled back.
  public long rolledBackRows() {
    long rows = abortedRows;
    if (level != null) {
      rows += level.inserted + level.updated;
      rows += level.isTruncated ? level.insertedBefore + level.updatedBefore : 0;
    }
    return rows;
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
      touched[i].level = null;
      touched[i].abortedRows = 0;
      touched[i] = null;
    }
    touchedCount = 0;
    nesting = 1;
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

package pganatomy.engine.storage.smgr;

import java.util.Arrays;

/// What this process has done with one relation since it told the others last.
///
/// What becomes of rows depends on how the transaction ends, and each savepoint in it: so inserted,
/// updated and deleted rows are counted for each level of nesting, and become the relation's when
/// the level ends.
///
/// ```text
///   BEGIN; INSERT 3; SAVEPOINT s; INSERT 5; ROLLBACK TO s; COMMIT
///            level 1: 3             level 2: 5 ──> 5 dead rows      3 live rows
/// ```
///
/// As in PostgreSQL, rows that were inserted before the same transaction emptied the table are not
/// counted at all.
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
  private static final class Level {
    final int number;
    final Level around;
    long inserted;
    long updated;
    long deleted;

    /// Whether the table was emptied, and what had been counted until then.
    boolean isTruncated;

    long insertedBefore;
    long updatedBefore;
    long deletedBefore;

    Level(int number, Level around) {
      this.number = number;
      this.around = around;
    }

    void truncate() {
      if (!isTruncated) {
        isTruncated = true;
        insertedBefore = inserted;
        updatedBefore = updated;
        deletedBefore = deleted;
      }
      inserted = 0;
      updated = 0;
      deleted = 0;
    }

    /// It was not emptied after all.
    void restore() {
      if (isTruncated) {
        inserted = insertedBefore;
        updated = updatedBefore;
        deleted = deletedBefore;
      }
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

  /// After the transaction's end: whether it has emptied the table, and what it has added since.
  public boolean isEmptied;

  public long liveRows;
  public long deadRows;
  public long changedRows;

  RelationUsage(int databaseOid) {
    this.databaseOid = databaseOid;
  }

  public void count(int counter, long more) {
    switch (counter) {
      case INSERTED -> level().inserted += more;
      case UPDATED -> level().updated += more;
      case DELETED -> level().deleted += more;
      default -> counts[counter] += more;
    }
    if (!isTouched) {
      touch();
    }
  }

  /// What was counted so far, whatever will become of it.
  public long pending(int counter) {
    long sum = counts[counter];
    for (Level open = level; open != null; open = open.around) {
      sum +=
          switch (counter) {
            case INSERTED -> open.inserted;
            case UPDATED -> open.updated;
            case DELETED -> open.deleted;
            default -> 0;
          };
    }
    return sum;
  }

  /// Dead tuples were removed by who came along.
  public void pruned(int rows) {
    deadRows -= rows;
    if (!isTouched) {
      touch();
    }
  }

  /// The table was emptied.
  public void truncated() {
    level().truncate();
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
      ended.restore();
      take(ended);
      deadRows += ended.inserted + ended.updated;
      return;
    }
    Level around = level();
    if (ended.isTruncated) {
      around.truncate();
    }
    around.inserted += ended.inserted;
    around.updated += ended.updated;
    around.deleted += ended.deleted;
  }

  /// The transaction ends: what it has done is added to [#counts], to live, dead and changed rows.
  public void endTransaction(boolean isCommit) {
    while (level != null && level.around != null) {
      nesting = level.around.number;
      endLevel(isCommit); // savepoints that were open
    }
    Level ended = level;
    level = null;
    if (ended == null) {
      return;
    }
    if (!isCommit) {
      ended.restore();
      take(ended);
      deadRows += ended.inserted + ended.updated;
      return;
    }
    isEmptied = ended.isTruncated;
    deadRows = isEmptied ? 0 : deadRows;
    take(ended);
    liveRows += ended.inserted - ended.deleted;
    deadRows += ended.updated + ended.deleted;
    changedRows += ended.inserted + ended.updated + ended.deleted;
  }

  private void take(Level ended) {
    counts[INSERTED] += ended.inserted;
    counts[UPDATED] += ended.updated;
    counts[DELETED] += ended.deleted;
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
      touched[i].isEmptied = false;
      touched[i].liveRows = 0;
      touched[i].deadRows = 0;
      touched[i].changedRows = 0;
      touched[i] = null;
    }
    touchedCount = 0;
    nesting = 1;
  }

  /// What was counted of a relation and not told yet. After TRUNCATE it has had several files.
  public static long pending(int relationOid, int counter) {
    long sum = 0;
    for (int i = 0; i < touchedCount; i++) {
      if (touched[i].relationOid == relationOid) {
        sum += touched[i].pending(counter);
      }
    }
    return sum;
  }
}

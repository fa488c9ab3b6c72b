package pganatomy.engine.storage.statistics;

import pganatomy.engine.storage.buffer.IoUsage;
import pganatomy.engine.storage.file.TempFile;
import pganatomy.engine.storage.ipc.BackendKind;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.smgr.RelationUsage;

/// Tells the others what this process has counted.
///
/// PostgreSQL: src/backend/utils/activity/pgstat.c, pgstat_report_stat()
public final class Statistics {
  private static BackendKind kind = BackendKind.BACKEND;

  private Statistics() {}

  /// What this process is, for `pg_stat_io`.
  public static void identify(BackendKind newKind) {
    kind = newKind;
  }

  /// At the end of a transaction.
  public static void flush(int databaseOid, boolean isCommit) {
    if (!StatisticsArea.isAttached()) {
      return;
    }
    long database = StatisticsArea.database(databaseOid, true);
    StatisticsArea.add(database, isCommit ? DatabaseCounter.COMMITS : DatabaseCounter.ROLLBACKS, 1);
    for (int i = 0; i < RelationUsage.touchedCount(); i++) {
      flush(RelationUsage.touched(i), database, isCommit);
    }
    RelationUsage.clearTouched();
    flushTemporaryFiles(database);
    flushIo();
  }

  private static void flushTemporaryFiles(long database) {
    if (TempFile.filesToReport > 0) {
      StatisticsArea.add(database, DatabaseCounter.TEMP_FILES, TempFile.filesToReport);
      StatisticsArea.add(database, DatabaseCounter.TEMP_BYTES, TempFile.bytesToReport);
      TempFile.filesToReport = 0;
      TempFile.bytesToReport = 0;
    }
  }

  /// The counters of input and output alone: for processes that have no transactions.
  public static void flushIo() {
    if (StatisticsArea.isAttached()) {
      StatisticsArea.addIo(kind, IoUsage.COUNTS);
    }
  }

  private static void flush(RelationUsage usage, long database, boolean isCommit) {
    long[] counts = usage.counts;
    StatisticsArea.add(
        database, DatabaseCounter.BLOCKS_FETCHED, counts[RelationUsage.BLOCKS_FETCHED]);
    StatisticsArea.add(database, DatabaseCounter.BLOCKS_HIT, counts[RelationUsage.BLOCKS_HIT]);
    if (usage.relationOid == 0) {
      return;
    }
    StatisticsArea.add(database, DatabaseCounter.RETURNED, counts[RelationUsage.RETURNED]);
    StatisticsArea.add(database, DatabaseCounter.FETCHED, counts[RelationUsage.FETCHED]);
    StatisticsArea.add(database, DatabaseCounter.INSERTED, counts[RelationUsage.INSERTED]);
    StatisticsArea.add(database, DatabaseCounter.UPDATED, counts[RelationUsage.UPDATED]);
    StatisticsArea.add(database, DatabaseCounter.DELETED, counts[RelationUsage.DELETED]);
    long entry = StatisticsArea.relation(usage.databaseOid, usage.relationOid, true);
    for (int i = 0; i < RelationUsage.COUNTERS; i++) {
      StatisticsArea.add(entry, i, counts[i]);
    }
    if (counts[RelationUsage.SCANS] != 0) {
      StatisticsArea.put(entry, RelationCounter.LAST_SCAN, BackendStatus.now());
    }
    long inserted = counts[RelationUsage.INSERTED];
    long updated = counts[RelationUsage.UPDATED];
    long deleted = counts[RelationUsage.DELETED];
    if (isCommit) {
      StatisticsArea.add(entry, RelationCounter.LIVE, inserted - deleted);
      StatisticsArea.add(entry, RelationCounter.DEAD, updated + deleted);
      StatisticsArea.add(
          entry, RelationCounter.CHANGED_SINCE_ANALYZE, inserted + updated + deleted);
    } else {
      StatisticsArea.add(entry, RelationCounter.DEAD, inserted + updated);
    }
    StatisticsArea.add(entry, RelationCounter.INSERTED_SINCE_VACUUM, inserted);
  }

  /// Counts something of a database that happens rarely.
  public static void count(int databaseOid, int counter, long more) {
    if (StatisticsArea.isAttached()) {
      StatisticsArea.add(StatisticsArea.database(databaseOid, true), counter, more);
    }
  }

  public static void reportVacuum(
      int databaseOid, int relationOid, long live, long dead, long millis) {
    long entry = StatisticsArea.relation(databaseOid, relationOid, true);
    StatisticsArea.put(entry, RelationCounter.LIVE, live);
    StatisticsArea.put(entry, RelationCounter.DEAD, dead);
    StatisticsArea.put(entry, RelationCounter.INSERTED_SINCE_VACUUM, 0);
    StatisticsArea.put(entry, RelationCounter.LAST_VACUUM, BackendStatus.now());
    StatisticsArea.add(entry, RelationCounter.VACUUMS, 1);
    StatisticsArea.add(entry, RelationCounter.VACUUM_MILLIS, millis);
  }

  /// What this transaction has done to the table so far is added when it ends: it is taken off
  /// here.
  ///
  /// @param resetsChanges whether all columns were looked at
  public static void reportAnalyze(
      int databaseOid, int relationOid, long live, long dead, long millis, boolean resetsChanges) {
    long newLive = live;
    long newDead = dead;
    RelationUsage own = RelationUsage.pending(relationOid);
    if (own != null) {
      newLive -= own.counts[RelationUsage.INSERTED] - own.counts[RelationUsage.DELETED];
      newDead -= own.counts[RelationUsage.UPDATED] + own.counts[RelationUsage.DELETED];
    }
    long entry = StatisticsArea.relation(databaseOid, relationOid, true);
    StatisticsArea.put(entry, RelationCounter.LIVE, Math.max(0, newLive));
    StatisticsArea.put(entry, RelationCounter.DEAD, Math.max(0, newDead));
    if (resetsChanges) {
      StatisticsArea.put(entry, RelationCounter.CHANGED_SINCE_ANALYZE, 0);
    }
    StatisticsArea.put(entry, RelationCounter.LAST_ANALYZE, BackendStatus.now());
    StatisticsArea.add(entry, RelationCounter.ANALYZES, 1);
    StatisticsArea.add(entry, RelationCounter.ANALYZE_MILLIS, millis);
  }

  public static long ofRelation(int databaseOid, int relationOid, int counter) {
    return StatisticsArea.get(StatisticsArea.relation(databaseOid, relationOid, false), counter);
  }

  public static long ofDatabase(int databaseOid, int counter) {
    return StatisticsArea.get(StatisticsArea.database(databaseOid, false), counter);
  }
}

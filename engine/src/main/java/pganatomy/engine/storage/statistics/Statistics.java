package pganatomy.engine.storage.statistics;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.storage.buffer.IoUsage;
import pganatomy.engine.storage.file.TempFile;
import pganatomy.engine.storage.ipc.BackendKind;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.lmgr.DeadlockDetector;
import pganatomy.engine.storage.smgr.RelationUsage;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.guc.Guc;

/// Tells the others what this process has counted.
///
/// PostgreSQL: src/backend/utils/activity/pgstat.c, pgstat_report_stat()
public final class Statistics {
  private static BackendKind kind = BackendKind.BACKEND;

  private static boolean isOff;
  private static int sessionDatabase;

  /// Until when the session's time was told; 0 outside of a session.
  private static long sessionReported;

  private record Dropped(int databaseOid, int oid, boolean atCommit, int nesting) {}

  private static final List<Dropped> DROPPED = new ArrayList<>();

  private Statistics() {}

  /// What this process is, for `pg_stat_io`.
  public static void identify(BackendKind newKind) {
    kind = newKind;
  }

  /// This process has a slot from now on.
  public static void begin() {
    java.util.Arrays.fill(IoUsage.COUNTS, 0);
    BackendUsageArea.begin();
  }

  /// Whether what this process does counts: not what a spare backend does to warm up.
  public static void setOff(boolean newIsOff) {
    isOff = newIsOff;
  }

  /// At the end of a transaction.
  public static void flush(int databaseOid, boolean isCommit) {
    StatisticsSnapshot.clear();
    if (!StatisticsArea.isAttached()) {
      return;
    }
    if (isOff) {
      RelationUsage.clearTouched();
      DROPPED.clear();
      return;
    }
    long database = StatisticsArea.database(databaseOid, true);
    flushSession(database);
    StatisticsArea.add(database, isCommit ? DatabaseCounter.COMMITS : DatabaseCounter.ROLLBACKS, 1);
    boolean counts = Guc.TRACK_COUNTS.isOn();
    for (int i = 0; counts && i < RelationUsage.touchedCount(); i++) {
      RelationUsage usage = RelationUsage.touched(i);
      boolean isOwn = usage.databaseOid == databaseOid;
      flush(usage, isOwn ? database : StatisticsArea.database(usage.databaseOid, true), isCommit);
    }
    RelationUsage.clearTouched();
    flushTemporaryFiles(database);
    flushTroubles(database);
    flushIo();
    if (!DROPPED.isEmpty()) {
      dropRelations(isCommit);
    }
  }

  private static void flushTroubles(long database) {
    if (DeadlockDetector.deadlocksToReport > 0) {
      StatisticsArea.add(database, DatabaseCounter.DEADLOCKS, DeadlockDetector.deadlocksToReport);
      DeadlockDetector.deadlocksToReport = 0;
    }
    if (IoUsage.damagedPages > 0) {
      long damaged = StatisticsArea.database(IoUsage.damagedDatabase, true);
      StatisticsArea.add(damaged, DatabaseCounter.CHECKSUM_FAILURES, IoUsage.damagedPages);
      StatisticsArea.put(damaged, DatabaseCounter.LAST_CHECKSUM_FAILURE, BackendStatus.now());
      IoUsage.damagedPages = 0;
    }
  }

  // ---------------------------------------------------------------- the session

  /// How a session ends.
  public enum SessionEnd {
    NORMAL,
    /// The client was gone without a word.
    ABANDONED,
    FATAL,
    KILLED
  }

  /// A client has come in.
  public static void beginSession(int databaseOid) {
    if (StatisticsArea.isAttached()) {
      begin();
      sessionReported = BackendStatus.now();
      StatisticsArea.add(StatisticsArea.database(databaseOid, true), DatabaseCounter.SESSIONS, 1);
      sessionDatabase = databaseOid;
    }
  }

  /// The client has gone, or has to; nothing happens when it never was let in.
  public static void endSession(SessionEnd end) {
    if (sessionReported == 0) {
      return;
    }
    long database = StatisticsArea.database(sessionDatabase, true);
    switch (end) {
      case NORMAL -> {}
      case ABANDONED -> StatisticsArea.add(database, DatabaseCounter.ABANDONED, 1);
      case FATAL -> StatisticsArea.add(database, DatabaseCounter.FATAL, 1);
      case KILLED -> StatisticsArea.add(database, DatabaseCounter.KILLED, 1);
    }
    flushSession(database);
    flushIo();
    sessionReported = 0;
  }

  private static void flushSession(long database) {
    if (sessionReported == 0) {
      return;
    }
    long now = BackendStatus.now();
    StatisticsArea.add(database, DatabaseCounter.SESSION_MICROS, now - sessionReported);
    sessionReported = now;
    StatisticsArea.add(database, DatabaseCounter.ACTIVE_MICROS, BackendStatus.activeMicros);
    StatisticsArea.add(
        database,
        DatabaseCounter.IDLE_IN_TRANSACTION_MICROS,
        BackendStatus.idleInTransactionMicros);
    BackendStatus.activeMicros = 0;
    BackendStatus.idleInTransactionMicros = 0;
  }

  // ---------------------------------------------------------------- dropped relations

  /// The transaction has dropped a relation, or made one: its counters go if it does.
  public static void relationGoes(int databaseOid, int oid, boolean atCommit) {
    DROPPED.add(new Dropped(databaseOid, oid, atCommit, RelationUsage.nesting()));
  }

  /// A savepoint has ended, that was so deep.
  public static void afterSubtransaction(int ended, boolean isCommit) {
    for (int i = DROPPED.size() - 1; i >= 0; i--) {
      Dropped dropped = DROPPED.get(i);
      if (dropped.nesting < ended) {
        continue;
      }
      DROPPED.remove(i);
      if (isCommit) {
        DROPPED.add(i, new Dropped(dropped.databaseOid, dropped.oid, dropped.atCommit, ended - 1));
      } else if (!dropped.atCommit) {
        StatisticsArea.dropRelation(dropped.databaseOid, dropped.oid);
      }
    }
  }

  private static void dropRelations(boolean isCommit) {
    for (Dropped dropped : DROPPED) {
      if (dropped.atCommit == isCommit) {
        StatisticsArea.dropRelation(dropped.databaseOid, dropped.oid);
      }
    }
    DROPPED.clear();
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
    if (!StatisticsArea.isAttached()) {
      return;
    }
    BackendUsageArea.addWal();
    long[] counts = IoUsage.COUNTS;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] != 0) {
        BackendUsageArea.addIo(i, counts[i]);
        StatisticsArea.addIo(kind, i, counts[i]);
        counts[i] = 0;
      }
    }
    StatisticsArea.addSlru();
  }

  private static void flush(RelationUsage usage, long database, boolean isCommit) {
    usage.endTransaction(isCommit);
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
    if (usage.isEmptied) {
      StatisticsArea.put(entry, RelationCounter.LIVE, 0);
      StatisticsArea.put(entry, RelationCounter.DEAD, 0);
      StatisticsArea.put(entry, RelationCounter.INSERTED_SINCE_VACUUM, 0);
    }
    StatisticsArea.addDownToZero(entry, RelationCounter.LIVE, usage.liveRows);
    StatisticsArea.addDownToZero(entry, RelationCounter.DEAD, usage.deadRows);
    StatisticsArea.add(entry, RelationCounter.CHANGED_SINCE_ANALYZE, usage.changedRows);
    StatisticsArea.add(
        entry, RelationCounter.INSERTED_SINCE_VACUUM, counts[RelationUsage.INSERTED]);
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
    long inserted = RelationUsage.pending(relationOid, RelationUsage.INSERTED);
    long updated = RelationUsage.pending(relationOid, RelationUsage.UPDATED);
    long deleted = RelationUsage.pending(relationOid, RelationUsage.DELETED);
    long newLive = live - inserted + deleted;
    long newDead = dead - updated - deleted;
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

  /// Whether something is counted of it: `pg_stat_have_stats()`.
  public static boolean haveStatistics(String kind, int database, long object) {
    return switch (kind) {
      case "database" -> StatisticsArea.database(database, false) != 0;
      case "relation" -> StatisticsArea.relation(database, (int) object, false) != 0;
      case "function", "replslot", "subscription", "backend" -> false;
      case "archiver", "bgwriter", "checkpointer", "io", "slru", "wal" -> true;
      default ->
          throw DatabaseException.error(
              SqlState.INVALID_PARAMETER_VALUE, "invalid statistics kind: \"" + kind + "\"");
    };
  }

  public static long ofRelation(int databaseOid, int relationOid, int counter) {
    return StatisticsSnapshot.relation(databaseOid, relationOid, counter);
  }

  public static long ofDatabase(int databaseOid, int counter) {
    return StatisticsSnapshot.database(databaseOid, counter);
  }
}

package pganatomy.engine.catalog.functions;

import java.util.List;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.access.transam.xlog.Wal;
import pganatomy.engine.catalog.RelationDescriptor;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.BackendStatusEntry;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.Progress;
import pganatomy.engine.storage.ipc.WaitEvent;
import pganatomy.engine.storage.ipc.WriterStatistics;
import pganatomy.engine.storage.smgr.RelationUsage;
import pganatomy.engine.storage.statistics.BackendUsageArea;
import pganatomy.engine.storage.statistics.DatabaseCounter;
import pganatomy.engine.storage.statistics.RelationCounter;
import pganatomy.engine.storage.statistics.SlruUsage;
import pganatomy.engine.storage.statistics.Statistics;
import pganatomy.engine.storage.statistics.StatisticsArea;
import pganatomy.engine.storage.statistics.StatisticsSnapshot;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Numeric;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// Single figures of the cumulative statistics. The background writer's and the checkpointer's are
/// counted, who is connected is known, and so is what ANALYZE counted; the others are 0 or NULL.
///
/// PostgreSQL: src/backend/utils/adt/pgstatfuncs.c
final class StatisticsFunctions implements ScalarFunction {
  private static final int BTREE_METHOD = 403;

  private final FunctionDescriptor function;

  StatisticsFunctions(FunctionDescriptor function) {
    this.function = function;
  }

  @Override
  public Object call(Object[] arguments, FunctionContext context) {
    return switch (function.symbol()) {
      case "pg_stat_get_numscans" -> ofRelation(arguments, RelationUsage.SCANS);
      case "pg_stat_get_tuples_returned" -> ofRelation(arguments, RelationUsage.RETURNED);
      case "pg_stat_get_tuples_fetched" -> ofRelation(arguments, RelationUsage.FETCHED);
      case "pg_stat_get_tuples_inserted" -> ofRelation(arguments, RelationUsage.INSERTED);
      case "pg_stat_get_tuples_updated" -> ofRelation(arguments, RelationUsage.UPDATED);
      case "pg_stat_get_tuples_deleted" -> ofRelation(arguments, RelationUsage.DELETED);
      case "pg_stat_get_tuples_hot_updated" -> ofRelation(arguments, RelationUsage.HOT_UPDATED);
      case "pg_stat_get_tuples_newpage_updated" ->
          ofRelation(arguments, RelationUsage.NEW_PAGE_UPDATED);
      case "pg_stat_get_blocks_fetched" -> ofRelation(arguments, RelationUsage.BLOCKS_FETCHED);
      case "pg_stat_get_blocks_hit" -> ofRelation(arguments, RelationUsage.BLOCKS_HIT);
      case "pg_stat_get_dead_tuples" -> ofRelation(arguments, RelationCounter.DEAD);
      case "pg_stat_get_mod_since_analyze" ->
          ofRelation(arguments, RelationCounter.CHANGED_SINCE_ANALYZE);
      case "pg_stat_get_ins_since_vacuum" ->
          ofRelation(arguments, RelationCounter.INSERTED_SINCE_VACUUM);
      case "pg_stat_get_vacuum_count" -> ofRelation(arguments, RelationCounter.VACUUMS);
      case "pg_stat_get_analyze_count" -> ofRelation(arguments, RelationCounter.ANALYZES);
      case "pg_stat_get_live_tuples" -> ofRelation(arguments, RelationCounter.LIVE);
      case "pg_stat_get_xact_numscans" -> pending(arguments, RelationUsage.SCANS);
      case "pg_stat_get_xact_tuples_returned" -> pending(arguments, RelationUsage.RETURNED);
      case "pg_stat_get_xact_tuples_fetched" -> pending(arguments, RelationUsage.FETCHED);
      case "pg_stat_get_xact_tuples_inserted" -> pending(arguments, RelationUsage.INSERTED);
      case "pg_stat_get_xact_tuples_updated" -> pending(arguments, RelationUsage.UPDATED);
      case "pg_stat_get_xact_tuples_deleted" -> pending(arguments, RelationUsage.DELETED);
      case "pg_stat_get_xact_tuples_hot_updated" -> pending(arguments, RelationUsage.HOT_UPDATED);
      case "pg_stat_get_xact_tuples_newpage_updated" ->
          pending(arguments, RelationUsage.NEW_PAGE_UPDATED);
      case "pg_stat_get_xact_blocks_fetched" -> pending(arguments, RelationUsage.BLOCKS_FETCHED);
      case "pg_stat_get_xact_blocks_hit" -> pending(arguments, RelationUsage.BLOCKS_HIT);
      case "pg_stat_get_lastscan" -> time(ofRelation(arguments, RelationCounter.LAST_SCAN));
      case "pg_stat_get_last_vacuum_time" ->
          time(ofRelation(arguments, RelationCounter.LAST_VACUUM));
      case "pg_stat_get_last_analyze_time" ->
          time(ofRelation(arguments, RelationCounter.LAST_ANALYZE));
      case "pg_stat_get_total_vacuum_time" ->
          (double) ofRelation(arguments, RelationCounter.VACUUM_MILLIS);
      case "pg_stat_get_total_analyze_time" ->
          (double) ofRelation(arguments, RelationCounter.ANALYZE_MILLIS);
      case "pg_stat_get_db_blocks_fetched" -> ofDatabase(arguments, DatabaseCounter.BLOCKS_FETCHED);
      case "pg_stat_get_db_blocks_hit" -> ofDatabase(arguments, DatabaseCounter.BLOCKS_HIT);
      case "pg_stat_get_db_deadlocks" -> ofDatabase(arguments, DatabaseCounter.DEADLOCKS);
      case "pg_stat_get_db_sessions" -> ofDatabase(arguments, DatabaseCounter.SESSIONS);
      case "pg_stat_get_db_temp_bytes" -> ofDatabase(arguments, DatabaseCounter.TEMP_BYTES);
      case "pg_stat_get_db_temp_files" -> ofDatabase(arguments, DatabaseCounter.TEMP_FILES);
      case "pg_stat_get_db_tuples_deleted" -> ofDatabase(arguments, DatabaseCounter.DELETED);
      case "pg_stat_get_db_tuples_fetched" -> ofDatabase(arguments, DatabaseCounter.FETCHED);
      case "pg_stat_get_db_tuples_inserted" -> ofDatabase(arguments, DatabaseCounter.INSERTED);
      case "pg_stat_get_db_tuples_returned" -> ofDatabase(arguments, DatabaseCounter.RETURNED);
      case "pg_stat_get_db_tuples_updated" -> ofDatabase(arguments, DatabaseCounter.UPDATED);
      case "pg_stat_get_db_xact_commit" -> ofDatabase(arguments, DatabaseCounter.COMMITS);
      case "pg_stat_get_db_xact_rollback" -> ofDatabase(arguments, DatabaseCounter.ROLLBACKS);
      case "pg_stat_get_db_stat_reset_time" ->
          time(ofDatabase(arguments, DatabaseCounter.RESET_TIME));
      case "pg_stat_reset" -> {
        RolePrivileges.requireForFunction(context.currentUserOid(), 0, function.name());
        StatisticsArea.resetDatabase(context.databaseOid());
        yield "";
      }
      case "pg_stat_reset_single_table_counters" -> {
        RolePrivileges.requireForFunction(context.currentUserOid(), 0, function.name());
        RelationDescriptor relation = SystemFunctions.catalog().relation((Integer) arguments[0]);
        if (relation != null) {
          StatisticsArea.resetRelation(relation.databaseOid(), relation.oid());
        }
        yield "";
      }
      case "pg_stat_get_db_numbackends" ->
          ProcArray.countDatabaseConnections((Integer) arguments[0]);
      case "pg_stat_get_archiver" ->
          SystemFunctions.row(function, 0L, null, null, 0L, null, null, null);
      case "pg_stat_get_backend_pid",
          "pg_stat_get_backend_dbid",
          "pg_stat_get_backend_userid",
          "pg_stat_get_backend_activity",
          "pg_stat_get_backend_start",
          "pg_stat_get_backend_wait_event_type",
          "pg_stat_get_backend_wait_event" ->
          ofBackend((Integer) arguments[0], context);
      case "pg_stat_reset_shared" -> reset((String) arguments[0], context);
      case "pg_stat_get_bgwriter_buf_written_clean" -> figure(WriterStatistics.BUFFERS_CLEANED);
      case "pg_stat_get_bgwriter_maxwritten_clean" -> figure(WriterStatistics.MAX_WRITTEN);
      case "pg_stat_get_buf_alloc" -> figure(WriterStatistics.BUFFERS_TAKEN);
      case "pg_stat_get_checkpointer_buffers_written" -> figure(WriterStatistics.BUFFERS_WRITTEN);
      case "pg_stat_get_checkpointer_num_performed" -> figure(WriterStatistics.PERFORMED);
      case "pg_stat_get_checkpointer_num_requested" -> figure(WriterStatistics.REQUESTED);
      case "pg_stat_get_checkpointer_num_timed" -> figure(WriterStatistics.TIMED);
      case "pg_stat_get_checkpointer_slru_written" -> figure(WriterStatistics.LRU_PAGES_WRITTEN);
      case "pg_stat_get_checkpointer_sync_time" -> (double) figure(WriterStatistics.SYNC_MILLIS);
      case "pg_stat_get_checkpointer_write_time" -> (double) figure(WriterStatistics.WRITE_MILLIS);
      case "pg_stat_get_bgwriter_stat_reset_time" -> figure(WriterStatistics.WRITER_RESET);
      case "pg_stat_get_checkpointer_stat_reset_time" ->
          figure(WriterStatistics.CHECKPOINTER_RESET);
      case "pg_stat_get_snapshot_timestamp" -> time(StatisticsSnapshot.takenAt());
      case "pg_stat_clear_snapshot" -> {
        StatisticsSnapshot.clear();
        yield "";
      }
      case "pg_stat_force_next_flush" -> ""; // each transaction's end tells all
      case "pg_stat_get_db_checksum_failures" ->
          ofDatabase(arguments, DatabaseCounter.CHECKSUM_FAILURES);
      case "pg_stat_get_db_checksum_last_failure" ->
          time(ofDatabase(arguments, DatabaseCounter.LAST_CHECKSUM_FAILURE));
      case "pg_stat_get_db_sessions_abandoned" -> ofDatabase(arguments, DatabaseCounter.ABANDONED);
      case "pg_stat_get_db_sessions_fatal" -> ofDatabase(arguments, DatabaseCounter.FATAL);
      case "pg_stat_get_db_sessions_killed" -> ofDatabase(arguments, DatabaseCounter.KILLED);
      case "pg_stat_get_db_session_time" -> millis(arguments, DatabaseCounter.SESSION_MICROS);
      case "pg_stat_get_db_active_time" -> millis(arguments, DatabaseCounter.ACTIVE_MICROS);
      case "pg_stat_get_db_idle_in_transaction_time" ->
          millis(arguments, DatabaseCounter.IDLE_IN_TRANSACTION_MICROS);
      case "pg_stat_get_autoanalyze_count",
          "pg_stat_get_autovacuum_count",
          "pg_stat_get_checkpointer_restartpoints_performed",
          "pg_stat_get_checkpointer_restartpoints_requested",
          "pg_stat_get_checkpointer_restartpoints_timed",
          "pg_stat_get_db_conflict_all",
          "pg_stat_get_db_conflict_bufferpin",
          "pg_stat_get_db_conflict_lock",
          "pg_stat_get_db_conflict_logicalslot",
          "pg_stat_get_db_conflict_snapshot",
          "pg_stat_get_db_conflict_startup_deadlock",
          "pg_stat_get_db_conflict_tablespace",
          "pg_stat_get_db_parallel_workers_launched",
          "pg_stat_get_db_parallel_workers_to_launch" ->
          0L;
      case "pg_stat_get_db_blk_read_time",
          "pg_stat_get_db_blk_write_time",
          "pg_stat_get_total_autoanalyze_time",
          "pg_stat_get_total_autovacuum_time" ->
          0.0;
      case "pg_stat_get_last_autoanalyze_time",
          "pg_stat_get_last_autovacuum_time",
          "pg_stat_get_function_calls",
          "pg_stat_get_function_total_time",
          "pg_stat_get_function_self_time",
          "pg_stat_get_xact_function_calls",
          "pg_stat_get_xact_function_total_time",
          "pg_stat_get_xact_function_self_time" ->
          null;
      default -> rare(arguments, context);
    };
  }

  private Object rare(Object[] arguments, FunctionContext context) {
    return switch (function.symbol()) {
      case "pg_stat_get_backend_activity_start",
          "pg_stat_get_backend_xact_start",
          "pg_stat_get_backend_client_addr",
          "pg_stat_get_backend_client_port",
          "pg_stat_get_backend_subxact" ->
          ofBackend((Integer) arguments[0], context);
      case "pg_stat_get_backend_wal" -> backendWal((Integer) arguments[0]);
      case "pg_stat_get_wal_receiver" -> SystemFunctions.row(function, new Object[15]);
      case "pg_stat_get_replication_slot" -> {
        Object[] row = new Object[10];
        java.util.Arrays.fill(row, 1, 9, 0L);
        row[0] = arguments[0];
        yield SystemFunctions.row(function, row);
      }
      case "pg_stat_get_subscription_stats" -> {
        Object[] row = new Object[11];
        java.util.Arrays.fill(row, 1, 10, 0L);
        row[0] = arguments[0];
        yield SystemFunctions.row(function, row);
      }
      case "pg_stat_reset_slru" -> {
        requireRight(context);
        resetSlru((String) arguments[0]);
        yield "";
      }
      case "pg_stat_reset_backend_stats" -> {
        requireRight(context);
        BackendUsageArea.reset(ProcArray.find((Integer) arguments[0]));
        yield "";
      }
      case "pg_stat_reset_single_function_counters", "pg_stat_reset_subscription_stats" -> {
        requireRight(context);
        yield "";
      }
      case "pg_stat_reset_replication_slot" -> {
        requireRight(context);
        if (arguments[0] != null) {
          throw DatabaseException.error(
              SqlState.UNDEFINED_OBJECT,
              "replication slot \"" + arguments[0] + "\" does not exist");
        }
        yield "";
      }
      case "pg_stat_have_stats" ->
          Statistics.haveStatistics(
              (String) arguments[0], (Integer) arguments[1], (Long) arguments[2]);
      case "pg_indexam_progress_phasename" ->
          (Integer) arguments[0] == BTREE_METHOD ? buildStep((Long) arguments[1]) : null;
      default -> throw new IllegalStateException(function.symbol());
    };
  }

  private void requireRight(FunctionContext context) {
    RolePrivileges.requireForFunction(context.currentUserOid(), 0, function.name());
  }

  /// PostgreSQL: pg_stat_get_backend_wal()
  private Object backendWal(int pid) {
    for (BackendStatusEntry entry : BackendStatus.all()) {
      if (entry.pid() == pid && IoRows.isTracked(entry.kind())) {
        Statistics.flushIo();
        int slot = entry.procNumber();
        return SystemFunctions.row(
            function,
            BackendUsageArea.wal(slot, BackendUsageArea.WAL_RECORDS),
            BackendUsageArea.wal(slot, BackendUsageArea.WAL_IMAGES),
            Numeric.of(BackendUsageArea.wal(slot, BackendUsageArea.WAL_BYTES)),
            BackendUsageArea.wal(slot, BackendUsageArea.WAL_BUFFERS_FULL),
            time(BackendUsageArea.resetTime(slot)));
      }
    }
    return SystemFunctions.row(function, new Object[5]);
  }

  private static void resetSlru(String name) {
    for (int cache = 0; cache < SlruUsage.NAMES.length; cache++) {
      if (name == null || SlruUsage.named(name) == cache) {
        StatisticsArea.resetSlru(cache);
      }
    }
  }

  private static String buildStep(long step) {
    return switch ((int) step) {
      case Progress.STEP_INITIALIZE -> "initializing";
      case Progress.STEP_SCAN -> "scanning table";
      case Progress.STEP_SORT -> "sorting live tuples";
      case Progress.STEP_SORT + 1 -> "sorting dead tuples";
      case Progress.STEP_LOAD -> "loading tuples in tree";
      default -> null;
    };
  }

  private static long figure(int which) {
    return WriterStatistics.get(which);
  }

  /// Null means all.
  private Object reset(String target, FunctionContext context) {
    RolePrivileges.requireForFunction(context.currentUserOid(), 0, function.name());
    boolean isAll = target == null;
    if (isAll || target.equals("bgwriter")) {
      WriterStatistics.resetBackgroundWriter();
    }
    if (isAll || target.equals("checkpointer")) {
      WriterStatistics.resetCheckpointer();
    }
    if (isAll || target.equals("io")) {
      StatisticsArea.resetIo();
    }
    if (isAll || target.equals("wal")) {
      Wal.resetCounters();
    }
    if (isAll || target.equals("slru")) {
      resetSlru(null);
    }
    return switch (isAll ? "wal" : target) {
      case "archiver", "bgwriter", "checkpointer", "io", "recovery_prefetch", "slru", "wal" -> "";
      default ->
          throw DatabaseException.error(
                  SqlState.INVALID_PARAMETER_VALUE, "unrecognized reset target: \"" + target + "\"")
              .hint(
                  "Target must be \"archiver\", \"bgwriter\", \"checkpointer\", \"io\","
                      + " \"recovery_prefetch\", \"slru\", or \"wal\".");
    };
  }

  private static Long ofRelation(Object[] arguments, int counter) {
    RelationDescriptor relation = SystemFunctions.catalog().relation((Integer) arguments[0]);
    return relation == null
        ? 0L
        : (Long) Statistics.ofRelation(relation.databaseOid(), relation.oid(), counter);
  }

  /// What the running transaction has not told the others yet.
  private static Long pending(Object[] arguments, int counter) {
    return RelationUsage.pending((Integer) arguments[0], counter);
  }

  private static Double millis(Object[] arguments, int counter) {
    return ofDatabase(arguments, counter) / 1000.0;
  }

  private static Long ofDatabase(Object[] arguments, int counter) {
    return Statistics.ofDatabase((Integer) arguments[0], counter);
  }

  private static Long time(long micros) {
    return micros == 0 ? null : (Long) micros;
  }

  /// By the number that `pg_stat_get_backend_idset` gives.
  private Object ofBackend(int number, FunctionContext context) {
    List<BackendStatusEntry> all = BackendStatus.all();
    for (BackendStatusEntry entry : all) {
      if (entry.procNumber() == number) {
        boolean mayBeSeen =
            RolePrivileges.hasEither(
                context.currentUserOid(), entry.user(), RolePrivileges.READ_ALL_STATS);
        return switch (function.symbol()) {
          case "pg_stat_get_backend_pid" -> entry.pid();
          case "pg_stat_get_backend_dbid" -> entry.database();
          case "pg_stat_get_backend_userid" -> entry.user();
          case "pg_stat_get_backend_activity" ->
              mayBeSeen ? entry.query() : "<insufficient privilege>";
          case "pg_stat_get_backend_start" -> mayBeSeen ? entry.processStart() : null;
          case "pg_stat_get_backend_activity_start" ->
              mayBeSeen ? time(entry.activityStart()) : null;
          case "pg_stat_get_backend_xact_start" ->
              mayBeSeen ? time(entry.transactionStart()) : null;
          case "pg_stat_get_backend_client_addr", "pg_stat_get_backend_client_port" ->
              mayBeSeen ? client(entry) : null;
          case "pg_stat_get_backend_subxact" -> subtransactions(entry);
          case "pg_stat_get_backend_wait_event_type" ->
              mayBeSeen ? WaitEvent.typeName(entry.waitEvent()) : "<insufficient privilege>";
          default -> mayBeSeen ? WaitEvent.name(entry.waitEvent()) : "<insufficient privilege>";
        };
      }
    }
    return function.symbol().equals("pg_stat_get_backend_subxact")
        ? SystemFunctions.row(function, null, null)
        : null;
  }

  private Object client(BackendStatusEntry entry) {
    Object[] row = ActivityRows.row(entry, true);
    return function.symbol().endsWith("_port") ? row[14] : row[12];
  }

  /// More than fit into the process's slot have overflowed.
  private Object subtransactions(BackendStatusEntry entry) {
    int count = TransactionArea.subxidCount(entry.procNumber());
    return SystemFunctions.row(function, Math.max(0, count), count < 0);
  }
}

package pganatomy.engine.utils.guc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds settings by name. Names are few and known, so a `switch` finds them: nothing has to be
/// filled in when a process starts, and what nobody asks for is never made.
///
/// PostgreSQL: src/backend/utils/misc/guc.c, find_option()
final class SettingTables {
  /// Those made on demand, by lower-case name.
  private static final Map<String, Setting> MADE = new HashMap<>();

  private SettingTables() {}

  /// The setting of that name, in any case, or null.
  static Setting find(String name) {
    String key = lowerCase(name);
    Setting setting = findHot(key);
    if (setting != null) {
      return setting;
    }
    setting = MADE.get(key);
    if (setting != null) {
      return setting;
    }
    setting = make(key);
    if (setting != null) {
      MADE.put(key, setting);
    }
    return setting;
  }

  static void add(Setting setting) {
    MADE.put(lowerCase(setting.name()), setting);
  }

  /// The settings that sessions made up themselves.
  static List<Setting> custom() {
    List<Setting> custom = new ArrayList<>();
    for (Setting setting : MADE.values()) {
      if (setting.has(Setting.CUSTOM)) {
        custom.add(setting);
      }
    }
    return custom;
  }

  private static String lowerCase(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        return name.toLowerCase(Locale.ROOT);
      }
    }
    return name;
  }

  private static Setting make(String name) {
    Setting setting = ConnectionsSettings.find(name);
    if (setting == null) {
      setting = PlannerSettings.find(name);
    }
    if (setting == null) {
      setting = ResourcesSettings.find(name);
    }
    if (setting == null && name.startsWith("pg_stat_statements.")) {
      setting = StatementsSettings.find(name);
    }
    return setting == null ? ofOldName(name) : setting;
  }

  /// Names that settings once had.
  private static Setting ofOldName(String name) {
    return switch (name) {
      case "sort_mem" -> Guc.WORK_MEM;
      case "vacuum_mem" -> Guc.MAINTENANCE_WORK_MEM;
      case "ssl_ecdh_curve" -> find("ssl_groups");
      default -> null;
    };
  }

  private static Setting findHot(String name) {
    return switch (name) {
      case "allow_in_place_tablespaces" -> Guc.ALLOW_IN_PLACE_TABLESPACES;
      case "allow_system_table_mods" -> Guc.ALLOW_SYSTEM_TABLE_MODS;
      case "application_name" -> Guc.APPLICATION_NAME;
      case "archive_command" -> Guc.ARCHIVE_COMMAND;
      case "archive_mode" -> Guc.ARCHIVE_MODE;
      case "archive_timeout" -> Guc.ARCHIVE_TIMEOUT;
      case "authentication_timeout" -> Guc.AUTHENTICATION_TIMEOUT;
      case "autovacuum" -> Guc.AUTOVACUUM;
      case "autovacuum_analyze_scale_factor" -> Guc.AUTOVACUUM_ANALYZE_SCALE_FACTOR;
      case "autovacuum_analyze_threshold" -> Guc.AUTOVACUUM_ANALYZE_THRESHOLD;
      case "autovacuum_freeze_max_age" -> Guc.AUTOVACUUM_FREEZE_MAX_AGE;
      case "autovacuum_max_workers" -> Guc.AUTOVACUUM_MAX_WORKERS;
      case "autovacuum_naptime" -> Guc.AUTOVACUUM_NAPTIME;
      case "autovacuum_vacuum_scale_factor" -> Guc.AUTOVACUUM_VACUUM_SCALE_FACTOR;
      case "autovacuum_vacuum_threshold" -> Guc.AUTOVACUUM_VACUUM_THRESHOLD;
      case "autovacuum_work_mem" -> Guc.AUTOVACUUM_WORK_MEM;
      case "autovacuum_worker_slots" -> Guc.AUTOVACUUM_WORKER_SLOTS;
      case "backend_model" -> Guc.BACKEND_MODEL;
      case "bgwriter_delay" -> Guc.BGWRITER_DELAY;
      case "bgwriter_lru_maxpages" -> Guc.BGWRITER_LRU_MAXPAGES;
      case "bgwriter_lru_multiplier" -> Guc.BGWRITER_LRU_MULTIPLIER;
      case "bytea_output" -> Guc.BYTEA_OUTPUT;
      case "checkpoint_completion_target" -> Guc.CHECKPOINT_COMPLETION_TARGET;
      case "checkpoint_flush_after" -> Guc.CHECKPOINT_FLUSH_AFTER;
      case "checkpoint_timeout" -> Guc.CHECKPOINT_TIMEOUT;
      case "client_encoding" -> Guc.CLIENT_ENCODING;
      case "client_min_messages" -> Guc.CLIENT_MIN_MESSAGES;
      case "cluster_name" -> Guc.CLUSTER_NAME;
      case "commit_delay" -> Guc.COMMIT_DELAY;
      case "commit_siblings" -> Guc.COMMIT_SIBLINGS;
      case "compute_query_id" -> Guc.COMPUTE_QUERY_ID;
      case "config_file" -> Guc.CONFIG_FILE;
      case "constraint_exclusion" -> Guc.CONSTRAINT_EXCLUSION;
      case "cpu_index_tuple_cost" -> Guc.CPU_INDEX_TUPLE_COST;
      case "cpu_operator_cost" -> Guc.CPU_OPERATOR_COST;
      case "cpu_tuple_cost" -> Guc.CPU_TUPLE_COST;
      case "data_checksums" -> Guc.DATA_CHECKSUMS;
      case "data_directory" -> Guc.DATA_DIRECTORY;
      case "data_directory_mode" -> Guc.DATA_DIRECTORY_MODE;
      case "datestyle" -> Guc.DATESTYLE;
      case "deadlock_timeout" -> Guc.DEADLOCK_TIMEOUT;
      case "debug_parallel_query" -> Guc.DEBUG_PARALLEL_QUERY;
      case "debug_print_plan" -> Guc.DEBUG_PRINT_PLAN;
      case "default_statistics_target" -> Guc.DEFAULT_STATISTICS_TARGET;
      case "default_tablespace" -> Guc.DEFAULT_TABLESPACE;
      case "default_transaction_deferrable" -> Guc.DEFAULT_TRANSACTION_DEFERRABLE;
      case "default_transaction_isolation" -> Guc.DEFAULT_TRANSACTION_ISOLATION;
      case "default_transaction_read_only" -> Guc.DEFAULT_TRANSACTION_READ_ONLY;
      case "dynamic_shared_memory_type" -> Guc.DYNAMIC_SHARED_MEMORY_TYPE;
      case "effective_cache_size" -> Guc.EFFECTIVE_CACHE_SIZE;
      case "effective_io_concurrency" -> Guc.EFFECTIVE_IO_CONCURRENCY;
      case "enable_bitmapscan" -> Guc.ENABLE_BITMAPSCAN;
      case "enable_hashagg" -> Guc.ENABLE_HASHAGG;
      case "enable_hashjoin" -> Guc.ENABLE_HASHJOIN;
      case "enable_incremental_sort" -> Guc.ENABLE_INCREMENTAL_SORT;
      case "enable_indexonlyscan" -> Guc.ENABLE_INDEXONLYSCAN;
      case "enable_indexscan" -> Guc.ENABLE_INDEXSCAN;
      case "enable_material" -> Guc.ENABLE_MATERIAL;
      case "enable_memoize" -> Guc.ENABLE_MEMOIZE;
      case "enable_mergejoin" -> Guc.ENABLE_MERGEJOIN;
      case "enable_nestloop" -> Guc.ENABLE_NESTLOOP;
      case "enable_partition_pruning" -> Guc.ENABLE_PARTITION_PRUNING;
      case "enable_presorted_aggregate" -> Guc.ENABLE_PRESORTED_AGGREGATE;
      case "enable_seqscan" -> Guc.ENABLE_SEQSCAN;
      case "enable_sort" -> Guc.ENABLE_SORT;
      case "enable_tidscan" -> Guc.ENABLE_TIDSCAN;
      case "exit_on_error" -> Guc.EXIT_ON_ERROR;
      case "external_pid_file" -> Guc.EXTERNAL_PID_FILE;
      case "extra_float_digits" -> Guc.EXTRA_FLOAT_DIGITS;
      case "from_collapse_limit" -> Guc.FROM_COLLAPSE_LIMIT;
      case "fsync" -> Guc.FSYNC;
      case "full_page_writes" -> Guc.FULL_PAGE_WRITES;
      case "hash_mem_multiplier" -> Guc.HASH_MEM_MULTIPLIER;
      case "hba_file" -> Guc.HBA_FILE;
      case "ident_file" -> Guc.IDENT_FILE;
      case "idle_in_transaction_session_timeout" -> Guc.IDLE_IN_TRANSACTION_SESSION_TIMEOUT;
      case "idle_session_timeout" -> Guc.IDLE_SESSION_TIMEOUT;
      case "in_hot_standby" -> Guc.IN_HOT_STANDBY;
      case "intervalstyle" -> Guc.INTERVALSTYLE;
      case "io_method" -> Guc.IO_METHOD;
      case "io_workers" -> Guc.IO_WORKERS;
      case "is_superuser" -> Guc.IS_SUPERUSER;
      case "jit" -> Guc.JIT;
      case "join_collapse_limit" -> Guc.JOIN_COLLAPSE_LIMIT;
      case "listen_addresses" -> Guc.LISTEN_ADDRESSES;
      case "lock_timeout" -> Guc.LOCK_TIMEOUT;
      case "log_autovacuum_min_duration" -> Guc.LOG_AUTOVACUUM_MIN_DURATION;
      case "log_checkpoints" -> Guc.LOG_CHECKPOINTS;
      case "log_connections" -> Guc.LOG_CONNECTIONS;
      case "log_destination" -> Guc.LOG_DESTINATION;
      case "log_directory" -> Guc.LOG_DIRECTORY;
      case "log_disconnections" -> Guc.LOG_DISCONNECTIONS;
      case "log_duration" -> Guc.LOG_DURATION;
      case "log_error_verbosity" -> Guc.LOG_ERROR_VERBOSITY;
      case "log_file_mode" -> Guc.LOG_FILE_MODE;
      case "log_filename" -> Guc.LOG_FILENAME;
      case "log_hostname" -> Guc.LOG_HOSTNAME;
      case "log_line_prefix" -> Guc.LOG_LINE_PREFIX;
      case "log_lock_waits" -> Guc.LOG_LOCK_WAITS;
      case "log_min_duration_sample" -> Guc.LOG_MIN_DURATION_SAMPLE;
      case "log_min_duration_statement" -> Guc.LOG_MIN_DURATION_STATEMENT;
      case "log_min_error_statement" -> Guc.LOG_MIN_ERROR_STATEMENT;
      case "log_min_messages" -> Guc.LOG_MIN_MESSAGES;
      case "log_parameter_max_length" -> Guc.LOG_PARAMETER_MAX_LENGTH;
      case "log_parameter_max_length_on_error" -> Guc.LOG_PARAMETER_MAX_LENGTH_ON_ERROR;
      case "log_rotation_age" -> Guc.LOG_ROTATION_AGE;
      case "log_rotation_size" -> Guc.LOG_ROTATION_SIZE;
      case "log_statement" -> Guc.LOG_STATEMENT;
      case "log_statement_sample_rate" -> Guc.LOG_STATEMENT_SAMPLE_RATE;
      case "log_temp_files" -> Guc.LOG_TEMP_FILES;
      case "log_timezone" -> Guc.LOG_TIMEZONE;
      case "log_transaction_sample_rate" -> Guc.LOG_TRANSACTION_SAMPLE_RATE;
      case "log_truncate_on_rotation" -> Guc.LOG_TRUNCATE_ON_ROTATION;
      case "logging_collector" -> Guc.LOGGING_COLLECTOR;
      case "maintenance_work_mem" -> Guc.MAINTENANCE_WORK_MEM;
      case "max_connections" -> Guc.MAX_CONNECTIONS;
      case "max_files_per_process" -> Guc.MAX_FILES_PER_PROCESS;
      case "max_locks_per_transaction" -> Guc.MAX_LOCKS_PER_TRANSACTION;
      case "max_logical_replication_workers" -> Guc.MAX_LOGICAL_REPLICATION_WORKERS;
      case "max_parallel_workers" -> Guc.MAX_PARALLEL_WORKERS;
      case "max_parallel_workers_per_gather" -> Guc.MAX_PARALLEL_WORKERS_PER_GATHER;
      case "max_pred_locks_per_page" -> Guc.MAX_PRED_LOCKS_PER_PAGE;
      case "max_pred_locks_per_relation" -> Guc.MAX_PRED_LOCKS_PER_RELATION;
      case "max_pred_locks_per_transaction" -> Guc.MAX_PRED_LOCKS_PER_TRANSACTION;
      case "max_prepared_transactions" -> Guc.MAX_PREPARED_TRANSACTIONS;
      case "max_replication_slots" -> Guc.MAX_REPLICATION_SLOTS;
      case "max_stack_depth" -> Guc.MAX_STACK_DEPTH;
      case "max_wal_senders" -> Guc.MAX_WAL_SENDERS;
      case "max_wal_size" -> Guc.MAX_WAL_SIZE;
      case "max_worker_processes" -> Guc.MAX_WORKER_PROCESSES;
      case "min_wal_size" -> Guc.MIN_WAL_SIZE;
      case "parallel_leader_participation" -> Guc.PARALLEL_LEADER_PARTICIPATION;
      case "parallel_setup_cost" -> Guc.PARALLEL_SETUP_COST;
      case "parallel_tuple_cost" -> Guc.PARALLEL_TUPLE_COST;
      case "password_encryption" -> Guc.PASSWORD_ENCRYPTION;
      case "plan_cache_mode" -> Guc.PLAN_CACHE_MODE;
      case "port" -> Guc.PORT;
      case "random_page_cost" -> Guc.RANDOM_PAGE_COST;
      case "remove_temp_files_after_crash" -> Guc.REMOVE_TEMP_FILES_AFTER_CRASH;
      case "reserved_connections" -> Guc.RESERVED_CONNECTIONS;
      case "restart_after_crash" -> Guc.RESTART_AFTER_CRASH;
      case "role" -> Guc.ROLE;
      case "row_security" -> Guc.ROW_SECURITY;
      case "scram_iterations" -> Guc.SCRAM_ITERATIONS;
      case "search_path" -> Guc.SEARCH_PATH;
      case "seq_page_cost" -> Guc.SEQ_PAGE_COST;
      case "serializable_buffers" -> Guc.SERIALIZABLE_BUFFERS;
      case "server_encoding" -> Guc.SERVER_ENCODING;
      case "server_version" -> Guc.SERVER_VERSION;
      case "server_version_num" -> Guc.SERVER_VERSION_NUM;
      case "session_authorization" -> Guc.SESSION_AUTHORIZATION;
      case "session_replication_role" -> Guc.SESSION_REPLICATION_ROLE;
      case "shared_buffers" -> Guc.SHARED_BUFFERS;
      case "shared_memory_size" -> Guc.SHARED_MEMORY_SIZE;
      case "shared_preload_libraries" -> Guc.SHARED_PRELOAD_LIBRARIES;
      case "spare_backends" -> Guc.SPARE_BACKENDS;
      case "ssl" -> Guc.SSL;
      case "standard_conforming_strings" -> Guc.STANDARD_CONFORMING_STRINGS;
      case "statement_timeout" -> Guc.STATEMENT_TIMEOUT;
      case "superuser_reserved_connections" -> Guc.SUPERUSER_RESERVED_CONNECTIONS;
      case "synchronous_commit" -> Guc.SYNCHRONOUS_COMMIT;
      case "temp_buffers" -> Guc.TEMP_BUFFERS;
      case "temp_file_limit" -> Guc.TEMP_FILE_LIMIT;
      case "timezone" -> Guc.TIMEZONE;
      case "track_activities" -> Guc.TRACK_ACTIVITIES;
      case "track_activity_query_size" -> Guc.TRACK_ACTIVITY_QUERY_SIZE;
      case "track_counts" -> Guc.TRACK_COUNTS;
      case "track_functions" -> Guc.TRACK_FUNCTIONS;
      case "track_io_timing" -> Guc.TRACK_IO_TIMING;
      case "transaction_deferrable" -> Guc.TRANSACTION_DEFERRABLE;
      case "transaction_isolation" -> Guc.TRANSACTION_ISOLATION;
      case "transaction_read_only" -> Guc.TRANSACTION_READ_ONLY;
      case "transaction_timeout" -> Guc.TRANSACTION_TIMEOUT;
      case "unix_socket_directories" -> Guc.UNIX_SOCKET_DIRECTORIES;
      case "unix_socket_group" -> Guc.UNIX_SOCKET_GROUP;
      case "unix_socket_permissions" -> Guc.UNIX_SOCKET_PERMISSIONS;
      case "update_process_title" -> Guc.UPDATE_PROCESS_TITLE;
      case "vacuum_cost_delay" -> Guc.VACUUM_COST_DELAY;
      case "vacuum_cost_limit" -> Guc.VACUUM_COST_LIMIT;
      case "vacuum_cost_page_dirty" -> Guc.VACUUM_COST_PAGE_DIRTY;
      case "vacuum_cost_page_hit" -> Guc.VACUUM_COST_PAGE_HIT;
      case "vacuum_cost_page_miss" -> Guc.VACUUM_COST_PAGE_MISS;
      case "vacuum_freeze_min_age" -> Guc.VACUUM_FREEZE_MIN_AGE;
      case "vacuum_freeze_table_age" -> Guc.VACUUM_FREEZE_TABLE_AGE;
      case "vacuum_truncate" -> Guc.VACUUM_TRUNCATE;
      case "wal_buffers" -> Guc.WAL_BUFFERS;
      case "wal_compression" -> Guc.WAL_COMPRESSION;
      case "wal_init_zero" -> Guc.WAL_INIT_ZERO;
      case "wal_level" -> Guc.WAL_LEVEL;
      case "wal_log_hints" -> Guc.WAL_LOG_HINTS;
      case "wal_segment_size" -> Guc.WAL_SEGMENT_SIZE;
      case "wal_sync_method" -> Guc.WAL_SYNC_METHOD;
      case "wal_writer_delay" -> Guc.WAL_WRITER_DELAY;
      case "wal_writer_flush_after" -> Guc.WAL_WRITER_FLUSH_AFTER;
      case "work_mem" -> Guc.WORK_MEM;
      default -> null;
    };
  }
}

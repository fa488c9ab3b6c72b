package pganatomy.engine.utils.guc;

import static pganatomy.engine.utils.guc.Define.bool;
import static pganatomy.engine.utils.guc.Define.integer;
import static pganatomy.engine.utils.guc.Define.real;
import static pganatomy.engine.utils.guc.Define.text;
import static pganatomy.engine.utils.guc.Define.words;
import static pganatomy.engine.utils.guc.SettingContext.INTERNAL;
import static pganatomy.engine.utils.guc.SettingContext.POSTMASTER;
import static pganatomy.engine.utils.guc.SettingContext.SIGHUP;
import static pganatomy.engine.utils.guc.SettingContext.SUPERUSER;
import static pganatomy.engine.utils.guc.SettingContext.SUPERUSER_BACKEND;
import static pganatomy.engine.utils.guc.SettingContext.USER;
import static pganatomy.engine.utils.guc.SettingUnit.BLOCKS;
import static pganatomy.engine.utils.guc.SettingUnit.BYTES;
import static pganatomy.engine.utils.guc.SettingUnit.KILOBYTES;
import static pganatomy.engine.utils.guc.SettingUnit.MEGABYTES;
import static pganatomy.engine.utils.guc.SettingUnit.MILLISECONDS;
import static pganatomy.engine.utils.guc.SettingUnit.MINUTES;
import static pganatomy.engine.utils.guc.SettingUnit.NONE;
import static pganatomy.engine.utils.guc.SettingUnit.SECONDS;

/// The settings that the engine itself reads: `Guc.WORK_MEM.intValue()`. All others of PostgreSQL's
/// are known by name, and made when somebody first asks ([SettingTables]); whoever starts to obey
/// one moves its line from there to here.
///
/// PostgreSQL: src/backend/utils/misc/guc_tables.c
public final class Guc {
  // Client Connection Defaults / Locale and Formatting
  public static final StringSetting CLIENT_ENCODING =
      text("client_encoding", USER, Setting.REPORT | Setting.BUILTIN_HOOK, "SQL_ASCII");
  public static final StringSetting DATESTYLE =
      text(
          "DateStyle",
          USER,
          Setting.REPORT | Setting.LIST_INPUT | Setting.BUILTIN_HOOK,
          "ISO, MDY");
  public static final IntegerSetting EXTRA_FLOAT_DIGITS =
      integer("extra_float_digits", USER, 0, NONE, 1, -15, 3);
  public static final EnumSetting INTERVALSTYLE =
      words(
          "IntervalStyle",
          USER,
          Setting.REPORT | Setting.BUILTIN_HOOK,
          "postgres",
          "postgres,postgres_verbose,sql_standard,iso_8601");
  public static final StringSetting TIMEZONE =
      text("TimeZone", USER, Setting.REPORT | Setting.BUILTIN_HOOK, "GMT");

  // Client Connection Defaults / Statement Behavior
  public static final EnumSetting BYTEA_OUTPUT =
      words("bytea_output", USER, 0, "hex", "escape,hex");
  public static final EnumSetting CLIENT_MIN_MESSAGES =
      words(
          "client_min_messages",
          USER,
          Setting.BUILTIN_HOOK,
          "notice",
          "debug5,debug4,debug3,debug2,debug1,log,notice,warning,error");
  public static final StringSetting DEFAULT_TABLESPACE = text("default_tablespace", USER, 0, "");
  public static final BooleanSetting DEFAULT_TRANSACTION_DEFERRABLE =
      bool("default_transaction_deferrable", USER, 0, false);
  public static final EnumSetting DEFAULT_TRANSACTION_ISOLATION =
      words(
          "default_transaction_isolation",
          USER,
          0,
          "read committed",
          "serializable,repeatable read,read committed,read uncommitted");
  public static final BooleanSetting DEFAULT_TRANSACTION_READ_ONLY =
      bool("default_transaction_read_only", USER, Setting.REPORT, false);
  public static final IntegerSetting IDLE_IN_TRANSACTION_SESSION_TIMEOUT =
      integer(
          "idle_in_transaction_session_timeout", USER, 0, MILLISECONDS, 0, 0, Integer.MAX_VALUE);
  public static final IntegerSetting IDLE_SESSION_TIMEOUT =
      integer("idle_session_timeout", USER, 0, MILLISECONDS, 0, 0, Integer.MAX_VALUE);
  public static final IntegerSetting LOCK_TIMEOUT =
      integer("lock_timeout", USER, 0, MILLISECONDS, 0, 0, Integer.MAX_VALUE);
  public static final StringSetting SHARED_PRELOAD_LIBRARIES =
      text(
          "shared_preload_libraries",
          POSTMASTER,
          Setting.LIST_INPUT | Setting.LIST_QUOTE | Setting.SUPERUSER_ONLY,
          "");
  public static final BooleanSetting ROW_SECURITY = bool("row_security", USER, 0, true);
  public static final StringSetting SEARCH_PATH =
      text(
          "search_path",
          USER,
          Setting.REPORT | Setting.LIST_INPUT | Setting.LIST_QUOTE | Setting.BUILTIN_HOOK,
          "\"$user\", public");
  public static final EnumSetting SESSION_REPLICATION_ROLE =
      words("session_replication_role", SUPERUSER, 0, "origin", "origin,replica,local");
  public static final IntegerSetting STATEMENT_TIMEOUT =
      integer("statement_timeout", USER, 0, MILLISECONDS, 0, 0, Integer.MAX_VALUE);
  public static final BooleanSetting TRANSACTION_DEFERRABLE =
      bool("transaction_deferrable", USER, Setting.NO_RESET | Setting.NO_RESET_ALL, false);
  public static final EnumSetting TRANSACTION_ISOLATION =
      words(
          "transaction_isolation",
          USER,
          Setting.NO_RESET | Setting.NO_RESET_ALL,
          "read committed",
          "serializable,repeatable read,read committed,read uncommitted");
  public static final BooleanSetting TRANSACTION_READ_ONLY =
      bool("transaction_read_only", USER, Setting.NO_RESET | Setting.NO_RESET_ALL, false);
  public static final IntegerSetting TRANSACTION_TIMEOUT =
      integer("transaction_timeout", USER, 0, MILLISECONDS, 0, 0, Integer.MAX_VALUE);

  // Connections and Authentication / Authentication
  public static final IntegerSetting AUTHENTICATION_TIMEOUT =
      integer("authentication_timeout", SIGHUP, 0, SECONDS, 60, 1, 600);
  public static final EnumSetting PASSWORD_ENCRYPTION =
      words("password_encryption", USER, 0, "scram-sha-256", "md5,scram-sha-256");
  public static final IntegerSetting SCRAM_ITERATIONS =
      integer("scram_iterations", USER, Setting.REPORT, NONE, 4096, 1, Integer.MAX_VALUE);

  // Connections and Authentication / Connection Settings
  public static final StringSetting LISTEN_ADDRESSES =
      text("listen_addresses", POSTMASTER, Setting.LIST_INPUT, "localhost");
  public static final IntegerSetting MAX_CONNECTIONS =
      integer("max_connections", POSTMASTER, 0, NONE, 100, 1, 262143);
  public static final IntegerSetting PORT = integer("port", POSTMASTER, 0, NONE, 5432, 1, 65535);
  public static final IntegerSetting RESERVED_CONNECTIONS =
      integer("reserved_connections", POSTMASTER, 0, NONE, 0, 0, 262143);
  public static final IntegerSetting SUPERUSER_RESERVED_CONNECTIONS =
      integer("superuser_reserved_connections", POSTMASTER, 0, NONE, 3, 0, 262143);
  public static final StringSetting UNIX_SOCKET_DIRECTORIES =
      text(
          "unix_socket_directories",
          POSTMASTER,
          Setting.LIST_INPUT | Setting.LIST_QUOTE | Setting.SUPERUSER_ONLY,
          "/tmp");
  public static final StringSetting UNIX_SOCKET_GROUP =
      text("unix_socket_group", POSTMASTER, 0, "");
  public static final IntegerSetting UNIX_SOCKET_PERMISSIONS =
      integer("unix_socket_permissions", POSTMASTER, Setting.BUILTIN_HOOK, NONE, 511, 0, 511);

  // Connections and Authentication / SSL
  public static final BooleanSetting SSL = bool("ssl", SIGHUP, 0, false);

  // Developer Options
  public static final BooleanSetting ALLOW_IN_PLACE_TABLESPACES =
      bool("allow_in_place_tablespaces", SUPERUSER, 0, false);
  public static final BooleanSetting ALLOW_SYSTEM_TABLE_MODS =
      bool("allow_system_table_mods", SUPERUSER, 0, false);
  public static final EnumSetting DEBUG_PARALLEL_QUERY =
      words("debug_parallel_query", USER, 0, "off", "off,on,regress");
  public static final BooleanSetting REMOVE_TEMP_FILES_AFTER_CRASH =
      bool("remove_temp_files_after_crash", SIGHUP, 0, true);

  // Error Handling
  public static final BooleanSetting EXIT_ON_ERROR = bool("exit_on_error", USER, 0, false);
  public static final BooleanSetting RESTART_AFTER_CRASH =
      bool("restart_after_crash", SIGHUP, 0, true);

  // File Locations
  public static final StringSetting CONFIG_FILE =
      text("config_file", POSTMASTER, Setting.SUPERUSER_ONLY, null);
  public static final StringSetting DATA_DIRECTORY =
      text("data_directory", POSTMASTER, Setting.SUPERUSER_ONLY, null);
  public static final StringSetting EXTERNAL_PID_FILE =
      text("external_pid_file", POSTMASTER, Setting.SUPERUSER_ONLY, null);
  public static final StringSetting HBA_FILE =
      text("hba_file", POSTMASTER, Setting.SUPERUSER_ONLY, null);
  public static final StringSetting IDENT_FILE =
      text("ident_file", POSTMASTER, Setting.SUPERUSER_ONLY, null);

  // Lock Management
  public static final IntegerSetting DEADLOCK_TIMEOUT =
      integer("deadlock_timeout", SUPERUSER, 0, MILLISECONDS, 1000, 1, Integer.MAX_VALUE);
  public static final IntegerSetting MAX_LOCKS_PER_TRANSACTION =
      integer("max_locks_per_transaction", POSTMASTER, 0, NONE, 64, 10, Integer.MAX_VALUE);
  public static final IntegerSetting MAX_PRED_LOCKS_PER_PAGE =
      integer("max_pred_locks_per_page", SIGHUP, 0, NONE, 2, 0, Integer.MAX_VALUE);
  public static final IntegerSetting MAX_PRED_LOCKS_PER_RELATION =
      integer(
          "max_pred_locks_per_relation", SIGHUP, 0, NONE, -2, Integer.MIN_VALUE, Integer.MAX_VALUE);
  public static final IntegerSetting MAX_PRED_LOCKS_PER_TRANSACTION =
      integer("max_pred_locks_per_transaction", POSTMASTER, 0, NONE, 64, 10, Integer.MAX_VALUE);
  public static final IntegerSetting SERIALIZABLE_BUFFERS =
      integer("serializable_buffers", POSTMASTER, 0, BLOCKS, 32, 16, 131072);

  // Preset Options
  public static final BooleanSetting DATA_CHECKSUMS = bool("data_checksums", INTERNAL, 0, false);
  public static final IntegerSetting DATA_DIRECTORY_MODE =
      integer("data_directory_mode", INTERNAL, Setting.BUILTIN_HOOK, NONE, 448, 0, 511);
  public static final BooleanSetting IN_HOT_STANDBY =
      bool("in_hot_standby", INTERNAL, Setting.REPORT, false);
  public static final StringSetting SERVER_ENCODING =
      text("server_encoding", INTERNAL, Setting.REPORT, "SQL_ASCII");
  public static final StringSetting SERVER_VERSION =
      text("server_version", INTERNAL, Setting.REPORT, "18.6");
  public static final IntegerSetting SERVER_VERSION_NUM =
      integer("server_version_num", INTERNAL, 0, NONE, 180006, 180006, 180006);
  public static final IntegerSetting SHARED_MEMORY_SIZE =
      integer("shared_memory_size", INTERNAL, 0, MEGABYTES, 0, 0, Integer.MAX_VALUE);
  public static final IntegerSetting WAL_SEGMENT_SIZE =
      integer("wal_segment_size", INTERNAL, 0, BYTES, 16777216, 1048576, 1073741824);

  // Query Tuning / Other Planner Options
  public static final EnumSetting CONSTRAINT_EXCLUSION =
      words("constraint_exclusion", USER, 0, "partition", "partition,on,off");
  public static final IntegerSetting DEFAULT_STATISTICS_TARGET =
      integer("default_statistics_target", USER, 0, NONE, 100, 1, 10000);
  public static final IntegerSetting FROM_COLLAPSE_LIMIT =
      integer("from_collapse_limit", USER, 0, NONE, 8, 1, Integer.MAX_VALUE);
  public static final BooleanSetting JIT = bool("jit", USER, 0, true);
  public static final IntegerSetting JOIN_COLLAPSE_LIMIT =
      integer("join_collapse_limit", USER, 0, NONE, 8, 1, Integer.MAX_VALUE);
  public static final EnumSetting PLAN_CACHE_MODE =
      words("plan_cache_mode", USER, 0, "auto", "auto,force_generic_plan,force_custom_plan");

  // Query Tuning / Planner Cost Constants
  public static final RealSetting CPU_INDEX_TUPLE_COST =
      real("cpu_index_tuple_cost", USER, 0, NONE, 0.005, 0, Double.MAX_VALUE);
  public static final RealSetting CPU_OPERATOR_COST =
      real("cpu_operator_cost", USER, 0, NONE, 0.0025, 0, Double.MAX_VALUE);
  public static final RealSetting CPU_TUPLE_COST =
      real("cpu_tuple_cost", USER, 0, NONE, 0.01, 0, Double.MAX_VALUE);
  public static final IntegerSetting EFFECTIVE_CACHE_SIZE =
      integer("effective_cache_size", USER, 0, BLOCKS, 524288, 1, Integer.MAX_VALUE);
  public static final RealSetting PARALLEL_SETUP_COST =
      real("parallel_setup_cost", USER, 0, NONE, 1000, 0, Double.MAX_VALUE);
  public static final RealSetting PARALLEL_TUPLE_COST =
      real("parallel_tuple_cost", USER, 0, NONE, 0.1, 0, Double.MAX_VALUE);
  public static final RealSetting RANDOM_PAGE_COST =
      real("random_page_cost", USER, 0, NONE, 4, 0, Double.MAX_VALUE);
  public static final RealSetting SEQ_PAGE_COST =
      real("seq_page_cost", USER, 0, NONE, 1, 0, Double.MAX_VALUE);

  // Query Tuning / Planner Method Configuration
  public static final BooleanSetting ENABLE_BITMAPSCAN = bool("enable_bitmapscan", USER, 0, true);
  public static final BooleanSetting ENABLE_HASHAGG = bool("enable_hashagg", USER, 0, true);
  public static final BooleanSetting ENABLE_HASHJOIN = bool("enable_hashjoin", USER, 0, true);
  public static final BooleanSetting ENABLE_INCREMENTAL_SORT =
      bool("enable_incremental_sort", USER, 0, true);
  public static final BooleanSetting ENABLE_INDEXONLYSCAN =
      bool("enable_indexonlyscan", USER, 0, true);
  public static final BooleanSetting ENABLE_INDEXSCAN = bool("enable_indexscan", USER, 0, true);
  public static final BooleanSetting ENABLE_MATERIAL = bool("enable_material", USER, 0, true);
  public static final BooleanSetting ENABLE_MEMOIZE = bool("enable_memoize", USER, 0, true);
  public static final BooleanSetting ENABLE_MERGEJOIN = bool("enable_mergejoin", USER, 0, true);
  public static final BooleanSetting ENABLE_NESTLOOP = bool("enable_nestloop", USER, 0, true);
  public static final BooleanSetting ENABLE_PARTITION_PRUNING =
      bool("enable_partition_pruning", USER, 0, true);
  public static final BooleanSetting ENABLE_PRESORTED_AGGREGATE =
      bool("enable_presorted_aggregate", USER, 0, true);
  public static final BooleanSetting ENABLE_SEQSCAN = bool("enable_seqscan", USER, 0, true);
  public static final BooleanSetting ENABLE_SORT = bool("enable_sort", USER, 0, true);
  public static final BooleanSetting ENABLE_TIDSCAN = bool("enable_tidscan", USER, 0, true);

  // Replication / Sending Servers
  public static final IntegerSetting MAX_REPLICATION_SLOTS =
      integer("max_replication_slots", POSTMASTER, 0, NONE, 10, 0, 262143);
  public static final IntegerSetting MAX_WAL_SENDERS =
      integer("max_wal_senders", POSTMASTER, 0, NONE, 10, 0, 262143);

  // Replication / Subscribers
  public static final IntegerSetting MAX_LOGICAL_REPLICATION_WORKERS =
      integer("max_logical_replication_workers", POSTMASTER, 0, NONE, 4, 0, 262143);

  // Reporting and Logging / Process Title
  public static final StringSetting CLUSTER_NAME =
      text("cluster_name", POSTMASTER, Setting.BUILTIN_HOOK, "");
  public static final BooleanSetting UPDATE_PROCESS_TITLE =
      bool("update_process_title", SUPERUSER, 0, true);

  // Reporting and Logging / What to Log
  public static final StringSetting APPLICATION_NAME =
      text("application_name", USER, Setting.REPORT | Setting.BUILTIN_HOOK, "");
  public static final BooleanSetting DEBUG_PRINT_PLAN = bool("debug_print_plan", USER, 0, false);
  public static final IntegerSetting LOG_AUTOVACUUM_MIN_DURATION =
      integer(
          "log_autovacuum_min_duration", SIGHUP, 0, MILLISECONDS, 600000, -1, Integer.MAX_VALUE);
  public static final BooleanSetting LOG_CHECKPOINTS = bool("log_checkpoints", SIGHUP, 0, true);
  public static final StringSetting LOG_CONNECTIONS =
      text("log_connections", SUPERUSER_BACKEND, Setting.LIST_INPUT | Setting.BUILTIN_HOOK, "");
  public static final BooleanSetting LOG_DISCONNECTIONS =
      bool("log_disconnections", SUPERUSER_BACKEND, 0, false);
  public static final BooleanSetting LOG_DURATION = bool("log_duration", SUPERUSER, 0, false);
  public static final EnumSetting LOG_ERROR_VERBOSITY =
      words(
          "log_error_verbosity",
          SUPERUSER,
          Setting.BUILTIN_HOOK,
          "default",
          "terse,default,verbose");
  public static final BooleanSetting LOG_HOSTNAME = bool("log_hostname", SIGHUP, 0, false);
  public static final StringSetting LOG_LINE_PREFIX =
      text("log_line_prefix", SIGHUP, Setting.BUILTIN_HOOK, "%m [%p] ");
  public static final BooleanSetting LOG_LOCK_WAITS = bool("log_lock_waits", SUPERUSER, 0, false);
  public static final IntegerSetting LOG_PARAMETER_MAX_LENGTH =
      integer("log_parameter_max_length", SUPERUSER, 0, BYTES, -1, -1, 1073741823);
  public static final IntegerSetting LOG_PARAMETER_MAX_LENGTH_ON_ERROR =
      integer("log_parameter_max_length_on_error", USER, 0, BYTES, 0, -1, 1073741823);
  public static final EnumSetting LOG_STATEMENT =
      words("log_statement", SUPERUSER, 0, "none", "none,ddl,mod,all");
  public static final IntegerSetting LOG_TEMP_FILES =
      integer("log_temp_files", SUPERUSER, 0, KILOBYTES, -1, -1, Integer.MAX_VALUE);
  public static final StringSetting LOG_TIMEZONE =
      text("log_timezone", SIGHUP, Setting.BUILTIN_HOOK, "GMT");

  // Reporting and Logging / When to Log
  public static final IntegerSetting LOG_MIN_DURATION_SAMPLE =
      integer("log_min_duration_sample", SUPERUSER, 0, MILLISECONDS, -1, -1, Integer.MAX_VALUE);
  public static final IntegerSetting LOG_MIN_DURATION_STATEMENT =
      integer("log_min_duration_statement", SUPERUSER, 0, MILLISECONDS, -1, -1, Integer.MAX_VALUE);
  public static final EnumSetting LOG_MIN_ERROR_STATEMENT =
      words(
          "log_min_error_statement",
          SUPERUSER,
          Setting.BUILTIN_HOOK,
          "error",
          "debug5,debug4,debug3,debug2,debug1,info,notice,warning,error,log,fatal,panic");
  public static final EnumSetting LOG_MIN_MESSAGES =
      words(
          "log_min_messages",
          SUPERUSER,
          Setting.BUILTIN_HOOK,
          "warning",
          "debug5,debug4,debug3,debug2,debug1,info,notice,warning,error,log,fatal,panic");
  public static final RealSetting LOG_STATEMENT_SAMPLE_RATE =
      real("log_statement_sample_rate", SUPERUSER, 0, NONE, 1, 0, 1);
  public static final RealSetting LOG_TRANSACTION_SAMPLE_RATE =
      real("log_transaction_sample_rate", SUPERUSER, 0, NONE, 0, 0, 1);

  // Reporting and Logging / Where to Log
  public static final StringSetting LOG_DESTINATION =
      text("log_destination", SIGHUP, Setting.LIST_INPUT | Setting.BUILTIN_HOOK, "stderr");
  public static final StringSetting LOG_DIRECTORY =
      text("log_directory", SIGHUP, Setting.SUPERUSER_ONLY, "log");
  public static final IntegerSetting LOG_FILE_MODE =
      integer("log_file_mode", SIGHUP, Setting.BUILTIN_HOOK, NONE, 384, 0, 511);
  public static final StringSetting LOG_FILENAME =
      text("log_filename", SIGHUP, Setting.SUPERUSER_ONLY, "postgresql-%Y-%m-%d_%H%M%S.log");
  public static final IntegerSetting LOG_ROTATION_AGE =
      integer("log_rotation_age", SIGHUP, 0, MINUTES, 1440, 0, 35791394);
  public static final IntegerSetting LOG_ROTATION_SIZE =
      integer("log_rotation_size", SIGHUP, 0, KILOBYTES, 10240, 0, Integer.MAX_VALUE);
  public static final BooleanSetting LOG_TRUNCATE_ON_ROTATION =
      bool("log_truncate_on_rotation", SIGHUP, 0, false);
  public static final BooleanSetting LOGGING_COLLECTOR =
      bool("logging_collector", POSTMASTER, 0, false);

  // Resource Usage / Background Writer
  public static final IntegerSetting BGWRITER_DELAY =
      integer("bgwriter_delay", SIGHUP, 0, MILLISECONDS, 200, 10, 10000);
  public static final IntegerSetting BGWRITER_LRU_MAXPAGES =
      integer("bgwriter_lru_maxpages", SIGHUP, 0, NONE, 100, 0, 1073741823);
  public static final RealSetting BGWRITER_LRU_MULTIPLIER =
      real("bgwriter_lru_multiplier", SIGHUP, 0, NONE, 2, 0, 10);

  // Resource Usage / Disk
  public static final IntegerSetting TEMP_FILE_LIMIT =
      integer("temp_file_limit", SUPERUSER, 0, KILOBYTES, -1, -1, Integer.MAX_VALUE);

  // Resource Usage / I/O
  public static final IntegerSetting EFFECTIVE_IO_CONCURRENCY =
      integer("effective_io_concurrency", USER, 0, NONE, 16, 0, 1000);
  public static final EnumSetting IO_METHOD =
      words("io_method", POSTMASTER, 0, "worker", "sync,worker");
  public static final IntegerSetting IO_WORKERS = integer("io_workers", SIGHUP, 0, NONE, 3, 1, 32);

  // Resource Usage / Kernel Resources
  public static final IntegerSetting MAX_FILES_PER_PROCESS =
      integer("max_files_per_process", POSTMASTER, 0, NONE, 1000, 64, Integer.MAX_VALUE);

  // Resource Usage / Memory
  public static final IntegerSetting AUTOVACUUM_WORK_MEM =
      integer("autovacuum_work_mem", SIGHUP, 0, KILOBYTES, -1, -1, Integer.MAX_VALUE);
  public static final EnumSetting DYNAMIC_SHARED_MEMORY_TYPE =
      words("dynamic_shared_memory_type", POSTMASTER, 0, "posix", "posix,sysv,mmap");
  public static final RealSetting HASH_MEM_MULTIPLIER =
      real("hash_mem_multiplier", USER, 0, NONE, 2, 1, 1000);
  public static final IntegerSetting MAINTENANCE_WORK_MEM =
      integer("maintenance_work_mem", USER, 0, KILOBYTES, 65536, 64, Integer.MAX_VALUE);
  public static final IntegerSetting MAX_PREPARED_TRANSACTIONS =
      integer("max_prepared_transactions", POSTMASTER, 0, NONE, 0, 0, 262143);
  public static final IntegerSetting MAX_STACK_DEPTH =
      integer("max_stack_depth", SUPERUSER, 0, KILOBYTES, 100, 100, Integer.MAX_VALUE);
  public static final IntegerSetting SHARED_BUFFERS =
      integer("shared_buffers", POSTMASTER, 0, BLOCKS, 16384, 16, 1073741823);
  public static final IntegerSetting TEMP_BUFFERS =
      integer("temp_buffers", USER, 0, BLOCKS, 1024, 100, 1073741823);
  public static final IntegerSetting WORK_MEM =
      integer("work_mem", USER, 0, KILOBYTES, 4096, 64, Integer.MAX_VALUE);

  // Resource Usage / Worker Processes
  public static final IntegerSetting MAX_PARALLEL_WORKERS =
      integer("max_parallel_workers", USER, 0, NONE, 8, 0, 1024);
  public static final IntegerSetting MAX_PARALLEL_WORKERS_PER_GATHER =
      integer("max_parallel_workers_per_gather", USER, 0, NONE, 2, 0, 1024);
  public static final IntegerSetting MAX_WORKER_PROCESSES =
      integer("max_worker_processes", POSTMASTER, 0, NONE, 8, 0, 262143);
  public static final BooleanSetting PARALLEL_LEADER_PARTICIPATION =
      bool("parallel_leader_participation", USER, 0, true);

  // Statistics / Monitoring
  public static final EnumSetting COMPUTE_QUERY_ID =
      words("compute_query_id", SUPERUSER, 0, "auto", "auto,regress,on,off");

  // Statistics / Cumulative Query and Index Statistics
  public static final BooleanSetting TRACK_ACTIVITIES =
      bool("track_activities", SUPERUSER, 0, true);
  public static final IntegerSetting TRACK_ACTIVITY_QUERY_SIZE =
      integer("track_activity_query_size", POSTMASTER, 0, BYTES, 1024, 100, 1048576);
  public static final BooleanSetting TRACK_COUNTS = bool("track_counts", SUPERUSER, 0, true);
  public static final EnumSetting TRACK_FUNCTIONS =
      words("track_functions", SUPERUSER, 0, "none", "none,pl,all");
  public static final EnumSetting STATS_FETCH_CONSISTENCY =
      words("stats_fetch_consistency", USER, 0, "cache", "none,cache,snapshot");
  public static final BooleanSetting TRACK_COST_DELAY_TIMING =
      bool("track_cost_delay_timing", SUPERUSER, 0, false);
  public static final BooleanSetting TRACK_IO_TIMING = bool("track_io_timing", SUPERUSER, 0, false);

  // Vacuuming / Automatic Vacuuming
  public static final BooleanSetting AUTOVACUUM = bool("autovacuum", SIGHUP, 0, true);
  public static final RealSetting AUTOVACUUM_ANALYZE_SCALE_FACTOR =
      real("autovacuum_analyze_scale_factor", SIGHUP, 0, NONE, 0.1, 0, 100);
  public static final IntegerSetting AUTOVACUUM_ANALYZE_THRESHOLD =
      integer("autovacuum_analyze_threshold", SIGHUP, 0, NONE, 50, 0, Integer.MAX_VALUE);
  public static final IntegerSetting AUTOVACUUM_FREEZE_MAX_AGE =
      integer("autovacuum_freeze_max_age", POSTMASTER, 0, NONE, 200000000, 100000, 2000000000);
  public static final IntegerSetting AUTOVACUUM_MAX_WORKERS =
      integer("autovacuum_max_workers", SIGHUP, 0, NONE, 3, 1, 262143);
  public static final IntegerSetting AUTOVACUUM_NAPTIME =
      integer("autovacuum_naptime", SIGHUP, 0, SECONDS, 60, 1, 2147483);
  public static final RealSetting AUTOVACUUM_VACUUM_SCALE_FACTOR =
      real("autovacuum_vacuum_scale_factor", SIGHUP, 0, NONE, 0.2, 0, 100);
  public static final IntegerSetting AUTOVACUUM_VACUUM_THRESHOLD =
      integer("autovacuum_vacuum_threshold", SIGHUP, 0, NONE, 50, 0, Integer.MAX_VALUE);
  public static final IntegerSetting AUTOVACUUM_WORKER_SLOTS =
      integer("autovacuum_worker_slots", POSTMASTER, 0, NONE, 16, 1, 262143);

  // Vacuuming / Cost-Based Vacuum Delay
  public static final RealSetting VACUUM_COST_DELAY =
      real("vacuum_cost_delay", USER, 0, MILLISECONDS, 0, 0, 100);
  public static final IntegerSetting VACUUM_COST_LIMIT =
      integer("vacuum_cost_limit", USER, 0, NONE, 200, 1, 10000);
  public static final IntegerSetting VACUUM_COST_PAGE_DIRTY =
      integer("vacuum_cost_page_dirty", USER, 0, NONE, 20, 0, 10000);
  public static final IntegerSetting VACUUM_COST_PAGE_HIT =
      integer("vacuum_cost_page_hit", USER, 0, NONE, 1, 0, 10000);
  public static final IntegerSetting VACUUM_COST_PAGE_MISS =
      integer("vacuum_cost_page_miss", USER, 0, NONE, 2, 0, 10000);

  // Vacuuming / Freezing
  public static final IntegerSetting VACUUM_FREEZE_MIN_AGE =
      integer("vacuum_freeze_min_age", USER, 0, NONE, 50000000, 0, 1000000000);
  public static final IntegerSetting VACUUM_FREEZE_TABLE_AGE =
      integer("vacuum_freeze_table_age", USER, 0, NONE, 150000000, 0, 2000000000);
  public static final BooleanSetting VACUUM_TRUNCATE = bool("vacuum_truncate", USER, 0, true);

  // Version and Platform Compatibility / Previous PostgreSQL Versions
  public static final BooleanSetting STANDARD_CONFORMING_STRINGS =
      bool("standard_conforming_strings", USER, Setting.REPORT, true);

  // Write-Ahead Log / Archiving
  public static final StringSetting ARCHIVE_COMMAND = text("archive_command", SIGHUP, 0, "");
  public static final EnumSetting ARCHIVE_MODE =
      words("archive_mode", POSTMASTER, 0, "off", "always,on,off");
  public static final IntegerSetting ARCHIVE_TIMEOUT =
      integer("archive_timeout", SIGHUP, 0, SECONDS, 0, 0, 1073741823);

  // Write-Ahead Log / Checkpoints
  public static final IntegerSetting CHECKPOINT_FLUSH_AFTER =
      integer("checkpoint_flush_after", SIGHUP, 0, BLOCKS, 32, 0, 256);
  public static final RealSetting CHECKPOINT_COMPLETION_TARGET =
      real("checkpoint_completion_target", SIGHUP, 0, NONE, 0.9, 0, 1);
  public static final IntegerSetting CHECKPOINT_TIMEOUT =
      integer("checkpoint_timeout", SIGHUP, 0, SECONDS, 300, 30, 86400);
  public static final IntegerSetting MAX_WAL_SIZE =
      integer("max_wal_size", SIGHUP, 0, MEGABYTES, 1024, 2, Integer.MAX_VALUE);
  public static final IntegerSetting MIN_WAL_SIZE =
      integer("min_wal_size", SIGHUP, 0, MEGABYTES, 80, 2, Integer.MAX_VALUE);

  // Write-Ahead Log / Settings
  public static final IntegerSetting COMMIT_DELAY =
      integer("commit_delay", SUPERUSER, 0, NONE, 0, 0, 100000);
  public static final IntegerSetting COMMIT_SIBLINGS =
      integer("commit_siblings", USER, 0, NONE, 5, 0, 1000);
  public static final BooleanSetting FSYNC = bool("fsync", SIGHUP, 0, true);
  public static final BooleanSetting FULL_PAGE_WRITES = bool("full_page_writes", SIGHUP, 0, true);
  public static final EnumSetting SYNCHRONOUS_COMMIT =
      words("synchronous_commit", USER, 0, "on", "local,remote_write,remote_apply,on,off");
  public static final IntegerSetting WAL_BUFFERS =
      integer("wal_buffers", POSTMASTER, 0, BLOCKS, -1, -1, 262143);
  public static final EnumSetting WAL_COMPRESSION =
      words("wal_compression", SUPERUSER, 0, "off", "pglz,on,off");
  public static final BooleanSetting WAL_INIT_ZERO = bool("wal_init_zero", SUPERUSER, 0, true);
  public static final EnumSetting WAL_LEVEL =
      words("wal_level", POSTMASTER, 0, "replica", "minimal,replica,logical");
  public static final BooleanSetting WAL_LOG_HINTS = bool("wal_log_hints", POSTMASTER, 0, false);
  public static final EnumSetting WAL_SYNC_METHOD =
      words("wal_sync_method", SIGHUP, 0, "fdatasync", "fsync,fdatasync,open_sync,open_datasync");
  public static final IntegerSetting WAL_WRITER_DELAY =
      integer("wal_writer_delay", SIGHUP, 0, MILLISECONDS, 200, 1, 10000);
  public static final IntegerSetting WAL_WRITER_FLUSH_AFTER =
      integer("wal_writer_flush_after", SIGHUP, 0, BLOCKS, 128, 0, Integer.MAX_VALUE);

  // What SHOW ALL does not list: who the session is.
  public static final BooleanSetting IS_SUPERUSER =
      bool("is_superuser", INTERNAL, Setting.REPORT | Setting.NO_SHOW_ALL, false);
  public static final StringSetting ROLE = text("role", USER, Setting.NO_SHOW_ALL, "none");
  public static final StringSetting SESSION_AUTHORIZATION =
      text(
          "session_authorization",
          USER,
          Setting.REPORT | Setting.NO_SHOW_ALL | Setting.NO_RESET_ALL,
          null);

  // Ours: how connections are served.
  public static final EnumSetting BACKEND_MODEL =
      words("backend_model", POSTMASTER, Setting.EXTRA, "process", "process,thread,pool");
  public static final IntegerSetting SPARE_BACKENDS =
      integer("spare_backends", SIGHUP, Setting.EXTRA, NONE, 2, 0, 64);

  private Guc() {}
}

package pganatomy.engine.utils.guc;

import static pganatomy.engine.utils.guc.Define.bool;
import static pganatomy.engine.utils.guc.Define.integer;
import static pganatomy.engine.utils.guc.Define.text;
import static pganatomy.engine.utils.guc.Define.words;
import static pganatomy.engine.utils.guc.SettingContext.POSTMASTER;
import static pganatomy.engine.utils.guc.SettingContext.SIGHUP;
import static pganatomy.engine.utils.guc.SettingContext.SUPERUSER;
import static pganatomy.engine.utils.guc.SettingContext.USER;
import static pganatomy.engine.utils.guc.SettingUnit.BLOCKS;
import static pganatomy.engine.utils.guc.SettingUnit.BYTES;
import static pganatomy.engine.utils.guc.SettingUnit.KILOBYTES;
import static pganatomy.engine.utils.guc.SettingUnit.MEGABYTES;
import static pganatomy.engine.utils.guc.SettingUnit.MILLISECONDS;
import static pganatomy.engine.utils.guc.SettingUnit.MINUTES;
import static pganatomy.engine.utils.guc.SettingUnit.NONE;
import static pganatomy.engine.utils.guc.SettingUnit.SECONDS;

/// Settings that the engine knows but does not obey: resources, logging, and replication.
///
/// PostgreSQL: src/backend/utils/misc/guc_tables.c
final class ResourcesSettings {
  private ResourcesSettings() {}

  static Setting find(String name) {
    return switch (name) {
      case "archive_cleanup_command" -> text("archive_cleanup_command", SIGHUP, 0, "");
      case "archive_library" -> text("archive_library", SIGHUP, 0, "");
      case "backend_flush_after" -> integer("backend_flush_after", USER, 0, BLOCKS, 0, 0, 256);
      case "bgwriter_flush_after" -> integer("bgwriter_flush_after", SIGHUP, 0, BLOCKS, 64, 0, 256);
      case "checkpoint_warning" ->
          integer("checkpoint_warning", SIGHUP, 0, SECONDS, 30, 0, Integer.MAX_VALUE);
      case "commit_timestamp_buffers" ->
          integer("commit_timestamp_buffers", POSTMASTER, 0, BLOCKS, 0, 0, 131072);
      case "debug_pretty_print" -> bool("debug_pretty_print", USER, 0, true);
      case "debug_print_parse" -> bool("debug_print_parse", USER, 0, false);
      case "debug_print_rewritten" -> bool("debug_print_rewritten", USER, 0, false);
      case "event_source" -> text("event_source", POSTMASTER, 0, "PostgreSQL");
      case "file_copy_method" -> words("file_copy_method", USER, 0, "copy", "copy,clone");
      case "file_extend_method" ->
          words("file_extend_method", SIGHUP, 0, "posix_fallocate", "posix_fallocate,write_zeros");
      case "hot_standby" -> bool("hot_standby", POSTMASTER, 0, true);
      case "hot_standby_feedback" -> bool("hot_standby_feedback", SIGHUP, 0, false);
      case "huge_page_size" ->
          integer("huge_page_size", POSTMASTER, 0, KILOBYTES, 0, 0, Integer.MAX_VALUE);
      case "huge_pages" -> words("huge_pages", POSTMASTER, 0, "try", "off,on,try");
      case "idle_replication_slot_timeout" ->
          integer("idle_replication_slot_timeout", SIGHUP, 0, SECONDS, 0, 0, Integer.MAX_VALUE);
      case "io_combine_limit" -> integer("io_combine_limit", USER, 0, BLOCKS, 16, 1, 128);
      case "io_max_combine_limit" ->
          integer("io_max_combine_limit", POSTMASTER, 0, BLOCKS, 16, 1, 128);
      case "io_max_concurrency" -> integer("io_max_concurrency", POSTMASTER, 0, NONE, -1, -1, 1024);
      case "log_lock_failures" -> bool("log_lock_failures", SUPERUSER, 0, false);
      case "log_recovery_conflict_waits" -> bool("log_recovery_conflict_waits", SIGHUP, 0, false);
      case "log_replication_commands" -> bool("log_replication_commands", SUPERUSER, 0, false);
      case "log_startup_progress_interval" ->
          integer(
              "log_startup_progress_interval",
              SIGHUP,
              0,
              MILLISECONDS,
              10000,
              0,
              Integer.MAX_VALUE);
      case "logical_decoding_work_mem" ->
          integer("logical_decoding_work_mem", USER, 0, KILOBYTES, 65536, 64, Integer.MAX_VALUE);
      case "maintenance_io_concurrency" ->
          integer("maintenance_io_concurrency", USER, 0, NONE, 16, 0, 1000);
      case "max_active_replication_origins" ->
          integer("max_active_replication_origins", POSTMASTER, 0, NONE, 10, 0, 262143);
      case "max_notify_queue_pages" ->
          integer("max_notify_queue_pages", POSTMASTER, 0, NONE, 1048576, 64, Integer.MAX_VALUE);
      case "max_parallel_apply_workers_per_subscription" ->
          integer("max_parallel_apply_workers_per_subscription", SIGHUP, 0, NONE, 2, 0, 1024);
      case "max_parallel_maintenance_workers" ->
          integer("max_parallel_maintenance_workers", USER, 0, NONE, 2, 0, 1024);
      case "max_slot_wal_keep_size" ->
          integer("max_slot_wal_keep_size", SIGHUP, 0, MEGABYTES, -1, -1, Integer.MAX_VALUE);
      case "max_standby_archive_delay" ->
          integer(
              "max_standby_archive_delay", SIGHUP, 0, MILLISECONDS, 30000, -1, Integer.MAX_VALUE);
      case "max_standby_streaming_delay" ->
          integer(
              "max_standby_streaming_delay", SIGHUP, 0, MILLISECONDS, 30000, -1, Integer.MAX_VALUE);
      case "max_sync_workers_per_subscription" ->
          integer("max_sync_workers_per_subscription", SIGHUP, 0, NONE, 2, 0, 262143);
      case "min_dynamic_shared_memory" ->
          integer("min_dynamic_shared_memory", POSTMASTER, 0, MEGABYTES, 0, 0, Integer.MAX_VALUE);
      case "multixact_member_buffers" ->
          integer("multixact_member_buffers", POSTMASTER, 0, BLOCKS, 32, 16, 131072);
      case "multixact_offset_buffers" ->
          integer("multixact_offset_buffers", POSTMASTER, 0, BLOCKS, 16, 16, 131072);
      case "notify_buffers" -> integer("notify_buffers", POSTMASTER, 0, BLOCKS, 16, 16, 131072);
      case "output_plugin_libraries" ->
          text(
              "output_plugin_libraries",
              SUPERUSER,
              Setting.LIST_INPUT | Setting.SUPERUSER_ONLY,
              "pgoutput, test_decoding");
      case "primary_conninfo" -> text("primary_conninfo", SIGHUP, Setting.SUPERUSER_ONLY, "");
      case "primary_slot_name" -> text("primary_slot_name", SIGHUP, 0, "");
      case "recovery_end_command" -> text("recovery_end_command", SIGHUP, 0, "");
      case "recovery_min_apply_delay" ->
          integer("recovery_min_apply_delay", SIGHUP, 0, MILLISECONDS, 0, 0, Integer.MAX_VALUE);
      case "recovery_prefetch" -> words("recovery_prefetch", SIGHUP, 0, "try", "off,on,try");
      case "recovery_target" -> text("recovery_target", POSTMASTER, 0, "");
      case "recovery_target_action" ->
          words("recovery_target_action", POSTMASTER, 0, "pause", "pause,promote,shutdown");
      case "recovery_target_inclusive" -> bool("recovery_target_inclusive", POSTMASTER, 0, true);
      case "recovery_target_lsn" -> text("recovery_target_lsn", POSTMASTER, 0, "");
      case "recovery_target_name" -> text("recovery_target_name", POSTMASTER, 0, "");
      case "recovery_target_time" -> text("recovery_target_time", POSTMASTER, 0, "");
      case "recovery_target_timeline" -> text("recovery_target_timeline", POSTMASTER, 0, "latest");
      case "recovery_target_xid" -> text("recovery_target_xid", POSTMASTER, 0, "");
      case "restore_command" -> text("restore_command", SIGHUP, 0, "");
      case "shared_memory_type" -> words("shared_memory_type", POSTMASTER, 0, "mmap", "sysv,mmap");
      case "subtransaction_buffers" ->
          integer("subtransaction_buffers", POSTMASTER, 0, BLOCKS, 0, 0, 131072);
      case "summarize_wal" -> bool("summarize_wal", SIGHUP, 0, false);
      case "sync_replication_slots" -> bool("sync_replication_slots", SIGHUP, 0, false);
      case "synchronized_standby_slots" ->
          text("synchronized_standby_slots", SIGHUP, Setting.LIST_INPUT, "");
      case "synchronous_standby_names" ->
          text("synchronous_standby_names", SIGHUP, Setting.LIST_INPUT, "");
      case "syslog_facility" ->
          words(
              "syslog_facility",
              SIGHUP,
              0,
              "local0",
              "local0,local1,local2,local3,local4,local5,local6,local7");
      case "syslog_ident" -> text("syslog_ident", SIGHUP, 0, "postgres");
      case "syslog_sequence_numbers" -> bool("syslog_sequence_numbers", SIGHUP, 0, true);
      case "syslog_split_messages" -> bool("syslog_split_messages", SIGHUP, 0, true);
      case "track_commit_timestamp" -> bool("track_commit_timestamp", POSTMASTER, 0, false);
      case "transaction_buffers" ->
          integer("transaction_buffers", POSTMASTER, 0, BLOCKS, 0, 0, 131072);
      case "vacuum_buffer_usage_limit" ->
          integer("vacuum_buffer_usage_limit", USER, 0, KILOBYTES, 2048, 0, 16777216);
      case "wal_decode_buffer_size" ->
          integer("wal_decode_buffer_size", POSTMASTER, 0, BYTES, 524288, 65536, 1073741823);
      case "wal_keep_size" ->
          integer("wal_keep_size", SIGHUP, 0, MEGABYTES, 0, 0, Integer.MAX_VALUE);
      case "wal_receiver_create_temp_slot" ->
          bool("wal_receiver_create_temp_slot", SIGHUP, 0, false);
      case "wal_receiver_status_interval" ->
          integer("wal_receiver_status_interval", SIGHUP, 0, SECONDS, 10, 0, 2147483);
      case "wal_receiver_timeout" ->
          integer("wal_receiver_timeout", SIGHUP, 0, MILLISECONDS, 60000, 0, Integer.MAX_VALUE);
      case "wal_recycle" -> bool("wal_recycle", SUPERUSER, 0, true);
      case "wal_retrieve_retry_interval" ->
          integer(
              "wal_retrieve_retry_interval", SIGHUP, 0, MILLISECONDS, 5000, 1, Integer.MAX_VALUE);
      case "wal_sender_timeout" ->
          integer("wal_sender_timeout", USER, 0, MILLISECONDS, 60000, 0, Integer.MAX_VALUE);
      case "wal_skip_threshold" ->
          integer("wal_skip_threshold", USER, 0, KILOBYTES, 2048, 0, Integer.MAX_VALUE);
      case "wal_summary_keep_time" ->
          integer("wal_summary_keep_time", SIGHUP, 0, MINUTES, 14400, 0, 35791394);
      default -> null;
    };
  }
}

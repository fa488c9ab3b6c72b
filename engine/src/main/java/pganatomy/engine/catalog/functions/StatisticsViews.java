package pganatomy.engine.catalog.functions;

/// The queries of the views whose names begin with `pg_stat`.
///
/// PostgreSQL: src/backend/catalog/system_views.sql
final class StatisticsViews {
  private StatisticsViews() {}

  static String text(String name) {
    return switch (name) {
      case "pg_stat_activity", "pg_stat_ssl", "pg_stat_gssapi", "pg_stat_replication" ->
          ofProcesses(name);
      case "pg_stat_all_tables", "pg_stat_xact_all_tables", "pg_statio_all_tables" ->
          ofTables(name);
      case "pg_stat_sys_tables",
          "pg_stat_user_tables",
          "pg_stat_xact_sys_tables",
          "pg_stat_xact_user_tables",
          "pg_statio_sys_tables",
          "pg_statio_user_tables",
          "pg_stat_sys_indexes",
          "pg_stat_user_indexes",
          "pg_statio_sys_indexes",
          "pg_statio_user_indexes",
          "pg_statio_sys_sequences",
          "pg_statio_user_sequences" ->
          part(name);
      case "pg_statio_all_sequences" ->
          """
          SELECT c.oid, n.nspname, c.relname,
            pg_stat_get_blocks_fetched(c.oid) - pg_stat_get_blocks_hit(c.oid),
            pg_stat_get_blocks_hit(c.oid)
          FROM pg_class c LEFT JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE c.relkind = 'S'\
          """;
      case "pg_stat_all_indexes", "pg_statio_all_indexes" -> ofIndexes(name);
      case "pg_stats" -> columnStatistics();
      case "pg_stat_progress_vacuum",
          "pg_stat_progress_analyze",
          "pg_stat_progress_cluster",
          "pg_stat_progress_create_index",
          "pg_stat_progress_copy",
          "pg_stat_progress_basebackup" ->
          ProgressViews.text(name);
      case "pg_stat_user_functions", "pg_stat_xact_user_functions" -> ofFunctions(name);
      case "pg_stat_wal_receiver",
          "pg_stat_subscription",
          "pg_stat_subscription_stats",
          "pg_stat_replication_slots",
          "pg_stat_recovery_prefetch" ->
          ofReplication(name);
      default -> ofServer(name);
    };
  }

  // ---------------------------------------------------------------- processes

  private static String ofProcesses(String name) {
    return switch (name) {
      case "pg_stat_activity" ->
          """
          SELECT a.datid, d.datname, a.pid, a.leader_pid, a.usesysid, r.rolname, a.application_name,
            a.client_addr, a.client_hostname, a.client_port, a.backend_start, a.xact_start,
            a.query_start, a.state_change, a.wait_event_type, a.wait_event, a.state, a.backend_xid,
            a.backend_xmin, a.query_id, a.query, a.backend_type
          FROM pg_stat_get_activity(NULL) a
            LEFT JOIN pg_database d ON d.oid = a.datid
            LEFT JOIN pg_authid r ON r.oid = a.usesysid\
          """;
      case "pg_stat_ssl" ->
          """
          SELECT pid, ssl, sslversion, sslcipher, sslbits, ssl_client_dn, ssl_client_serial,
            ssl_issuer_dn
          FROM pg_stat_get_activity(NULL) a WHERE client_port IS NOT NULL\
          """;
      case "pg_stat_gssapi" ->
          """
          SELECT pid, gss_auth, gss_princ, gss_enc, gss_delegation
          FROM pg_stat_get_activity(NULL) a WHERE client_port IS NOT NULL\
          """;
      default ->
          """
          SELECT a.pid, a.usesysid, r.rolname, a.application_name, a.client_addr,
            a.client_hostname, a.client_port, a.backend_start, a.backend_xmin, w.state, w.sent_lsn,
            w.write_lsn, w.flush_lsn, w.replay_lsn, w.write_lag, w.flush_lag, w.replay_lag,
            w.sync_priority, w.sync_state, w.reply_time
          FROM pg_stat_get_activity(NULL) a JOIN pg_stat_get_wal_senders() w ON w.pid = a.pid
            LEFT JOIN pg_authid r ON r.oid = a.usesysid\
          """;
    };
  }

  private static String ofReplication(String name) {
    return switch (name) {
      case "pg_stat_wal_receiver" ->
          "SELECT * FROM pg_stat_get_wal_receiver() s WHERE s.pid IS NOT NULL";
      case "pg_stat_recovery_prefetch" -> "SELECT * FROM pg_stat_get_recovery_prefetch() s";
      case "pg_stat_subscription" ->
          """
          SELECT u.oid, u.subname, s.worker_type, s.pid, s.leader_pid, s.relid, s.received_lsn,
            s.last_msg_send_time, s.last_msg_receipt_time, s.latest_end_lsn, s.latest_end_time
          FROM pg_subscription u LEFT JOIN pg_stat_get_subscription(NULL) s ON s.subid = u.oid\
          """;
      case "pg_stat_subscription_stats" ->
          """
          SELECT s.subid, u.subname, s.apply_error_count, s.sync_error_count,
            s.confl_insert_exists, s.confl_update_origin_differs, s.confl_update_exists,
            s.confl_update_missing, s.confl_delete_origin_differs, s.confl_delete_missing,
            s.confl_multiple_unique_conflicts, s.stats_reset
          FROM pg_subscription u, LATERAL pg_stat_get_subscription_stats(u.oid) s\
          """;
      default ->
          """
          SELECT s.slot_name, s.spill_txns, s.spill_count, s.spill_bytes, s.stream_txns,
            s.stream_count, s.stream_bytes, s.total_txns, s.total_bytes, s.stats_reset
          FROM pg_replication_slots r, LATERAL pg_stat_get_replication_slot(r.slot_name) s
          WHERE r.datoid IS NOT NULL\
          """;
    };
  }

  private static String ofFunctions(String name) {
    String of = name.contains("_xact_") ? "pg_stat_get_xact_function_" : "pg_stat_get_function_";
    return """
    SELECT p.oid, n.nspname, p.proname, #calls(p.oid), #total_time(p.oid), #self_time(p.oid)
    FROM pg_proc p LEFT JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE p.prolang <> 12 AND #calls(p.oid) IS NOT NULL\
    """
        .replace("#", of);
  }

  // ---------------------------------------------------------------- tables and indexes

  private static String ofTables(String name) {
    return switch (name) {
      case "pg_stat_all_tables" ->
          """
          SELECT c.oid, n.nspname, c.relname, pg_stat_get_numscans(c.oid),
            pg_stat_get_lastscan(c.oid), pg_stat_get_tuples_returned(c.oid),
            i.idx_scan, i.last_idx_scan,
            i.idx_tup_fetch + pg_stat_get_tuples_fetched(c.oid),
            pg_stat_get_tuples_inserted(c.oid), pg_stat_get_tuples_updated(c.oid),
            pg_stat_get_tuples_deleted(c.oid), pg_stat_get_tuples_hot_updated(c.oid),
            pg_stat_get_tuples_newpage_updated(c.oid), pg_stat_get_live_tuples(c.oid),
            pg_stat_get_dead_tuples(c.oid), pg_stat_get_mod_since_analyze(c.oid),
            pg_stat_get_ins_since_vacuum(c.oid), pg_stat_get_last_vacuum_time(c.oid),
            pg_stat_get_last_autovacuum_time(c.oid), pg_stat_get_last_analyze_time(c.oid),
            pg_stat_get_last_autoanalyze_time(c.oid), pg_stat_get_vacuum_count(c.oid),
            pg_stat_get_autovacuum_count(c.oid), pg_stat_get_analyze_count(c.oid),
            pg_stat_get_autoanalyze_count(c.oid), pg_stat_get_total_vacuum_time(c.oid),
            pg_stat_get_total_autovacuum_time(c.oid), pg_stat_get_total_analyze_time(c.oid),
            pg_stat_get_total_autoanalyze_time(c.oid)
          FROM pg_class c LEFT JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN (SELECT indrelid, sum(pg_stat_get_numscans(indexrelid))::bigint AS idx_scan,
                max(pg_stat_get_lastscan(indexrelid)) AS last_idx_scan,
                sum(pg_stat_get_tuples_fetched(indexrelid))::bigint AS idx_tup_fetch
              FROM pg_index GROUP BY indrelid) i ON i.indrelid = c.oid
          WHERE c.relkind IN ('r', 't', 'm', 'p')\
          """;
      case "pg_stat_xact_all_tables" ->
          """
          SELECT c.oid, n.nspname, c.relname, pg_stat_get_xact_numscans(c.oid),
            pg_stat_get_xact_tuples_returned(c.oid), i.idx_scan,
            i.idx_tup_fetch + pg_stat_get_xact_tuples_fetched(c.oid),
            pg_stat_get_xact_tuples_inserted(c.oid), pg_stat_get_xact_tuples_updated(c.oid),
            pg_stat_get_xact_tuples_deleted(c.oid), pg_stat_get_xact_tuples_hot_updated(c.oid),
            pg_stat_get_xact_tuples_newpage_updated(c.oid)
          FROM pg_class c LEFT JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN (SELECT indrelid,
                sum(pg_stat_get_xact_numscans(indexrelid))::bigint AS idx_scan,
                sum(pg_stat_get_xact_tuples_fetched(indexrelid))::bigint AS idx_tup_fetch
              FROM pg_index GROUP BY indrelid) i ON i.indrelid = c.oid
          WHERE c.relkind IN ('r', 't', 'm', 'p')\
          """;
      default ->
          """
          SELECT c.oid, n.nspname, c.relname,
            pg_stat_get_blocks_fetched(c.oid) - pg_stat_get_blocks_hit(c.oid),
            pg_stat_get_blocks_hit(c.oid), i.blks_read, i.blks_hit,
            pg_stat_get_blocks_fetched(t.oid) - pg_stat_get_blocks_hit(t.oid),
            pg_stat_get_blocks_hit(t.oid), x.blks_read, x.blks_hit
          FROM pg_class c LEFT JOIN pg_class t ON t.oid = c.reltoastrelid
            LEFT JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN (\
          """
              + indexBlocks()
              + ") i ON i.indrelid = c.oid LEFT JOIN ("
              + indexBlocks()
              + ") x ON x.indrelid = t.oid WHERE c.relkind IN ('r', 't', 'm')";
    };
  }

  private static String indexBlocks() {
    return "SELECT indrelid, sum(pg_stat_get_blocks_fetched(indexrelid)"
        + " - pg_stat_get_blocks_hit(indexrelid))::bigint AS blks_read,"
        + " sum(pg_stat_get_blocks_hit(indexrelid))::bigint AS blks_hit"
        + " FROM pg_index GROUP BY indrelid";
  }

  private static String ofIndexes(String name) {
    String columns =
        name.equals("pg_stat_all_indexes")
            ? "pg_stat_get_numscans(i.oid), pg_stat_get_lastscan(i.oid),"
                + " pg_stat_get_tuples_returned(i.oid), pg_stat_get_tuples_fetched(i.oid)"
            : "pg_stat_get_blocks_fetched(i.oid) - pg_stat_get_blocks_hit(i.oid),"
                + " pg_stat_get_blocks_hit(i.oid)";
    return "SELECT c.oid, i.oid, n.nspname, c.relname, i.relname, "
        + columns
        + " FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid"
        + " JOIN pg_class i ON i.oid = x.indexrelid"
        + " LEFT JOIN pg_namespace n ON n.oid = c.relnamespace"
        + " WHERE c.relkind IN ('r', 't', 'm')";
  }

  /// The system's or the users' part of a view over all.
  private static String part(String name) {
    boolean isSystem = name.contains("_sys_");
    String all = name.replace("_sys_", "_all_").replace("_user_", "_all_");
    String inSystem =
        "(schemaname IN ('pg_catalog', 'information_schema')" + " OR schemaname ~ '^pg_toast')";
    return "SELECT * FROM " + all + " WHERE " + (isSystem ? "" : "NOT ") + inSystem;
  }

  // ---------------------------------------------------------------- databases and the server

  private static String ofServer(String name) {
    return switch (name) {
      case "pg_stat_database" ->
          """
          SELECT d.oid, d.datname,
            CASE WHEN d.oid = 0 THEN 0 ELSE pg_stat_get_db_numbackends(d.oid) END,
            pg_stat_get_db_xact_commit(d.oid), pg_stat_get_db_xact_rollback(d.oid),
            pg_stat_get_db_blocks_fetched(d.oid) - pg_stat_get_db_blocks_hit(d.oid),
            pg_stat_get_db_blocks_hit(d.oid), pg_stat_get_db_tuples_returned(d.oid),
            pg_stat_get_db_tuples_fetched(d.oid), pg_stat_get_db_tuples_inserted(d.oid),
            pg_stat_get_db_tuples_updated(d.oid), pg_stat_get_db_tuples_deleted(d.oid),
            pg_stat_get_db_conflict_all(d.oid), pg_stat_get_db_temp_files(d.oid),
            pg_stat_get_db_temp_bytes(d.oid), pg_stat_get_db_deadlocks(d.oid),
            pg_stat_get_db_checksum_failures(d.oid), pg_stat_get_db_checksum_last_failure(d.oid),
            pg_stat_get_db_blk_read_time(d.oid), pg_stat_get_db_blk_write_time(d.oid),
            pg_stat_get_db_session_time(d.oid), pg_stat_get_db_active_time(d.oid),
            pg_stat_get_db_idle_in_transaction_time(d.oid), pg_stat_get_db_sessions(d.oid),
            pg_stat_get_db_sessions_abandoned(d.oid), pg_stat_get_db_sessions_fatal(d.oid),
            pg_stat_get_db_sessions_killed(d.oid),
            pg_stat_get_db_parallel_workers_to_launch(d.oid),
            pg_stat_get_db_parallel_workers_launched(d.oid), pg_stat_get_db_stat_reset_time(d.oid)
          FROM (SELECT 0::oid AS oid, NULL::name AS datname
            UNION ALL SELECT oid, datname FROM pg_database) d\
          """;
      case "pg_stat_database_conflicts" ->
          """
          SELECT d.oid, d.datname, pg_stat_get_db_conflict_tablespace(d.oid),
            pg_stat_get_db_conflict_lock(d.oid), pg_stat_get_db_conflict_snapshot(d.oid),
            pg_stat_get_db_conflict_bufferpin(d.oid),
            pg_stat_get_db_conflict_startup_deadlock(d.oid),
            pg_stat_get_db_conflict_logicalslot(d.oid)
          FROM pg_database d\
          """;
      case "pg_stat_bgwriter" ->
          """
          SELECT pg_stat_get_bgwriter_buf_written_clean(),
            pg_stat_get_bgwriter_maxwritten_clean(), pg_stat_get_buf_alloc(),
            pg_stat_get_bgwriter_stat_reset_time()\
          """;
      case "pg_stat_checkpointer" ->
          """
          SELECT pg_stat_get_checkpointer_num_timed(), pg_stat_get_checkpointer_num_requested(),
            pg_stat_get_checkpointer_num_performed(),
            pg_stat_get_checkpointer_restartpoints_timed(),
            pg_stat_get_checkpointer_restartpoints_requested(),
            pg_stat_get_checkpointer_restartpoints_performed(),
            pg_stat_get_checkpointer_write_time(), pg_stat_get_checkpointer_sync_time(),
            pg_stat_get_checkpointer_buffers_written(), pg_stat_get_checkpointer_slru_written(),
            pg_stat_get_checkpointer_stat_reset_time()\
          """;
      case "pg_stat_io" -> "SELECT * FROM pg_stat_get_io() b";
      case "pg_stat_archiver" -> "SELECT * FROM pg_stat_get_archiver() a";
      case "pg_stat_slru" -> "SELECT * FROM pg_stat_get_slru() s";
      case "pg_stat_wal" -> "SELECT * FROM pg_stat_get_wal() w";
      default -> null;
    };
  }

  /// The statistics of one kind stand in the slot, of five, whose `stakind` says so.
  private static String slot(int kind, String field) {
    StringBuilder text = new StringBuilder("CASE ").append(kind);
    for (int i = 1; i <= 5; i++) {
      text.append(" WHEN s.stakind")
          .append(i)
          .append(" THEN s.")
          .append(field.replace("#", "" + i));
    }
    return text.append(" END").toString();
  }

  private static String columnStatistics() {
    return "SELECT n.nspname, c.relname, a.attname, s.stainherit, s.stanullfrac, s.stawidth,"
        + " s.stadistinct, "
        + slot(1, "stavalues#")
        + ", "
        + slot(1, "stanumbers#")
        + ", "
        + slot(2, "stavalues#")
        + ", "
        + slot(3, "stanumbers#[1]")
        + ", "
        + slot(4, "stavalues#")
        + ", "
        + slot(4, "stanumbers#")
        + ", "
        + slot(5, "stanumbers#")
        + ", "
        + slot(6, "stavalues#")
        + ", "
        + slot(6, "stanumbers#[1]")
        + ", "
        + slot(7, "stavalues#")
        + " FROM pg_statistic s JOIN pg_class c ON c.oid = s.starelid"
        + " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = s.staattnum"
        + " LEFT JOIN pg_namespace n ON n.oid = c.relnamespace"
        + " WHERE NOT a.attisdropped AND has_column_privilege(c.oid, a.attnum, 'select')";
  }
}

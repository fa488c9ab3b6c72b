package pganatomy.engine.utils.adt;

/// Rows of `pg_proc`, taken from PostgreSQL 18 by tests/tools/catalog-rows.py: data, not code.
///
/// PostgreSQL: src/include/catalog/pg_proc.dat
final class ExtensionFunctionRows {
  static final String ROWS =
      """
      bt_index_check\t8712\t2205\t2278\tf\tt\tf\tv\tU\tbt_index_check\t0\t1\t0\tindex\t\t\t
      bt_index_check\t8713\t2205 16\t2278\tf\tt\tf\tv\tU\tbt_index_check\t0\t1\t0\tindex heapallindexed\t\t\t
      bt_index_check\t8714\t2205 16 16\t2278\tf\tt\tf\tv\tU\tbt_index_check\t0\t1\t0\tindex heapallindexed checkunique\t\t\t
      bt_index_parent_check\t8715\t2205\t2278\tf\tt\tf\tv\tU\tbt_index_parent_check\t0\t1\t0\tindex\t\t\t
      bt_index_parent_check\t8716\t2205 16\t2278\tf\tt\tf\tv\tU\tbt_index_parent_check\t0\t1\t0\tindex heapallindexed\t\t\t
      bt_index_parent_check\t8717\t2205 16 16\t2278\tf\tt\tf\tv\tU\tbt_index_parent_check\t0\t1\t0\tindex heapallindexed rootdescend\t\t\t
      bt_index_parent_check\t8718\t2205 16 16 16\t2278\tf\tt\tf\tv\tU\tbt_index_parent_check\t0\t1\t0\tindex heapallindexed rootdescend checkunique\t\t\t
      bt_metap\t8706\t25\t2249\tf\tt\tf\tv\tH\tbt_metap\t0\t1\t0\trelname\t23 23 20 20 20 20 20 701 16\tmagic version root level fastroot fastlevel last_cleanup_num_delpages last_cleanup_num_tuples allequalimage\t
      bt_multi_page_stats\t8711\t25 20 20\t2249\tt\tt\tf\tv\tQ\tbt_multi_page_stats\t0\t1\t1000\trelname blkno blk_count\t20 18 23 23 23 23 23 20 20 20 23\tblkno type live_items dead_items avg_item_size page_size free_size btpo_prev btpo_next btpo_level btpo_flags\t
      bt_page_items\t8709\t25 20\t2249\tt\tt\tf\tv\tQ\tbt_page_items_1_9\t0\t1\t1000\trelname blkno\t21 27 21 16 16 25 16 27 1010\titemoffset ctid itemlen nulls vars data dead htid tids\t
      bt_page_items\t8710\t17\t2249\tt\tt\tf\tv\tQ\tbt_page_items_bytea\t0\t1\t1000\tpage\t21 27 21 16 16 25 16 27 1010\titemoffset ctid itemlen nulls vars data dead htid tids\t
      bt_page_stats\t8707\t25 20\t2249\tf\tt\tf\tv\tH\tbt_page_stats_1_9\t0\t1\t0\trelname blkno\t20 18 23 23 23 23 23 20 20 20 23\tblkno type live_items dead_items avg_item_size page_size free_size btpo_prev btpo_next btpo_level btpo_flags\t
      fsm_page_contents\t8704\t17\t25\tf\tt\tf\tv\tH\tfsm_page_contents\t0\t1\t0\tpage\t\t\t
      get_raw_page\t8700\t25 20\t17\tf\tt\tf\tv\tH\tget_raw_page_1_9\t0\t1\t0\t\t\t\t
      get_raw_page\t8701\t25 25 20\t17\tf\tt\tf\tv\tH\tget_raw_page_fork_1_9\t0\t1\t0\t\t\t\t
      heap_page_items\t8708\t17\t2249\tt\tt\tf\tv\tQ\theap_page_items\t0\t1\t1000\tpage\t21 21 21 21 28 28 23 27 23 23 21 25 26 17\tlp lp_off lp_flags lp_len t_xmin t_xmax t_field3 t_ctid t_infomask2 t_infomask t_hoff t_bits t_oid t_data\t
      heap_tuple_infomask_flags\t8705\t23 23\t2249\tf\tt\tf\tv\tH\theap_tuple_infomask_flags\t0\t1\t0\tt_infomask t_infomask2\t1009 1009\traw_flags combined_flags\t
      page_checksum\t8703\t17 20\t21\tf\tt\tf\tv\tH\tpage_checksum_1_9\t0\t1\t0\tpage blkno\t\t\t
      page_header\t8702\t17\t2249\tf\tt\tf\tv\tH\tpage_header\t0\t1\t0\tpage\t3220 21 21 23 23 23 23 21 28\tlsn checksum flags lower upper special pagesize version prune_xid\t
      pg_buffercache_pages\t8724\t\t2249\tt\tf\tf\tv\tM\tpg_buffercache_pages\t0\t1\t1000\t\t23 26 26 26 21 20 16 21 23\tbufferid relfilenode reltablespace reldatabase relforknumber relblocknumber isdirty usagecount pinning_backends\t
      pg_buffercache_summary\t8725\t\t2249\tf\tf\tf\tv\tM\tpg_buffercache_summary\t0\t1\t0\t\t23 23 23 23 701\tbuffers_used buffers_unused buffers_dirty buffers_pinned usagecount_avg\t
      pg_buffercache_usage_counts\t8726\t\t2249\tt\tf\tf\tv\tM\tpg_buffercache_usage_counts\t0\t1\t1000\t\t23 23 23 23\tusage_count buffers dirty pinned\t
      pg_get_wal_block_info\t8722\t3220 3220 16\t2249\tt\tt\tf\tv\tu\tpg_get_wal_block_info\t0\t1\t1000\tstart_lsn end_lsn show_data\t3220 3220 3220 21 26 26 26 21 20 28 25 25 23 23 23 23 1009 25 17 17\tstart_lsn end_lsn prev_lsn block_id reltablespace reldatabase relfilenode relforknumber relblocknumber xid resource_manager record_type record_length main_data_length block_data_length block_fpi_length block_fpi_info description block_data block_fpi_data\ttrue
      pg_get_wal_record_info\t8720\t3220\t2249\tf\tt\tf\tv\tw\tpg_get_wal_record_info\t0\t1\t0\tin_lsn\t3220 3220 3220 28 25 25 23 23 23 25 25\tstart_lsn end_lsn prev_lsn xid resource_manager record_type record_length main_data_length fpi_length description block_ref\t
      pg_get_wal_records_info\t8721\t3220 3220\t2249\tt\tt\tf\tv\tu\tpg_get_wal_records_info\t0\t1\t1000\tstart_lsn end_lsn\t3220 3220 3220 28 25 25 23 23 23 25 25\tstart_lsn end_lsn prev_lsn xid resource_manager record_type record_length main_data_length fpi_length description block_ref\t
      pg_get_wal_stats\t8723\t3220 3220 16\t2249\tt\tt\tf\tv\tu\tpg_get_wal_stats\t0\t1\t1000\tstart_lsn end_lsn per_record\t25 20 701 20 701 20 701 20 701\tresource_manager/record_type count count_percentage record_size record_size_percentage fpi_size fpi_size_percentage combined_size combined_size_percentage\tfalse
      pg_stat_statements\t8727\t16\t2249\tt\tt\tf\tv\tX\tpg_stat_statements_1_12\t0\t1\t1000\tshowtext\t26 26 16 20 25 20 701 701 701 701 701 20 701 701 701 701 701 20 20 20 20 20 20 20 20 20 20 20 701 701 701 701 701 701 20 20 1700 20 20 701 20 701 20 701 20 701 20 701 20 20 1184 1184\tuserid dbid toplevel queryid query plans total_plan_time min_plan_time max_plan_time mean_plan_time stddev_plan_time calls total_exec_time min_exec_time max_exec_time mean_exec_time stddev_exec_time rows shared_blks_hit shared_blks_read shared_blks_dirtied shared_blks_written local_blks_hit local_blks_read local_blks_dirtied local_blks_written temp_blks_read temp_blks_written shared_blk_read_time shared_blk_write_time local_blk_read_time local_blk_write_time temp_blk_read_time temp_blk_write_time wal_records wal_fpi wal_bytes wal_buffers_full jit_functions jit_generation_time jit_inlining_count jit_inlining_time jit_optimization_count jit_optimization_time jit_emission_count jit_emission_time jit_deform_count jit_deform_time parallel_workers_to_launch parallel_workers_launched stats_since minmax_stats_since\t
      pg_stat_statements_info\t8728\t\t2249\tf\tt\tf\tv\tX\tpg_stat_statements_info\t0\t1\t0\t\t20 1184\tdealloc stats_reset\t
      pg_stat_statements_reset\t8729\t26 26 20 16\t1184\tf\tt\tf\tv\tX\tpg_stat_statements_reset_1_11\t0\t1\t0\tuserid dbid queryid minmax_only\t\t\t0;0;0;false
      verify_heapam\t8719\t2205 16 16 25 20 20\t2249\tt\tf\tf\tv\tQ\tverify_heapam\t0\t1\t1000\trelation on_error_stop check_toast skip startblock endblock\t20 23 23 25\tblkno offnum attnum msg\tfalse;false;'none'::text;NULL::bigint;NULL::bigint
      """;

  static final String INDEX =
      """
      0870000174708701001811087020023200870300224408704001676087050021010870600069608707001455\
      0870800188308709001133087100012990871100088808712000000087130000700871400015808715000261\
      0871600034508717000447087180005640871900557008720003425087210036730872200298308723003942\
      087240024740872500268708726002850087270042390872800532608729005431\
      """;

  private ExtensionFunctionRows() {}

  static String[] parts() {
    return new String[] {ROWS};
  }
}

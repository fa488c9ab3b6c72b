package pganatomy.engine.utils.adt;

/// Rows of `pg_proc`, taken from PostgreSQL 18 by tests/tools/extension-rows.py: data, not code.
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
      verify_heapam\t8719\t2205 16 16 25 20 20\t2249\tt\tf\tf\tv\tQ\tverify_heapam\t0\t1\t1000\trelation on_error_stop check_toast skip startblock endblock\t20 23 23 25\tblkno offnum attnum msg\tfalse;false;'none'::text;NULL::bigint;NULL::bigint
      """;

  static final String INDEX =
      """
      0870000174708701001811087020023200870300224408704001676087050021010870600069608707001455\
      0870800188308709001133087100012990871100088808712000000087130000700871400015808715000261\
      08716000345087170004470871800056408719002474\
      """;

  private ExtensionFunctionRows() {}

  static String[] parts() {
    return new String[] {ROWS};
  }
}

package pganatomy.engine.utils.guc;

import static pganatomy.engine.utils.guc.Define.bool;
import static pganatomy.engine.utils.guc.Define.integer;
import static pganatomy.engine.utils.guc.Define.real;
import static pganatomy.engine.utils.guc.SettingContext.POSTMASTER;
import static pganatomy.engine.utils.guc.SettingContext.SIGHUP;
import static pganatomy.engine.utils.guc.SettingContext.SUPERUSER;
import static pganatomy.engine.utils.guc.SettingContext.USER;
import static pganatomy.engine.utils.guc.SettingUnit.BLOCKS;
import static pganatomy.engine.utils.guc.SettingUnit.MILLISECONDS;
import static pganatomy.engine.utils.guc.SettingUnit.NONE;

/// Settings that the engine knows but does not obey: the planner and the statistics.
///
/// PostgreSQL: src/backend/utils/misc/guc_tables.c
final class PlannerSettings {
  private PlannerSettings() {}

  static Setting find(String name) {
    return switch (name) {
      case "autovacuum_multixact_freeze_max_age" ->
          integer(
              "autovacuum_multixact_freeze_max_age",
              POSTMASTER,
              0,
              NONE,
              400000000,
              10000,
              2000000000);
      case "autovacuum_vacuum_cost_delay" ->
          real("autovacuum_vacuum_cost_delay", SIGHUP, 0, MILLISECONDS, 2, -1, 100);
      case "autovacuum_vacuum_cost_limit" ->
          integer("autovacuum_vacuum_cost_limit", SIGHUP, 0, NONE, -1, -1, 10000);
      case "autovacuum_vacuum_insert_scale_factor" ->
          real("autovacuum_vacuum_insert_scale_factor", SIGHUP, 0, NONE, 0.2, 0, 100);
      case "autovacuum_vacuum_insert_threshold" ->
          integer(
              "autovacuum_vacuum_insert_threshold", SIGHUP, 0, NONE, 1000, -1, Integer.MAX_VALUE);
      case "autovacuum_vacuum_max_threshold" ->
          integer(
              "autovacuum_vacuum_max_threshold", SIGHUP, 0, NONE, 100000000, -1, Integer.MAX_VALUE);
      case "cursor_tuple_fraction" -> real("cursor_tuple_fraction", USER, 0, NONE, 0.1, 0, 1);
      case "enable_async_append" -> bool("enable_async_append", USER, 0, true);
      case "enable_distinct_reordering" -> bool("enable_distinct_reordering", USER, 0, true);
      case "enable_gathermerge" -> bool("enable_gathermerge", USER, 0, true);
      case "enable_group_by_reordering" -> bool("enable_group_by_reordering", USER, 0, true);
      case "enable_parallel_append" -> bool("enable_parallel_append", USER, 0, true);
      case "enable_parallel_hash" -> bool("enable_parallel_hash", USER, 0, true);
      case "enable_partitionwise_aggregate" ->
          bool("enable_partitionwise_aggregate", USER, 0, false);
      case "enable_partitionwise_join" -> bool("enable_partitionwise_join", USER, 0, false);
      case "enable_self_join_elimination" -> bool("enable_self_join_elimination", USER, 0, true);
      case "geqo" -> bool("geqo", USER, 0, true);
      case "geqo_effort" -> integer("geqo_effort", USER, 0, NONE, 5, 1, 10);
      case "geqo_generations" ->
          integer("geqo_generations", USER, 0, NONE, 0, 0, Integer.MAX_VALUE);
      case "geqo_pool_size" -> integer("geqo_pool_size", USER, 0, NONE, 0, 0, Integer.MAX_VALUE);
      case "geqo_seed" -> real("geqo_seed", USER, 0, NONE, 0, 0, 1);
      case "geqo_selection_bias" -> real("geqo_selection_bias", USER, 0, NONE, 2, 1.5, 2);
      case "geqo_threshold" -> integer("geqo_threshold", USER, 0, NONE, 12, 2, Integer.MAX_VALUE);
      case "jit_above_cost" -> real("jit_above_cost", USER, 0, NONE, 100000, -1, Double.MAX_VALUE);
      case "jit_inline_above_cost" ->
          real("jit_inline_above_cost", USER, 0, NONE, 500000, -1, Double.MAX_VALUE);
      case "jit_optimize_above_cost" ->
          real("jit_optimize_above_cost", USER, 0, NONE, 500000, -1, Double.MAX_VALUE);
      case "log_executor_stats" -> bool("log_executor_stats", SUPERUSER, 0, false);
      case "log_parser_stats" -> bool("log_parser_stats", SUPERUSER, 0, false);
      case "log_planner_stats" -> bool("log_planner_stats", SUPERUSER, 0, false);
      case "log_statement_stats" -> bool("log_statement_stats", SUPERUSER, 0, false);
      case "min_parallel_index_scan_size" ->
          integer("min_parallel_index_scan_size", USER, 0, BLOCKS, 64, 0, 715827882);
      case "min_parallel_table_scan_size" ->
          integer("min_parallel_table_scan_size", USER, 0, BLOCKS, 1024, 0, 715827882);
      case "recursive_worktable_factor" ->
          real("recursive_worktable_factor", USER, 0, NONE, 10, 0.001, 1e+06);
      case "stats_fetch_consistency" -> Guc.STATS_FETCH_CONSISTENCY;
      case "track_cost_delay_timing" -> Guc.TRACK_COST_DELAY_TIMING;
      case "track_wal_io_timing" -> bool("track_wal_io_timing", SUPERUSER, 0, false);
      case "vacuum_failsafe_age" ->
          integer("vacuum_failsafe_age", USER, 0, NONE, 1600000000, 0, 2100000000);
      case "vacuum_max_eager_freeze_failure_rate" ->
          real("vacuum_max_eager_freeze_failure_rate", USER, 0, NONE, 0.03, 0, 1);
      case "vacuum_multixact_failsafe_age" ->
          integer("vacuum_multixact_failsafe_age", USER, 0, NONE, 1600000000, 0, 2100000000);
      case "vacuum_multixact_freeze_min_age" ->
          integer("vacuum_multixact_freeze_min_age", USER, 0, NONE, 5000000, 0, 1000000000);
      case "vacuum_multixact_freeze_table_age" ->
          integer("vacuum_multixact_freeze_table_age", USER, 0, NONE, 150000000, 0, 2000000000);
      default -> null;
    };
  }
}

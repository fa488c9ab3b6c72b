package pganatomy.engine.catalog.functions;

import java.util.List;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ListSource;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.SetReturningFunction;

/// Lists of what this server cannot have yet: standbys, slots, prepared transactions.
///
/// PostgreSQL: src/backend/replication/walsender.c, slotfuncs.c
final class EmptyRows implements SetReturningFunction {
  private final String symbol;

  EmptyRows(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public RowSource open(Object[] arguments, FunctionContext context) {
    return switch (symbol) {
      case "pg_stat_get_wal_senders",
          "pg_stat_get_progress_info",
          "pg_stat_get_subscription",
          "pg_get_replication_slots",
          "pg_get_publication_tables",
          "pg_prepared_xact",
          "pg_show_replication_origin_status",
          "pg_partition_ancestors",
          "pg_partition_tree",
          "pg_listening_channels",
          "pg_ident_file_mappings" ->
          new ListSource(List.of());
      default -> throw new IllegalStateException(symbol);
    };
  }
}

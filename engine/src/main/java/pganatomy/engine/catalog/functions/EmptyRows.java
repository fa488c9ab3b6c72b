package pganatomy.engine.catalog.functions;

import java.util.List;
import pganatomy.engine.catalog.AvailableExtensions;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ListSource;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.SetReturningFunction;

/// Lists of what this server cannot have yet: standbys, slots, prepared transactions; and the few
/// extensions that it does have.
///
/// PostgreSQL: src/backend/replication/walsender.c, slotfuncs.c; src/backend/commands/extension.c
final class EmptyRows implements SetReturningFunction {
  private final String symbol;

  EmptyRows(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public RowSource open(Object[] arguments, FunctionContext context) {
    return switch (symbol) {
      case "pg_stat_get_wal_senders",
          "pg_get_aios",
          "pg_stat_get_subscription_stats",
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
      case "pg_get_keywords" -> new ListSource(SystemFunctions.keywords());
      case "pg_available_extensions" ->
          new ListSource(AvailableExtensions.all().stream().map(AvailableExtensions::row).toList());
      case "pg_available_extension_versions" ->
          new ListSource(
              AvailableExtensions.all().stream().map(AvailableExtensions::versionRow).toList());
      default -> throw new IllegalStateException(symbol);
    };
  }
}

package pganatomy.engine.catalog.functions;

import pganatomy.engine.catalog.SystemRelations;

/// The queries of the system views. Their columns are known already ([SystemRelations]); a query must
/// give as many, of the same types, in the same order.
///
/// PostgreSQL: src/backend/catalog/system_views.sql
public final class SystemViews implements SystemRelations.Views {
  @Override
  public String text(String viewName) {
    return switch (viewName) {
      case "pg_stat_activity" ->
          """
          SELECT a.datid, d.datname, a.pid, a.leader_pid, a.usesysid, r.rolname, a.application_name,
            a.client_addr, a.client_hostname, a.client_port, a.backend_start, a.xact_start,
            a.query_start, a.state_change, a.wait_event_type, a.wait_event, a.state, a.backend_xid,
            a.backend_xmin, a.query_id, a.query, a.backend_type
          FROM pg_stat_get_activity(NULL) a
            LEFT JOIN pg_database d ON d.oid = a.datid
            LEFT JOIN pg_authid r ON r.oid = a.usesysid""";
      case "pg_settings" -> "SELECT * FROM pg_show_all_settings() s";
      default -> null;
    };
  }
}

package pganatomy.engine.catalog.functions;

import pganatomy.engine.catalog.SystemRelations;

/// The queries of the system views. Their columns are known already ([SystemRelations]); a query
/// must give as many, of the same types, in the same order.
///
/// PostgreSQL: src/backend/catalog/system_views.sql
public final class SystemViews implements SystemRelations.Views {
  @Override
  public String text(String viewName) {
    return viewName.startsWith("pg_stat") ? StatisticsViews.text(viewName) : other(viewName);
  }

  @Override
  public String informationText(String viewName) {
    return InformationSchemaViews.text(viewName);
  }

  private static String other(String name) {
    return switch (name) {
      case "pg_settings" -> "SELECT * FROM pg_show_all_settings() s";
      case "pg_wait_events" -> "SELECT * FROM pg_get_wait_events() w";
      case "pg_aios" -> "SELECT * FROM pg_get_aios() a";
      case "pg_locks" -> "SELECT * FROM pg_lock_status() l";
      case "pg_shmem_allocations" -> "SELECT * FROM pg_get_shmem_allocations() a";
      case "pg_backend_memory_contexts" -> "SELECT * FROM pg_get_backend_memory_contexts() c";
      case "pg_file_settings" -> "SELECT * FROM pg_show_all_file_settings() f";
      case "pg_prepared_statements" -> "SELECT * FROM pg_prepared_statement() p";
      case "pg_hba_file_rules" -> "SELECT * FROM pg_hba_file_rules() r";
      case "pg_available_extension_versions" ->
          """
          SELECT v.name, v.version, x.extname IS NOT NULL, v.superuser, v.trusted, v.relocatable,
            v.schema, v.requires, v.comment
          FROM pg_available_extension_versions() v
            LEFT JOIN pg_extension x ON x.extname = v.name AND x.extversion = v.version\
          """;
      case "pg_available_extensions" ->
          """
          SELECT e.name, e.default_version, x.extversion, e.comment
          FROM pg_available_extensions() e LEFT JOIN pg_extension x ON x.extname = e.name\
          """;
      case "pg_prepared_xacts" ->
          """
          SELECT p.transaction, p.gid, p.prepared, r.rolname, d.datname
          FROM pg_prepared_xact() p LEFT JOIN pg_authid r ON r.oid = p.ownerid
            LEFT JOIN pg_database d ON d.oid = p.dbid\
          """;
      case "pg_replication_slots" ->
          """
          SELECT s.slot_name, s.plugin, s.slot_type, s.datoid, d.datname, s.temporary, s.active,
            s.active_pid, s.xmin, s.catalog_xmin, s.restart_lsn, s.confirmed_flush_lsn,
            s.wal_status, s.safe_wal_size, s.two_phase, s.two_phase_at, s.inactive_since,
            s.conflicting, s.invalidation_reason, s.failover, s.synced
          FROM pg_get_replication_slots() s LEFT JOIN pg_database d ON d.oid = s.datoid\
          """;
      case "pg_roles", "pg_shadow", "pg_user", "pg_group" -> roles(name);
      default -> objects(name);
    };
  }

  private static String roles(String name) {
    return switch (name) {
      case "pg_roles" ->
          """
          SELECT r.rolname, r.rolsuper, r.rolinherit, r.rolcreaterole, r.rolcreatedb,
            r.rolcanlogin, r.rolreplication, r.rolconnlimit, '********'::text, r.rolvaliduntil,
            r.rolbypassrls, s.setconfig, r.oid
          FROM pg_authid r
            LEFT JOIN pg_db_role_setting s ON s.setrole = r.oid AND s.setdatabase = 0\
          """;
      case "pg_shadow" ->
          """
          SELECT r.rolname, r.oid, r.rolcreatedb, r.rolsuper, r.rolreplication, r.rolbypassrls,
            r.rolpassword, r.rolvaliduntil, s.setconfig
          FROM pg_authid r
            LEFT JOIN pg_db_role_setting s ON s.setrole = r.oid AND s.setdatabase = 0
          WHERE r.rolcanlogin\
          """;
      case "pg_user" ->
          """
          SELECT usename, usesysid, usecreatedb, usesuper, userepl, usebypassrls,
            '********'::text, valuntil, useconfig
          FROM pg_shadow\
          """;
      default ->
          """
          SELECT r.rolname, r.oid,
            ARRAY(SELECT m.member FROM pg_auth_members m WHERE m.roleid = r.oid)
          FROM pg_authid r WHERE NOT r.rolcanlogin\
          """;
    };
  }

  private static String objects(String name) {
    return switch (name) {
      case "pg_tables" ->
          """
          SELECT n.nspname, c.relname, pg_get_userbyid(c.relowner), t.spcname, c.relhasindex,
            c.relhasrules, c.relhastriggers, c.relrowsecurity
          FROM pg_class c LEFT JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_tablespace t ON t.oid = c.reltablespace
          WHERE c.relkind IN ('r', 'p')\
          """;
      case "pg_views" ->
          """
          SELECT n.nspname, c.relname, pg_get_userbyid(c.relowner), pg_get_viewdef(c.oid)
          FROM pg_class c LEFT JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE c.relkind = 'v'\
          """;
      case "pg_matviews" ->
          """
          SELECT n.nspname, c.relname, pg_get_userbyid(c.relowner), t.spcname, c.relhasindex,
            c.relispopulated, pg_get_viewdef(c.oid)
          FROM pg_class c LEFT JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_tablespace t ON t.oid = c.reltablespace
          WHERE c.relkind = 'm'\
          """;
      case "pg_indexes" ->
          """
          SELECT n.nspname, c.relname, i.relname, t.spcname, pg_get_indexdef(i.oid)
          FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid
            JOIN pg_class i ON i.oid = x.indexrelid
            LEFT JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_tablespace t ON t.oid = i.reltablespace
          WHERE c.relkind IN ('r', 'm', 'p') AND i.relkind IN ('i', 'I')\
          """;
      default -> otherObjects(name);
    };
  }

  private static String otherObjects(String name) {
    return switch (name) {
      case "pg_buffercache" -> "SELECT * FROM pg_buffercache_pages() p";
      case "pg_sequences" ->
          """
          SELECT n.nspname, c.relname, pg_get_userbyid(c.relowner), s.seqtypid::regtype, s.seqstart,
            s.seqmin, s.seqmax, s.seqincrement, s.seqcycle, s.seqcache,
            pg_sequence_last_value(c.oid::regclass)
          FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid
            LEFT JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE NOT pg_is_other_temp_schema(n.oid) AND c.relkind = 'S'\
          """;
      case "pg_rules" ->
          """
          SELECT n.nspname, c.relname, r.rulename, pg_get_ruledef(r.oid)
          FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
            LEFT JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE r.rulename <> '_RETURN'\
          """;
      case "pg_policies" ->
          """
          SELECT n.nspname, c.relname, p.polname,
            CASE WHEN p.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
            ARRAY(SELECT r.rolname FROM pg_authid r WHERE r.oid = ANY (p.polroles) ORDER BY 1),
            CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE'
              WHEN 'd' THEN 'DELETE' WHEN '*' THEN 'ALL' END,
            pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)
          FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
            LEFT JOIN pg_namespace n ON n.oid = c.relnamespace\
          """;
      default -> null;
    };
  }
}

package pganatomy.engine.catalog;

/// System relations that not everybody may read.
///
/// PostgreSQL: src/backend/catalog/system_views.sql, REVOKE ... FROM public
public final class SystemPrivileges {
  private static final String SECRET =
      " pg_aios pg_authid pg_backend_memory_contexts pg_buffercache pg_config pg_file_settings"
          + " pg_hba_file_rules pg_ident_file_mappings pg_shadow pg_shmem_allocations pg_statistic"
          + " pg_user_mapping ";

  private SystemPrivileges() {}

  static boolean isSecret(String name) {
    return SECRET.contains(" " + name + " ");
  }
}

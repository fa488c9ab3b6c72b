package pganatomy.engine.utils.guc;

import static pganatomy.engine.utils.guc.Define.bool;
import static pganatomy.engine.utils.guc.Define.integer;
import static pganatomy.engine.utils.guc.Define.text;
import static pganatomy.engine.utils.guc.Define.words;
import static pganatomy.engine.utils.guc.SettingContext.BACKEND;
import static pganatomy.engine.utils.guc.SettingContext.INTERNAL;
import static pganatomy.engine.utils.guc.SettingContext.POSTMASTER;
import static pganatomy.engine.utils.guc.SettingContext.SIGHUP;
import static pganatomy.engine.utils.guc.SettingContext.SUPERUSER;
import static pganatomy.engine.utils.guc.SettingContext.SUPERUSER_BACKEND;
import static pganatomy.engine.utils.guc.SettingContext.USER;
import static pganatomy.engine.utils.guc.SettingUnit.BLOCKS;
import static pganatomy.engine.utils.guc.SettingUnit.KILOBYTES;
import static pganatomy.engine.utils.guc.SettingUnit.MILLISECONDS;
import static pganatomy.engine.utils.guc.SettingUnit.NONE;
import static pganatomy.engine.utils.guc.SettingUnit.SECONDS;

/// Settings that the engine knows but does not obey: who connects, with what defaults, and for
/// developers.
///
/// PostgreSQL: src/backend/utils/misc/guc_tables.c
final class ConnectionsSettings {
  private ConnectionsSettings() {}

  static Setting find(String name) {
    return switch (name) {
      case "allow_alter_system" -> bool("allow_alter_system", SIGHUP, 0, true);
      case "array_nulls" -> bool("array_nulls", USER, 0, true);
      case "backslash_quote" ->
          words("backslash_quote", USER, 0, "safe_encoding", "safe_encoding,on,off");
      case "backtrace_functions" -> text("backtrace_functions", SUPERUSER, 0, "");
      case "block_size" -> integer("block_size", INTERNAL, 0, NONE, 8192, 8192, 8192);
      case "bonjour" -> bool("bonjour", POSTMASTER, 0, false);
      case "bonjour_name" -> text("bonjour_name", POSTMASTER, 0, "");
      case "check_function_bodies" -> bool("check_function_bodies", USER, 0, true);
      case "client_connection_check_interval" ->
          integer(
              "client_connection_check_interval", USER, 0, MILLISECONDS, 0, 0, Integer.MAX_VALUE);
      case "createrole_self_grant" -> text("createrole_self_grant", USER, Setting.LIST_INPUT, "");
      case "data_sync_retry" -> bool("data_sync_retry", POSTMASTER, 0, false);
      case "debug_assertions" -> bool("debug_assertions", INTERNAL, 0, false);
      case "debug_discard_caches" -> integer("debug_discard_caches", SUPERUSER, 0, NONE, 0, 0, 0);
      case "debug_io_direct" -> text("debug_io_direct", POSTMASTER, Setting.LIST_INPUT, "");
      case "debug_logical_replication_streaming" ->
          words("debug_logical_replication_streaming", USER, 0, "buffered", "buffered,immediate");
      case "default_table_access_method" ->
          text("default_table_access_method", USER, Setting.BUILTIN_HOOK, "heap");
      case "default_text_search_config" ->
          text("default_text_search_config", USER, 0, "pg_catalog.simple");
      case "default_toast_compression" ->
          words("default_toast_compression", USER, 0, "pglz", "pglz");
      case "dynamic_library_path" ->
          text("dynamic_library_path", SUPERUSER, Setting.SUPERUSER_ONLY, "$libdir");
      case "escape_string_warning" -> bool("escape_string_warning", USER, 0, true);
      case "event_triggers" -> bool("event_triggers", SUPERUSER, 0, true);
      case "extension_control_path" ->
          text("extension_control_path", SUPERUSER, Setting.SUPERUSER_ONLY, "$system");
      case "gin_fuzzy_search_limit" ->
          integer("gin_fuzzy_search_limit", USER, 0, NONE, 0, 0, Integer.MAX_VALUE);
      case "gin_pending_list_limit" ->
          integer("gin_pending_list_limit", USER, 0, KILOBYTES, 4096, 64, Integer.MAX_VALUE);
      case "gss_accept_delegation" -> bool("gss_accept_delegation", SIGHUP, 0, false);
      case "huge_pages_status" ->
          words("huge_pages_status", INTERNAL, 0, "unknown", "off,on,unknown");
      case "icu_validation_level" ->
          words(
              "icu_validation_level",
              USER,
              0,
              "warning",
              "disabled,debug5,debug4,debug3,debug2,debug1,log,notice,warning,error");
      case "ignore_checksum_failure" -> bool("ignore_checksum_failure", SUPERUSER, 0, false);
      case "ignore_invalid_pages" -> bool("ignore_invalid_pages", POSTMASTER, 0, false);
      case "ignore_system_indexes" -> bool("ignore_system_indexes", BACKEND, 0, false);
      case "integer_datetimes" -> bool("integer_datetimes", INTERNAL, Setting.REPORT, true);
      case "jit_debugging_support" -> bool("jit_debugging_support", SUPERUSER_BACKEND, 0, false);
      case "jit_dump_bitcode" -> bool("jit_dump_bitcode", SUPERUSER, 0, false);
      case "jit_expressions" -> bool("jit_expressions", USER, 0, true);
      case "jit_profiling_support" -> bool("jit_profiling_support", SUPERUSER_BACKEND, 0, false);
      case "jit_provider" -> text("jit_provider", POSTMASTER, Setting.SUPERUSER_ONLY, "llvmjit");
      case "jit_tuple_deforming" -> bool("jit_tuple_deforming", USER, 0, true);
      case "krb_caseins_users" -> bool("krb_caseins_users", SIGHUP, 0, false);
      case "krb_server_keyfile" -> text("krb_server_keyfile", SIGHUP, Setting.SUPERUSER_ONLY, "");
      case "lc_messages" -> text("lc_messages", SUPERUSER, 0, "");
      case "lc_monetary" -> text("lc_monetary", USER, 0, "C");
      case "lc_numeric" -> text("lc_numeric", USER, 0, "C");
      case "lc_time" -> text("lc_time", USER, 0, "C");
      case "lo_compat_privileges" -> bool("lo_compat_privileges", SUPERUSER, 0, false);
      case "local_preload_libraries" ->
          text("local_preload_libraries", USER, Setting.LIST_INPUT | Setting.LIST_QUOTE, "");
      case "max_function_args" -> integer("max_function_args", INTERNAL, 0, NONE, 100, 100, 100);
      case "max_identifier_length" ->
          integer("max_identifier_length", INTERNAL, 0, NONE, 63, 63, 63);
      case "max_index_keys" -> integer("max_index_keys", INTERNAL, 0, NONE, 32, 32, 32);
      case "md5_password_warnings" -> bool("md5_password_warnings", USER, 0, true);
      case "num_os_semaphores" ->
          integer("num_os_semaphores", INTERNAL, 0, NONE, 0, 0, Integer.MAX_VALUE);
      case "oauth_validator_libraries" ->
          text(
              "oauth_validator_libraries", SIGHUP, Setting.LIST_INPUT | Setting.SUPERUSER_ONLY, "");
      case "post_auth_delay" -> integer("post_auth_delay", BACKEND, 0, SECONDS, 0, 0, 2147);
      case "pre_auth_delay" -> integer("pre_auth_delay", SIGHUP, 0, SECONDS, 0, 0, 60);
      case "quote_all_identifiers" -> bool("quote_all_identifiers", USER, 0, false);
      case "recovery_init_sync_method" ->
          words("recovery_init_sync_method", SIGHUP, 0, "fsync", "fsync,syncfs");
      case "restrict_nonsystem_relation_kind" ->
          text("restrict_nonsystem_relation_kind", USER, Setting.LIST_INPUT, "");
      case "segment_size" -> integer("segment_size", INTERNAL, 0, BLOCKS, 131072, 131072, 131072);
      case "send_abort_for_crash" -> bool("send_abort_for_crash", SIGHUP, 0, false);
      case "send_abort_for_kill" -> bool("send_abort_for_kill", SIGHUP, 0, false);
      case "session_preload_libraries" ->
          text(
              "session_preload_libraries",
              SUPERUSER,
              Setting.LIST_INPUT | Setting.LIST_QUOTE | Setting.SUPERUSER_ONLY,
              "");
      case "shared_memory_size_in_huge_pages" ->
          integer("shared_memory_size_in_huge_pages", INTERNAL, 0, NONE, -1, -1, Integer.MAX_VALUE);
      case "ssl_ca_file" -> text("ssl_ca_file", SIGHUP, 0, "");
      case "ssl_cert_file" -> text("ssl_cert_file", SIGHUP, 0, "server.crt");
      case "ssl_ciphers" ->
          text("ssl_ciphers", SIGHUP, Setting.SUPERUSER_ONLY, "HIGH:MEDIUM:+3DES:!aNULL");
      case "ssl_crl_dir" -> text("ssl_crl_dir", SIGHUP, 0, "");
      case "ssl_crl_file" -> text("ssl_crl_file", SIGHUP, 0, "");
      case "ssl_dh_params_file" -> text("ssl_dh_params_file", SIGHUP, Setting.SUPERUSER_ONLY, "");
      case "ssl_groups" -> text("ssl_groups", SIGHUP, Setting.SUPERUSER_ONLY, "X25519:prime256v1");
      case "ssl_key_file" -> text("ssl_key_file", SIGHUP, 0, "server.key");
      case "ssl_library" -> text("ssl_library", INTERNAL, 0, "OpenSSL");
      case "ssl_max_protocol_version" ->
          words(
              "ssl_max_protocol_version",
              SIGHUP,
              Setting.SUPERUSER_ONLY,
              "",
              ",TLSv1,TLSv1.1,TLSv1.2,TLSv1.3");
      case "ssl_min_protocol_version" ->
          words(
              "ssl_min_protocol_version",
              SIGHUP,
              Setting.SUPERUSER_ONLY,
              "TLSv1.2",
              "TLSv1,TLSv1.1,TLSv1.2,TLSv1.3");
      case "ssl_passphrase_command" ->
          text("ssl_passphrase_command", SIGHUP, Setting.SUPERUSER_ONLY, "");
      case "ssl_passphrase_command_supports_reload" ->
          bool("ssl_passphrase_command_supports_reload", SIGHUP, 0, false);
      case "ssl_prefer_server_ciphers" -> bool("ssl_prefer_server_ciphers", SIGHUP, 0, true);
      case "ssl_tls13_ciphers" -> text("ssl_tls13_ciphers", SIGHUP, Setting.SUPERUSER_ONLY, "");
      case "synchronize_seqscans" -> bool("synchronize_seqscans", USER, 0, true);
      case "tcp_keepalives_count" ->
          integer("tcp_keepalives_count", USER, 0, NONE, 0, 0, Integer.MAX_VALUE);
      case "tcp_keepalives_idle" ->
          integer("tcp_keepalives_idle", USER, 0, SECONDS, 0, 0, Integer.MAX_VALUE);
      case "tcp_keepalives_interval" ->
          integer("tcp_keepalives_interval", USER, 0, SECONDS, 0, 0, Integer.MAX_VALUE);
      case "tcp_user_timeout" ->
          integer("tcp_user_timeout", USER, 0, MILLISECONDS, 0, 0, Integer.MAX_VALUE);
      case "temp_tablespaces" ->
          text("temp_tablespaces", USER, Setting.LIST_INPUT | Setting.LIST_QUOTE, "");
      case "timezone_abbreviations" -> text("timezone_abbreviations", USER, 0, null);
      case "trace_connection_negotiation" ->
          bool("trace_connection_negotiation", POSTMASTER, 0, false);
      case "trace_notify" -> bool("trace_notify", USER, 0, false);
      case "trace_sort" -> bool("trace_sort", USER, 0, false);
      case "transform_null_equals" -> bool("transform_null_equals", USER, 0, false);
      case "wal_block_size" -> integer("wal_block_size", INTERNAL, 0, NONE, 8192, 8192, 8192);
      case "wal_consistency_checking" ->
          text("wal_consistency_checking", SUPERUSER, Setting.LIST_INPUT, "");
      case "xmlbinary" -> words("xmlbinary", USER, 0, "base64", "base64,hex");
      case "xmloption" -> words("xmloption", USER, 0, "content", "content,document");
      case "zero_damaged_pages" -> bool("zero_damaged_pages", SUPERUSER, 0, false);
      default -> null;
    };
  }
}

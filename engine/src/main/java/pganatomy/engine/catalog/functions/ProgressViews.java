package pganatomy.engine.catalog.functions;

/// The queries of the views `pg_stat_progress_...`: the figures that commands tell of themselves,
/// with words for those that stand for something.
///
/// PostgreSQL: src/backend/catalog/system_views.sql
final class ProgressViews {
  private ProgressViews() {}

  static String text(String name) {
    return switch (name) {
      case "pg_stat_progress_vacuum" -> vacuum();
      case "pg_stat_progress_analyze" -> analyze();
      case "pg_stat_progress_cluster" -> cluster();
      case "pg_stat_progress_create_index" -> createIndex();
      case "pg_stat_progress_copy" -> copy();
      default -> baseBackup();
    };
  }

  private static String vacuum() {
    return with("VACUUM", "s.pid, s.datid, d.datname, s.relid, ")
        .replace(
            "#",
            words(
                    "param1",
                    0,
                    "initializing",
                    "scanning heap",
                    "vacuuming indexes",
                    "vacuuming heap",
                    "cleaning up indexes",
                    "truncating heap",
                    "performing final cleanup")
                + params(2, 10)
                + ", param11::float8 / 1000000::float8");
  }

  private static String analyze() {
    return with("ANALYZE", "s.pid, s.datid, d.datname, s.relid, ")
        .replace(
            "#",
            words(
                    "param1",
                    0,
                    "initializing",
                    "acquiring sample rows",
                    "acquiring inherited sample rows",
                    "computing statistics",
                    "computing extended statistics",
                    "finalizing analyze")
                + params(2, 7)
                + ", param8::oid, param9::float8 / 1000000::float8");
  }

  private static String cluster() {
    return with("CLUSTER", "s.pid, s.datid, d.datname, s.relid, ")
        .replace(
            "#",
            words("param1", 1, "CLUSTER", "VACUUM FULL")
                + ", "
                + words(
                    "param2",
                    0,
                    "initializing",
                    "seq scanning heap",
                    "index scanning heap",
                    "sorting tuples",
                    "writing new heap",
                    "swapping relation files",
                    "rebuilding index",
                    "performing final cleanup")
                + ", param3::oid"
                + params(4, 8));
  }

  private static String copy() {
    return with("COPY", "s.pid, s.datid, d.datname, s.relid, ")
        .replace(
            "#",
            words("param5", 1, "COPY FROM", "COPY TO")
                + ", "
                + words("param6", 1, "FILE", "PROGRAM", "PIPE", "CALLBACK")
                + params(1, 4)
                + ", param7");
  }

  private static String baseBackup() {
    return with("BASEBACKUP", "s.pid, ")
        .replace(
            "#",
            words(
                    "param1",
                    0,
                    "initializing",
                    "waiting for checkpoint to finish",
                    "estimating backup size",
                    "streaming database files",
                    "waiting for wal archiving to finish",
                    "transferring wal files")
                + ", NULLIF(param2, -1)"
                + params(3, 5));
  }

  private static String createIndex() {
    String phase =
        "CASE param10 WHEN 2 THEN 'building index'"
            + " || COALESCE(': ' || pg_indexam_progress_phasename(param9::oid, param11), '') ELSE "
            + words(
                "param10",
                0,
                "initializing",
                "waiting for writers before build",
                "building index",
                "waiting for writers before validation",
                "index validation: scanning index",
                "index validation: sorting tuples",
                "index validation: scanning table",
                "waiting for old snapshots",
                "waiting for readers before marking dead",
                "waiting for readers before dropping")
            + " END";
    return with("CREATE INDEX", "s.pid, s.datid, d.datname, s.relid, param7::oid, ")
        .replace(
            "#",
            words(
                    "param1",
                    1,
                    "CREATE INDEX",
                    "CREATE INDEX CONCURRENTLY",
                    "REINDEX",
                    "REINDEX CONCURRENTLY")
                + ", "
                + phase
                + params(4, 6)
                + params(16, 17)
                + params(12, 15));
  }

  private static String with(String command, String columns) {
    return "SELECT "
        + columns
        + "# FROM pg_stat_get_progress_info('"
        + command
        + "') s LEFT JOIN pg_database d ON d.oid = s.datid";
  }

  private static String words(String parameter, int first, String... words) {
    StringBuilder text = new StringBuilder("CASE ").append(parameter);
    for (int i = 0; i < words.length; i++) {
      text.append(" WHEN ").append(first + i).append(" THEN '").append(words[i]).append('\'');
    }
    return text.append(" END").toString();
  }

  private static String params(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i <= to; i++) {
      text.append(", param").append(i);
    }
    return text.toString();
  }
}

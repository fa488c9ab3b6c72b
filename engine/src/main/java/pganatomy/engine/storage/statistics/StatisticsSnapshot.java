package pganatomy.engine.storage.statistics;

import java.util.HashMap;
import java.util.Map;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.utils.guc.Guc;

/// What a transaction sees of the counters while others count on, after `stats_fetch_consistency`:
/// `none`: always the newest; `cache`: of each relation and each database what it saw first;
/// `snapshot`: all as it was when it looked first.
///
/// PostgreSQL: src/backend/utils/activity/pgstat.c, pgstat_fetch_entry(), pgstat_build_snapshot()
public final class StatisticsSnapshot {
  private static final long[] NONE = new long[0];

  private static final Map<Long, long[]> SEEN = new HashMap<>();
  private static String mode = "";
  private static long takenAt;

  private StatisticsSnapshot() {}

  /// The transaction has ended, or `pg_stat_clear_snapshot()` was called.
  public static void clear() {
    if (!SEEN.isEmpty() || takenAt != 0) {
      SEEN.clear();
      takenAt = 0;
    }
  }

  /// When the snapshot was taken, in microseconds since 2000; 0 for none.
  public static long takenAt() {
    return takenAt;
  }

  static long relation(int database, int oid, int counter) {
    return get(StatisticsArea.relationKey(database, oid), false, counter);
  }

  static long database(int oid, int counter) {
    return get(StatisticsArea.databaseKey(oid), true, counter);
  }

  private static long get(long key, boolean isDatabase, int counter) {
    String wanted = Guc.STATS_FETCH_CONSISTENCY.value();
    if (wanted.equals("none")) {
      long entry = StatisticsArea.entry(key, isDatabase);
      return StatisticsArea.get(entry, counter);
    }
    if (!wanted.equals(mode)) {
      clear();
      mode = wanted;
    }
    if (wanted.equals("snapshot") && takenAt == 0) {
      takenAt = BackendStatus.now();
      StatisticsArea.copyAll(SEEN);
    }
    long[] seen = SEEN.get(key);
    if (seen == null && takenAt == 0) {
      seen = StatisticsArea.copy(key, isDatabase);
      SEEN.put(key, seen == null ? NONE : seen);
    }
    return seen == null || seen.length == 0 ? 0 : seen[counter];
  }
}

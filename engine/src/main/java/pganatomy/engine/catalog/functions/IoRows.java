package pganatomy.engine.catalog.functions;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.storage.buffer.IoUsage;
import pganatomy.engine.storage.ipc.BackendKind;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.BackendStatusEntry;
import pganatomy.engine.storage.ipc.SharedMemoryLayout;
import pganatomy.engine.storage.statistics.BackendUsageArea;
import pganatomy.engine.storage.statistics.SlruUsage;
import pganatomy.engine.storage.statistics.Statistics;
import pganatomy.engine.storage.statistics.StatisticsArea;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ListSource;
import pganatomy.engine.utils.adt.Numeric;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.SetReturningFunction;

/// The rows behind `pg_stat_io`: what each kind of process has read and written, of what, in which
/// context.
///
/// PostgreSQL: src/backend/utils/adt/pgstatfuncs.c, pg_stat_get_io();
/// src/backend/utils/activity/pgstat_io.c, pgstat_tracks_io_op()
final class IoRows implements SetReturningFunction {
  private static final int COLUMNS = 20;

  /// Which figures a row has: reads, writes, writebacks, extends, hits, evictions, reuses, fsyncs.
  private static final String ROWS =
      """
      client backend|relation|bulkread|+++-+++-
      client backend|relation|bulkwrite|+++++++-
      client backend|relation|init|++++++-+
      client backend|relation|normal|++++++-+
      client backend|relation|vacuum|+++++++-
      client backend|temp relation|normal|++-+++--
      client backend|wal|init|-+-----+
      client backend|wal|normal|++-----+
      autovacuum launcher|relation|bulkread|+++-+++-
      autovacuum launcher|relation|init|+++-++-+
      autovacuum launcher|relation|normal|+++-++-+
      autovacuum launcher|wal|init|-+-----+
      autovacuum launcher|wal|normal|-+-----+
      autovacuum worker|relation|bulkread|+++-+++-
      autovacuum worker|relation|init|++++++-+
      autovacuum worker|relation|normal|++++++-+
      autovacuum worker|relation|vacuum|+++++++-
      autovacuum worker|wal|init|-+-----+
      autovacuum worker|wal|normal|-+-----+
      background worker|relation|bulkread|+++-+++-
      background worker|relation|bulkwrite|+++++++-
      background worker|relation|init|++++++-+
      background worker|relation|normal|++++++-+
      background worker|relation|vacuum|+++++++-
      background worker|temp relation|normal|++-+++--
      background worker|wal|init|-+-----+
      background worker|wal|normal|++-----+
      walsender|relation|bulkread|+++-+++-
      walsender|relation|bulkwrite|+++++++-
      walsender|relation|init|++++++-+
      walsender|relation|normal|++++++-+
      walsender|relation|vacuum|+++++++-
      walsender|temp relation|normal|++-+++--
      walsender|wal|init|-+-----+
      walsender|wal|normal|++-----+
      slotsync worker|relation|bulkread|+++-+++-
      slotsync worker|relation|bulkwrite|+++++++-
      slotsync worker|relation|init|++++++-+
      slotsync worker|relation|normal|++++++-+
      slotsync worker|relation|vacuum|+++++++-
      slotsync worker|temp relation|normal|++-+++--
      slotsync worker|wal|init|-+-----+
      slotsync worker|wal|normal|++-----+
      standalone backend|relation|bulkread|+++-+++-
      standalone backend|relation|bulkwrite|+++++++-
      standalone backend|relation|init|++++++-+
      standalone backend|relation|normal|++++++-+
      standalone backend|relation|vacuum|+++++++-
      standalone backend|wal|init|-+-----+
      standalone backend|wal|normal|++-----+
      background writer|relation|init|-++----+
      background writer|relation|normal|-++----+
      background writer|wal|init|-+-----+
      background writer|wal|normal|-+-----+
      checkpointer|relation|init|-++----+
      checkpointer|relation|normal|-++----+
      checkpointer|wal|init|-+-----+
      checkpointer|wal|normal|++-----+
      io worker|relation|bulkread|+++-+++-
      io worker|relation|bulkwrite|+++++++-
      io worker|relation|init|++++++-+
      io worker|relation|normal|++++++-+
      io worker|relation|vacuum|+++++++-
      io worker|temp relation|normal|++-+++--
      io worker|wal|init|-+-----+
      io worker|wal|normal|++-----+
      startup|relation|bulkread|+++-+++-
      startup|relation|bulkwrite|+++++++-
      startup|relation|init|++++++-+
      startup|relation|normal|++++++-+
      startup|relation|vacuum|+++++++-
      startup|wal|init|-+-----+
      startup|wal|normal|++-----+
      walreceiver|wal|init|-+-----+
      walreceiver|wal|normal|-+-----+
      walsummarizer|wal|init|-+-----+
      walsummarizer|wal|normal|++-----+
      walwriter|wal|init|-+-----+
      walwriter|wal|normal|-+-----+
      """;

  private static final String[] OBJECTS = {"relation", "temp relation", "wal"};
  private static final String[] CONTEXTS = {"bulkread", "bulkwrite", "init", "normal", "vacuum"};

  private final String symbol;

  /// Of one process, -1 for all.
  private final int slot;

  IoRows(String symbol) {
    this(symbol, -1);
  }

  private IoRows(String symbol, int slot) {
    this.symbol = symbol;
    this.slot = slot;
  }

  @Override
  public RowSource open(Object[] arguments, FunctionContext context) {
    switch (symbol) {
      case "pg_stat_get_io" -> Statistics.flushIo();
      case "pg_stat_get_backend_io" -> {
        Statistics.flushIo();
        return new ListSource(ofBackend((Integer) arguments[0]));
      }
      case "pg_stat_get_recovery_prefetch" -> {
        return new ListSource(List.<Object[]>of(prefetch()));
      }
      case "pg_stat_get_slru" -> {
        return new ListSource(smallCaches());
      }
      default -> throw new IllegalStateException(symbol);
    }
    List<Object[]> rows = new ArrayList<>();
    for (String line : ROWS.split("\n")) {
      String[] fields = line.split("\\|");
      rows.add(row(fields));
    }
    return new ListSource(rows);
  }

  /// Recovery reads ahead of nothing here.
  private static Object[] prefetch() {
    return new Object[] {SharedMemoryLayout.postmasterStartTime(), 0L, 0L, 0L, 0L, 0L, 0L, 0, 0, 0};
  }

  /// Nothing for processes of which there can be only one: `pg_stat_io` has those.
  ///
  /// PostgreSQL: pg_stat_get_backend_io(), pgstat_tracks_backend_bktype()
  private static List<Object[]> ofBackend(int pid) {
    List<Object[]> rows = new ArrayList<>();
    for (BackendStatusEntry entry : BackendStatus.all()) {
      if (entry.pid() == pid && isTracked(entry.kind())) {
        for (String line : ROWS.split("\n")) {
          String[] fields = line.split("\\|");
          if (fields[0].equals(entry.kind().description())) {
            rows.add(new IoRows("pg_stat_get_backend_io", entry.procNumber()).row(fields));
          }
        }
      }
    }
    return rows;
  }

  static boolean isTracked(BackendKind kind) {
    return switch (kind) {
      case BACKEND, AUTOVACUUM_WORKER, BACKGROUND_WORKER, WAL_SENDER -> true;
      default -> false;
    };
  }

  /// PostgreSQL: pg_stat_get_slru()
  private static List<Object[]> smallCaches() {
    List<Object[]> rows = new ArrayList<>();
    for (int cache = 0; cache < SlruUsage.NAMES.length; cache++) {
      Object[] row = new Object[9];
      row[0] = SlruUsage.NAMES[cache];
      for (int operation = SlruUsage.ZEROED; operation <= SlruUsage.TRUNCATES; operation++) {
        row[1 + operation] = StatisticsArea.slru(cache, operation);
      }
      row[8] = StatisticsArea.slruReset(cache);
      rows.add(row);
    }
    return rows;
  }

  private static BackendKind kind(String name) {
    for (BackendKind kind : BackendKind.values()) {
      if (kind.description().equals(name)) {
        return kind;
      }
    }
    return null;
  }

  private static int indexOf(String[] names, String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    throw new IllegalStateException(name);
  }

  private Object[] row(String[] fields) {
    Object[] row = new Object[COLUMNS];
    System.arraycopy(fields, 0, row, 0, 3);
    BackendKind kind = kind(fields[0]);
    int object = indexOf(OBJECTS, fields[1]);
    int context = indexOf(CONTEXTS, fields[2]);
    String has = fields[3];
    putSized(row, 3, has.charAt(0), kind, object, context, IoUsage.READ, IoUsage.READ_BYTES);
    putSized(row, 6, has.charAt(1), kind, object, context, IoUsage.WRITE, IoUsage.WRITE_BYTES);
    if (has.charAt(2) == '+') {
      row[9] = figure(kind, object, context, IoUsage.WRITE_BACK);
      row[10] = 0.0;
    }
    putSized(row, 11, has.charAt(3), kind, object, context, IoUsage.EXTEND, IoUsage.EXTEND_BYTES);
    row[14] = has.charAt(4) == '+' ? figure(kind, object, context, IoUsage.HIT) : null;
    row[15] = has.charAt(5) == '+' ? figure(kind, object, context, IoUsage.EVICTION) : null;
    row[16] = has.charAt(6) == '+' ? figure(kind, object, context, IoUsage.REUSE) : null;
    if (has.charAt(7) == '+') {
      row[17] = figure(kind, object, context, IoUsage.FSYNC);
      row[18] = 0.0;
    }
    long reset = slot >= 0 ? BackendUsageArea.resetTime(slot) : StatisticsArea.ioReset();
    row[19] = reset == 0 ? null : reset;
    return row;
  }

  private Long figure(BackendKind kind, int object, int context, int operation) {
    if (slot >= 0) {
      return BackendUsageArea.io(slot, object, context, operation);
    }
    return kind == null ? 0 : StatisticsArea.io(kind, object, context, operation);
  }

  private void putSized(
      Object[] row,
      int at,
      char has,
      BackendKind kind,
      int object,
      int context,
      int operation,
      int bytes) {
    if (has == '+') {
      row[at] = figure(kind, object, context, operation);
      row[at + 1] = Numeric.of(figure(kind, object, context, bytes));
      row[at + 2] = 0.0;
    }
  }
}

package pganatomy.engine.storage.ipc;

import pganatomy.engine.port.SharedMemory;

/// One process's line of `pg_stat_activity`, as it lies in shared memory; as many as there are
/// slots of [ProcArray], under the same numbers.
///
/// ```text
///    0        4        8        12       16                24                32
///    +--------+--------+--------+--------+-----------------+-----------------+
///    | change | pid    | kind   | state  | process start   | transaction     |
///    | count  |        |        |        | (µs since 2000) | start           |
///    +--------+--------+--------+--------+-----------------+-----------------+
///    32                40                48       52       56                64
///    +-----------------+-----------------+--------+--------+-----------------+
///    | activity start  | state change    |database| user   | query id        |
///    +-----------------+-----------------+--------+--------+-----------------+
///    64       68       72                96                160               224
///    +--------+--------+-----------------+-----------------+-----------------+
///    | port   |address | address         | application     | client host     |
///    |        |length  | 16 bytes        | name            | name            |
///    +--------+--------+-----------------+-----------------+-----------------+
///    224               288      292      296               456
///    +-----------------+--------+--------+-----------------+------------------
///    | worker's name   |progress|of which| progress: 20    | query text,
///    |                 |command |relation| longs           | track_activity_query_size
///    +-----------------+--------+--------+-----------------+------------------
/// ```
///
/// Texts are UTF-8 and end with a zero byte. A change is not locked; the writer is the process
/// alone:
///
/// ```text
///   writer                                   reader
///   count = count + 1   (odd)                before = count
///   ... writes ...                           ... copies ...
///   count = count + 1   (even)               after = count
///                                            before == after, and even? else again
/// ```
///
/// PostgreSQL: src/include/utils/backend_status.h, PgBackendStatus
final class BackendStatusLayout {
  static final int CHANGE_COUNT = 0;
  static final int PID = 4;
  static final int KIND = 8;
  static final int STATE = 12;
  static final int PROCESS_START = 16;
  static final int TRANSACTION_START = 24;
  static final int ACTIVITY_START = 32;
  static final int STATE_CHANGE = 40;
  static final int DATABASE = 48;
  static final int USER = 52;
  static final int QUERY_ID = 56;
  static final int CLIENT_PORT = 64;
  static final int CLIENT_ADDRESS_LENGTH = 68;
  static final int CLIENT_ADDRESS = 72;
  static final int APPLICATION_NAME = 96;
  static final int CLIENT_HOST_NAME = 160;
  static final int WORKER_NAME = 224;
  static final int PROGRESS_COMMAND = 288;
  static final int PROGRESS_RELATION = 292;
  static final int PROGRESS_FIGURES = 296;
  static final int QUERY = 456;

  /// PostgreSQL's PGSTAT_NUM_PROGRESS_PARAM.
  static final int PROGRESS_COUNT = 20;

  /// PostgreSQL's NAMEDATALEN.
  static final int NAME_BYTES = 64;

  private BackendStatusLayout() {}

  /// Pairs with the acquire in [#countAcquire(long)].
  static void beginChange(long entry) {
    int count = SharedMemory.getInt(entry + CHANGE_COUNT);
    SharedMemory.putInt(entry + CHANGE_COUNT, count + 1);
    SharedMemory.releaseFence();
  }

  static void endChange(long entry) {
    int count = SharedMemory.getInt(entry + CHANGE_COUNT);
    SharedMemory.putIntRelease(entry + CHANGE_COUNT, count + 1);
  }

  static int countAcquire(long entry) {
    return SharedMemory.getIntAcquire(entry + CHANGE_COUNT);
  }
}

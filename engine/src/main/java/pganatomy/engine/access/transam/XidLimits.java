package pganatomy.engine.access.transam;

import java.util.function.IntFunction;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.lmgr.LightweightLock;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.ErrorData;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;

/// How far the numbers may go before an old row would look as if it were of the future. There are
/// two rows of numbers, xids and multixacts, each 32 bits wide and going round.
///
/// ```text
///   oldest                                            warn   stop  wrap
///   ──┼──────────────────────────────────────────────────┼──────┼────┼──
///     │ no unfrozen row has an older number              40 M   3 M  │
///     └──────────────────────── 2^31 ────────────────────────────────┘
/// ```
///
/// Behind `warn` each new number brings a warning, from `stop` on there are none, until a VACUUM
/// has moved `oldest`.
///
/// Layout in shared memory, 24 bytes: oldest (4), its database (4), warn (4), stop (4), wrap (4).
///
/// PostgreSQL: src/backend/access/transam/varsup.c, SetTransactionIdLimit(), GetNewTransactionId();
/// multixact.c, SetMultiXactIdLimit(), GetNewMultiXactId()
final class XidLimits {
  static final int BYTES = 24;

  private static final int WARN_DISTANCE = 40_000_000;
  private static final int STOP_DISTANCE = 3_000_000;
  private static final String XIDS = "transaction ID";
  private static final String MULTIXACTS = "MultiXactId";
  private static final String HINT_END =
      "\nYou might also need to commit or roll back old prepared transactions, or drop stale"
          + " replication slots.";

  private static IntFunction<String> databaseNames = oid -> null;

  private final long area;
  private final int first;

  /// @param area where the limits are
  /// @param first the lowest number that is given out
  XidLimits(long area, int first) {
    this.area = area;
    this.first = first;
  }

  /// How a database's name is found, in a process that can.
  static void setDatabaseNames(IntFunction<String> names) {
    databaseNames = names;
  }

  /// The caller holds the lock that numbers are given out under, or is alone.
  void set(int oldest, int database) {
    int wrap = normal(oldest + (-1 >>> 1));
    int stop = wrap - STOP_DISTANCE;
    int warn = wrap - WARN_DISTANCE;
    SharedMemory.putInt(area, oldest);
    SharedMemory.putInt(area + 4, database);
    SharedMemory.putInt(area + 8, isNormal(warn) ? warn : warn - first);
    SharedMemory.putInt(area + 12, isNormal(stop) ? stop : stop - first);
    SharedMemory.putInt(area + 16, wrap);
  }

  private boolean isNormal(int number) {
    return Integer.compareUnsigned(number, first) >= 0;
  }

  private int normal(int number) {
    return isNormal(number) ? number : number + first;
  }

  int oldest() {
    return SharedMemory.getInt(area);
  }

  int database() {
    return SharedMemory.getInt(area + 4);
  }

  boolean isNear(int number) {
    return number - SharedMemory.getInt(area + 8) >= 0;
  }

  /// The next xid is to be given out: warns, or refuses. The lock is not held: a name is looked up.
  void checkXid(int next) {
    if (isNear(next)) {
      String where = database(databaseNames.apply(database()));
      refuseAtEnd(next, XIDS, where);
      warnOfXids(where, next);
    }
  }

  /// As [#checkXid], for multixacts.
  void checkMultiXact(int next) {
    if (isNear(next)) {
      String where = database(databaseNames.apply(database()));
      refuseAtEnd(next, MULTIXACTS, where);
      int left = SharedMemory.getInt(area + 16) - next;
      String more = left == 1 ? " more MultiXactId is used" : " more MultiXactIds are used";
      warn(MULTIXACTS, where + " must be vacuumed before " + left + more);
    }
  }

  private void refuseAtEnd(int next, String numbers, String where) {
    if (next - SharedMemory.getInt(area + 12) >= 0) {
      throw DatabaseException.error(
              SqlState.PROGRAM_LIMIT_EXCEEDED,
              "database is not accepting commands that assign new "
                  + numbers
                  + "s to avoid wraparound data loss in "
                  + where)
          .hint("Execute a database-wide VACUUM in that database." + HINT_END);
    }
  }

  private void warnOfXids(String where, int next) {
    String left = Integer.toUnsignedString(SharedMemory.getInt(area + 16) - next);
    warn(XIDS, where + " must be vacuumed within " + left + " transactions");
  }

  private static void warn(String numbers, String message) {
    Log.report(
        ErrorData.of(LogLevel.WARNING, SqlState.WARNING, message)
            .hint(
                "To avoid "
                    + numbers
                    + " assignment failures, execute a database-wide VACUUM in that database."
                    + HINT_END));
  }

  private String database(String name) {
    return name == null
        ? "database with OID " + Integer.toUnsignedString(database())
        : "database \"" + name + "\"";
  }

  /// A VACUUM has moved the limits: says so if that was not enough.
  ///
  /// @param lock that the numbers are given out under
  void move(int oldest, int database, long lock, int next) {
    LightweightLock.acquireExclusive(lock);
    set(oldest, database);
    LightweightLock.releaseExclusive(lock);
    if (first == TransactionId.FIRST_NORMAL && isNear(next)) {
      warnOfXids(database(databaseNames.apply(database)), next);
    }
  }
}

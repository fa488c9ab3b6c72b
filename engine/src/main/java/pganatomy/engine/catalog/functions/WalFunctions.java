package pganatomy.engine.catalog.functions;

import pganatomy.engine.access.transam.xlog.Lsn;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.Wal;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.Numeric;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// How far the write-ahead log has come, and in which files it is.
///
/// PostgreSQL: src/backend/access/transam/xlogfuncs.c; src/backend/utils/adt/pg_lsn.c
final class WalFunctions implements ScalarFunction {
  private static final int MAX_NAME_BYTES = 64;

  private final FunctionDescriptor function;

  WalFunctions(FunctionDescriptor function) {
    this.function = function;
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    return switch (function.symbol()) {
      case "pg_current_wal_lsn" -> Wal.writtenLsn();
      case "pg_current_wal_insert_lsn" -> Wal.insertLsn();
      case "pg_current_wal_flush_lsn" -> Wal.flushedLsn();
      case "pg_last_wal_receive_lsn", "pg_last_wal_replay_lsn" -> null;
      case "pg_switch_wal" -> {
        requireRight(context);
        yield Wal.switchSegment();
      }
      case "pg_create_restore_point" -> {
        requireRight(context);
        yield restorePoint((String) a[0]);
      }
      case "pg_walfile_name" -> Lsn.fileName(Lsn.segment((Long) a[0]));
      case "pg_walfile_name_offset" ->
          SystemFunctions.row(
              function,
              Lsn.fileName(Lsn.segment((Long) a[0])),
              Lsn.segmentOffset((Long) a[0]));
      case "pg_split_walfile_name" -> split((String) a[0]);
      case "pg_stat_get_wal" -> counters(Wal.counters());
      default -> throw new IllegalStateException(function.symbol());
    };
  }

  private void requireRight(FunctionContext context) {
    RolePrivileges.requireForFunction(context.currentUserOid(), 0, function.name());
  }

  private static Numeric number(long lsn) {
    return Numeric.of(new java.math.BigInteger(Long.toUnsignedString(lsn)));
  }

  private Object split(String name) {
    String upper = name.toUpperCase(java.util.Locale.ROOT);
    if (!Lsn.isFileName(upper)) {
      throw DatabaseException.error(
          SqlState.INVALID_PARAMETER_VALUE, "invalid WAL file name \"" + name + "\"");
    }
    return SystemFunctions.row(
        function,
        number(Lsn.segmentOf(upper)),
        Integer.toUnsignedLong(Lsn.timelineOf(upper)));
  }

  private static Long restorePoint(String name) {
    byte[] bytes = name.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    if (bytes.length >= MAX_NAME_BYTES) {
      throw DatabaseException.error(
          SqlState.INVALID_PARAMETER_VALUE,
          "value too long for restore point (maximum " + (MAX_NAME_BYTES - 1) + " characters)");
    }
    byte[] padded = java.util.Arrays.copyOf(bytes, MAX_NAME_BYTES);
    long end =
        WalRecord.of(ResourceManager.XLOG, ResourceManager.XLOG_RESTORE_POINT)
            .dataLong(BackendStatus.now())
            .data(padded, 0, MAX_NAME_BYTES)
            .insert(0);
    pganatomy.engine.utils.error.Log.log(
        "restore point \"" + name + "\" created at " + Lsn.text(end));
    return end;
  }

  private Object counters(Wal.Counters of) {
    return SystemFunctions.row(
        function,
        of.records(),
        of.images(),
        Numeric.of(of.bytes()),
        of.buffersFull(),
        of.resetTime());
  }
}

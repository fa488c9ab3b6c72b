package pganatomy.engine.catalog.functions;

import pganatomy.engine.access.transam.LogTruncation;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.TransactionId;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.storage.lmgr.LockTag;
import pganatomy.engine.storage.lmgr.predicate.PredicateLockRow;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.Log;
import pganatomy.engine.utils.error.LogLevel;
import pganatomy.engine.utils.error.SqlState;

/// Transaction ids, and advisory locks: locks on numbers, which mean what their users agree on.
///
/// PostgreSQL: src/backend/utils/adt/xid8funcs.c, lockfuncs.c
final class TransactionFunctions implements ScalarFunction {
  private final String symbol;

  TransactionFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Object call(Object[] a, FunctionContext context) {
    return switch (symbol) {
      case "pg_current_xact_id" -> full(transaction().currentXid() == 0 ? 0 : topXid());
      case "pg_current_xact_id_if_assigned" -> topXid() == 0 ? null : full(topXid());
      case "pg_xact_status" -> status((Long) a[0]);
      case "xid_age" -> age((Integer) a[0]);
      case "mxid_age" -> multiXactAge((Integer) a[0]);
      case "pg_blocking_pids" -> LockRows.blockers((Integer) a[0]);
      case "pg_safe_snapshot_blocking_pids" ->
          ArrayValue.of(
              TypeOids.INT4, PredicateLockRow.safeSnapshotBlockers((Integer) a[0]).toArray());
      case "pg_advisory_xact_lock_int8", "pg_advisory_xact_lock_int4" ->
          lock(tag(a, context), LockMode.EXCLUSIVE);
      case "pg_advisory_xact_lock_shared_int8", "pg_advisory_xact_lock_shared_int4" ->
          lock(tag(a, context), LockMode.SHARE);
      case "pg_try_advisory_xact_lock_int8", "pg_try_advisory_xact_lock_int4" ->
          LockManager.tryAcquire(tag(a, context), LockMode.EXCLUSIVE);
      case "pg_try_advisory_xact_lock_shared_int8", "pg_try_advisory_xact_lock_shared_int4" ->
          LockManager.tryAcquire(tag(a, context), LockMode.SHARE);
      case "pg_advisory_lock_int8", "pg_advisory_lock_int4" ->
          lockForSession(tag(a, context), LockMode.EXCLUSIVE);
      case "pg_advisory_lock_shared_int8", "pg_advisory_lock_shared_int4" ->
          lockForSession(tag(a, context), LockMode.SHARE);
      case "pg_try_advisory_lock_int8", "pg_try_advisory_lock_int4" ->
          LockManager.tryAcquireForSession(tag(a, context), LockMode.EXCLUSIVE);
      case "pg_try_advisory_lock_shared_int8", "pg_try_advisory_lock_shared_int4" ->
          LockManager.tryAcquireForSession(tag(a, context), LockMode.SHARE);
      case "pg_advisory_unlock_int8", "pg_advisory_unlock_int4" ->
          unlock(tag(a, context), LockMode.EXCLUSIVE);
      case "pg_advisory_unlock_shared_int8", "pg_advisory_unlock_shared_int4" ->
          unlock(tag(a, context), LockMode.SHARE);
      case "pg_advisory_unlock_all" -> {
        LockManager.releaseAllOfSession();
        yield "";
      }
      default -> throw new IllegalStateException(symbol);
    };
  }

  private static TransactionContext transaction() {
    return SystemFunctions.catalog().transaction();
  }

  private static int topXid() {
    return transaction().topXidIfAny();
  }

  /// With the epoch in the upper half: how often the 32 bits have run over.
  private static long full(int xid) {
    long next = TransactionArea.nextFullXid();
    long full = next & 0xffff_ffff_0000_0000L | xid & 0xffff_ffffL;
    return full > next ? full - (1L << 32) : full;
  }

  private static String status(long fullXid) {
    if (fullXid >= TransactionArea.nextFullXid()) {
      throw DatabaseException.error(
          SqlState.INVALID_PARAMETER_VALUE,
          "transaction ID " + Long.toUnsignedString(fullXid) + " is in the future");
    }
    int xid = (int) fullXid;
    if (!TransactionId.isNormal(xid)) {
      return xid == TransactionId.INVALID ? null : "committed";
    }
    if (transaction().isRunning(xid)) {
      return "in progress";
    }
    boolean isTooOld = TransactionArea.nextFullXid() - fullXid > 1L << 31;
    if (isTooOld || !LogTruncation.isInLog(xid)) {
      return null;
    }
    return TransactionContext.didCommit(xid) ? "committed" : "aborted";
  }

  private static int age(int xid) {
    return TransactionId.isNormal(xid)
        ? (int) TransactionArea.nextFullXid() - xid
        : Integer.MAX_VALUE;
  }

  private static int multiXactAge(int multi) {
    return multi == 0 ? Integer.MAX_VALUE : TransactionArea.nextMultiXact() - multi;
  }

  // ---------------------------------------------------------------- advisory locks

  private static LockTag tag(Object[] a, FunctionContext context) {
    if (a.length == 2) {
      return LockTag.advisory(context.databaseOid(), (Integer) a[0], (Integer) a[1], 2);
    }
    long key = (Long) a[0];
    return LockTag.advisory(context.databaseOid(), (int) (key >>> 32), (int) key, 1);
  }

  private static String lock(LockTag tag, LockMode mode) {
    LockManager.acquire(tag, mode);
    return "";
  }

  private static String lockForSession(LockTag tag, LockMode mode) {
    LockManager.acquireForSession(tag, mode);
    return "";
  }

  private static boolean unlock(LockTag tag, LockMode mode) {
    boolean isDone = LockManager.releaseForSession(tag, mode);
    if (!isDone) {
      Log.report(
          LogLevel.WARNING, SqlState.WARNING, "you don't own a lock of type " + mode.description());
    }
    return isDone;
  }
}

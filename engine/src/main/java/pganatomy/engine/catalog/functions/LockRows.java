package pganatomy.engine.catalog.functions;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.BackendStatusEntry;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcLayout;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.lmgr.LockTag;
import pganatomy.engine.storage.lmgr.predicate.PredicateLockRow;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ListSource;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.SetReturningFunction;
import pganatomy.engine.utils.adt.TypeOids;

/// Who holds, and who waits for, which lock: the rows behind `pg_locks`.
///
/// A transaction's lock on its own virtual id is shown from the process's slot: nobody else ever
/// waits for it here, so it is not in the lock table.
///
/// PostgreSQL: src/backend/utils/adt/lockfuncs.c, pg_lock_status()
final class LockRows implements SetReturningFunction {
  private static final long MILLIS_1970_TO_2000 = 946_684_800_000L;
  private static final int COLUMNS = 16;

  private static final int DATABASE = 1;
  private static final int RELATION = 2;
  private static final int PAGE = 3;
  private static final int TUPLE = 4;
  private static final int VIRTUAL_XID = 5;
  private static final int XID = 6;
  private static final int CLASS = 7;
  private static final int OBJECT = 8;
  private static final int SUBOBJECT = 9;
  private static final int VIRTUAL_TRANSACTION = 10;

  private final String symbol;

  LockRows(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public RowSource open(Object[] arguments, FunctionContext context) {
    return switch (symbol) {
      case "pg_lock_status" -> new ListSource(all());
      default -> throw new IllegalStateException(symbol);
    };
  }

  private static List<Object[]> all() {
    List<Object[]> rows = new ArrayList<>();
    for (BackendStatusEntry entry : BackendStatus.all()) {
      if (entry.transactionStart() != 0) {
        Object[] row = row(entry.procNumber(), "virtualxid", "ExclusiveLock", true);
        row[VIRTUAL_XID] = row[VIRTUAL_TRANSACTION];
        row[14] = true;
        rows.add(row);
      }
    }
    for (LockManager.Row lock : LockManager.rows()) {
      LockTag tag = lock.tag();
      Object[] row =
          row(lock.process(), tag.kind().label(), lock.mode().description(), lock.isGranted());
      row[14] = lock.isFastPath();
      putTag(row, tag);
      row[15] =
          lock.waitsSinceMillis() == 0
              ? null
              : (lock.waitsSinceMillis() - MILLIS_1970_TO_2000) * 1000;
      rows.add(row);
    }
    for (PredicateLockRow lock : PredicateLockRow.all()) {
      rows.add(predicateLock(lock));
    }
    return rows;
  }

  /// What a serializable transaction, perhaps one that has committed, has read.
  private static Object[] predicateLock(PredicateLockRow lock) {
    String kind = lock.line() != 0 ? "tuple" : lock.block() >= 0 ? "page" : "relation";
    Object[] row = new Object[COLUMNS];
    row[0] = kind;
    row[DATABASE] = lock.database();
    row[RELATION] = lock.relation();
    row[PAGE] = lock.block() >= 0 ? lock.block() : null;
    row[TUPLE] = lock.line() != 0 ? lock.line() : null;
    row[VIRTUAL_TRANSACTION] = lock.process() + "/" + lock.localXid();
    row[11] = lock.pid() != 0 ? lock.pid() : null;
    row[12] = "SIReadLock";
    row[13] = true;
    row[14] = false;
    return row;
  }

  /// Who keeps a process waiting: holders of a lock that excludes what it wants, and who wants such
  /// a lock and came before.
  ///
  /// PostgreSQL: pg_blocking_pids()
  static ArrayValue blockers(int pid) {
    List<Object> blockers = new ArrayList<>();
    List<LockManager.Row> locks = LockManager.rows();
    for (int i = 0; i < locks.size(); i++) {
      LockManager.Row wait = locks.get(i);
      if (wait.isGranted() || ProcLayout.pidAcquire(ProcArray.slot(wait.process())) != pid) {
        continue;
      }
      for (int j = 0; j < locks.size(); j++) {
        LockManager.Row other = locks.get(j);
        if (other.process() != wait.process()
            && other.tag().equals(wait.tag())
            && (other.isGranted() || j < i)
            && wait.mode().excludes(other.mode())) {
          blockers.add(ProcLayout.pidAcquire(ProcArray.slot(other.process())));
        }
      }
    }
    return ArrayValue.of(TypeOids.INT4, blockers.toArray());
  }

  private static Object[] row(int process, String kind, String mode, boolean isGranted) {
    long slot = ProcArray.slot(process);
    Object[] row = new Object[COLUMNS];
    row[0] = kind;
    row[VIRTUAL_TRANSACTION] = process + "/" + ProcLayout.localTransaction(slot);
    row[11] = ProcLayout.pidAcquire(slot);
    row[12] = mode;
    row[13] = isGranted;
    row[14] = false;
    return row;
  }

  private static void putTag(Object[] row, LockTag tag) {
    switch (tag.kind()) {
      case RELATION, EXTEND, FROZEN_IDS -> {
        row[DATABASE] = tag.field1();
        row[RELATION] = tag.kind() == LockTag.Kind.FROZEN_IDS ? null : tag.field2();
      }
      case PAGE, TUPLE -> {
        row[DATABASE] = tag.field1();
        row[RELATION] = tag.field2();
        row[PAGE] = tag.field3();
        row[TUPLE] = tag.kind() == LockTag.Kind.TUPLE ? tag.field4() : null;
      }
      case TRANSACTION, SPECULATIVE_TOKEN -> row[XID] = tag.field1();
      case VIRTUAL_TRANSACTION -> row[VIRTUAL_XID] = tag.field1() + "/" + tag.field2();
      case OBJECT, USER_LOCK, ADVISORY -> {
        row[DATABASE] = tag.field1();
        row[CLASS] = tag.field2();
        row[OBJECT] = tag.field3();
        row[SUBOBJECT] = tag.field4();
      }
    }
  }
}

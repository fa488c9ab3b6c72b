package pganatomy.engine.catalog.functions;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.buffer.BufferState;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.FunctionDescriptor;
import pganatomy.engine.utils.adt.ListSource;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.ScalarFunction;
import pganatomy.engine.utils.adt.SetReturningFunction;

/// What lies in the shared buffers at this moment, buffer by buffer or summed up.
///
/// PostgreSQL: contrib/pg_buffercache/pg_buffercache_pages.c
final class BufferRows implements SetReturningFunction, ScalarFunction {
  private static final int MAX_USAGE = 5;

  private final FunctionDescriptor function;

  BufferRows(FunctionDescriptor function) {
    this.function = function;
  }

  @Override
  public Object call(Object[] arguments, FunctionContext context) {
    checkMayAsk(context);
    return SystemFunctions.row(function, summary());
  }

  private void checkMayAsk(FunctionContext context) {
    RolePrivileges.requireForFunction(
        context.currentUserOid(), RolePrivileges.MONITOR, function.name());
  }

  @Override
  public RowSource open(Object[] arguments, FunctionContext context) {
    checkMayAsk(context);
    List<Object[]> rows =
        switch (function.symbol()) {
          case "pg_buffercache_pages" -> pages();
          case "pg_buffercache_usage_counts" -> usageCounts();
          default -> throw new IllegalStateException(function.symbol());
        };
    return new ListSource(rows);
  }

  private static List<Object[]> pages() {
    BufferPool pool = BufferPool.shared();
    List<Object[]> rows = new ArrayList<>();
    for (int buffer = 0; buffer < pool.bufferCount(); buffer++) {
      BufferState state = pool.describe(buffer);
      Object[] row = new Object[9];
      row[0] = buffer + 1;
      if (state != null) {
        row[1] = state.relationNumber();
        row[2] = state.tablespaceOid();
        row[3] = state.databaseOid();
        row[4] = state.forkNumber();
        row[5] = state.block() & 0xffffffffL;
        row[6] = state.isDirty();
        row[7] = state.usageCount();
        row[8] = state.pinCount();
      }
      rows.add(row);
    }
    return rows;
  }

  private static Object[] summary() {
    BufferPool pool = BufferPool.shared();
    int used = 0;
    int dirty = 0;
    int pinned = 0;
    long usage = 0;
    for (int buffer = 0; buffer < pool.bufferCount(); buffer++) {
      BufferState state = pool.describe(buffer);
      if (state != null) {
        used++;
        usage += state.usageCount();
        dirty += state.isDirty() ? 1 : 0;
        pinned += state.pinCount() > 0 ? 1 : 0;
      }
    }
    Object average = used == 0 ? null : (double) usage / used;
    return new Object[] {used, pool.bufferCount() - used, dirty, pinned, average};
  }

  private static List<Object[]> usageCounts() {
    BufferPool pool = BufferPool.shared();
    int[][] counts = new int[MAX_USAGE + 1][3];
    for (int buffer = 0; buffer < pool.bufferCount(); buffer++) {
      BufferState state = pool.describe(buffer);
      int[] count = counts[state == null ? 0 : state.usageCount()];
      count[0]++;
      count[1] += state != null && state.isDirty() ? 1 : 0;
      count[2] += state != null && state.pinCount() > 0 ? 1 : 0;
    }
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i <= MAX_USAGE; i++) {
      rows.add(new Object[] {i, counts[i][0], counts[i][1], counts[i][2]});
    }
    return rows;
  }
}

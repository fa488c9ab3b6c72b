package pganatomy.engine.catalog.functions;

import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.ipc.SharedMemoryArea;
import pganatomy.engine.storage.ipc.SharedMemoryLayout;
import pganatomy.engine.utils.adt.ArrayValue;
import pganatomy.engine.utils.adt.FunctionContext;
import pganatomy.engine.utils.adt.ListSource;
import pganatomy.engine.utils.adt.RowSource;
import pganatomy.engine.utils.adt.SetReturningFunction;
import pganatomy.engine.utils.adt.TypeOids;
import pganatomy.engine.utils.memory.MemoryContext;

/// What the server's memory is divided into: the shared segment's areas, this process's contexts.
///
/// The Java heap is one context among the others here, `Java heap`: what a query allocates in it is
/// not told apart. What `work_mem` bounds is not in the heap but in contexts with blocks of their
/// own.
///
/// PostgreSQL: src/backend/storage/ipc/shmem.c, pg_get_shmem_allocations();
/// src/backend/utils/adt/mcxtfuncs.c, pg_get_backend_memory_contexts()
final class ServerRows implements SetReturningFunction {
  private final String symbol;
  private int nextId;

  ServerRows(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public RowSource open(Object[] arguments, FunctionContext context) {
    int user = context.currentUserOid();
    int readAllStats = RolePrivileges.READ_ALL_STATS;
    List<Object[]> rows = new ArrayList<>();
    switch (symbol) {
      case "pg_get_shmem_allocations" -> {
        RolePrivileges.requireForFunction(user, readAllStats, "pg_get_shmem_allocations");
        addAreas(rows);
      }
      case "pg_get_backend_memory_contexts" -> {
        RolePrivileges.requireForFunction(user, readAllStats, "pg_get_backend_memory_contexts");
        nextId = 1;
        addContext(MemoryContext.top(), new int[0], rows);
      }
      case "pg_get_wait_events" -> {
        return new ListSource(WaitEventRows.all());
      }
      default -> throw new IllegalStateException(symbol);
    }
    return new ListSource(rows);
  }

  // ---------------------------------------------------------------- shared memory

  /// Each area reaches to where the next one begins; before the first one lies the header. How
  /// large an area was asked for, only the postmaster knew.
  private static void addAreas(List<Object[]> rows) {
    List<SharedMemoryArea> areas = SharedMemoryLayout.areas();
    for (int i = 0; i < areas.size(); i++) {
      long offset = SharedMemoryLayout.offset(i);
      long end = i + 1 < areas.size() ? SharedMemoryLayout.offset(i + 1) : SharedMemory.size();
      rows.add(new Object[] {areas.get(i).name(), offset, end - offset, end - offset});
    }
    long header = SharedMemoryLayout.offset(0);
    rows.add(new Object[] {"<anonymous>", null, header, header});
  }

  // ---------------------------------------------------------------- private memory

  private void addContext(MemoryContext context, int[] parentPath, List<Object[]> rows) {
    int[] path = java.util.Arrays.copyOf(parentPath, parentPath.length + 1);
    path[parentPath.length] = nextId++;
    long total = context.totalBytes();
    long used = context.usedBytes();
    rows.add(row(context.name(), context.ident(), path, total, context.blockCount(), used));
    if (context.parent() == null) {
      addHeap(path, rows);
    }
    for (MemoryContext child : context.children()) {
      addContext(child, path, rows);
    }
  }

  private void addHeap(int[] parentPath, List<Object[]> rows) {
    int[] path = java.util.Arrays.copyOf(parentPath, parentPath.length + 1);
    path[parentPath.length] = nextId++;
    Runtime runtime = Runtime.getRuntime();
    long total = runtime.totalMemory();
    rows.add(row("Java heap", null, path, total, 1, total - runtime.freeMemory()));
  }

  private static Object[] row(
      String name, String ident, int[] path, long total, int blocks, long used) {
    Object[] elements = new Object[path.length];
    for (int i = 0; i < path.length; i++) {
      elements[i] = path[i];
    }
    boolean isHeap = name.equals("Java heap");
    return new Object[] {
      name,
      ident,
      isHeap ? "Java" : "AllocSet",
      path.length,
      ArrayValue.of(TypeOids.INT4, elements),
      total,
      (long) blocks,
      total - used,
      0L,
      used
    };
  }
}

package pganatomy.engine.postmaster;

import pganatomy.engine.access.transam.SerialLog;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.access.transam.xlog.CheckpointRequests;
import pganatomy.engine.access.transam.xlog.RecoveryState;
import pganatomy.engine.access.transam.xlog.WalArea;
import pganatomy.engine.access.transam.xlog.WalUsage;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.buffer.BufferPoolArea;
import pganatomy.engine.storage.ipc.BackendStatus;
import pganatomy.engine.storage.ipc.PostmasterSignal;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcessLimits;
import pganatomy.engine.storage.ipc.SharedMemoryLayout;
import pganatomy.engine.storage.ipc.WriterStatistics;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.lmgr.predicate.PredicateArea;
import pganatomy.engine.storage.statistics.BackendUsageArea;
import pganatomy.engine.storage.statistics.StatementsArea;
import pganatomy.engine.storage.statistics.StatisticsArea;
import pganatomy.engine.storage.sync.SyncQueue;
import pganatomy.engine.utils.guc.Guc;
import pganatomy.engine.utils.guc.SettingContext;
import pganatomy.engine.utils.guc.SettingSource;
import pganatomy.engine.utils.guc.Settings;

/// The list of what is in shared memory: each subsystem adds its area here, and nowhere else.
///
/// PostgreSQL: src/backend/storage/ipc/ipci.c, CreateOrAttachShmemStructs()
final class ServerAreas {
  private static final int MEGABYTE = 1 << 20;
  private static boolean registered;

  private ServerAreas() {}

  /// In the postmaster: makes the segment and everything in it, and returns its descriptor.
  static int create(int postmasterProcessId) {
    ProcessLimits limits = limits();
    register(limits, limits.total(), Guc.TRACK_ACTIVITY_QUERY_SIZE.intValue());
    long size = SharedMemoryLayout.totalSize();
    int descriptor = Posix.createMemoryFile("PostgreSQL", size);
    SharedMemory.attach(descriptor, size);
    SharedMemoryLayout.create(postmasterProcessId);
    tellSize(size);
    return descriptor;
  }

  /// In a child: finds the areas in the segment that it inherited.
  static void attach(int descriptor) {
    register(null, 0, 0);
    long size = Posix.fileSize(descriptor);
    SharedMemory.attach(descriptor, size);
    SharedMemoryLayout.attach();
    tellSize(size);
  }

  /// `SHOW shared_memory_size`, in megabytes that are rounded up.
  private static void tellSize(long bytes) {
    Settings.override(Guc.SHARED_MEMORY_SIZE, (int) ((bytes + MEGABYTE - 1) / MEGABYTE));
  }

  /// Everybody registers the same, in the same order; a child does so without knowing any size.
  private static void register(ProcessLimits limits, int slots, int queryBytes) {
    if (!registered) {
      registered = true;
      SharedMemoryLayout.register(new PostmasterSignal(2 * slots));
      SharedMemoryLayout.register(new ProcArray(limits));
      SharedMemoryLayout.register(new BackendStatus(slots, queryBytes));
      SharedMemoryLayout.register(new BufferPoolArea(slots == 0 ? 0 : sharedBuffers()));
      SharedMemoryLayout.register(new SyncQueue(slots == 0 ? 0 : syncRequests()));
      SharedMemoryLayout.register(new WriterStatistics());
      SharedMemoryLayout.register(new StatisticsArea());
      SharedMemoryLayout.register(new BackendUsageArea(slots));
      BackendUsageArea.registerWal(WalUsage::figure);
      SharedMemoryLayout.register(new StatementsArea());
      SharedMemoryLayout.register(new CheckpointRequests());
      SharedMemoryLayout.register(new RecoveryState());
      SharedMemoryLayout.register(new LockManager(slots == 0 ? 0 : locks()));
      SharedMemoryLayout.register(new WalArea(slots == 0 ? 0 : walBuffers()));
      SharedMemoryLayout.register(new TransactionArea());
      int predicateLocks = Guc.MAX_PRED_LOCKS_PER_TRANSACTION.intValue();
      SharedMemoryLayout.register(new PredicateArea(slots == 0 ? 0 : predicateLocks));
      SharedMemoryLayout.register(new SerialLog(slots == 0 ? 0 : serialBuffers()));
    }
  }

  private static int serialBuffers() {
    return Guc.SERIALIZABLE_BUFFERS.intValue();
  }

  private static int sharedBuffers() {
    return Guc.SHARED_BUFFERS.intValue();
  }

  private static int walBuffers() {
    int pages = WalArea.pageCount(Guc.WAL_BUFFERS.intValue(), Guc.SHARED_BUFFERS.intValue());
    if (pages != Guc.WAL_BUFFERS.intValue()) {
      // SHOW tells what was chosen.
      String text = Integer.toString(pages);
      Settings.set("wal_buffers", text, SettingContext.POSTMASTER, SettingSource.DEFAULT);
    }
    return pages;
  }

  /// As many as there are buffers, so that one round of writes fits.
  private static int syncRequests() {
    return Math.min(Math.max(256, Guc.SHARED_BUFFERS.intValue()), 65536);
  }

  private static int locks() {
    return Guc.MAX_LOCKS_PER_TRANSACTION.intValue();
  }

  private static ProcessLimits limits() {
    return new ProcessLimits(
        Guc.MAX_CONNECTIONS.intValue(),
        Guc.AUTOVACUUM_WORKER_SLOTS.intValue(),
        Guc.MAX_WORKER_PROCESSES.intValue(),
        Guc.MAX_WAL_SENDERS.intValue());
  }
}

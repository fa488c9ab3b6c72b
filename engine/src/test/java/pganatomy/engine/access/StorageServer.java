package pganatomy.engine.access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pganatomy.engine.access.common.StoredAttribute;
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.common.TupleReader;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.access.heap.HeapScan;
import pganatomy.engine.access.transam.IsolationLevel;
import pganatomy.engine.access.transam.Recovery;
import pganatomy.engine.access.transam.RecoveryHandlers;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.xlog.CheckpointRecord;
import pganatomy.engine.access.transam.xlog.ControlFile;
import pganatomy.engine.access.transam.xlog.FirstSegment;
import pganatomy.engine.access.transam.xlog.WalArea;
import pganatomy.engine.port.Posix;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.buffer.BufferPoolArea;
import pganatomy.engine.storage.ipc.BackendKind;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.ipc.ProcessLimits;
import pganatomy.engine.storage.ipc.SharedMemoryLayout;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.smgr.DataDirectory;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.sync.PendingSyncs;
import pganatomy.engine.utils.adt.Type;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.LogSettings;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// The storage layers without a server around them: a data directory, a shared segment, and this
/// process (or another one that gets the segment's descriptor) attached to both.
public final class StorageServer {
  private static boolean registered;

  private StorageServer() {}

  record Column(String name, int number, Type type, boolean dropped) implements StoredAttribute {}

  record Table(int oid, String name, int fileNode, List<Column> attributes)
      implements StoredRelation {
    @Override
    public int databaseOid() {
      return 5;
    }

    @Override
    public int tablespaceOid() {
      return 0;
    }

    @Override
    public char persistence() {
      return 'p';
    }
  }

  /// Makes an empty data directory.
  public static void initialize(Path directory) throws Exception {
    for (String folder :
        List.of(
            "global",
            "pg_wal",
            "base/5",
            "pg_xact",
            "pg_subtrans",
            "pg_multixact/offsets",
            "pg_multixact/members")) {
      Files.createDirectories(directory.resolve(folder));
    }
    ControlFile.create(directory.toString(), 7);
    ControlFile control = ControlFile.read();
    CheckpointRecord checkpoint = new CheckpointRecord();
    control.setCheckpoint(FirstSegment.create(7, checkpoint), checkpoint);
    control.write();
  }

  /// Makes a segment over the directory and joins it. What an earlier segment had in memory only is
  /// lost, as in a crash.
  public static int start(Path directory, int bufferCount) {
    register(new ProcessLimits(20, 3, 8, 2), bufferCount, 64);
    DataDirectory.set(directory.toString());
    SharedMemory.detach();
    RelationFile.closeAll();
    PendingSyncs.clear();
    long size = SharedMemoryLayout.totalSize();
    int descriptor = Posix.createMemoryFile("test", size);
    SharedMemory.attach(descriptor, size);
    SharedMemoryLayout.create(0);
    join();
    recover();
    return descriptor;
  }

  /// What the startup process does.
  private static void recover() {
    LogSettings.toStderr = false;
    RecoveryHandlers.register();
    Recovery recovery = new Recovery(ControlFile.read(), segment -> {});
    if (recovery.begin()) {
      recovery.redo();
    }
    recovery.openLog();
    LogSettings.toStderr = true;
    ControlFile.update(ControlFile.IN_PRODUCTION);
  }

  /// Joins the segment of another process.
  public static void attach(Path directory, int descriptor) {
    register(null, 0, 0);
    DataDirectory.set(directory.toString());
    SharedMemory.attach(descriptor, Posix.fileSize(descriptor));
    SharedMemoryLayout.attach();
    join();
  }

  private static void join() {
    if (!ProcArray.join(BackendKind.BACKEND)) {
      throw new IllegalStateException("no slot");
    }
  }

  private static void register(ProcessLimits limits, int bufferCount, int locks) {
    if (!registered) {
      registered = true;
      SharedMemoryLayout.register(new ProcArray(limits));
      SharedMemoryLayout.register(new BufferPoolArea(bufferCount));
      SharedMemoryLayout.register(new LockManager(locks));
      SharedMemoryLayout.register(new WalArea(32));
      SharedMemoryLayout.register(new TransactionArea());
    }
  }

  public static StoredRelation table(int fileNode, Type... types) {
    List<Column> columns = new ArrayList<>();
    for (Type type : types) {
      columns.add(new Column("c" + (columns.size() + 1), columns.size() + 1, type, false));
    }
    return new Table(fileNode, "t" + fileNode, fileNode, columns);
  }

  public static StoredRelation create(int fileNode, Type... types) {
    StoredRelation table = table(fileNode, types);
    RelationFile.of(table.locator()).create(Fork.MAIN);
    return table;
  }

  public static TransactionContext begin() {
    TransactionContext transaction = new TransactionContext();
    transaction.start(IsolationLevel.READ_COMMITTED, false);
    return transaction;
  }

  /// Rows of a table of one `int4` column that the transaction's next statement sees.
  public static java.util.List<Integer> values(
      StoredRelation table, TransactionContext transaction) {
    java.util.List<Integer> found = new ArrayList<>();
    HeapScan scan = HeapScan.open(table, transaction.statementSnapshot(), 0, -1);
    HeapPage page = new HeapPage();
    TupleReader reader = new TupleReader(table, new int[] {1});
    Batch batch = Batch.create(new VectorKind[] {VectorKind.INT}, HeapPage.MAX_TUPLES);
    while (scan.nextPage(page)) {
      batch.clear();
      reader.read(page, 0, batch);
      for (int i = 0; i < batch.rowCount; i++) {
        found.add((Integer) batch.columns[0].get(i));
      }
    }
    return found;
  }

  /// Leaves the segment, so that the next test class finds this process without one.
  public static void stop() {
    ProcArray.leave();
    RelationFile.closeAll();
    SharedMemory.detach();
    DataDirectory.set("");
  }

  public static Type type(String name) {
    return Types.byName(name);
  }
}

package pganatomy.engine.access;

import java.nio.file.Path;
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.heap.HeapInserter;
import pganatomy.engine.access.heap.HeapTable;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.port.Posix;
import pganatomy.engine.storage.lmgr.LockManager;
import pganatomy.engine.storage.lmgr.LockMode;
import pganatomy.engine.storage.lmgr.LockTag;

/// A process of its own that works on another process's segment: a line for each thing done.
///
/// Arguments: data directory, path of the segment's descriptor, what to do, file node, a number.
public final class StorageWorker {
  private StorageWorker() {}

  public static void main(String[] arguments) throws Exception {
    int descriptor = Posix.open(arguments[1], Posix.O_RDWR, 0);
    StorageServer.attach(Path.of(arguments[0]), descriptor);
    StoredRelation table =
        StorageServer.table(Integer.parseInt(arguments[3]), StorageServer.type("int4"));
    int number = Integer.parseInt(arguments[4]);
    switch (arguments[2]) {
      case "insert" -> insert(table, number);
      case "increment" -> increment(table, number);
      case "deadlock" -> deadlock(table, number);
      default -> throw new IllegalArgumentException(arguments[2]);
    }
  }

  /// Commits rows one by one, for ever when the number is negative.
  private static void insert(StoredRelation table, int count) {
    for (int i = 0; i != count; i++) {
      TransactionContext transaction = StorageServer.begin();
      new HeapInserter(table, transaction).insert(new Object[] {i});
      transaction.commit();
      System.out.println(i);
    }
  }

  /// Adds one to the only row, waiting for others that do the same.
  private static void increment(StoredRelation table, int count) {
    for (int i = 0; i < count; i++) {
      boolean done = false;
      while (!done) {
        TransactionContext transaction = StorageServer.begin();
        done = incrementOnce(table, transaction);
        transaction.commit();
      }
    }
    System.out.println("done");
  }

  private static boolean incrementOnce(StoredRelation table, TransactionContext transaction) {
    var scan =
        pganatomy.engine.access.heap.HeapScan.open(table, transaction.statementSnapshot(), 0, -1);
    var page = new pganatomy.engine.access.heap.HeapPage();
    while (scan.nextPage(page)) {
      if (page.count > 0) {
        int value = StorageServer.values(table, transaction).getFirst();
        return page.count == 1
            && value == valueOf(table, transaction, page.ctid(0))
            && HeapTable.update(
                    table, page.ctid(0), new Object[] {value + 1}, transaction, null, null)
                == HeapTable.Outcome.OK;
      }
    }
    return false;
  }

  private static int valueOf(StoredRelation table, TransactionContext transaction, long ctid) {
    var page = new pganatomy.engine.access.heap.HeapPage();
    if (!HeapTable.fetch(table, ctid, transaction.latestSnapshot(), page)) {
      return -1;
    }
    return pganatomy.engine.port.ByteAccess.getInt(page.bytes, page.tupleOffsets[0] + 24);
  }

  /// Takes two locks, the second one after the other worker has taken it as its first.
  private static void deadlock(StoredRelation table, int first) throws Exception {
    LockManager.setTimeouts(100 + first * 100, 0);
    StorageServer.begin();
    LockManager.acquire(LockTag.relation(5, 1000 + first), LockMode.EXCLUSIVE);
    System.out.println("first");
    System.in.read();
    try {
      LockManager.acquire(LockTag.relation(5, 1001 - first), LockMode.EXCLUSIVE);
      System.out.println("second");
    } catch (pganatomy.engine.utils.error.DatabaseException error) {
      System.out.println(error.getMessage());
      System.out.println(error.data().detail().replaceAll("\\d+", "n").replace('\n', ' '));
      LockManager.releaseAll();
    }
  }
}

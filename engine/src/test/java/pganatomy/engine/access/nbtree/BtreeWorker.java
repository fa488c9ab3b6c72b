package pganatomy.engine.access.nbtree;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import pganatomy.engine.access.StorageServer;
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.common.TupleReader;
import pganatomy.engine.access.heap.HeapFetch;
import pganatomy.engine.access.heap.HeapInserter;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.access.heap.HeapScan;
import pganatomy.engine.access.heap.HeapTable;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.port.Posix;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.VectorKind;

/// A process of its own that works on a table with two indexes, beside others that do the same:
/// random insertions, deletions, rollbacks; now and then it compares what an index scan finds with
/// what the table has, or removes dead entries.
///
/// Arguments: data directory, path of the segment's descriptor, file node of the table (its indexes
/// have the next two), seed, operations, whether it cleans.
public final class BtreeWorker {
  static final int KEYS = 4000;

  private final StoredRelation table;
  private final IndexForTest byNumber;
  private final IndexForTest unique;
  private final Random random;
  private int inserted;
  private int refused;
  private int deleted;
  private int compared;
  private int removed;

  private BtreeWorker(StoredRelation table, long seed) {
    this.table = table;
    byNumber = numberIndex(table);
    unique = uniqueIndex(table);
    random = new Random(seed);
  }

  /// Many rows with one key.
  static IndexForTest numberIndex(StoredRelation table) {
    return new IndexForTest(table, table.fileNode() + 1).keys(1);
  }

  static IndexForTest uniqueIndex(StoredRelation table) {
    return new IndexForTest(table, table.fileNode() + 2).swapped().unique().keys(1);
  }

  public static void main(String[] arguments) throws Exception {
    int descriptor = Posix.open(arguments[1], Posix.O_RDWR, 0);
    StorageServer.attach(Path.of(arguments[0]), descriptor);
    StoredRelation table =
        StorageServer.table(
            Integer.parseInt(arguments[2]), StorageServer.type("int4"), StorageServer.type("int8"));
    BtreeWorker worker = new BtreeWorker(table, Long.parseLong(arguments[3]));
    boolean cleans = Boolean.parseBoolean(arguments[5]);
    for (int i = 0; i < Integer.parseInt(arguments[4]); i++) {
      worker.step(cleans && i % 100 == 99);
    }
    System.out.println(
        "inserted "
            + worker.inserted
            + " refused "
            + worker.refused
            + " deleted "
            + worker.deleted
            + " compared "
            + worker.compared
            + " removed "
            + worker.removed);
  }

  private void step(boolean cleans) {
    TransactionContext transaction = StorageServer.begin();
    try {
      if (cleans) {
        clean(transaction);
      } else if (random.nextInt(60) == 0) {
        compare(transaction);
      } else if (random.nextInt(3) == 0) {
        delete(transaction);
      } else {
        insert(transaction);
      }
      if (random.nextInt(8) == 0) {
        transaction.abort();
      } else {
        transaction.commit();
      }
    } catch (DatabaseException error) {
      transaction.abort();
      if (error.sqlState().equals(SqlState.UNIQUE_VIOLATION)) {
        refused++;
      } else if (!error.sqlState().equals(SqlState.DEADLOCK_DETECTED)) {
        throw error;
      }
    }
  }

  /// Some rows at once, in the order of their unique keys, so that no two processes wait for each
  /// other.
  private void insert(TransactionContext transaction) {
    TreeSet<Long> keys = new TreeSet<>();
    int count = 1 + random.nextInt(20);
    long near = random.nextInt(KEYS);
    for (int i = 0; i < count; i++) {
      keys.add(random.nextBoolean() ? near + i : (long) random.nextInt(KEYS));
    }
    VectorKind[] kinds = {VectorKind.INT, VectorKind.LONG};
    Batch rows = Batch.create(kinds, keys.size());
    Batch swapped = Batch.create(new VectorKind[] {VectorKind.LONG, VectorKind.INT}, keys.size());
    for (long key : keys) {
      int number = random.nextInt(50);
      int row = rows.rowCount++;
      rows.columns[0].set(row, number);
      rows.columns[1].set(row, key);
      swapped.columns[0].set(row, key);
      swapped.columns[1].set(row, number);
    }
    swapped.rowCount = rows.rowCount;
    long[] ctids = new long[rows.rowCount];
    new HeapInserter(table, transaction).insert(rows, 0, rows.rowCount, ctids);
    BtreeIndex.open(byNumber)
        .insert(rows, 0, rows.rowCount, ctids, UniqueCheck.YES, transaction, null);
    BtreeIndex.open(unique)
        .insert(swapped, 0, rows.rowCount, ctids, UniqueCheck.YES, transaction, null);
    inserted += rows.rowCount;
  }

  /// Every second row of a stretch of unique keys.
  private void delete(TransactionContext transaction) {
    Snapshot snapshot = transaction.statementSnapshot();
    long from = random.nextInt(KEYS);
    HeapPage page = new HeapPage();
    try (BtreeScan scan =
        BtreeScan.open(unique, snapshot, random.nextBoolean(), new int[] {0}, block -> false)) {
      ScanKey.Strategy least = ScanKey.Strategy.GREATER_EQUAL;
      scan.rescan(
          new ScanKey[] {
            new ScanKey(0, least, from, StorageServer.type("int8")),
            new ScanKey(0, ScanKey.Strategy.LESS, from + 40, StorageServer.type("int8"))
          });
      while (scan.next()) {
        for (int i = 0; i < scan.count; i++) {
          HeapFetch fetch = HeapFetch.of(table, snapshot);
          if (fetch.byRoot(scan.ctids[i], page)) {
            if (random.nextBoolean()
                && HeapTable.delete(table, scan.ctids[i], transaction, snapshot, null)
                    == HeapTable.Outcome.OK) {
              deleted++;
            }
          } else if (fetch.isDeadToAll(0)) {
            scan.markDead(i);
          }
        }
      }
    }
  }

  /// An index scan and a scan of the table with one snapshot must find the same rows.
  private void compare(TransactionContext transaction) {
    Snapshot snapshot = transaction.statementSnapshot();
    IndexForTest index = random.nextBoolean() ? byNumber : unique;
    boolean forward = random.nextBoolean();
    Set<Long> found = new HashSet<>();
    HeapPage page = new HeapPage();
    HeapFetch fetch = HeapFetch.of(table, snapshot);
    boolean isLong = index == unique;
    Batch keys = Batch.create(new VectorKind[] {isLong ? VectorKind.LONG : VectorKind.INT}, 500);
    long last = forward ? Long.MIN_VALUE : Long.MAX_VALUE;
    try (BtreeScan scan = BtreeScan.open(index, snapshot, forward, new int[] {0}, b -> false)) {
      scan.rescan(new ScanKey[0]);
      while (scan.next()) {
        keys.clear();
        scan.readColumns(0, scan.count, keys);
        for (int i = 0; i < scan.count; i++) {
          long key = ((Number) keys.columns[0].get(i)).longValue();
          require(forward ? key >= last : key <= last, "order of " + index.name());
          last = key;
          if (fetch.byRoot(scan.ctids[i], page)) {
            require(found.add(scan.ctids[i]), "a row twice in " + index.name());
            require(keyOf(page, isLong) == key, "another key in " + index.name());
          }
        }
      }
    }
    HeapScan rows = HeapScan.open(table, snapshot, 0, -1);
    int count = 0;
    while (rows.nextPage(page)) {
      for (int i = 0; i < page.count; i++) {
        require(found.contains(page.ctid(i)), "a row is not in " + index.name());
        count++;
      }
    }
    require(count == found.size(), "more rows in " + index.name());
    compared++;
  }

  private long keyOf(HeapPage page, boolean isLong) {
    Batch row = Batch.create(new VectorKind[] {isLong ? VectorKind.LONG : VectorKind.INT}, 300);
    new TupleReader(table, new int[] {isLong ? 2 : 1}).read(page, 0, row);
    return ((Number) row.columns[0].get(0)).longValue();
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }

  /// What VACUUM does, but for the heap, whose line pointers stay: dead entries go, pages with
  /// them.
  private void clean(TransactionContext transaction) {
    Snapshot snapshot = transaction.statementSnapshot();
    Set<Long> dead = new HashSet<>();
    HeapPage page = new HeapPage();
    HeapFetch fetch = HeapFetch.of(table, snapshot);
    for (IndexForTest index : new IndexForTest[] {byNumber, unique}) {
      try (BtreeScan scan = BtreeScan.open(index, snapshot, true, null, null)) {
        scan.rescan(new ScanKey[0]);
        while (scan.next()) {
          for (int i = 0; i < scan.count; i++) {
            if (!fetch.byRoot(scan.ctids[i], page) && fetch.isDeadToAll(0)) {
              dead.add(scan.ctids[i]);
            }
          }
        }
      }
    }
    for (IndexForTest index : new IndexForTest[] {byNumber, unique}) {
      removed += (int) BtreeVacuum.bulkDelete(index, dead::contains).removedEntries;
      BtreeVacuum.cleanup(index, null);
    }
  }
}

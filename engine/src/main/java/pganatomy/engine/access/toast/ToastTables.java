package pganatomy.engine.access.toast;

import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.common.ToastPointer;
import pganatomy.engine.access.common.ToastStore;
import pganatomy.engine.access.common.TupleReader;
import pganatomy.engine.access.heap.HeapFetch;
import pganatomy.engine.access.heap.HeapInserter;
import pganatomy.engine.access.heap.HeapPage;
import pganatomy.engine.access.heap.HeapScan;
import pganatomy.engine.access.heap.HeapTable;
import pganatomy.engine.access.nbtree.BtreeIndex;
import pganatomy.engine.access.nbtree.BtreeScan;
import pganatomy.engine.access.nbtree.ScanKey;
import pganatomy.engine.access.nbtree.StoredIndex;
import pganatomy.engine.access.nbtree.UniqueCheck;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.utils.adt.Types;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;
import pganatomy.engine.utils.vector.Batch;
import pganatomy.engine.utils.vector.ColumnVector;
import pganatomy.engine.utils.vector.IntVector;
import pganatomy.engine.utils.vector.ObjectVector;
import pganatomy.engine.utils.vector.VectorKind;

/// Stores values as chunks and gets them back.
///
/// PostgreSQL: src/backend/access/common/toast_internals.c, toast_save_datum(),
/// toast_delete_datum(); heaptoast.c, heap_fetch_toast_slice()
public final class ToastTables implements ToastStore {
  /// Bytes of a chunk: four of them fill a page.
  public static final int CHUNK_BYTES = 1996;

  private static final int BATCH_CHUNKS = 64;
  private static final VectorKind[] KINDS = {VectorKind.INT, VectorKind.INT, VectorKind.OBJECT};

  /// The catalogs, which lie above.
  public interface Lookup {
    StoredRelation relation(int toastOid);

    /// The index over (chunk_id, chunk_seq).
    StoredIndex index(int toastOid);

    TransactionContext transaction();
  }

  private final Lookup lookup;

  private ToastTables(Lookup lookup) {
    this.lookup = lookup;
  }

  /// Makes this the process's store of large values.
  public static void install(Lookup lookup) {
    ToastStore.register(new ToastTables(lookup));
  }

  // ---------------------------------------------------------------- saving

  @Override
  public ToastPointer save(
      StoredRelation owner, byte[] data, int rawBytes, int method, TransactionContext transaction) {
    int toastOid = owner.toastOid();
    StoredRelation toast = lookup.relation(toastOid);
    StoredIndex index = lookup.index(toastOid);
    int valueId = newValueId(index);
    HeapInserter inserter = new HeapInserter(toast, transaction);
    BtreeIndex entries = index == null ? null : BtreeIndex.open(index);
    Batch chunks = Batch.create(KINDS, BATCH_CHUNKS);
    long[] ctids = new long[BATCH_CHUNKS];
    int chunkCount = (data.length + CHUNK_BYTES - 1) / CHUNK_BYTES;
    for (int first = 0; first < chunkCount; first += BATCH_CHUNKS) {
      Interrupts.check();
      chunks.clear();
      int count = Math.min(BATCH_CHUNKS, chunkCount - first);
      for (int i = 0; i < count; i++) {
        putChunk(chunks, i, valueId, first + i, data);
      }
      chunks.rowCount = count;
      inserter.insert(chunks, 0, count, ctids);
      Batch keys = new Batch(new ColumnVector[] {chunks.columns[0], chunks.columns[1]});
      keys.rowCount = count;
      if (entries != null) {
        entries.insert(keys, 0, count, ctids, UniqueCheck.YES, transaction, null);
      }
    }
    return new ToastPointer(rawBytes, data.length, method, valueId, toastOid);
  }

  private static void putChunk(Batch chunks, int row, int valueId, int number, byte[] data) {
    int start = number * CHUNK_BYTES;
    int end = Math.min(data.length, start + CHUNK_BYTES);
    ((IntVector) chunks.columns[0]).values[row] = valueId;
    ((IntVector) chunks.columns[1]).values[row] = number;
    ((ObjectVector) chunks.columns[2]).values[row] = java.util.Arrays.copyOfRange(data, start, end);
  }

  /// A number that no value of the table has; numbers come round after four thousand million.
  private int newValueId(StoredIndex index) {
    while (true) {
      int valueId = TransactionArea.newOid();
      if (index == null) {
        return valueId;
      }
      try (BtreeScan scan = scan(index, valueId)) {
        if (!scan.next()) {
          return valueId;
        }
      }
    }
  }

  private BtreeScan scan(StoredIndex index, int valueId) {
    BtreeScan scan = BtreeScan.open(index, snapshot(), true, null, null);
    scan.rescan(new ScanKey[] {new ScanKey(0, ScanKey.Strategy.EQUAL, valueId, Types.OID)});
    return scan;
  }

  /// Whoever has a pointer may see the chunks: only one value ever has its number.
  private Snapshot snapshot() {
    return Snapshot.any(lookup.transaction());
  }

  // ---------------------------------------------------------------- fetching

  @Override
  public byte[] fetch(ToastPointer pointer) {
    byte[] data = new byte[pointer.storedBytes()];
    StoredRelation toast = lookup.relation(pointer.toastOid());
    Chunks chunks = new Chunks(toast, pointer, data);
    StoredIndex index = lookup.index(pointer.toastOid());
    if (index == null) {
      chunks.readAll();
    } else {
      try (BtreeScan scan = scan(index, pointer.valueId())) {
        while (scan.next()) {
          chunks.read(scan);
        }
      }
    }
    if (chunks.found != data.length) {
      throw missing(pointer, chunks.found / CHUNK_BYTES);
    }
    return data;
  }

  /// Puts the chunks of one value together.
  private final class Chunks {
    final ToastPointer pointer;
    final byte[] data;
    final StoredRelation toast;
    final TupleReader reader;
    final HeapFetch rows;
    final HeapPage page = new HeapPage();
    final Batch batch = Batch.create(KINDS, HeapPage.MAX_TUPLES);
    int found;

    Chunks(StoredRelation toast, ToastPointer pointer, byte[] data) {
      this.toast = toast;
      this.pointer = pointer;
      this.data = data;
      reader = new TupleReader(toast, new int[] {1, 2, 3});
      rows = HeapFetch.of(toast, snapshot());
    }

    void read(BtreeScan scan) {
      Interrupts.check();
      int from = 0;
      while (from < scan.count) {
        int to = sameBlock(scan.ctids, from, scan.count);
        rows.byRoots(scan.ctids, from, to - from, page);
        take();
        from = to;
      }
    }

    /// For a table whose index is not there: looks at all chunks.
    void readAll() {
      HeapScan scan = HeapScan.open(toast, snapshot(), 0, -1);
      while (scan.nextPage(page)) {
        take();
      }
    }

    private void take() {
      batch.clear();
      reader.read(page, 0, batch);
      for (int i = 0; i < batch.rowCount; i++) {
        found += put(batch, i, pointer, data);
      }
    }
  }

  private static int sameBlock(long[] ctids, int from, int count) {
    int to = from + 1;
    while (to < count && ctids[to] >>> 16 == ctids[from] >>> 16) {
      to++;
    }
    return to;
  }

  private static int put(Batch chunk, int row, ToastPointer pointer, byte[] data) {
    int valueId = ((IntVector) chunk.columns[0]).values[row];
    if (valueId != pointer.valueId()) {
      return 0;
    }
    int number = ((IntVector) chunk.columns[1]).values[row];
    byte[] bytes = (byte[]) ((ObjectVector) chunk.columns[2]).values[row];
    int start = number * CHUNK_BYTES;
    if (number < 0 || start + bytes.length > data.length) {
      throw DatabaseException.error(
          SqlState.DATA_CORRUPTED,
          "unexpected chunk number "
              + number
              + " (out of range 0.."
              + (data.length - 1) / CHUNK_BYTES
              + ") for toast value "
              + Integer.toUnsignedString(pointer.valueId())
              + " in pg_toast_"
              + Integer.toUnsignedString(pointer.toastOid()));
    }
    System.arraycopy(bytes, 0, data, start, bytes.length);
    return bytes.length;
  }

  private DatabaseException missing(ToastPointer pointer, int number) {
    return DatabaseException.error(
        SqlState.DATA_CORRUPTED,
        "missing chunk number "
            + number
            + " for toast value "
            + Integer.toUnsignedString(pointer.valueId())
            + " in "
            + lookup.relation(pointer.toastOid()).name());
  }

  // ---------------------------------------------------------------- deleting

  @Override
  public void delete(ToastPointer pointer, TransactionContext transaction) {
    StoredRelation toast = lookup.relation(pointer.toastOid());
    HeapTable table = new HeapTable(toast, transaction);
    StoredIndex index = lookup.index(pointer.toastOid());
    if (index == null) {
      deleteAll(toast, table, pointer.valueId());
      return;
    }
    try (BtreeScan scan = scan(index, pointer.valueId())) {
      while (scan.next()) {
        for (int i = 0; i < scan.count; i++) {
          table.delete(scan.ctids[i], null);
        }
      }
    }
  }

  private void deleteAll(StoredRelation toast, HeapTable table, int valueId) {
    HeapScan scan = HeapScan.open(toast, snapshot(), 0, -1);
    HeapPage page = new HeapPage();
    TupleReader reader = new TupleReader(toast, new int[] {1});
    Batch ids = Batch.create(new VectorKind[] {VectorKind.INT}, HeapPage.MAX_TUPLES);
    while (scan.nextPage(page)) {
      ids.clear();
      reader.read(page, 0, ids);
      for (int i = 0; i < ids.rowCount; i++) {
        if (((IntVector) ids.columns[0]).values[i] == valueId) {
          table.delete(page.ctid(i), null);
        }
      }
    }
  }
}

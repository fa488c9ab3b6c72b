package pganatomy.engine.access.heap;

import pganatomy.engine.access.common.SerializableWrites;
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.common.TupleFormer;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.smgr.RelationUsage;
import pganatomy.engine.utils.vector.Batch;

/// Adds rows to a heap, filling page after page: a page is locked and copied once for all the rows
/// that fit on it.
///
/// PostgreSQL: src/backend/access/heap/heapam.c, heap_multi_insert(); hio.c
public final class HeapInserter {
  private final StoredRelation relation;
  private final TransactionContext transaction;
  private final BufferPool pool = BufferPool.shared();
  private final TupleFormer former;
  private final HeapPlacement placement;
  private final HeapChange change;
  private final byte[] page = new byte[PageLayout.PAGE_BYTES];
  private final RelationUsage usage;
  private Batch single;
  private int lastLine;

  public HeapInserter(StoredRelation relation, TransactionContext transaction) {
    this.relation = relation;
    this.transaction = transaction;
    former = new TupleFormer(relation, transaction);
    RelationFile file = RelationFile.of(relation.locator());
    placement = new HeapPlacement(relation, file);
    usage = file.usage;
    usage.relationOid = relation.oid();
    change = new HeapChange(relation, file);
  }

  /// The batch's columns are the relation's attributes in order, dropped ones included (null).
  public void insert(Batch rows, int from, int count) {
    insert(rows, from, count, null);
  }

  /// As above, and tells each new tuple's ctid (`block << 16 | line`), from `ctids[0]` on.
  public void insert(Batch rows, int from, int count, long[] ctids) {
    int xid = transaction.currentXid();
    int commandId = transaction.currentCommandId(true);
    int end = from + count;
    int row = from;
    while (row < end) {
      Interrupts.check();
      int length = former.form(rows, row);
      int buffer = placement.lockWithRoom(length, page);
      try {
        SerializableWrites.checkInsert(relation);
        boolean isNew = PageLayout.lineCount(page) == 0;
        int first = row;
        do {
          int line = addTuple(length, xid, commandId);
          if (ctids != null) {
            ctids[row - from] = (placement.block() & 0xffffffffL) << 16 | line;
          }
          row++;
          if (row == end) {
            break;
          }
          length = former.tryForm(rows, row);
        } while (length >= 0 && HeapPlacement.freeBytes(page) >= placement.needed(length));
        write(buffer, isNew, row - first, xid);
      } finally {
        pool.unlockExclusive(buffer);
        pool.unpin(buffer);
      }
    }
    placement.remember();
    usage.count(RelationUsage.INSERTED, count);
  }

  private void write(int buffer, boolean isNew, int count, int xid) {
    if (isNew) {
      change.newPage(placement.block(), buffer, page);
    } else {
      change.page(placement.block(), buffer, page);
    }
    if (count == 1) {
      change.apply(ResourceManager.HEAP, ResourceManager.HEAP_INSERT, xid, lastLine);
    } else {
      change.apply(ResourceManager.HEAP2, ResourceManager.HEAP2_MULTI_INSERT, xid, count);
    }
  }

  private int addTuple(int length, int xid, int commandId) {
    byte[] tuple = former.bytes;
    HeapTupleLayout.putXmin(tuple, 0, xid);
    HeapTupleLayout.putCommandId(tuple, 0, commandId);
    int line = PageLayout.addTuple(page, tuple, 0, length);
    HeapTupleLayout.putCtid(page, PageLayout.upper(page), placement.block(), line);
    lastLine = line;
    return line;
  }

  /// @return the new tuple's ctid
  public long insert(Object[] values) {
    if (single == null) {
      single = former.batch(1);
    }
    single.clear();
    for (int i = 0; i < values.length; i++) {
      single.columns[i].set(0, values[i]);
    }
    single.rowCount = 1;
    long[] ctid = new long[1];
    insert(single, 0, 1, ctid);
    return ctid[0];
  }
}

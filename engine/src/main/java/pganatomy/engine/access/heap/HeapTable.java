package pganatomy.engine.access.heap;

import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.common.TupleFormer;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.TransactionId;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.utils.vector.Batch;

/// Changes and fetches single tuples by their ctid (`block << 16 | line`).
///
/// A row is never changed in place: an update marks the old tuple with the transaction's xid and
/// the place of the new one, which is stored like any other.
///
/// ```text
///   (0,1)  xmin 90  xmax 95  ctid (0,3)   ──▶  (0,3)  xmin 95  xmax 0  ctid (0,3)
/// ```
///
/// PostgreSQL: src/backend/access/heap/heapam.c
public final class HeapTable {
  private final StoredRelation relation;
  private final RelationFile file;
  private final TransactionContext transaction;
  private final BufferPool pool = BufferPool.shared();
  private final HeapVisibility visibility;
  private final byte[] page = new byte[PageLayout.PAGE_BYTES];
  private int buffer;
  private int tuple;

  /// The command that makes the change: it does not see what it and later ones do.
  private final int commandId;

  private HeapTable(StoredRelation relation, TransactionContext transaction, Snapshot snapshot) {
    this.relation = relation;
    this.transaction = transaction;
    int current = transaction.currentCommandId(true);
    commandId = snapshot == null ? current : snapshot.commandId;
    file = RelationFile.of(relation.locator());
    visibility = new HeapVisibility(Snapshot.self(transaction));
  }

  /// How a change of a tuple went.
  ///
  /// PostgreSQL: src/include/access/tableam.h, TM_Result
  public enum Outcome {
    OK,
    /// The command does not see it.
    INVISIBLE,
    /// Changed by this very command already.
    SELF_MODIFIED,
    /// Another transaction has replaced it, and has committed.
    UPDATED,
    /// Another transaction has deleted it, and has committed.
    DELETED
  }

  /// Marks a tuple as deleted. When another transaction has it, waits for that one's end.
  ///
  /// @param snapshot the command's, whose command id counts; null for the current one
  /// @param newest null, or filled with the next version's ctid when the result is
  ///   [Outcome#UPDATED]
  public static Outcome delete(
      StoredRelation relation,
      long ctid,
      TransactionContext transaction,
      Snapshot snapshot,
      long[] newest) {
    return new HeapTable(relation, transaction, snapshot).delete(ctid, newest);
  }

  /// Marks a tuple as replaced and stores the new version.
  ///
  /// @param newest null, or filled with the new tuple's ctid, or, as with [#delete], the next
  ///   version's
  public static Outcome update(
      StoredRelation relation,
      long ctid,
      Object[] values,
      TransactionContext transaction,
      Snapshot snapshot,
      long[] newest) {
    return new HeapTable(relation, transaction, snapshot).update(ctid, values, newest);
  }

  /// Copies the tuple's page and makes the tuple the page's only listed one, if the snapshot sees
  /// it.
  public static boolean fetch(
      StoredRelation relation, long ctid, Snapshot snapshot, HeapPage page) {
    int block = (int) (ctid >>> 16);
    if (block >= HeapScan.blockCount(relation)) {
      return false;
    }
    HeapScan.open(relation, snapshot, 0, 0).readPage(block, page);
    return listOnly(page, (int) ctid & 0xffff);
  }

  private static boolean listOnly(HeapPage page, int line) {
    for (int i = 0; i < page.count; i++) {
      if (page.lineNumbers[i] == line) {
        page.tupleOffsets[0] = page.tupleOffsets[i];
        page.tupleLengths[0] = page.tupleLengths[i];
        page.lineNumbers[0] = line;
        page.count = 1;
        return true;
      }
    }
    page.count = 0;
    return false;
  }

  /// As [#fetch], but of the row's version that the snapshot sees: the tuple itself or a later one.
  /// Between the moment when a change was told of the next version and the moment when the snapshot
  /// was taken, that version may have been replaced as well.
  ///
  /// PostgreSQL: src/backend/access/heap/heapam_handler.c, heapam_tuple_lock() with
  /// TUPLE_LOCK_FLAG_FIND_LAST_VERSION
  public static boolean fetchVersion(
      StoredRelation relation, long ctid, Snapshot snapshot, HeapPage page) {
    long at = ctid;
    int expectedXmin = 0;
    while (!fetch(relation, at, snapshot, page)) {
      int line = (int) at & 0xffff;
      if (line == 0 || line > PageLayout.lineCount(page.bytes)) {
        return false;
      }
      int item = ItemIdLayout.get(page.bytes, line);
      int tuple = ItemIdLayout.offset(item);
      boolean belongs =
          ItemIdLayout.state(item) == ItemIdLayout.NORMAL
              && (expectedXmin == 0 || HeapTupleLayout.xmin(page.bytes, tuple) == expectedXmin);
      long next = belongs ? HeapTupleLayout.ctid(page.bytes, tuple) : at;
      if (next == at) {
        return false;
      }
      expectedXmin = HeapTupleLayout.xmax(page.bytes, tuple);
      at = next;
    }
    return expectedXmin == 0
        || HeapTupleLayout.xmin(page.bytes, page.tupleOffsets[0]) == expectedXmin;
  }

  // ---------------------------------------------------------------- delete

  private Outcome delete(long ctid, long[] newest) {
    int xid = transaction.currentXid();
    Outcome outcome = lock(ctid, newest);
    if (outcome != Outcome.OK) {
      return outcome;
    }
    try {
      markDeleted(xid, HeapTupleLayout.KEYS_UPDATED);
      putCtid(ctid);
      put(ResourceManager.HEAP_DELETE, buffer, page, xid);
      return Outcome.OK;
    } finally {
      unlock();
    }
  }

  private void put(int info, int changed, byte[] content, int xid) {
    WalRecord.of(ResourceManager.HEAP, info)
        .change(changed, content)
        .apply(relation.isLogged(), xid);
  }

  private void putCtid(long ctid) {
    HeapTupleLayout.putCtid(page, tuple, (int) (ctid >>> 16), (int) ctid & 0xffff);
  }

  /// Locks the tuple's page exclusively, with a copy in [#page], once nobody else has the tuple.
  /// Only with the outcome OK is it still locked on return.
  private Outcome lock(long ctid, long[] newest) {
    while (true) {
      int xmax;
      lockPage((int) (ctid >>> 16));
      boolean keepsLock = false;
      try {
        int line = (int) ctid & 0xffff;
        if (!find(line)) {
          return Outcome.INVISIBLE;
        }
        visibility.selfCtid = ctid;
        switch (visibility.forUpdate(page, tuple, commandId)) {
          case OK -> {
            keepsLock = true;
            return Outcome.OK;
          }
          case INVISIBLE -> {
            return Outcome.INVISIBLE;
          }
          case SELF_MODIFIED -> {
            return Outcome.SELF_MODIFIED;
          }
          case UPDATED -> {
            if (newest != null) {
              newest[0] = HeapTupleLayout.ctid(page, tuple);
            }
            return Outcome.UPDATED;
          }
          case DELETED -> {
            return Outcome.DELETED;
          }
          case BEING_MODIFIED -> xmax = HeapTupleLayout.xmax(page, tuple);
          default -> throw new IllegalStateException();
        }
      } finally {
        if (!keepsLock) {
          unlock();
        }
      }
      TransactionContext.awaitEnd(xmax);
    }
  }

  private void lockPage(int block) {
    buffer = pool.pin(file, Fork.MAIN, block, null);
    pool.lockExclusive(buffer);
    pool.copyPage(buffer, page);
  }

  private void unlock() {
    pool.unlockExclusive(buffer);
    pool.unpin(buffer);
  }

  private boolean find(int line) {
    if (line > PageLayout.lineCount(page)) {
      return false;
    }
    int item = ItemIdLayout.get(page, line);
    tuple = ItemIdLayout.offset(item);
    return ItemIdLayout.state(item) == ItemIdLayout.NORMAL;
  }

  private void markDeleted(int xid, int flags2) {
    int infomask = HeapTupleLayout.infomask(page, tuple);
    int stored = commandId;
    boolean isOwn = transaction.isCurrentTransaction(HeapTupleLayout.xmin(page, tuple));
    infomask &= ~HeapTupleLayout.XMAX_BITS;
    if (isOwn) {
      stored = transaction.comboCommandId(visibility.cmin(page, tuple), commandId);
      infomask |= HeapTupleLayout.COMBO_COMMAND_ID;
    } else {
      infomask &= ~HeapTupleLayout.COMBO_COMMAND_ID;
    }
    HeapTupleLayout.putXmax(page, tuple, xid);
    HeapTupleLayout.putCommandId(page, tuple, stored);
    HeapTupleLayout.putInfomask(page, tuple, infomask);
    int mask2 = HeapTupleLayout.infomask2(page, tuple);
    mask2 &= ~(HeapTupleLayout.KEYS_UPDATED | HeapTupleLayout.HOT_UPDATED);
    HeapTupleLayout.putInfomask2(page, tuple, mask2 | flags2);
    PageLayout.setFlag(page, PageLayout.FLAG_ALL_VISIBLE, false);
    int prunable = PageLayout.pruneXid(page);
    if (prunable == 0 || TransactionId.precedes(xid, prunable)) {
      PageLayout.putPruneXid(page, xid);
    }
  }

  // ---------------------------------------------------------------- update

  private Outcome update(long ctid, Object[] values, long[] newest) {
    int xid = transaction.currentXid();
    TupleFormer former = new TupleFormer(relation);
    Batch row = former.batch(1);
    for (int i = 0; i < values.length; i++) {
      row.columns[i].set(0, values[i]);
    }
    row.rowCount = 1;
    int length = former.form(row, 0);
    byte[] bytes = former.bytes;
    HeapTupleLayout.putXmin(bytes, 0, xid);
    HeapTupleLayout.putCommandId(bytes, 0, commandId);
    HeapTupleLayout.putInfomask(
        bytes, 0, HeapTupleLayout.infomask(bytes, 0) | HeapTupleLayout.UPDATED);
    Outcome outcome = lock(ctid, newest);
    if (outcome != Outcome.OK) {
      return outcome;
    }
    if (PageLayout.freeBytes(page) >= PageLayout.align(length)) {
      return updateHere(ctid, xid, bytes, length, newest);
    }
    return updateElsewhere(ctid, xid, bytes, length, newest);
  }

  private Outcome updateHere(long ctid, int xid, byte[] bytes, int length, long[] newest) {
    try {
      int block = (int) (ctid >>> 16);
      markDeleted(xid, 0);
      int line = PageLayout.addTuple(page, bytes, 0, length);
      HeapTupleLayout.putCtid(page, PageLayout.upper(page), block, line);
      long next = ctid & ~0xffffL | line;
      putCtid(next);
      put(ResourceManager.HEAP_UPDATE, buffer, page, xid);
      if (newest != null) {
        newest[0] = next;
      }
      return Outcome.OK;
    } finally {
      unlock();
    }
  }

  /// The new version goes to another page. Two pages are never locked at once here: the old tuple
  /// is marked first, which keeps everybody else from it, then the new one is stored, then the old
  /// one is told where. Until then it points to itself, which only this transaction can see.
  private Outcome updateElsewhere(long ctid, int xid, byte[] bytes, int length, long[] newest) {
    try {
      markDeleted(xid, 0);
      putCtid(ctid);
      put(ResourceManager.HEAP_UPDATE, buffer, page, xid);
    } finally {
      unlock();
    }
    HeapPlacement placement = new HeapPlacement(file);
    byte[] other = new byte[PageLayout.PAGE_BYTES];
    int otherBuffer = placement.lockWithRoom(length, other);
    long next;
    try {
      int line = PageLayout.addTuple(other, bytes, 0, length);
      HeapTupleLayout.putCtid(other, PageLayout.upper(other), placement.block(), line);
      PageLayout.setFlag(other, PageLayout.FLAG_ALL_VISIBLE, false);
      put(ResourceManager.HEAP_INSERT, otherBuffer, other, xid);
      next = (placement.block() & 0xffffffffL) << 16 | line;
    } finally {
      pool.unlockExclusive(otherBuffer);
      pool.unpin(otherBuffer);
    }
    placement.remember();
    lockPage((int) (ctid >>> 16));
    try {
      find((int) ctid & 0xffff);
      putCtid(next);
      put(ResourceManager.HEAP_UPDATE, buffer, page, xid);
    } finally {
      unlock();
    }
    if (newest != null) {
      newest[0] = next;
    }
    return Outcome.OK;
  }
}

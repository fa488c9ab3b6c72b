package pganatomy.engine.access.heap;

import pganatomy.engine.access.heap.HeapTable.Outcome;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.IsolationLevel;
import pganatomy.engine.access.transam.RowLockMode;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.RelationUsage;
import pganatomy.engine.utils.vector.Batch;

/// Changes many tuples of one page at once: a scan gives them in that order.
///
/// One by one, each change would lock and copy the page, compare it with what it was and write a
/// record. A run does that once for all tuples of a page:
///
/// ```text
///   old page   ▒ ▒ ▒ ▒ ▒ ▒ │ ░ ░          new versions as long as there is room: heap-only
///                        └──────────▶ ▒ ▒ ▒ ▒   then on another page, locked beside it
///   one record for both pages; a page that is full is written down, and the next one taken
/// ```
///
/// A run ends before a tuple that is not simply there for the taking: somebody has it, it has large
/// values, its key changes; and a serializable transaction makes none. Those go one by one
/// ([HeapUpdate]). Nothing is waited for within a run, and no index is touched: two pages are
/// locked.
///
/// PostgreSQL: none; there heap_update() and heap_delete() change one tuple at a time
final class HeapRun {
  private final HeapUpdate single;
  private final TransactionContext transaction;
  private final TuplePlace place;
  private final BufferPool pool = BufferPool.shared();
  private byte[] otherPage;
  private int otherBuffer = -1;
  private int otherBlock;
  private boolean isOtherNew;
  private boolean isOtherChanged;

  /// Tuples that are changed on the copies only.
  private int pending;

  private boolean isHeapOnly;
  private int hotCount;
  private int movedCount;

  HeapRun(HeapUpdate single, TransactionContext transaction) {
    this.single = single;
    this.transaction = transaction;
    place = single.place;
  }

  private static boolean isOnPageOf(long ctid, long first) {
    return ctid >>> 16 == first >>> 16;
  }

  /// Each change must look at who has read the tuple, before and perhaps after it.
  private boolean isSerializable() {
    return transaction.isolation() == IsolationLevel.SERIALIZABLE;
  }

  // ---------------------------------------------------------------- delete

  /// Deletes tuples from `from` on that are on one page; gives how many.
  int delete(long[] ctids, int from, int end, int commandId) {
    Interrupts.check();
    if (isSerializable()) {
      return 0;
    }
    single.begin(commandId);
    int xid = transaction.currentXid();
    int row = from;
    place.lock(ctids[from]);
    try {
      while (row < end && isOnPageOf(ctids[row], ctids[from])) {
        place.move(ctids[row]);
        if (single.look(RowLockMode.UPDATE) != Outcome.OK
            || place.has(HeapTupleLayout.HAS_EXTERNAL)) {
          break;
        }
        single.markDeleted(xid);
        row++;
      }
      if (row > from) {
        int line = (int) ctids[row - 1] & 0xffff;
        single
            .change
            .page(place)
            .apply(ResourceManager.HEAP, ResourceManager.HEAP_DELETE, xid, line);
        single.file.usage.count(RelationUsage.DELETED, row - from);
      }
    } finally {
      place.unlock();
    }
    return row - from;
  }

  // ---------------------------------------------------------------- update

  /// Replaces tuples from `from` on that are on one page; gives how many.
  ///
  /// @param newCtids filled, from 0 on, with where the new versions are
  /// @param heapOnly filled with whether these are found through the old ones' index entries
  int update(
      long[] ctids,
      Batch rows,
      int from,
      int end,
      int commandId,
      long[] newCtids,
      boolean[] heapOnly) {
    Interrupts.check();
    if (isSerializable()) {
      return 0;
    }
    single.beginUpdate(commandId);
    int row = from;
    hotCount = 0;
    movedCount = 0;
    place.lock(ctids[from]);
    try {
      while (row < end && isOnPageOf(ctids[row], ctids[from])) {
        if (!replace(ctids[row], rows, row)) {
          break;
        }
        newCtids[row - from] = single.newest;
        heapOnly[row - from] = single.isHeapOnly;
        row++;
      }
      flush();
    } finally {
      pending = 0;
      releaseOther();
      place.unlock();
    }
    count(row - from);
    return row - from;
  }

  private void count(int rows) {
    RelationUsage usage = single.file.usage;
    usage.count(RelationUsage.UPDATED, rows);
    usage.count(RelationUsage.HOT_UPDATED, hotCount);
    usage.count(RelationUsage.NEW_PAGE_UPDATED, movedCount);
  }

  /// False, with nothing done, when the tuple is none for a run.
  private boolean replace(long ctid, Batch rows, int row) {
    int length = single.former.tryForm(rows, row);
    place.move(ctid);
    if (length < 0 || !isFree()) {
      return false;
    }
    int xid = transaction.currentXid();
    if (HeapPlacement.freeBytes(place.page) >= PageLayout.align(length)) {
      single.prepareHeader(xid);
      single.putHere(xid, RowLockMode.NO_KEY_UPDATE, length);
      hotCount += single.isHeapOnly ? 1 : 0;
    } else {
      if (!hasRoomElsewhere(length) && !takeOther(length)) {
        return false;
      }
      single.prepareHeader(xid);
      single.putElsewhere(xid, RowLockMode.NO_KEY_UPDATE, length, otherBlock, otherPage);
      isOtherChanged = true;
      movedCount++;
    }
    isHeapOnly = single.isHeapOnly;
    pending++;
    return true;
  }

  private boolean isFree() {
    return place.exists
        && !place.has(HeapTupleLayout.HAS_EXTERNAL)
        && single.lockMode() == RowLockMode.NO_KEY_UPDATE
        && single.look(RowLockMode.NO_KEY_UPDATE) == Outcome.OK;
  }

  private boolean hasRoomElsewhere(int length) {
    return otherBuffer >= 0
        && HeapPlacement.freeBytes(otherPage) >= single.placement.needed(length);
  }

  /// Locks another page beside the old one, which is let go of meanwhile: the tuple is looked at
  /// again.
  private boolean takeOther(int length) {
    flush();
    releaseOther();
    if (otherPage == null) {
      otherPage = new byte[PageLayout.PAGE_BYTES];
    }
    boolean done = false;
    place.unlockKeepingPin();
    try {
      otherBuffer = single.placement.lockBeside(place, length, otherPage);
      done = true;
    } finally {
      if (!done) {
        place.unpin();
      }
    }
    otherBlock = single.placement.block();
    isOtherNew = single.placement.isNewPage();
    isOtherChanged = false;
    single.placement.remember();
    return isFree();
  }

  /// Logs what was changed on the copies and brings it into the pool.
  private void flush() {
    if (pending == 0) {
      return;
    }
    HeapChange change = single.change;
    if (!isOtherChanged || otherBlock > place.block) {
      change.page(place);
    }
    if (isOtherChanged) {
      if (isOtherNew) {
        change.newPage(otherBlock, otherBuffer, otherPage);
      } else {
        change.page(otherBlock, otherBuffer, otherPage);
      }
    }
    if (isOtherChanged && otherBlock < place.block) {
      change.page(place);
    }
    int info =
        isHeapOnly && !isOtherChanged
            ? ResourceManager.HEAP_HOT_UPDATE
            : ResourceManager.HEAP_UPDATE;
    change.apply(ResourceManager.HEAP, info, transaction.currentXid(), (int) place.ctid & 0xffff);
    isOtherNew = false;
    isOtherChanged = false;
    pending = 0;
  }

  private void releaseOther() {
    if (otherBuffer >= 0) {
      pool.unlockExclusive(otherBuffer);
      pool.unpin(otherBuffer);
      otherBuffer = -1;
    }
  }
}

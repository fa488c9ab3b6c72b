package pganatomy.engine.access.heap;

import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_INVALID;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_IS_MULTI;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_KEY_SHARE_LOCK;
import static pganatomy.engine.access.htup.HeapTupleLayout.XMAX_LOCK_ONLY;

import pganatomy.engine.access.common.Detoast;
import pganatomy.engine.access.common.SerializableWrites;
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.common.ToastPointer;
import pganatomy.engine.access.common.TupleComparison;
import pganatomy.engine.access.common.TupleFormer;
import pganatomy.engine.access.heap.HeapTable.Outcome;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.MultiXact;
import pganatomy.engine.access.transam.RowLockMode;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.TransactionId;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.smgr.RelationUsage;
import pganatomy.engine.utils.vector.Batch;

/// Deletes and updates tuples.
///
/// An update that changes no indexed column and finds room on the tuple's own page makes a
/// *heap-only* tuple: index entries lead to the first tuple of the chain, and from there the chain
/// leads on.
///
/// ```text
///   index ──▶ line 1: (0,1) HOT_UPDATED ──▶ line 2: (0,2) HEAP_ONLY, HOT_UPDATED ──▶ line 3 ...
///   pruned:   line 1: redirect to 3         line 2: unused                           line 3
/// ```
///
/// PostgreSQL: src/backend/access/heap/heapam.c, heap_delete(), heap_update()
final class HeapUpdate {
  private final StoredRelation relation;
  private final TransactionContext transaction;
  private final BufferPool pool = BufferPool.shared();
  private final HeapVisibility visibility;
  final TuplePlace place;
  private final TupleQueue queue;
  private final TupleXmax oldXmax;
  final HeapChange change;
  final RelationFile file;
  private TupleComparison comparison;
  private byte[] otherPage;
  private int commandId;
  private HeapVisibility crossCheck;

  /// What a run of changes shares with single ones.
  TupleFormer former;

  HeapPlacement placement;

  long newest;
  boolean isHeapOnly;

  HeapUpdate(StoredRelation relation, TransactionContext transaction) {
    this.relation = relation;
    this.transaction = transaction;
    file = RelationFile.of(relation.locator());
    file.usage.relationOid = relation.oid();
    visibility = new HeapVisibility(Snapshot.self(transaction));
    place = new TuplePlace(file);
    queue = new TupleQueue(relation, transaction);
    oldXmax = new TupleXmax(transaction);
    change = new HeapChange(relation, file);
  }

  void crossCheckWith(Snapshot snapshot) {
    crossCheck = snapshot == null ? null : new HeapVisibility(snapshot);
  }

  // ---------------------------------------------------------------- getting hold of the tuple

  /// With the tuple's page locked: waits until nobody excludes the change. Only with OK is the page
  /// still locked on return.
  private Outcome seize(RowLockMode mode, String doing) {
    while (true) {
      Outcome outcome = look(mode);
      if (outcome == Outcome.OK) {
        return outcome;
      }
      if (outcome != Outcome.WOULD_BLOCK) {
        newest = outcome == Outcome.UPDATED ? place.next() : 0;
        place.unlock();
        return outcome;
      }
      awaitOthers(mode, doing);
      place.lock(place.ctid);
    }
  }

  /// What a change of the locked place would meet; WOULD_BLOCK when somebody must be waited for.
  Outcome look(RowLockMode mode) {
    if (!place.exists) {
      return Outcome.INVISIBLE;
    }
    return switch (visibility.forUpdate(place.page, place.tuple, place.ctid, commandId)) {
      case OK -> isSeenByAll() ? Outcome.OK : Outcome.UPDATED;
      case INVISIBLE -> Outcome.INVISIBLE;
      case SELF_MODIFIED -> Outcome.SELF_MODIFIED;
      case UPDATED -> Outcome.UPDATED;
      case DELETED -> Outcome.DELETED;
      case BEING_MODIFIED -> lookAtHolders(mode);
    };
  }

  private boolean isSeenByAll() {
    return crossCheck == null || crossCheck.isVisible(place.page, place.tuple);
  }

  private Outcome lookAtHolders(RowLockMode mode) {
    if (place.has(XMAX_IS_MULTI)) {
      MultiXact multi = MultiXact.of(place.xmax());
      if (!multi.excludes(mode, transaction)) {
        return Outcome.OK;
      }
      if (multi.excludesStill(mode, transaction)) {
        return Outcome.WOULD_BLOCK;
      }
      return place.next() == place.ctid ? Outcome.DELETED : Outcome.UPDATED;
    }
    RowLockMode held = TupleXmax.mode(place.infomask(), place.infomask2());
    boolean isFree =
        transaction.isCurrentTransaction(place.xmax())
            || place.has(XMAX_LOCK_ONLY) && !mode.excludes(held);
    return isFree ? Outcome.OK : Outcome.WOULD_BLOCK;
  }

  private void awaitOthers(RowLockMode mode, String doing) {
    int xmax = place.xmax();
    MultiXact multi = place.has(XMAX_IS_MULTI) ? MultiXact.of(xmax) : null;
    place.unlock();
    // Who shares the row already must not queue behind those who wait for all that share it.
    if (multi == null || !multi.hasMember(transaction)) {
      queue.enter(place.ctid, mode, LockWait.BLOCK);
    }
    if (multi == null) {
      queue.await(xmax, place.ctid, LockWait.BLOCK, doing);
    } else {
      queue.await(multi, mode, place.ctid, LockWait.BLOCK, doing);
    }
  }

  // ---------------------------------------------------------------- delete

  Outcome delete(long ctid, int newCommandId) {
    commandId = newCommandId;
    int xid = transaction.currentXid();
    ToastPointer[] large = null;
    try {
      place.lock(ctid);
      Outcome outcome = seize(RowLockMode.UPDATE, "deleting tuple");
      if (outcome == Outcome.OK) {
        boolean isAllVisible = checkReaders();
        markDeleted(xid);
        change.page(place).apply(ResourceManager.HEAP, ResourceManager.HEAP_DELETE, xid, line());
        checkReadersAgain(isAllVisible);
        large = Detoast.pointers(relation, place.page, place.tuple);
        file.usage.count(RelationUsage.DELETED, 1);
      }
      return outcome;
    } finally {
      place.unlock();
      queue.leave();
      Detoast.delete(large, null, transaction);
    }
  }

  /// Serializable transactions that have read the tuple must come before this one. With the page
  /// locked; gives whether index-only scans may take the page as seen by everybody.
  private boolean checkReaders() {
    SerializableWrites.checkChange(relation, place.ctid, transaction);
    return PageLayout.hasFlag(place.page, PageLayout.FLAG_ALL_VISIBLE);
  }

  /// The race: an index-only scan, which does not lock the heap's page, notes that it reads the
  /// page after the look at the readers, and finds it visible to all before this change clears the
  /// bit of the map. So after that there is another look.
  private void checkReadersAgain(boolean wasAllVisible) {
    if (wasAllVisible) {
      SerializableWrites.checkChange(relation, place.ctid, transaction);
    }
  }

  private int line() {
    return (int) place.ctid & 0xffff;
  }

  void markDeleted(int xid) {
    oldXmax.compute(place.page, place.tuple, xid, RowLockMode.UPDATE, true);
    markOld(xid, 0);
    place.putNext(place.ctid);
  }

  /// Puts the new xmax into the old tuple.
  private void markOld(int xid, int hotUpdated) {
    byte[] page = place.page;
    int tuple = place.tuple;
    int stored = commandId;
    int combo = 0;
    if (transaction.isCurrentTransaction(HeapTupleLayout.xmin(page, tuple))) {
      stored = transaction.comboCommandId(visibility.cmin(page, tuple), commandId);
      combo = HeapTupleLayout.COMBO_COMMAND_ID;
    }
    oldXmax.put(page, tuple);
    int infomask = place.infomask() & ~HeapTupleLayout.COMBO_COMMAND_ID;
    HeapTupleLayout.putInfomask(page, tuple, infomask | combo);
    HeapTupleLayout.putCommandId(page, tuple, stored);
    place.clearInfomask2(HeapTupleLayout.HOT_UPDATED);
    place.setInfomask2(hotUpdated);
    int prunable = PageLayout.pruneXid(page);
    if (prunable == 0 || TransactionId.precedes(xid, prunable)) {
      PageLayout.putPruneXid(page, xid);
    }
  }

  // ---------------------------------------------------------------- update

  /// Before the first change with this command id.
  void begin(int newCommandId) {
    commandId = newCommandId;
  }

  void beginUpdate(int newCommandId) {
    commandId = newCommandId;
    if (former == null) {
      former = new TupleFormer(relation, transaction);
      comparison = new TupleComparison(relation);
      placement = new HeapPlacement(relation, file);
    }
    former.replaces(null);
  }

  Outcome update(long ctid, Batch rows, int row, int newCommandId) {
    beginUpdate(newCommandId);
    isHeapOnly = false;
    int xid = transaction.currentXid();
    int length = former.tryForm(rows, row);
    try {
      while (true) {
        place.lock(ctid);
        RowLockMode mode = lockMode();
        Outcome outcome = seize(mode, "updating tuple");
        if (outcome == Outcome.OK && (length < 0 || place.has(HeapTupleLayout.HAS_EXTERNAL))) {
          ToastPointer[] old = Detoast.pointers(relation, place.page, place.tuple);
          place.unlock();
          return updateLarge(ctid, rows, row, xid, old);
        }
        if (outcome != Outcome.OK) {
          return outcome;
        }
        prepareHeader(xid);
        if (replace(xid, mode, length)) {
          return outcome;
        }
      }
    } finally {
      place.unlock();
      queue.leave();
    }
  }

  void prepareHeader(int xid) {
    HeapTupleLayout.putXmin(former.bytes, 0, xid);
    HeapTupleLayout.putCommandId(former.bytes, 0, commandId);
  }

  /// An update of, or to, a row with large values: those are stored before the tuple's page is
  /// locked, and taken back if somebody was faster.
  private Outcome updateLarge(long ctid, Batch rows, int row, int xid, ToastPointer[] old) {
    former.replaces(old);
    int length = former.form(rows, row);
    Outcome outcome;
    do {
      prepareHeader(xid);
      place.lock(ctid);
      RowLockMode mode = lockMode();
      outcome = seize(mode, "updating tuple");
      if (outcome == Outcome.OK && !replace(xid, mode, length)) {
        outcome = Outcome.WOULD_BLOCK;
      }
    } while (outcome == Outcome.WOULD_BLOCK);
    place.unlock();
    if (outcome == Outcome.OK) {
      Detoast.delete(old, former.pointers(), transaction);
    } else {
      former.discard();
    }
    return outcome;
  }

  /// A change of a key column excludes more than one that leaves all keys alone.
  RowLockMode lockMode() {
    return !place.exists || isSame(relation.keyAttributes())
        ? RowLockMode.NO_KEY_UPDATE
        : RowLockMode.UPDATE;
  }

  private boolean isSame(int[] attributes) {
    return comparison.isSame(place.page, place.tuple, former.bytes, 0, attributes);
  }

  /// With the page locked: stores the new version. False, with nothing done, when the old one has
  /// changed while its page was not locked.
  private boolean replace(int xid, RowLockMode mode, int length) {
    boolean isDone = tryReplace(xid, mode, length);
    if (isDone) {
      file.usage.count(RelationUsage.UPDATED, 1);
      boolean isOnSamePage = newest >>> 16 == place.ctid >>> 16;
      file.usage.count(
          isHeapOnly ? RelationUsage.HOT_UPDATED : RelationUsage.NEW_PAGE_UPDATED,
          isHeapOnly || !isOnSamePage ? 1 : 0);
    }
    return isDone;
  }

  private boolean tryReplace(int xid, RowLockMode mode, int length) {
    if (HeapPlacement.freeBytes(place.page) >= PageLayout.align(length)) {
      replaceHere(xid, mode, length);
      return true;
    }
    return replaceElsewhere(xid, mode, length);
  }

  private void replaceHere(int xid, RowLockMode mode, int length) {
    boolean isAllVisible = checkReaders();
    putHere(xid, mode, length);
    int info = isHeapOnly ? ResourceManager.HEAP_HOT_UPDATE : ResourceManager.HEAP_UPDATE;
    change.page(place).apply(ResourceManager.HEAP, info, xid, line());
    checkReadersAgain(isAllVisible);
  }

  /// Puts the new version beside the old one, on the page's copy.
  void putHere(int xid, RowLockMode mode, int length) {
    isHeapOnly = isSame(relation.indexedAttributes());
    prepareNew(xid, mode);
    if (isHeapOnly) {
      HeapTupleLayout.putInfomask2(
          former.bytes, 0, HeapTupleLayout.infomask2(former.bytes, 0) | HeapTupleLayout.HEAP_ONLY);
    }
    markOld(xid, isHeapOnly ? HeapTupleLayout.HOT_UPDATED : 0);
    int line = PageLayout.addTuple(place.page, former.bytes, 0, length);
    HeapTupleLayout.putCtid(place.page, PageLayout.upper(place.page), place.block, line);
    newest = place.ctid & ~0xffffL | line;
    place.putNext(newest);
  }

  /// Computes the old tuple's xmax, and what the new one takes over of those that have locked the
  /// row and go on running.
  private void prepareNew(int xid, RowLockMode mode) {
    int mask = place.infomask();
    int xmax = 0;
    int bits = XMAX_INVALID;
    int bits2 = 0;
    if ((mask & XMAX_INVALID) == 0 && place.xmax() != 0) {
      if ((mask & XMAX_IS_MULTI) != 0) {
        MultiXact multi = MultiXact.of(place.xmax());
        if (multi.isRunning(transaction)) {
          xmax = multi.number();
          bits = TupleXmax.multiBits(multi);
          bits2 = multi.touchesKeys() ? HeapTupleLayout.KEYS_UPDATED : 0;
        }
      } else if (transaction.isRunning(place.xmax())) {
        xmax = place.xmax();
        bits = XMAX_KEY_SHARE_LOCK | XMAX_LOCK_ONLY;
      }
    }
    byte[] bytes = former.bytes;
    HeapTupleLayout.putXmax(bytes, 0, xmax);
    int infomask = HeapTupleLayout.infomask(bytes, 0) & ~HeapTupleLayout.XMAX_BITS;
    HeapTupleLayout.putInfomask(bytes, 0, infomask | bits | HeapTupleLayout.UPDATED);
    int infomask2 = HeapTupleLayout.infomask2(bytes, 0) & HeapTupleLayout.ATTRIBUTE_COUNT_MASK;
    HeapTupleLayout.putInfomask2(bytes, 0, infomask2 | bits2);
    oldXmax.compute(place.page, place.tuple, xid, mode, true);
  }

  private boolean replaceElsewhere(int xid, RowLockMode mode, int length) {
    if (otherPage == null) {
      otherPage = new byte[PageLayout.PAGE_BYTES];
    }
    int buffer;
    boolean done = false;
    place.unlockKeepingPin();
    try {
      buffer = placement.lockBeside(place, length, otherPage);
      done = true;
    } finally {
      if (!done) {
        place.unpin();
      }
    }
    try {
      if (look(mode) != Outcome.OK) {
        place.unlock();
        return false;
      }
      storeElsewhere(xid, mode, length, buffer);
      return true;
    } finally {
      pool.unlockExclusive(buffer);
      pool.unpin(buffer);
    }
  }

  private void storeElsewhere(int xid, RowLockMode mode, int length, int buffer) {
    boolean isAllVisible = checkReaders();
    int block = placement.block();
    putElsewhere(xid, mode, length, block, otherPage);
    if (block > place.block) {
      change.page(place);
    }
    if (placement.isNewPage()) {
      change.newPage(block, buffer, otherPage);
    } else {
      change.page(block, buffer, otherPage);
    }
    if (block < place.block) {
      change.page(place);
    }
    change.apply(ResourceManager.HEAP, ResourceManager.HEAP_UPDATE, xid, line());
    placement.remember();
    checkReadersAgain(isAllVisible);
  }

  /// Puts the new version on another page, on the copies of both.
  void putElsewhere(int xid, RowLockMode mode, int length, int block, byte[] target) {
    isHeapOnly = false;
    prepareNew(xid, mode);
    markOld(xid, 0);
    // Who comes next may find room here if it prunes first.
    PageLayout.setFlag(place.page, PageLayout.FLAG_PAGE_FULL, true);
    int line = PageLayout.addTuple(target, former.bytes, 0, length);
    HeapTupleLayout.putCtid(target, PageLayout.upper(target), block, line);
    newest = (block & 0xffffffffL) << 16 | line;
    place.putNext(newest);
  }

  // ---------------------------------------------------------------- undoing an insertion

  void undoInsert(long ctid) {
    int xid = transaction.currentXid();
    place.lock(ctid);
    ToastPointer[] large = Detoast.pointers(relation, place.page, place.tuple);
    try {
      HeapTupleLayout.putXmin(place.page, place.tuple, TransactionId.INVALID);
      int mask = place.infomask() & ~HeapTupleLayout.XMAX_BITS;
      HeapTupleLayout.putInfomask(
          place.page, place.tuple, mask | HeapTupleLayout.XMIN_INVALID | XMAX_INVALID);
      place.putNext(ctid);
      PageLayout.putPruneXid(place.page, xid);
      change.page(place).apply(ResourceManager.HEAP, ResourceManager.HEAP_DELETE, xid, line());
    } finally {
      place.unlock();
    }
    Detoast.delete(large, null, transaction);
  }
}

package pganatomy.engine.access.heap;

import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.access.transam.RunningTransactions;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.TransactionId;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.buffer.BufferRing;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.ipc.ProcArray;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;

/// Removes the tuples that nobody can see any more, notes the room that they leave, and cuts empty
/// pages off the end of the file.
///
/// There are no indexes yet that could point to the removed tuples, so their line pointers are free
/// at once.
///
/// PostgreSQL: src/backend/access/heap/vacuumlazy.c, pruneheap.c
public final class HeapVacuum {
  /// What was found and done, for VERBOSE and for `pg_class`.
  public static final class Result {
    public int pages;
    public int scannedPages;
    public int removedPages;
    public int frozenTuples;
    public int frozenPages;
    public long liveTuples;
    public long removedTuples;
    public long recentlyDeadTuples;
    public int oldestXid;
    public int dirtiedPages;
    public int allVisiblePages;
  }

  private final StoredRelation relation;
  private final RelationFile file;
  private final BufferPool pool = BufferPool.shared();
  private final HeapVisibility visibility;
  private final boolean freeze;
  private final Result result = new Result();
  private final byte[] page = new byte[PageLayout.PAGE_BYTES];
  private int lastUsedBlock = -1;

  private HeapVacuum(StoredRelation relation, TransactionContext transaction, boolean freeze) {
    this.relation = relation;
    this.freeze = freeze;
    file = RelationFile.of(relation.locator());
    visibility = new HeapVisibility(Snapshot.self(transaction));
  }

  /// @param mayTruncate whether the caller can get the lock that cutting off needs
  public static Result run(
      StoredRelation relation,
      TransactionContext transaction,
      boolean freeze,
      java.util.function.BooleanSupplier mayTruncate) {
    HeapVacuum vacuum = new HeapVacuum(relation, transaction, freeze);
    vacuum.result.oldestXid = RunningTransactions.oldestVisibleXid(ProcArray.mine());
    vacuum.scan();
    if (vacuum.lastUsedBlock + 1 < vacuum.result.pages && mayTruncate.getAsBoolean()) {
      vacuum.truncate();
    }
    return vacuum.result;
  }

  private void scan() {
    result.pages = HeapScan.blockCount(relation);
    BufferRing ring = BufferRing.forVacuum();
    for (int block = 0; block < result.pages; block++) {
      Interrupts.check();
      int buffer = pool.pin(file, Fork.MAIN, block, ring);
      if (!pool.tryLockForCleanup(buffer)) {
        pool.lockExclusive(buffer);
      }
      int free;
      try {
        free = vacuumPage(buffer, block);
      } finally {
        pool.unlockExclusive(buffer);
        pool.unpin(buffer);
      }
      FreeSpaceMap.record(file, block, free);
      result.scannedPages++;
    }
  }

  /// Readers work on copies and keep no pin over a locked page, so the exclusive lock is enough to
  /// move tuples.
  private int vacuumPage(int buffer, int block) {
    pool.copyPage(buffer, page);
    if (PageLayout.isNew(page)) {
      PageLayout.initialize(page, 0);
      putPage(buffer);
    }
    visibility.hasSetHints = false;
    boolean changed = false;
    boolean allVisible = true;
    int lines = PageLayout.lineCount(page);
    for (int line = 1; line <= lines; line++) {
      int item = ItemIdLayout.get(page, line);
      if (ItemIdLayout.state(item) != ItemIdLayout.NORMAL) {
        continue;
      }
      int tuple = ItemIdLayout.offset(item);
      switch (visibility.forVacuum(page, tuple, result.oldestXid)) {
        case DEAD -> {
          ItemIdLayout.put(page, line, 0);
          result.removedTuples++;
          changed = true;
        }
        case LIVE -> {
          result.liveTuples++;
          lastUsedBlock = block;
          boolean old = TransactionId.precedes(HeapTupleLayout.xmin(page, tuple), result.oldestXid);
          allVisible &= old;
          changed |= freeze && old && freezeTuple(tuple);
        }
        case RECENTLY_DEAD -> {
          result.recentlyDeadTuples++;
          lastUsedBlock = block;
          allVisible = false;
        }
        case INSERT_IN_PROGRESS, DELETE_IN_PROGRESS -> {
          result.liveTuples++;
          lastUsedBlock = block;
          allVisible = false;
        }
      }
    }
    if (changed) {
      PageLayout.compact(page);
      PageLayout.putPruneXid(page, 0);
      result.dirtiedPages++;
    }
    if (allVisible && !PageLayout.hasFlag(page, PageLayout.FLAG_ALL_VISIBLE)) {
      PageLayout.setFlag(page, PageLayout.FLAG_ALL_VISIBLE, true);
      result.allVisiblePages++;
      changed = true;
    }
    if (changed) {
      putPage(buffer);
    } else if (visibility.hasSetHints) {
      pool.putHints(buffer, page, relation.isLogged(), true);
    }
    return PageLayout.freeBytes(page);
  }

  private void putPage(int buffer) {
    WalRecord.of(ResourceManager.HEAP2, ResourceManager.HEAP2_PRUNE_VACUUM_SCAN)
        .change(buffer, page)
        .apply(relation.isLogged(), 0);
  }

  private boolean freezeTuple(int tuple) {
    int infomask = HeapTupleLayout.infomask(page, tuple);
    if ((infomask & HeapTupleLayout.XMIN_FROZEN) == HeapTupleLayout.XMIN_FROZEN) {
      return false;
    }
    HeapTupleLayout.putInfomask(page, tuple, infomask | HeapTupleLayout.XMIN_FROZEN);
    result.frozenTuples++;
    return true;
  }

  private void truncate() {
    int keep = lastUsedBlock + 1;
    if (HeapScan.blockCount(relation) != result.pages) {
      return;
    }
    pool.dropBlocks(file, Fork.MAIN, keep);
    file.truncate(Fork.MAIN, keep);
    HeapPlacement.forget(file);
    result.removedPages = result.pages - keep;
    result.pages = keep;
  }
}

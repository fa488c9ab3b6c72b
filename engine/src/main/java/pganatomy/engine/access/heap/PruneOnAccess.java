package pganatomy.engine.access.heap;

import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.transam.RunningTransactions;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.TransactionId;
import pganatomy.engine.access.transam.xlog.Closing;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.RelationFile;

/// Prunes a page that is about to be read, when it is nearly full, something on it has died, and
/// nobody else has it: who reads pays for who comes to write.
///
/// PostgreSQL: src/backend/access/heap/pruneheap.c, heap_page_prune_opt()
final class PruneOnAccess {
  private final StoredRelation relation;
  private final TransactionContext transaction;
  private final BufferPool pool = BufferPool.shared();
  private final int wantedFree;
  private HeapPrune prune;
  private HeapVisibility visibility;
  private byte[] page;
  private boolean hasAsked;
  private int horizon;

  PruneOnAccess(StoredRelation relation, TransactionContext transaction) {
    this.relation = relation;
    this.transaction = transaction;
    int reserved = PageLayout.PAGE_BYTES * (100 - relation.fillFactor()) / 100;
    wantedFree = Math.max(reserved, PageLayout.PAGE_BYTES / 10);
  }

  /// With the buffer pinned and not locked.
  void run(int buffer) {
    long at = pool.pageOffset(buffer);
    int pruneXid = SharedMemory.getInt(at + PageLayout.PRUNE_XID);
    if (pruneXid == 0 || !isOver(pruneXid)) {
      return;
    }
    int flags = SharedMemory.getShort(at + PageLayout.FLAGS);
    int free =
        (SharedMemory.getShort(at + PageLayout.UPPER) & 0xffff)
            - (SharedMemory.getShort(at + PageLayout.LOWER) & 0xffff);
    if ((flags & PageLayout.FLAG_PAGE_FULL) == 0 && free >= wantedFree
        || !pool.tryLockForCleanup(buffer)) {
      return;
    }
    try {
      pruneLocked(buffer);
    } finally {
      pool.unlockExclusive(buffer);
    }
  }

  /// Whether nobody can see any more what this transaction has deleted. The horizon is found out
  /// once for a scan.
  private boolean isOver(int pruneXid) {
    if (!hasAsked) {
      hasAsked = true;
      horizon = RunningTransactions.oldestVisibleXid(-1);
    }
    return TransactionId.precedes(pruneXid, horizon);
  }

  private void pruneLocked(int buffer) {
    if (prune == null) {
      visibility = new HeapVisibility(Snapshot.self(transaction));
      prune = new HeapPrune(visibility);
      page = new byte[PageLayout.PAGE_BYTES];
    }
    pool.copyPage(buffer, page);
    boolean isFull = PageLayout.hasFlag(page, PageLayout.FLAG_PAGE_FULL);
    if (!isFull && HeapPlacement.freeBytes(page) >= wantedFree) {
      return;
    }
    int deadBefore = deadLines(page);
    boolean changed = prune.run(page, horizon, false);
    PageLayout.setFlag(page, PageLayout.FLAG_PAGE_FULL, false);
    PageLayout.putPruneXid(page, prune.nextPruneXid);
    if (changed) {
      WalRecord.of(ResourceManager.HEAP2, ResourceManager.HEAP2_PRUNE_ON_ACCESS)
          .changeLines(buffer, page, Closing.MOVE_TUPLES, false)
          .dataShort(prune.removedCount)
          .apply(relation.isLogged(), 0);
      int left = deadLines(page) - deadBefore;
      RelationFile.of(relation.locator()).usage.pruned(prune.removedCount - left);
    } else {
      // Nothing but hints: that there is nothing to be pruned for now.
      pool.putHints(buffer, page, relation.isLogged(), true);
    }
  }

  private static int deadLines(byte[] page) {
    int dead = 0;
    int lines = PageLayout.lineCount(page);
    for (int line = 1; line <= lines; line++) {
      dead += ItemIdLayout.state(ItemIdLayout.get(page, line)) == ItemIdLayout.DEAD ? 1 : 0;
    }
    return dead;
  }
}

package pganatomy.engine.access.heap;

import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.transam.Snapshot;
import pganatomy.engine.access.transam.TransactionContext;
import pganatomy.engine.access.transam.TransactionId;
import pganatomy.engine.access.transam.xlog.Closing;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.buffer.BufferRing;
import pganatomy.engine.storage.ipc.Progress;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.utils.guc.Guc;

/// Removes the tuples that nobody can see any more, freezes old ones, notes where there is room and
/// which pages everybody sees whole, and cuts empty pages off the end of the file.
///
/// With indexes it takes two phases, or an index entry would lead to a stranger's row:
///
/// ```text
///   1  every page that is not known to be all visible: prune; dead tuples leave dead line pointers
///   2  the indexes: remove all entries that point to one of them
///   3  the pages with dead line pointers: set them free
///   ... and again from 1 on if the list of dead line pointers was full
/// ```
///
/// PostgreSQL: src/backend/access/heap/vacuumlazy.c
public final class HeapVacuum {
  /// Whether dead line pointers are cleaned out of the indexes.
  public enum IndexCleanup {
    /// If there are enough of them to be worth it.
    AUTO,
    ON,
    OFF
  }

  /// Fewer pages than this in a row are read rather than skipped.
  private static final int SKIP_THRESHOLD = 32;

  private static final double BYPASS_PAGES = 0.02;
  private static final int BYTES_PER_ITEM = 8;

  private final StoredRelation relation;
  private final RelationFile file;
  private final BufferPool pool = BufferPool.shared();
  private final HeapVisibility visibility;
  private final IndexVacuumCallback indexes;
  private final VacuumCutoffs cutoffs;
  private final VacuumResult result = new VacuumResult();
  private final PageVacuum work;
  private final VacuumBits bits;
  private final FreeSpaceNotes room;
  private final DeadItems dead = new DeadItems();
  private final byte[] page = new byte[PageLayout.PAGE_BYTES];
  private final boolean skipsNoPages;
  private final VacuumDelay delay = new VacuumDelay();
  private int nextToPublish;
  private int pagesWithDead;

  private HeapVacuum(
      StoredRelation relation,
      TransactionContext transaction,
      VacuumCutoffs cutoffs,
      boolean skipsNoPages,
      IndexVacuumCallback indexes) {
    this.skipsNoPages = skipsNoPages;
    this.relation = relation;
    this.cutoffs = cutoffs;
    this.indexes = indexes;
    file = RelationFile.of(relation.locator());
    visibility = new HeapVisibility(Snapshot.self(transaction));
    work = new PageVacuum(visibility, transaction, cutoffs);
    room = new FreeSpaceNotes(file);
    bits = new VacuumBits(relation, file, result);
  }

  /// @param skipsNoPages whether to read what the visibility map says need not be read
  /// @param mayTruncate whether the caller can get the lock that cutting off needs; null for never
  public static VacuumResult run(
      StoredRelation relation,
      TransactionContext transaction,
      VacuumCutoffs cutoffs,
      boolean skipsNoPages,
      IndexVacuumCallback indexes,
      IndexCleanup cleanup,
      java.util.function.BooleanSupplier mayTruncate) {
    HeapVacuum vacuum = new HeapVacuum(relation, transaction, cutoffs, skipsNoPages, indexes);
    try {
      vacuum.scan(cleanup);
    } finally {
      vacuum.bits.close();
    }
    VacuumResult result = vacuum.result;
    result.oldestXid = cutoffs.oldestXid();
    result.oldestLeft = vacuum.work.oldestLeft;
    result.oldestMultiLeft = vacuum.work.oldestMultiLeft;
    result.isExact = result.scannedPages == result.pages;
    Progress.set(Progress.VACUUM_SCANNED, result.pages);
    indexes.cleanup(result.liveTuples, result.isExact);
    vacuum.room.write();
    Progress.set(Progress.VACUUM_PHASE, Progress.TRUNCATE);
    VacuumTruncation.run(vacuum.relation, vacuum.file, result, mayTruncate);
    Progress.set(Progress.VACUUM_PHASE, Progress.VACUUM_CLEANUP);
    FreeSpaceMap.publish(vacuum.file, vacuum.nextToPublish, result.pages);
    return result;
  }

  /// As above, of a table that has no indexes.
  public static VacuumResult run(
      StoredRelation relation,
      TransactionContext transaction,
      boolean freezes,
      java.util.function.BooleanSupplier mayTruncate) {
    return run(
        relation,
        transaction,
        VacuumCutoffs.now(freezes, TransactionId.FIRST_NORMAL, 0),
        false,
        NoIndexes.INSTANCE,
        IndexCleanup.AUTO,
        mayTruncate);
  }

  private enum NoIndexes implements IndexVacuumCallback {
    INSTANCE;

    @Override
    public boolean hasIndexes() {
      return false;
    }

    @Override
    public void bulkDelete(DeadItems items) {
      throw new IllegalStateException("no index, no dead items");
    }

    @Override
    public void cleanup(double liveTuples, boolean isExact) {}
  }

  // ---------------------------------------------------------------- the first phase

  private void scan(IndexCleanup cleanup) {
    result.pages = HeapScan.blockCount(relation);
    BufferRing ring = BufferRing.forVacuum();
    long limit = Guc.MAINTENANCE_WORK_MEM.intValue() * 1024L / BYTES_PER_ITEM;
    Progress.set(Progress.VACUUM_PHASE, Progress.SCAN_HEAP);
    Progress.set(
        Progress.VACUUM_BLOCKS, result.pages, Progress.VACUUM_MOST_BYTES, limit * BYTES_PER_ITEM);
    int skipUntil = -1;
    for (int block = 0; block < result.pages; block++) {
      if (block > skipUntil) {
        int run = skippable(block);
        skipUntil = run >= SKIP_THRESHOLD ? block + run - 1 : block;
        if (run >= SKIP_THRESHOLD) {
          noteSkipped(block, skipUntil);
          block = skipUntil;
          continue;
        }
        skipUntil = block + Math.max(run, 1) - 1;
      }
      Progress.set(Progress.VACUUM_SCANNED, block);
      delay.point();
      if (dead.count() > limit - PageLayout.PAGE_BYTES / ItemIdLayout.BYTES) {
        vacuumIndexes();
        Progress.set(Progress.VACUUM_PHASE, Progress.SCAN_HEAP);
      }
      scanPage(block, ring);
      result.scannedPages++;
    }
    finishIndexes(cleanup);
  }

  /// How many pages from here on may be skipped. The last page is always read: it may be cut off.
  private int skippable(int block) {
    if (skipsNoPages) {
      return 0;
    }
    int wanted = cutoffs.isAggressive() ? VisibilityMap.ALL_FROZEN : VisibilityMap.ALL_VISIBLE;
    int end = block;
    while (end < result.pages - 1 && (bits.bits(end) & wanted) != 0) {
      end++;
    }
    return end - block;
  }

  private void noteSkipped(int first, int last) {
    for (int block = first; block <= last; block++) {
      if ((bits.bits(block) & VisibilityMap.ALL_FROZEN) == 0) {
        result.hasSkippedUnfrozen = true;
      }
    }
  }

  private void scanPage(int block, BufferRing ring) {
    int buffer = pool.pin(file, Fork.MAIN, block, ring);
    pool.lockExclusive(buffer);
    int free;
    try {
      free = prunePage(buffer, block);
    } finally {
      pool.unlockExclusive(buffer);
      pool.unpin(buffer);
    }
    if (work.deadLineCount == 0) {
      room.note(block, free);
    }
  }

  /// Readers work on copies and keep no pin over a locked page, so the exclusive lock is enough to
  /// move tuples.
  private int prunePage(int buffer, int block) {
    pool.copyPage(buffer, page);
    boolean isNew = PageLayout.isNew(page);
    if (isNew) {
      PageLayout.initialize(page, 0);
    }
    visibility.hasSetHints = false;
    work.run(page, !indexes.hasIndexes());
    PageLayout.putPruneXid(page, work.prune.nextPruneXid);
    PageLayout.setFlag(page, PageLayout.FLAG_PAGE_FULL, false);
    WalRecord change = null;
    if (isNew || work.hasChanged) {
      delay.dirtied();
      change = change(buffer, isNew);
    } else if (visibility.hasSetHints) {
      pool.putHints(buffer, page, relation.isLogged(), true);
    }
    bits.update(block, buffer, page, work.isAllVisible, work.isAllFrozen, change);
    countPage(block);
    return HeapPlacement.freeBytes(page);
  }

  private void countPage(int block) {
    result.liveTuples += work.liveCount;
    result.recentlyDeadTuples += work.recentlyDeadCount;
    result.removedTuples += work.prune.removedCount;
    result.frozenTuples += work.frozenCount;
    result.frozenPages += work.frozenCount > 0 ? 1 : 0;
    if (work.hasTuples) {
      result.lastUsedBlock = block;
    }
    if (work.deadLineCount > 0) {
      pagesWithDead++;
      result.lastUsedBlock = block;
      int lines = PageLayout.lineCount(page);
      for (int line = 1; line <= lines; line++) {
        if (ItemIdLayout.state(ItemIdLayout.get(page, line)) == ItemIdLayout.DEAD) {
          dead.add((block & 0xffffffffL) << 16 | line);
        }
      }
      Progress.set(
          Progress.VACUUM_DEAD_ITEMS,
          dead.count(),
          Progress.VACUUM_BYTES,
          (long) dead.count() * BYTES_PER_ITEM);
    }
  }

  private WalRecord change(int buffer, boolean isNew) {
    WalRecord record = WalRecord.of(ResourceManager.HEAP2, ResourceManager.HEAP2_PRUNE_VACUUM_SCAN);
    if (isNew) {
      record.initialize(buffer, page);
    } else if (work.isPruned) {
      record.changeLines(buffer, page, Closing.MOVE_TUPLES, work.frozenCount > 0);
    } else {
      record.change(buffer, page);
    }
    return record.dataShort(work.prune.removedCount);
  }

  // ---------------------------------------------------------------- indexes, second phase

  private void finishIndexes(IndexCleanup cleanup) {
    result.deadPages += pagesWithDead;
    boolean isWorthIt =
        cleanup == IndexCleanup.ON
            || result.indexScans > 0
            || pagesWithDead >= result.pages * BYPASS_PAGES;
    if (dead.isEmpty() || cleanup == IndexCleanup.OFF || !isWorthIt) {
      result.bypassedItems = dead.count();
      return;
    }
    pagesWithDead = 0;
    vacuumIndexes();
  }

  private void vacuumIndexes() {
    result.deadPages += pagesWithDead;
    pagesWithDead = 0;
    if (dead.isEmpty()) {
      return;
    }
    Progress.set(Progress.VACUUM_PHASE, Progress.VACUUM_INDEX);
    indexes.bulkDelete(dead);
    result.indexScans++;
    Progress.set(Progress.VACUUM_INDEXES, 0, Progress.VACUUM_INDEXES_DONE, 0);
    Progress.set(
        Progress.VACUUM_PHASE,
        Progress.VACUUM_HEAP,
        Progress.VACUUM_INDEX_PASSES,
        result.indexScans);
    int first = 0;
    while (first < dead.count()) {
      Progress.set(Progress.VACUUM_VACUUMED, dead.ctid(first) >>> 16);
      delay.point();
      first = freeLines(first);
    }
    result.freedItems += dead.count();
    int end = (int) (dead.ctid(dead.count() - 1) >>> 16) + 1;
    room.publish(nextToPublish, end);
    nextToPublish = end;
    dead.clear();
    Progress.set(Progress.VACUUM_DEAD_ITEMS, 0, Progress.VACUUM_BYTES, 0);
  }

  /// Frees the dead line pointers of one page; gives the index of the next page's first.
  ///
  /// PostgreSQL: lazy_vacuum_heap_page()
  private int freeLines(int first) {
    int block = (int) (dead.ctid(first) >>> 16);
    int buffer = pool.pin(file, Fork.MAIN, block, null);
    pool.lockExclusive(buffer);
    int next = first;
    int free;
    try {
      pool.copyPage(buffer, page);
      while (next < dead.count() && (int) (dead.ctid(next) >>> 16) == block) {
        ItemIdLayout.put(page, (int) dead.ctid(next) & 0xffff, 0);
        next++;
      }
      WalRecord change =
          WalRecord.of(ResourceManager.HEAP2, ResourceManager.HEAP2_PRUNE_VACUUM_CLEANUP)
              .changeLines(buffer, page, Closing.CUT_LINES, false)
              .dataShort(next - first);
      work.look(page);
      bits.update(block, buffer, page, work.isAllVisible, work.isAllFrozen, change);
      free = HeapPlacement.freeBytes(page);
    } finally {
      pool.unlockExclusive(buffer);
      pool.unpin(buffer);
    }
    delay.dirtied();
    room.note(block, free);
    return next;
  }
}

package pganatomy.engine.access.nbtree;

import pganatomy.engine.access.heap.FreeSpaceMap;
import pganatomy.engine.access.transam.xlog.Closing;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.storage.buffer.BufferRing;
import pganatomy.engine.storage.ipc.Interrupts;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;

/// Removes entries whose rows are dead, and pages that have become empty.
///
/// ```text
///   bulkDelete   every leaf, from left to right: remove entries, then the page if it is empty
///   cleanup      every block of the file: which deleted pages may be used again?
/// ```
///
/// The leaves are visited along their right links: what a split moves while we are at it moves to
/// the right of the page that was split, where we come by later. (PostgreSQL visits them as they
/// lie in the file, which is faster on disks, and needs a *cycle number* on each page to notice
/// splits.)
///
/// PostgreSQL: src/backend/access/nbtree/nbtree.c, btbulkdelete(), btvacuumcleanup(),
/// btvacuumscan()
public final class BtreeVacuum {
  /// What a pass found and did: for VERBOSE and for `pg_class`.
  ///
  /// PostgreSQL: src/include/access/genam.h, IndexBulkDeleteResult
  public static final class Result {
    /// Of the file.
    public int pages;

    /// That are left.
    public long entries;

    public long removedEntries;
    public int newlyDeletedPages;

    /// All that are deleted, those that may be used again among them.
    public int deletedPages;

    public int freePages;
  }

  /// Which rows are dead: VACUUM's list of line pointers.
  public interface DeadRows {
    boolean contains(long ctid);
  }

  /// The free space map's unit for "all of the page".
  static final int WHOLE_PAGE = 255 * 32;

  private final BtreeFile file;
  private final byte[] page = new byte[PageLayout.PAGE_BYTES];
  private final Result result;

  private BtreeVacuum(StoredIndex index, Result result) {
    file = new BtreeFile(index, new IndexForm(index));
    this.result = result;
  }

  /// Removes all entries of dead rows. When it returns, no scan will find them, and their line
  /// pointers may be used again.
  public static Result bulkDelete(StoredIndex index, DeadRows dead) {
    return bulkDelete(index, dead, null);
  }

  /// As above, once more in the same VACUUM.
  ///
  /// @param before what the last pass gave, null for none
  public static Result bulkDelete(StoredIndex index, DeadRows dead, Result before) {
    BtreeVacuum vacuum = new BtreeVacuum(index, before == null ? new Result() : before);
    vacuum.removeEntries(dead);
    return vacuum.result;
  }

  /// At the end of a VACUUM: recycles deleted pages, counts entries if there was no [#bulkDelete].
  ///
  /// @param before the last bulk deletion's result, null for none
  public static Result cleanup(StoredIndex index, Result before) {
    BtreeVacuum vacuum = new BtreeVacuum(index, before == null ? new Result() : before);
    if (before == null) {
      vacuum.removeEntries(ctid -> false);
    }
    vacuum.recycle();
    return vacuum.result;
  }

  // ---------------------------------------------------------------- entries

  private void removeEntries(DeadRows dead) {
    result.entries = 0;
    PageDeletion deletion = new PageDeletion(file);
    SearchKey lowest = new SearchKey(file.form);
    int block = new BtreeSearch(file, null).descend(lowest, page);
    try {
      while (block != BtreePageLayout.NONE) {
        Interrupts.check();
        boolean isEmpty = vacuumPage(block, dead);
        int next = BtreePageLayout.right(page);
        if (isEmpty && deletion.delete(block)) {
          result.newlyDeletedPages++;
        }
        block = next;
      }
    } finally {
      file.unlockAll();
    }
    result.pages = file.file.blockCount(Fork.MAIN);
  }

  /// Removes the dead entries of a leaf; whether nothing is left on it.
  private boolean vacuumPage(int block, DeadRows dead) {
    int buffer = file.lock(block, page);
    int first = BtreePageLayout.firstLine(page);
    int last = BtreePageLayout.lastLine(page);
    if (BtreePageLayout.isIgnored(page)) {
      file.unlock(buffer);
      return false;
    }
    int count = 0;
    for (int line = first; line <= last; line++) {
      if (dead.contains(IndexTupleLayout.ctid(page, BtreePageLayout.itemOffset(page, line)))) {
        ItemIdLayout.put(page, line, 0);
        count++;
      }
    }
    if (count > 0) {
      BtreePageLayout.set(page, BtreePageLayout.HAS_GARBAGE, false);
      file.record(ResourceManager.BTREE_VACUUM)
          .changeLines(buffer, page, Closing.MOVE_LINES, false)
          .dataShort(count)
          .apply(file.index.isLogged(), 0);
    }
    result.removedEntries += count;
    result.entries += last - first + 1 - count;
    file.unlock(buffer);
    return last - first + 1 == count;
  }

  // ---------------------------------------------------------------- pages

  /// Tells the free space map which blocks are free.
  private void recycle() {
    int blocks = file.file.blockCount(Fork.MAIN);
    BufferRing ring = BufferRing.forVacuum();
    result.pages = blocks;
    result.deletedPages = 0;
    result.freePages = 0;
    for (int block = BtreePageLayout.META_BLOCK + 1; block < blocks; block++) {
      Interrupts.check();
      int buffer = file.pool.pin(file.file, Fork.MAIN, block, ring);
      file.pool.lockShared(buffer);
      file.pool.copyPage(buffer, page);
      file.pool.unlockShared(buffer);
      file.pool.unpin(buffer);
      if (BtreeFile.canRecycle(page)) {
        FreeSpaceMap.record(file.file, block, WHOLE_PAGE);
        result.deletedPages++;
        result.freePages++;
      } else if (BtreePageLayout.has(page, BtreePageLayout.DELETED)) {
        result.deletedPages++;
      }
    }
    FreeSpaceMap.publish(file.file, 0, blocks);
    noteDeletedPages(result.deletedPages - result.freePages);
  }

  /// In the meta page.
  private void noteDeletedPages(int count) {
    try {
      int buffer = file.lock(BtreePageLayout.META_BLOCK, page);
      if (BtreePageLayout.deletedPages(page) != count) {
        BtreePageLayout.putDeletedPages(page, count);
        file.record(ResourceManager.BTREE_META_CLEANUP)
            .change(buffer, page)
            .dataInt(count)
            .apply(file.index.isLogged(), 0);
      }
    } finally {
      file.unlockAll();
    }
  }
}

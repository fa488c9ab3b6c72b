package pganatomy.engine.access.nbtree;

import java.util.HashMap;
import pganatomy.engine.access.heap.FreeSpaceMap;
import pganatomy.engine.access.transam.RunningTransactions;
import pganatomy.engine.access.transam.TransactionArea;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.smgr.RelationLocator;
import pganatomy.engine.utils.error.DatabaseException;
import pganatomy.engine.utils.error.SqlState;

/// An index's pages: reading copies of them, locking those that are to be changed, finding the root
/// and taking new pages.
///
/// What is locked for a change is remembered here, so that a failure in the middle of an operation
/// releases it all ([#unlockAll]). Pages are locked from left to right and from the leaves upwards,
/// the meta page last.
///
/// PostgreSQL: src/backend/access/nbtree/nbtpage.c
final class BtreeFile {
  private static final int MOST_LOCKED = 16;

  /// Where this process found each index's root last: `{ block, level }`. It may be the root no
  /// more; a look at the page tells.
  private static final HashMap<RelationLocator, int[]> ROOTS = new HashMap<>();

  final StoredIndex index;
  final IndexForm form;
  final RelationFile file;
  final BufferPool pool = BufferPool.shared();

  private final int[] locked = new int[MOST_LOCKED];
  private int lockedCount;

  BtreeFile(StoredIndex index, IndexForm form) {
    this.index = index;
    this.form = form;
    file = RelationFile.of(index.locator());
    file.usage.relationOid = index.oid();
  }

  // ---------------------------------------------------------------- reading

  /// Copies a page.
  void read(int block, byte[] page) {
    int buffer = pool.pin(file, Fork.MAIN, block, null);
    pool.lockShared(buffer);
    pool.copyPage(buffer, page);
    pool.unlockShared(buffer);
    pool.unpin(buffer);
    check(block, page);
  }

  /// As [#read], but the page stays locked; gives its buffer, for [#unlockForReading].
  int lockForReading(int block, byte[] page) {
    int buffer = pool.pin(file, Fork.MAIN, block, null);
    pool.lockShared(buffer);
    pool.copyPage(buffer, page);
    return buffer;
  }

  void unlockForReading(int buffer) {
    pool.unlockShared(buffer);
    pool.unpin(buffer);
  }

  /// PostgreSQL: _bt_checkpage()
  void check(int block, byte[] page) {
    if (PageLayout.isNew(page)) {
      throw corrupted("contains unexpected zero page at block " + block);
    }
    if (!BtreePageLayout.isBtreePage(page)) {
      throw corrupted("contains corrupted page at block " + block);
    }
  }

  DatabaseException corrupted(String what) {
    return DatabaseException.error(
            SqlState.INDEX_CORRUPTED, "index \"" + index.name() + "\" " + what)
        .hint("Please REINDEX it.");
  }

  // ---------------------------------------------------------------- locking

  /// Locks a page exclusively and copies it; gives its buffer.
  int lock(int block, byte[] page) {
    int buffer = pool.pin(file, Fork.MAIN, block, null);
    pool.lockExclusive(buffer);
    locked[lockedCount++] = buffer;
    pool.copyPage(buffer, page);
    check(block, page);
    return buffer;
  }

  /// As [#lock], if that needs no waiting; -1 otherwise. The page is not checked.
  int tryLock(int block, byte[] page) {
    int buffer = pool.pin(file, Fork.MAIN, block, null);
    if (!pool.tryLockExclusive(buffer)) {
      pool.unpin(buffer);
      return -1;
    }
    locked[lockedCount++] = buffer;
    pool.copyPage(buffer, page);
    return buffer;
  }

  void unlock(int buffer) {
    for (int i = lockedCount - 1; i >= 0; i--) {
      if (locked[i] == buffer) {
        System.arraycopy(locked, i + 1, locked, i, lockedCount - i - 1);
        lockedCount--;
        pool.unlockExclusive(buffer);
        pool.unpin(buffer);
        return;
      }
    }
    throw new IllegalStateException("buffer " + buffer + " is not locked");
  }

  void unlockAll() {
    while (lockedCount > 0) {
      unlock(locked[lockedCount - 1]);
    }
  }

  WalRecord record(int info) {
    return WalRecord.of(ResourceManager.BTREE, info);
  }

  // ---------------------------------------------------------------- the root

  /// The root as the meta page names it: `{ block, level }`; block 0 while the index is empty.
  int[] readRoot() {
    byte[] meta = new byte[PageLayout.PAGE_BYTES];
    read(BtreePageLayout.META_BLOCK, meta);
    if (!BtreePageLayout.isMeta(meta)) {
      throw DatabaseException.error(
          SqlState.INDEX_CORRUPTED, "index \"" + index.name() + "\" is not a btree");
    }
    return new int[] {BtreePageLayout.fastRoot(meta), BtreePageLayout.fastLevel(meta)};
  }

  /// Copies the root page; gives its block, 0 while the index is empty.
  int readRootPage(byte[] page) {
    int[] known;
    synchronized (ROOTS) {
      known = ROOTS.get(file.locator());
    }
    if (known != null) {
      read(known[0], page);
      if (isRoot(page, known[1])) {
        return known[0];
      }
    }
    int[] root = readRoot();
    if (root[0] == BtreePageLayout.NONE) {
      return BtreePageLayout.NONE;
    }
    read(root[0], page);
    synchronized (ROOTS) {
      ROOTS.put(file.locator(), root);
    }
    return root[0];
  }

  private static boolean isRoot(byte[] page, int level) {
    return !BtreePageLayout.isIgnored(page)
        && BtreePageLayout.level(page) == level
        && BtreePageLayout.isLeftmost(page)
        && BtreePageLayout.isRightmost(page);
  }

  /// Makes the first root, an empty leaf, unless somebody else has.
  void createRoot() {
    byte[] meta = new byte[PageLayout.PAGE_BYTES];
    int metaBuffer = lock(BtreePageLayout.META_BLOCK, meta);
    if (BtreePageLayout.root(meta) == BtreePageLayout.NONE) {
      byte[] page = new byte[PageLayout.PAGE_BYTES];
      int buffer = lockNew();
      int block = newBlock;
      BtreePageLayout.initialize(page, BtreePageLayout.LEAF | BtreePageLayout.ROOT, 0);
      BtreePageLayout.putRoot(meta, block, 0);
      record(ResourceManager.BTREE_NEWROOT)
          .initialize(buffer, page)
          .change(metaBuffer, meta)
          .dataInt(0)
          .apply(index.isLogged(), 0);
      unlock(buffer);
    }
    unlock(metaBuffer);
  }

  // ---------------------------------------------------------------- new pages

  /// The block of the page that [#lockNew] locked last.
  int newBlock;

  /// Locks a page that nobody uses: one that was deleted long enough ago, or a new one at the
  /// file's end. The caller initializes it.
  ///
  /// PostgreSQL: _bt_allocbuf()
  int lockNew() {
    int blocks = file.blockCount(Fork.MAIN);
    while (true) {
      int block = FreeSpaceMap.find(file, BtreeVacuum.WHOLE_PAGE, blocks);
      if (block < 0) {
        break;
      }
      FreeSpaceMap.record(file, block, 0);
      int buffer = tryLockFree(block);
      if (buffer >= 0) {
        return buffer;
      }
    }
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    while (true) {
      newBlock = pool.extend(file, Fork.MAIN, 1);
      int buffer = pool.pin(file, Fork.MAIN, newBlock, null);
      pool.lockExclusive(buffer);
      locked[lockedCount++] = buffer;
      pool.copyPage(buffer, page);
      if (PageLayout.isNew(page)) {
        return buffer;
      }
      // VACUUM has found it unused, and somebody else has taken it.
      unlock(buffer);
    }
  }

  private int tryLockFree(int block) {
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    // Not waiting: the page may be locked by one who waits for what we have.
    int buffer = tryLock(block, page);
    if (buffer < 0) {
      return -1;
    }
    if (block != BtreePageLayout.META_BLOCK && canRecycle(page)) {
      newBlock = block;
      return buffer;
    }
    unlock(buffer);
    return -1;
  }

  /// Whether nobody can be on the way to a deleted page any more: all who were at work when it was
  /// deleted, and may have read a link to it, have ended.
  ///
  /// PostgreSQL: src/include/access/nbtree.h, BTPageIsRecyclable()
  static boolean canRecycle(byte[] page) {
    if (PageLayout.isNew(page)) {
      return true;
    }
    if (!BtreePageLayout.isBtreePage(page) || !BtreePageLayout.has(page, BtreePageLayout.DELETED)) {
      return false;
    }
    return isBehind(BtreePageLayout.safeXid(page));
  }

  private static boolean isBehind(long fullXid) {
    long next = TransactionArea.nextFullXid();
    int oldest = RunningTransactions.oldestVisibleXid(-1);
    return fullXid < next - ((int) next - oldest);
  }

  // ---------------------------------------------------------------- creating

  /// Makes the index's files with the meta page only.
  void createEmpty() {
    file.create(Fork.MAIN);
    createMeta(Fork.MAIN, index.isLogged());
    if (index.persistence() == 'u') {
      createInitFork();
    }
  }

  /// What a crash resets an unlogged index to.
  void createInitFork() {
    file.create(Fork.INIT);
    createMeta(Fork.INIT, true);
  }

  private void createMeta(Fork fork, boolean isLogged) {
    byte[] meta = new byte[PageLayout.PAGE_BYTES];
    BtreePageLayout.initializeMeta(meta, BtreePageLayout.NONE, 0);
    int block = pool.extend(file, fork, 1);
    int buffer = pool.pin(file, fork, block, null);
    pool.lockExclusive(buffer);
    try {
      WalRecord.of(ResourceManager.XLOG, 0xB0).initialize(buffer, meta).apply(isLogged, 0);
    } finally {
      pool.unlockExclusive(buffer);
      pool.unpin(buffer);
    }
  }

  /// Forgets everything about the index's root.
  void forgetRoot() {
    synchronized (ROOTS) {
      ROOTS.remove(file.locator());
    }
  }
}

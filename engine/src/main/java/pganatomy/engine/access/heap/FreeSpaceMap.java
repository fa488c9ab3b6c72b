package pganatomy.engine.access.heap;

import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;

/// Where there is room: one byte for each heap page, in units of 32 bytes, in the relation's `_fsm`
/// fork, see [FreeSpacePage]. The pages of the map make a tree of three levels themselves: each
/// byte of an upper page is the root of a page below it.
///
/// ```text
///   block 0          root: 4069 pages of the middle level
///   block 1          middle page 0: the leaf pages 0 .. 4068
///   block 2, 3, ...  leaf pages: 4069 heap pages each
///   block 4071       middle page 1 ...
/// ```
///
/// Who inserts goes from the root down and corrects what is wrong on the way. VACUUM brings the
/// upper pages up to date at its end; until then what it noted on the leaf pages is not found.
///
/// The map is a hint only: it is not logged, may be anything after a crash, and whoever gets a page
/// from it looks at the page itself.
///
/// PostgreSQL: src/backend/storage/freespace/freespace.c
public final class FreeSpaceMap {
  private static final int SLOTS = FreeSpacePage.SLOTS;
  private static final int UNIT_BYTES = 32;
  private static final int ROOT_LEVEL = 2;

  /// As often as a reader goes back to the root because somebody else was faster.
  private static final int MOST_TRIES = 100;

  private FreeSpaceMap() {}

  /// The map's block of a page: number `index` of its level.
  private static int mapBlock(int level, int index) {
    return switch (level) {
      case 0 -> index + 2 + index / SLOTS;
      case 1 -> index == 0 ? 1 : index * (SLOTS + 1) + 1;
      default -> 0;
    };
  }

  // ---------------------------------------------------------------- finding

  /// A block with at least so much room, as far as the map knows; -1 for none.
  public static int find(RelationFile file, int neededBytes, int heapBlocks) {
    if (!file.exists(Fork.FREE_SPACE)) {
      return -1;
    }
    int wanted = Math.min(255, (neededBytes + UNIT_BYTES - 1) / UNIT_BYTES);
    int mapBlocks = file.blockCount(Fork.FREE_SPACE);
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    int level = ROOT_LEVEL;
    int index = 0;
    int tries = 0;
    while (tries < MOST_TRIES) {
      int slot = search(file, mapBlock(level, index), mapBlocks, wanted, level == 0, page);
      if (slot >= 0 && level == 0) {
        int found = index * SLOTS + slot;
        if (found < heapBlocks) {
          return found;
        }
        // A page that was cut off, or never came to be.
        put(file, 0, index, slot, 0);
      } else if (slot >= 0) {
        level--;
        index = index * SLOTS + slot;
        continue;
      } else if (level == ROOT_LEVEL) {
        return -1;
      } else {
        // The page above has promised too much.
        put(file, level + 1, index / SLOTS, index % SLOTS, FreeSpacePage.root(page));
      }
      tries++;
      level = ROOT_LEVEL;
      index = 0;
    }
    return -1;
  }

  /// Copies a page of the map and looks for a slot on it; -1 for none.
  private static int search(
      RelationFile file, int block, int mapBlocks, int wanted, boolean advances, byte[] page) {
    if (block >= mapBlocks) {
      PageLayout.initialize(page, 0);
      return -1;
    }
    BufferPool pool = BufferPool.shared();
    int buffer = pool.pinOrZero(file, Fork.FREE_SPACE, block);
    pool.lockShared(buffer);
    try {
      pool.copyPage(buffer, page);
      if (PageLayout.isNew(page)) {
        return -1;
      }
      int slot = FreeSpacePage.search(page, wanted);
      if (slot >= 0) {
        FreeSpacePage.publishNext(pool.pageOffset(buffer), advances ? slot + 1 : slot);
      }
      return slot;
    } finally {
      pool.unlockShared(buffer);
      pool.unpin(buffer);
    }
  }

  // ---------------------------------------------------------------- noting

  /// Notes how much room a heap page has.
  public static void record(RelationFile file, int heapBlock, int freeBytes) {
    put(file, 0, heapBlock / SLOTS, heapBlock % SLOTS, value(freeBytes));
  }

  /// What a slot says of so much room.
  static int value(int freeBytes) {
    return Math.min(255, freeBytes / UNIT_BYTES);
  }

  /// Pins a leaf page, which is made if it is not there.
  static int pinLeaf(RelationFile file, int leaf) {
    return pin(file, mapBlock(0, leaf));
  }

  private static int pin(RelationFile file, int block) {
    BufferPool pool = BufferPool.shared();
    file.create(Fork.FREE_SPACE);
    int missing = block + 1 - file.blockCount(Fork.FREE_SPACE);
    if (missing > 0) {
      pool.extend(file, Fork.FREE_SPACE, missing);
    }
    return pool.pinOrZero(file, Fork.FREE_SPACE, block);
  }

  /// As [#record], and lets everybody find it at once.
  public static void recordAndPublish(RelationFile file, int heapBlock, int freeBytes) {
    record(file, heapBlock, freeBytes);
    publish(file, heapBlock, heapBlock + 1);
  }

  private static void put(RelationFile file, int level, int index, int slot, int value) {
    BufferPool pool = BufferPool.shared();
    int buffer = pin(file, mapBlock(level, index));
    if (FreeSpacePage.isSame(pool.pageOffset(buffer), slot, value)) {
      pool.unpin(buffer);
      return;
    }
    pool.lockExclusive(buffer);
    try {
      byte[] page = new byte[PageLayout.PAGE_BYTES];
      pool.copyPage(buffer, page);
      boolean isNew = PageLayout.isNew(page);
      if (isNew) {
        PageLayout.initialize(page, 0);
      }
      if (FreeSpacePage.set(page, slot, value) || isNew) {
        pool.putHints(buffer, page, false, false);
      }
    } finally {
      pool.unlockExclusive(buffer);
      pool.unpin(buffer);
    }
  }

  // ---------------------------------------------------------------- after VACUUM

  /// Brings the upper pages up to date for heap blocks from `from` to `end`, exclusive.
  ///
  /// PostgreSQL: FreeSpaceMapVacuumRange()
  public static void publish(RelationFile file, int from, int end) {
    if (end <= from || !file.exists(Fork.FREE_SPACE)) {
      return;
    }
    int firstLeaf = from / SLOTS;
    int lastLeaf = (end - 1) / SLOTS;
    for (int leaf = firstLeaf; leaf <= lastLeaf; leaf++) {
      put(file, 1, leaf / SLOTS, leaf % SLOTS, root(file, mapBlock(0, leaf)));
    }
    for (int middle = firstLeaf / SLOTS; middle <= lastLeaf / SLOTS; middle++) {
      put(file, ROOT_LEVEL, 0, middle, root(file, mapBlock(1, middle)));
    }
  }

  private static int root(RelationFile file, int block) {
    if (block >= file.blockCount(Fork.FREE_SPACE)) {
      return 0;
    }
    BufferPool pool = BufferPool.shared();
    int buffer = pool.pinOrZero(file, Fork.FREE_SPACE, block);
    pool.lockShared(buffer);
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    pool.copyPage(buffer, page);
    pool.unlockShared(buffer);
    pool.unpin(buffer);
    return PageLayout.isNew(page) ? 0 : FreeSpacePage.root(page);
  }

  /// The heap is about to be cut off: nothing is to be found behind its new end.
  static void truncate(RelationFile file, int heapBlocks) {
    if (!file.exists(Fork.FREE_SPACE)) {
      return;
    }
    int leaf = heapBlocks / SLOTS;
    int block = mapBlock(0, leaf);
    if (block >= file.blockCount(Fork.FREE_SPACE)) {
      return;
    }
    BufferPool pool = BufferPool.shared();
    int buffer = pool.pinOrZero(file, Fork.FREE_SPACE, block);
    pool.lockExclusive(buffer);
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    pool.copyPage(buffer, page);
    if (!PageLayout.isNew(page)) {
      for (int slot = heapBlocks % SLOTS; slot < SLOTS; slot++) {
        FreeSpacePage.set(page, slot, 0);
      }
      pool.putHints(buffer, page, false, false);
    }
    pool.unlockExclusive(buffer);
    pool.unpin(buffer);
    publish(file, heapBlocks, heapBlocks + 1);
  }
}

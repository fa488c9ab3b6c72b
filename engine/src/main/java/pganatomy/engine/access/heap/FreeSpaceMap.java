package pganatomy.engine.access.heap;

import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;

/// Where there is room: one byte for each heap page, in units of 32 bytes, in the relation's `_fsm`
/// fork. On each map page the bytes are the leaves of a tree whose inner nodes hold the larger of
/// their two children, so one page answers "is there a page with so much room" by its root.
///
/// ```text
///   page header (24) | next slot (4) | node 0: root, 1, 2, ... inner | leaves: heap pages
///                                            7
///                                        3       7
///                                      3   0   2   7
/// ```
///
/// VACUUM writes it; who inserts reads it and corrects what it finds wrong. It is a hint only: not
/// forced at commit, wrong after a crash, right again after the next VACUUM.
///
/// PostgreSQL also has upper levels of pages over these; we look through the leaf pages one after
/// the other (one for every 32 MB), at the places where PostgreSQL has them.
///
/// PostgreSQL: src/backend/storage/freespace/freespace.c, fsmpage.c
public final class FreeSpaceMap {
  private static final int NODES = PageLayout.HEADER_BYTES + 4;
  private static final int NODE_COUNT = PageLayout.PAGE_BYTES - NODES;
  private static final int INNER_COUNT = PageLayout.PAGE_BYTES / 2 - 1;
  private static final int LEAF_COUNT = NODE_COUNT - INNER_COUNT;
  private static final int UNIT_BYTES = 32;

  private FreeSpaceMap() {}

  /// Pages of the map come in groups: the root, one page below it, then its leaf pages.
  private static int mapBlock(int heapBlock) {
    int leaf = heapBlock / LEAF_COUNT;
    return leaf + 2 + leaf / LEAF_COUNT;
  }

  /// A block with at least so much room, as far as the map knows; -1 for none.
  public static int find(RelationFile file, int neededBytes, int heapBlocks) {
    if (!file.exists(Fork.FREE_SPACE)) {
      return -1;
    }
    int wanted = (neededBytes + UNIT_BYTES - 1) / UNIT_BYTES;
    int mapBlocks = file.blockCount(Fork.FREE_SPACE);
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    for (int first = 0; first < heapBlocks; first += LEAF_COUNT) {
      int block = mapBlock(first);
      if (block >= mapBlocks) {
        return -1;
      }
      read(file, block, page);
      if ((page[NODES] & 0xff) >= wanted) {
        int found = first + descend(page, wanted);
        if (found < heapBlocks) {
          return found;
        }
      }
    }
    return -1;
  }

  private static int descend(byte[] page, int wanted) {
    int node = 0;
    while (node < INNER_COUNT) {
      int left = 2 * node + 1;
      node = value(page, left) >= wanted ? left : left + 1;
    }
    return node - INNER_COUNT;
  }

  /// Notes how much room a heap page has.
  public static void record(RelationFile file, int heapBlock, int freeBytes) {
    int block = mapBlock(heapBlock);
    BufferPool pool = BufferPool.shared();
    file.create(Fork.FREE_SPACE);
    int missing = block + 1 - file.blockCount(Fork.FREE_SPACE);
    if (missing > 0) {
      pool.extend(file, Fork.FREE_SPACE, missing);
    }
    int buffer = pool.pin(file, Fork.FREE_SPACE, block, null);
    pool.lockExclusive(buffer);
    try {
      byte[] page = new byte[PageLayout.PAGE_BYTES];
      pool.copyPage(buffer, page);
      if (PageLayout.isNew(page)) {
        PageLayout.initialize(page, 0);
      }
      if (set(page, heapBlock % LEAF_COUNT, Math.min(255, freeBytes / UNIT_BYTES))) {
        pool.putHints(buffer, page, true, false);
      }
    } finally {
      pool.unlockExclusive(buffer);
      pool.unpin(buffer);
    }
  }

  private static boolean set(byte[] page, int leaf, int value) {
    int node = INNER_COUNT + leaf;
    if (value(page, node) == value) {
      return false;
    }
    page[NODES + node] = (byte) value;
    while (node > 0) {
      node = (node - 1) / 2;
      int larger = Math.max(value(page, 2 * node + 1), value(page, 2 * node + 2));
      page[NODES + node] = (byte) larger;
    }
    return true;
  }

  private static int value(byte[] page, int node) {
    return node < NODE_COUNT ? page[NODES + node] & 0xff : 0;
  }

  private static void read(RelationFile file, int block, byte[] page) {
    BufferPool pool = BufferPool.shared();
    int buffer = pool.pin(file, Fork.FREE_SPACE, block, null);
    pool.lockShared(buffer);
    pool.copyPage(buffer, page);
    pool.unlockShared(buffer);
    pool.unpin(buffer);
  }
}

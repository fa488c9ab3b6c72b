package pganatomy.engine.access.heap;

import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.port.SharedMemory;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;

/// Which heap pages everybody sees whole: two bits for each page, in the relation's `_vm` fork.
///
/// ```text
///   byte of pages 4n .. 4n+3     ┌────┬────┬────┬────┐    bit 0: all visible
///                                │4n+3│4n+2│4n+1│ 4n │    bit 1: all frozen, too
///                                └────┴────┴────┴────┘
/// ```
///
/// A set bit is a promise: an index-only scan does not look at the heap, VACUUM passes the page. So
/// a bit is cleared by the same record that changes the heap page, and set, by VACUUM alone, while
/// the heap page is locked. A bit that is not set promises nothing.
///
/// PostgreSQL: src/backend/access/heap/visibilitymap.c
public final class VisibilityMap {
  public static final int ALL_VISIBLE = 1;
  public static final int ALL_FROZEN = 2;

  private static final int BLOCKS_PER_BYTE = 4;
  private static final int MAP_BYTES = PageLayout.PAGE_BYTES - PageLayout.HEADER_BYTES;

  /// Heap pages that one page of the map speaks of.
  static final int BLOCKS_PER_PAGE = MAP_BYTES * BLOCKS_PER_BYTE;

  private VisibilityMap() {}

  /// Whether everybody sees all tuples of the heap page. Ask after the snapshot was taken and after
  /// the index entry was read, for each entry anew: another one may point to a newer tuple.
  public static boolean isAllVisible(StoredRelation relation, int block) {
    return (bits(RelationFile.of(relation.locator()), block) & ALL_VISIBLE) != 0;
  }

  /// Both bits of a heap page.
  static int bits(RelationFile file, int block) {
    int mapBlock = block / BLOCKS_PER_PAGE;
    if (!file.exists(Fork.VISIBILITY) || mapBlock >= file.blockCount(Fork.VISIBILITY)) {
      return 0;
    }
    BufferPool pool = BufferPool.shared();
    int buffer = pool.pin(file, Fork.VISIBILITY, mapBlock, null);
    int bits = SharedMemory.getByte(pool.pageOffset(buffer) + offset(block)) >>> shift(block) & 3;
    pool.unpin(buffer);
    return bits;
  }

  /// Asks for one heap page after the other, and keeps the map's page pinned meanwhile.
  static final class Reader implements AutoCloseable {
    private final RelationFile file;
    private final BufferPool pool = BufferPool.shared();
    private int mapBlocks;
    private int pinnedBlock = -1;
    private boolean isAbsent;
    private int buffer;

    Reader(RelationFile file) {
      this.file = file;
    }

    int bits(int block) {
      int map = mapBlock(block);
      if (map != pinnedBlock && !pin(map)) {
        return 0;
      }
      return SharedMemory.getByte(pool.pageOffset(buffer) + offset(block)) >>> shift(block) & 3;
    }

    private boolean pin(int map) {
      if (isAbsent) {
        return false;
      }
      close();
      if (map >= mapBlocks) {
        mapBlocks = file.exists(Fork.VISIBILITY) ? file.blockCount(Fork.VISIBILITY) : 0;
        if (map >= mapBlocks) {
          isAbsent = mapBlocks == 0;
          return false;
        }
      }
      buffer = pool.pin(file, Fork.VISIBILITY, map, null);
      pinnedBlock = map;
      return true;
    }

    /// The map's page that speaks of this heap page, pinned while this reader stays there; made if
    /// it was not there yet.
    int buffer(int block) {
      int map = mapBlock(block);
      if (map != pinnedBlock) {
        isAbsent = false;
        if (!pin(map)) {
          extendFor(file, block);
          isAbsent = false;
          pin(map);
        }
      }
      return buffer;
    }

    /// Lets go of the page; may be used again afterwards.
    @Override
    public void close() {
      if (pinnedBlock >= 0) {
        pinnedBlock = -1;
        pool.unpin(buffer);
      }
    }
  }

  /// The page of the map that speaks of a heap page.
  static int mapBlock(int block) {
    return block / BLOCKS_PER_PAGE;
  }

  /// Pins and locks a page of the map, which is there, and copies it.
  static int lock(RelationFile file, int mapBlock, byte[] copy) {
    BufferPool pool = BufferPool.shared();
    int buffer = pool.pin(file, Fork.VISIBILITY, mapBlock, null);
    pool.lockExclusive(buffer);
    pool.copyPage(buffer, copy);
    if (PageLayout.isNew(copy)) {
      PageLayout.initialize(copy, 0);
    }
    return buffer;
  }

  /// The heap is about to be cut off: what comes behind, when it grows again, is promised nothing.
  ///
  /// PostgreSQL: visibilitymap_prepare_truncate()
  static void clearFrom(RelationFile file, int block, boolean isLogged) {
    int blocks = file.exists(Fork.VISIBILITY) ? file.blockCount(Fork.VISIBILITY) : 0;
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    for (int map = mapBlock(block); map < blocks; map++) {
      int buffer = lock(file, map, page);
      int last = (map + 1) * BLOCKS_PER_PAGE;
      for (int heapBlock = Math.max(block, map * BLOCKS_PER_PAGE); heapBlock < last; heapBlock++) {
        clear(page, heapBlock, ALL_VISIBLE | ALL_FROZEN);
      }
      WalRecord.of(ResourceManager.HEAP2, ResourceManager.HEAP2_VISIBLE)
          .changeRaw(buffer, page)
          .apply(isLogged, 0);
      BufferPool.shared().unlockExclusive(buffer);
      BufferPool.shared().unpin(buffer);
    }
  }

  /// Makes the map long enough to speak of a heap page.
  static void extendFor(RelationFile file, int block) {
    file.create(Fork.VISIBILITY);
    int missing = mapBlock(block) + 1 - file.blockCount(Fork.VISIBILITY);
    if (missing > 0) {
      BufferPool.shared().extend(file, Fork.VISIBILITY, missing);
    }
  }

  /// Counts the pages that are all visible, and those that are all frozen, too.
  ///
  /// PostgreSQL: visibilitymap_count()
  public static int[] count(StoredRelation relation, int heapBlocks) {
    int[] counts = new int[2];
    try (Reader reader = new Reader(RelationFile.of(relation.locator()))) {
      for (int block = 0; block < heapBlocks; block++) {
        int bits = reader.bits(block);
        counts[0] += bits & ALL_VISIBLE;
        counts[1] += bits >>> 1;
      }
    }
    return counts;
  }

  /// Both bits of a heap page, on a copy of the map's page.
  static int bits(byte[] mapPage, int block) {
    return mapPage[offset(block)] >>> shift(block) & 3;
  }

  static void set(byte[] mapPage, int block, int bits) {
    mapPage[offset(block)] |= (byte) (bits << shift(block));
  }

  static void clear(byte[] mapPage, int block, int bits) {
    mapPage[offset(block)] &= (byte) ~(bits << shift(block));
  }

  static int offset(int block) {
    return PageLayout.HEADER_BYTES + block % BLOCKS_PER_PAGE / BLOCKS_PER_BYTE;
  }

  static int shift(int block) {
    return block % BLOCKS_PER_BYTE * 2;
  }
}

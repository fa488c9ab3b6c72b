package pganatomy.engine.access.heap;

import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.transam.xlog.ResourceManager;
import pganatomy.engine.access.transam.xlog.WalRecord;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.RelationFile;

/// One change of one or two heap pages, and, in the same record, of what the visibility map said of
/// them.
///
/// Locks are taken in this order: heap pages by block, then pages of the map by block.
///
/// PostgreSQL: none; there each caller clears the map and notes in its record that redo must.
final class HeapChange {
  private final StoredRelation relation;
  private final RelationFile file;
  private final BufferPool pool = BufferPool.shared();
  private final int[] buffers = new int[2];
  private final byte[][] pages = new byte[2][];
  private final int[] blocks = new int[2];
  private final boolean[] isNew = new boolean[2];
  private final byte[][] mapPages = new byte[2][];
  private final int[] mapBuffers = new int[2];
  private final int[] mapBlocks = new int[2];
  private int count;
  private int mapCount;

  HeapChange(StoredRelation relation, RelationFile file) {
    this.relation = relation;
    this.file = file;
  }

  /// A page that is pinned, locked, and has changed on this copy.
  HeapChange page(int block, int buffer, byte[] page) {
    blocks[count] = block;
    buffers[count] = buffer;
    isNew[count] = false;
    pages[count++] = page;
    return this;
  }

  HeapChange page(TuplePlace place) {
    return page(place.block, place.buffer, place.page);
  }

  /// A page of which it does not matter what it was before.
  HeapChange newPage(int block, int buffer, byte[] page) {
    page(block, buffer, page);
    isNew[count - 1] = true;
    return this;
  }

  /// Rows were added or changed: not everybody sees all of the pages any more.
  void apply(ResourceManager manager, int info, int xid, int facts) {
    for (int i = 0; i < count; i++) {
      if (PageLayout.hasFlag(pages[i], PageLayout.FLAG_ALL_VISIBLE)) {
        PageLayout.setFlag(pages[i], PageLayout.FLAG_ALL_VISIBLE, false);
        clear(blocks[i], VisibilityMap.ALL_VISIBLE | VisibilityMap.ALL_FROZEN);
      }
    }
    write(manager, info, xid, facts);
  }

  /// A row was locked: everybody still sees all of the page, but its tuples are not all frozen.
  void applyLock(ResourceManager manager, int info, int xid, int facts) {
    boolean isVisible = PageLayout.hasFlag(pages[0], PageLayout.FLAG_ALL_VISIBLE);
    if (isVisible && (VisibilityMap.bits(file, blocks[0]) & VisibilityMap.ALL_FROZEN) != 0) {
      clear(blocks[0], VisibilityMap.ALL_FROZEN);
    }
    write(manager, info, xid, facts);
  }

  private void clear(int block, int bits) {
    int mapBlock = VisibilityMap.mapBlock(block);
    int found = -1;
    for (int i = 0; i < mapCount; i++) {
      found = mapBlocks[i] == mapBlock ? i : found;
    }
    if (found < 0) {
      if (VisibilityMap.bits(file, block) == 0) {
        return;
      }
      found = mapCount++;
      if (mapPages[found] == null) {
        mapPages[found] = new byte[PageLayout.PAGE_BYTES];
      }
      mapBlocks[found] = mapBlock;
      mapBuffers[found] = VisibilityMap.lock(file, mapBlock, mapPages[found]);
    }
    VisibilityMap.clear(mapPages[found], block, bits);
  }

  private void write(ResourceManager manager, int info, int xid, int facts) {
    try {
      WalRecord record = WalRecord.of(manager, info);
      for (int i = 0; i < count; i++) {
        if (isNew[i]) {
          record.initialize(buffers[i], pages[i]);
        } else {
          record.change(buffers[i], pages[i]);
        }
      }
      for (int i = 0; i < mapCount; i++) {
        record.changeRaw(mapBuffers[i], mapPages[i]);
      }
      record.dataShort(facts).apply(relation.isLogged(), xid);
    } finally {
      for (int i = mapCount - 1; i >= 0; i--) {
        pool.unlockExclusive(mapBuffers[i]);
        pool.unpin(mapBuffers[i]);
      }
      mapCount = 0;
      count = 0;
    }
  }
}

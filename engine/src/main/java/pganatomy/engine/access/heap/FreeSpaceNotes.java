package pganatomy.engine.access.heap;

import java.util.Arrays;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.RelationFile;

/// What VACUUM finds out about room on heap pages, gathered until a page of the free space map is
/// through: nobody finds it there before the upper pages tell of it anyway.
///
/// PostgreSQL: none; there each page is noted in the map at once, in place.
final class FreeSpaceNotes {
  private final RelationFile file;
  private final short[] values = new short[FreeSpacePage.SLOTS];
  private int leaf = -1;

  FreeSpaceNotes(RelationFile file) {
    this.file = file;
  }

  /// Notes how much room a heap page has.
  void note(int heapBlock, int freeBytes) {
    if (heapBlock / FreeSpacePage.SLOTS != leaf) {
      write();
      leaf = heapBlock / FreeSpacePage.SLOTS;
      Arrays.fill(values, (short) -1);
    }
    values[heapBlock % FreeSpacePage.SLOTS] = (short) FreeSpaceMap.value(freeBytes);
  }

  /// Writes to the map what was gathered, and has nothing gathered then.
  void write() {
    if (leaf < 0) {
      return;
    }
    BufferPool pool = BufferPool.shared();
    int buffer = FreeSpaceMap.pinLeaf(file, leaf);
    pool.lockExclusive(buffer);
    try {
      byte[] page = new byte[PageLayout.PAGE_BYTES];
      pool.copyPage(buffer, page);
      boolean hasChanged = PageLayout.isNew(page);
      if (hasChanged) {
        PageLayout.initialize(page, 0);
      }
      for (int slot = 0; slot < values.length; slot++) {
        hasChanged |= values[slot] >= 0 && FreeSpacePage.set(page, slot, values[slot]);
      }
      if (hasChanged) {
        pool.putHints(buffer, page, false, false);
      }
    } finally {
      pool.unlockExclusive(buffer);
      pool.unpin(buffer);
      leaf = -1;
    }
  }

  /// Brings the map's upper pages up to date, too.
  void publish(int from, int end) {
    write();
    FreeSpaceMap.publish(file, from, end);
  }
}

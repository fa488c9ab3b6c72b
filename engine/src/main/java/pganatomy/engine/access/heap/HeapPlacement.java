package pganatomy.engine.access.heap;

import java.util.HashMap;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.smgr.RelationLocator;

/// Finds a page with room: first the one that this process used last, then what the free space map
/// says, then the last page, then a new one.
///
/// PostgreSQL: src/backend/access/heap/hio.c, RelationGetBufferForTuple()
final class HeapPlacement {
  private static final HashMap<RelationLocator, Integer> LAST_USED = new HashMap<>();

  private final RelationFile file;
  private final BufferPool pool = BufferPool.shared();
  private int target;
  private boolean hasAskedMap;

  HeapPlacement(RelationFile file) {
    this.file = file;
    Integer last = LAST_USED.get(file.locator());
    target = last == null ? -1 : last;
  }

  /// Forgets where room was last: the relation was cut off.
  static void forget(RelationFile file) {
    LAST_USED.remove(file.locator());
  }

  /// A pinned, exclusively locked buffer whose page (copied into `page`, initialised) has room.
  int lockWithRoom(int tupleBytes, byte[] page) {
    int needed = PageLayout.align(tupleBytes);
    int blocks = target < 0 ? file.blockCount(Fork.MAIN) : -1;
    if (target < 0) {
      target = firstCandidate(needed, blocks);
    }
    while (target >= 0) {
      int buffer = lockTarget(page);
      if (buffer >= 0) {
        if (PageLayout.freeBytes(page) >= needed) {
          return buffer;
        }
        pool.unlockExclusive(buffer);
        pool.unpin(buffer);
      }
      target = nextCandidate(needed, page, buffer >= 0);
    }
    return lockNewPage(page);
  }

  private int lockTarget(byte[] page) {
    if (target >= file.blockCount(Fork.MAIN)) {
      return -1;
    }
    int buffer = pool.pin(file, Fork.MAIN, target, null);
    pool.lockExclusive(buffer);
    pool.copyPage(buffer, page);
    if (PageLayout.isNew(page)) {
      PageLayout.initialize(page, 0);
    }
    return buffer;
  }

  private int firstCandidate(int needed, int blocks) {
    hasAskedMap = true;
    int found = FreeSpaceMap.find(file, needed, blocks);
    return found >= 0 ? found : blocks - 1;
  }

  private int nextCandidate(int needed, byte[] page, boolean wasRead) {
    int blocks = file.blockCount(Fork.MAIN);
    if (wasRead && hasAskedMap) {
      if (file.exists(Fork.FREE_SPACE)) {
        FreeSpaceMap.record(file, target, PageLayout.freeBytes(page));
        int found = FreeSpaceMap.find(file, needed, blocks);
        if (found >= 0 && found != target) {
          return found;
        }
      }
      return -1;
    }
    int first = firstCandidate(needed, blocks);
    return first == target ? -1 : first;
  }

  private int lockNewPage(byte[] page) {
    while (true) {
      int block = pool.extend(file, Fork.MAIN, 1);
      int buffer = pool.pin(file, Fork.MAIN, block, null);
      pool.lockExclusive(buffer);
      pool.copyPage(buffer, page);
      target = block;
      hasAskedMap = false;
      if (PageLayout.isNew(page)) {
        PageLayout.initialize(page, 0);
        return buffer;
      }
      // Somebody has found the new page before us and has begun to fill it: take another.
      pool.unlockExclusive(buffer);
      pool.unpin(buffer);
    }
  }

  /// The block of the buffer that was locked last.
  int block() {
    return target;
  }

  void remember() {
    LAST_USED.put(file.locator(), target);
  }
}

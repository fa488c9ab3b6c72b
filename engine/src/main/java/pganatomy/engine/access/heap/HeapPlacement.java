package pganatomy.engine.access.heap;

import java.util.HashMap;
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.common.TuplePage;
import pganatomy.engine.access.htup.HeapTupleLayout;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;
import pganatomy.engine.storage.smgr.RelationLocator;

/// Finds a page with room: first the one that this process used last, then what the free space map
/// says, then the last page, then a new one.
///
/// An update that needs a second page locks both in the order of their blocks, or two updates that
/// go opposite ways would wait for each other:
///
/// ```text
///   A: holds 7, has room in 9?     B: holds 9, has room in 7?      each waits for the other
///   so: let go of the own page, pin both, lock the smaller one first, and look again at both:
///   meanwhile the tuple may have changed, and the room may be gone
/// ```
///
/// PostgreSQL: src/backend/access/heap/hio.c, RelationGetBufferForTuple()
final class HeapPlacement {
  private static final HashMap<RelationLocator, Integer> LAST_USED = new HashMap<>();

  private final RelationFile file;
  private final BufferPool pool = BufferPool.shared();

  /// What the fill factor keeps free for updates.
  private final int reservedBytes;

  private int target;
  private boolean hasAskedMap;
  private boolean isNewPage;

  HeapPlacement(StoredRelation relation, RelationFile file) {
    this.file = file;
    reservedBytes = PageLayout.PAGE_BYTES * (100 - relation.fillFactor()) / 100;
    Integer last = LAST_USED.get(file.locator());
    target = last == null ? -1 : last;
  }

  /// Forgets where room was last: the relation was cut off.
  static void forget(RelationFile file) {
    LAST_USED.remove(file.locator());
  }

  /// Room on a heap page for one more tuple: none when it has as many line pointers as a page may
  /// have.
  ///
  /// PostgreSQL: src/backend/storage/page/bufpage.c, PageGetHeapFreeSpace()
  static int freeBytes(byte[] page) {
    boolean hasLine =
        PageLayout.lineCount(page) < TuplePage.MAX_TUPLES || PageLayout.hasFreeLine(page);
    return hasLine ? PageLayout.freeBytes(page) : 0;
  }

  /// The room that a page must have so that a tuple may be inserted there.
  int needed(int tupleBytes) {
    int bytes = PageLayout.align(tupleBytes);
    int nearlyEmpty =
        HeapTupleLayout.MAX_TUPLE_BYTES - TuplePage.MAX_TUPLES / 8 * Integer.BYTES & -8;
    return bytes + reservedBytes > nearlyEmpty
        ? Math.max(bytes, nearlyEmpty)
        : bytes + reservedBytes;
  }

  // ---------------------------------------------------------------- one page

  /// A pinned, exclusively locked buffer whose page (copied into `page`, initialised) has room.
  int lockWithRoom(int tupleBytes, byte[] page) {
    int needed = needed(tupleBytes);
    start(needed);
    while (target >= 0) {
      int buffer = lockTarget(page);
      if (buffer >= 0) {
        if (freeBytes(page) >= needed) {
          return buffer;
        }
        pool.unlockExclusive(buffer);
        pool.unpin(buffer);
      }
      target = nextCandidate(needed, page, buffer >= 0);
    }
    return lockNewPage(page);
  }

  private void start(int needed) {
    hasAskedMap = false;
    if (target < 0) {
      target = firstCandidate(needed, file.blockCount(Fork.MAIN));
    }
  }

  private int lockTarget(byte[] page) {
    if (target >= file.blockCount(Fork.MAIN)) {
      return -1;
    }
    int buffer = pool.pin(file, Fork.MAIN, target, null);
    pool.lockExclusive(buffer);
    copy(buffer, page);
    return buffer;
  }

  private void copy(int buffer, byte[] page) {
    pool.copyPage(buffer, page);
    isNewPage = PageLayout.isNew(page);
    if (isNewPage) {
      PageLayout.initialize(page, 0);
    }
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
        FreeSpaceMap.record(file, target, freeBytes(page));
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
      target = pool.extend(file, Fork.MAIN, 1);
      int buffer = pool.pin(file, Fork.MAIN, target, null);
      pool.lockExclusive(buffer);
      copy(buffer, page);
      if (isNewPage) {
        return buffer;
      }
      // Somebody has found the new page before us and has begun to fill it: take another.
      pool.unlockExclusive(buffer);
      pool.unpin(buffer);
    }
  }

  // ---------------------------------------------------------------- two pages

  /// As [#lockWithRoom], of another page than `old`'s, which is pinned and not locked when this is
  /// called and locked when it returns.
  int lockBeside(TuplePlace old, int tupleBytes, byte[] page) {
    int needed = needed(tupleBytes);
    start(needed);
    while (true) {
      if (target == old.block) {
        target = -1;
      }
      boolean isNew = target < 0 || target >= file.blockCount(Fork.MAIN);
      if (isNew) {
        target = pool.extend(file, Fork.MAIN, 1);
      }
      int buffer = pool.pin(file, Fork.MAIN, target, null);
      lockInOrder(old, buffer);
      copy(buffer, page);
      if (freeBytes(page) >= needed) {
        return buffer;
      }
      pool.unlockExclusive(buffer);
      pool.unpin(buffer);
      old.unlockKeepingPin();
      target = isNew ? -1 : nextCandidate(needed, page, true);
    }
  }

  private void lockInOrder(TuplePlace old, int buffer) {
    if (target < old.block) {
      pool.lockExclusive(buffer);
      old.lockPinned();
    } else {
      old.lockPinned();
      pool.lockExclusive(buffer);
    }
  }

  /// The block of the buffer that was locked last.
  int block() {
    return target;
  }

  /// Whether that page was empty and never initialised before.
  boolean isNewPage() {
    return isNewPage;
  }

  void remember() {
    LAST_USED.put(file.locator(), target);
  }
}

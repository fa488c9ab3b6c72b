package pganatomy.engine.access.heap;

import java.util.function.BooleanSupplier;
import pganatomy.engine.access.common.StoredRelation;
import pganatomy.engine.access.transam.StorageLog;
import pganatomy.engine.storage.buffer.BufferPool;
import pganatomy.engine.storage.page.ItemIdLayout;
import pganatomy.engine.storage.page.PageLayout;
import pganatomy.engine.storage.smgr.Fork;
import pganatomy.engine.storage.smgr.RelationFile;

/// Cuts empty pages off the end of a heap, with the table locked against everybody. Between the
/// scan and the lock somebody may have put rows there, so the pages are looked at once more.
///
/// PostgreSQL: src/backend/access/heap/vacuumlazy.c, lazy_truncate_heap()
final class VacuumTruncation {
  private static final int MINIMUM = 1000;
  private static final int FRACTION = 16;

  private VacuumTruncation() {}

  static void run(
      StoredRelation relation, RelationFile file, VacuumResult result, BooleanSupplier mayLock) {
    int keep = result.lastUsedBlock + 1;
    int freeable = result.pages - keep;
    boolean isWorthIt =
        freeable > 0 && (freeable >= MINIMUM || freeable >= result.pages / FRACTION);
    if (!isWorthIt || mayLock == null || !mayLock.getAsBoolean()) {
      return;
    }
    if (file.blockCount(Fork.MAIN) != result.pages) {
      return;
    }
    int end = firstFreeBlock(file, keep, result.pages);
    if (end == result.pages) {
      return;
    }
    VisibilityMap.clearFrom(file, end, relation.isLogged());
    FreeSpaceMap.truncate(file, end);
    StorageLog.truncateRelation(file, end, relation.isLogged());
    HeapPlacement.forget(file);
    result.removedPages = result.pages - end;
    result.pages = end;
  }

  /// The block behind the last one that has something on it.
  private static int firstFreeBlock(RelationFile file, int from, int end) {
    BufferPool pool = BufferPool.shared();
    byte[] page = new byte[PageLayout.PAGE_BYTES];
    for (int block = end - 1; block >= from; block--) {
      int buffer = pool.pin(file, Fork.MAIN, block, null);
      pool.lockShared(buffer);
      pool.copyPage(buffer, page);
      pool.unlockShared(buffer);
      pool.unpin(buffer);
      int lines = PageLayout.isNew(page) ? 0 : PageLayout.lineCount(page);
      for (int line = 1; line <= lines; line++) {
        if (ItemIdLayout.state(ItemIdLayout.get(page, line)) != ItemIdLayout.UNUSED) {
          return block + 1;
        }
      }
    }
    return from;
  }
}
